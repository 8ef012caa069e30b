// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"

#include <QtWidgets/QWidget>

#include <vector>

namespace hf {

class DayRow;
class JournalBridge;

/// Some entries of a day below each other, each that has fields with a pencil that opens them. A pencil that had the
/// focus keeps it when the entries change.
class EntryLines final : public QWidget {
    Q_OBJECT

public:
    EntryLines(JournalBridge& journal, QWidget* parent);

    void show(std::vector<Record> entries);
    const std::vector<Record>& shown() const { return m_shown; }

private:
    void rebuild();
    void add(const Record& record, bool focus);

    JournalBridge& m_journal;
    std::vector<Record> m_shown;
    std::vector<DayRow*> m_lines; ///< a line for each of them
};

} // namespace hf
