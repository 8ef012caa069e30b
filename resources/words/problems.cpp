// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/problems.h"

#include "words/mark.h"
#include "words/names.h"

#include <array>
#include <cstdint>
#include <optional>

namespace hf::words {

namespace {

struct Row {
    EntryProblem problem;
    const char* english;
    std::int64_t limit = 0; ///< of the only place, where there is one
};

using enum EntryProblem;

constexpr std::array<Row, entryProblemCount> rows{{
    {amountMissing, QT_TRANSLATE_NOOP("Words", "A dose that was taken needs an amount, for example 5 g.")},
    {amountNotPositive, QT_TRANSLATE_NOOP("Words", "An amount is more than 0. If none was taken, write it as none.")},
    {amountTooLarge, QT_TRANSLATE_NOOP("Words", "The amount is larger than one dose can be: less than 10 kg, at most 5 "
                                                "l, 1000 pieces, 10 million IU. Please check the unit.")},
    {amountUnexpected, QT_TRANSLATE_NOOP("Words", "A dose that was not taken has no amount.")},
    {minutesOutOfRange, QT_TRANSLATE_NOOP("Words", "A session lasts from 1 minute to 24 hours.")},
    {rpeOutOfRange, QT_TRANSLATE_NOOP("Words", "Effort (RPE) goes from 0 to 10.")},
    {rpeStep, QT_TRANSLATE_NOOP("Words", "Effort (RPE) goes in steps of one half.")},
    {valueOutOfRange, QT_TRANSLATE_NOOP("Words", "That value is outside the scale of this item.")},
    {valueNotWhole, QT_TRANSLATE_NOOP("Words", "This scale takes whole numbers.")},
    {formOutOfRange, QT_TRANSLATE_NOOP("Words", "Stool form goes from 1 to 7.")},
    {urgencyOutOfRange, QT_TRANSLATE_NOOP("Words", "Urgency goes from 0 to 10.")},
    {inTheFuture, QT_TRANSLATE_NOOP("Words", "It lies in the future.")},
    {tooLongAgo, QT_TRANSLATE_NOOP("Words", "It lies before 1970. Please check the year.")},
    {rangeReversed, QT_TRANSLATE_NOOP("Words", "The last day is before the first.")},
    {rangeTooLong, QT_TRANSLATE_NOOP("Words", "The range is longer than %1 days."), longestMark.count()},
    {textMissing, QT_TRANSLATE_NOOP("Words", "The text is empty.")},
    {textTooLong, QT_TRANSLATE_NOOP("Words", "The text is longer than 64 KB (%1 bytes)."), std::int64_t{longestText}},
    {nameTooLong, QT_TRANSLATE_NOOP("Words", "A name is longer than %1 bytes."), std::int64_t{longestName}},
    {textNotUtf8, QT_TRANSLATE_NOOP("Words", "The text has bytes that are no letters (it is not valid UTF-8).")},
    {nameMissing, QT_TRANSLATE_NOOP("Words", "The name is empty.")},
    {limitsReversed, QT_TRANSLATE_NOOP("Words", "The lowest value must be less than the highest.")},
    {unknownItem, QT_TRANSLATE_NOOP("Words", "This item is not in the journal.")},
    {unknownSupplement, QT_TRANSLATE_NOOP("Words", "This supplement is not in the journal.")},
    {restAndSession,
     QT_TRANSLATE_NOOP("Words", "A day is a rest day or has sessions, not both. Delete one of them first.")},
    {alreadyRated, QT_TRANSLATE_NOOP("Words", "Another entry says this of that day already. Edit that one instead.")},
    {dayMismatch, QT_TRANSLATE_NOOP("Words", "The day and the time do not belong together.")},
    {floorTooLarge, QT_TRANSLATE_NOOP("Words", "The amount that counts must be above 0 and at most the planned one.")},
    {timesOfPlan, QT_TRANSLATE_NOOP("Words", "A plan needs 1 to 24 different times of day.")},
    {rhythmOfPlan, QT_TRANSLATE_NOOP("Words", "A plan needs at least one weekday, 1 to 366 days from one to the next, "
                                              "or 1 to 7 times a week.")},
    {reminderTimes, QT_TRANSLATE_NOOP("Words", "A reminder lies at most 12 hours from its dose and comes again every 1 "
                                               "to 1440 minutes, up to 100 times.")},
    {packageTooLarge, QT_TRANSLATE_NOOP("Words", "A package holds less than 1000 kg, at most 500 l, 100000 pieces or "
                                                 "1000 million IU. Please check the unit.")},
    {priceOutOfRange, QT_TRANSLATE_NOOP("Words", "A price goes from 0 to 1 million.")},
    {sidesOfTest, QT_TRANSLATE_NOOP("Words", "An experiment compares two different amounts of one supplement, one of "
                                             "them perhaps none, or doing and not doing one habit.")},
    {shapeOfTest, QT_TRANSLATE_NOOP("Words", "An experiment has 6 to 40 pairs of periods of at most 28 days, and more "
                                             "days in a period than are washed out.")},
    {sealOfTest, QT_TRANSLATE_NOOP("Words", "The experiment is not sealed.")},
    {courseOfTest, QT_TRANSLATE_NOOP("Words", "Pauses must not overlap, a guess needs its period, and an early end its "
                                              "reason.")},
    {protocolFrozen, QT_TRANSLATE_NOOP("Words", "What was sealed at the start of an experiment cannot be changed.")},
    {packNumber, QT_TRANSLATE_NOOP("Words", "A pack that was taken has a number from 1 to 80.")},
    {tooManyChoices, QT_TRANSLATE_NOOP("Words", "A list holds at most %1 choices."), std::int64_t{mostChoices}},
    {clocksOfWeek, QT_TRANSLATE_NOOP("Words", "A plan of so many times a week has one time of day. For several times "
                                              "of day, choose the days.")},
    {settingValue, QT_TRANSLATE_NOOP("Words", "The setting does not take this value.")},
    {noneAfterDose,
     QT_TRANSLATE_NOOP("Words", "A dose of it stands on that day. Delete the dose first if there was none.")},
    {fineAndRating, QT_TRANSLATE_NOOP("Words", "A gut item of that day is rated above none.")},
    {nameTaken, QT_TRANSLATE_NOOP("Words", "Another supplement or item has that name.")},
    {kindFixed, QT_TRANSLATE_NOOP("Words", "An item keeps its group, and a habit stays a habit. Define another item "
                                           "instead.")},
    {scaleFixed, QT_TRANSLATE_NOOP("Words", "Figures count on the scale of this item, so it stays. Define another item "
                                            "with the scale you want.")},
    {valuesOutside, QT_TRANSLATE_NOOP("Words", "The item has entries outside these limits.")},
    {answeredBefore, QT_TRANSLATE_NOOP("Words", "That planned dose was taken or skipped before.")},
    {notPlannedThen, QT_TRANSLATE_NOOP("Words", "That day has no planned dose at this time.")},
}};

/// One row for each problem, in its place.
constexpr bool isComplete()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].problem != static_cast<EntryProblem>(i) || rows[i].english == nullptr) {
            return false;
        }
    }
    return true;
}
static_assert(isComplete());

