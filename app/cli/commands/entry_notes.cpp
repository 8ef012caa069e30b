// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/entry_notes.h"

#include "app/cli/words.h"
#include "journal/plans/plan_book.h"

#include <algorithm>

#include <fmt/format.h>

namespace hf::cli {

namespace {

/// A dose right after the one that took its planned dose is most likely the same one: it is stored as extra, and told.
/// Which of two doses of one minute is the extra one is chance, so the new one is told of in either case; of two new
/// ones, only the extra one. Their places among `ids`.
std::vector<std::size_t> enteredTwice(Context& context, std::span<const RecordId> ids,
                                      std::span<const RecordBody> typed)
{
    const PlanBook plans(context.journal(OpenMode::create));
    std::vector<std::size_t> doses;
    std::vector<std::size_t> extra;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (std::holds_alternative<Dose>(typed[i]) && plans.isEnteredTwice(ids[i], context.frame())) {
            doses.push_back(i);
            const Day day = std::get<Dose>(typed[i]).when.day;
            const auto twice = plans.enteredTwice({day - days{1}, day + days{1}}, context.frame());
            if (std::find(twice.begin(), twice.end(), ids[i]) != twice.end()) {
                extra.push_back(i);
            }
        }
    }
    return extra.empty() ? doses : extra;
}

const When* whenOf(const RecordBody& body)
{
    if (const auto* dose = std::get_if<Dose>(&body)) {
        return &dose->when;
    }
    if (const auto* session = std::get_if<Session>(&body)) {
        return &session->when;
    }
    if (const auto* stool = std::get_if<Stool>(&body)) {
        return &stool->when;
    }
    const auto* rating = std::get_if<Rating>(&body);
    return rating == nullptr ? nullptr : &rating->when;
}

/// Without a typed day the latest such moment is meant, which may be yesterday's; and a dose takes the day of the
/// planned one that it answers.
std::optional<std::string> dayNote(Context& context, const RecordBody& typed, const RecordBody& stored)
{
    const When* said = whenOf(typed);
    const When* kept = whenOf(stored);
    if (said == nullptr || kept == nullptr) {
        return std::nullopt;
    }
    if (kept->day != said->day) {
        return fmt::format("It answers a planned dose of {} and counts to that day.", toString(kept->day));
    }
    const Day today = context.frame().today();
    if (!said->written.day && said->at && said->day < today) {
        return fmt::format("That is {} of {}, the latest so far. For another day write it before the time.",
                           clockOf(stored), toString(said->day));
    }
    return std::nullopt;
}

std::optional<std::string> skipNote(Context& context, RecordId id, const RecordBody& stored)
{
    const auto* dose = std::get_if<Dose>(&stored);
    if (dose == nullptr || dose->state != DoseState::skipped) {
        return std::nullopt;
    }
    const Day day = dose->when.day;
    const auto planned = PlanBook(context.journal(OpenMode::create)).occurrences({day, day}, context.frame());
    const bool answers =
        std::any_of(planned.begin(), planned.end(), [id](const Occurrence& one) { return one.answeredBy == id; });
    if (answers) {
        return std::nullopt;
    }
    const bool paused = std::any_of(planned.begin(), planned.end(), [dose](const Occurrence& one) {
        return one.supplement == dose->supplement && one.state == OccurrenceState::paused;
    });
    return paused ? fmt::format("Its plan is paused on {}: the skip is kept, and nothing was waiting for it.",
                                toString(day))
                  : fmt::format("Nothing of it was open on {}: the skip is kept, and nothing was waiting for it.",
                                toString(day));
}

} // namespace

std::vector<std::vector<std::string>> notesOf(Context& context, std::span<const RecordId> ids,
                                              std::span<const RecordBody> typed)
{
    std::vector<std::vector<std::string>> notes(ids.size());
    if (ids.empty()) {
        return notes; // no journal is made for nothing
    }
    const Journal& journal = context.journal(OpenMode::create);
    for (const std::size_t twice : enteredTwice(context, ids, typed)) {
        notes[twice].push_back(fmt::format("{}: entered twice? It counts as extra; `delete {}` removes it.",
                                           describe(typed[twice], journal.catalogue()), toString(ids[twice])));
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto stored = journal.find(ids[i]);
        if (!stored) {
            continue;
        }
        for (const auto& note : {dayNote(context, typed[i], stored->body), skipNote(context, ids[i], stored->body)}) {
            if (note) {
                notes[i].push_back(fmt::format("{}: {}", headline(stored->body, journal.catalogue()), *note));
            }
        }
    }
    return notes;
}

} // namespace hf::cli
