// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/internal/bin.h"
#include "journal/internal/daily_values.h"
#include "journal/internal/journal_core.h"
#include "journal/internal/series_reader.h"
#include "journal/journal.h"
#include "storage/codec/record_codec.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace hf {

namespace {

/// By moment, those without one last; then by kind, so that a day always reads the same way.
bool readsBefore(const Record& a, const Record& b)
{
    const auto key = [](const Record& record) {
        const auto moment = momentOf(record.body);
        return std::tuple(!moment.has_value(), moment ? moment->instant : SysSeconds{}, kindOf(record.body), record.id);
    };
    return key(a) < key(b);
}

std::vector<DoseTotal> totalsOf(const std::vector<Record>& entries)
{
    std::vector<DoseTotal> totals;
    for (const Record& record : entries) {
        const auto* dose = std::get_if<Dose>(&record.body);
        if (dose == nullptr || !dose->amount) {
            continue;
        }
        const auto found = std::find_if(totals.begin(), totals.end(), [&](const DoseTotal& total) {
            return total.supplement == dose->supplement && total.total.dimension == dose->amount->dimension;
        });
        if (found == totals.end()) {
            totals.push_back({dose->supplement, *dose->amount});
        } else {
            found->total.count += dose->amount->count;
        }
    }
    return totals;
}

PastVersion::State stateOf(RecordState state)
{
    switch (state) {
    case RecordState::live:
        return PastVersion::State::live;
    case RecordState::deleted:
        return PastVersion::State::deleted;
    case RecordState::erased:
        return PastVersion::State::erased;
    }
    return PastVersion::State::live;
}

} // namespace

DayView Journal::day(Day day, const TimeFrame& frame) const
{
    return m_core->read([&] {
        DayView view;
        view.day = day;
        const DayRange range{day, day};
        for (const KindRow& row : kindTable) {
            if (row.sort == KindSort::entry) {
                std::vector<Record> found = m_core->entries(row.kind, range);
                std::move(found.begin(), found.end(), std::back_inserter(view.entries));
            }
        }
        std::sort(view.entries.begin(), view.entries.end(), readsBefore);
        view.doseTotals = totalsOf(view.entries);
        SeriesReader reader(*m_core, range);
        view.load = reader.load().values.front();
        view.gutBurden = reader.gutBurden().values.front();
        view.checkIn = checkInsOf(*m_core, range, frame).front();
        return view;
    });
}

std::vector<CheckIn> Journal::checkIns(DayRange range, const TimeFrame& frame) const
{
    return m_core->read([&] { return checkInsOf(*m_core, range, frame); });
}

namespace {

/// By day, then by the moment; what has none comes last on its day, in the order of the ids.
std::vector<Record> inOrder(std::vector<Record> records)
{
    using Place = std::tuple<Day, bool, SysSeconds, RecordId, std::size_t>;
    std::vector<Place> places;
    places.reserve(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        const auto range = daysOf(records[i].body);
        const auto moment = momentOf(records[i].body);
        places.emplace_back(range ? range->first : Day{}, !moment, moment ? moment->instant : SysSeconds{},
                            records[i].id, i);
    }
    std::sort(places.begin(), places.end());
    std::vector<Record> ordered;
    ordered.reserve(records.size());
    for (const Place& place : places) {
        ordered.push_back(std::move(records[std::get<std::size_t>(place)]));
    }
    return ordered;
}

} // namespace

std::vector<Record> Journal::list(Kind kind, DayRange range) const
{
    return m_core->read([&] {
        const bool dated = isDated(kind);
        if (!dated) {
            return m_core->records().definitions(kind);
        }
        return inOrder(m_core->entries(kind, range));
    });
}

std::optional<Record> Journal::find(RecordId id) const
{
    return m_core->read([&] { return liveRecord(m_core->log(), id); });
}

std::vector<PastVersion> Journal::history(RecordId id) const
{
    return m_core->read([&] {
        std::vector<PastVersion> versions;
        for (const StoredRevision& stored : m_core->log().ofRecord(id)) {
            PastVersion version;
            const Revision& revision = stored.revision;
            const bool emptied = revision.state == RecordState::live && !revision.body;
            version.state = emptied ? PastVersion::State::erased : stateOf(revision.state);
            version.changedAt = wallOf(revision.stamp);
            version.device = revision.device;
            version.body = revision.body ? decodeBody(revision.kind, *revision.body) : std::nullopt;
            versions.push_back(std::move(version));
        }
        if (!versions.empty()) {
            versions.back().current = true;
        }
        return versions;
    });
}

std::vector<BinEntry> Journal::bin() const
{
    return m_core->read([&] {
        std::vector<BinEntry> entries;
        for (BinnedRecord& binned : binOf(*m_core)) {
            entries.push_back({std::move(binned.record), wallOf(binned.deletedAt)});
        }
        return entries;
    });
}

const Catalogue& Journal::catalogue() const
{
    return m_core->catalogue();
}

std::optional<std::string> Journal::setting(std::string_view key) const
{
    return m_core->setting(key);
}

minutes Journal::dayStart() const
{
    return m_core->dayStart();
}

std::optional<DayRange> Journal::extent() const
{
    return m_core->read([&] { return m_core->records().extent(); });
}

JournalInfo Journal::info() const
{
    return m_core->read([&] {
        JournalInfo info;
        info.path = m_core->path().string();
        info.version = m_core->database().version();
        info.counts = m_core->records().counts();
        info.revisions = m_core->log().count();
        info.days = m_core->records().extent();
        info.devices = m_core->log().devices();
        info.device = m_core->log().knownOwnDevice().value_or(DeviceId{});
        std::error_code error;
        info.bytes = std::filesystem::file_size(m_core->path(), error);
        return info;
    });
}

} // namespace hf
