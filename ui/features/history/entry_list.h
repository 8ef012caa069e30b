// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/words/own_keys.h"

#include <QtWidgets/QListView>

namespace hf {

class EntryRows;
struct EntryRow;
struct Record;

/// Entries below each other. Enter opens the chosen row, Left and Right fold and unfold it.
class EntryList final : public QListView {
    Q_OBJECT

public:
    EntryList(EntryRows& rows, const QString& name, QWidget* parent = nullptr);

    /// Says beforehand whether the rows will be of many days.
    void setManyDays(bool manyDays);
    const EntryRow* current() const;
    /// The row that is chosen, if it is the only one.
    const EntryRow* onlyChosen() const;
    /// All entries that are chosen, from above. A row of several stands for all of them.
    std::vector<Record> chosen() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void doItemsLayout() override;

    /// What `keyPressEvent` does.
    static OwnKeys keys();

Q_SIGNALS:
    void entryActivated();
    void editWanted(); ///< by its key, or by the sign at the end of the chosen row
    void deleteWanted();
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void foldBy(bool onward);
    bool isOnSign(const QPoint& point) const;

    EntryRows& m_rows;
};

} // namespace hf
