// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include "domain/entries/fine.h"
#include "journal/internal/impl.h"
#include "journal/internal/recording.h"
#include "storage/check.h"
#include "storage/codec/record_codec.h"

#include <algorithm>
#include <array>

namespace hf {

Journal::Journal(const std::filesystem::path& file, OpenMode mode, const Clock& clock, Entropy& entropy)
    : m_impl(std::make_unique<JournalCore>(file, mode, clock, entropy))
{
}

Journal::~Journal() = default;

const std::filesystem::path& Journal::path() const
{
    return m_impl->path();
}

std::variant<std::vector<RecordId>, Refused> Journal::record(std::span<const RecordBody> bodies, const TimeFrame& frame)
{
    using Outcome = std::variant<std::vector<RecordId>, Refused>;
    if (bodies.empty()) {
        return std::vector<RecordId>{};
    }
    try {
        return m_impl->write([&]() -> Outcome { return recordAll(*m_impl, bodies, frame); });
    } catch (const RefusedRecord& refusal) {
        return refusal.refused;
    }
}

std::optional<Refused> Journal::change(RecordId id, const RecordBody& body, const TimeFrame& frame)
{
    const Record record{id, body};
    return change({&record, 1}, frame);
}

std::optional<Refused> Journal::change(std::span<const Record> records, const TimeFrame& frame)
{
    try {
        m_impl->write([&] {
            changeAll(*m_impl, records, frame);
            return true;
        });
        return std::nullopt;
    } catch (const RefusedRecord& refusal) {
        return refusal.refused;
    }
}

void Journal::remove(std::span<const RecordId> ids)
{
    if (ids.empty()) {
        return;
    }
    m_impl->write([&] {
        std::vector<Draft> drafts;
        for (const RecordId id : ids) {
            const auto winner = m_impl->log().winner(id);
            if (winner && winner->revision.state == RecordState::live) {
                drafts.push_back({id, winner->revision.kind, RecordState::deleted, std::nullopt});
            }
        }
        m_impl->append(Act::change, std::nullopt, drafts);
        return true;
    });
}

void Journal::restore(std::span<const RecordId> ids)
{
    m_impl->write([&] {
        std::vector<Draft> drafts;
        for (const RecordId id : ids) {
            const auto winner = m_impl->log().winner(id);
            if (!winner || winner->revision.state != RecordState::deleted) {
                continue;
            }
            const auto before = m_impl->log().before(id, winner->revision.stamp);
            if (before && before->revision.body) {
                drafts.push_back({id, before->revision.kind, RecordState::live, before->revision.body});
            }
        }
        m_impl->append(Act::change, std::nullopt, drafts);
        return true;
    });
}

std::vector<RecordId> Journal::recordFine(Day day, const TimeFrame& frame)
{
    return m_impl->write([&] {
        std::vector<RecordBody> bodies;
        for (const Rating& none : fineRatings(m_impl->catalogue(), day)) {
            if (!sameDayRecord(m_impl->database(), none, m_impl->catalogue().find(none.item))) {
                bodies.emplace_back(none);
            }
        }
        if (!sameDayRecord(m_impl->database(), FineDay{day}, nullptr)) {
            bodies.emplace_back(FineDay{day});
        }
        return bodies.empty() ? std::vector<RecordId>{} : recordAll(*m_impl, bodies, frame);
    });
}

EraseReport Journal::erase(std::span<const RecordId> ids)
{
    return m_impl->write([&] {
        EraseReport report;
        std::vector<Draft> drafts;
        for (const RecordId id : ids) {
            const auto winner = m_impl->log().winner(id);
            if (winner && winner->revision.state != RecordState::erased) {
                drafts.push_back({id, winner->revision.kind, RecordState::erased, std::nullopt});
            }
        }
        if (drafts.empty()) {
            return report;
        }
        m_impl->append(Act::erase, std::nullopt, drafts);
        for (const Draft& draft : drafts) {
            const Stamp erased = m_impl->log().erasedAt(draft.id).value();
            report.revisions += static_cast<std::size_t>(m_impl->log().emptyBefore(draft.id, erased));
        }
        report.records = drafts.size();
        return report;
    });
}

CheckReport Journal::check() const
{
    return m_impl->read([this] {
        CheckReport report;
        for (StorageFinding& finding : checkJournal(m_impl->database(), m_impl->log())) {
            report.faults.push_back({std::move(finding.code), std::move(finding.detail), finding.repairable});
        }
        if (report.sound()) {
            report.revisions = m_impl->log().count();
            for (const auto& [kind, count] : m_impl->records().counts()) {
                report.records += count;
            }
        }
        return report;
    });
}

void Journal::rebuild()
{
    m_impl->write([this] {
        rebuildTables(m_impl->database(), m_impl->log());
        m_impl->definitionsTouched = true;
        return true;
    });
}

std::uint64_t Journal::draw()
{
    std::array<std::uint8_t, 8> bytes{};
    m_impl->entropy().fill(bytes);
    std::uint64_t bits = 0;
    for (const std::uint8_t byte : bytes) {
        bits = (bits << 8U) | byte;
    }
    return bits;
}

bool Journal::refresh()
{
    return m_impl->read([this] {
        const bool replaced = m_impl->reopenIfReplaced();
        const bool changed = m_impl->foreignCommit();
        if (changed) {
            m_impl->log().forget();
            m_impl->reload();
        }
        return replaced || changed;
    });
}

std::string Journal::jsonOf(const RecordBody& body)
{
    return encodeBody(body);
}

} // namespace hf
