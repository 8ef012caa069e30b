// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace hf {

class EntryRows;

/// Paints an entry: its time, a stripe in the colour of its series, what it says, and the sign that opens it.
class EntryDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit EntryDelegate(const EntryRows& rows, QObject* parent);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the sign of a row is that lies at `row`.
    static QRect signPlace(const QRect& row, const QModelIndex& index, Qt::LayoutDirection direction);

private:
    struct Places;

    static Places placesOf(const QRect& row, const QModelIndex& index, Qt::LayoutDirection direction);
    void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QRect& place,
                    const QModelIndex& index) const;

    const EntryRows& m_rows;
};

} // namespace hf
