// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/reminders/reminder_service.h"

#include "journal/device/device_files.h"
#include "journal/errors.h"
#include "journal/plans/plan_book.h"
#include "journal/plans/plan_editor.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/models/reminder_settings.h"
#include "ui/base/words/sentences.h"
#include "ui/features/reminders/notifier.h"
#include "ui/features/reminders/sentences_reminders.h"

#include <QtCore/QTime>

#include <algorithm>
#include <utility>

namespace hf {

namespace {

const QString& togetherKey()
{
    static const QString key = QStringLiteral("caught-up");
    return key;
}

QString keyOf(const OccurrenceId& what)
{
    return QString::fromStdString(toString(what));
}

constexpr QLatin1String untilPrefix("snooze-until ");

/// The end of a snooze; nothing for other actions.
std::optional<SysSeconds> snoozedUntil(const QString& action, const TimeFrame& frame)
{
    if (action == QLatin1String("snooze")) {
        return snoozeEnd(Snooze::tenMinutes, frame);
    }
    if (action == QLatin1String("snooze-hour")) {
        return snoozeEnd(Snooze::hour, frame);
    }
    if (action == QLatin1String("snooze-tonight")) {
        return snoozeEnd(Snooze::tonight, frame);
    }
    const QTime clock = QTime::fromString(action.mid(untilPrefix.size()), QStringLiteral("HH:mm"));
    return action.startsWith(untilPrefix) && clock.isValid()
               ? std::optional(frame.onDay(frame.today(), minutes{clock.hour() * 60 + clock.minute()}).instant)
               : std::nullopt;
}

/// When the dose that answers an occurrence was taken.
std::optional<SysSeconds> takenAt(const Journal& journal, const std::optional<RecordId>& dose)
{
    const auto record = dose ? journal.find(*dose) : std::nullopt;
    const auto moment = record ? momentOf(record->body) : std::nullopt;
    return moment ? std::optional(moment->instant) : std::nullopt;
}

} // namespace

ReminderService::ReminderService(JournalBridge& journal, Notifier& notifier, std::filesystem::path memoryFile,
                                 QObject* parent)
    : QObject(parent),
      m_journal(journal),
      m_notifier(notifier),
      m_checkIn(journal, notifier),
      m_file(std::move(memoryFile)),
      m_memory(readNoticeMemory(m_file)),
      m_kept(m_memory)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ReminderService::reconcile);
    connect(&m_journal, &JournalBridge::changed, this, &ReminderService::reconcile);
    connect(&m_notifier, &Notifier::opened, this, &ReminderService::onOpened);
    connect(&m_notifier, &Notifier::answered, this, &ReminderService::onAnswered);
}

void ReminderService::start()
{
    m_started = true;
    reconcile();
}

void ReminderService::reconcile()
{
    if (!m_started || std::exchange(m_looking, true)) {
        return;
    }
    const TimeFrame frame = m_journal.frame();
    std::optional<SysSeconds> next = lookAtPlans(frame);
    if (const auto checkIn = m_checkIn.reconcile(m_memory.checkInTold, m_memory.mutedOn == frame.today())) {
        next = next ? std::min(*next, *checkIn) : *checkIn;
    }
    keepMemory();
    arm(next);
    m_looking = false;
    Q_EMIT reconciled();
}

std::optional<SysSeconds> ReminderService::lookAtPlans(const TimeFrame& frame)
{
    const auto reminders = m_journal.ask<std::vector<Reminder>>(
        [&frame](const Journal& journal) { return PlanBook(journal).reminders(frame); });
    const auto quiet = m_journal.ask<QuietHours>([](const Journal& journal) { return PlanBook(journal).quietHours(); });
    const Around around = occurrencesAround(frame);
    withdrawOver(around);
    const NextDue due = nextDue(reminders, m_memory.reminders, quiet, frame);
    m_memory.reminders = due.memory;
    if (m_memory.mutedOn != frame.today()) {
        announce(due, around, frame);
    }
    return due.nextChange;
}

ReminderService::Around ReminderService::occurrencesAround(const TimeFrame& frame) const
{
    DayRange range{frame.today() - days{1}, frame.today() + days{1}};
    if (!m_memory.firstTold.empty()) {
        constexpr days furthest{14};
        const Day oldest =
            std::min_element(m_memory.firstTold.begin(), m_memory.firstTold.end(), [](const auto& a, const auto& b) {
                return a.first.day < b.first.day;
            })->first.day;
        range.first = std::max(std::min(range.first, oldest), frame.today() - furthest);
    }
    Around around;
    const auto all = m_journal.ask<std::vector<Occurrence>>(
        [&](const Journal& journal) { return PlanBook(journal).occurrences(range, frame); });
    for (const Occurrence& occurrence : all) {
        around.emplace(occurrence.id, occurrence);
    }
    return around;
}

