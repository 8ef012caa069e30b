// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"
#include "storage/log/revision_log.h"
#include "storage/salvage/salvage_report.h"
#include "storage/salvage/tables_left.h"
#include "storage/tables/projection.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hf {

/// The log of a damaged journal, read without trusting anything in the file but what its digests prove. The file is
/// only read. What is lost is never made up: each revision that stands was written by somebody.
class Salvage {
public:
    /// `image` is what the file holds.
    explicit Salvage(std::string image);

    /// False for a file in which there is nothing of a journal.
    bool isJournal() const { return m_isJournal; }
    const SalvageReport& report() const { return m_report; }

    /// Takes over what is missing here and stands in a sound log, where the links around it agree.
    void fillFrom(RevisionLog& sound);
    /// Lays everything into an empty journal, open for writing and inside a transaction: the log with its known gaps,
    /// the tables anew, and what tables alone still hold as revisions of a device of their own, which no undo takes
    /// back. The file names no device: what is written from then on is written as a new one, because numbers of lost
    /// revisions may be taken in a copy elsewhere. Throws SQLite::Exception.
    void writeInto(Database& fresh, SysMillis now, Entropy& entropy);

private:
    struct Link {
        Revision revision;
        std::int64_t seq = 0; ///< 0 for what another log had
        bool mended = false;
    };
    using Chain = std::map<std::int64_t, Link>;

    void walk(std::vector<Link> found);
    void place(Link& link, const Revision* next);
    void placeStrays();
    bool placeInto(DeviceId device, const Chain& chain);
    bool placeAfter(DeviceId device, std::int64_t number, const Digest& previous);
    bool isPlausible(const Link& stray) const;
    std::map<RecordId, Stamp> erasedRecords() const;
    bool isMissing(const Revision& revision) const;
    void count();
    std::vector<LogGap> gapsOf(DeviceId device) const;
    std::optional<Revision> addedBy(const LeftRow& row, const std::optional<StoredRevision>& winner);
    void takeTables(RevisionLog& log, Projection& tables, SysMillis now, Entropy& entropy);

    std::string m_image;
    bool m_isJournal = false;
    std::map<DeviceId, Chain> m_chains;
    std::vector<Link> m_strays;
    TablesLeft m_left;
    std::int64_t m_known = 0; ///< how many revisions there were, as far as numbers and tables tell
    SalvageReport m_report;
};

} // namespace hf
