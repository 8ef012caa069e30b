// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/cues/cue.h"

#include <algorithm>

namespace hf {

namespace {

struct Known {
    std::string_view name;
    CueAction action;
};

constexpr std::array<Known, cueCount> known{{
    {"welcome-back", CueAction::logWeek},
    {"period-changes", CueAction::openExperiment},
    {"missed", CueAction::recoveryMenu},
    {"stock-low", CueAction::openStock},
    {"gut-outside", CueAction::openGut},
    {"load-above", CueAction::openLoad},
    {"hard-no-plan", CueAction::openGuidance},
    {"easy-stretch", CueAction::openGuidance},
}};

} // namespace

std::string_view nameOf(CueCode code)
{
    return known[static_cast<std::size_t>(code)].name;
}

std::optional<CueCode> cueNamed(std::string_view name)
{
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (known[i].name == name) {
            return static_cast<CueCode>(i);
        }
    }
    return std::nullopt;
}

CueAction actionOf(CueCode code)
{
    return known[static_cast<std::size_t>(code)].action;
}

std::optional<double> Why::figure(std::string_view name) const
{
    const auto found =
        std::find_if(figures.begin(), figures.end(), [name](const CueFigure& figure) { return figure.name == name; });
    return found == figures.end() ? std::nullopt : std::optional(found->value);
}

Figure Why::written(std::string_view name) const
{
    const auto found =
        std::find_if(figures.begin(), figures.end(), [name](const CueFigure& figure) { return figure.name == name; });
    return found == figures.end() ? Figure{} : found->written();
}

} // namespace hf
