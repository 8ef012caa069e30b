// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal_entries.h"
#include "journal/journal_import.h"
#include "journal/journal_undo.h"
#include "support/play/player.h"

namespace hf::test {

inline void Player::define()
{
    static const std::vector<const char*> names{"Magnesium", "Iron", "Mood", "Cramps", "Bloating", "L-Glutamine"};
    const std::string name = one(names);
    const Catalogue& known = here->catalogue();
    const bool item = name == "Mood" || name == "Cramps" || name == "Bloating";
    const auto* asItem = known.itemNamed(name);
    const auto* asSupplement = known.supplementNamed(name);
    const auto id = asItem != nullptr         ? std::optional(RecordId{asItem->id.value})
                    : asSupplement != nullptr ? std::optional(RecordId{asSupplement->id.value})
                                              : std::nullopt;
    if (id && upTo(2) == 0) {
        JournalEntries(*here).remove({&*id, 1}, here.frame());
        return;
    }
    Supplement supplement = asSupplement != nullptr ? asSupplement->definition : Supplement{};
    supplement.name = name;
    supplement.usual = makeAmount(std::to_string(1 + upTo(5)), Unit::g);
    Item rated =
        asItem != nullptr ? asItem->definition : newItem(name, name == "Mood" ? ItemGroup::own : ItemGroup::gut);
    setItemHidden(rated, upTo(3) == 0, here.frame().today());
    const RecordBody body = item ? RecordBody(rated) : RecordBody(supplement);
    if (id) {
        (void)JournalEntries(*here).change(*id, body, here.frame());
    } else {
        tell(here, body);
    }
    for (const KnownSupplement& one : here->catalogue().supplements) {
        Dose dose;
        dose.supplement = one.id;
        dose.amount = makeAmount("1", Unit::g);
        dose.when.day = here.frame().today() - days{upTo(3)};
        tell(here, dose);
    }
    for (const KnownItem& one : here->catalogue().items) {
        Rating rating;
        rating.item = one.id;
        rating.value = one.definition.low.value_or(0) + 1;
        rating.when.day = here.frame().today() - days{upTo(3)};
        if (upTo(3) == 0) {
            tell(here, rating);
        }
    }
}

inline void Player::plan()
{
    const auto plans = PlanBook(*here).plans(here.frame());
    if (!plans.empty() && upTo(2) == 0) {
        (void)PlanEditor(*here).endPlan(one(plans).current.lineage(), here.frame().today() + days{upTo(2) - 1},
                                        here.frame());
        return;
    }
    Plan wanted =
        planFrom("2026-03-01", upTo(1) == 0 ? std::initializer_list<int>{8} : std::initializer_list<int>{8, 20});
    wanted.supplement = one(here->catalogue().supplements).id;
    wanted.from = here.frame().today() - days{upTo(3)};
    const auto same = std::find_if(plans.begin(), plans.end(), [&wanted](const PlanView& plan) {
        return plan.current.row.supplement == wanted.supplement;
    });
    (void)PlanEditor(*here).savePlan(
        wanted, same == plans.end() ? std::nullopt : std::optional(same->current.lineage()), here.frame());
}

inline void Player::answer()
{
    const Day today = here.frame().today();
    const auto planned = PlanBook(*here).occurrences({today - days{2}, today}, here.frame());
    if (!planned.empty()) {
        const OccurrenceId id = one(planned).id;
        (void)(upTo(2) == 0 ? PlanEditor(*here).skip(id, "away", here.frame())
                            : PlanEditor(*here).take(id, here.frame()));
    }
}

inline void Player::pause()
{
    const Day first = here.frame().today() - days{upTo(4)};
    tell(here, Pause{{first, first + days{upTo(3)}}, std::nullopt, "trip"});
}

inline void Player::set()
{
    static const std::vector<const char*> starts{"0", "240", "300", "90"};
    tell(here, upTo(1) == 0 ? JournalSetting{"day-start", one(starts)} : JournalSetting{"checkin-reminder", "21:00"});
}

inline void Player::experiment()
{
    const Experiments experiments(*here);
    const auto all = experiments.all(here.frame());
    if (all.empty()) {
        ExperimentDraft draft = glutamineDraft();
        draft.first = here.frame().today() + days{2};
        (void)Experiments(*here).start(draft, here.frame());
    } else {
        (void)Experiments(*here).stop(one(all).id, "enough", here.frame());
    }
}

inline void Player::merge()
{
    for (int i = 0; i < 3; ++i) {
        add(there);
    }
    JournalImport(*here).importLog(there.exportedFile("there.jsonl"));
    JournalImport(*there).importLog(here.exportedFile("here.jsonl"));
}

inline void Player::erase()
{
    if (const auto record = someRecord()) {
        JournalEntries(*here).erase({&record->id, 1});
    }
}

inline std::string Player::step()
{
    const auto before = daysOfAll(*here);
    m_moved.clear();
    const std::vector<std::pair<int, void (Player::*)()>> deeds{
        {6, &Player::change}, {4, &Player::move},   {4, &Player::remove}, {3, &Player::bringBack},
        {3, &Player::plan},   {4, &Player::answer}, {2, &Player::define}, {2, &Player::importTable},
        {2, &Player::settle}, {1, &Player::pause},  {1, &Player::set},    {1, &Player::experiment}};
    int drawn = upTo(60);
    const auto takenBack = [this](const TakenBack& back) { m_moved.insert(back.records.begin(), back.records.end()); };
    if (drawn < 5) {
        takenBack(JournalUndo(*here).undo());
    } else if (drawn < 8) {
        takenBack(JournalUndo(*here).redo());
    } else if (drawn == 8) {
        JournalEntries(*here).recordFine(here.frame().today() - days{upTo(4)}, here.frame());
    } else if (m_wild && drawn == 9) {
        merge();
    } else if (m_wild && drawn == 10) {
        erase();
    } else {
        drawn -= 11;
        const auto deed = std::find_if(deeds.begin(), deeds.end(), [&drawn](const auto& one) {
            drawn -= one.first;
            return drawn < 0;
        });
        deed == deeds.end() ? add(here) : (this->*deed->second)();
    }
    here.clock.set(here.clock.now() + std::chrono::minutes{upTo(200)});
    there.clock.set(here.clock.now());
    for (const auto& [id, now] : daysOfAll(*here)) {
        const auto was = before.find(id);
        if (was != before.end() && was->second != now && !m_moved.contains(id)) {
            return fmt::format("{} went from {} to {}", toString(id), toString(was->second), toString(now));
        }
    }
    return {};
}

} // namespace hf::test
