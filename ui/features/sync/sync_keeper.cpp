// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/sync/sync_keeper.h"

#include "domain/files/file_error.h"
#include "journal/device/keeping_state.h"
#include "journal/errors.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/words/sentences.h"
#include "ui/features/sync/sentences_sync.h"

#include <QtCore/QFileSystemWatcher>

#include <utility>

namespace hf {

/// What is to be done on another thread, with all that it needs.
struct SyncKeeper::Round {
    std::filesystem::path file;
    std::filesystem::path folder;
    const Clock* clock;
    MakeEntropy entropy;
    Removals removals;
};

/// What came of it.
struct SyncKeeper::Result {
    std::optional<SyncReport> report;
    QString problem;
    bool passes = false; ///< another program was busy: nothing to tell anybody about

    /// Does it; on another thread.
    void of(const Round& round);
};

SyncKeeper::SyncKeeper(JournalBridge& journal, std::filesystem::path stateFile, MakeEntropy entropy,
                       const SyncTimes& times, QObject* parent)
    : QObject(parent),
      m_journal(journal),
      m_stateFile(std::move(stateFile)),
      m_entropy(std::move(entropy)),
      m_times(times)
{
    for (QTimer* timer : {&m_regular, &m_settling, &m_stored}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] { exchange(Removals::ask); });
    }
    connect(&m_journal, &JournalBridge::changed, this, &SyncKeeper::onStored);
}

SyncKeeper::~SyncKeeper() = default;

void SyncKeeper::start()
{
    m_regular.start(m_times.first);
}

std::filesystem::path SyncKeeper::folder() const
{
    return readKeepingState(m_stateFile).syncFolder;
}

void SyncKeeper::setFolder(const std::filesystem::path& folder)
{
    KeepingState state = readKeepingState(m_stateFile);
    state.syncFolder = folder;
    writeKeepingState(m_stateFile, state);
    m_standing = {};
    m_told.clear();
    exchange(Removals::ask);
    Q_EMIT changed();
}

SyncKeeper::Round SyncKeeper::roundNow(Removals removals) const
{
    return {m_journal.file(), folder(), &m_journal.clock(), m_entropy, removals};
}

void SyncKeeper::exchange(Removals removals)
{
    if (m_work != nullptr) {
        if (!m_next || removals == Removals::take) {
            m_next = removals;
        }
        return;
    }
    const Round round = roundNow(removals);
    if (round.folder.empty()) {
        pause();
        return;
    }
    m_active = true;
    for (QTimer* timer : {&m_regular, &m_settling, &m_stored}) {
        timer->stop();
    }
    watch(round.folder);
    auto result = std::make_shared<Result>();
    m_work = new BackgroundWork([result, round](const Progress& /*progress*/) { result->of(round); }, this);
    connect(m_work, &QThread::finished, this, [this, result, folder = round.folder] {
        m_work->deleteLater();
        m_work = nullptr;
        take(folder, *result);
    });
    m_work->start(QThread::LowPriority);
    Q_EMIT changed();
}

void SyncKeeper::Result::of(const Round& round)
{
    try {
        const std::unique_ptr<Entropy> entropy = round.entropy();
        Journal journal(round.file, OpenMode::existing, *round.clock, *entropy);
        report = JournalSync(journal).exchange(round.folder, round.removals);
    } catch (const StorageError& error) {
        passes = error.fault() == StorageFault::locked;
        problem = sentences::storageFault(error.fault(), sentences::fromUtf8(round.file.string()),
                                          sentences::fromUtf8(error.what()));
    } catch (const FileError& error) {
        problem = sentences::syncFault(error, round.folder);
    } catch (const std::exception& error) {
        problem = sentences::unforeseen(sentences::fromUtf8(error.what()));
    }
}

/// What another program stored counts as well: an exchange that brought something is followed by one that finds
/// nothing, and then it is quiet.
void SyncKeeper::onStored()
{
    if (m_active) {
        m_stored.start(m_times.stored);
    }
}

/// A folder that went away is not watched any more, so each exchange looks whether it is.
void SyncKeeper::watch(const std::filesystem::path& folder)
{
    if (m_watcher == nullptr) {
        m_watcher = new QFileSystemWatcher(this);
        connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settling.start(m_times.folder); });
    }
    const QString path = sentences::fromUtf8(folder.string());
    const QStringList watched = m_watcher->directories();
    std::error_code unknown;
    if (watched.contains(path) || !std::filesystem::is_directory(folder, unknown)) {
        return;
    }
    if (!watched.isEmpty()) {
        m_watcher->removePaths(watched);
    }
    m_watcher->addPath(path);
}

void SyncKeeper::pause()
{
    m_active = false;
    for (QTimer* timer : {&m_regular, &m_settling, &m_stored}) {
        timer->stop();
    }
    delete std::exchange(m_watcher, nullptr);
}

void SyncKeeper::take(const std::filesystem::path& folder, const Result& result)
{
    if (folder == this->folder()) {
        m_standing.problem = result.problem;
        if (result.report) {
            m_standing.report = result.report;
            m_standing.when = std::chrono::floor<seconds>(m_journal.clock().now());
        }
        tell(result);
    } else {
        m_next = Removals::ask; // it is another one, chosen meanwhile
    }
    if (m_active) {
        m_regular.start(m_times.every);
    }
    goOn();
    Q_EMIT changed();
    if (result.report && result.report->taken > 0) {
        m_journal.checkForForeignChange();
    }
}

void SyncKeeper::goOn()
{
    const std::optional<Removals> next = std::exchange(m_next, {});
    if (next == Removals::take) {
        exchange(*next); // the person waits for it
    } else if (next) {
        m_settling.start(m_times.folder);
    }
}

void SyncKeeper::tell(const Result& result)
{
    if (result.passes) {
        return;
    }
    const QString sentence = result.report ? sentences::syncAttention(*result.report) : result.problem;
    if (sentence != m_told && !sentence.isEmpty()) {
        Q_EMIT failed(sentence);
    }
    m_told = sentence;
}

QString SyncKeeper::finish()
{
    const bool waiting = m_stored.isActive() || m_next;
    pause();
    if (m_work != nullptr) {
        m_work->wait();
    }
    const Round round = roundNow(Removals::ask);
    if (!waiting || round.folder.empty()) {
        return {};
    }
    Result result;
    result.of(round);
    return result.problem;
}

} // namespace hf
