// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/entry_form/entry_fields.h"

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace hf {

class DayEdit;

/// The rows for the day of an entry and, where it may have one, its clock: that of the zone it was made in.
class WhenFields {
public:
    enum class Clock : std::uint8_t { none, offered };

    WhenFields(const When& before, Clock clock, JournalBridge& journal, FormDialog& form);

    std::variant<When, FormFault> read() const;
    Day day() const;
    QLineEdit* clock() const { return m_clock; }
    /// Calls `changed` whenever another day is chosen.
    void onDayChanged(const std::function<void()>& changed);

private:
    JournalBridge& m_journal;
    When m_before;
    QString m_clockBefore;
    DayEdit* m_day;
    QLineEdit* m_clock = nullptr;
};

/// The row for a note of some lines.
class NoteField {
public:
    NoteField(const std::string& note, FormDialog& form);
    std::string text() const;

private:
    QPlainTextEdit* m_edit;
};

} // namespace hf
