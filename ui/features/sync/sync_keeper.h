// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/sync/sync.h"
#include "ui/base/work/background_work.h"

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QTimer>

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

class QFileSystemWatcher;

namespace hf {

class JournalBridge;

/// How long the keeper waits before it exchanges.
struct SyncTimes {
    std::chrono::milliseconds first = std::chrono::seconds{5};   ///< after the start
    std::chrono::milliseconds folder = std::chrono::seconds{3};  ///< until a syncer has written all that it has
    std::chrono::milliseconds stored = std::chrono::seconds{20}; ///< until the person has typed what belongs together
    std::chrono::milliseconds every = std::chrono::minutes{10};  ///< a network folder tells nobody of its changes
};

/// How the exchange went in this run of the program.
struct SyncStanding {
    std::optional<SyncReport> report; ///< of the last one that worked
    std::optional<SysSeconds> when;   ///< it was
    QString problem;                  ///< why the last one did not work; empty when it did
};

/// Exchanges the journal with those of other devices by itself, through the folder that the person chose on this
/// device: at the start, when either side has something new, and now and then. All of it on another thread and one at a
/// time.
class SyncKeeper final : public QObject {
    Q_OBJECT

public:
    using Removals = JournalSync::Removals;
    using MakeEntropy = std::function<std::unique_ptr<Entropy>()>;

    /// `stateFile` is where this device remembers the folder.
    SyncKeeper(JournalBridge& journal, std::filesystem::path stateFile, MakeEntropy entropy,
               const SyncTimes& times = {}, QObject* parent = nullptr);
    ~SyncKeeper() override;

    /// Begins to exchange by itself, the first time after a moment.
    void start();
    /// At once; after the one that runs, where one does.
    void exchange(Removals removals);
    /// Waits for what runs, and exchanges what was stored lately and not yet exchanged. Why it failed; empty when it
    /// did not.
    QString finish();

    /// Empty: nothing is exchanged.
    std::filesystem::path folder() const;
    /// Uses another folder from now on, or none. Nothing is deleted in the old one. Throws FileError where it cannot be
    /// remembered.
    void setFolder(const std::filesystem::path& folder);
    bool isWorking() const { return m_work != nullptr; }
    const SyncStanding& standing() const { return m_standing; }

Q_SIGNALS:
    /// An exchange began or ended, or the folder is another one.
    void changed();
    /// It does not work, or the person is to look at something; told once until it works again.
    void failed(const QString& sentence);

private:
    struct Round;
    struct Result;

    Round roundNow(Removals removals) const;
    void onStored();
    void watch(const std::filesystem::path& folder);
    void pause();
    void take(const std::filesystem::path& folder, const Result& result);
    void tell(const Result& result);
    void goOn();

    JournalBridge& m_journal;
    std::filesystem::path m_stateFile;
    MakeEntropy m_entropy;
    SyncTimes m_times;
    QTimer m_regular;
    QTimer m_settling; ///< runs while the folder changes
    QTimer m_stored;   ///< runs while the journal does
    QFileSystemWatcher* m_watcher = nullptr;
    BackgroundWork* m_work = nullptr;
    SyncStanding m_standing;
    std::optional<Removals> m_next; ///< was wanted while one ran
    QString m_told;
    bool m_active = false; ///< there is a folder
};

} // namespace hf