void ReminderService::withdrawOver(const Around& around)
{
    std::set<OccurrenceId> waiting = m_together;
    for (const auto& [what, told] : m_memory.firstTold) {
        waiting.insert(what);
    }
    for (const OccurrenceId& what : waiting) {
        const auto found = around.find(what);
        if (found == around.end() || !found->second.open()) {
            withdrawIfOver(what, found == around.end() ? nullptr : &found->second);
        }
    }
}

void ReminderService::withdrawIfOver(const OccurrenceId& what, const Occurrence* now)
{
    withdraw(what);
    const bool planned = now != nullptr && now->state != OccurrenceState::paused;
    if (!planned) {
        m_memory.firstTold.erase(what); // it is no longer asked for, and says nothing about the reminder
        return;
    }
    const bool byNotice = m_answering == what || now->state == OccurrenceState::skipped;
    const NoticeEnd end = byNotice                                ? NoticeEnd::byNotice
                          : now->state == OccurrenceState::missed ? NoticeEnd::dayOver
                                                                  : NoticeEnd::elsewhere;
    const auto taken = m_journal.ask<std::optional<SysSeconds>>(
        [now](const Journal& journal) { return takenAt(journal, now->answeredBy); });
    noteEnd(m_memory, what, end, taken);
}

void ReminderService::announce(const NextDue& due, const Around& around, const TimeFrame& frame)
{
    for (const Announcement& announcement : due.now) {
        const auto found = around.find(announcement.key.what);
        if (found != around.end()) {
            m_standing[announcement.key.what] = announcement.key;
            tell(found->second, announcement.repeat > 0, frame);
        }
    }
    if (!due.caughtUp.empty()) {
        announceTogether(due.caughtUp, around, frame);
    }
}

void ReminderService::announceTogether(const std::vector<Announcement>& caughtUp, const Around& around,
                                       const TimeFrame& frame)
{
    std::map<OccurrenceId, Occurrence> open;
    std::set<OccurrenceId> passed;
    for (const Announcement& announcement : caughtUp) {
        const auto found = around.find(announcement.key.what);
        if (found == around.end()) {
            continue;
        }
        if (announcement.lapsed) {
            passed.insert(announcement.key.what);
        } else {
            open.emplace(*found);
            m_standing[announcement.key.what] = announcement.key;
        }
    }
    if (open.size() == 1 && passed.empty()) {
        tell(open.begin()->second, true, frame); // alone it can be answered where it stands
        return;
    }
    std::vector<Occurrence> listed;
    for (const auto& [what, occurrence] : open) {
        listed.push_back(occurrence);
        m_together.insert(what);
    }
    std::sort(listed.begin(), listed.end(), [](const auto& a, const auto& b) { return a.at.instant < b.at.instant; });
    m_notifier.tell({togetherKey(),
                     sentences::caughtUpTitle(listed.size()),
                     sentences::caughtUpBody(listed, passed.size(), m_journal.catalogue(), frame.today(), isDiscreet()),
                     {}});
}

void ReminderService::tell(const Occurrence& occurrence, bool again, const TimeFrame& frame)
{
    const bool discreet = isDiscreet();
    noteTold(m_memory, occurrence.id, frame.now);
    m_notifier.tell({keyOf(occurrence.id),
                     sentences::noticeTitle(occurrence, m_journal.catalogue(), discreet),
                     sentences::noticeBody(occurrence, frame.today(), again, discreet),
                     {{QStringLiteral("take"), sentences::takeAnswer(occurrence.amount, discreet)},
                      {QStringLiteral("snooze"), sentences::snoozeAnswer()},
                      {QStringLiteral("skip"), sentences::skipAnswer()}}});
}

void ReminderService::withdraw(const OccurrenceId& what)
{
    if (m_standing.erase(what) > 0) {
        m_notifier.withdraw(keyOf(what));
    }
    if (m_together.erase(what) > 0 && m_together.empty()) {
        m_notifier.withdraw(togetherKey());
    }
}

void ReminderService::onOpened(const QString& key, const QString& token)
{
    if (const auto what = parseOccurrence(key.toStdString())) {
        noteEnd(m_memory, *what, NoticeEnd::byNotice, std::nullopt);
        keepMemory();
    }
    Q_EMIT openWanted(token);
}

void ReminderService::onAnswered(const QString& key, const QString& action)
{
    if (const auto what = parseOccurrence(key.toStdString())) {
        m_answering = what;
        answer(*what, action);
        m_answering.reset();
    }
}

