// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/training_card.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/features/today/entry_lines.h"
#include "ui/widgets/fields/placeholder.h"
#include "ui/widgets/fields/scale_field.h"
#include "ui/widgets/fields/spin_text.h"
#include "ui/widgets/fields/typed_values.h"
#include "ui/widgets/tab_order.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace hf {

TrainingCard::TrainingCard(JournalBridge& journal, QWidget* parent)
    : Card(tr("Training"), parent),
      m_journal(journal),
      m_done(new EntryLines(journal, this)),
      m_form(new QWidget(this)),
      m_open(new QPushButton(tr("+ &Session"), this)),
      m_rest(new QPushButton(tr("&Rest day"), this))
{
    m_rest->setToolTip(tr("Says that the day had no training. That is not the same as not logged."));
    for (QPushButton* button : {m_open, m_rest}) {
        setRole(*button, ButtonRole::quiet);
        addToHeader(button);
    }
    body()->addWidget(m_done);
    buildForm();
    body()->addWidget(m_form);
    openForm(false);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_form->isHidden()) {
            openForm(true);
        } else {
            logSession();
        }
    });
    connect(m_rest, &QPushButton::clicked, this, &TrainingCard::sayRest);
}

void TrainingCard::openForm(bool open)
{
    m_form->setVisible(open);
    m_open->setText(open ? tr("Add &session") : tr("+ &Session"));
    m_open->setAccessibleName(open ? tr("Add the session") : tr("Log a session"));
    setRole(*m_open, open ? ButtonRole::primary : ButtonRole::quiet);
    m_open->update();
    if (open) {
        setTabOrder(m_time, m_open); // who tabs on comes to what adds it, not to the next card
        m_activity->setFocus(Qt::OtherFocusReason);
    } else {
        setTabOrder(tabThrough(header(), *m_done), m_open);
        setTabOrder(m_open, m_rest);
    }
}

void TrainingCard::buildForm()
{
    auto* grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    m_activity = new QLineEdit(m_form);
    m_activity->setPlaceholderText(tr("run, yoga …"));
    m_minutes = new QSpinBox(m_form);
    m_minutes->setRange(0, longestSession);
    m_minutes->setSpecialValueText(tr("not set"));
    sayAround(*m_minutes, tr("%1 min"));
    m_minutes->setSingleStep(5);
    m_minutes->setButtonSymbols(QAbstractSpinBox::NoButtons); // Up and Down step
    m_effort = new ScaleField(0, 10, m_form);
    m_effort->allowHalves();
    m_effort->setColour(&Tokens::load);
    m_effortWords = plainLabel(tr("effort may stay unrated"), TextStep::secondary, m_form);
    m_effortWords->setWordWrap(true);
    m_time = new QLineEdit(m_form);
    m_time->setPlaceholderText(tr("hh:mm"));
    keepWhole(*m_time);
    m_time->setFixedWidth(m_time->minimumWidth());

    const auto row = [&](int at, const QString& text, QWidget* field) {
        auto* label = new QLabel(text, m_form);
        label->setBuddy(field);
        QString name = text;
        field->setAccessibleName(name.remove(QLatin1Char('&')));
        grid->addWidget(label, at, 0);
        grid->addWidget(field, at, 1);
    };
    row(0, tr("A&ctivity"), m_activity);
    row(1, tr("&Minutes"), m_minutes);
    row(2, tr("Effort"), m_effort);
    grid->addWidget(m_effortWords, 3, 1);
    row(4, tr("Time"), m_time);
    m_time->setAccessibleName(tr("Time of the session, may stay empty"));
    auto* away = new QShortcut(QKeySequence(Qt::Key_Escape), m_form, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(away, &QShortcut::activated, this, [this] {
        m_open->setFocus(Qt::OtherFocusReason);
        openForm(false);
    });
    connect(m_time, &QLineEdit::returnPressed, this, &TrainingCard::logSession);
    connect(m_effort, &ScaleField::valueChanged, this, [this] { showEffort(m_effort->exactPoints()); });
    connect(m_effort, &ScaleField::wentOn, m_time, qOverload<>(&QWidget::setFocus));
    connect(m_activity, &QLineEdit::returnPressed, this, &TrainingCard::logSession);
}

void TrainingCard::show(const DayView& view)
{
    if (view.day != m_day && !m_form->isHidden()) {
        openForm(false); // it was opened for the other day
    }
    m_day = view.day;
    std::vector<Record> shown;
    std::copy_if(view.entries.begin(), view.entries.end(), std::back_inserter(shown), [](const Record& record) {
        return std::holds_alternative<RestDay>(record.body) || std::holds_alternative<Session>(record.body);
    });
    const bool rest = std::any_of(shown.begin(), shown.end(),
                                  [](const Record& record) { return std::holds_alternative<RestDay>(record.body); });
    const bool any = !shown.empty();
    m_done->show(std::move(shown));
    tabThrough(header(), *m_done);
    setAside(view.load ? tr("%1 AU").arg(sentences::figure({*view.load, FigureSort::ofDay}))
             : !any    ? tr("not logged")
                       : tr("load not known"));
    m_rest->setVisible(!any);
    m_open->setVisible(!rest);
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
        Q_EMIT problem(*outcome.problem == EntryProblem::nameMissing ? tr("Write what you did, such as run or yoga.")
                                                                     : sentences::problem(*outcome.problem));
        (*outcome.problem == EntryProblem::nameMissing ? static_cast<QWidget*>(m_activity) : m_minutes)
            ->setFocus(Qt::OtherFocusReason);
    } else if (outcome.stored) {
        m_activity->clear();
        m_minutes->setValue(0);
        m_effort->showPoints(std::nullopt);
        m_time->clear();
        if (m_form->isAncestorOf(focusWidget())) {
            m_open->setFocus(Qt::OtherFocusReason); // the form closes
        }
        openForm(false);
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
