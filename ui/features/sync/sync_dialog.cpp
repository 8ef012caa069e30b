// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/sync/sync_dialog.h"

#include "domain/files/file_error.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/models/text_table_model.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/texts.h"
#include "ui/features/sync/sentences_sync.h"
#include "ui/features/sync/sync_keeper.h"
#include "ui/widgets/figure_delegate.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notice_box.h"
#include "ui/widgets/scroll_column.h"
#include "words/sync.h"

#include <QtCore/QLocale>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

/// Whether the file lies in the folder or in one below it.
bool liesWithin(const std::filesystem::path& file, const std::filesystem::path& folder)
{
    std::error_code unknown;
    const auto whole = std::filesystem::weakly_canonical(file, unknown);
    const auto place = std::filesystem::weakly_canonical(folder, unknown);
    const auto way = whole.lexically_relative(place);
    return !way.empty() && *way.begin() != "..";
}

} // namespace

SyncDialog::SyncDialog(JournalBridge& journal, SyncKeeper& keeper, QWidget* parent)
    : QDialog(parent),
      m_journal(journal),
      m_keeper(keeper),
      m_chooser([](QWidget* over) { return QFileDialog::getExistingDirectory(over, tr("Choose the sync folder")); })
{
    constexpr QSize roomy(560, 600);
    setWindowTitle(tr("Sync"));
    resize(withType(roomy));
    build();
    connect(&m_keeper, &SyncKeeper::changed, this, &SyncDialog::refresh);
    connect(&m_journal, &JournalBridge::changed, this, &SyncDialog::showDevices);
    refresh();
    (m_now->isEnabled() ? m_now : m_choose)->setFocus();
}

void SyncDialog::build()
{
    auto* body = new QWidget(this);
    auto* lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, space::small, 0);
    lines->setSpacing(space::small);
    addWords(*lines)->setText(tr("Sync exchanges what you log with your other devices, through a folder that a file "
                                 "syncer carries. The files in it are not encrypted, and the journal file itself must "
                                 "not lie in a synced folder."));
    buildFolder(*lines);
    buildStanding(*lines);
    buildDevices(*lines);
    lines->addStretch(1);

    m_now = new QPushButton(this);
    auto* close = new QPushButton(tr("&Close"), this);
    setTabOrder(m_now, close);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_now);
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::gap);
    all->addWidget(new ScrollColumn(body, this), 1);
    all->addLayout(foot);
    connect(m_now, &QPushButton::clicked, this, &SyncDialog::syncNow);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void SyncDialog::buildFolder(QVBoxLayout& lines)
{
    addHeading(lines, tr("Folder"));
    m_folder = new QLineEdit(this);
    m_folder->setReadOnly(true);
    m_folder->setAccessibleName(tr("Sync folder"));
    m_folder->setPlaceholderText(tr("No folder yet"));
    m_choose = new QPushButton(tr("C&hoose folder\u2026"), this);
    m_choose->setAccessibleName(tr("Choose the sync folder"));
    m_stop = new QPushButton(tr("S&top using it"), this);
    m_stop->setAccessibleName(tr("Stop using the sync folder"));
    auto* buttons = new FlowLayout;
    buttons->add(m_choose);
    buttons->add(m_stop);
    lines.addWidget(m_folder);
    lines.addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, &SyncDialog::choose);
    connect(m_stop, &QPushButton::clicked, this, [this] { use({}); });
}

void SyncDialog::buildStanding(QVBoxLayout& lines)
{
    addHeading(lines, tr("Exchange"));
    m_last = addWords(lines);
    m_problem = new NoticeBox(this);
    lines.addWidget(m_problem);
    buildQuestion(lines);
    m_refusedHead = addHeading(lines, tr("Refused", "files of other devices"));
    m_refused = addWords(lines);
    m_waitingHead = addHeading(lines, tr("Waiting", "files of other devices"));
    m_waiting = addWords(lines);
}

void SyncDialog::buildQuestion(QVBoxLayout& lines)
{
    m_question = new NoticeBox(this);
    m_answers = new QWidget(this);
    auto* answers = new FlowLayout(m_answers);
    auto* take = new QPushButton(tr("Ta&ke it"), m_answers);
    take->setAccessibleName(tr("Take what others removed"));
    auto* later = new QPushButton(tr("&Not now"), m_answers);
    later->setAccessibleName(tr("Not now"));
    answers->add(take);
    answers->add(later);
    lines.addWidget(m_question);
    lines.addWidget(m_answers);
    connect(take, &QPushButton::clicked, this, &SyncDialog::takeRemovals);
    connect(later, &QPushButton::clicked, this, &SyncDialog::putOff);
}

