// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"
#include "journal/keeping/backups.h"

#include <QtCore/QAbstractTableModel>

#include <filesystem>
#include <optional>
#include <vector>

namespace hf {

/// What is known of a backup; only bytes that were looked at in this run make it whole or damaged.
enum class BackupState : std::uint8_t {
    unchecked,  ///< its note names no check
    checking,   ///< its bytes are being compared with those that were found whole
    whole,      ///< it was checked, and its bytes are those of then
    damaged,    ///< faults were found, or its bytes are others than those of then
    unreadable, ///< it cannot be read at the moment
};

/// Whether it may be offered for a restore. What is not checked yet is checked before it is put in place.
constexpr bool isOffered(BackupState state)
{
    return state != BackupState::damaged && state != BackupState::unreadable;
}

/// What looking at a file brought.
struct BackupFound {
    std::filesystem::path file;
    BackupState state = BackupState::unchecked;
    std::optional<std::int64_t> faults; ///< where they were counted
};

struct BackupRow {
    BackupFile backup;
    BackupState state = BackupState::unchecked;
    std::optional<std::int64_t> faults;
};

/// The backups of a folder, the newest first; those after the first few are folded away until they are asked for.
class BackupsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t {
        whenColumn,
        whyColumn,
        entriesColumn,
        sizeColumn,
        verdictColumn,
        checkedColumn,
        columnsInAll
    };
    /// The state of a row, as a number.
    static constexpr int stateRole = Qt::UserRole + 1;
    static constexpr int unfolded = 11; ///< rows that are always there

    using QAbstractTableModel::QAbstractTableModel;

    /// What was found out of a file stays as long as its note says the same.
    void show(std::vector<BackupFile> oldestFirst, const Zone& zone, Day today);
    void note(const BackupFound& found);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    /// Rows that folding takes away.
    int foldable() const;

    const std::vector<BackupRow>& all() const { return m_rows; }
    /// Nothing for a row that is not there.
    const BackupRow* at(int row) const;
    /// Negative for a file that is not shown.
    int rowOf(const std::filesystem::path& file) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const BackupRow& row, int column) const;

    std::vector<BackupRow> m_rows;
    std::optional<Zone> m_zone;
    Day m_today{};
    bool m_folded = true;
};

} // namespace hf