void ReminderService::answer(const OccurrenceId& what, const QString& action)
{
    if (const auto until = snoozedUntil(action, m_journal.frame())) {
        snooze(what, *until);
        return;
    }
    const bool take = action == QLatin1String("take");
    if (!take && action != QLatin1String("skip")) {
        return;
    }
    const Answered outcome = stored(what, take);
    if (outcome != Answered::refused) {
        withdraw(what); // stored for good first, here or before; or it is no longer asked for
        return;
    }
    const TimeFrame frame = m_journal.frame();
    const Around around = occurrencesAround(frame);
    if (const auto found = around.find(what); found != around.end() && found->second.open()) {
        tell(found->second, true, frame);
    }
    m_journal.tell(sentences::answerNotStored());
}

Answered ReminderService::stored(const OccurrenceId& what, bool take)
{
    Answer answer{Answered::refused, {}, {}};
    m_journal.perform(
        [&](Journal& journal) -> std::optional<QString> {
            PlanEditor editor(journal);
            const TimeFrame frame = m_journal.frame();
            answer = take ? editor.take(what, frame) : editor.skip(what, {}, frame);
            const auto record = answer.dose ? journal.find(*answer.dose) : std::nullopt;
            return answer.outcome == Answered::stored && record
                       ? std::optional(sentences::saved(record->body, m_journal.catalogue()))
                       : std::nullopt;
        },
        DayRange{what.day, what.day});
    return answer.outcome;
}

std::optional<ReminderKey> ReminderService::lastTold(const OccurrenceId& what) const
{
    if (const auto standing = m_standing.find(what); standing != m_standing.end()) {
        return standing->second;
    }
    std::optional<ReminderKey> last; // told by an earlier run: by the last of its rules that has come
    for (const auto& [key, times] : m_memory.reminders.announced) {
        if (key.what == what && times > 0) {
            last = key;
        }
    }
    return last;
}

void ReminderService::snooze(const OccurrenceId& what, SysSeconds until)
{
    const auto key = lastTold(what);
    if (!key) {
        return; // what was never announced needs no putting off
    }
    if (until <= m_journal.frame().now) {
        m_journal.tell(sentences::snoozeHasPassed());
        return;
    }
    putOff(m_memory.reminders, *key, until);
    noteEnd(m_memory, what, NoticeEnd::byNotice, std::nullopt);
    keepMemory();
    withdraw(what);
    reconcile();
}

bool ReminderService::isOn() const
{
    const TimeFrame frame = m_journal.frame();
    return m_checkIn.isOn() || m_journal.ask<bool>([&frame](const Journal& journal) {
        return !PlanBook(journal).reminders(frame).empty();
    });
}

bool ReminderService::isMuted() const
{
    return m_memory.mutedOn == m_journal.today();
}

void ReminderService::mute(bool today)
{
    m_memory.mutedOn = today ? std::optional(m_journal.today()) : std::nullopt;
    reconcile();
}

std::vector<Occurrence> ReminderService::openToday() const
{
    const TimeFrame frame = m_journal.frame();
    auto all = m_journal.ask<std::vector<Occurrence>>([&frame](const Journal& journal) {
        return PlanBook(journal).occurrences({frame.today() - days{1}, frame.today()}, frame);
    });
    std::erase_if(all, [](const Occurrence& occurrence) { return !occurrence.open(); });
    return all;
}

std::vector<PlanSlot> ReminderService::toAskAbout() const
{
    return slotsToAskAbout(m_memory, m_journal.today());
}

void ReminderService::noteAsked(const PlanSlot& slot)
{
    hf::noteAsked(m_memory, slot, m_journal.today());
    keepMemory();
}

bool ReminderService::isDiscreet() const
{
    return m_journal.ask<std::optional<std::string>>(
               [](const Journal& journal) { return journal.setting(reminder_keys::discreet); }) == "on";
}

void ReminderService::keepMemory()
{
    if (m_memory == m_kept) {
        return;
    }
    m_kept = m_memory; // a full disk is told once, not with every look
    try {
        writeNoticeMemory(m_file, m_memory);
    } catch (const FileError& error) {
        m_journal.tell(sentences::memoryNotKept(sentences::fileReason(error)));
    }
}

void ReminderService::arm(const std::optional<SysSeconds>& at)
{
    // The timer's clock stands still while the machine sleeps, and a plan may begin on another day: never longer than
    // an hour.
    constexpr std::chrono::milliseconds longest = std::chrono::hours{1};
    constexpr std::chrono::milliseconds shortest = seconds{1};
    const auto left =
        at ? std::chrono::duration_cast<std::chrono::milliseconds>(*at - m_journal.clock().now()) : longest;
    m_timer.start(std::clamp(left, shortest, longest));
}

} // namespace hf
