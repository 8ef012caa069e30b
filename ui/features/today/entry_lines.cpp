// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/entry_lines.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/words/sentences.h"
#include "ui/features/today/day_row.h"
#include "ui/widgets/dialogs/entry_dialog.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <optional>
#include <utility>

namespace hf {

EntryLines::EntryLines(JournalBridge& journal, QWidget* parent)
    : QWidget(parent),
      m_journal(journal)
{
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    hide();
}

void EntryLines::show(std::vector<Record> entries)
{
    if (entries != m_shown) {
        m_shown = std::move(entries);
        rebuild();
    }
    setVisible(!m_shown.empty());
}

void EntryLines::rebuild()
{
    const QWidget* focus = window()->focusWidget();
    std::optional<std::size_t> worked;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        worked = focus != nullptr && m_lines[i]->isAncestorOf(focus) ? std::optional(i) : worked;
        m_lines[i]->hide();
        layout()->removeWidget(m_lines[i]);
        m_lines[i]->deleteLater(); // its pencil may have been pressed just now
    }
    m_lines.clear();
    for (const Record& record : m_shown) {
        add(record, worked == m_lines.size());
    }
}

void EntryLines::add(const Record& record, bool focus)
{
    const std::optional<Moment> at = momentOf(record.body);
    const QString text = sentences::entry(record.body, m_journal.catalogue());
    auto* row = new DayRow({std::nullopt, at ? sentences::clock(*at) : QString(), text, {}, {}}, this);
    layout()->addWidget(row);
    if (EntryDialog::canEdit(record.body)) {
        QPushButton* edit = row->addEdit(tr("Edit %1").arg(text));
        connect(edit, &QPushButton::clicked, this, [this, record] { EntryDialog(m_journal, record, this).exec(); });
        if (focus) {
            edit->setFocus(Qt::OtherFocusReason);
        }
    }
    row->setVisible(true);
    m_lines.push_back(row);
}

} // namespace hf
