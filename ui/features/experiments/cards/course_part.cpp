// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/cards/course_part.h"

#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/features/experiments/parts/logged_days.h"
#include "ui/features/experiments/sides.h"
#include "ui/features/experiments/words/sentences_experiments.h"
#include "ui/widgets/columns.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

using State = ExperimentView::State;

QLabel* wrapped(TextStep step, QWidget* parent)
{
    QLabel* label = plainLabel({}, step, parent);
    label->setWordWrap(true);
    return label;
}

void say(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

/// The last period that is over, or ends today, and was not guessed.
std::optional<std::size_t> toGuess(const ExperimentView& view, Day today)
{
    if (!view.needsKey() || view.state == State::stopped || view.state == State::gone) {
        return std::nullopt;
    }
    for (std::size_t i = view.schedule.size(); i > 0; --i) {
        const std::size_t period = i - 1;
        if (view.schedule[period].days.last > today) {
            continue;
        }
        const auto& guesses = view.plan.guesses;
        const bool done = std::any_of(guesses.begin(), guesses.end(), [period](const Guess& guess) {
            return guess.period == static_cast<int>(period);
        });
        return done ? std::nullopt : std::optional(period);
    }
    return std::nullopt;
}

} // namespace

CoursePart::CoursePart(QWidget* parent)
    : QWidget(parent),
      m_today(wrapped(TextStep::body, this)),
      m_days(new LoggedDays(this)),
      m_daysNote(wrapped(TextStep::secondary, this)),
      m_logged(wrapped(TextStep::body, this)),
      m_kept(wrapped(TextStep::body, this)),
      m_noResult(wrapped(TextStep::secondary, this)),
      m_guess(wrapped(TextStep::body, this)),
      m_guessTested(new QPushButton(this)),
      m_guessOther(new QPushButton(this)),
      m_pause(new QPushButton(tr("Pa&use"), this)),
      m_resume(new QPushButton(tr("&Go on"), this)),
      m_end(new QPushButton(tr("It &is over"), this)),
      m_key(new QPushButton(tr("Enter &key\u2026"), this)),
      m_stop(new QPushButton(tr("&Stop\u2026"), this))
{
    build();
    setRole(*m_end, ButtonRole::primary);
    setRole(*m_key, ButtonRole::primary);
    m_daysNote->setText(sentences::calendarNote());
    connect(m_pause, &QPushButton::clicked, this, &CoursePart::pauseWanted);
    connect(m_resume, &QPushButton::clicked, this, &CoursePart::resumeWanted);
    connect(m_stop, &QPushButton::clicked, this, &CoursePart::stopWanted);
    connect(m_end, &QPushButton::clicked, this, &CoursePart::endWanted);
    connect(m_key, &QPushButton::clicked, this, &CoursePart::keyWanted);
    connect(m_guessTested, &QPushButton::clicked, this, [this] { Q_EMIT guessed(m_guessed, true); });
    connect(m_guessOther, &QPushButton::clicked, this, [this] { Q_EMIT guessed(m_guessed, false); });
}

void CoursePart::build()
{
    auto* columns = new Columns(this);
    const auto column = [columns](std::initializer_list<QWidget*> parts) {
        auto* widget = new QWidget(columns);
        auto* layout = new QVBoxLayout(widget);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::small);
        for (QWidget* part : parts) {
            layout->addWidget(part);
        }
        layout->addStretch(1);
        columns->add(widget);
    };
    column({m_days, m_daysNote});
    column({m_logged, m_kept, m_noResult});
    auto* guess = new QHBoxLayout;
    guess->setSpacing(space::small);
    guess->addWidget(m_guess, 1);
    guess->addWidget(m_guessTested);
    guess->addWidget(m_guessOther);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    for (QPushButton* button : {m_end, m_key, m_pause, m_resume, m_stop}) {
        actions->addWidget(button);
    }
    actions->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(10);
    all->addWidget(m_today);
    all->addLayout(guess);
    all->addWidget(columns);
    all->addLayout(actions);
}

