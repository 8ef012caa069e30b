// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/reminders/reminder_service.h"

#include "domain/entries/checks/check_setting.h"
#include "journal/device/device_files.h"
#include "journal/errors.h"
#include "journal/plans/plan_book.h"
#include "journal/plans/plan_editor.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/models/reminder_settings.h"
#include "ui/base/words/sentences.h"
#include "ui/features/reminders/notifier.h"
#include "ui/features/reminders/sentences_reminders.h"

#include <QtCore/QScopedValueRollback>

#include <algorithm>
#include <map>
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

constexpr seconds untilNextTry{60};
constexpr QLatin1String untilPrefix("snooze-until ");

/// The end of a snooze; nothing for other actions.
std::optional<SysSeconds> putOffUntil(const QString& action, const TimeFrame& frame)
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
    const auto clock =
        action.startsWith(untilPrefix) ? parseClock(action.mid(untilPrefix.size()).toStdString()) : std::nullopt;
    return clock ? std::optional(frame.onDay(frame.today(), *clock).instant) : std::nullopt;
}

/// What the action of a notice means; nothing for one that is not known.
std::optional<NoticeAnswer> answerOf(const OccurrenceId& what, const QString& action, const TimeFrame& frame)
{
    if (const auto until = putOffUntil(action, frame)) {
        return NoticeAnswer{what, NoticeChoice::putOff, *until};
    }
    if (action == QLatin1String("take")) {
        return NoticeAnswer{what, NoticeChoice::take};
    }
    return action == QLatin1String("skip") ? std::optional(NoticeAnswer{what, NoticeChoice::skip}) : std::nullopt;
}

/// When the doses that answer what waits for its end were taken.
std::map<OccurrenceId, SysSeconds> takenAt(const Journal& journal, const NoticeMemory& memory,
                                           const std::vector<Occurrence>& occurrences)
{
    std::map<OccurrenceId, SysSeconds> found;
    for (const Occurrence& occurrence : occurrences) {
        if (occurrence.answeredBy && memory.firstTold.contains(occurrence.id)) {
            const auto record = journal.find(*occurrence.answeredBy);
            if (const auto moment = record ? momentOf(record->body) : std::nullopt) {
                found.emplace(occurrence.id, moment->instant);
            }
        }
    }
    return found;
}

} // namespace

ReminderService::ReminderService(JournalBridge& journal, Notifier& notifier, std::filesystem::path memoryFile,
                                 QObject* parent)
    : QObject(parent),
      m_journal(journal),
      m_notifier(notifier),
      m_checkIn(journal, notifier),
      m_file(std::move(memoryFile)),
      m_kept(readNoticeMemory(m_file))
{
    m_state.memory = m_kept;
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
    if (!m_started || m_reconciling) {
        return;
    }
    {
        const QScopedValueRollback reconciling(m_reconciling, true);
        const TimeFrame frame = m_journal.frame();
        const auto reading = read(frame);
        arm(reading ? bringInLine(*reading, frame) : frame.now + untilNextTry);
    }
    Q_EMIT reconciled();
}

std::optional<SysSeconds> ReminderService::bringInLine(const NoticeReading& reading, const TimeFrame& frame)
{
    Reconciled result = hf::reconcile(m_state, reading, std::exchange(m_answers, {}), frame);
    m_state = std::move(result.state);
    std::optional<SysSeconds> next = result.nextChange;
    for (const NoticeStep& action : result.actions) {
        perform(action, frame);
    }
    NoticeMemory& memory = m_state.memory;
    const auto checkIn = m_checkIn.reconcile(memory.checkInTold, memory.mutedOn == frame.today());
    const std::optional<SysSeconds> look = checkIn ? *checkIn : frame.now + untilNextTry;
    if (look) {
        next = next ? std::min(*next, *look) : *look;
    }
    keepMemory();
    return next;
}

Reply<NoticeReading> ReminderService::read(const TimeFrame& frame) const
{
    return m_journal.ask<NoticeReading>([&](const Journal& journal) {
        const PlanBook plans(journal);
        NoticeReading reading;
        reading.occurrences = plans.occurrences(daysOfNotices(m_state.memory, frame.today()), frame);
        reading.reminders = plans.reminders(frame);
        reading.quiet = plans.quietHours();
        reading.takenAt = takenAt(journal, m_state.memory, reading.occurrences);
        return reading;
    });
}

void ReminderService::perform(const NoticeStep& action, const TimeFrame& frame)
{
    if (const auto* one = std::get_if<ShowNotice>(&action)) {
        show(*one, frame);
    } else if (const auto* together = std::get_if<ShowTogether>(&action)) {
        show(*together, frame);
    } else if (const auto* over = std::get_if<WithdrawNotice>(&action)) {
        m_notifier.withdraw(keyOf(over->what));
    } else if (std::holds_alternative<WithdrawTogether>(action)) {
        m_notifier.withdraw(togetherKey());
    } else if (std::holds_alternative<PutOffTooLate>(action)) {
        m_journal.tell(sentences::snoozeHasPassed());
    }
}

