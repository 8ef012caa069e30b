// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

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

/// Reads a file into the journal on a thread of its own, with progress; it can be cancelled, then nothing is stored.
class ImportRun final : public QThread {
    Q_OBJECT

public:
    ImportRun(JournalAccess access, std::filesystem::path file, ImportOptions options, QObject* parent = nullptr);
    ~ImportRun() override;

    void cancel() { m_cancelled = true; }
    /// After `finished`.
    const std::optional<ImportReport>& report() const { return m_report; }
    const QString& fault() const { return m_fault; }

Q_SIGNALS:
    void progressed(int percent);

protected:
    void run() override;

private:
    bool goOn(std::uint64_t read, std::uint64_t total);

    JournalAccess m_access;
    std::filesystem::path m_file;
    ImportOptions m_options;
    std::optional<ImportReport> m_report;
    QString m_fault;
    std::atomic<bool> m_cancelled = false;
    int m_percent = -1;
};

} // namespace hf
