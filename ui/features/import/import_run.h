// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QtCore/QString>
#include <QtCore/QThread>

#include <atomic>
#include <filesystem>
#include <memory>

namespace hf {

/// What a thread needs to open the journal for itself: a journal belongs to one thread.
struct JournalAccess {
    std::filesystem::path file;
    const Clock* clock = nullptr; ///< reading it is safe from any thread
    std::function<std::unique_ptr<Entropy>()> entropy;
    TimeFrame frame;
};

/// What is asked of a file. The format `log` is the journal's own export; all others are tables.
struct ImportRequest {
    std::filesystem::path file;
    ImportChoices choices;
    bool dryRun = true;
};

/// What came of it. Nothing was stored when there is a fault or it was cancelled.
struct ImportResult {
    bool isLog = false;
    std::optional<ImportPreview> preview; ///< of a table, even when it could not be read further
    std::optional<ImportReport> report;
    std::optional<MergeReport> merge;
    QString fault;

    bool cancelled() const { return (report && report->cancelled) || (merge && merge->cancelled); }
};

/// Reads a file into the journal on a thread of its own, with progress; it can be cancelled, then nothing is stored.
class ImportRun final : public QThread {
    Q_OBJECT

public:
    ImportRun(JournalAccess access, ImportRequest request, QObject* parent = nullptr);
    ~ImportRun() override;

    const ImportRequest& request() const { return m_request; }
    void cancel() { m_cancelled = true; }
    /// After `finished`.
    const ImportResult& result() const { return m_result; }

Q_SIGNALS:
    void progressed(int percent);

protected:
    void run() override;

private:
    void readTable(Journal& journal);
    bool goOn(std::uint64_t read, std::uint64_t total);

    JournalAccess m_access;
    ImportRequest m_request;
    ImportResult m_result;
    std::atomic<bool> m_cancelled = false;
    int m_percent = -1;
};

} // namespace hf
