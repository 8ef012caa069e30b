// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/backups/backup_keeper.h"

#include "domain/files/file_error.h"
#include "journal/journal_care.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/words/sentences.h"

#include <algorithm>
#include <chrono>
#include <span>

namespace hf {

namespace {

using std::chrono::hours;

constexpr std::chrono::minutes firstLook{1};
constexpr std::chrono::hours everyLook{1};
constexpr hours backupAge{24};
constexpr hours checkAge{7 * 24};

/// Nothing of this needs chance, but a journal is opened with some.
class NoEntropy final : public Entropy {
public:
    void fill(std::span<std::uint8_t> bytes) override { std::fill(bytes.begin(), bytes.end(), std::uint8_t{0}); }
};

/// When the newest backup was made; nothing when there is none.
std::optional<SysSeconds> newestBackup(const std::filesystem::path& journal)
{
    try {
        const auto all = backupsIn(backupFolderOf(journal), journal);
        return all.empty() ? std::nullopt : std::optional(all.back().made);
    } catch (const StorageError&) {
        return std::nullopt; // making one tells why
    }
}

/// What is to be done on another thread, with all that it needs.
struct Round {
    std::filesystem::path file;
    std::filesystem::path second;
    SysMillis now;
    bool backup = false;
    bool check = false;
};

bool isSound(const Round& round)
{
    const FixedClock clock(round.now);
    NoEntropy entropy;
    Journal journal(round.file, OpenMode::readOnly, clock, entropy);
    return JournalCare(journal).check().sound();
}

} // namespace

/// What the other thread found.
struct BackupKeeper::Result {
    bool backedUp = false;
    bool checked = false;
    bool sound = true;
    QString problem;
    QString secondPlace;

    /// Does it; on another thread.
    void of(const Round& round);
};

BackupKeeper::BackupKeeper(JournalBridge& journal, std::filesystem::path stateFile, QObject* parent)
    : QObject(parent),
      m_journal(journal),
      m_stateFile(std::move(stateFile))
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::look);
}

BackupKeeper::~BackupKeeper() = default;

void BackupKeeper::start()
{
    m_timer.start(firstLook);
}

void BackupKeeper::look()
{
    m_timer.start(everyLook);
    if (m_work != nullptr) {
        return;
    }
    const SysSeconds now = std::chrono::floor<seconds>(m_journal.clock().now());
    const auto newest = newestBackup(m_journal.file());
    // A date ahead of the clock is due as well: one of the two is wrong.
    const auto isDue = [now](std::optional<SysSeconds> last, hours age) {
        return !last || now - *last >= age || *last > now;
    };
    run(isDue(newest, backupAge), isDue(readKeepingState(m_stateFile).checked, checkAge));
}

void BackupKeeper::Result::of(const Round& round)
{
    try {
        if (round.backup) {
            const BackupOutcome outcome = backUp(round.file, BackupReason::daily, round.now, round.second);
            backedUp = true;
            secondPlace = sentences::fromUtf8(outcome.secondPlace);
        }
        if (round.check) {
            sound = isSound(round);
            checked = true;
        }
    } catch (const StorageError& error) {
        sound = error.fault() != StorageFault::damaged;
        problem = sentences::fromUtf8(error.what());
    } catch (const FileError& error) {
        problem = sentences::fromUtf8(error.what());
    }
}

void BackupKeeper::run(bool backup, bool check)
{
    if (!backup && !check) {
        return;
    }
    auto result = std::make_shared<Result>();
    const Round round{m_journal.file(), readKeepingState(m_stateFile).secondPlace, m_journal.clock().now(), backup,
                      check};
    m_work = new BackgroundWork([result, round](const Progress& /*progress*/) { result->of(round); }, this);
    connect(m_work, &QThread::finished, this, [this, result] {
        m_work->deleteLater();
        m_work = nullptr;
        take(*result);
    });
    m_work->start(QThread::LowPriority);
}

void BackupKeeper::take(const Result& result)
{
    KeepingState state = readKeepingState(m_stateFile);
    noteBackup(result, state);
    if (result.checked && result.sound) {
        state.checked = std::chrono::floor<seconds>(m_journal.clock().now());
    }
    try {
        writeKeepingState(m_stateFile, state);
    } catch (const FileError& error) {
        Q_EMIT failed(
            tr("What is remembered of backups could not be written: %1").arg(sentences::fromUtf8(error.what())));
    }
    Q_EMIT changed();
    if (!result.sound) {
        Q_EMIT unsound();
    }
}

void BackupKeeper::noteBackup(const Result& result, KeepingState& state)
{
    if (!result.problem.isEmpty() && result.sound && state.firstProblem != result.problem.toStdString()) {
        Q_EMIT failed(tr("No backup could be made: %1. The journal itself is as it was.").arg(result.problem));
    }
    state.firstProblem = result.problem.toStdString();
    if (!result.backedUp) {
        return;
    }
    const std::string second = result.secondPlace.toStdString();
    if (second.empty()) {
        state.secondProblemSince.reset();
    } else if (state.secondProblem.empty()) {
        state.secondProblemSince = std::chrono::floor<seconds>(m_journal.clock().now());
        Q_EMIT failed(tr("The backup was made, but not in the second place: %1.").arg(result.secondPlace));
    }
    state.secondProblem = second;
}

QString BackupKeeper::finish()
{
    m_timer.stop();
    if (m_work != nullptr) {
        m_work->wait();
    }
    KeepingState state = readKeepingState(m_stateFile);
    QString problem;
    try {
        backUp(m_journal.file(), BackupReason::quit, m_journal.clock().now(), state.secondPlace);
    } catch (const StorageError& error) {
        problem = sentences::fromUtf8(error.what());
        if (error.fault() == StorageFault::damaged) {
            state.checked.reset(); // the next start looks at once
        }
    } catch (const FileError& error) {
        problem = sentences::fromUtf8(error.what());
    }
    try {
        state.firstProblem = problem.toStdString();
        writeKeepingState(m_stateFile, state);
    } catch (const FileError& error) {
        problem = problem.isEmpty() ? sentences::fromUtf8(error.what()) : problem;
    }
    return problem;
}

} // namespace hf
