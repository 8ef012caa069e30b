// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/experiments/experiment_view.h"
#include "ui/charts/chart_export.h"
#include "ui/features/trends/since/since_read.h"
#include "ui/widgets/page_frame.h"

#include <QtCore/QTimer>

#include <optional>

class QLabel;
class QPushButton;

namespace hf {

class Card;
class CardBoard;
class JournalBridge;
class SinceChartCard;
class SinceControls;
class SinceElseCard;
class SinceResultCard;
class WorkLine;

/// "Since you began": equal weeks before a day and from it on. Read and reckoned on another thread.
class SincePage final : public PageFrame {
    Q_OBJECT

public:
    explicit SincePage(JournalBridge& journal, QWidget* parent = nullptr);

    /// Looks at the latest change of the supplement, or at whatever changed last.
    void lookAt(std::optional<SupplementId> supplement);
    bool isWorking() const;
    SinceControls* choices() const { return m_controls; }
    SinceChartCard* chartCard() const { return m_chart; }
    SinceResultCard* result() const { return m_result; }
    SinceElseCard* other() const { return m_else; }
    void setPathChooser(PathChooser choose) { m_choosePath = std::move(choose); }

Q_SIGNALS:
    void backWanted();
    /// A day without an entry is to be seen on Today.
    void dayWanted(hf::Day day);
    void saved(const QString& sentence);
    void notSaved(const QString& sentence);
    /// It is to be tested properly, with what is known of it filled in.
    void experimentWanted(const hf::ExperimentDraft& known);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Found;

    void buildWayBack();
    void buildBoard();
    void buildTest();
    void connectControls();
    void wantAgain();
    void reload();
    void refresh();
    void take(Found& found);
    void showFound();
    void showNothing();
    const Change* changeAsked() const;
    void offerTest();
    void test();
    void save(SaveAs form);

    JournalBridge& m_journal;
    SinceWanted m_wanted;
    SinceShown m_shown;
    bool m_stale = true;
    QTimer m_soon;
    PathChooser m_choosePath = askForPath;
    QPushButton* m_back = nullptr;
    SinceControls* m_controls;
    WorkLine* m_work;
    CardBoard* m_board = nullptr;
    Card* m_empty = nullptr;
    SinceChartCard* m_chart = nullptr;
    SinceResultCard* m_result = nullptr;
    SinceElseCard* m_else = nullptr;
    Card* m_test = nullptr;
    QLabel* m_caution = nullptr;
    QPushButton* m_testIt = nullptr;
    QLabel* m_how = nullptr;
};

} // namespace hf
