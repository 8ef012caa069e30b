// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"

#include <QtCore/QAbstractListModel>

#include <functional>
#include <optional>
#include <vector>

namespace hf {

/// An entry as a list shows it.
struct EntryRow {
    Record record;
    QString text;
    QString under; ///< the muted line below
    QString date;  ///< empty where all rows are of one day
    QString time;
    QString spoken; ///< the whole row in one sentence
};

/// How rows are made: of one day or of many, and what was searched.
struct RowStyle {
    const Catalogue& catalogue;
    bool dates = false;
    QString searched;
};

EntryRow rowOf(const Record& record, const RowStyle& style);

/// Entries that come a page at a time.
class EntryRows final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role : int { underRole = Qt::UserRole + 1, dateRole, timeRole, hueRole };
    /// Which of the theme's series colours belongs to an entry.
    enum Hue : int { plainHue, doseHue, loadHue, gutHue, recoveryHue };

    explicit EntryRows(const Catalogue& catalogue, QObject* parent = nullptr);

    void clear();
    void append(std::vector<EntryRow> rows);
    /// Called when the view comes to the end; `more` says whether there is anything to come.
    void setSource(std::function<bool()> more, std::function<void()> fetch);
    const Record* recordAt(const QModelIndex& index) const;
    QModelIndex indexOf(RecordId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    Hue hueOf(const RecordBody& body) const;

    const Catalogue& m_catalogue;
    std::vector<EntryRow> m_rows;
    std::function<bool()> m_more;
    std::function<void()> m_fetch;
};

} // namespace hf
