// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/results.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace hf {

class EntryList;
class EntryRows;
class JournalBridge;

/// What was deleted, newest first: to bring back, or to erase for good.
class BinPanel final : public Card {
    Q_OBJECT

public:
    explicit BinPanel(JournalBridge& journal, QWidget* parent = nullptr);

    void reload();
    void focusList();

private:
    void buildButtons();
    void showButtons();
    void bringBack();
    void look();
    void eraseOne();
    void eraseAll();
    void askToErase(std::vector<BinEntry> entries);
    const BinEntry* current() const;

    JournalBridge& m_journal;
    std::vector<BinEntry> m_entries;
    EntryRows* m_rows;
    EntryList* m_list;
    QLabel* m_state;
    QPushButton* m_back = nullptr;
    QPushButton* m_look = nullptr;
    QPushButton* m_erase = nullptr;
    QPushButton* m_eraseAll = nullptr;
};

} // namespace hf
