// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/day_view.h"
#include "ui/pages/page_frame.h"

class QPushButton;

namespace hf {

class CardBoard;
class EntriesCard;
class JournalBridge;
class MarksCard;
class QuickAddLine;
class RatingsCard;
class ReflectionCard;
class StoolRow;
class SupplementsCard;
class TrainingCard;
class WeekStrip;

/// One day: what is logged, and every way to log more. Any day up to today can be shown.
class TodayPage final : public PageFrame {
    Q_OBJECT

public:
    explicit TodayPage(JournalBridge& journal, QWidget* parent = nullptr);

    /// Days after today are not shown. Stays on the day whose reflection could not be saved.
    void showDay(Day day);
    Day day() const { return m_day; }
    void focusQuickAdd();
    enum class Part : std::uint8_t { gut, stool, recovery, reflection };
    void focusPart(Part part);
    /// Saves what is still being typed; true when nothing is left unsaved.
    bool settle();
    QuickAddLine* quickAdd() const { return m_quickAdd; }

Q_SIGNALS:
    void problem(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader();
    void buildBoard();
    void buildGut();
    void buildRecovery();
    QPushButton* asYesterday(RatingsCard* card, const QString& name);
    void goOn(QWidget* from);
    void connectCards();
    void reloadIfShown(const DayRange& range);
    void reload();
    void reloadWeek();
    void onDayTurned(Day today);

    JournalBridge& m_journal;
    Day m_day;
    QuickAddLine* m_quickAdd = nullptr;
    CardBoard* m_board = nullptr;
    SupplementsCard* m_supplements = nullptr;
    TrainingCard* m_training = nullptr;
    RatingsCard* m_gut = nullptr;
    StoolRow* m_stool = nullptr;
    RatingsCard* m_recovery = nullptr;
    ReflectionCard* m_reflection = nullptr;
    EntriesCard* m_entries = nullptr;
    WeekStrip* m_week = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_today = nullptr;
    QPushButton* m_fine = nullptr;
    MarksCard* m_marks = nullptr;
};

} // namespace hf
