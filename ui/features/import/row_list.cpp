// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/import/row_list.h"

#include "ui/base/models/figure_column.h"
#include "ui/base/theme/type_scale.h"
#include "ui/widgets/figure_delegate.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace hf {

namespace {

void alignAtEnd(QAbstractItemModel& model, int column)
{
    const auto side = static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
    model.setHeaderData(column, Qt::Horizontal, side, Qt::TextAlignmentRole);
    for (int row = 0; row < model.rowCount(); ++row) {
        model.setData(model.index(row, column), side, Qt::TextAlignmentRole);
    }
}

} // namespace

RowList::RowList(const QString& name, QWidget* parent)
    : QTableView(parent),
      m_model(new QStandardItemModel(this))
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(new FigureDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void RowList::show(const QStringList& headers, const std::vector<QStringList>& rows)
{
    constexpr int widest = 240;
    const QModelIndex before = currentIndex();
    m_filling = true;
    m_model->clear();
    m_model->setHorizontalHeaderLabels(headers);
    for (const QStringList& row : rows) {
        QList<QStandardItem*> items;
        for (const QString& cell : row) {
            items << new QStandardItem(QString(cell).replace(QLatin1Char('\n'), QLatin1Char(' ')));
        }
        m_model->appendRow(items);
    }
    alignFigures();
    m_filling = false;
    const QFontMetrics heading(horizontalHeader()->font());
    horizontalHeader()->setMinimumSectionSize(heading.horizontalAdvance(headers.value(headers.size() - 1)) +
                                              2 * space::small);
    resizeColumnsToContents();
    for (int column = 0; column + 1 < m_model->columnCount(); ++column) {
        setColumnWidth(column, std::min(columnWidth(column) + space::gap, widest));
    }
    if (m_model->rowCount() > 0 && m_model->columnCount() > 0) {
        setCurrentIndex(m_model->index(std::clamp(before.row(), 0, m_model->rowCount() - 1),
                                       std::clamp(before.column(), 0, m_model->columnCount() - 1)));
    }
}

void RowList::alignFigures()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QStringList cells;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            cells << m_model->index(row, column).data().toString();
        }
        if (isFigureColumn(cells)) {
            alignAtEnd(*m_model, column);
        }
    }
}

int RowList::rowCount() const
{
    return m_model->rowCount();
}

void RowList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_filling) {
        Q_EMIT currentMoved(current.row(), current.column());
    }
}

} // namespace hf
