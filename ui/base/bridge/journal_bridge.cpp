// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/bridge/journal_bridge.h"

#include "journal/experiments/experiments.h"
#include "journal/journal_entries.h"
#include "journal/journal_import.h"
#include "journal/journal_undo.h"
#include "journal/plans/plan_book.h"
#include "journal/relations/looks.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_plan.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace hf {

namespace {

constexpr DayRange allDays{Day{days{-1'000'000}}, Day{days{1'000'000}}};

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

} // namespace

JournalBridge::JournalBridge(Journal& journal, const Clock& clock, Zone zone, QObject* parent)
    : QObject(parent),
      m_journal(journal),
      m_clock(clock),
      m_zone(std::move(zone)),
      m_knownToday(today())
{
    connect(&m_follower, &FileFollower::touched, this, &JournalBridge::checkForForeignChange);
    connect(this, &JournalBridge::changed, this, [this] { m_prefetched.forget(); });
    constexpr int untilNextTry = 15'000; // milliseconds
    m_retry.setSingleShot(true);
    m_retry.setInterval(untilNextTry);
    connect(&m_retry, &QTimer::timeout, this, &JournalBridge::checkForForeignChange);
}

TimeFrame JournalBridge::frame(std::optional<Day> pageDay) const
{
    return {std::chrono::floor<seconds>(m_clock.now()), m_zone, m_journal.dayStart(), pageDay};
}

Moment JournalBridge::now() const
{
    return m_zone.at(std::chrono::floor<seconds>(m_clock.now()));
}

QString JournalBridge::path() const
{
    return pathText(m_journal.path());
}

bool JournalBridge::guarded(const std::function<void()>& action)
{
    const std::uint64_t before = m_journal.stored();
    try {
        action();
        m_unread.tryAgain();
        noteDamage();
        return true;
    } catch (const StorageError& error) {
        noteDamage();
        if (error.fault() == StorageFault::replaced) {
            QTimer::singleShot(0, this, &JournalBridge::checkForForeignChange);
        }
        if (m_journal.stored() != before) {
            noteUnread(error); // it was stored; what failed is reading it again
            return true;
        }
        // What took the journal's place was looked at already, and trying again is of no use.
        const bool unsound = error.fault() == StorageFault::replaced && m_unreadFile.owesReading();
        const QString what = QString::fromUtf8(error.what());
        Q_EMIT failed(unsound ? sentences::notSavedBeside(path())
                              : sentences::storageFault(error.fault(), path(), what));
    } catch (const FileError& error) {
        Q_EMIT failed(sentences::notSaved(pathText(error.file()), sentences::fileReason(error)));
    }
    return false;
}

Outcome JournalBridge::record(const std::vector<RecordBody>& bodies, Day pageDay)
{
    Outcome outcome;
    const bool worked = guarded([&] {
        auto answer = JournalEntries(m_journal).record(bodies, frame(pageDay));
        if (const auto* refused = std::get_if<Refused>(&answer)) {
            outcome.problem = refused->problem;
            outcome.refused = refused->index;
            return;
        }
        outcome.stored = true;
        outcome.ids = std::get<std::vector<RecordId>>(std::move(answer));
    });
    if (worked && outcome.stored) {
        const std::vector<RecordBody> stored = storedAs(outcome.ids, bodies);
        announce(stored);
        QString said = stored.size() == 1 ? sentences::saved(stored.front(), catalogue())
                                          : sentences::savedMany(static_cast<int>(stored.size()));
        if (anyTwice(outcome.ids, stored)) {
            said += QStringLiteral(". ") + sentences::enteredTwice();
        }
        Q_EMIT done(sentences::withTakenBack(said, m_journal.tookBack(), catalogue()), undoOffer());
    }
    return outcome;
}

std::vector<RecordBody> JournalBridge::storedAs(const std::vector<RecordId>& ids, std::vector<RecordBody> bodies)
{
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        if (std::holds_alternative<Dose>(bodies[i])) {
            const auto found = ask<std::optional<Record>>([&](const Journal& open) { return open.find(ids[i]); });
            bodies[i] = found && *found ? (*found)->body : bodies[i];
        }
    }
    return bodies;
}

