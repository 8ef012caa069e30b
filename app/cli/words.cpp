// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/words.h"

#include "analysis/daily.h"
#include "domain/figure.h"
#include "domain/text.h"

#include <array>
#include <cstdlib>

#include <fmt/format.h>

namespace hf::cli {

namespace {

constexpr std::array<std::string_view, 8> stoolWords{
    "none",  "separate hard bits", "hard and lumpy", "firm with cracks", "smooth and soft", "soft pieces", "mushy",
    "liquid"};

std::string quoted(const std::string& note)
{
    return note.empty() ? std::string{} : fmt::format(" \"{}\"", note);
}

std::string head(const Dose& dose, const Catalogue& catalogue)
{
    const Supplement* supplement = catalogue.find(dose.supplement);
    const std::string name = supplement == nullptr ? "unknown supplement" : supplement->name;
    switch (dose.state) {
    case DoseState::skipped:
        return fmt::format("{} skipped{}", name, quoted(dose.note));
    case DoseState::none:
        return fmt::format("{}: none taken{}", name, quoted(dose.note));
    case DoseState::taken:
        break;
    }
    const bool saidExtra = dose.extra && !dose.placed;
    const std::string pack = dose.pack ? fmt::format(" #{}", *dose.pack) : std::string{};
    return fmt::format("{}{} {}{}{}", name, pack, dose.amount ? describe(*dose.amount, supplement) : "?",
                       saidExtra ? ", extra" : "", quoted(dose.note));
}

std::string head(const Session& session, const Catalogue& /*catalogue*/)
{
    if (!session.rpe) {
        return fmt::format("{} {} min, not rated{}", session.activity, session.minutes, quoted(session.note));
    }
    return fmt::format("{} {} min, RPE {}, {} AU{}", session.activity, session.minutes, number(*session.rpe),
                       digitsOf({sessionLoad(*session.rpe, session.minutes), FigureSort::ofDay}), quoted(session.note));
}

std::string head(const RestDay& /*rest*/, const Catalogue& /*catalogue*/)
{
    return "rest day";
}

std::string head(const Rating& rating, const Catalogue& catalogue)
{
    const Item* item = catalogue.find(rating.item);
    const std::string name = item == nullptr ? "unknown item" : item->name;
    if (item != nullptr && item->yesNo && (rating.value == 0 || rating.value == 1)) {
        return fmt::format("{}: {}{}", name, rating.value == 1 ? "yes" : "no", quoted(rating.note));
    }
    const std::string unit = item == nullptr || item->unit.empty() ? std::string{} : " " + item->unit;
    const std::string night = rating.night
                                  ? fmt::format(" ({:02}:{:02}\u2013{:02}:{:02})", rating.night->bed.count() / 60,
                                                rating.night->bed.count() % 60, rating.night->wake.count() / 60,
                                                rating.night->wake.count() % 60)
                                  : std::string{};
    return fmt::format("{} {}{}{}{}", name, number(rating.value), unit, night, quoted(rating.note));
}

std::string head(const Stool& stool, const Catalogue& /*catalogue*/)
{
    if (!stool.form) {
        return "no stool" + quoted(stool.note);
    }
    const std::string_view words = *stool.form >= 1 && *stool.form <= 7
                                       ? stoolWords[static_cast<std::size_t>(*stool.form)]
                                       : std::string_view("?");
    const std::string urgency = stool.urgency ? fmt::format(", urgency {}", *stool.urgency) : std::string{};
    return fmt::format("stool form {} ({}){}{}", *stool.form, words, urgency, quoted(stool.note));
}

std::string head(const Reflection& reflection, const Catalogue& /*catalogue*/)
{
    return fmt::format("note \"{}\"", reflection.text);
}

std::string head(const DayMark& mark, const Catalogue& /*catalogue*/)
{
    if (mark.range.first == mark.range.last) {
        return mark.mark + quoted(mark.note);
    }
    return fmt::format("{} {} to {}{}", mark.mark, toString(mark.range.first), toString(mark.range.last),
                       quoted(mark.note));
}

std::string head(const FineDay& /*fine*/, const Catalogue& /*catalogue*/)
{
    return "all fine, nothing special";
}

std::string head(const Supplement& supplement, const Catalogue& /*catalogue*/)
{
    std::string text = fmt::format("{} ({})", supplement.name, symbol(supplement.unit));
    if (supplement.usual) {
        text += ", usually " + describe(*supplement.usual, &supplement);
    }
    if (supplement.scoop) {
        text += ", one scoop is " + toString(*supplement.scoop);
    }
    return supplement.hidden ? text + ", hidden" : text;
}

std::string head(const Item& item, const Catalogue& /*catalogue*/)
{
    constexpr std::array<std::string_view, 3> groups{"gut", "recovery", "own"};
    std::string text = fmt::format("{} ({})", item.name, groups[static_cast<std::size_t>(item.group)]);
    if (item.low && item.high) {
        text += fmt::format(", {} to {}", number(*item.low), number(*item.high));
    }
    return item.unit.empty() ? text : text + " " + item.unit;
}

std::string head(const JournalSetting& setting, const Catalogue& /*catalogue*/)
{
    return fmt::format("{} = {}", setting.key, setting.value);
}

std::string head(const ImportBatch& batch, const Catalogue& /*catalogue*/)
{
    return fmt::format("{} ({}): {} entries, {} to decide, {} not understood", batch.fileName, batch.format,
                       batch.imported, batch.undecided, batch.problems);
}

std::string head(const Undecided& row, const Catalogue& /*catalogue*/)
{
    return fmt::format("line {}: {} \"{}\" ({})", row.line, row.name, row.value, row.reason);
}

std::string rhythmInWords(const Rhythm& rhythm)
{
    if (rhythm.sort == Rhythm::Sort::timesAWeek) {
        return fmt::format(", {} times a week", rhythm.timesAWeek);
    }
    if (rhythm.sort == Rhythm::Sort::everyDays) {
        return rhythm.every == 1 ? std::string{} : fmt::format(", every {} days", rhythm.every);
    }
    if (rhythm.weekdays == Rhythm::allWeekdays) {
        return {};
    }
    constexpr std::array<std::string_view, 7> names{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (((rhythm.weekdays >> i) & 1U) != 0) {
            text += fmt::format("{}{}", text.empty() ? ", " : ",", names[i]);
        }
    }
    return text;
}

std::string head(const Plan& plan, const Catalogue& catalogue)
{
    const Supplement* supplement = catalogue.find(plan.supplement);
    std::string text = fmt::format("{} {} at ", supplement == nullptr ? "unknown supplement" : supplement->name,
                                   describe(plan.amount, supplement));
    for (std::size_t i = 0; i < plan.times.size(); ++i) {
        const auto time = plan.times[i].count();
        text += fmt::format("{}{:02}:{:02}", i == 0 ? "" : ",", time / 60, time % 60);
    }
    text += rhythmInWords(plan.rhythm);
    if (plan.floor) {
        text += fmt::format(", {} counts", describe(*plan.floor, supplement));
    }
    text += fmt::format(", from {}", toString(plan.from));
    return plan.until ? text + fmt::format(" until {}", toString(*plan.until)) : text;
}

std::string head(const Pause& pause, const Catalogue& /*catalogue*/)
{
    return fmt::format("pause {} to {}{}{}", toString(pause.days.first), toString(pause.days.last),
                       pause.plan ? " of one plan" : "", quoted(pause.reason));
}

std::string head(const ReminderRule& rule, const Catalogue& /*catalogue*/)
{
    const auto offset = rule.offset.count();
    std::string text = "remind at its time";
    if (offset != 0) {
        text = fmt::format("remind {} min {} its time", std::abs(offset), offset < 0 ? "before" : "after");
    }
    if (rule.repeats == 0) {
        return text;
    }
    return rule.repeats == 1 ? text + fmt::format(", once more after {} min", rule.every.count())
                             : text + fmt::format(", {} more times every {} min", rule.repeats, rule.every.count());
}

std::string head(const Supply& supply, const Catalogue& catalogue)
{
    const Supplement* supplement = catalogue.find(supply.supplement);
    std::string text = fmt::format("{} package of {}", supplement == nullptr ? "unknown supplement" : supplement->name,
                                   describe(supply.content, supplement));
    if (supply.priceCents) {
        text += fmt::format(", {}", price(static_cast<double>(*supply.priceCents), supply.currency));
    }
    return text + fmt::format(", from {}{}", toString(supply.from), quoted(supply.note));
}

std::string head(const Experiment& experiment, const Catalogue& /*catalogue*/)
{
    return fmt::format("experiment \"{}\": {} pairs of {} days from {}, outcome {}", experiment.question,
                       experiment.pairs, experiment.periodDays, toString(experiment.first), experiment.outcome);
}

std::string_view beyond(FigureBound bound)
{
    switch (bound) {
    case FigureBound::below:
        return "below ";
    case FigureBound::above:
        return "above ";
    case FigureBound::at:
        break;
    }
    return {};
}

} // namespace

std::string percent(double share)
{
    const Figure figure{share, FigureSort::percent};
    return fmt::format("{}{} %", beyond(boundOf(figure)), digitsOf(figure));
}

std::string outOf100(double share)
{
    constexpr double hundred = 100;
    return digitsOf({share * hundred, FigureSort::whole});
}

std::string price(double cents, const std::string& currency)
{
    constexpr double centsAUnit = 100;
    const std::string amount = digitsOf({cents / centsAUnit, FigureSort::money});
    return currency.empty() ? amount : amount + ' ' + currency;
}

std::string number(double value)
{
    return digitsOf({value, FigureSort::exact});
}

std::string describe(const Amount& amount, const Supplement* supplement)
{
    if (amount.unit != Unit::scoop) {
        return toString(amount);
    }
    Amount shown = amount;
    shown.unit = seriesUnit(amount.dimension);
    const bool whole = supplement != nullptr && supplement->scoop && supplement->scoop->count > 0 &&
                       amount.count % supplement->scoop->count == 0;
    const std::string scoops = whole ? std::to_string(amount.count / supplement->scoop->count) : std::string{};
    return whole ? fmt::format("{} {} ({})", scoops, unitAfter(scoops, Unit::scoop), toString(shown)) : toString(shown);
}

std::string wording(const RecordBody& body, const Catalogue& catalogue)
{
    return std::visit([&](const auto& entry) { return head(entry, catalogue); }, body);
}

std::string headline(const RecordBody& body, const Catalogue& catalogue)
{
    return inOneRow(wording(body, catalogue));
}

std::string clockOf(const RecordBody& body)
{
    const auto moment = momentOf(body);
    return moment ? toString(*moment).substr(11, 5) : std::string{};
}

std::string describe(const RecordBody& body, const Catalogue& catalogue)
{
    std::string text = headline(body, catalogue);
    if (const auto range = daysOf(body); range && range->first == range->last) {
        text += ", " + toString(range->first);
    }
    const auto moment = momentOf(body);
    const auto range = daysOf(body);
    if (!moment) {
        return text;
    }
    const Day date = std::chrono::floor<days>(moment->wall());
    const bool otherDate = range && date != range->first;
    return fmt::format("{} {}{}", text, clockOf(body), otherDate ? " on " + toString(date) : "");
}

} // namespace hf::cli
