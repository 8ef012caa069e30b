// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/backups/backup_cells.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace hf {

namespace {

constexpr int besideBackupCell = space::tiny + 1;

bool hasSign(const QModelIndex& index)
{
    return index.column() == BackupsModel::verdictColumn;
}

BackupState stateIn(const QModelIndex& index)
{
    return static_cast<BackupState>(index.data(BackupsModel::stateRole).toInt());
}

int besideWords(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return hasSign(index) ? signSide(option.fontMetrics) + space::tiny : 0;
}

QColor backupCellColour(const QModelIndex& index, const QPalette& palette)
{
    const Tokens& t = tokensOf(palette);
    switch (index.column()) {
    case BackupsModel::verdictColumn:
        return signColour(signOf(stateIn(index)), palette);
    case BackupsModel::whenColumn:
    case BackupsModel::entriesColumn:
        return t.text;
    default:
        return t.muted;
    }
}

} // namespace

BackupSign signOf(BackupState state)
{
    switch (state) {
    case BackupState::unchecked:
    case BackupState::checking:
        break;
    case BackupState::whole:
        return BackupSign::good;
    case BackupState::damaged:
    case BackupState::unreadable:
        return BackupSign::caution;
    }
    return BackupSign::none;
}

BackupCell::BackupCell(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

QSize BackupCell::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize words = m_figures.sizeHint(option, index);
    return words + QSize(2 * besideBackupCell + besideWords(option, index), 0);
}

/// The whole row is shaded where it is chosen, and every cell keeps its colour.
void BackupCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, tokensOf(option.palette).accentSoft);
    }
    QStyleOptionViewItem words(option);
    words.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    words.palette.setColor(QPalette::Text, backupCellColour(index, option.palette));
    const QRect inner = option.rect.adjusted(besideBackupCell, 0, -besideBackupCell, 0);
    words.rect = inner;
    if (hasSign(index)) {
        const int side = signSide(option.fontMetrics);
        const QRect place(inner.left(), inner.top() + (inner.height() - side) / 2, side, side);
        paintSign(*painter, QStyle::visualRect(option.direction, inner, place), signOf(stateIn(index)), option.palette);
        words.rect = QStyle::visualRect(option.direction, inner, inner.adjusted(besideWords(option, index), 0, 0, 0));
    }
    m_figures.paint(painter, words, index);
}

BackupHeader::BackupHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setSectionsClickable(false);
    setHighlightSections(false);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setFont(fontFor(TextStep::secondary));
}

QString BackupHeader::textOf(int section) const
{
    return model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
}

QSize BackupHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), controlHeight() + space::tiny};
}

QSize BackupHeader::sectionSizeFromContents(int section) const
{
    const int sign = section == BackupsModel::verdictColumn ? signSide(fontMetrics()) + space::tiny : 0;
    const int words = fontMetrics().horizontalAdvance(textOf(section)) + sign;
    return {words + 2 * (besideBackupCell + space::tiny) + space::tiny, sizeHint().height()};
}

void BackupHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Tokens& t = tokensOf(palette());
    const auto side = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    const QRect words = rect.adjusted(besideBackupCell + space::tiny, 0, -besideBackupCell - space::tiny, 0);
    painter->save();
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.line);
    painter->setPen(t.muted);
    painter->setFont(font());
    painter->drawText(words, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::Alignment(side))),
                      painter->fontMetrics().elidedText(textOf(section), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace hf
