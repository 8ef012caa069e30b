// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/import/import_run.h"

#include "journal/errors.h"
#include "journal/files/export_file.h"
#include "journal/journal_import.h"
#include "ui/base/words/sentences.h"

#include <fstream>

namespace hf {

namespace {

constexpr const char* logFormat = "log";

/// The journal's own export: named so, or beginning like one.
bool looksLikeLog(const ImportRequest& request)
{
    if (!request.choices.format.empty()) {
        return request.choices.format == logFormat;
    }
    if (request.file.extension() == ".jsonl") {
        return true;
    }
    std::ifstream in(request.file, std::ios::binary);
    return in.peek() == '{';
}

} // namespace

ImportRun::ImportRun(JournalAccess access, ImportRequest request, QObject* parent)
    : QThread(parent),
      m_access(std::move(access)),
      m_request(std::move(request))
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

void ImportRun::readTable(Journal& journal)
{
    m_result.preview = JournalImport::previewFile(m_request.file, m_request.choices);
    m_result.report = JournalImport(journal).importFile(
        m_request.file, {m_request.choices, m_request.dryRun}, m_access.frame,
        [this](std::uint64_t read, std::uint64_t total) { return goOn(read, total); });
}

void ImportRun::run()
{
    try {
        const std::unique_ptr<Entropy> entropy = m_access.entropy();
        Journal journal(m_access.file, OpenMode::existing, *m_access.clock, *entropy);
        refuseUnreadable(m_request.file);
        m_result.isLog = looksLikeLog(m_request);
        if (m_result.isLog) {
            m_result.merge = JournalImport(journal).importLog(
                m_request.file, [this](std::uint64_t read, std::uint64_t total) { return goOn(read, total); },
                m_request.dryRun);
        } else {
            readTable(journal);
        }
    } catch (const StorageError& error) {
        m_result.fault = sentences::storageFault(error.fault(), QString::fromStdString(m_access.file.string()),
                                                 QString::fromUtf8(error.what()));
    } catch (const FileError& error) {
        m_result.fault = tr("%1 cannot be read: %2. Nothing was stored.")
                             .arg(QString::fromStdString(error.file().string()), sentences::fileReason(error));
    } catch (const ImportError& error) {
        m_result.fault =
            error.line() > 0
                ? tr("The file cannot be read, line %1: %2. Nothing was stored.")
                      .arg(error.line())
                      .arg(QString::fromUtf8(error.what()))
                : tr("The file cannot be read: %1. Nothing was stored.").arg(QString::fromUtf8(error.what()));
    } catch (const std::exception& error) {
        m_result.fault = sentences::unforeseen(QString::fromUtf8(error.what()));
    }
}

} // namespace hf
