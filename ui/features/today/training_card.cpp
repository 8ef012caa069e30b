// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/training_card.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/widgets/fields/placeholder.h"
#include "ui/widgets/fields/scale_field.h"
#include "ui/widgets/fields/spin_text.h"
#include "ui/widgets/fields/typed_values.h"
#include "ui/widgets/flow_layout.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace hf {

TrainingCard::TrainingCard(JournalBridge& journal, QWidget* parent)
    : Card(tr("Training"), parent),
      m_journal(journal),
      m_sessions(plainLabel({}, TextStep::body, this))
{
    m_sessions->setWordWrap(true);
    body()->addWidget(m_sessions);
    buildForm();
    buildButtons();
}

void TrainingCard::buildForm()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    m_activity = new QLineEdit(this);
    m_activity->setPlaceholderText(tr("run, yoga …"));
    m_minutes = new QSpinBox(this);
    m_minutes->setRange(0, longestSession);
    m_minutes->setSpecialValueText(tr("not set"));
    sayAround(*m_minutes, tr("%1 min"));
    m_minutes->setSingleStep(5);
    m_minutes->setButtonSymbols(QAbstractSpinBox::NoButtons); // Up and Down step
    m_effort = new ScaleField(0, 10, this);
    m_effort->allowHalves();
    m_effort->setColour(&Tokens::load);
    m_effortWords = plainLabel(tr("effort may stay unrated"), TextStep::secondary, this);
    m_effortWords->setWordWrap(true);
    m_time = new QLineEdit(this);
    m_time->setPlaceholderText(tr("hh:mm"));
    keepWhole(*m_time);
    m_time->setFixedWidth(m_time->minimumWidth());

    const auto row = [&](int at, const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        QString name = text;
        field->setAccessibleName(name.remove(QLatin1Char('&')));
        grid->addWidget(label, at, 0);
        grid->addWidget(field, at, 1);
    };
    row(0, tr("A&ctivity"), m_activity);
    row(1, tr("&Minutes"), m_minutes);
    row(2, tr("Effort"), m_effort);
    auto* time = new QLabel(tr("Time"), this);
    m_time->setAccessibleName(tr("Time of the session, may stay empty"));
    grid->addWidget(time, 3, 0);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_time);
    line->addWidget(m_effortWords, 1);
    grid->addLayout(line, 3, 1);
    body()->addLayout(grid);
    connect(m_time, &QLineEdit::returnPressed, this, &TrainingCard::logSession);
    connect(m_effort, &ScaleField::valueChanged, this, [this] { showEffort(m_effort->exactPoints()); });
    connect(m_effort, &ScaleField::wentOn, m_time, qOverload<>(&QWidget::setFocus));
    connect(m_activity, &QLineEdit::returnPressed, this, &TrainingCard::logSession);
}

void TrainingCard::buildButtons()
{
    auto* add = new QPushButton(tr("Add &session"), this);
    m_rest = new QPushButton(tr("&Rest day"), this);
    m_rest->setToolTip(tr("Says that the day had no training. That is not the same as not logged."));
    auto* line = new FlowLayout;
    line->add(add);
    line->add(m_rest);
    body()->addLayout(line);
    connect(add, &QPushButton::clicked, this, &TrainingCard::logSession);
    connect(m_rest, &QPushButton::clicked, this, &TrainingCard::sayRest);
}

void TrainingCard::show(const DayView& view)
{
    m_day = view.day;
    QStringList lines;
    bool rest = false;
    for (const Record& record : view.entries) {
        rest = rest || std::holds_alternative<RestDay>(record.body);
        if (std::holds_alternative<Session>(record.body)) {
            lines << sentences::entry(record.body, m_journal.catalogue());
        }
    }
    m_sessions->setText(rest ? tr("Rest day") : lines.join(QLatin1Char('\n')));
    m_sessions->setVisible(rest || !lines.isEmpty());
    setAside(view.load         ? tr("%1 AU").arg(sentences::figure({*view.load, FigureSort::ofDay}))
             : lines.isEmpty() ? tr("not logged")
                               : tr("load not known"));
    m_rest->setEnabled(!rest && lines.isEmpty());
}

void TrainingCard::showEffort(std::optional<double> points)
{
    m_effortWords->setText(points ? sentences::effort(*points) : tr("effort may stay unrated"));
}

void TrainingCard::logSession()
{
    Session session;
    session.activity = m_activity->text().trimmed().toStdString();
    session.minutes = m_minutes->value();
    session.rpe = m_effort->exactPoints();
    session.when.day = m_day;
    if (const QString time = m_time->text().trimmed(); !time.isEmpty()) {
        const std::optional<minutes> clock = typedClock(time);
        if (!clock) {
            Q_EMIT problem(tr("Write the time like 14:30, or leave it empty."));
            m_time->setFocus(Qt::OtherFocusReason);
            return;
        }
        session.when.at = m_journal.frame().onDay(m_day, *clock);
    } else if (m_day == m_journal.today()) {
        session.when.at = m_journal.now();
    }
    const Outcome outcome = m_journal.record({session}, m_day);
    if (outcome.problem) {
        Q_EMIT problem(sentences::problem(*outcome.problem));
        (*outcome.problem == EntryProblem::nameMissing ? static_cast<QWidget*>(m_activity) : m_minutes)
            ->setFocus(Qt::OtherFocusReason);
    } else if (outcome.stored) {
        m_activity->clear();
        m_minutes->setValue(0);
        m_effort->showPoints(std::nullopt);
        m_time->clear();
    }
}

void TrainingCard::sayRest()
{
    const Outcome outcome = m_journal.record({RestDay{m_day, {}}}, m_day);
    if (outcome.problem) {
        Q_EMIT problem(sentences::problem(*outcome.problem));
    }
}

} // namespace hf
