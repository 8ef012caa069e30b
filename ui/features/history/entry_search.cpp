// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/entry_search.h"

#include "ui/base/bridge/journal_bridge.h"

#include <algorithm>
#include <utility>

namespace hf {

EntrySearch::EntrySearch(JournalBridge& journal, QObject* parent)
    : QObject(parent),
      m_journal(journal)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &EntrySearch::step);
}

void EntrySearch::start(EntryFilter filter, std::optional<DayPart> part, std::size_t wanted)
{
    m_next.stop();
    m_filter = std::move(filter);
    m_part = part;
    m_wanted = wanted;
    m_goOn.reset();
    m_first = true;
    step();
}

void EntrySearch::more()
{
    if (hasMore() && !isRunning()) {
        m_wanted = pageLength;
        m_next.start();
    }
}

void EntrySearch::step()
{
    SearchStep step;
    step.from = m_goOn;
    step.wanted = m_wanted;
    auto reply =
        m_journal.ask<EntryPage>([this, &step](const Journal& journal) { return journal.search(m_filter, step); });
    if (!reply) {
        Q_EMIT ended(); // what comes next is asked for again when the list is moved on
        return;
    }
    if (std::exchange(m_first, false)) {
        Q_EMIT begun();
    }
    EntryPage& page = *reply;
    if (m_part) {
        std::erase_if(page.entries,
                      [this](const Record& record) { return partOf(record.body, m_journal.catalogue()) != *m_part; });
    }
    m_goOn = page.goOn;
    m_wanted -= std::min(m_wanted, page.entries.size());
    const bool goesOn = m_goOn && m_wanted > 0;
    if (goesOn) {
        m_next.start();
    }
    if (!page.entries.empty()) {
        Q_EMIT found(page.entries);
    }
    if (!goesOn) {
        Q_EMIT ended();
    }
}

} // namespace hf
