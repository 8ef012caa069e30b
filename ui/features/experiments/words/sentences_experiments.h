// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "journal/experiments/experiment_view.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

/// What is said of an experiment before there is a result.
namespace hf::sentences {

// The protocol.
QString side(const Condition& side, bool habit, bool tested); ///< 10 g, none, done, not done, or the person's label
QString testedSide(const Experiment& plan);
QString otherSide(const Experiment& plan);
QString testSubject(const Experiment& plan, const Catalogue& catalogue);    ///< L-Glutamine
QString testComparison(const Experiment& plan, const Catalogue& catalogue); ///< L-Glutamine, 10 g against none
QString testShape(const ExperimentView& view, Day today); ///< outcome: gut burden · 8 pairs of 7-day periods, …
QString suggestedQuestion(const QString& subject, const QString& outcome);
QString draftLength(const ExperimentDraft& draft, Day today); ///< 112 days, 28 November to 19 March
QStringList draftSummary(const ExperimentDraft& draft, const Metric& outcome, const Catalogue& catalogue, Day today);

// How it goes.
QString testState(const ExperimentView& view, Day today);           ///< running · day 67 of 112
QString blockLabel(const ExperimentView& view, std::size_t period); ///< 10 g; X while it is blind
QString blockKept(const ExperimentView& view, std::size_t period);  ///< 6 of 7; nothing before it began
QString blockDescribed(const ExperimentView& view, std::size_t period, Day today);
QString stripDescribed(const ExperimentView& view, Day today);
QString stripNote(const ExperimentView& view);
QString todayLine(const ExperimentView& view, const Catalogue& catalogue, Day today);
QString keptLine(const ExperimentView& view); ///< Kept on 60 of 67 days; 2 days the other side, 5 not noted.
QString loggedLine(const ExperimentView& view);
QString noResultYet(const ExperimentView& view, Day today);
QString stoppedLine(const ExperimentView& view, Day today);
QString brokenLine();
QString goneLine();
/// What stands against it: looked at before the end, changed by another log, deleted.
QStringList testMarks(const ExperimentView& view);
QString keyLine();
QString loggedDays(const std::vector<bool>& logged, Day first, Day today);
QString calendarNote();
QString guessQuestion(std::size_t period, const DayRange& days, Day today);
QString guessed(std::size_t period, const QString& side);

// What was done, and what was not.
QString experimentStarted(const QString& question);
QString experimentPaused();
QString experimentResumed();
QString experimentStopped();
QString experimentOver();
QString keyEntered();
QString experimentProblem(const ExperimentProblem& problem);

// The page.
QString experimentsSubtitle();
QStringList fairTest(); ///< what a fair test is, a paragraph each
QString sealExplained();
QString sheetExplained();
QString notBlindExplained();

} // namespace hf::sentences
