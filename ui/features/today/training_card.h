// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/day_view.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace hf {

class EntryLines;
class JournalBridge;
class ScaleField;

/// What was done that day, a row each, with a form for one more that opens on demand, and the rest day.
class TrainingCard final : public Card {
    Q_OBJECT

public:
    explicit TrainingCard(JournalBridge& journal, QWidget* parent = nullptr);

    void show(const DayView& view);

Q_SIGNALS:
    void problem(const QString& sentence);

private:
    void buildForm();
    void openForm(bool open);
    void logSession();
    void sayRest();
    void showEffort(std::optional<double> points);

    JournalBridge& m_journal;
    Day m_day{};
    EntryLines* m_done; ///< sessions, or the rest day
    QWidget* m_form;
    QPushButton* m_open;
    QPushButton* m_rest;
    QLineEdit* m_activity = nullptr;
    QLineEdit* m_time = nullptr;
    QSpinBox* m_minutes = nullptr;
    ScaleField* m_effort = nullptr;
    QLabel* m_effortWords = nullptr;
};

} // namespace hf
