// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "domain/entries/plan.h"
#include "domain/entries/record.h"
#include "journal/day_view.h"
#include "journal/plans/plan_views.h"
#include "ui/base/words/names.h"

#include <QtCore/QString>

#include <map>
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
/// What a plan will say once saved: "5 g at 08:00 and 20:00, every day, from today on".
QString planPreview(const Plan& plan, Day today);
QString planSaved(const Plan& plan, const Catalogue& catalogue, bool isNew);
QString planEnded(const Plan& plan, Day lastDay, const Catalogue& catalogue, Day today);
/// "L-Glutamine 5 g, until 3 November".
QString endedPlan(const PlanView& plan, const Catalogue& catalogue, Day today);
/// Why, and which plan when it is not all of them: "ill · L-Glutamine"; may be empty.
QString pauseWhy(const Pause& pause, const std::map<RecordId, QString>& planNames);

// Planned doses.
/// "L-Glutamine 5 g, planned today 08:00".
QString occurrenceLine(const Occurrence& occurrence, const Catalogue& catalogue, Day today);
/// What became of it: "planned 08:00 · taken 08:12". `answer` is the record that answers it, if there is one.
QString occurrenceState(const Occurrence& occurrence, const RecordBody* answer);
/// What a row says beside its times: what is not simply as planned. Empty for a dose that is open or was taken so.
QString doseDetail(const Occurrence& occurrence, const RecordBody* answer);
/// "extra · 12:40 · after the run"; with `twice` it asks whether it was entered twice.
QString extraDose(const Dose& dose, bool twice = false);
QString enteredTwice(); ///< said when such a dose was just saved
/// What the key of the usual dose asks before it takes one that is planned for later, or one more.
QString askAboutNext(const Occurrence& next, const Catalogue& catalogue, Day today);
QString askAboutSecond(const QString& name, const Amount& amount);
/// "7.5 of 10 g", or "2 of 4 taken" where several supplements are planned; empty when nothing is.
QString dayProgress(const std::vector<Occurrence>& occurrences, const DayView& view);
QString notAnswered(Answered outcome);

} // namespace hf::sentences
