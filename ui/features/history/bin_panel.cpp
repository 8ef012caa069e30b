// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/bin_panel.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/features/history/entry_list.h"
#include "ui/features/history/entry_rows.h"
#include "ui/features/history/sentences_history.h"
#include "ui/widgets/dialogs/entry_dialog.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

BinPanel::BinPanel(JournalBridge& journal, QWidget* parent)
    : Card(tr("Bin"), parent),
      m_journal(journal),
      m_rows(new EntryRows(journal.catalogue(), this)),
      m_list(new EntryList(*m_rows, tr("Deleted entries"), this)),
      m_state(plainLabel({}, TextStep::secondary, this))
{
    m_state->setWordWrap(true);
    m_list->setManyDays(true);
    body()->addWidget(m_state);
    body()->addWidget(m_list, 1);
    buildButtons();
    connect(m_list, &EntryList::entryActivated, this, &BinPanel::bringBack);
    connect(m_list, &EntryList::editWanted, this, &BinPanel::look);
    connect(m_list, &EntryList::deleteWanted, this, &BinPanel::eraseOne);
    connect(m_list, &EntryList::currentMoved, this, &BinPanel::showButtons);
}

void BinPanel::buildButtons()
{
    m_back = new QPushButton(tr("Bring bac&k"), this);
    m_back->setToolTip(tr("Bring this entry back (Enter)"));
    m_look = new QPushButton(tr("Ope&n…"), this);
    m_look->setToolTip(tr("Look at this entry's fields, and bring it back changed (F2)"));
    m_erase = new QPushButton(tr("Erase for goo&d…"), this);
    m_erase->setToolTip(tr("Empty every version of this entry (Delete). Asks first."));
    m_eraseAll = new QPushButton(tr("Erase &all…"), this);
    m_eraseAll->setToolTip(tr("Empty every entry of the bin. Asks first."));
    auto* line = new QHBoxLayout;
    line->addWidget(m_back);
    line->addWidget(m_look);
    line->addWidget(m_erase);
    line->addStretch(1);
    line->addWidget(m_eraseAll);
    body()->addLayout(line);
    body()->addStretch(0);
    connect(m_back, &QPushButton::clicked, this, &BinPanel::bringBack);
    connect(m_look, &QPushButton::clicked, this, &BinPanel::look);
    connect(m_erase, &QPushButton::clicked, this, &BinPanel::eraseOne);
    connect(m_eraseAll, &QPushButton::clicked, this, &BinPanel::eraseAll);
}

void BinPanel::reload()
{
    const int before = m_list->currentIndex().row();
    auto entries = m_journal.ask<std::vector<BinEntry>>([](const Journal& journal) { return journal.bin(); });
    if (!entries) {
        return;
    }
    m_entries = *std::move(entries);
    const RowStyle style{m_journal.catalogue(), true, {}};
    std::vector<EntryRow> rows;
    rows.reserve(m_entries.size());
    for (const BinEntry& entry : m_entries) {
        EntryRow row = rowOf(entry.record, style);
        const Moment deleted = m_journal.zone().at(std::chrono::floor<seconds>(entry.deletedAt));
        row.under = sentences::kind(kindOf(entry.record.body)) + QStringLiteral(" \u00B7 ") +
                    sentences::deletedAt(deleted, m_journal.today());
        row.spoken = sentences::commaList({row.text, row.under, sentences::entryWhen(entry.record.body)});
        rows.push_back(std::move(row));
    }
    m_rows->clear();
    m_rows->append(std::move(rows));
    const int count = m_rows->rowCount();
    m_state->setText(count == 0 ? tr("The bin is empty. What you delete waits here, and can be brought back.")
                                : tr("Deleted entries count nowhere. They wait here until you bring them back or "
                                     "erase them for good."));
    setAside(count == 0 ? QString() : sentences::entriesCount(count, false));
    m_list->setVisible(count > 0);
    if (count > 0) {
        m_list->setCurrentIndex(m_rows->index(std::clamp(before, 0, count - 1)));
    }
    showButtons();
}

const BinEntry* BinPanel::current() const
{
    const auto row = static_cast<std::size_t>(m_list->currentIndex().row());
    return m_list->currentIndex().isValid() && row < m_entries.size() ? &m_entries[row] : nullptr;
}

void BinPanel::showButtons()
{
    m_back->setEnabled(current() != nullptr);
    m_look->setEnabled(current() != nullptr && EntryDialog::canEdit(current()->record.body));
    m_erase->setEnabled(current() != nullptr);
    for (QPushButton* button : {m_back, m_look, m_erase, m_eraseAll}) {
        button->setVisible(!m_entries.empty());
    }
}

void BinPanel::focusList()
{
    if (m_list->isVisible()) {
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void BinPanel::bringBack()
{
    if (const BinEntry* entry = current()) {
        m_journal.restore({entry->record.id});
    }
}

void BinPanel::look()
{
    if (const BinEntry* entry = current(); entry != nullptr && m_look->isEnabled()) {
        auto* dialog = new EntryDialog(m_journal, entry->record, this, EntryDialog::From::bin);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void BinPanel::eraseOne()
{
    if (const BinEntry* entry = current()) {
        askToErase({*entry});
    }
}

void BinPanel::eraseAll()
{
    if (!m_entries.empty()) {
        askToErase(m_entries);
    }
}

void BinPanel::askToErase(std::vector<BinEntry> entries)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Erase for good"),
                                sentences::eraseQuestion(entries, m_journal.catalogue()), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(sentences::eraseWarning());
    const QPushButton* erase = box->addButton(tr("&Erase for good"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(erase, &QPushButton::clicked, this, [this, entries = std::move(entries)] {
        std::vector<RecordId> ids;
        std::transform(entries.begin(), entries.end(), std::back_inserter(ids),
                       [](const BinEntry& entry) { return entry.record.id; });
        m_journal.erase(ids);
    });
    box->open();
}

} // namespace hf
