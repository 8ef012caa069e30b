// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/entry.h"
#include "domain/figure.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hf {

/// The rules of cues. Their order is their rank: of those that hold the first three show.
enum class CueCode : std::uint8_t {
    welcomeBack,   ///< days on which nothing at all was logged
    periodChanges, ///< an experiment's period changes tomorrow
    missed,        ///< the last planned day was missed and nothing was taken since: the recovery menu
    stockLow,      ///< a supplement runs out within a week, or is used up
    gutOutside,    ///< gut burden outside its usual range on 3 of the last 4 days
    loadAbove,     ///< the last 7 days well above the last 4 weeks
    hardNoPlan,    ///< strain above its usual range and no glutamine planned: the case the article makes for it
    easyStretch,   ///< an easy week with glutamine planned: where it is argued for least
};

inline constexpr std::size_t cueCount = 8;
inline constexpr std::size_t mostCues = 3;

/// `welcome-back`, `load-above`: as in the setting `cue.<code>` that dismisses it.
std::string_view nameOf(CueCode code);
std::optional<CueCode> cueNamed(std::string_view name);

/// What a cue offers to do; the words and the deed are the program's.
enum class CueAction : std::uint8_t {
    logWeek,
    openExperiment,
    recoveryMenu,
    openStock,
    openGut,
    openLoad,
    openGuidance
};
CueAction actionOf(CueCode code);

/// One number of an explanation, under a steady name: `last7`, `ratio`, `usual-high`.
struct CueFigure {
    std::string_view name;
    double value = 0;
    FigureSort sort = FigureSort::exact;

    Figure written() const { return {value, sort}; }
};

/// How a cue came about.
struct Why {
    std::string_view formula; ///< a steady name: `load-ratio`, `usual-range`, `stock`, …
    std::vector<CueFigure> figures;
    int n = 0; ///< days that were known
    DayRange days{};
    std::vector<RecordId> entries; ///< what was looked at

    std::optional<double> figure(std::string_view name) const;
    /// The same as it is written; 0 when there is none of that name.
    Figure written(std::string_view name) const;
};

struct Cue {
    CueCode code = CueCode::welcomeBack;
    CueAction action = CueAction::logWeek;
    Why why;
    std::optional<SupplementId> supplement; ///< stock, missed dose
    std::optional<OccurrenceId> occurrence; ///< the planned dose that was missed
    std::optional<Day> day;                 ///< missed, runs out on, changes on
    bool above = true;                      ///< gut burden: above its range, or below
    std::vector<std::string> menu;          ///< the person's own choices after a miss; may be empty
};

} // namespace hf
