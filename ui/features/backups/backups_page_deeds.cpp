// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the backups does, or has done by another thread.

#include "journal/errors.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/words/sentences.h"
#include "ui/features/backups/backup_list.h"
#include "ui/features/backups/backup_tasks.h"
#include "ui/features/backups/backups_page.h"
#include "ui/features/backups/compare_dialog.h"
#include "ui/features/backups/comparing.h"

#include <QtCore/QDir>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <memory>

namespace hf {

namespace {

bool isSameFile(const std::filesystem::path& a, const std::filesystem::path& b)
{
    std::error_code unknown;
    return std::filesystem::equivalent(a, b, unknown) && !unknown;
}

/// Notes how the second place fared; it is failing since the first of its failures.
void noteSecondPlace(KeepingState& state, const std::string& problem, SysMillis now)
{
    state.secondProblem = problem;
    if (problem.empty()) {
        state.secondProblemSince.reset();
    } else if (!state.secondProblemSince) {
        state.secondProblemSince = std::chrono::floor<seconds>(now);
    }
}

} // namespace

void BackupsPage::begin(const QString& what, std::function<void()> job, std::function<void()> done)
{
    if (m_deed.isRunning()) {
        Q_EMIT said(m_doing);
        return;
    }
    m_doing = what;
    describe();
    m_deed.start([job = std::move(job)](const std::function<bool()>& /*wanted*/) { job(); },
                 [this, done = std::move(done)] {
                     m_doing.clear();
                     done();
                     describe();
                 });
}

void BackupsPage::backUpNow()
{
    auto made = std::make_shared<MadeBackup>();
    begin(
        tr("A backup is being made and checked."),
        [made, file = m_journal.file(), now = m_journal.clock().now(),
         second = readKeepingState(m_stateFile).secondPlace] { *made = makeBackupNow(file, now, second); },
        [this, made] { takeMade(*made, made->outcome.made.has_value()); });
}

void BackupsPage::fillSecond()
{
    auto made = std::make_shared<MadeBackup>();
    begin(
        tr("A backup is being put into the second place."),
        [made, file = m_journal.file(), now = m_journal.clock().now(),
         second = readKeepingState(m_stateFile).secondPlace] { *made = fillSecondPlace(file, now, second); },
        [this, made] { takeMade(*made, made->problem.isEmpty()); });
}

void BackupsPage::takeMade(const MadeBackup& made, bool triedSecond)
{
    if (!made.problem.isEmpty()) {
        reload();
        Q_EMIT warned(made.problem);
        return;
    }
    KeepingState state = readKeepingState(m_stateFile);
    state.firstProblem.clear(); // the newest backup holds what the journal holds
    const bool second = triedSecond && !state.secondPlace.empty();
    if (second) {
        noteSecondPlace(state, made.outcome.secondPlace, m_journal.clock().now());
    }
    remember(state);
    reload();
    if (second && !made.outcome.secondPlace.empty()) {
        Q_EMIT warned(tr("This computer has a backup of now, the second place has not (%1).", "the system's words")
                          .arg(sentences::fromUtf8(made.outcome.secondPlace)));
    } else if (made.outcome.made) {
        Q_EMIT said(sentences::backupMade(made.outcome.made->entries.value_or(0)));
    } else if (second) {
        Q_EMIT said(tr("The second place has a backup of now."));
    } else {
        Q_EMIT said(tr("Nothing changed since the newest backup, so no other one was made."));
    }
}

void BackupsPage::remember(const KeepingState& state)
{
    try {
        writeKeepingState(m_stateFile, state);
    } catch (const FileError& error) {
        Q_EMIT warned(sentences::notSaved(sentences::fromUtf8(m_stateFile.string()), sentences::fileReason(error)));
    }
}

void BackupsPage::compare()
{
    const BackupRow* row = m_list->chosen();
    if (row == nullptr) {
        return;
    }
    const QString name = sentences::backupName(m_journal.zone().at(row->backup.made), m_journal.today());
    auto done = std::make_shared<ComparingDone>();
    const BackupToCompare both{row->backup.file, m_journal.file(), m_journal.journal().waitAtMost(), m_journal.frame()};
    begin(
        tr("The backup is being compared with the journal."), [done, both] { *done = compareWithNow(both); },
        [this, done, name] { showComparison(*done, name); });
}

void BackupsPage::showComparison(const ComparingDone& done, const QString& name)
{
    if (done.failure && !done.failure->backup) {
        m_journal.noteUnread(done.failure->error);
        return;
    }
    if (done.failure) {
        Q_EMIT warned(tr("The backup of %1 cannot be read, so there is nothing to compare.", "day, time").arg(name));
        return;
    }
    describe();
    CompareDialog(done.comparison, name, m_journal.today(), this).exec();
}

void BackupsPage::checkAgain()
{
    const BackupRow* row = m_list->chosen();
    if (row == nullptr) {
        return;
    }
    const QString name = sentences::backupName(m_journal.zone().at(row->backup.made), m_journal.today());
    auto check = std::make_shared<WholeCheck>();
    begin(
        tr("The backup of %1 is being checked.", "day, time").arg(name),
        [check, backup = row->backup, now = m_journal.clock().now()] { *check = checkWholly(backup, now); },
        [this, check, name] { takeCheck(*check, name); });
}

void BackupsPage::takeCheck(const WholeCheck& check, const QString& name)
{
    reload();  // the note may be another one now
    ++m_round; // what was compared with the note of before counts no more
    m_list->model()->note(check.found);
    verify();
    if (!check.problem.isEmpty()) {
        Q_EMIT warned(check.problem);
    } else if (check.found.state == BackupState::whole) {
        Q_EMIT said(sentences::checkedWhole(name));
    } else {
        Q_EMIT warned(sentences::checkedDamaged(name, check.found.faults.value_or(0)));
    }
}

void BackupsPage::saveACopy()
{
    const BackupRow* row = m_list->chosen();
    if (row == nullptr) {
        return;
    }
    const std::filesystem::path backup = row->backup.file;
    const QString path = m_choosers.copy(this, QDir::home().filePath(sentences::fromUtf8(backup.filename().string())));
    if (path.isEmpty()) {
        return;
    }
    auto problem = std::make_shared<std::optional<QString>>();
    begin(
        tr("A copy of the backup is being written and checked."),
        [problem, backup, target = path.toStdString()] { *problem = saveCopy(backup, target); },
        [this, problem, path] {
            if (*problem) {
                Q_EMIT warned(**problem);
            } else {
                Q_EMIT said(sentences::savedTo(path));
            }
        });
}

void BackupsPage::restoreChosen()
{
    const BackupRow* row = m_list->chosen();
    if (row == nullptr || !isOffered(row->state)) {
        return;
    }
    askToRestore(sentences::fromUtf8(row->backup.file.string()),
                 sentences::backupName(m_journal.zone().at(row->backup.made), m_journal.today()), row->backup.entries);
}

void BackupsPage::restoreFromFile()
{
    const QString path = m_choosers.backupFile(this);
    if (path.isEmpty()) {
        return;
    }
    if (isSameFile(path.toStdString(), m_journal.file())) {
        Q_EMIT warned(tr("This is the journal itself, so there is nothing to restore."));
        return;
    }
    auto check = std::make_shared<WholeCheck>();
    begin(
        tr("%1 is being checked.").arg(path), [check, file = path.toStdString()] { *check = checkFile(file); },
        [this, check, path] { takeFileCheck(*check, path); });
}

void BackupsPage::takeFileCheck(const WholeCheck& check, const QString& path)
{
    if (!check.problem.isEmpty()) {
        Q_EMIT warned(check.problem);
    } else if (check.found.state != BackupState::whole) {
        Q_EMIT warned(tr("%1 has %n faults, so it is not put in the place of the journal.", nullptr,
                         static_cast<int>(check.found.faults.value_or(0)))
                          .arg(path));
    } else {
        describe();
        askToRestore(path, path, check.entries);
    }
}

void BackupsPage::askToRestore(const QString& path, const QString& name, std::optional<std::int64_t> entries)
{
    QMessageBox box(QMessageBox::Question, tr("Restore"), sentences::restoreQuestion(name), QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(sentences::restoreFacts(entries, entriesNow()));
    const QAbstractButton* restore = box.addButton(tr("&Restore it"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == restore) {
        Q_EMIT restoreWanted(path);
    }
}

void BackupsPage::chooseSecond()
{
    const QString path = m_choosers.folder(this);
    if (path.isEmpty()) {
        return;
    }
    const std::filesystem::path folder = path.toStdString();
    const std::filesystem::path here = backupFolderOf(m_journal.file());
    if (isSameFile(folder, here)) {
        Q_EMIT warned(tr("The backups of this computer lie there already. Choose another place."));
        return;
    }
    KeepingState state = readKeepingState(m_stateFile);
    state.secondPlace = folder;
    noteSecondPlace(state, {}, m_journal.clock().now());
    remember(state);
    reload();
    fillSecond();
}

void BackupsPage::doWithoutSecond()
{
    KeepingState state = readKeepingState(m_stateFile);
    state.secondPlace.clear();
    noteSecondPlace(state, {}, m_journal.clock().now());
    remember(state);
    reload();
    Q_EMIT said(tr("From now on there is no second place. What lies there stays."));
}

} // namespace hf
