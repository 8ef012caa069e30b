// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/backups/backups_model.h"

#include <QtCore/QStringList>
#include <QtWidgets/QTableView>

#include <vector>

namespace hf {

/// The backups as rows of calm lines. It is as high as its rows, so that the page scrolls and not the table, and never
/// wider than its place: what has no room is left out, the least needed first.
class BackupTable final : public QTableView {
    Q_OBJECT

public:
    explicit BackupTable(BackupsModel* model, QWidget* parent = nullptr);

    const BackupRow* current() const;
    /// Chooses the row of a file, or the newest one.
    void choose(const std::filesystem::path& file);
    /// What the columns that have no room say of the chosen row.
    QStringList leftOut() const;
    /// Gives the columns their widths anew, after rows came or changed.
    void fit();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen();
    /// Other columns have no room than before.
    void columnsChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    int wantedWidth(int column) const;
    void share(std::vector<int>& widths) const;
    void followOnPage();
    void setRowHeights();

    BackupsModel* m_model;
};

} // namespace hf
