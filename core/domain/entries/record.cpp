// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/record.h"

#include "domain/text.h"

#include <fmt/format.h>

namespace hf {

namespace {

constexpr bool everyRowStandsAtItsKind()
{
    for (std::size_t i = 0; i < kindTable.size(); ++i) {
        if (static_cast<std::size_t>(kindTable[i].kind) != i) {
            return false;
        }
    }
    return true;
}

static_assert(everyRowStandsAtItsKind());

/// What makes a record of one day unique; empty when several may stand side by side.
std::string identity(const RecordBody& body)
{
    if (const auto* rating = std::get_if<Rating>(&body)) {
        return "rating " + toString(rating->item) + ' ' + toString(rating->when.day);
    }
    if (const auto* rest = std::get_if<RestDay>(&body)) {
        return "rest " + toString(rest->day);
    }
    if (const auto* fine = std::get_if<FineDay>(&body)) {
        return "fine " + toString(fine->day);
    }
    if (const auto* dose = std::get_if<Dose>(&body); dose != nullptr && dose->answers) {
        const OccurrenceId& planned = *dose->answers;
        return fmt::format("answer {} {} {}", toString(planned.plan), toString(planned.day), planned.slot);
    }
    if (const auto* setting = std::get_if<JournalSetting>(&body)) {
        return "setting " + setting->key;
    }
    return {};
}

SysMillis timePart(const RecordBody& body, SysMillis now)
{
    if (const auto moment = momentOf(body)) {
        return SysMillis{moment->instant};
    }
    if (const auto range = daysOf(body)) {
        return labelTime(range->first);
    }
    return now;
}

template<class Body>
concept Timed = requires(Body body)
{
    body.when;
};

} // namespace

RecordBody::RecordBody() = default;
RecordBody::RecordBody(const RecordBody& other) = default;
RecordBody::RecordBody(RecordBody&& other) noexcept = default;
RecordBody& RecordBody::operator=(const RecordBody& other) = default;
RecordBody& RecordBody::operator=(RecordBody&& other) noexcept = default;
RecordBody::~RecordBody() = default;

bool operator==(const RecordBody& a, const RecordBody& b)
{
    return static_cast<const AnyBody&>(a) == static_cast<const AnyBody&>(b);
}

std::string_view nameOf(Kind kind)
{
    return rowOf(kind).name;
}

std::optional<Kind> kindNamed(std::string_view name)
{
    for (const KindRow& row : kindTable) {
        if (row.name == name) {
            return row.kind;
        }
    }
    return std::nullopt;
}

Kind kindOf(const RecordBody& body)
{
    return static_cast<Kind>(body.index());
}

std::optional<DayRange> daysOf(const RecordBody& body)
{
    return std::visit(
        [](const auto& entry) -> std::optional<DayRange> {
            if constexpr (requires { entry.when; }) {
                return DayRange{entry.when.day, entry.when.day};
            } else if constexpr (requires { entry.day; }) {
                return DayRange{entry.day, entry.day};
            } else if constexpr (requires { entry.range; }) {
                return entry.range;
            } else {
                return std::nullopt;
            }
        },
        body);
}

std::optional<Moment> momentOf(const RecordBody& body)
{
    return std::visit(
        [](const auto& entry) -> std::optional<Moment> {
            if constexpr (requires { entry.when; }) {
                return entry.when.at;
            } else {
                return std::nullopt;
            }
        },
        body);
}

std::optional<RecordId> batchOf(const RecordBody& body)
{
    return std::visit(
        [](const auto& entry) -> std::optional<RecordId> {
            if constexpr (requires { entry.batch; }) {
                return entry.batch;
            } else {
                return std::nullopt;
            }
        },
        body);
}

RecordBody movedTo(RecordBody body, Day day)
{
    std::visit(
        [day](auto& entry) {
            if constexpr (requires { entry.when; }) {
                const days shift = day - entry.when.day;
                entry.when.day = day;
                if (entry.when.at) {
                    entry.when.at->instant += shift;
                }
                if constexpr (requires { entry.answers; }) {
                    entry.answers = shift == days{0} ? entry.answers : std::nullopt;
                    entry.extra = entry.extra && shift == days{0};
                    entry.placed = entry.placed && shift == days{0};
                    entry.pack = shift == days{0} ? entry.pack : std::nullopt;
                }
            } else if constexpr (requires { entry.day; }) {
                entry.day = day;
            } else if constexpr (requires { entry.range; }) {
                const days shift = day - entry.range.first;
                entry.range = {day, entry.range.last + shift};
            }
        },
        body);
    return body;
}

RecordId newRecordId(const RecordBody& body, SysMillis now, Entropy& entropy)
{
    const std::string same = identity(body);
    if (same.empty()) {
        return RecordId{randomUuid(timePart(body, now), entropy)};
    }
    const auto range = daysOf(body);
    return RecordId{hashedUuid(range ? labelTime(range->first) : SysMillis{}, same)};
}

RecordId definitionId(Kind kind, std::string_view name)
{
    return RecordId{hashedUuid(SysMillis{}, fmt::format("{} {}", nameOf(kind), foldForMatching(name)))};
}

RecordId importedId(const When& when, std::string_view source, std::string_view externalId)
{
    SysMillis time = labelTime(when.day);
    if (when.at) {
        // Where the offset was only assumed, the wall clock is what every reading of the file agrees on.
        time = SysMillis{when.at->offsetAssumed ? when.at->wall() : when.at->instant};
    }
    return RecordId{hashedUuid(time, fmt::format("{}\x1F{}", source, externalId))};
}

} // namespace hf
