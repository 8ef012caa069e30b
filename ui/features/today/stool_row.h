// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/day_view.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace hf {

class EntryLines;
class JournalBridge;
class StoolField;

/// Logs one bowel movement after the other, or that there was none.
class StoolRow final : public QWidget {
    Q_OBJECT

public:
    explicit StoolRow(JournalBridge& journal, QWidget* parent = nullptr);

    void show(const DayView& view);
    QWidget* field() const;
    /// So that the form stands below the scales.
    void setLabelRoom(int pixels);

Q_SIGNALS:
    void problem(const QString& sentence);
    /// A stool was stored: the next part of the day may have the focus.
    void wentOn();

private:
    void showWords();
    void log();
    void sayNone();
    void store(const Stool& stool);

    JournalBridge& m_journal;
    Day m_day{};
    QLabel* m_label;
    StoolField* m_field;
    QPushButton* m_none;
    QLabel* m_words; ///< of the form that is chosen
    EntryLines* m_logged;
};

} // namespace hf
