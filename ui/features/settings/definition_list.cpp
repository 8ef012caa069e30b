// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/settings/definition_list.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/type_scale.h"
#include "ui/widgets/fields/placeholder.h"
#include "ui/widgets/flow_layout.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace hf {

DefinitionList::DefinitionList(const QString& name, const QString& newOne, QWidget* parent)
    : QWidget(parent),
      m_list(new QListWidget(this)),
      m_up(new QPushButton(tr("U&p"), this)),
      m_down(new QPushButton(tr("&Down"), this)),
      m_hide(new QPushButton(tr("&Hide"), this)),
      m_delete(new QPushButton(tr("De&lete\u2026"), this)),
      m_new(new QLineEdit(this)),
      m_add(new QPushButton(tr("&Add"), this))
{
    m_list->setAccessibleName(name);
    m_new->setAccessibleName(newOne);
    m_new->setPlaceholderText(newOne);
    build();
}

void DefinitionList::build()
{
    m_up->setAccessibleName(tr("Move up"));
    m_down->setAccessibleName(tr("Move down"));
    m_add->setAccessibleName(tr("Add to the journal"));
    m_delete->setAccessibleName(tr("Delete"));
    const auto inRow = [](std::initializer_list<QPushButton*> buttons) {
        auto* row = new FlowLayout;
        for (QPushButton* button : buttons) {
            row->add(button);
        }
        return row;
    };
    keepWhole(*m_new);
    auto* adding = new FlowLayout;
    adding->add(m_new, FlowLayout::Room::wide);
    adding->add(m_add);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::small);
    all->addWidget(m_list, 1);
    all->addLayout(inRow({m_up, m_down}));
    all->addLayout(inRow({m_hide, m_delete}));
    all->addLayout(adding);
    for (QPushButton* button : {m_up, m_down, m_hide, m_delete, m_add}) {
        button->setAutoDefault(false);
    }
    const auto add = [this] { Q_EMIT addWanted(m_new->text().trimmed()); };
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showButtons();
        Q_EMIT currentMoved();
    });
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    connect(m_hide, &QPushButton::clicked, this,
            [this] { Q_EMIT hideWanted(!m_rows[static_cast<std::size_t>(m_list->currentRow())].hidden); });
    connect(m_delete, &QPushButton::clicked, this, &DefinitionList::deleteWanted);
    connect(m_add, &QPushButton::clicked, this, add);
    connect(m_new, &QLineEdit::returnPressed, this, add);
}

void DefinitionList::show(std::vector<Row> rows)
{
    const std::optional<RecordId> before = current();
    const int place = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_rows = std::move(rows);
    m_list->clear();
    for (const Row& row : m_rows) {
        auto* item = new QListWidgetItem(row.hidden ? tr("%1 (hidden)").arg(row.name) : row.name, m_list);
        item->setSizeHint(QSize(0, controlHeight()));
        if (row.hidden) {
            item->setForeground(palette().brush(QPalette::PlaceholderText));
        }
    }
    m_list->setCurrentRow(std::clamp(place, 0, std::max(0, m_list->count() - 1)));
    if (before) {
        choose(*before);
    }
    showButtons();
}

void DefinitionList::choose(RecordId id)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.id == id; });
    if (found != m_rows.end()) {
        m_list->setCurrentRow(static_cast<int>(found - m_rows.begin()));
    }
}

std::optional<RecordId> DefinitionList::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_rows.size()) ? std::nullopt
                                                             : std::optional(m_rows[static_cast<std::size_t>(row)].id);
}

void DefinitionList::focusNew()
{
    m_new->setFocus(Qt::OtherFocusReason);
}

void DefinitionList::clearNew()
{
    m_new->clear();
}

void DefinitionList::showButtons()
{
    const int row = m_list->currentRow();
    const bool any = current().has_value();
    // A button that is switched off while it has the focus would hand it to the next one.
    const auto enable = [this](QPushButton* button, bool on) {
        if (!on && button->hasFocus()) {
            m_list->setFocus(Qt::OtherFocusReason);
        }
        button->setEnabled(on);
    };
    enable(m_up, any && row > 0);
    enable(m_down, any && row + 1 < m_list->count());
    enable(m_hide, any);
    enable(m_delete, any && !m_rows[static_cast<std::size_t>(row)].shipped);
    const bool hidden = any && m_rows[static_cast<std::size_t>(row)].hidden;
    m_hide->setText(hidden ? tr("S&how") : tr("&Hide"));
    m_hide->setAccessibleName(hidden ? tr("Show again") : tr("Hide"));
}

} // namespace hf