bool JournalBridge::anyTwice(const std::vector<RecordId>& ids, const std::vector<RecordBody>& stored)
{
    for (std::size_t i = 0; i < stored.size(); ++i) {
        if (!std::holds_alternative<Dose>(stored[i])) {
            continue;
        }
        const auto twice =
            ask<bool>([&](const Journal& open) { return PlanBook(open).isEnteredTwice(ids[i], frame()); });
        if (twice && *twice) {
            return true;
        }
    }
    return false;
}

Outcome JournalBridge::change(RecordId id, const RecordBody& body)
{
    Outcome outcome;
    RecordBody before = body;
    guarded([&] {
        if (const std::optional<Record> found = m_journal.find(id)) {
            before = found->body;
        }
        const std::optional<Refused> refused = JournalEntries(m_journal).change(id, body, frame());
        if (refused) {
            outcome.problem = refused->problem;
            return;
        }
        outcome.stored = true;
        outcome.ids = {id};
    });
    if (outcome.stored) {
        const RecordBody stored = storedAs({id}, {body}).front();
        announce({before, body, stored});
        Q_EMIT done(sentences::withTakenBack(sentences::savedChange(before, stored, catalogue(), today()),
                                             m_journal.tookBack(), catalogue()),
                    undoOffer());
    }
    return outcome;
}

Outcome JournalBridge::change(const std::vector<Record>& records, const QString& sentence)
{
    Outcome outcome;
    guarded([&] {
        const std::optional<Refused> refused = JournalEntries(m_journal).change(records, frame());
        outcome.stored = !refused;
        outcome.problem = refused ? std::optional(refused->problem) : std::nullopt;
        outcome.refused = refused ? refused->index : 0;
    });
    if (outcome.stored) {
        Q_EMIT changed(allDays);
        Q_EMIT done(sentence, undoOffer());
    }
    return outcome;
}

std::variant<RecordId, std::string> JournalBridge::decide(RecordId undecided, const std::string& amount)
{
    std::variant<RecordId, std::string> answer = std::string{};
    guarded([&] { answer = JournalImport(m_journal).decide(undecided, amount, frame()); });
    if (const auto* id = std::get_if<RecordId>(&answer)) {
        const auto entry = ask<std::optional<Record>>([id](const Journal& journal) { return journal.find(*id); });
        if (entry && *entry) {
            const RecordBody& body = (*entry)->body;
            announce({body});
            Q_EMIT done(
                sentences::withTakenBack(sentences::saved(body, catalogue()), m_journal.tookBack(), catalogue()),
                undoOffer());
        } else {
            announceAll();
        }
    }
    return answer;
}

std::optional<TakenBack> JournalBridge::undoImport(RecordId batch)
{
    std::optional<TakenBack> result;
    guarded([&] { result = JournalUndo(m_journal).undoImport(batch); });
    if (result && result->outcome == TakenBack::Outcome::done) {
        Q_EMIT changed(allDays);
        Q_EMIT done(sentences::takenBack(*result, catalogue(), true), offerAfter(*result, Offer::Way::redo));
    }
    return result;
}

bool JournalBridge::remove(const std::vector<RecordId>& ids)
{
    RemoveReport report;
    const bool worked = guarded([&] { report = JournalEntries(m_journal).remove(ids, frame()); });
    if (worked && !report.gone.empty()) {
        std::vector<RecordBody> gone;
        for (const Record& record : report.gone) {
            gone.push_back(record.body);
        }
        announce(gone);
        Q_EMIT done(sentences::removed(report, catalogue()), undoOffer());
    }
    return worked;
}

bool JournalBridge::restore(const std::vector<RecordId>& ids)
{
    RestoreReport report;
    const bool worked = guarded([&] { report = JournalEntries(m_journal).restore(ids, frame()); });
    if (worked) {
        Q_EMIT changed(allDays);
        Q_EMIT done(sentences::restored(report), report.restored.empty() ? MaybeOffer() : undoOffer());
    }
    return worked;
}

bool JournalBridge::erase(const std::vector<RecordId>& ids)
{
    EraseReport report;
    const bool worked = guarded([&] { report = JournalEntries(m_journal).erase(ids); });
    if (worked && !report.needed.empty()) {
        const RemoveReport::Kept& one = report.needed.front();
        Q_EMIT failed(sentences::notErased(one.definition.body, one.entries, catalogue()));
        return false;
    }
    if (worked) {
        Q_EMIT changed(allDays);
        Q_EMIT done(sentences::erased(static_cast<int>(report.records)), {});
    }
    return worked;
}

