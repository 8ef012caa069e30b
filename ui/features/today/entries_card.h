// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/day_view.h"
#include "ui/widgets/card.h"

class QListView;
class QPushButton;

namespace hf {

class EntryListModel;
class JournalBridge;

/// Everything that is logged for the day, to edit and delete.
class EntriesCard final : public Card {
    Q_OBJECT

public:
    explicit EntriesCard(JournalBridge& journal, QWidget* parent = nullptr);

    void show(const DayView& view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildButtons();
    void edit();
    void remove();
    void showButtons();
    void unfold();
    void fitHeight();
    const Record* current() const;

    JournalBridge& m_journal;
    EntryListModel* m_model;
    Day m_day{};
    QListView* m_list;
    QLabel* m_empty;
    QPushButton* m_fold;
    bool m_open = false;
    std::optional<RecordId> m_gone; ///< what was deleted here last
    QPushButton* m_edit = nullptr;
    QPushButton* m_delete = nullptr;
};

} // namespace hf
