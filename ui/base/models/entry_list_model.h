// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "domain/entries/record.h"

#include <QtCore/QAbstractListModel>

#include <optional>
#include <vector>

namespace hf {

/// The entries of one day, as the journal orders them.
class EntryListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role : int { detailRole = Qt::UserRole + 1, kindRole };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Record> entries, const Catalogue& catalogue);
    const Record* recordAt(const QModelIndex& index) const;
    QModelIndex indexOf(RecordId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        Record record;
        QString text;
        QString detail;
    };
    std::vector<Row> m_rows;
};

} // namespace hf
