// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_care.h"

#include "journal/internal/journal_core.h"
#include "storage/check.h"

namespace hf {

JournalCare::JournalCare(Journal& journal)
    : m_core(*journal.m_core)
{
}

CheckReport JournalCare::check() const
{
    return m_core.read([this] {
        CheckReport report;
        for (StorageFinding& finding : checkJournal(m_core.database(), m_core.log())) {
            report.faults.push_back({std::move(finding.code), std::move(finding.detail), finding.repairable});
        }
        if (report.sound()) {
            report.revisions = m_core.log().count();
            for (const auto& [kind, count] : m_core.records().counts()) {
                report.records += count;
            }
        }
        return report;
    });
}

void JournalCare::rebuild()
{
    m_core.write([this] {
        rebuildTables(m_core.database(), m_core.log());
        m_core.definitionsTouched = true;
        return true;
    });
}

} // namespace hf
