// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "journal/experiments/experiment_view.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

/// What a finished experiment says, and what one that is planned would notice.
namespace hf::sentences {

// The result.
QString verdictWord(const ExperimentView& view);    ///< No clear difference; Lower with 10 g
QString resultHeadline(const ExperimentView& view); ///< 0.9 points lower
QString resultInShort(const ExperimentView& view);  ///< −0.9, −1.6 to −0.2
QString verdictSentence(const ExperimentView& view, const Catalogue& catalogue);
QString resultInterval(const ExperimentView& view);     ///< 95 % interval 0.2 to 1.6 points lower, 8 pairs.
QString chanceLine(const SelfExperimentResult& result); ///< Of all the ways the order could have been drawn, …
QString overlapLine(const ExperimentView& view);
QString beliefLine(const ExperimentView& view);
QString guessRateLine(const ExperimentView& view);
QString withoutMarkedLine(const ExperimentView& view);
QString sealLine(const ExperimentView& view);
QStringList resultLines(const ExperimentView& view); ///< all of the above that there are, in order
QString dotsNote(const ExperimentView& view, const QString& scale);
QString dotsDescribed(const ExperimentView& view, const std::vector<double>& tested, const std::vector<double>& other);
QStringList resultWhy(const ExperimentView& view);

// Before the start.
QString powerLine(const ExperimentPower& power, const ExperimentDraft& draft, const Metric& outcome);
QStringList powerTable(const ExperimentPower& power, const Metric& outcome);
QString powerBasis(const ExperimentPower& power, const Metric& outcome);
QString powerWork();
QString powerStopped();
QString powerMissing();

} // namespace hf::sentences
