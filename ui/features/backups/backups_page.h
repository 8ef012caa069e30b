// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/device/keeping_state.h"
#include "journal/keeping/backups.h"
#include "ui/features/backups/background_deed.h"
#include "ui/features/backups/backup_choosers.h"
#include "ui/features/backups/sentences_backups.h"
#include "ui/widgets/page_frame.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

class QPushButton;

namespace hf {

class BackupList;
class Card;
class CardBoard;
class JournalBridge;
class PlacesCard;
class StandingLine;
struct BackupFound;
struct ComparingDone;
struct MadeBackup;
struct WholeCheck;

/// The backups of the journal: which there are, whether they are whole, where they lie, and the ways back to one. Files
/// are read and written on another thread.
class BackupsPage final : public PageFrame {
    Q_OBJECT

public:
    BackupsPage(JournalBridge& journal, std::filesystem::path stateFile, QWidget* parent = nullptr);

    /// Looks at the folder and the state anew, as after a backup that was made elsewhere.
    void reload();
    /// The card for a copy that is locked by a passphrase.
    void setSealingOffered(bool offered);
    void setChoosers(BackupChoosers choosers) { m_choosers = std::move(choosers); }
    /// Whether something is read or written, so that what is shown may change.
    bool isWorking() const { return m_deed.isRunning() || m_verifying.isRunning(); }
    StandingLine* standing() const { return m_standing; }
    BackupList* list() const { return m_list; }

Q_SIGNALS:
    void backWanted();
    void said(const QString& sentence);
    void warned(const QString& sentence);
    /// The person has confirmed that this file is to take the place of the journal.
    void restoreWanted(const QString& backupPath);
    void sealedCopyWanted();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// What another thread is to look at.
    struct Verifying {
        std::vector<BackupFile> open;                ///< whose bytes were not compared in this run, the newest first
        std::optional<std::filesystem::path> newest; ///< whose revisions were not counted yet
        int round = 0;
    };

    void buildWayBack();
    void buildHeader();
    void buildBoard();
    QWidget* buildLeft();
    Card* buildText(const QString& title, const QString& text);
    void connectParts();

    void reloadIfShown();
    void readFolder();
    void readJournal();
    Verifying toVerify() const;
    void verify();
    void lookAtAll(const Verifying& verifying, const TimeFrame& frame, const std::function<bool()>& wanted);
    void handOver(int round, const std::function<void()>& finding);
    void take(const BackupFound& found);
    void describe();
    std::optional<std::int64_t> entriesNow() const;

    // Deeds, one at a time: while one runs, another press only says so.
    void begin(const QString& what, std::function<void()> job, std::function<void()> done);
    void backUpNow();
    void fillSecond();
    void takeMade(const MadeBackup& made, bool triedSecond);
    void compare();
    void showComparison(const ComparingDone& done, const QString& name);
    void checkAgain();
    void takeCheck(const WholeCheck& check, const QString& name);
    void saveACopy();
    void restoreChosen();
    void restoreFromFile();
    void takeFileCheck(const WholeCheck& check, const QString& path);
    void askToRestore(const QString& path, const QString& name, std::optional<std::int64_t> entries);
    void chooseSecond();
    void doWithoutSecond();
    void remember(const KeepingState& state);

    JournalBridge& m_journal;
    std::filesystem::path m_stateFile;
    BackupChoosers m_choosers = usualBackupChoosers();
    KeepingState m_state;
    std::optional<sentences::JournalNow> m_now;
    std::optional<QString> m_unread; ///< why the folder could not be read
    std::filesystem::path m_counted; ///< the newest backup whose revisions were counted
    std::optional<std::int64_t> m_revisions;
    QString m_doing; ///< what is done at the moment, in words
    int m_round = 0; ///< of verifying; what an earlier one found is not taken any more
    bool m_stale = true;
    QPushButton* m_back = nullptr;
    QPushButton* m_fromFile = nullptr;
    QPushButton* m_make = nullptr;
    StandingLine* m_standing = nullptr;
    CardBoard* m_board = nullptr;
    BackupList* m_list = nullptr;
    PlacesCard* m_places = nullptr;
    Card* m_sealed = nullptr;
    BackgroundDeed m_deed;
    BackgroundDeed m_verifying; ///< the last members: what they run is over before anything else goes
};

} // namespace hf
