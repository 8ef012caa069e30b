// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/words.h"

#include <optional>

#include <fmt/format.h>

namespace hf::cli {

namespace {

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

std::string_view doseLimit(Dimension dimension)
{
    switch (dimension) {
    case Dimension::mass:
        return "less than 10 kg";
    case Dimension::volume:
        return "at most 5 l";
    case Dimension::pieces:
        return "at most 1000 pieces";
    case Dimension::activity:
        break;
    }
    return "at most 10 million IU";
}

std::string packageLimit(Dimension dimension)
{
    switch (dimension) {
    case Dimension::mass:
        return "a package holds less than 1000 kg";
    case Dimension::volume:
        return "a package holds at most 500 l";
    case Dimension::pieces:
        return "a package holds at most 100000 pieces";
    case Dimension::activity:
        break;
    }
    return "a package holds at most 1000 million IU";
}

std::string scaleOf(const Rating& rating, const Catalogue& catalogue)
{
    const Item* item = catalogue.find(rating.item);
    if (item == nullptr || (!item->low && !item->high)) {
        return explain(EntryProblem::valueOutOfRange);
    }
    if (!item->low) {
        return fmt::format("{} goes up to {}", item->name, number(*item->high));
    }
    return item->high ? fmt::format("{} goes from {} to {}", item->name, number(*item->low), number(*item->high))
                      : fmt::format("{} is at least {}", item->name, number(*item->low));
}

std::string_view nameIn(const RecordBody& body)
{
    switch (kindOf(body)) {
    case Kind::session:
        return "the activity";
    case Kind::mark:
        return "the name of a mark";
    case Kind::pause:
        return "the reason";
    case Kind::supply:
        return "the currency";
    case Kind::experiment:
        return "the question, a name or the reason";
    case Kind::item:
        return "the name or the unit";
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
    return "the name";
}

std::string rhythmLimit(const Rhythm& rhythm)
{
    if (rhythm.sort == Rhythm::Sort::everyDays) {
        return "--every goes from 1 to 366 days";
    }
    return rhythm.sort == Rhythm::Sort::timesAWeek ? "--times-a-week goes from 1 to 7"
                                                   : "--days needs at least one weekday";
}

} // namespace

std::string explain(EntryProblem problem, const RecordBody& body, const Catalogue& catalogue)
{
    const auto amount = amountIn(body);
    const auto* rating = std::get_if<Rating>(&body);
    const auto* plan = std::get_if<Plan>(&body);
    switch (problem) {
    case EntryProblem::amountTooLarge:
        return amount ? fmt::format("the amount is larger than one dose can be ({})", doseLimit(amount->dimension))
                      : explain(problem);
    case EntryProblem::packageTooLarge:
        return amount ? packageLimit(amount->dimension) : explain(problem);
    case EntryProblem::valueOutOfRange:
        return rating != nullptr ? scaleOf(*rating, catalogue) : explain(problem);
    case EntryProblem::nameTooLong:
        return fmt::format("{} is longer than {} bytes", nameIn(body), longestName);
    case EntryProblem::inTheFuture:
        return kindOf(body) == Kind::mark ? fmt::format("a mark ends at most {} days ahead", farthestMark.count())
                                          : explain(problem);
    case EntryProblem::rhythmOfPlan:
        return plan != nullptr ? rhythmLimit(plan->rhythm) : explain(problem);
    default:
        return explain(problem);
    }
}

} // namespace hf::cli
