// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/day_view.h"
#include "planning/cues/cue.h"
#include "ui/widgets/page_frame.h"

class QPushButton;
class QSettings;

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
class RailController;
class TrainingCard;
class WeekStrip;

/// One day: what is logged, and every way to log more. Any day up to today can be shown.
class TodayPage final : public PageFrame {
    Q_OBJECT

public:
    TodayPage(JournalBridge& journal, QSettings& settings, QWidget* parent = nullptr);

    /// Days after today are not shown. Stays on the day whose reflection could not be saved.
    void showDay(Day day);
    Day day() const { return m_day; }
    void focusQuickAdd();
    enum class Part : std::uint8_t { gut, stool, recovery, reflection };
    void focusPart(Part part);
    /// Saves what is still being typed; true when nothing is left unsaved.
    bool flushEdits();
    QuickAddLine* quickAdd() const { return m_quickAdd; }
    /// The cards that are about now; they fill after the page was painted.
    RailController* rail() const { return m_rail; }

Q_SIGNALS:
    void problem(const QString& sentence);
    /// What a cue offers was chosen, and it lies on another page.
    void cueWanted(const hf::Cue& cue);
    void ownValueWanted();
    void newSupplementWanted();
    /// A paragraph of the guidance.
    void passageWanted(const QString& slug, const QString& anchor);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildHeader();
    void buildBoard();
    void buildGut();
    void buildRecovery();
    void alignScales();
    QPushButton* asYesterday(RatingsCard* card, const QString& name);
    void goOn(QWidget* from);
    void connectCards();
    void reloadIfShown(const DayRange& range);
    /// False, and what is shown stays, when the day could not be read.
    bool reload(Day day);
    void showOpen(const DayView& view);
    void showFine(const DayView& view);
    void reloadWeek();
    void onDayTurned(Day today);
    void act(const Cue& cue);
    void railIsOld();

    JournalBridge& m_journal;
    Day m_day;
    QuickAddLine* m_quickAdd = nullptr;
    CardBoard* m_board = nullptr;
    SupplementsCard* m_supplements = nullptr;
    TrainingCard* m_training = nullptr;
    RatingsCard* m_gut = nullptr;
    StoolRow* m_stool = nullptr;
    RatingsCard* m_recovery = nullptr;
    RatingsCard* m_own = nullptr; ///< within it
    ReflectionCard* m_reflection = nullptr;
    EntriesCard* m_entries = nullptr;
    WeekStrip* m_week = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_today = nullptr;
    QPushButton* m_fine = nullptr;
    MarksCard* m_marks = nullptr;
    QSettings& m_settings;
    RailController* m_rail = nullptr;
    bool m_painted = false;
    bool m_railOld = false; ///< something changed while another page was shown
};

} // namespace hf
