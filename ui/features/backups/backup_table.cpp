// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/backups/backup_table.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/rounded_box.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/features/backups/backup_cells.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <array>
#include <numeric>

namespace hf {

namespace {

/// What goes first where there is no room, and what gets the room that is left.
constexpr std::array leastNeeded{BackupsModel::checkedColumn, BackupsModel::sizeColumn, BackupsModel::whyColumn};
constexpr std::array ofWords{BackupsModel::whenColumn, BackupsModel::whyColumn, BackupsModel::verdictColumn,
                             BackupsModel::checkedColumn};

int sumOf(const std::vector<int>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

} // namespace

BackupTable::BackupTable(BackupsModel* model, QWidget* parent)
    : QTableView(parent),
      m_model(model)
{
    setHorizontalHeader(new BackupHeader(this));
    setModel(model);
    setItemDelegate(new BackupCell(this));
    setAccessibleName(tr("Backups, the newest first"));
    setFont(fontFor(TextStep::secondary));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    setRowHeights();
    connect(model, &BackupsModel::modelReset, this, &BackupTable::fit);
    connect(model, &BackupsModel::rowsInserted, this, &BackupTable::fit);
    connect(model, &BackupsModel::rowsRemoved, this, &BackupTable::fit);
    connect(model, &BackupsModel::dataChanged, this, &BackupTable::fit);
}

const BackupRow* BackupTable::current() const
{
    return m_model->at(currentIndex().row());
}

void BackupTable::choose(const std::filesystem::path& file)
{
    const int row = std::max(0, m_model->rowOf(file));
    if (row < m_model->rowCount()) {
        setCurrentIndex(m_model->index(row, 0));
    }
}

QStringList BackupTable::leftOut() const
{
    QStringList said;
    for (int column = 0; column < m_model->columnCount() && currentIndex().isValid(); ++column) {
        if (isColumnHidden(column)) {
            said << tr("%1: %2", "heading of a column, what stands there")
                        .arg(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                             m_model->index(currentIndex().row(), column).data().toString());
        }
    }
    return said;
}

int BackupTable::wantedWidth(int column) const
{
    return std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
}

/// Leaves out what has no room, or shares the room that is left.
void BackupTable::share(std::vector<int>& widths) const
{
    const int room = viewport()->width();
    for (const int column : leastNeeded) {
        if (sumOf(widths) > room) {
            widths[static_cast<std::size_t>(column)] = 0;
        }
    }
    const int more = room - sumOf(widths);
    if (more < 0) {
        int& first = widths[BackupsModel::whenColumn];
        const int least = std::max(first / 2, first + more);
        const int still = std::min(0, more + first - least);
        first = least;
        int& verdict = widths[BackupsModel::verdictColumn];
        verdict = std::max(verdict / 2, verdict + still);
        return;
    }
    const auto shown = static_cast<int>(std::count_if(ofWords.begin(), ofWords.end(), [&widths](int column) {
        return widths[static_cast<std::size_t>(column)] > 0;
    }));
    for (const int column : ofWords) {
        int& width = widths[static_cast<std::size_t>(column)];
        width += width > 0 ? more / shown : 0;
    }
    widths[BackupsModel::verdictColumn] += more % shown;
}

void BackupTable::fit()
{
    std::vector<int> widths;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        widths.push_back(wantedWidth(column));
    }
    share(widths);
    bool changed = false;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = widths[static_cast<std::size_t>(column)];
        changed = changed || isColumnHidden(column) != (width == 0);
        setColumnHidden(column, width == 0);
        if (width > 0) {
            setColumnWidth(column, width);
        }
    }
    updateGeometry();
    viewport()->update();
    if (changed) {
        Q_EMIT columnsChanged();
    }
}

QSize BackupTable::sizeHint() const
{
    const int rows = m_model->rowCount() * verticalHeader()->defaultSectionSize();
    return {QTableView::sizeHint().width(), horizontalHeader()->sizeHint().height() + rows};
}

QSize BackupTable::minimumSizeHint() const
{
    constexpr int letters = 30; // a day, a number and a verdict, cut where they must be
    return {fontMetrics().averageCharWidth() * letters, sizeHint().height()};
}

void BackupTable::setRowHeights()
{
    verticalHeader()->setDefaultSectionSize(controlHeight() + space::tiny);
}

void BackupTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    const Tokens& t = tokensOf(palette());
    QPainter painter(viewport());
    for (int row = 0; row + 1 < m_model->rowCount(); ++row) {
        painter.fillRect(0, rowViewportPosition(row) + rowHeight(row) - 1, viewport()->width(), 1, t.line);
    }
    if (hasFocus() && currentIndex().isValid()) {
        const int row = currentIndex().row();
        const QRect line(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
        paintRoundedBox(painter, line.adjusted(1, 1, -1, -2), {Qt::transparent, t.accent, 2, size::controlRadius});
    }
}

void BackupTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void BackupTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setRowHeights();
        fit();
    }
}

void BackupTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
    followOnPage();
}

/// The style asks how wide the words are; only the cell knows what stands around them.
bool BackupTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        if (index.isValid() && sizeHintForIndex(index).width() > columnWidth(index.column())) {
            QToolTip::showText(help->globalPos(), index.data().toString(), viewport());
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

void BackupTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (hasFocus()) {
        followOnPage();
    }
    Q_EMIT chosen();
}

/// The table itself never scrolls; the page around it does.
void BackupTable::followOnPage()
{
    for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(above);
        if (area != nullptr && currentIndex().isValid()) {
            const QRect row = visualRect(currentIndex());
            const QPoint at = viewport()->mapTo(area->widget(), row.center());
            area->ensureVisible(at.x(), at.y(), 0, row.height());
            return;
        }
    }
}

} // namespace hf
