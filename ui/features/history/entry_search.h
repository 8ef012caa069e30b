// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/results.h"
#include "ui/features/history/day_parts.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace hf {

class JournalBridge;

/// Searches the journal in short steps between the window's events, a page of entries at a time.
class EntrySearch final : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t pageLength = 200;

    explicit EntrySearch(JournalBridge& journal, QObject* parent = nullptr);

    /// Gives up what is running. The first step is done at once; when it cannot be read, nothing is begun or found.
    void start(EntryFilter filter, std::optional<DayPart> part, std::size_t wanted = pageLength);
    void more();
    bool isRunning() const { return m_next.isActive(); }
    bool hasMore() const { return m_goOn.has_value(); }

Q_SIGNALS:
    /// The first step was read: what was found before is no longer asked for.
    void begun();
    void found(const std::vector<hf::Record>& entries);
    /// A page is full, or the end is reached.
    void ended();

private:
    void step();

    JournalBridge& m_journal;
    EntryFilter m_filter;
    std::optional<DayPart> m_part; ///< what is of another is left out
    std::size_t m_wanted = 0;
    std::optional<Day> m_goOn;
    bool m_first = false;
    QTimer m_next;
};

} // namespace hf
