// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/cues/rules.h"

#include <algorithm>

namespace hf {

namespace {

using Rule = std::optional<Cue> (*)(const CueFacts& facts);

constexpr days week{6}; ///< from its first day to its last

Cue cueOf(CueCode code, std::string_view formula)
{
    Cue cue;
    cue.code = code;
    cue.action = actionOf(code);
    cue.why.formula = formula;
    return cue;
}

std::optional<Cue> welcomeBack(const CueFacts& facts)
{
    if (!facts.lastLogged) {
        return std::nullopt;
    }
    const auto unlogged = (facts.today - *facts.lastLogged).count() - 1;
    if (unlogged < unloggedDays) {
        return std::nullopt;
    }
    Cue cue = cueOf(CueCode::welcomeBack, "days-without-entries");
    cue.day = facts.lastLogged;
    cue.why.figures = {{"days", static_cast<double>(unlogged)}, {"at-least", unloggedDays}};
    cue.why.days = {*facts.lastLogged + days{1}, facts.today - days{1}};
    return cue;
}

std::optional<Cue> periodChanges(const CueFacts& facts)
{
    if (!facts.periodChange || facts.periodChange->on != facts.today + days{1}) {
        return std::nullopt;
    }
    Cue cue = cueOf(CueCode::periodChanges, "sealed-schedule");
    cue.day = facts.periodChange->on;
    cue.why.entries = {facts.periodChange->experiment};
    return cue;
}

std::optional<Cue> missed(const CueFacts& facts)
{
    // After days without any entry there is one cue, not two.
    if (!facts.missed || welcomeBack(facts)) {
        return std::nullopt;
    }
    Cue cue = cueOf(CueCode::missed, "planned-not-taken");
    cue.supplement = facts.missed->supplement;
    cue.occurrence = facts.missed->occurrence;
    cue.day = facts.missed->occurrence.day;
    cue.menu = facts.recoveryMenu;
    cue.why.figures = {{"planned", static_cast<double>(facts.missed->planned)}, {"taken", 0}};
    cue.why.n = 1;
    cue.why.days = {facts.missed->occurrence.day, facts.missed->occurrence.day};
    cue.why.entries = {facts.missed->occurrence.plan};
    return cue;
}

std::optional<Cue> stockLow(const CueFacts& facts)
{
    const CueFacts::LowStock* soonest = nullptr;
    for (const CueFacts::LowStock& stock : facts.stocks) {
        const bool low =
            stock.left <= 0 || (stock.runsOutOn && *stock.runsOutOn <= facts.today + days{stockWarningDays});
        const Day on = stock.runsOutOn.value_or(facts.today);
        if (low && (soonest == nullptr || on < soonest->runsOutOn.value_or(facts.today))) {
            soonest = &stock;
        }
    }
    if (soonest == nullptr) {
        return std::nullopt;
    }
    Cue cue = cueOf(CueCode::stockLow, "left-by-daily-use");
    cue.supplement = soonest->supplement;
    cue.day = soonest->runsOutOn;
    cue.why.figures = {{"left", soonest->left, FigureSort::amount}, {"a-day", soonest->dailyUse, FigureSort::amount}};
    cue.why.n = soonest->useDays;
    cue.why.days = {facts.today - days{28}, facts.today - days{1}};
    cue.why.entries = soonest->packages;
    return cue;
}

std::optional<Cue> gutOutside(const CueFacts& facts)
{
    constexpr int wanted = 3;
    constexpr std::array<std::string_view, 4> names{"3-days-ago", "2-days-ago", "1-day-ago", "today"};
    Cue cue = cueOf(CueCode::gutOutside, "usual-range");
    int above = 0;
    int below = 0;
    const BesideUsual* last = nullptr;
    const std::size_t count = std::min(names.size(), facts.gutOfLast4.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (const auto& day = facts.gutOfLast4[i]) {
            above += day->value > day->high ? 1 : 0;
            below += day->value < day->low ? 1 : 0;
            cue.why.figures.push_back({names[i], day->value, FigureSort::ofDay});
            last = &*day;
        }
    }
    if (above < wanted && below < wanted) {
        return std::nullopt;
    }
    cue.above = above >= wanted;
    cue.why.figures.push_back({"usual-low", last->low, FigureSort::ofDay});
    cue.why.figures.push_back({"usual-high", last->high, FigureSort::ofDay});
    cue.why.figures.push_back({"outside", static_cast<double>(std::max(above, below))});
    cue.why.n = last->n;
    cue.why.days = {facts.today - days{3}, facts.today};
    cue.why.entries = facts.gutEntries;
    return cue;
}

/// Whether a week is hard or easy only the person's own weeks tell, no fixed ratio.
void explainLoad(Cue& cue, const CueFacts& facts)
{
    cue.why.figures = {{"last7", facts.load->last7, FigureSort::measure},
                       {"last28", facts.load->last28, FigureSort::measure},
                       {"ratio", facts.load->ratio->value, FigureSort::ratio},
                       {"usual-low", facts.load->ratio->low, FigureSort::ratio},
                       {"usual-high", facts.load->ratio->high, FigureSort::ratio},
                       {"usual-weeks", static_cast<double>(facts.load->ratio->n)},
                       {"known7", static_cast<double>(facts.load->known7)}};
    cue.why.n = facts.load->known28;
    cue.why.days = {facts.today - week, facts.today};
    cue.why.entries = facts.load->sessions;
}

std::optional<Cue> loadAbove(const CueFacts& facts)
{
    if (!facts.load || !facts.load->ratio || facts.load->ratio->value <= facts.load->ratio->high) {
        return std::nullopt;
    }
    Cue cue = cueOf(CueCode::loadAbove, "load-ratio");
    explainLoad(cue, facts);
    return cue;
}

std::optional<Cue> hardNoPlan(const CueFacts& facts)
{
    if (!facts.strain || facts.strain->value <= facts.strain->high || facts.glutaminePlanned) {
        return std::nullopt;
    }
    Cue cue = cueOf(CueCode::hardNoPlan, "strain");
    cue.why.figures = {{"strain", facts.strain->value, FigureSort::measure},
                       {"usual-high", facts.strain->high, FigureSort::measure}};
    cue.why.n = facts.strain->n;
    cue.why.days = {facts.today - week, facts.today};
    if (facts.load) {
        cue.why.entries = facts.load->sessions;
    }
    return cue;
}

std::optional<Cue> easyStretch(const CueFacts& facts)
{
    const bool easy = facts.load && facts.load->ratio && facts.load->ratio->value < facts.load->ratio->low;
    if (!easy || !facts.glutaminePlanned) {
        return std::nullopt;
    }
    Cue cue = cueOf(CueCode::easyStretch, "load-ratio");
    explainLoad(cue, facts);
    return cue;
}

/// One for each code, in its order.
constexpr std::array<Rule, cueCount> rules{welcomeBack, periodChanges, missed,     stockLow,
                                           gutOutside,  loadAbove,     hardNoPlan, easyStretch};

} // namespace

std::vector<Cue> cuesFor(const CueFacts& facts)
{
    std::vector<Cue> cues;
    for (std::size_t i = 0; i < rules.size() && cues.size() < mostCues; ++i) {
        const auto dismissed = facts.dismissed.find(static_cast<CueCode>(i));
        if (dismissed != facts.dismissed.end() && isDismissed(dismissed->second, facts.today)) {
            continue;
        }
        if (auto cue = rules[i](facts)) {
            cues.push_back(std::move(*cue));
        }
    }
    return cues;
}

std::string dismissalText(Dismissal dismissal, Day today)
{
    switch (dismissal) {
    case Dismissal::day:
        return "until:" + toString(today);
    case Dismissal::week:
        return "until:" + toString(today + week);
    case Dismissal::forGood:
        break;
    }
    return "never";
}

bool isDismissed(std::string_view setting, Day today)
{
    constexpr std::string_view until = "until:";
    if (setting == "never") {
        return true;
    }
    const auto last = setting.starts_with(until) ? parseDay(setting.substr(until.size())) : std::nullopt;
    return last && today <= *last;
}

} // namespace hf
