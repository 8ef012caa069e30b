// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "journal/relations/since.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

/// What is said of days before and after: how they differ, and never why.
namespace hf::sentences {

QString sinceTitle(const std::vector<Change>& changes, Day day, const Catalogue& catalogue);
QString changeName(const Change& change, const Catalogue& catalogue);    ///< L-Glutamine 5 g
QString changeOffered(const Change& change, const Catalogue& catalogue); ///< L-Glutamine 5 g, 3 Jun 2026
QString sinceWindows(const SinceWindows& windows); ///< 8 Apr to 28 Jul 2026, 56 days before and 56 after
QString sinceCut(const SinceWindows& windows);     ///< why they are shorter than wanted; may be empty
QString dosesAnswered(const SinceReport& report);  ///< 50 of 52 doses taken; may be empty

// The result.
QString sinceHeading(const SinceAnswer& answer, const SinceComparison& comparison);
QString sinceFigures(const SinceComparison& comparison, const Metric& metric);
QString sinceWhyNot(const BeforeAfter& change, const Metric& metric); ///< empty where there is a verdict
/// The other answer, with or without the marked days; empty when none of the days is marked.
QString sinceOther(const SinceAnswer& answer, bool withoutMarked);
QString sinceMissing(const SinceComparison& comparison);
QString sinceHidden(const std::string& experiment);
QString sideMean(double mean, int known, int length, const Metric& metric); ///< 3.8 · 52 of 56 days
QString tooSmallBand(const BeforeAfter& change, const Metric& metric);
QStringList sinceWhy(const SinceReport& report, const SinceComparison& comparison, const Metric& metric);
QString sinceDescribed(const SinceAnswer& answer, const SinceReport& report); ///< the chart in words

// What else changed.
QString beforeToAfter(const SinceComparison& comparison, const Metric& metric); ///< 228 → 157 AU; may be empty
QString measureNote(const SinceAnswer& measure);
QString supplementChange(const SinceSupplement& supplement);
QString supplementDays(const SinceSupplement& supplement, int length);
QStringList marksOfSides(const SinceReport& report);
QString sidesInText(const BothSides& sides); ///< 6 → 4
QString notATest(const SinceReport& report, const Catalogue& catalogue);

} // namespace hf::sentences
