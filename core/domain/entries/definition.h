// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"
#include "domain/day.h"
#include "domain/entries/entry.h"
#include "domain/id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hf {

/// Something that is taken.
struct Supplement {
    std::string name;
    Unit unit = Unit::g;
    std::optional<Amount> usual;
    std::optional<Amount> scoop; ///< what one scoop holds
    std::string guidance;        ///< slug of its article; may be empty
    bool hidden = false;
    int order = 0;
    std::optional<RecordId> batch; ///< the import that made it

    bool operator==(const Supplement&) const = default;
};

enum class ItemGroup : std::uint8_t { gut, recovery, own };
enum class Better : std::uint8_t { low, high, neither };

/// How several values of one day become the day's value.
enum class DailyRule : std::uint8_t { mean, last, sum };

/// Days on which an item was offered; open ends are nothing. Both days included.
struct EnabledPeriod {
    std::optional<Day> from;
    std::optional<Day> until;

    bool operator==(const EnabledPeriod&) const = default;
};

/// Something that is rated or measured.
struct Item {
    std::string name;
    ItemGroup group = ItemGroup::own;
    std::optional<double> low; ///< nothing: no limit
    std::optional<double> high;
    Better better = Better::neither;
    std::string unit; ///< empty for points on a scale
    DailyRule daily = DailyRule::mean;
    bool manyADay = false; ///< own metrics may have several values a day
    bool yesNo = false;    ///< own habits: 1 done, 0 explicitly not
    std::vector<EnabledPeriod> enabled{EnabledPeriod{}};
    int order = 0;
    std::optional<RecordId> batch;

    bool operator==(const Item&) const = default;
    bool enabledOn(Day day) const
    {
        for (const EnabledPeriod& period : enabled) {
            if ((!period.from || *period.from <= day) && (!period.until || day <= *period.until)) {
                return true;
            }
        }
        return false;
    }
};

/// One setting that changes what entries mean; the settings file holds only looks.
struct JournalSetting {
    std::string key; ///< `day-start` (minutes), `checkin-reminder` (HH:MM or off), …
    std::string value;

    bool operator==(const JournalSetting&) const = default;
};

/// One import, as it was chosen and what it brought.
struct ImportBatch {
    std::string format;   ///< `csv`, `loop`
    std::string fileName; ///< without folders
    std::uint64_t size = 0;
    std::string sha256;   ///< hex, of the file's bytes
    std::string importer; ///< version of the reader
    std::string choices;  ///< the mapping as text
    std::int64_t imported = 0;
    std::int64_t present = 0;
    std::int64_t undecided = 0;
    std::int64_t problems = 0;

    bool operator==(const ImportBatch&) const = default;
};

/// A row of an import that only the person can decide; it counts nowhere until then.
struct Undecided {
    RecordId batch;
    std::int64_t line = 0; ///< 1 is the header
    std::string reason;    ///< a code: `unit-missing`, `unit-unknown`, `amount-unreadable`, …
    std::string name;      ///< what the row names
    std::string value;     ///< the cell that could not be read
    std::string note;
    When when;

    bool operator==(const Undecided&) const = default;
};

} // namespace hf
