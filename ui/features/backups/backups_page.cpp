// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/backups/backups_page.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/features/backups/backup_cells.h"
#include "ui/features/backups/backup_list.h"
#include "ui/features/backups/backup_table.h"
#include "ui/features/backups/backup_tasks.h"
#include "ui/features/backups/places_card.h"
#include "ui/features/backups/standing_line.h"
#include "ui/widgets/card.h"
#include "ui/widgets/card_board.h"
#include "ui/widgets/flow_layout.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

BackupsPage::BackupsPage(JournalBridge& journal, std::filesystem::path stateFile, QWidget* parent)
    : PageFrame(tr("Backups"), parent),
      m_journal(journal),
      m_stateFile(std::move(stateFile))
{
    buildWayBack();
    buildHeader();
    buildBoard();
    connectParts();
}

void BackupsPage::buildWayBack()
{
    auto* path = new QWidget(this);
    auto* line = new FlowLayout(path);
    m_back = new QPushButton(tr("Settings"), path);
    m_back->setAccessibleName(tr("Back to Settings"));
    setRole(*m_back, ButtonRole::link);
    line->add(m_back);
    line->add(plainLabel(tr("\u203A backups", "after the link to Settings"), TextStep::secondary, path));
    setAbove(path);
    connect(m_back, &QPushButton::clicked, this, &BackupsPage::backWanted);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    escape->setWhatsThis(tr("Back to Settings"));
    connect(escape, &QShortcut::activated, this, &BackupsPage::backWanted);
}

void BackupsPage::buildHeader()
{
    m_fromFile = new QPushButton(tr("Restore from a fi&le\u2026"), this);
    m_fromFile->setAccessibleName(tr("Restore from a file"));
    m_make = new QPushButton(tr("&Back up now"), this);
    m_make->setAccessibleName(tr("Back up now"));
    setRole(*m_make, ButtonRole::primary);
    controls()->addWidget(m_fromFile);
    controls()->addWidget(m_make);
}

void BackupsPage::buildBoard()
{
    auto* body = new QWidget(this);
    auto* all = new QVBoxLayout(body);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::gap);
    m_standing = new StandingLine(body);
    m_board = new CardBoard(body);
    all->addWidget(m_standing);
    all->addWidget(m_board);
    m_board->add(buildLeft(), CardBoard::Place::left);
    m_places = new PlacesCard(m_board);
    m_board->add(m_places, CardBoard::Place::rail);
    m_board->add(buildText(tr("Kept"), tr("Everything of 2 days, 12 daily, 10 weekly, 9 monthly. The newest whole one "
                                          "and the one before the last update are never deleted.")),
                 CardBoard::Place::rail);
    m_sealed = buildText(tr("Sealed copy"), tr("One file, locked by a passphrase, for places others can read. We "
                                               "cannot recover the passphrase."));
    auto* seal = new QPushButton(tr("Save a sealed cop&y\u2026"), m_sealed);
    seal->setAccessibleName(tr("Save a sealed copy"));
    m_sealed->body()->addWidget(seal, 0, Qt::AlignLeading);
    m_sealed->hide();
    m_board->add(m_sealed, CardBoard::Place::rail);
    connect(seal, &QPushButton::clicked, this, &BackupsPage::sealedCopyWanted);
    setBody(body);
}

QWidget* BackupsPage::buildLeft()
{
    auto* left = new QWidget(m_board);
    auto* stack = new QVBoxLayout(left);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(space::small);
    m_list = new BackupList(left);
    QLabel* words =
        plainLabel(tr("A restore first makes a backup of the present journal; it can be taken back the same "
                      "way. A damaged backup is kept and not offered. Made and checked by the program: "
                      "after each day with changes, and before imports, updates, repairs and restores."),
                   TextStep::secondary, left);
    words->setWordWrap(true);
    stack->addWidget(m_list);
    stack->addWidget(words);
    return left;
}

Card* BackupsPage::buildText(const QString& title, const QString& text)
{
    auto* card = new Card(title, m_board);
    QLabel* words = plainLabel(text, TextStep::secondary, card);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    return card;
}

void BackupsPage::connectParts()
{
    connect(m_make, &QPushButton::clicked, this, &BackupsPage::backUpNow);
    connect(m_fromFile, &QPushButton::clicked, this, &BackupsPage::restoreFromFile);
    connect(m_list, &BackupList::compareWanted, this, &BackupsPage::compare);
    connect(m_list, &BackupList::checkWanted, this, &BackupsPage::checkAgain);
    connect(m_list, &BackupList::copyWanted, this, &BackupsPage::saveACopy);
    connect(m_list, &BackupList::restoreWanted, this, &BackupsPage::restoreChosen);
    connect(m_places, &PlacesCard::tryAgainWanted, this, &BackupsPage::fillSecond);
    connect(m_places, &PlacesCard::chooseWanted, this, &BackupsPage::chooseSecond);
    connect(m_places, &PlacesCard::withoutWanted, this, &BackupsPage::doWithoutSecond);
    connect(&m_journal, &JournalBridge::changed, this, &BackupsPage::reloadIfShown);
    connect(&m_journal, &JournalBridge::dayTurned, this, &BackupsPage::reloadIfShown);
}

void BackupsPage::setSealingOffered(bool offered)
{
    m_sealed->setVisible(offered);
    m_board->relayout();
}