/// The amount that is to blame, where the entry has one.
std::optional<Amount> amountIn(const RecordBody& body)
{
    if (const auto* dose = std::get_if<Dose>(&body)) {
        return dose->amount;
    }
    if (const auto* plan = std::get_if<Plan>(&body)) {
        return plan->amount;
    }
    if (const auto* supply = std::get_if<Supply>(&body)) {
        return supply->content;
    }
    const auto* supplement = std::get_if<Supplement>(&body);
    if (supplement == nullptr) {
        return std::nullopt;
    }
    const bool usual = supplement->usual && supplement->usual->count > greatestDose(supplement->usual->dimension);
    return usual ? supplement->usual : supplement->scoop;
}

Text doseLimit(Dimension dimension)
{
    switch (dimension) {
    case Dimension::mass:
        return {QT_TRANSLATE_NOOP("Words", "One dose is less than 10 kg. Please check the unit.")};
    case Dimension::volume:
        return {QT_TRANSLATE_NOOP("Words", "One dose is at most 5 l. Please check the unit.")};
    case Dimension::pieces:
        return {QT_TRANSLATE_NOOP("Words", "One dose is at most 1000 pieces. Please check the unit.")};
    case Dimension::activity:
        break;
    }
    return {QT_TRANSLATE_NOOP("Words", "One dose is at most 10 million IU. Please check the unit.")};
}

Text packageLimit(Dimension dimension)
{
    switch (dimension) {
    case Dimension::mass:
        return {QT_TRANSLATE_NOOP("Words", "A package holds less than 1000 kg. Please check the unit.")};
    case Dimension::volume:
        return {QT_TRANSLATE_NOOP("Words", "A package holds at most 500 l. Please check the unit.")};
    case Dimension::pieces:
        return {QT_TRANSLATE_NOOP("Words", "A package holds at most 100000 pieces. Please check the unit.")};
    case Dimension::activity:
        break;
    }
    return {QT_TRANSLATE_NOOP("Words", "A package holds at most 1000 million IU. Please check the unit.")};
}