void ReminderService::show(const ShowTogether& notice, const TimeFrame& frame)
{
    m_notifier.tell(
        {togetherKey(),
         sentences::caughtUpTitle(notice.open.size()),
         sentences::caughtUpBody(notice.open, notice.passed, m_journal.catalogue(), frame.today(), isDiscreet()),
         {}});
}

void ReminderService::show(const ShowNotice& notice, const TimeFrame& frame)
{
    const bool discreet = isDiscreet();
    const Occurrence& occurrence = notice.occurrence;
    m_notifier.tell({keyOf(occurrence.id),
                     sentences::noticeTitle(occurrence, m_journal.catalogue(), discreet),
                     sentences::noticeBody(occurrence, frame.today(), notice.again, discreet),
                     {{QStringLiteral("take"), sentences::takeAnswer(occurrence.amount, discreet)},
                      {QStringLiteral("snooze"), sentences::snoozeAnswer()},
                      {QStringLiteral("skip"), sentences::skipAnswer()}}});
}

void ReminderService::onOpened(const QString& key, const QString& token)
{
    if (const auto what = parseOccurrence(key.toStdString())) {
        takeAnswer({*what, NoticeChoice::open, {}, true});
    }
    Q_EMIT openWanted(token);
}

void ReminderService::onAnswered(const QString& key, const QString& action)
{
    const auto what = parseOccurrence(key.toStdString());
    if (auto answer = what ? answerOf(*what, action, m_journal.frame()) : std::nullopt) {
        answer->onNotice = true;
        takeAnswer(*answer);
    }
}

void ReminderService::answer(const OccurrenceId& what, const QString& action)
{
    if (const auto answer = answerOf(what, action, m_journal.frame())) {
        takeAnswer(*answer);
    }
}

void ReminderService::takeAnswer(NoticeAnswer answer)
{
    const bool ofDose = answer.choice == NoticeChoice::take || answer.choice == NoticeChoice::skip;
    if (ofDose) {
        const QScopedValueRollback reconciling(m_reconciling, true); // what is stored comes with its answer
        answer.stored = store(answer);
    }
    m_answers.push_back(answer);
    reconcile();
    if (ofDose && !answer.stored) {
        m_journal.tell(sentences::answerNotStored());
    }
}

bool ReminderService::store(const NoticeAnswer& answer)
{
    Answer stored{Answered::refused, {}, {}};
    m_journal.perform(
        [&](Journal& journal) -> std::optional<QString> {
            PlanEditor editor(journal);
            const TimeFrame frame = m_journal.frame();
            stored = answer.choice == NoticeChoice::take ? editor.take(answer.what, frame)
                                                         : editor.skip(answer.what, {}, frame);
            const auto record = stored.dose ? journal.find(*stored.dose) : std::nullopt;
            return stored.outcome == Answered::stored && record
                       ? std::optional(sentences::saved(record->body, m_journal.catalogue()))
                       : std::nullopt;
        },
        DayRange{answer.what.day, answer.what.day});
    return stored.outcome != Answered::refused;
}

bool ReminderService::isOn() const
{
    const TimeFrame frame = m_journal.frame();
    const auto checkIn = m_checkIn.isOn();
    const auto doses =
        m_journal.ask<bool>([&frame](const Journal& journal) { return !PlanBook(journal).reminders(frame).empty(); });
    if (checkIn && doses) {
        m_on = *checkIn || *doses;
    }
    return m_on;
}

bool ReminderService::isMuted() const
{
    return m_state.memory.mutedOn == m_journal.today();
}

void ReminderService::mute(bool today)
{
    m_state.memory.mutedOn = today ? std::optional(m_journal.today()) : std::nullopt;
    reconcile();
}

Reply<std::vector<Occurrence>> ReminderService::openToday() const
{
    const TimeFrame frame = m_journal.frame();
    return m_journal.ask<std::vector<Occurrence>>([&frame](const Journal& journal) {
        auto all = PlanBook(journal).occurrences({frame.today() - days{1}, frame.today()}, frame);
        std::erase_if(all, [](const Occurrence& occurrence) { return !occurrence.open(); });
        return all;
    });
}

std::vector<PlanSlot> ReminderService::toAskAbout() const
{
    return slotsToAskAbout(m_state.memory, m_journal.today());
}

void ReminderService::noteAsked(const PlanSlot& slot)
{
    hf::noteAsked(m_state.memory, slot, m_journal.today());
    keepMemory();
}

bool ReminderService::isDiscreet() const
{
    const auto asked =
        m_journal.ask<bool>([](const Journal& journal) { return journal.setting(reminder_keys::discreet) == "on"; });
    return !asked || *asked; // a name that was to be hidden cannot be taken back
}

void ReminderService::keepMemory()
{
    if (m_state.memory == m_kept) {
        return;
    }
    m_kept = m_state.memory; // a full disk is told once, not with every reconciling
    try {
        writeNoticeMemory(m_file, m_state.memory);
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
