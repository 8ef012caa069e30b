// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/results.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace hf {

class EntryList;
class EntryRows;
class EntrySearch;
class JournalBridge;

/// What the panel lists, and how it says so.
struct EntryListing {
    EntryFilter filter;
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
    void buildButtons();
    QPushButton* addDeed(const QString& text, const QString& tip, void (EntriesPanel::*does)());
    void begin();
    void take(const std::vector<Record>& entries);
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
    std::optional<RecordId> m_keptEntry; ///< which entry was chosen before the list was read again,
    std::optional<RecordId> m_gone;      ///< what was deleted here last
    int m_keptRow = -1;                  ///< and where it stood
    QPushButton* m_edit = nullptr;
    QPushButton* m_move = nullptr;
    QPushButton* m_delete = nullptr;
    QPushButton* m_versions = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace hf
