// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/definition.h"
#include "domain/entries/entry.h"
#include "domain/entries/experiment.h"
#include "domain/entries/plan.h"
#include "domain/id.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace hf {

/// The bodies of all kinds of records; the order is that of `Kind`.
using AnyBody = std::variant<Dose, Session, RestDay, Rating, Stool, Reflection, DayMark, FineDay, Supplement, Item,
                             JournalSetting, ImportBatch, Undecided, Plan, Pause, ReminderRule, Supply, Experiment>;

/// Everything that can stand in a record. What it takes to copy, compare and end a variant of so many sorts is compiled
/// in one place, not in each file that holds one.
class RecordBody final : public AnyBody {
public:
    using AnyBody::AnyBody;
    RecordBody();
    RecordBody(const RecordBody& other);
    RecordBody(RecordBody&& other) noexcept;
    RecordBody& operator=(const RecordBody& other);
    RecordBody& operator=(RecordBody&& other) noexcept;
    ~RecordBody();

    friend bool operator==(const RecordBody& a, const RecordBody& b);
    friend bool operator<(const RecordBody& a, const RecordBody& b) = delete; ///< they have no order
};

/// The sort of a record. The numbers stand in journal files and never change.
enum class Kind : std::uint8_t {
    dose,
    session,
    rest,
    rating,
    stool,
    reflection,
    mark,
    fine,
    supplement,
    item,
    setting,
    batch,
    undecided,
    plan,
    pause,
    reminder,
    supply,
    experiment,
};

inline constexpr std::size_t kindCount = std::variant_size_v<AnyBody>;

enum class KindSort : std::uint8_t { entry, undecided, definition };

/// All that is fixed about a kind of record. To add one: its body and codec, its row here and its table or name in
/// `storage/tables/projection`, its words.
struct KindRow {
    Kind kind;
    std::string_view name; ///< as in the log's export, and that of the table of an entry
    KindSort sort;         ///< entries and what is undecided stand on days
};

inline constexpr std::array<KindRow, kindCount> kindTable{{
    {Kind::dose, "dose", KindSort::entry},
    {Kind::session, "session", KindSort::entry},
    {Kind::rest, "rest", KindSort::entry},
    {Kind::rating, "rating", KindSort::entry},
    {Kind::stool, "stool", KindSort::entry},
    {Kind::reflection, "reflection", KindSort::entry},
    {Kind::mark, "mark", KindSort::entry},
    {Kind::fine, "fine", KindSort::entry},
    {Kind::supplement, "supplement", KindSort::definition},
    {Kind::item, "item", KindSort::definition},
    {Kind::setting, "setting", KindSort::definition},
    {Kind::batch, "batch", KindSort::definition},
    {Kind::undecided, "undecided", KindSort::undecided},
    {Kind::plan, "plan", KindSort::definition},
    {Kind::pause, "pause", KindSort::definition},
    {Kind::reminder, "reminder", KindSort::definition},
    {Kind::supply, "supply", KindSort::definition},
    {Kind::experiment, "experiment", KindSort::definition},
}};

constexpr const KindRow& rowOf(Kind kind)
{
    return kindTable[static_cast<std::size_t>(kind)];
}

/// `dose`, `session`, …: as in the log's export.
std::string_view nameOf(Kind kind);
std::optional<Kind> kindNamed(std::string_view name);
Kind kindOf(const RecordBody& body);

/// Kinds that are entries of a day, as opposed to definitions and imports.
constexpr bool isEntry(Kind kind)
{
    return rowOf(kind).sort == KindSort::entry;
}

/// Kinds that stand on days: entries, and what an import could not decide.
constexpr bool isDated(Kind kind)
{
    return rowOf(kind).sort != KindSort::definition;
}

struct Record {
    RecordId id;
    RecordBody body;

    bool operator==(const Record&) const = default;
};

/// The days an entry stands on; nothing for definitions, settings and batches.
std::optional<DayRange> daysOf(const RecordBody& body);

/// The moment of an entry, where it has one.
std::optional<Moment> momentOf(const RecordBody& body);

/// The import that brought the record.
std::optional<RecordId> batchOf(const RecordBody& body);

/// The same entry on another day: what it says is kept, its clock moves along in the offset it had. A dose no longer
/// answers the planned one that it named.
RecordBody movedTo(RecordBody body, Day day);

/// The id a new record gets: hashed where two devices mean the same record (one rating of one item on one day, rest,
/// fine, the answer to one planned dose, settings), random otherwise. The time part is the entry's own moment, or `now`
/// for definitions.
RecordId newRecordId(const RecordBody& body, SysMillis now, Entropy& entropy);

/// The id of a supplement or an item of this name, so that two devices that define it make one record.
RecordId definitionId(Kind kind, std::string_view name);

/// The id of a row of a file: the same whenever and wherever the file is read again.
RecordId importedId(const When& when, std::string_view source, std::string_view externalId);

} // namespace hf
