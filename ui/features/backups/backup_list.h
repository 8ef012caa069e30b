// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/backups/backups_model.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace hf {

class BackupTable;

/// The table of the backups in its card, what the chosen one is beside now, and what can be done with it.
class BackupList final : public QFrame {
    Q_OBJECT

public:
    explicit BackupList(QWidget* parent = nullptr);

    BackupsModel* model() const { return m_model; }
    BackupTable* table() const { return m_table; }
    const BackupRow* chosen() const;
    /// Shows the backups of a folder; what was chosen stays so.
    void show(std::vector<BackupFile> oldestFirst, const Zone& zone, Day today);
    /// What the chosen one is compared with; nothing where that could not be read.
    void setNow(std::optional<std::int64_t> entries);

Q_SIGNALS:
    void compareWanted();
    void checkWanted();
    void copyWanted();
    void restoreWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildChosen();
    void describe();
    void describeFold();
    void turnFold();

    BackupsModel* m_model;
    BackupTable* m_table;
    QLabel* m_empty;
    QPushButton* m_fold;
    QWidget* m_chosen = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_besideNow = nullptr;
    QLabel* m_leftOut = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_restore = nullptr;
    std::optional<Zone> m_zone;
    Day m_today{};
    std::optional<std::int64_t> m_now;
};

} // namespace hf
