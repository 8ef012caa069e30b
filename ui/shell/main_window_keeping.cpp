// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window cares for the file of the journal: damage, repair, backups.

#include "ui/shell/main_window.h"

#include "journal/journal_care.h"
#include "journal/keeping/backups.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/words/sentences.h"
#include "ui/features/backups/backups_page.h"
#include "ui/features/backups/seal_dialog.h"
#include "ui/features/damage/damage_words.h"
#include "ui/features/sync/copy_joining.h"
#include "ui/features/sync/sync_dialog.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/question_bar.h"
#include "ui/widgets/question_stack.h"
#include "ui/widgets/status_line.h"

#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>

namespace hf {

void MainWindow::keepJournal()
{
    JournalBridge& journal = m_parts.journal;
    connect(&journal, &JournalBridge::repaired, this, [this](const Repair& repair) {
        m_questions->withdraw(m_damage);
        m_status->warn(sentences::repaired(repair));
    });
    connect(&journal, &JournalBridge::damageFound, this, &MainWindow::askAboutDamage);
    m_copies = new CopyJoining(journal, m_parts.entropy, this);
    connect(m_copies, &CopyJoining::asks, this, &MainWindow::ask);
    if (journal.journal().damage() != nullptr) {
        askAboutDamage();
    }
}

void MainWindow::askAboutDamage()
{
    const Damage* damage = m_parts.journal.journal().damage();
    if (damage == nullptr) {
        return;
    }
    m_questions->withdraw(m_damage);
    m_damage = new QuestionBar(sentences::restIsShown(*damage), this);
    m_damage->addAnswer(tr("Repair it"), [this] { repairJournal(); });
    m_questions->askFirst(m_damage);
}

void MainWindow::lookForCopies()
{
    if (m_copies != nullptr) {
        m_copies->look();
    }
}

void MainWindow::repairJournal()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    std::optional<Repair> repair;
    JournalBridge& journal = m_parts.journal;
    const bool done = journal.perform([&repair](Journal& file) {
        repair = JournalCare(file).rebuild();
        return std::optional<QString>();
    });
    QGuiApplication::restoreOverrideCursor();
    journal.announceAll();
    if (done && repair) {
        m_status->warn(sentences::repaired(*repair));
    }
}

void MainWindow::showBackups()
{
    m_sidebar->setCurrent(std::nullopt);
    m_pages->showBackups(m_parts.keepingState)->setFocus(Qt::OtherFocusReason);
}

void MainWindow::reloadBackups()
{
    m_pages->reloadBackups();
}

void MainWindow::openSync()
{
    if (m_parts.sync == nullptr) {
        return;
    }
    auto* dialog = new SyncDialog(m_parts.journal, *m_parts.sync, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::restoreBackup(const QString& backup)
{
    JournalBridge& journal = m_parts.journal;
    Restored restored;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const bool done = journal.whileClosed(
        [&] { restored = restoreJournal(backup.toStdString(), journal.file(), journal.clock().now()); });
    QGuiApplication::restoreOverrideCursor();
    reloadBackups();
    if (!done) {
        return;
    }
    const QString replaced = sentences::fromUtf8(restored.replaced.string());
    m_status->offer(tr("The backup was restored: %n entries. What was there before was kept first.", nullptr,
                       static_cast<int>(restored.entries)),
                    tr("Take it back"), [this, replaced] { restoreBackup(replaced); });
}

void MainWindow::sealCopy()
{
    JournalBridge& journal = m_parts.journal;
    std::filesystem::path newest;
    // What is sealed is what is there now: a backup of it, made for this where there is none.
    const bool done = journal.perform([&](Journal& file) {
        const BackupOutcome outcome = backUp(file.path(), BackupReason::asked, journal.clock().now());
        const auto all = backupsIn(backupFolderOf(file.path()), file.path());
        newest = outcome.made ? outcome.made->file : (all.empty() ? std::filesystem::path() : all.back().file);
        return std::optional<QString>();
    });
    reloadBackups();
    if (!done || newest.empty()) {
        m_status->warn(tr("There is nothing in the journal yet that could be sealed."));
        return;
    }
    const QString target = QFileDialog::getSaveFileName(this, tr("Save a sealed copy"),
                                                        sentences::fromUtf8(newest.filename().string() + ".sealed"), {},
                                                        nullptr, QFileDialog::DontConfirmOverwrite);
    if (target.isEmpty()) {
        return;
    }
    auto* dialog = new SealDialog(newest, target.toStdString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SealDialog::sealed, this,
            [this](const QString& path) { m_status->say(tr("Sealed: %1").arg(path)); });
    dialog->open();
}

} // namespace hf
