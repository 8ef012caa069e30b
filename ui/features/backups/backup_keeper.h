// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/device/keeping_state.h"
#include "journal/keeping/backups.h"
#include "ui/base/work/background_work.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <filesystem>
#include <functional>
#include <memory>

namespace hf {

class JournalBridge;

/// Makes backups by itself: a day after the last, and when the program ends. Once a week it looks whether the journal
/// is sound. All of it on another thread, when the person has not touched anything for a moment.
class BackupKeeper final : public QObject {
    Q_OBJECT

public:
    /// `stateFile` is what this device remembers of it.
    BackupKeeper(JournalBridge& journal, std::filesystem::path stateFile, QObject* parent = nullptr);
    ~BackupKeeper() override;

    /// Begins to look what is due, first after a minute.
    void start();
    /// What is due now, at once.
    void look();
    /// Waits for what runs, and makes the backup at the end of the program. Why it failed; empty when it did not.
    QString finish();
    bool isWorking() const { return m_work != nullptr; }

Q_SIGNALS:
    /// A backup could not be made, or is not in the second place; told once until it works again.
    void failed(const QString& sentence);
    /// The whole check found that the journal is not sound.
    void unsound();
    /// Something was made or found.
    void changed();

private:
    struct Result;

    void run(bool backup, bool check);
    void take(const Result& result);
    void noteBackup(const Result& result, KeepingState& state);

    JournalBridge& m_journal;
    std::filesystem::path m_stateFile;
    QTimer m_timer;
    BackgroundWork* m_work = nullptr;
};

} // namespace hf
