// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/day_view.h"
#include "ui/widgets/card.h"

#include <string>
#include <vector>

namespace hf {

class ChipFlow;
class JournalBridge;

/// What explains a day: a chip for each mark, on when it covers the day; ranges and own marks through a dialog.
class MarksCard final : public Card {
    Q_OBJECT

public:
    explicit MarksCard(JournalBridge& journal, QWidget* parent = nullptr);

    void show(const DayView& view);

Q_SIGNALS:
    void problem(const QString& sentence);

private:
    struct Shown {
        std::string mark;
        std::vector<RecordId> records; ///< that say it of the day
        DayRange range;                ///< of the last of them
    };
    void readUsual(Day day);
    void rebuild();
    void toggle(std::size_t at);
    void askRange();
    bool store(const DayMark& mark);

    JournalBridge& m_journal;
    Day m_day{};
    ChipFlow* m_flow;
    std::vector<std::string> m_usual; ///< as of the first sight of the day
    std::vector<Shown> m_shown;
};

} // namespace hf
