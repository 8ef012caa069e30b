// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_import.h"
#include "journal/internal/import_sink.h"
#include "journal/internal/journal_core.h"
#include "journal/internal/recording.h"
#include "journal/rules/contradictions.h"

#include <fstream>

#include <fmt/format.h>

namespace hf {

namespace {

std::string digestOfFile(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::string block(256 * 1024, '\0');
    Sha256 hash;
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0) {
        hash.add(std::string_view(block.data(), static_cast<std::size_t>(in.gcount())));
    }
    return toHex(hash.digest());
}

/// The mapping in one line, so that the batch tells how the file was read.
std::string choicesOf(const ImportPlan& plan)
{
    std::string text = fmt::format("format={} delimiter={} encoding={}", plan.format, plan.delimiter, plan.encoding);
    for (const ColumnMapping& column : plan.columns) {
        text += fmt::format(" {}={}{}{}", column.column + 1, static_cast<int>(column.role),
                            column.target.empty() ? "" : ":", column.target);
    }
    return text.size() > 4096 ? text.substr(0, 4096) : text;
}

ImportBatch batchOfFile(const std::filesystem::path& file, const ImportReport& report)
{
    ImportBatch batch;
    batch.format = report.plan.format;
    batch.fileName = file.filename().string();
    std::error_code error;
    batch.size = std::filesystem::file_size(file, error);
    batch.sha256 = digestOfFile(file);
    batch.importer = report.plan.importer;
    batch.choices = choicesOf(report.plan);
    for (const auto& [kind, count] : report.added) {
        batch.imported += isEntry(kind) ? count : 0;
    }
    batch.present = report.present;
    batch.undecided = report.undecidedAdded;
    batch.problems = report.problemCount;
    return batch;
}

/// Leaves the transaction without storing: the person cancelled, or there was nothing to store.
struct NothingStored {};

} // namespace

JournalImport::JournalImport(Journal& journal)
    : m_core(*journal.m_core)
{
}

ImportPreview JournalImport::previewFile(const std::filesystem::path& file, const ImportChoices& choices)
{
    return previewImport(file, choices);
}

ImportReport JournalImport::importFile(const std::filesystem::path& file, const ImportOptions& options,
                                       const TimeFrame& frame, const ImportProgress& progress)
{
    ImportReport report;
    report.plan = planImport(file, options.choices, m_core.catalogue(), frame);
    if (report.plan.needsDecision()) {
        return report;
    }
    const auto read = [&](const RecordId& batch, JournalImportSink& sink) {
        readImport(file, report.plan, sink.catalogue(), frame, batch, sink);
        if (!report.cancelled) {
            sink.finishDefinitions();
        }
    };
    if (options.dryRun) {
        JournalImportSink sink(m_core, report, frame, progress, nullptr);
        sink.define(report.plan.definitions);
        read(RecordId{}, sink);
        return report;
    }
    m_core.backUpBefore(BackupReason::import);
    const ImportReport begun = report;
    try {
        const BulkCache cache(m_core.database());
        m_core.write([&] {
            report = begun;
            Revision action = m_core.newAction(Act::change);
            const RecordId batch{randomUuid(m_core.clock().now(), m_core.entropy())};
            JournalImportSink sink(m_core, report, frame, progress, &action);
            sink.define(report.plan.definitions);
            read(batch, sink);
            if (report.cancelled || !sink.storedAnything()) {
                throw NothingStored{};
            }
            sink.close(batch, batchOfFile(file, report));
            report.batch = batch;
            return true;
        });
    } catch (const NothingStored&) {
        report.batch.reset();
        if (report.cancelled) {
            report.added.clear();
            report.undecidedAdded = 0;
            report.toDecide.clear();
        }
    }
    return report;
}

std::variant<RecordId, std::string> JournalImport::decide(RecordId undecided, std::string_view amount,
                                                          const TimeFrame& frame)
{
    using Outcome = std::variant<RecordId, std::string>;
    return m_core.write([&]() -> Outcome {
        const auto record = liveRecord(m_core.log(), undecided);
        const auto* row = record ? std::get_if<Undecided>(&record->body) : nullptr;
        if (row == nullptr) {
            return "not-undecided";
        }
        const Catalogue& catalogue = m_core.catalogue();
        const KnownSupplement* offered = catalogue.supplementNamed(row->name);
        const KnownSupplement* supplement = offered != nullptr ? offered : catalogue.goneSupplementNamed(row->name);
        if (supplement == nullptr) {
            return "unknown-supplement";
        }
        Dose dose;
        dose.supplement = supplement->id;
        dose.amount = readAmountText(amount, supplement->definition);
        dose.when = row->when;
        dose.note = row->note;
        dose.batch = row->batch;
        if (const auto problem = problemOf(m_core, dose, frame, std::nullopt)) {
            return std::string(nameOf(*problem));
        }
        Revision action = m_core.newAction(Act::change);
        Stamp stamp = m_core.log().nextStamp(m_core.clock().now());
        const RecordId id = newRecordId(dose, m_core.clock().now(), m_core.entropy());
        action.record = id;
        m_core.appendNew(action, dose, stamp);
        std::vector<PendingRevision> gone{{undecided, Kind::undecided, RecordState::deleted, std::nullopt}};
        addTakenBack(m_core, gone, dose, id);
        m_core.appendAll(action, gone, stamp);
        return id;
    });
}

} // namespace hf