std::vector<QWidget*> CoursePart::controls() const
{
    return {m_guessTested, m_guessOther, m_end, m_key, m_pause, m_resume, m_stop};
}

void CoursePart::show(const ExperimentFacts& facts, const Catalogue& catalogue, Day today)
{
    const ExperimentView& view = facts.view;
    const bool over = view.state == State::over;
    const bool stopped = view.state == State::stopped;
    const bool gone = view.state == State::gone;
    say(*m_today, gone                      ? sentences::goneLine()
                  : stopped                 ? sentences::stoppedLine(view, today)
                  : over && view.needsKey() ? sentences::keyLine()
                  : over                    ? sentences::brokenLine()
                                            : sentences::todayLine(view, catalogue, today));
    say(*m_logged, view.daysDone > 0 ? sentences::loggedLine(view) : QString());
    say(*m_kept, sentences::keptLine(view));
    say(*m_noResult, stopped || over || gone ? QString() : sentences::noResultYet(view, today));
    showDays(facts, today);
    showGuess(view, today);
    const bool pauses = sides::pauseGoesOn(view.plan) && !stopped && !gone;
    m_pause->setVisible(view.state == State::running && !pauses);
    m_resume->setVisible(pauses);
    m_stop->setVisible(!over && !stopped && !gone);
    m_end->setVisible(view.state == State::unconfirmed);
    m_key->setVisible(over && view.needsKey());
    const QString name = QString::fromStdString(view.plan.question);
    m_pause->setAccessibleName(tr("Pause: %1").arg(name));
    m_resume->setAccessibleName(tr("Go on: %1").arg(name));
    m_stop->setAccessibleName(tr("Stop: %1").arg(name));
    m_end->setAccessibleName(tr("It is over: %1").arg(name));
    m_key->setAccessibleName(tr("Enter key: %1").arg(name));
}

void CoursePart::showDays(const ExperimentFacts& facts, Day today)
{
    const ExperimentView& view = facts.view;
    const Day first = view.schedule.front().days.first;
    std::vector<LoggedDays::Mark> marks;
    for (Day day = first; day <= view.plannedEnd(); day += days{1}) {
        const auto index = static_cast<std::size_t>((day - first).count());
        const auto block = std::find_if(view.schedule.begin(), view.schedule.end(),
                                        [day](const Period& period) { return period.days.contains(day); });
        const bool counted = block != view.schedule.end() && day >= block->days.first + days{view.plan.washoutDays};
        marks.push_back(index >= facts.logged.size() || day > today ? LoggedDays::Mark::ahead
                        : !counted                                  ? LoggedDays::Mark::washedOut
                        : facts.logged[index]                       ? LoggedDays::Mark::logged
                                                                    : LoggedDays::Mark::open);
    }
    m_days->show(first, std::move(marks), today);
    m_days->setAccessibleDescription(sentences::loggedDays(facts.logged, first, today));
}

void CoursePart::showGuess(const ExperimentView& view, Day today)
{
    const std::optional<std::size_t> period = toGuess(view, today);
    for (QWidget* part :
         {static_cast<QWidget*>(m_guess), static_cast<QWidget*>(m_guessTested), static_cast<QWidget*>(m_guessOther)}) {
        part->setVisible(period.has_value());
    }
    if (!period) {
        return;
    }
    m_guessed = *period;
    m_guess->setText(sentences::guessQuestion(*period, view.schedule[*period].days, today));
    m_guessTested->setText(sentences::testedSide(view.plan));
    m_guessOther->setText(sentences::otherSide(view.plan));
    m_guessTested->setAccessibleName(tr("I think it was %1").arg(m_guessTested->text()));
    m_guessOther->setAccessibleName(tr("I think it was %1").arg(m_guessOther->text()));
}

} // namespace hf
