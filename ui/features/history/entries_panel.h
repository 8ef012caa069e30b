// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/results.h"
#include "ui/features/history/day_parts.h"
#include "ui/widgets/card.h"

#include <set>

class QPushButton;

namespace hf {

class EntryList;
class EntryRows;
class EntrySearch;
class JournalBridge;
struct RowStyle;

/// What the panel lists, and how it says so.
struct EntryListing {
    EntryFilter filter;
    std::optional<DayPart> part; ///< of each day this part alone
    QString title;
    QString shortTitle;     ///< where there is little room
    std::optional<Day> day; ///< the one that is listed
    QString nothing;        ///< said when there is no entry
    bool dates = false;     ///< entries of many days
};

/// A list of entries, and everything that can be done with one of them.
class EntriesPanel final : public Card {
    Q_OBJECT

public:
    explicit EntriesPanel(JournalBridge& journal, QWidget* parent = nullptr);

    void show(EntryListing listing);
    void focusList();

Q_SIGNALS:
    void dayWanted(hf::Day day);
    /// The keyboard was in the list, and nothing is left in it.
    void leftEmpty();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// An entry, or the ratings that begin with it, and the row where it stood.
    struct Place {
        RecordId entry;
        bool folded = false;
        int row = -1;
    };

    void buildButtons();
    QPushButton* addDeed(const QString& text, const QString& tip, void (EntriesPanel::*does)());
    void begin();
    void take(const std::vector<Record>& entries);
    RowStyle style() const;
    void listDay();
    void fold(DayPart part);
    std::optional<Place> placeNow() const;
    void keepPlace();
    void keepFocus();
    void fitTitle();
    std::optional<Day> dayToOpen() const;
    void showState();
    void showButtons();
    void edit();
    void move();
    void remove();
    void showVersions();
    void openDay();

    JournalBridge& m_journal;
    EntryRows* m_rows;
    EntrySearch* m_search;
    EntryList* m_list;
    QLabel* m_state;
    EntryListing m_wanted; ///< what is looked for
    EntryListing m_listing;
    std::vector<Record> m_dayEntries; ///< of the day that is listed
    std::set<DayPart> m_unfolded;
    std::optional<Place> m_kept;    ///< what was chosen before the list was read again
    std::optional<RecordId> m_gone; ///< what was deleted here last
    QPushButton* m_edit = nullptr;
    QPushButton* m_move = nullptr;
    QPushButton* m_delete = nullptr;
    QPushButton* m_versions = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace hf
