// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "ui/base/words/match.h"

#include <QtCore/QAbstractListModel>

#include <functional>
#include <optional>
#include <vector>

namespace hf {

/// An entry as a list shows it, or the ratings of a day that stand as one.
struct EntryRow {
    enum class Fold : std::uint8_t { none, closed, open };

    std::vector<Record> records; ///< more than one where it folds
    QString text;
    QString under;   ///< the muted line below
    QString section; ///< stands above the row with which a new part of the day begins
    QString date;    ///< empty where all rows are of one day
    QString time;
    QString spoken; ///< the whole row in one sentence
    std::optional<Match> textMatch;
    std::optional<Match> underMatch; ///< what was searched, where it stands
    Fold fold = Fold::none;
    bool nested = false; ///< one of the ratings of the row above that is open
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
    enum Role : int {
        underRole = Qt::UserRole + 1,
        sectionRole,
        dateRole,
        timeRole,
        hueRole,
        signRole, ///< what a click at the end of the row does
        nestedRole,
    };
    /// Which of the theme's series colours belongs to an entry.
    enum Hue : int { plainHue, doseHue, loadHue, gutHue, recoveryHue, markHue };
    enum Sign : int { noSign, editSign, unfoldSign, foldSign };

    explicit EntryRows(const Catalogue& catalogue, QObject* parent = nullptr);

    void clear();
    void append(std::vector<EntryRow> rows);
    /// Called when the view comes to the end; `more` says whether there is anything to come.
    void setSource(std::function<bool()> more, std::function<void()> fetch);
    const EntryRow* rowAt(const QModelIndex& index) const;
    /// Its own row; with `folded` rather that of the ratings which it is one of.
    QModelIndex indexOf(RecordId id, bool folded = false) const;
    /// How many entries the rows stand for.
    int entryCount() const;

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
