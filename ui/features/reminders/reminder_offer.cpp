// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/reminders/reminder_offer.h"

#include "journal/plans/plan_book.h"
#include "journal/plans/plan_editor.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/features/reminders/reminder_service.h"
#include "ui/features/reminders/sentences_reminders.h"
#include "ui/widgets/question_bar.h"

#include <algorithm>

namespace hf {

namespace {

/// The wall clocks at which the slot's doses of the last four weeks were taken.
std::vector<minutes> clocksOf(const Journal& journal, const PlanSlot& slot, const TimeFrame& frame)
{
    constexpr days far{28};
    std::vector<minutes> clocks;
    for (const Occurrence& occurrence : PlanBook(journal).occurrences({frame.today() - far, frame.today()}, frame)) {
        const bool taken = occurrence.state == OccurrenceState::taken || occurrence.state == OccurrenceState::floor;
        if (PlanSlot{occurrence.id.plan, occurrence.id.slot} != slot || !taken || !occurrence.answeredBy) {
            continue;
        }
        const auto record = journal.find(*occurrence.answeredBy);
        if (const auto moment = record ? momentOf(record->body) : std::nullopt) {
            const SysSeconds wall = moment->wall();
            clocks.push_back(std::chrono::floor<minutes>(wall - std::chrono::floor<days>(wall)));
        }
    }
    return clocks;
}

void save(JournalBridge& journal, const ReminderOffer& offer, const Plan& wanted, const QString& done)
{
    journal.perform([&](Journal& open) -> std::optional<QString> {
        const auto answer = PlanEditor(open).savePlan(wanted, offer.slot.plan, journal.frame());
        return std::holds_alternative<RecordId>(answer) ? std::optional(done) : std::nullopt;
    });
}

} // namespace

Reply<std::optional<ReminderOffer>> offerFor(JournalBridge& journal, const PlanSlot& slot)
{
    constexpr minutes near{15};
    return journal.ask<std::optional<ReminderOffer>>([&](const Journal& open) -> std::optional<ReminderOffer> {
        const TimeFrame frame = journal.frame();
        const auto view = PlanBook(open).plan(slot.plan, frame);
        if (!view || !view->running || slot.slot >= static_cast<int>(view->current.row.times.size())) {
            return std::nullopt;
        }
        ReminderOffer offer{slot, view->current.row, {}, usualClock(clocksOf(open, slot, frame), frame.dayStart)};
        offer.name = sentences::supplementName(offer.plan.supplement, open.catalogue());
        const auto others = offer.plan.times;
        const bool same = offer.usual && std::any_of(others.begin(), others.end(), [&](minutes time) {
                              return time - near <= *offer.usual && *offer.usual <= time + near;
                          });
        if (same) {
            offer.usual.reset();
        }
        return offer;
    });
}

void moveReminder(JournalBridge& journal, const ReminderOffer& offer)
{
    Plan wanted = offer.plan;
    wanted.times.at(static_cast<std::size_t>(offer.slot.slot)) = offer.usual.value();
    std::sort(wanted.times.begin(), wanted.times.end());
    save(journal, offer, wanted, sentences::reminderMoved(offer.name, *offer.usual));
}

void shrinkPlan(JournalBridge& journal, const ReminderOffer& offer)
{
    Plan wanted = offer.plan;
    wanted.amount = offer.plan.floor.value();
    wanted.floor.reset();
    save(journal, offer, wanted, sentences::planShrunk(offer.name, wanted.amount));
}

void stopReminding(JournalBridge& journal, const ReminderOffer& offer)
{
    journal.perform([&](Journal& open) -> std::optional<QString> {
        const auto refused = PlanEditor(open).setReminders(offer.slot.plan, {}, false, journal.frame());
        return refused ? std::nullopt : std::optional(sentences::reminderStopped(offer.name));
    });
}

QuestionBar* questionOf(const ReminderOffer& offer, JournalBridge& journal, ReminderService& service)
{
    QString text = sentences::leftAlone(offer.name, offer.planned(), worthAsking);
    if (offer.usual) {
        text += QLatin1Char(' ') + sentences::usuallyTakenAt(*offer.usual);
    }
    auto* bar = new QuestionBar(text);
    const auto add = [&](const QString& label, void (*act)(JournalBridge&, const ReminderOffer&)) {
        bar->addAnswer(label, [&journal, &service, offer, act] {
            service.noteAsked(offer.slot);
            if (act != nullptr) {
                act(journal, offer);
            }
        });
    };
    if (offer.usual) {
        add(sentences::moveTo(*offer.usual), &moveReminder);
    }
    if (offer.plan.floor) {
        add(sentences::shrinkTo(*offer.plan.floor), &shrinkPlan);
    }
    add(sentences::stopReminding(), &stopReminding);
    add(sentences::leaveIt(), nullptr);
    return bar;
}

} // namespace hf
