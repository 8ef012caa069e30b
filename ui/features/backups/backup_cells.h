// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/backups/backup_signs.h"
#include "ui/features/backups/backups_model.h"
#include "ui/widgets/figure_delegate.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

namespace hf {

BackupSign signOf(BackupState state);

/// A cell of the table of backups: a verdict has its sign and its colour, figures stand below each other.
class BackupCell final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit BackupCell(QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    FigureDelegate m_figures;
};

/// Headings as muted words on the ground of the card.
class BackupHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit BackupHeader(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QString textOf(int section) const;
};

} // namespace hf
