// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/check.h"

#include "domain/entries/checks/check_experiment.h"
#include "domain/entries/checks/check_setting.h"
#include "domain/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace hf {

namespace {

using Problem = std::optional<EntryProblem>;

/// A phone and a computer may disagree by this much without an entry being "in the future".
constexpr seconds clockSlack{120};

Problem checkText(std::string_view text, std::size_t longest)
{
    if (text.size() > longest) {
        return longest == longestName ? EntryProblem::nameTooLong : EntryProblem::textTooLong;
    }
    if (firstInvalidUtf8(text) != std::string_view::npos || text.find('\0') != std::string_view::npos) {
        return EntryProblem::textNotUtf8;
    }
    return std::nullopt;
}

Problem checkName(std::string_view name)
{
    return trimmed(name).empty() ? Problem(EntryProblem::nameMissing) : checkText(name, longestName);
}

/// The latest day and moment that an entry may have.
struct Reach {
    Day day;
    SysSeconds latest;
};

Problem checkDay(Day day, Day latest)
{
    if (day < earliestDay) {
        return EntryProblem::tooLongAgo;
    }
    return day > latest ? Problem(EntryProblem::inTheFuture) : std::nullopt;
}

Problem checkWhen(const When& when, const Reach& reach)
{
    if (const auto problem = checkDay(when.day, reach.day)) {
        return problem;
    }
    if (!when.at) {
        return std::nullopt;
    }
    if (when.at->instant < SysSeconds{earliestDay} - days{1}) {
        return EntryProblem::tooLongAgo;
    }
    if (when.at->instant > reach.latest + clockSlack) {
        return EntryProblem::inTheFuture;
    }
    const days apart = std::chrono::floor<days>(when.at->wall()) - when.day;
    return std::chrono::abs(apart) > days{1} ? Problem(EntryProblem::dayMismatch) : std::nullopt;
}

Problem checkAmount(const Amount& amount)
{
    if (amount.count <= 0) {
        return EntryProblem::amountNotPositive;
    }
    return amount.count > greatestDose(amount.dimension) ? Problem(EntryProblem::amountTooLarge) : std::nullopt;
}

Problem checkBody(const Dose& dose, const Item* /*definition*/)
{
    if (dose.pack && (dose.state != DoseState::taken || *dose.pack < 1 || *dose.pack > 2 * mostTestPairs)) {
        return EntryProblem::packNumber;
    }
    if (dose.state != DoseState::taken) {
        return dose.amount ? Problem(EntryProblem::amountUnexpected) : std::nullopt;
    }
    return dose.amount ? checkAmount(*dose.amount) : Problem(EntryProblem::amountMissing);
}

Problem checkBody(const Session& session, const Item* /*definition*/)
{
    if (session.minutes < 1 || session.minutes > longestSession) {
        return EntryProblem::minutesOutOfRange;
    }
    if (session.rpe && !(*session.rpe >= 0 && *session.rpe <= 10)) {
        return EntryProblem::rpeOutOfRange;
    }
    if (session.rpe && std::fmod(*session.rpe, 0.5) != 0) {
        return EntryProblem::rpeStep;
    }
    return checkName(session.activity);
}

Problem checkBody(const Rating& rating, const Item* definition)
{
    if (definition == nullptr) {
        return EntryProblem::unknownItem;
    }
    const bool below = definition->low && rating.value < *definition->low;
    const bool above = definition->high && rating.value > *definition->high;
    if (!std::isfinite(rating.value) || below || above || (rating.night && !rating.night->isReal())) {
        return EntryProblem::valueOutOfRange;
    }
    const bool points = definition->group != ItemGroup::own && definition->unit.empty();
    return points && rating.value != std::floor(rating.value) ? Problem(EntryProblem::valueNotWhole) : std::nullopt;
}

Problem checkBody(const Stool& stool, const Item* /*definition*/)
{
    if (stool.form && (*stool.form < 1 || *stool.form > 7)) {
        return EntryProblem::formOutOfRange;
    }
    return stool.urgency && (*stool.urgency < 0 || *stool.urgency > 10) ? Problem(EntryProblem::urgencyOutOfRange)
                                                                        : std::nullopt;
}

Problem checkBody(const Reflection& reflection, const Item* /*definition*/)
{
    if (trimmed(reflection.text).empty()) {
        return EntryProblem::textMissing;
    }
    const auto problem = checkText(reflection.text, longestText);
    return problem ? problem : checkText(reflection.prompt, longestText);
}

Problem checkBody(const JournalSetting& setting, const Item* /*definition*/)
{
    const auto problem = checkName(setting.key);
    if (problem) {
        return problem;
    }
    return settingTakes(setting.key, setting.value) ? checkText(setting.value, longestText)
                                                    : Problem(EntryProblem::settingValue);
}

Problem checkBody(const Supplement& supplement, const Item* /*definition*/)
{
    for (const auto& amount : {supplement.usual, supplement.scoop}) {
        if (const auto problem = amount ? checkAmount(*amount) : std::nullopt) {
            return problem;
        }
    }
    const auto problem = checkName(supplement.name);
    return problem ? problem : checkText(supplement.guidance, longestName);
}

Problem checkBody(const Item& item, const Item* /*definition*/)
{
    if ((item.low && !std::isfinite(*item.low)) || (item.high && !std::isfinite(*item.high))) {
        return EntryProblem::valueOutOfRange;
    }
    if (item.low && item.high && *item.low >= *item.high) {
        return EntryProblem::limitsReversed;
    }
    const auto problem = checkName(item.name);
    return problem ? problem : checkText(item.unit, longestName);
}

Problem checkMark(const DayMark& mark, const CheckContext& context)
{
    if (mark.range.last < mark.range.first) {
        return EntryProblem::rangeReversed;
    }
    if (mark.range.first < earliestDay) {
        return EntryProblem::tooLongAgo;
    }
    if (mark.range.last > context.today + farthestMark) {
        return EntryProblem::inTheFuture;
    }
    return mark.range.last - mark.range.first > longestMark ? Problem(EntryProblem::rangeTooLong)
                                                            : checkName(mark.mark);
}

Problem checkRhythm(const Rhythm& rhythm)
{
    constexpr int longestStep = 366;
    constexpr int daysAWeek = 7;
    const bool weekdays = rhythm.weekdays > 0 && rhythm.weekdays <= Rhythm::allWeekdays;
    const bool steps = rhythm.every >= 1 && rhythm.every <= longestStep;
    const bool week = rhythm.timesAWeek >= 1 && rhythm.timesAWeek <= daysAWeek;
    return weekdays && steps && week ? std::nullopt : Problem(EntryProblem::rhythmOfPlan);
}

Problem checkBody(const Plan& plan, const Item* /*definition*/)
{
    constexpr std::size_t mostTimes = 24;
    constexpr minutes day{24 * 60};
    if (const auto problem = checkAmount(plan.amount)) {
        return problem;
    }
    if (plan.floor && (plan.floor->dimension != plan.amount.dimension || plan.floor->count <= 0 ||
                       plan.floor->count > plan.amount.count)) {
        return EntryProblem::floorTooLarge;
    }
    const bool ordered = std::is_sorted(plan.times.begin(), plan.times.end(), std::less_equal<>());
    if (plan.times.empty() || plan.times.size() > mostTimes || !ordered || plan.times.front() < minutes{0} ||
        plan.times.back() >= day) {
        return EntryProblem::timesOfPlan;
    }
    if (plan.from < earliestDay) {
        return EntryProblem::tooLongAgo;
    }
    return plan.until && *plan.until < plan.from ? Problem(EntryProblem::rangeReversed) : checkRhythm(plan.rhythm);
}

Problem checkBody(const Pause& pause, const Item* /*definition*/)
{
    if (pause.days.last < pause.days.first) {
        return EntryProblem::rangeReversed;
    }
    if (pause.days.first < earliestDay) {
        return EntryProblem::tooLongAgo;
    }
    return pause.days.last - pause.days.first > longestMark ? Problem(EntryProblem::rangeTooLong)
                                                            : checkText(pause.reason, longestName);
}

Problem checkBody(const ReminderRule& rule, const Item* /*definition*/)
{
    constexpr minutes farthest{12 * 60};
    constexpr minutes longestWait{24 * 60};
    constexpr int mostRepeats = 100;
    const bool near = rule.offset >= -farthest && rule.offset <= farthest;
    const bool again = rule.every >= minutes{1} && rule.every <= longestWait;
    const bool often = rule.repeats >= 0 && rule.repeats <= mostRepeats;
    return near && again && often ? std::nullopt : Problem(EntryProblem::reminderTimes);
}

Problem checkBody(const Supply& supply, const Item* /*definition*/)
{
    constexpr std::int64_t highestPrice = 100'000'000;
    if (supply.content.count <= 0) {
        return EntryProblem::amountNotPositive;
    }
    if (supply.content.count / dosesOfAPackage > greatestDose(supply.content.dimension)) {
        return EntryProblem::packageTooLarge;
    }
    if (supply.from < earliestDay) {
        return EntryProblem::tooLongAgo;
    }
    if (supply.priceCents && (*supply.priceCents < 0 || *supply.priceCents > highestPrice)) {
        return EntryProblem::priceOutOfRange;
    }
    return checkText(supply.currency, longestName);
}

Problem checkBody(const Experiment& experiment, const Item* /*definition*/)
{
    return checkExperiment(experiment);
}

/// The first planned dose of the next day can be taken this evening, and one of tonight be left out at noon.
Reach reachOf(const Dose& dose, const CheckContext& context)
{
    const bool early = dose.answers && dose.when.at;
    const bool ahead = dose.state == DoseState::skipped;
    return {context.today + (early ? days{1} : days{0}), context.now + (ahead ? days{1} : days{0})};
}

constexpr std::array<std::string_view, entryProblemCount> problemNames{
    "amount-missing",    "amount-not-positive",  "amount-too-large",
    "amount-unexpected", "minutes-out-of-range", "rpe-out-of-range",
    "rpe-step",          "value-out-of-range",   "value-not-whole",
    "form-out-of-range", "urgency-out-of-range", "in-the-future",
    "too-long-ago",      "range-reversed",       "range-too-long",
    "text-missing",      "text-too-long",        "name-too-long",
    "text-not-utf8",     "name-missing",         "limits-reversed",
    "unknown-item",      "unknown-supplement",   "rest-and-session",
    "already-rated",     "day-mismatch",         "floor-too-large",
    "times-of-plan",     "rhythm-of-plan",       "reminder-times",
    "package-too-large", "price-out-of-range",   "sides-of-test",
    "shape-of-test",     "seal-of-test",         "course-of-test",
    "protocol-frozen",   "pack-number",          "too-many-choices",
    "clocks-of-week",    "setting-value",        "none-after-dose",
    "fine-and-rating",   "name-taken",           "kind-fixed",
    "scale-fixed",       "values-outside",       "answered-before",
    "not-planned-then"};

} // namespace

std::optional<EntryProblem> check(const RecordBody& body, const CheckContext& context, const Item* definition)
{
    return std::visit(
        [&](const auto& entry) -> Problem {
            Problem problem;
            if constexpr (requires { entry.answers; }) {
                problem = checkWhen(entry.when, reachOf(entry, context));
            } else if constexpr (requires { entry.when; }) {
                problem = checkWhen(entry.when, {context.today, context.now});
            } else if constexpr (requires { entry.day; }) {
                problem = checkDay(entry.day, context.today);
            } else if constexpr (requires { entry.range; }) {
                problem = checkMark(entry, context);
            }
            if constexpr (requires { entry.note; }) {
                problem = problem ? problem : checkText(entry.note, longestText);
            }
            if constexpr (requires { checkBody(entry, definition); }) {
                problem = problem ? problem : checkBody(entry, definition);
            }
            return problem;
        },
        body);
}

std::string_view nameOf(EntryProblem problem)
{
    return problemNames[static_cast<std::size_t>(problem)];
}

} // namespace hf
