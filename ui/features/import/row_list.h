// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

#include <vector>

class QStandardItemModel;

namespace hf {

/// A table of texts to read and walk through by keys; Tab leads out of it.
class RowList final : public QTableView {
    Q_OBJECT

public:
    explicit RowList(const QString& name, QWidget* parent = nullptr);

    /// Keeps the current cell where it is, as far as there still is one.
    void show(const QStringList& headers, const std::vector<QStringList>& rows);
    int rowCount() const;

Q_SIGNALS:
    void currentMoved(int row, int column);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void alignFigures();

    QStandardItemModel* m_model;
    bool m_filling = false;
};

} // namespace hf
