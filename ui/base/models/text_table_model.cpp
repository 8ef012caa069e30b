// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/models/text_table_model.h"

#include "ui/base/models/figure_column.h"

namespace hf {

void TextTableModel::show(QStringList headings, std::vector<QStringList> rows)
{
    beginResetModel();
    m_headings = std::move(headings);
    m_rows = std::move(rows);
    m_figures.clear();
    for (qsizetype column = 0; column < m_headings.size(); ++column) {
        QStringList cells;
        for (const QStringList& row : m_rows) {
            cells << row.value(column);
        }
        m_figures.push_back(isFigureColumn(cells));
    }
    endResetModel();
}

/// Words begin where reading begins, figures stand below each other.
QVariant TextTableModel::sideOf(int column) const
{
    const auto at = static_cast<std::size_t>(column);
    const bool figures = at < m_figures.size() && m_figures[at];
    return static_cast<int>((figures ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

int TextTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return sideOf(index.column());
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return m_rows[static_cast<std::size_t>(index.row())].value(index.column());
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    return role == Qt::DisplayRole         ? QVariant(m_headings.value(section))
           : role == Qt::TextAlignmentRole ? sideOf(section)
                                           : QVariant();
}

} // namespace hf