Outcome JournalBridge::recordFine(Day day)
{
    Outcome outcome;
    outcome.stored = guarded([&] { outcome.ids = JournalEntries(m_journal).recordFine(day, frame(day)); });
    if (outcome.stored) {
        const auto marked = ask<bool>([day](const Journal& open) {
            return !open.list(Kind::fine, {day, day}).empty();
        });
        Q_EMIT changed({day, day});
        Q_EMIT done(sentences::fineSaved(outcome.ids.size(), marked && *marked),
                    outcome.ids.empty() ? MaybeOffer() : undoOffer());
    }
    return outcome;
}

bool JournalBridge::perform(const std::function<std::optional<QString>(Journal&)>& action,
                            std::optional<DayRange> touched)
{
    const std::uint64_t before = m_journal.stored();
    std::optional<QString> sentence;
    const bool worked = guarded([&] { sentence = action(m_journal); });
    if (worked && (sentence || m_journal.stored() != before)) {
        Q_EMIT changed(touched.value_or(allDays));
        Q_EMIT done(sentence.value_or(sentences::storedUnread()), undoOffer());
    }
    return worked;
}

bool JournalBridge::noteShown(const std::vector<RecordId>& experiments)
{
    try {
        Experiments(m_journal).noteShown(experiments, frame());
        return true;
    } catch (const StorageError&) {
        return false;
    }
}

bool JournalBridge::noteCautions(std::string_view slug, const CautionsRead& read)
{
    const bool worked = guarded([&] { noteCautionsRead(m_journal, slug, read, frame()); });
    if (worked) {
        Q_EMIT changed({today(), today()});
    }
    return worked;
}

void JournalBridge::setAskFirst(std::string_view slug, bool askFirst)
{
    if (askFirst) {
        m_askFirst.emplace(slug);
    } else if (const auto known = m_askFirst.find(slug); known != m_askFirst.end()) {
        m_askFirst.erase(known);
    }
}

std::size_t JournalBridge::noteLooks(std::set<std::string> earlier, const std::vector<std::string>& shown)
{
    return hf::noteLooks(m_journal, std::move(earlier), shown, frame());
}

void JournalBridge::undo(std::optional<ActionId> meant)
{
    TakenBack result;
    if (guarded([&] { result = JournalUndo(m_journal).undo(meant); })) {
        Q_EMIT changed(allDays);
        Q_EMIT done(sentences::takenBack(result, catalogue(), true), offerAfter(result, Offer::Way::redo));
    }
}

void JournalBridge::redo(std::optional<ActionId> meant)
{
    TakenBack result;
    if (guarded([&] { result = JournalUndo(m_journal).redo(meant); })) {
        Q_EMIT changed(allDays);
        Q_EMIT done(sentences::takenBack(result, catalogue(), false), offerAfter(result, Offer::Way::undo));
    }
}

void JournalBridge::follow(const Offer& offer)
{
    offer.way == Offer::Way::undo ? undo(offer.action) : redo(offer.action);
}

MaybeOffer JournalBridge::undoOffer() const
{
    const std::optional<ActionId> last = m_journal.lastAction();
    return last ? MaybeOffer({Offer::Way::undo, *last}) : std::nullopt;
}

MaybeOffer JournalBridge::offerAfter(const TakenBack& result, Offer::Way way)
{
    return result.outcome == TakenBack::Outcome::done ? MaybeOffer({way, result.action.value().action}) : std::nullopt;
}

std::optional<DayRange> JournalBridge::spanOf(const std::vector<RecordBody>& bodies)
{
    std::optional<DayRange> span;
    for (const RecordBody& body : bodies) {
        const std::optional<DayRange> stands = daysOf(body);
        if (!stands) {
            return std::nullopt;
        }
        span = span ? DayRange{std::min(span->first, stands->first), std::max(span->last, stands->last)} : *stands;
    }
    return span;
}

void JournalBridge::announce(const std::vector<RecordBody>& bodies)
{
    Q_EMIT changed(spanOf(bodies).value_or(allDays));
}

void JournalBridge::announceAll()
{
    Q_EMIT changed(allDays);
}

} // namespace hf
