// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/internal/journal_core.h"
#include "journal/results.h"

#include <map>
#include <utility>

namespace hf {

/// Takes an importer's rows into the journal as one action, or only counts them when there is no action (a dry run).
class JournalImportSink final : public ImportSink {
public:
    JournalImportSink(JournalCore& core, ImportReport& report, const TimeFrame& frame, const ImportProgress& progress,
                      Revision* action);

    /// Lays the file's own supplements and items over the catalogue. Each is stored with the first row that needs it,
    /// so that refused rows leave none behind.
    void define(const std::vector<Record>& definitions);
    /// After the last row: of a file without a refused row, also what no row needed.
    void finishDefinitions();
    const Catalogue& catalogue() const { return m_catalogue; }
    bool storedAnything() const { return m_stored > 0; }
    /// Ends the action with its batch.
    void close(RecordId batch, const ImportBatch& body);

    void entry(std::int64_t line, const std::string& externalId, RecordBody&& body) override;
    void undecided(const std::string& externalId, Undecided&& row) override;
    void problem(RowProblem&& problem) override;
    void nothing(const std::string& code) override;
    void repeated(std::int64_t line) override;
    bool keepGoing(std::uint64_t bytesRead, std::uint64_t bytesTotal) override;

private:
    enum class Place { fresh, present, comesBack };

    Place placeOf(RecordId id, const RecordBody& body);
    void store(RecordId id, const RecordBody& body, Place place);
    void storeDefinition(Uuid id);
    bool otherwiseRated(RecordId id, const RecordBody& body, const Item* item, std::int64_t line);

    JournalCore& m_core;
    ImportReport& m_report;
    CheckContext m_context;
    const ImportProgress& m_progress;
    Revision* m_action;
    Stamp m_stamp = 0;
    Catalogue m_catalogue;
    std::map<RecordId, std::pair<RecordBody, Place>> m_unneeded; ///< definitions that no row has needed so far
    std::string m_source;
    std::int64_t m_stored = 0;
};

/// `0.3 mg`, `500 µg`, `2 scoops`; nothing when it is no amount.
std::optional<Amount> readAmountText(std::string_view text, const Supplement& supplement);

} // namespace hf
