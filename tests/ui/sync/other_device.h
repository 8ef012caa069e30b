// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/device/keeping_state.h"
#include "journal/journal_entries.h"
#include "journal/sync/sync.h"
#include "support/journal_fixture.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/features/sync/sync_keeper.h"

#include <QtTest/QTest>

#include <chrono>

namespace hf::test {

/// Another device with a journal of its own, and the folder between it and this one.
class OtherDevice {
public:
    explicit OtherDevice(std::filesystem::path between)
        : folder(std::move(between)),
          m_journal(2)
    {
        JournalSync::begin(folder);
    }

    SyncReport exchange() { return JournalSync(*m_journal).exchange(folder, JournalSync::Removals::take); }
    /// Logs something and brings it to the folder.
    SyncReport log(std::initializer_list<const char*> lines)
    {
        m_journal.add(lines);
        return exchange();
    }
    /// Removes all entries of these kinds, and lets the folder know.
    void remove(std::initializer_list<Kind> kinds)
    {
        exchange();
        constexpr days longAgo{400};
        const Day today = m_journal.frame().today();
        std::vector<RecordId> all;
        for (const Kind kind : kinds) {
            for (const Record& record : m_journal->list(kind, {today - longAgo, today})) {
                all.push_back(record.id);
            }
        }
        JournalEntries(*m_journal).remove(all, m_journal.frame());
        exchange();
    }

    std::filesystem::path folder;

private:
    JournalFixture m_journal;
};

/// This device: a journal with its bridge and a keeper that does nothing by itself for an hour, unless told otherwise.
class SyncedJournal {
public:
    static constexpr std::chrono::hours never{1};

    explicit SyncedJournal(const SyncTimes& times = {never, never, never, never})
        : keeper(
              bridge, stateFile(), [] { return std::make_unique<SeededEntropy>(9); }, times)
    {
        journal.add({"glutamine 5g 8:00", "glutamine 5g 12:00", "bloating 3"});
    }

    void wait() const
    {
        [this] { QTRY_VERIFY_WITH_TIMEOUT(!keeper.isWorking(), 20'000); }();
    }
    void use(const std::filesystem::path& place)
    {
        keeper.setFolder(place);
        wait();
    }
    void exchange(SyncKeeper::Removals removals = SyncKeeper::Removals::ask)
    {
        keeper.exchange(removals);
        wait();
    }
    std::size_t entriesOf(Kind kind) { return journal->list(kind, {bridge.today(), bridge.today()}).size(); }
    std::filesystem::path stateFile() const { return journal.beside("keeping.json"); }

    JournalFixture journal;
    JournalBridge bridge{*journal, journal.clock, journal.place};
    SyncKeeper keeper;
};

} // namespace hf::test
