// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/welcome/parts.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tab_order.h"

#include <QtGui/QPainter>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>

namespace hf {

namespace {

constexpr int barWidth = 26;
constexpr int barHeight = 5;
constexpr int betweenBars = 5;

/// The bars of the steps.
class StepBars final : public QWidget {
public:
    StepBars(int steps, QWidget* parent)
        : QWidget(parent),
          m_steps(steps)
    {
        setFixedSize(steps * (barWidth + betweenBars), barHeight);
    }

    void setStep(int step)
    {
        m_step = step;
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Tokens& t = tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        for (int step = 0; step < m_steps; ++step) {
            const QRect bar(step * (barWidth + betweenBars), 0, barWidth, barHeight);
            painter.setBrush(step <= m_step ? t.accent : t.line);
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), barHeight / 2.0,
                                    barHeight / 2.0);
        }
    }

private:
    int m_steps;
    int m_step = 0;
};

} // namespace

Chip::Chip(const QString& name, QWidget* parent)
    : QPushButton(parent),
      m_name(name)
{
    setCheckable(true);
    setAutoDefault(false);
    setAccessibleName(name);
    connect(this, &QPushButton::toggled, this, &Chip::say);
    say();
}

void Chip::say()
{
    const QString name = QString(m_name).replace(QLatin1Char('&'), QLatin1String("&&"));
    setText(isChecked() ? tr("✓ %1", "a chosen name").arg(name) : name);
}

ChoiceRow::ChoiceRow(const QString& question, const QStringList& answers, QWidget* parent)
    : QWidget(parent),
      m_group(new QButtonGroup(this))
{
    auto* line = new FlowLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::tiny);
    for (int i = 0; i < answers.size(); ++i) {
        auto* button = new Chip(answers[i], this);
        m_group->addButton(button, i);
        line->add(button);
    }
    setQuestion(question);
    choose(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            tabToChecked(*m_group);
            Q_EMIT changed();
        }
    });
}

void ChoiceRow::setQuestion(const QString& question)
{
    setAccessibleName(question);
    const QList<QAbstractButton*> buttons = m_group->buttons();
    for (QAbstractButton* button : buttons) {
        button->setAccessibleDescription(question);
    }
}

int ChoiceRow::chosen() const
{
    return m_group->checkedId();
}

void ChoiceRow::choose(int answer)
{
    m_group->button(answer)->setChecked(true);
    tabToChecked(*m_group);
}

StepMarks::StepMarks(int steps, QWidget* parent)
    : QWidget(parent),
      m_bars(new StepBars(steps, this)),
      m_words(plainLabel({}, TextStep::secondary, this)),
      m_steps(steps)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    line->addWidget(m_bars, 0, Qt::AlignVCenter);
    line->addWidget(m_words);
}

void StepMarks::setStep(int step)
{
    static_cast<StepBars*>(m_bars)->setStep(step);
    m_words->setText(tr("%1 of %2", "step of so many").arg(step + 1).arg(m_steps));
}

QLabel* noteLabel(const QString& text, QWidget* parent)
{
    QLabel* label = plainLabel(text, TextStep::secondary, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace hf