void SyncDialog::buildDevices(QVBoxLayout& lines)
{
    addHeading(lines, tr("Devices that wrote"));
    m_nobody = addWords(lines);
    m_nobody->setText(tr("Nothing was written yet."));
    m_devices = new QTableView(this);
    m_model = new TextTableModel(m_devices);
    m_devices->setModel(m_model);
    m_devices->setItemDelegate(new FigureDelegate(m_devices));
    m_devices->setAccessibleName(tr("Devices that wrote"));
    m_devices->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_devices->setSelectionMode(QAbstractItemView::SingleSelection);
    m_devices->setTabKeyNavigation(false);
    m_devices->setShowGrid(false);
    m_devices->setAlternatingRowColors(true);
    m_devices->setWordWrap(false);
    m_devices->verticalHeader()->hide();
    m_devices->verticalHeader()->setDefaultSectionSize(controlHeight());
    lines.addWidget(m_devices);
}

QLabel* SyncDialog::addHeading(QVBoxLayout& lines, const QString& text)
{
    QLabel* label = plainLabel(text, TextStep::heading, this);
    label->setContentsMargins(0, space::small, 0, 0);
    lines.addWidget(label);
    return label;
}

QLabel* SyncDialog::addWords(QVBoxLayout& lines)
{
    QLabel* label = plainLabel({}, TextStep::secondary, this);
    label->setWordWrap(true);
    lines.addWidget(label);
    return label;
}

void SyncDialog::choose()
{
    const QString path = m_chooser(this);
    if (path.isEmpty()) {
        return;
    }
    const std::filesystem::path folder = path.toStdString();
    refuse({});
    if (mayUse(folder) && isBegun(folder)) {
        use(folder);
    }
}

bool SyncDialog::mayUse(const std::filesystem::path& folder)
{
    if (liesWithin(m_journal.file(), folder)) {
        refuse(tr("The journal itself lies in this folder. If that were synced, two devices would write over each "
                  "other: choose a folder of its own."));
        return false;
    }
    return true;
}

/// Where nothing was begun, as where a drive is not there, nothing is begun without a word.
bool SyncDialog::isBegun(const std::filesystem::path& folder)
{
    if (JournalSync::isBegun(folder)) {
        return true;
    }
    QMessageBox box(QMessageBox::Question, tr("Sync"), tr("Begin the exchange in this folder?"), QMessageBox::Cancel,
                    this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("No device exchanges there yet, or its files have not arrived. If another device uses "
                              "this folder already, wait until they have."));
    QPushButton* begin = box.addButton(tr("&Begin"), QMessageBox::AcceptRole);
    box.setDefaultButton(begin);
    box.exec();
    if (box.clickedButton() != begin) {
        return false;
    }
    try {
        JournalSync::begin(folder);
    } catch (const FileError& error) {
        refuse(sentences::notSaved(sentences::fromUtf8(error.file().string()), sentences::fileReason(error)));
        return false;
    }
    return true;
}

void SyncDialog::use(const std::filesystem::path& folder)
{
    refuse({});
    try {
        m_keeper.setFolder(folder);
    } catch (const FileError& error) {
        refuse(sentences::notSaved(sentences::fromUtf8(error.file().string()), sentences::fileReason(error)));
    }
}

void SyncDialog::syncNow()
{
    refuse({});
    if (!m_keeper.isWorking()) {
        m_keeper.exchange(SyncKeeper::Removals::ask);
    }
}

void SyncDialog::takeRemovals()
{
    m_now->setFocus(Qt::OtherFocusReason); // the answers go
    putOff();
    m_keeper.exchange(SyncKeeper::Removals::take);
}

void SyncDialog::putOff()
{
    m_now->setFocus(Qt::OtherFocusReason);
    m_putOff = m_keeper.standing().when;
    refresh();
}

void SyncDialog::refuse(const QString& sentence)
{
    m_refusal = sentence;
    refresh();
}

void SyncDialog::refresh()
{
    const SyncStanding& standing = m_keeper.standing();
    const SyncReport* report = standing.report ? &*standing.report : nullptr;
    showFolder();
    showStanding();
    showQuestion(report);
    showTroubles(report);
    showDevices();
}

