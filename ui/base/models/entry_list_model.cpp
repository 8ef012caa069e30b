// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/models/entry_list_model.h"

#include "ui/base/words/sentences.h"

namespace hf {

void EntryListModel::show(std::vector<Record> entries, const Catalogue& catalogue)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(entries.size());
    for (Record& record : entries) {
        QString text = sentences::entry(record.body, catalogue);
        QString detail = sentences::entryDetail(record.body);
        m_rows.push_back({std::move(record), std::move(text), std::move(detail)});
    }
    endResetModel();
}

const Record* EntryListModel::recordAt(const QModelIndex& index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? &m_rows[static_cast<std::size_t>(index.row())].record
                                                             : nullptr;
}

QModelIndex EntryListModel::indexOf(RecordId id) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].record.id == id) {
            return index(static_cast<int>(i));
        }
    }
    return {};
}

int EntryListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EntryListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return row.detail.isEmpty() ? row.text : sentences::commaList({row.text, row.detail});
    case detailRole:
        return row.detail;
    case kindRole:
        return static_cast<int>(kindOf(row.record.body));
    default:
        return {};
    }
}

} // namespace hf
