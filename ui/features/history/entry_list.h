// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QListView>

namespace hf {

class EntryRows;
struct Record;

/// Entries below each other: day and time, a stripe in the colour of the series, what it says.
class EntryList final : public QListView {
    Q_OBJECT

public:
    EntryList(EntryRows& rows, const QString& name, QWidget* parent = nullptr);

    const Record* current() const;
    /// All that are chosen, from above.
    std::vector<Record> chosen() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void entryActivated();
    void deleteWanted();
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    EntryRows& m_rows;
};

} // namespace hf
