// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "domain/entries/plan.h"

#include <QtCore/QString>

#include <vector>

/// What is said of plans, pauses and the days they cover.
namespace hf::sentences {

QString clockTime(minutes sinceMidnight);              ///< 08:00
QString timesOfDay(const std::vector<minutes>& times); ///< 08:00, 12:00 and 20:00
QString weekday(int day);                              ///< Monday; 0 is Monday
QString weekdayShort(int day);                         ///< Mon
QString rhythm(const Rhythm& rhythm);                  ///< every day; Mon, Wed and Fri; every 2 days; 3 times a week
QString dayLong(Day day, Day today);                   ///< 1 September; with its year when that is another
QString rangeLong(const DayRange& range, Day today);   ///< 11 – 13 November
QString planWhen(const Plan& plan, Day today);         ///< 08:00 and 20:00, every day, since 1 September
QString supplementName(SupplementId id, const Catalogue& catalogue);
/// What a plan will say once saved: "5 g at 08:00 and 20:00, every day, from today on".
QString planPreview(const Plan& plan, Day today);
QString planSaved(const Plan& plan, const Catalogue& catalogue, bool isNew);
QString planEnded(const Plan& plan, Day lastDay, const Catalogue& catalogue);
QString pauseSaved(const Pause& pause, Day today);

} // namespace hf::sentences
