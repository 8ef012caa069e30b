// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/backups/backups_model.h"

#include "ui/features/backups/sentences_backups.h"

#include <algorithm>

namespace hf {

namespace {

bool isSameBackup(const BackupFile& a, const BackupFile& b)
{
    return a.file == b.file && a.bytes == b.bytes && a.digest == b.digest && a.checked == b.checked;
}

BackupRow rowFor(BackupFile backup, const std::vector<BackupRow>& before)
{
    const auto known = std::find_if(before.begin(), before.end(),
                                    [&backup](const BackupRow& row) { return isSameBackup(row.backup, backup); });
    BackupRow row{std::move(backup), BackupState::unchecked, {}};
    if (known != before.end()) {
        row.state = known->state;
        row.faults = known->faults;
    } else if (row.backup.checked && row.backup.digest) {
        row.state = BackupState::checking;
    }
    return row;
}

bool isFigureOfBackup(int column)
{
    return column == BackupsModel::entriesColumn || column == BackupsModel::sizeColumn;
}

} // namespace

void BackupsModel::show(std::vector<BackupFile> oldestFirst, const Zone& zone, Day today)
{
    std::vector<BackupRow> rows;
    rows.reserve(oldestFirst.size());
    std::reverse(oldestFirst.begin(), oldestFirst.end());
    for (BackupFile& backup : oldestFirst) {
        rows.push_back(rowFor(std::move(backup), m_rows));
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_zone = zone;
    m_today = today;
    endResetModel();
}

void BackupsModel::note(const BackupFound& found)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&found](const BackupRow& one) { return one.backup.file == found.file; });
    if (row == m_rows.end()) {
        return; // thinned out meanwhile
    }
    row->state = found.state;
    row->faults = found.faults;
    const int at = static_cast<int>(row - m_rows.begin());
    if (at < rowCount()) {
        Q_EMIT dataChanged(index(at, 0), index(at, columnsInAll - 1));
    }
}

void BackupsModel::setFolded(bool folded)
{
    if (folded == m_folded) {
        return;
    }
    const int all = static_cast<int>(m_rows.size());
    if (foldable() == 0) {
        m_folded = folded;
    } else if (folded) {
        beginRemoveRows({}, unfolded, all - 1);
        m_folded = true;
        endRemoveRows();
    } else {
        beginInsertRows({}, unfolded, all - 1);
        m_folded = false;
        endInsertRows();
    }
}

int BackupsModel::foldable() const
{
    return std::max(0, static_cast<int>(m_rows.size()) - unfolded);
}

const BackupRow* BackupsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int BackupsModel::rowOf(const std::filesystem::path& file) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row)->backup.file == file) {
            return row;
        }
    }
    return -1;
}

int BackupsModel::rowCount(const QModelIndex& parent) const
{
    const int all = static_cast<int>(m_rows.size());
    return parent.isValid() ? 0 : m_folded ? std::min(all, unfolded) : all;
}

int BackupsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int{columnsInAll};
}

QString BackupsModel::textOf(const BackupRow& row, int column) const
{
    switch (column) {
    case whenColumn:
        return sentences::backupWhen(m_zone->at(row.backup.made));
    case whyColumn:
        return sentences::backupWhy(row.backup.reason);
    case entriesColumn:
        return sentences::backupEntries(row.backup.entries);
    case sizeColumn:
        return sentences::sizeOfFile(row.backup.bytes);
    case verdictColumn:
        return sentences::backupVerdict(row);
    case checkedColumn:
        return sentences::backupChecked(row.backup, *m_zone, m_today);
    default:
        return {};
    }
}

QVariant BackupsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const BackupRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((isFigureOfBackup(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading) |
                                Qt::AlignVCenter);
    case stateRole:
        return static_cast<int>(row.state);
    default:
        return {};
    }
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((isFigureOfBackup(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    const std::vector<QString> headings{tr("When"),    tr("Why"),
                                        tr("Entries"), tr("Size"),
                                        tr("Verdict"), tr("Checked", "a column: when a backup was checked")};
    const auto at = static_cast<std::size_t>(section);
    return role == Qt::DisplayRole && at < headings.size() ? QVariant(headings[at]) : QVariant();
}

} // namespace hf
