// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/experiments/known_tests.h"

#include "journal/experiments/peeks.h"
#include "journal/experiments/planned_tests.h"
#include "storage/codec/record_codec.h"

#include <algorithm>
#include <string_view>

namespace hf {

namespace {

std::vector<TestVersion> versionsOf(JournalCore& core, RecordId id)
{
    std::vector<TestVersion> versions;
    for (const StoredRevision& stored : core.log().ofRecord(id)) {
        const Revision& revision = stored.revision;
        const auto body = revision.body ? decodeBody(revision.kind, *revision.body) : std::nullopt;
        const auto* plan = body ? std::get_if<Experiment>(&*body) : nullptr;
        versions.push_back({revision.stamp, revision.device, plan == nullptr ? std::nullopt : std::optional(*plan)});
    }
    return versions;
}

/// The kinds of entries that the outcome is made of.
std::vector<Kind> kindsOf(const Experiment& plan)
{
    const std::string_view outcome = plan.outcome;
    if (plan.outcomeItem || outcome == rowOf(MetricKind::gutBurden).name) {
        return {Kind::rating};
    }
    if (outcome == rowOf(MetricKind::load).name || outcome == rowOf(MetricKind::trainingMinutes).name) {
        return {Kind::session, Kind::rest};
    }
    return {outcome.starts_with(rowOf(MetricKind::dose).name) ? Kind::dose : Kind::stool};
}

/// Whether an entry says something of the outcome. A dose does whatever it is of: the names of series change.
bool tellsOf(const RecordBody& body, const Experiment& plan)
{
    const auto* rating = std::get_if<Rating>(&body);
    return rating == nullptr ||
           (plan.outcomeItem ? rating->item == *plan.outcomeItem : countsToGutBurden(rating->item));
}

/// Whether a revision said something of the outcome on this day.
bool saidOf(const Revision& revision, const Experiment& plan, Day day)
{
    const auto body = revision.body ? decodeBody(revision.kind, *revision.body) : std::nullopt;
    return body && daysOf(*body) == DayRange{day, day} && tellsOf(*body, plan);
}

/// What is known of the outcome of a day now.
std::vector<RecordId> knownOn(JournalCore& core, const Experiment& plan, Day day)
{
    std::vector<Record> ofDay;
    for (const Kind kind : kindsOf(plan)) {
        const std::vector<Record> records = core.records().ofKind(kind, {day, day});
        ofDay.insert(ofDay.end(), records.begin(), records.end());
    }
    std::vector<RecordId> known;
    for (const Record& record : ofDay) {
        if (tellsOf(record.body, plan)) {
            known.push_back(record.id);
        }
    }
    return known;
}

/// What was written of the outcome's kinds since the test was near. Whatever is of its days was written since then.
std::vector<StoredRevision> writtenSince(JournalCore& core, const Experiment& plan)
{
    constexpr days near{2};
    std::vector<StoredRevision> all;
    for (const Kind kind : kindsOf(plan)) {
        const auto more = core.log().ofWrittenSince(kind, stampOf(SysMillis{plan.first - near}));
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

/// Where the day is known: what was deleted, moved away or made another before counts too, or the day could be paused
/// in between.
std::optional<Stamp> knownSince(JournalCore& core, const Experiment& plan, Day day,
                                std::optional<std::vector<StoredRevision>>& written)
{
    if (knownOn(core, plan, day).empty()) {
        return std::nullopt;
    }
    if (!written) {
        written = writtenSince(core, plan); // once for all paused days: it reads an index of the whole log
    }
    std::optional<Stamp> since;
    for (const auto& [seq, revision] : *written) {
        if (saidOf(revision, plan, day)) {
            since = since ? std::min(revision.stamp, *since) : revision.stamp;
        }
    }
    return since;
}

void holdPauses(JournalCore& core, std::span<const TestVersion> versions, Experiment& plan, Day today)
{
    std::optional<std::vector<StoredRevision>> written;
    const auto since = [&](Day day) { return knownSince(core, plan, day, written); };
    plan.pauses = heldPauses(versions, since, plan.stoppedOn ? std::min(*plan.stoppedOn, today) : today);
}

bool drawsTheSame(const Experiment& one, const Experiment& other)
{
    return one.supplement == other.supplement && one.habit == other.habit && one.outcome == other.outcome;
}

} // namespace

KnownTests::KnownTests(JournalCore& core, const TimeFrame& frame)
    : m_core(core),
      m_frame(frame),
      m_standing{frame.today(), core.read([&] { return core.records().lastDayBefore(frame.today() + days{1}); })}
{
}

KnownTests::KnownTests(const Journal& journal, const TimeFrame& frame)
    : KnownTests(*journal.m_core, frame)
{
}

KnownTest KnownTests::known(RecordId id, const Experiment& stored) const
{
    KnownTest test{id, stored, {}};
    const std::vector<TestVersion> versions = versionsOf(m_core, id);
    if (!versions.empty() && versions.back().plan) {
        holdPauses(m_core, versions, test.plan, m_standing.today);
    }
    test.marks.protocolChanged = protocolChanged(versions);
    test.marks.pausedElsewhere = pausedElsewhere(versions);
    const auto erased = Peeks(m_core).erased(stored);
    test.marks.erasedBefore = erased && !versions.empty() && *erased <= wallOf(versions.front().at);
    test.marks.seenEarly = Peeks(m_core).early(id, m_frame.now);
    return test;
}

std::vector<KnownTest> KnownTests::live() const
{
    return m_core.read([&] {
        std::vector<KnownTest> tests;
        for (const Record& record : m_core.planned().experiments) {
            tests.push_back(known(record.id, std::get<Experiment>(record.body)));
        }
        return tests;
    });
}

std::vector<KnownTest> KnownTests::allGone() const
{
    return m_core.read([&] {
        std::vector<KnownTest> tests;
        const auto deleted = m_core.records().deletions(Kind::experiment);
        for (const Record& record : m_core.records().deletedDefinitions(Kind::experiment)) {
            tests.push_back(known(record.id, std::get<Experiment>(record.body)));
            tests.back().marks.goneAt = wallOf(deleted.at(record.id));
        }
        return tests;
    });
}

bool KnownTests::wasRunning(const KnownTest& gone) const
{
    const Day day = journalDay(m_frame.zone.at(std::chrono::floor<seconds>(*gone.marks.goneAt)), m_frame.dayStart);
    // The stamp of a clock that ran ahead does not say that it was over: only a result that was seen in time does.
    const bool ended = stateOf(gone.plan, scheduleOf(gone.plan, day), {day, day}) == ExperimentView::State::over &&
                       !gone.plan.needsKey() && !gone.marks.seenEarly && Peeks(m_core).seen(gone.id);
    return day >= gone.plan.first && !gone.plan.stoppedOn && !ended;
}

bool KnownTests::leavesTrace(const KnownTest& gone) const
{
    const auto& standing = m_core.planned().experiments;
    return wasRunning(gone) || std::any_of(standing.begin(), standing.end(), [&](const Record& record) {
               const auto& later = std::get<Experiment>(record.body);
               const auto first = m_core.log().ofRecord(record.id);
               return drawsTheSame(gone.plan, later) && !first.empty() &&
                      wallOf(first.front().revision.stamp) >= *gone.marks.goneAt;
           });
}

std::vector<KnownTest> KnownTests::gone() const
{
    std::vector<KnownTest> tests = allGone();
    m_core.read([&] { return std::erase_if(tests, [&](const KnownTest& test) { return !leavesTrace(test); }); });
    return tests;
}

std::optional<KnownTest> KnownTests::one(RecordId id) const
{
    for (auto& tests : {live(), gone()}) {
        const auto found =
            std::find_if(tests.begin(), tests.end(), [id](const KnownTest& test) { return test.id == id; });
        if (found != tests.end()) {
            return *found;
        }
    }
    return std::nullopt;
}

void noteErasedTest(JournalCore& core, RecordId id)
{
    const std::vector<TestVersion> versions = versionsOf(core, id);
    const auto last = std::find_if(versions.rbegin(), versions.rend(),
                                   [](const TestVersion& version) { return version.plan.has_value(); });
    const TimeFrame frame{std::chrono::floor<seconds>(core.clock().now()), Zone::utc(), core.dayStart(), {}};
    const Day today = frame.today();
    if (last != versions.rend() && last->plan->first <= today && !last->plan->stoppedOn &&
        today <= scheduleOf(*last->plan, today).plannedEnd()) {
        Peeks(core).noteErased(*last->plan, frame);
    }
}

std::vector<Record> heldExperiments(JournalCore& core, Day today)
{
    return core.read([&] {
        std::vector<Record> records = core.planned().experiments;
        for (Record& record : records) {
            auto& plan = std::get<Experiment>(record.body);
            const std::vector<TestVersion> versions = versionsOf(core, record.id);
            if (!versions.empty() && versions.back().plan) {
                holdPauses(core, versions, plan, today);
            }
        }
        return records;
    });
}

Dose ofItsPack(JournalCore& core, Dose dose, Day today)
{
    const auto& all = core.planned().experiments;
    const bool packs = std::any_of(all.begin(), all.end(), [&](const Record& record) {
        const auto& plan = std::get<Experiment>(record.body);
        return plan.packsByPeriod() && plan.packs.front() == dose.supplement;
    });
    if (!packs || dose.pack || dose.state != DoseState::taken) {
        return dose;
    }
    for (const Record& record : heldExperiments(core, today)) {
        const auto pack = packOn(std::get<Experiment>(record.body), dose.supplement, dose.when.day, today);
        dose.pack = dose.pack ? dose.pack : pack;
    }
    return dose;
}

} // namespace hf