void SyncDialog::showFolder()
{
    const std::filesystem::path folder = m_keeper.folder();
    const bool some = !folder.empty();
    m_folder->setText(sentences::fromUtf8(folder.string()));
    m_folder->setToolTip(m_folder->text());
    m_folder->setCursorPosition(0);
    // What goes away must not take the focus with it to where the person is not.
    if (!some && (m_stop->hasFocus() || m_now->hasFocus())) {
        m_choose->setFocus(Qt::OtherFocusReason);
    }
    m_stop->setVisible(some);
    m_now->setEnabled(some);
    setRole(*m_now, some ? ButtonRole::primary : ButtonRole::plain);
    setRole(*m_choose, some ? ButtonRole::plain : ButtonRole::primary);
    (some ? m_now : m_choose)->setDefault(true);
    m_now->setText(m_keeper.isWorking() ? tr("Syncing\u2026") : tr("&Sync now"));
    m_now->setAccessibleName(m_keeper.isWorking() ? tr("Syncing") : tr("Sync now"));
}

void SyncDialog::showStanding()
{
    const SyncStanding& standing = m_keeper.standing();
    if (m_keeper.folder().empty()) {
        m_last->setText(
            tr("Nothing is exchanged: there is no folder for it. Choose one that your file syncer carries."));
    } else if (standing.report && standing.when) {
        m_last->setText(
            sentences::exchangedWhen(*standing.report, m_journal.zone().at(*standing.when), m_journal.today()));
    } else {
        m_last->setText(tr("Nothing was exchanged yet since the program started. It happens by itself, a little after "
                           "you log something or others do."));
    }
    const QString said = m_refusal.isEmpty() ? standing.problem : m_refusal;
    m_problem->say({}, said);
    m_problem->setVisible(!said.isEmpty());
}

void SyncDialog::showQuestion(const SyncReport* report)
{
    const bool asks = report != nullptr && report->asks && m_keeper.standing().when != m_putOff;
    if (asks) {
        m_question->say(sentences::said(words::askedRemovals(*report)),
                        tr("If you take it, a backup of the journal as it is now is made first."));
    }
    m_question->setVisible(asks);
    m_answers->setVisible(asks);
}

void SyncDialog::showTroubles(const SyncReport* report)
{
    const auto show = [report](QLabel* head, QLabel* label, bool waiting) {
        const QStringList all = report == nullptr ? QStringList() : sentences::syncTroubles(*report, waiting);
        label->setText(all.join(u'\n'));
        head->setVisible(!all.isEmpty());
        label->setVisible(!all.isEmpty());
    };
    show(m_waitingHead, m_waiting, true);
    show(m_refusedHead, m_refused, false);
}

void SyncDialog::showDevices()
{
    const auto devices = m_journal.ask<std::vector<DeviceView>>(
        [this](const Journal& /*journal*/) { return JournalSync(m_journal.journal()).devices(); });
    if (!devices) {
        return; // what is shown stays until it can be read
    }
    const bool anyLost =
        std::any_of(devices->begin(), devices->end(), [](const DeviceView& device) { return device.lost > 0; });
    QStringList headings{tr("Device"), tr("Wrote last"), tr("Changes")};
    if (anyLost) {
        headings << tr("Lost", "changes that a damage took");
    }
    const auto digits = [](std::int64_t count) { return QLocale().toString(static_cast<qlonglong>(count)); };
    std::vector<QStringList> rows;
    for (const DeviceView& device : *devices) {
        const Moment latest = m_journal.zone().at(std::chrono::floor<seconds>(device.latest));
        rows.push_back({sentences::shortDevice(device), sentences::wroteLast(latest, m_journal.today()),
                        digits(device.revisions)});
        if (anyLost) {
            rows.back() << digits(device.lost);
        }
    }
    constexpr std::size_t mostRows = 6;
    const int shown = static_cast<int>(std::min(rows.size(), mostRows));
    m_nobody->setVisible(rows.empty());
    m_devices->setVisible(!rows.empty());
    m_model->show(headings, std::move(rows));
    m_devices->resizeColumnsToContents();
    for (int column = 0; column < headings.size(); ++column) {
        m_devices->setColumnWidth(column, m_devices->columnWidth(column) + space::gap);
    }
    const int high = m_devices->horizontalHeader()->sizeHint().height() + 2 * m_devices->frameWidth();
    m_devices->setFixedHeight(high + shown * m_devices->rowHeight(0));
}

} // namespace hf
