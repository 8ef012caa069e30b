// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the bridge asks, and how it follows the file.

#include "journal/errors.h"
#include "journal/journal_care.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/words/sentences.h"

namespace hf {

void JournalBridge::reading(const std::function<void()>& question)
{
    if (m_unread.isFailing()) {
        return;
    }
    try {
        question();
        m_unread.noteSuccess();
        noteDamage();
    } catch (const StorageError& error) {
        noteUnread(error);
    }
}

void JournalBridge::noteDamage()
{
    if (const auto repair = m_journal.takeRepair()) {
        Q_EMIT repaired(*repair);
    }
    const bool damaged = m_journal.damage() != nullptr;
    if (std::exchange(m_damaged, damaged) != damaged && damaged) {
        Q_EMIT damageFound();
    }
}

bool JournalBridge::whileClosed(const std::function<void()>& between)
{
    const bool done = guarded([&] { JournalCare(m_journal).whileClosed(between); });
    m_prefetched.forget();
    announceAll();
    return done;
}

void JournalBridge::lookForDamage()
{
    guarded([this] { JournalCare(m_journal).showRest(); });
    if (m_damaged) {
        announceAll();
    }
}

void JournalBridge::noteUnread(const StorageError& error)
{
    m_retry.start();
    if (m_unread.noteFailure()) {
        Q_EMIT failed(sentences::unreadFault(error.fault(), path(), QString::fromUtf8(error.what())));
    }
}

std::optional<Refused> JournalBridge::refusal(const std::vector<RecordBody>& bodies, Day pageDay)
{
    if (m_unread.owesReading()) {
        return std::nullopt;
    }
    const auto refused =
        ask<std::optional<Refused>>([&](const Journal& journal) { return journal.refusal(bodies, frame(pageDay)); });
    return refused ? *refused : std::nullopt;
}

Reply<DayView> JournalBridge::day(Day day)
{
    if (auto prefetched = m_prefetched.takeDay(day)) {
        return *std::move(prefetched);
    }
    return ask<DayView>([this, day](const Journal& journal) { return journal.day(day, frame()); });
}

Reply<std::vector<CheckIn>> JournalBridge::checkIns(const DayRange& range)
{
    if (auto prefetched = m_prefetched.takeCheckIns(range)) {
        return *std::move(prefetched);
    }
    return ask<std::vector<CheckIn>>(
        [this, range](const Journal& journal) { return journal.checkIns(range, frame()); });
}

void JournalBridge::watch()
{
    m_follower.follow(path());
}

void JournalBridge::checkForForeignChange()
{
    bool readAgain = false;
    try {
        const std::uint64_t before = m_journal.replacements();
        const bool foreign = m_journal.refresh();
        m_unreadFile.noteSuccess();
        m_unread.tryAgain();
        const bool owing = m_unread.owesReading() || m_unreadFile.owesReading();
        m_unread.beginReading();
        m_unreadFile.beginReading();
        m_retry.stop();
        readAgain = foreign || owing;
        if (m_journal.replacements() != before) {
            Q_EMIT done(sentences::otherJournal(path()), {});
        } else if (owing) {
            Q_EMIT done(sentences::readAgain(), {});
        }
    } catch (const StorageError& error) {
        m_retry.start();
        // What cannot be read at all was told by who asked first.
        if (m_unreadFile.noteFailure() && !m_unread.owesReading()) {
            Q_EMIT failed(sentences::unreadFault(error.fault(), path(), QString::fromUtf8(error.what())));
        }
    }
    m_follower.renew();
    if (readAgain) {
        announceAll();
    }
    noteToday();
}

void JournalBridge::checkUnlessJustTried()
{
    if (!m_retry.isActive()) {
        checkForForeignChange();
    }
}

void JournalBridge::noteToday()
{
    if (const Day day = today(); day != m_knownToday) {
        Q_EMIT dayTurned(day);
        // Who could not follow it is told again once the journal can be read.
        m_knownToday = m_unread.owesReading() ? m_knownToday : day;
    }
}

void JournalBridge::setZone(const Zone& zone)
{
    if (zone.name() != m_zone.name()) {
        m_zone = zone;
        announceAll();
        noteToday();
    }
}

} // namespace hf
