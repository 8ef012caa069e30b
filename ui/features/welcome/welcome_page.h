// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/welcome/ask_step.h"
#include "ui/features/welcome/taken_card.h"

#include <QtWidgets/QWidget>

#include <array>
#include <cstdint>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hf {

class JournalBridge;
class StepMarks;
class TakeStep;
class WatchStep;

/// The three questions of a new journal: what is taken, what is watched, when to ask. Each may be left out, and nothing
/// is stored before the last one was left.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    WelcomePage(JournalBridge& journal, WelcomeOffers offers, QWidget* parent = nullptr);

    static constexpr int steps = 3;

    /// From 0 on.
    int step() const { return m_step; }
    void showStep(int step);

Q_SIGNALS:
    /// It is over: stored, or left out as a whole. Whether to start at login was asked where it is known.
    void ended(std::optional<bool> atLogin);
    void importWanted();
    void lookAroundWanted();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Last : std::uint8_t { start, noReminders };

    QLayout* buildHead();
    QLayout* buildFoot();
    void addStep(QWidget* step);
    void fitColumn();
    QPushButton* button(const QString& text, void (WelcomePage::*what)());
    void next();
    void skip();
    void back();
    void start();
    void startWithoutReminders();
    void finish(Last last);
    void skipAll();
    void complain(const QString& sentence, QWidget* at = nullptr);
    /// The plans whose questions were answered; the names of the others.
    QStringList askCautions(std::vector<FirstPlan>& plans, const QStringList& names);
    Beginning chosen(Last last) const;
    static QString nameOf(const Beginning& beginning, std::size_t index);
    bool store(const Beginning& beginning, const QStringList& waiting);
    QWidget* firstField() const;

    JournalBridge& m_journal;
    TakeStep* m_take;
    WatchStep* m_watch;
    AskStep* m_ask;
    QVBoxLayout* m_column;
    StepMarks* m_marks = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_noReminders = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_start = nullptr;
    std::array<QWidget*, steps> m_steps{};
    std::array<bool, steps> m_skipped{};
    int m_step = 0;
};

} // namespace hf
