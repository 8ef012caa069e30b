// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_care.h"

#include "journal/internal/journal_core.h"
#include "journal/keeping/repair.h"
#include "storage/check.h"

namespace hf {

JournalCare::JournalCare(Journal& journal)
    : m_core(*journal.m_core)
{
}

CheckReport JournalCare::check() const
{
    CheckReport report;
    for (StorageFinding& finding : findings()) {
        report.faults.push_back({std::move(finding.code), std::move(finding.detail), finding.repairable});
    }
    if (!report.sound()) {
        auto rest = readableRest(m_core.path(), report.faults.front().detail, m_core.clock().now(), m_core.entropy());
        report.damage = rest ? std::optional(std::move(rest->damage)) : std::nullopt;
        report.revisions = report.damage ? report.damage->salvage.standing() : 0;
        return report;
    }
    return m_core.read([&] {
        report.revisions = m_core.log().count();
        for (const auto& [kind, count] : m_core.records().counts()) {
            report.records += count;
        }
        return report;
    });
}

/// Of the file itself: where only its rest is shown, what keeps it from being opened is the first.
std::vector<StorageFinding> JournalCare::findings() const
{
    if (m_core.damage() == nullptr) {
        return guarded(m_core.path(), [this] { return checkJournal(m_core.database(), m_core.log()); });
    }
    try {
        return guarded(m_core.path(), [this] {
            Database database(m_core.path(), Database::Mode::readOnly);
            RevisionLog log(database);
            std::vector<StorageFinding> found = checkJournal(database, log);
            return found.empty() ? std::vector<StorageFinding>{{"digest", m_core.damage()->detail, true}} : found;
        });
    } catch (const StorageError& error) {
        return {{"page", error.what(), true}};
    }
}

void JournalCare::showRest()
{
    m_core.showRest(StorageError(StorageFault::damaged, "the check found that it is not sound"));
}

void JournalCare::whileClosed(const std::function<void()>& between)
{
    m_core.whileClosed(between);
}

std::optional<Repair> JournalCare::rebuild()
{
    const std::vector<StorageFinding> found = findings();
    if (!found.empty()) {
        std::optional<Repair> repair;
        m_core.allowWriting(); // who asks for a repair has nothing left to protect from writing
        m_core.whileClosed([&] {
            repair = repairJournal(m_core.path(), found.front().detail, m_core.clock().now(), m_core.entropy());
        });
        return repair;
    }
    m_core.backUpBefore(BackupReason::repair);
    m_core.write([this] {
        rebuildTables(m_core.database(), m_core.log());
        m_core.definitionsTouched = true;
        return true;
    });
    return std::nullopt;
}

} // namespace hf
