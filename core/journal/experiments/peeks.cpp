// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/experiments/peeks.h"

#include "domain/hash.h"
#include "domain/text.h"
#include "journal/experiments/experiments.h"
#include "journal/experiments/known_tests.h"
#include "journal/internal/recording.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

namespace hf {

namespace {

constexpr std::string_view seenKey = "looked.result.";
constexpr std::string_view earlyKey = "looked.early.";
constexpr std::string_view erasedKey = "looked.erased.";
constexpr std::string_view clockWord = "at ";
constexpr std::chrono::hours farAhead{24};

std::string keyOf(std::string_view sort, RecordId experiment)
{
    return std::string(sort) + toString(experiment);
}

/// Of an erased one nothing but this stays: the same for all on one thing and one outcome.
std::string sameKey(const Experiment& plan)
{
    const std::string what = plan.supplement ? toString(*plan.supplement) : plan.habit ? toString(*plan.habit) : "";
    return std::string(erasedKey) + toHex(sha256(what + '\n' + plan.outcome)).substr(0, 16);
}

/// What the clock said when it was seen.
std::optional<SysMillis> clockIn(std::string_view value)
{
    const auto parsed = value.starts_with(clockWord) ? parseInstant(value.substr(clockWord.size())) : std::nullopt;
    return parsed && parsed->offset ? std::optional(SysMillis{parsed->wall - *parsed->offset}) : std::nullopt;
}

bool ranAhead(const JournalSetting& setting, SysSeconds now)
{
    const auto clock = clockIn(setting.value);
    return setting.key.starts_with(seenKey) && clock && *clock > now + farAhead;
}

} // namespace

std::optional<SysMillis> Peeks::early(RecordId experiment, SysSeconds now)
{
    Entropy& entropy = m_core.entropy();
    const JournalSetting setting{keyOf(earlyKey, experiment), {}};
    const auto versions = m_core.log().ofRecord(newRecordId(setting, m_core.clock().now(), entropy));
    if (!versions.empty()) {
        return wallOf(versions.front().revision.stamp);
    }
    const auto value = m_core.setting(keyOf(seenKey, experiment));
    return value && ranAhead({keyOf(seenKey, experiment), *value}, now) ? clockIn(*value) : std::nullopt;
}

bool Peeks::seen(RecordId experiment)
{
    return m_core.setting(keyOf(seenKey, experiment)).has_value();
}

void Peeks::noteSeen(RecordId experiment, const TimeFrame& frame)
{
    if (!seen(experiment)) {
        note(keyOf(seenKey, experiment), frame);
    }
}

void Peeks::noteEarly(RecordId experiment, const TimeFrame& frame)
{
    const std::string key = keyOf(earlyKey, experiment);
    if (!m_core.log().knows(newRecordId(JournalSetting{key, {}}, m_core.clock().now(), m_core.entropy()))) {
        note(key, frame);
    }
}

std::optional<SysMillis> Peeks::erased(const Experiment& same) const
{
    const auto value = m_core.setting(sameKey(same));
    return value ? clockIn(*value) : std::nullopt;
}

void Peeks::noteErased(const Experiment& experiment, const TimeFrame& frame)
{
    note(sameKey(experiment), frame);
}

bool Peeks::clockRanAhead(const TimeFrame& frame) const
{
    const auto& settings = m_core.settings();
    return std::any_of(settings.begin(), settings.end(), [&](const Record& record) {
        return ranAhead(std::get<JournalSetting>(record.body), frame.now);
    });
}

void Peeks::noteClock(const TimeFrame& frame)
{
    for (const Record& record : m_core.settings()) {
        const auto& setting = std::get<JournalSetting>(record.body);
        if (!ranAhead(setting, frame.now)) {
            continue;
        }
        if (const auto id = parseUuid(std::string_view(setting.key).substr(seenKey.size()))) {
            noteEarly(RecordId{*id}, frame);
        }
    }
}

void Peeks::note(const std::string& key, const TimeFrame& frame)
{
    const JournalSetting setting{key, std::string(clockWord) + toString(Zone::utc().at(frame.now))};
    const PendingRevision revision = pendingRecord(m_core, setting, frame);
    m_core.append(Act::change, std::nullopt, {&revision, 1});
}

void Experiments::noteShown(std::span<const RecordId> ids, const TimeFrame& frame)
{
    JournalCore& core = *m_journal.m_core;
    if (core.database().readOnly()) {
        return;
    }
    const KnownTests tests(m_journal, frame);
    std::vector<KnownTest> known = tests.live();
    const std::vector<KnownTest> gone = tests.allGone();
    known.insert(known.end(), gone.begin(), gone.end());
    const auto wasEarly = [&](const KnownTest& test) {
        const bool left = test.marks.goneAt || test.plan.stoppedOn;
        return (left || keepsItsSecret(test.plan, tests.standing())) &&
               frame.today() <= scheduleOf(test.plan, frame.today()).plannedEnd();
    };
    Peeks peeks(core);
    const bool news = core.read([&] {
        return peeks.clockRanAhead(frame) || std::any_of(ids.begin(), ids.end(), [&](RecordId id) {
                   return !peeks.seen(id) && !peeks.early(id, frame.now);
               });
    });
    if (!news) {
        return;
    }
    core.write([&] {
        peeks.noteClock(frame);
        for (const KnownTest& test : known) {
            if (std::find(ids.begin(), ids.end(), test.id) != ids.end()) {
                wasEarly(test) ? peeks.noteEarly(test.id, frame) : peeks.noteSeen(test.id, frame);
            }
        }
        return true;
    });
}

} // namespace hf