void BackupsPage::focusInEvent(QFocusEvent* /*event*/)
{
    QWidget* first = m_list->chosen() == nullptr ? static_cast<QWidget*>(m_make) : m_list->table();
    first->setFocus(Qt::OtherFocusReason);
}

void BackupsPage::showEvent(QShowEvent* event)
{
    PageFrame::showEvent(event);
    if (m_stale) {
        reload();
    }
}

void BackupsPage::reloadIfShown()
{
    m_stale = true;
    if (isVisible()) {
        reload();
    }
}

void BackupsPage::reload()
{
    m_stale = false;
    m_state = readKeepingState(m_stateFile);
    readJournal();
    readFolder();
    verify();
    describe();
}

void BackupsPage::readJournal()
{
    const auto info = m_journal.ask<JournalInfo>([](const Journal& journal) { return journal.info(); });
    if (!info) {
        m_stale = true; // looked for again when the journal can be read; what is shown stays
        return;
    }
    sentences::JournalNow now{0, info->revisions};
    for (const auto& [kind, count] : info->counts) {
        now.entries += isDated(kind) ? count : 0;
    }
    m_now = now;
}

void BackupsPage::readFolder()
{
    const std::filesystem::path folder = backupFolderOf(m_journal.file());
    try {
        m_list->show(backupsIn(folder, m_journal.file()), m_journal.zone(), m_journal.today());
        m_unread.reset();
    } catch (const StorageError& error) {
        m_unread = sentences::storageFault(error.fault(), sentences::fromUtf8(folder.string()),
                                           sentences::fromUtf8(error.what()));
    }
    PlacesCard::Here here{folder, 0, 0, std::nullopt};
    for (const BackupRow& row : m_list->model()->all()) {
        ++here.backups;
        here.bytes += row.backup.bytes;
    }
    std::error_code unknown;
    const auto there = std::filesystem::exists(folder, unknown) ? folder : folder.parent_path();
    const std::filesystem::space_info room = std::filesystem::space(there, unknown);
    here.room = unknown ? std::nullopt : std::optional(room.available);
    m_places->show(here, m_state, m_journal.zone(), m_journal.today());
    m_list->setNow(entriesNow());
}

std::optional<std::int64_t> BackupsPage::entriesNow() const
{
    return m_now ? std::optional(m_now->entries) : std::nullopt;
}

BackupsPage::Verifying BackupsPage::toVerify() const
{
    Verifying verifying;
    const std::vector<BackupRow>& rows = m_list->model()->all();
    for (const BackupRow& row : rows) {
        if (row.state == BackupState::checking) {
            verifying.open.push_back(row.backup);
        }
    }
    if (!rows.empty() && rows.front().backup.file != m_counted) {
        verifying.newest = rows.front().backup.file;
    }
    verifying.round = m_round + 1;
    return verifying;
}

/// Compares the bytes of what was not looked at in this run, the newest first.
void BackupsPage::verify()
{
    const Verifying verifying = toVerify();
    if (verifying.open.empty() && !verifying.newest) {
        return;
    }
    m_round = verifying.round;
    m_verifying.start([this, verifying, frame = m_journal.frame()](
                          const std::function<bool()>& wanted) { lookAtAll(verifying, frame, wanted); },
                      [this] { describe(); });
}

/// On another thread: each finding is handed over as soon as it is there.
void BackupsPage::lookAtAll(const Verifying& verifying, const TimeFrame& frame, const std::function<bool()>& wanted)
{
    for (const BackupFile& backup : verifying.open) {
        if (!wanted()) {
            return;
        }
        handOver(verifying.round, [this, found = compareBytes(backup)] { take(found); });
    }
    if (verifying.newest && wanted()) {
        handOver(verifying.round,
                 [this, newest = *verifying.newest, revisions = revisionsIn(*verifying.newest, frame)] {
                     m_counted = newest;
                     m_revisions = revisions;
                 });
    }
}

/// Lets the thread of the page take a finding, unless it was looked anew meanwhile.
void BackupsPage::handOver(int round, const std::function<void()>& finding)
{
    const auto ifOfNow = [this, round, finding] {
        if (round == m_round) {
            finding();
        }
    };
    QMetaObject::invokeMethod(this, ifOfNow, Qt::QueuedConnection);
}

void BackupsPage::take(const BackupFound& found)
{
    m_list->model()->note(found);
    describe();
}

void BackupsPage::describe()
{
    const std::vector<BackupRow>& rows = m_list->model()->all();
    const BackupRow* newest = rows.empty() ? nullptr : &rows.front();
    if (!m_doing.isEmpty()) {
        m_standing->say(m_doing, BackupSign::none);
        return;
    }
    if (m_unread) {
        m_standing->say(*m_unread, BackupSign::caution);
        return;
    }
    const bool counted = newest != nullptr && newest->backup.file == m_counted;
    const QString stands = sentences::newestBackup(newest, counted ? m_revisions : std::nullopt, m_now);
    const QString problem = sentences::keepingProblem(m_state);
    if (problem.isEmpty()) {
        const BackupSign sign = newest == nullptr ? BackupSign::none : signOf(newest->state);
        m_standing->say(stands, sign);
    } else {
        m_standing->say(tr("%1 %2", "two sentences").arg(stands, problem), BackupSign::caution);
    }
    m_board->relayout();
}

} // namespace hf
