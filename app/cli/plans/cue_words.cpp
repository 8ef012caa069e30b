// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plans/plan_words.h"
#include "app/cli/words.h"
#include "domain/text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace hf::cli {

namespace {

std::string shown(const Cue& cue, std::string_view figure)
{
    return digitsOf(cue.why.written(figure));
}

std::string afterAMiss(const Cue& cue, const std::string& name)
{
    const std::string what = fmt::format("{} was planned on {} and not taken.", name, toString(*cue.day));
    if (cue.menu.empty()) {
        return what + " Your own choices for such days can be written down with `setting recovery-menu`.";
    }
    return what + fmt::format(" What you wrote down for such days: {}.", fmt::join(cue.menu, "; "));
}

std::string stock(const Cue& cue, const std::string& name)
{
    if (!cue.day) {
        return fmt::format("By what was logged, {} is used up.", name);
    }
    return fmt::format("{} is enough until {}, at {} a day.", name, toString(*cue.day), shown(cue, "a-day"));
}

/// `last7` as `last7 390`.
std::string figuresOf(const Why& why)
{
    std::string text;
    for (const CueFigure& figure : why.figures) {
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", figure.name, digitsOf(figure.written()));
    }
    return text;
}

std::string wordsOf(const Cue& cue, const Catalogue& catalogue)
{
    const std::string name = cue.supplement ? nameOf(*cue.supplement, catalogue) : std::string{};
    switch (cue.code) {
    case CueCode::welcomeBack:
        return fmt::format(
            "Welcome back. Nothing was logged from {} to {}: fill in what you remember, or leave it blank.",
            toString(cue.why.days.first), toString(cue.why.days.last));
    case CueCode::periodChanges:
        return "The next period of your experiment begins tomorrow.";
    case CueCode::missed:
        return afterAMiss(cue, name);
    case CueCode::stockLow:
        return stock(cue, name);
    case CueCode::gutOutside:
        return fmt::format("Gut burden was {} its usual range ({} to {}) on {} of the last 4 days.",
                           cue.above ? "above" : "below", shown(cue, "usual-low"), shown(cue, "usual-high"),
                           shown(cue, "outside"));
    case CueCode::loadAbove:
        return fmt::format("Training load, last 7 days: {} × your last 4 weeks; usual for you: {} to {} ×.",
                           shown(cue, "ratio"), shown(cue, "usual-low"), shown(cue, "usual-high"));
    case CueCode::hardNoPlan:
        return fmt::format("Strain of the last 7 days, {}, is above its usual range (up to {}), and no "
                           "L-Glutamine is planned. Hard training is the case that the article makes for it.",
                           shown(cue, "strain"), shown(cue, "usual-high"));
    case CueCode::easyStretch:
        return fmt::format("Training load, last 7 days: {} × your last 4 weeks; usual for you: {} to {} ×. In easy "
                           "stretches the article argues "
                           "least for L-Glutamine.",
                           shown(cue, "ratio"), shown(cue, "usual-low"), shown(cue, "usual-high"));
    }
    return {};
}

} // namespace

std::string describe(const Cue& cue, const Catalogue& catalogue)
{
    return inOneRow(wordsOf(cue, catalogue));
}

std::string explain(const Cue& cue)
{
    std::string text = fmt::format("{}", cue.why.formula);
    const std::string figures = figuresOf(cue.why);
    text += figures.empty() ? "" : ": " + figures;
    return cue.why.n > 0 ? text + fmt::format("; n = {}", counted(static_cast<std::size_t>(cue.why.n), "day")) : text;
}

nlohmann::json cueJson(const Cue& cue, const Catalogue& catalogue)
{
    nlohmann::json figures = nlohmann::json::object();
    for (const CueFigure& figure : cue.why.figures) {
        figures[std::string(figure.name)] = figure.value;
    }
    nlohmann::json entries = nlohmann::json::array();
    for (const RecordId id : cue.why.entries) {
        entries.push_back(toString(id));
    }
    nlohmann::json object{{"code", nameOf(cue.code)}, {"text", describe(cue, catalogue)}};
    object["why"] = {{"formula", cue.why.formula}, {"figures", figures}, {"n", cue.why.n}, {"entries", entries}};
    object["menu"] = cue.menu;
    object["day"] = cue.day ? nlohmann::json(toString(*cue.day)) : nlohmann::json();
    return object;
}

} // namespace hf::cli
