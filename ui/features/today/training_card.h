// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/day_view.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace hf {

class JournalBridge;
class ScaleField;

/// The day's sessions as a sum, a form for one more, and the rest day.
class TrainingCard final : public Card {
    Q_OBJECT

public:
    explicit TrainingCard(JournalBridge& journal, QWidget* parent = nullptr);

    void show(const DayView& view);

Q_SIGNALS:
    void problem(const QString& sentence);

private:
    void buildForm();
    void buildButtons();
    void logSession();
    void sayRest();
    void showEffort(std::optional<double> points);

    JournalBridge& m_journal;
    Day m_day{};
    QLabel* m_sessions;
    QLineEdit* m_activity = nullptr;
    QLineEdit* m_time = nullptr;
    QSpinBox* m_minutes = nullptr;
    ScaleField* m_effort = nullptr;
    QLabel* m_effortWords = nullptr;
    QPushButton* m_rest = nullptr;
};

} // namespace hf
