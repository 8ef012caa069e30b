// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/import_run.h"

#include "ui/sentences.h"

namespace hf {

ImportRun::ImportRun(JournalAccess access, std::filesystem::path file, ImportOptions options, QObject* parent)
    : QThread(parent),
      m_access(std::move(access)),
      m_file(std::move(file)),
      m_options(std::move(options))
{
}

ImportRun::~ImportRun()
{
    cancel();
    wait();
}

bool ImportRun::goOn(std::uint64_t read, std::uint64_t total)
{
    constexpr std::uint64_t whole = 100;
    const int percent = total == 0 ? 0 : static_cast<int>(read * whole / total);
    if (percent != m_percent) {
        m_percent = percent;
        Q_EMIT progressed(percent);
    }
    return !m_cancelled;
}

void ImportRun::run()
{
    try {
        const std::unique_ptr<Entropy> entropy = m_access.entropy();
        Journal journal(m_access.file, OpenMode::existing, *m_access.clock, *entropy);
        m_report = journal.importFile(m_file, m_options, m_access.frame,
                                      [this](std::uint64_t read, std::uint64_t total) { return goOn(read, total); });
    } catch (const StorageError& error) {
        m_fault = sentences::storageFault(error.fault(), QString::fromStdString(m_access.file.string()),
                                          QString::fromUtf8(error.what()));
    } catch (const ImportError& error) {
        m_fault = error.line() > 0
                      ? tr("The file cannot be read, line %1: %2. Nothing was stored.")
                            .arg(error.line())
                            .arg(QString::fromUtf8(error.what()))
                      : tr("The file cannot be read: %1. Nothing was stored.").arg(QString::fromUtf8(error.what()));
    }
}

} // namespace hf