Text scaleOf(const Rating& rating, const Catalogue& catalogue)
{
    const Item* item = catalogue.find(rating.item);
    if (item == nullptr || (!item->low && !item->high)) {
        return wordsOf(valueOutOfRange);
    }
    const char* shipped = shippedName(rating.item, item->name);
    const Value name = shipped != nullptr ? Value(Marked{shipped}) : Value(item->name);
    const auto exact = [](double value) { return Figure{value, FigureSort::exact}; };
    if (!item->low) {
        return {QT_TRANSLATE_NOOP("Words", "%1 goes up to %2."), {name, exact(*item->high)}};
    }
    return item->high ? Text{QT_TRANSLATE_NOOP("Words", "%1 goes from %2 to %3."),
                             {name, exact(*item->low), exact(*item->high)}}
                      : Text{QT_TRANSLATE_NOOP("Words", "%1 is at least %2."), {name, exact(*item->low)}};
}

/// The row of text that is too long, by what an entry has of them.
const char* tooLong(const RecordBody& body)
{
    switch (kindOf(body)) {
    case Kind::session:
        return QT_TRANSLATE_NOOP("Words", "The activity is longer than %1 bytes.");
    case Kind::mark:
        return QT_TRANSLATE_NOOP("Words", "The name of a mark is longer than %1 bytes.");
    case Kind::pause:
        return QT_TRANSLATE_NOOP("Words", "The reason is longer than %1 bytes.");
    case Kind::supply:
        return QT_TRANSLATE_NOOP("Words", "The currency is longer than %1 bytes.");
    case Kind::experiment:
        return QT_TRANSLATE_NOOP("Words", "The question, a name or the reason is longer than %1 bytes.");
    case Kind::item:
        return QT_TRANSLATE_NOOP("Words", "The name or the unit is longer than %1 bytes.");
    case Kind::dose:
    case Kind::rest:
    case Kind::rating:
    case Kind::stool:
    case Kind::reflection:
    case Kind::fine:
    case Kind::supplement:
    case Kind::setting:
    case Kind::batch:
    case Kind::undecided:
    case Kind::plan:
    case Kind::reminder:
        break;
    }
    return QT_TRANSLATE_NOOP("Words", "The name is longer than %1 bytes.");
}

Text rhythmLimit(const Rhythm& rhythm)
{
    switch (rhythm.sort) {
    case Rhythm::Sort::everyDays:
        return {QT_TRANSLATE_NOOP("Words", "From one planned day to the next it is 1 to 366 days.")};
    case Rhythm::Sort::timesAWeek:
        return {QT_TRANSLATE_NOOP("Words", "A plan is for 1 to 7 times a week.")};
    case Rhythm::Sort::weekdays:
        break;
    }
    return {QT_TRANSLATE_NOOP("Words", "A plan needs at least one weekday.")};
}

Figure counted(std::int64_t count)
{
    return {static_cast<double>(count), FigureSort::exact};
}

} // namespace

Text wordsOf(EntryProblem problem)
{
    const Row& row = rows[static_cast<std::size_t>(problem)];
    return row.limit == 0 ? Text{row.english} : Text{row.english, {counted(row.limit)}};
}

Text wordsOf(EntryProblem problem, const RecordBody& body, const Catalogue& catalogue)
{
    const auto amount = amountIn(body);
    if (problem == amountTooLarge && amount) {
        return doseLimit(amount->dimension);
    }
    if (problem == packageTooLarge && amount) {
        return packageLimit(amount->dimension);
    }
    if (const auto* rating = std::get_if<Rating>(&body); rating != nullptr && problem == valueOutOfRange) {
        return scaleOf(*rating, catalogue);
    }
    if (problem == nameTooLong) {
        return {tooLong(body), {counted(longestName)}};
    }
    if (problem == inTheFuture && kindOf(body) == Kind::mark) {
        return {QT_TRANSLATE_NOOP("Words", "A mark ends at most %1 days ahead."), {counted(farthestMark.count())}};
    }
    if (const auto* plan = std::get_if<Plan>(&body); plan != nullptr && problem == rhythmOfPlan) {
        return rhythmLimit(plan->rhythm);
    }
    return wordsOf(problem);
}

} // namespace hf::words
