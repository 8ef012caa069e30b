// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/internal/journal_core.h"

#include "domain/entries/checks/check_setting.h"
#include "storage/check.h"
#include "storage/codec/record_codec.h"

#include <algorithm>
#include <map>
#include <utility>

namespace hf {

namespace {

bool isDefinitionKind(Kind kind)
{
    return !isDated(kind) && kind != Kind::batch;
}

template<class Body>
void sortByFirstDay(std::vector<Record>& records, Day (*firstDay)(const Body&))
{
    std::stable_sort(records.begin(), records.end(), [firstDay](const Record& a, const Record& b) {
        return firstDay(std::get<Body>(a.body)) < firstDay(std::get<Body>(b.body));
    });
}

/// Another device can plan what was deleted here meanwhile. Such a plan ends with the deletion, on the last day that it
/// still was anywhere.
void endPlansOfDeleted(RecordQueries& records, const Catalogue& catalogue, std::vector<KnownPlan>& plans)
{
    const bool any = std::any_of(plans.begin(), plans.end(),
                                 [&](const KnownPlan& plan) { return !catalogue.offers(plan.row.supplement); });
    if (!any) {
        return;
    }
    const auto deletedAt = records.deletions(Kind::supplement);
    for (KnownPlan& plan : plans) {
        const auto gone = deletedAt.find(RecordId{plan.row.supplement.value});
        if (gone != deletedAt.end()) {
            const Day last = std::chrono::floor<days>(wallOf(gone->second));
            plan.row.until = std::min(plan.row.until.value_or(last), last);
        }
    }
}

PlanRecords readPlans(RecordQueries& records, const Catalogue& catalogue)
{
    PlanRecords planned;
    for (const Record& record : records.definitions(Kind::plan)) {
        planned.plans.push_back({record.id, std::get<Plan>(record.body)});
    }
    endPlansOfDeleted(records, catalogue, planned.plans);
    std::stable_sort(planned.plans.begin(), planned.plans.end(),
                     [](const KnownPlan& a, const KnownPlan& b) { return a.row.from < b.row.from; });
    planned.pauses = records.definitions(Kind::pause);
    sortByFirstDay<Pause>(planned.pauses, [](const Pause& pause) { return pause.days.first; });
    for (const Record& record : planned.pauses) {
        planned.paused.push_back(std::get<Pause>(record.body));
    }
    for (const Record& record : records.definitions(Kind::reminder)) {
        planned.reminders.push_back({record.id, std::get<ReminderRule>(record.body)});
    }
    planned.experiments = records.definitions(Kind::experiment);
    planned.supplies = records.definitions(Kind::supply);
    sortByFirstDay<Supply>(planned.supplies, [](const Supply& supply) { return supply.from; });
    return planned;
}

Definitions readDefinitions(RecordQueries records)
{
    std::vector<Record> definitions = records.definitions(Kind::supplement);
    for (Record& item : records.definitions(Kind::item)) {
        definitions.push_back(std::move(item));
    }
    std::vector<Record> deleted = records.deletedDefinitions(Kind::supplement);
    for (Record& item : records.deletedDefinitions(Kind::item)) {
        deleted.push_back(std::move(item));
    }
    Definitions known;
    known.catalogue = catalogueWith(definitions, deleted);
    known.settings = records.definitions(Kind::setting);
    known.planned = readPlans(records, known.catalogue);
    return known;
}

/// What takes the place of a journal that was open may come from anywhere: all of it is looked at.
void refuseUnsound(OpenFile& fresh)
{
    const std::vector<StorageFinding> findings = checkJournal(*fresh.database, fresh.log, 1);
    if (!findings.empty()) {
        throw StorageError(StorageFault::damaged,
                           "the file that took its place is not sound: " + findings.front().detail);
    }
}

} // namespace

JournalCore::JournalCore(const std::filesystem::path& file, OpenMode mode, const Clock& clock, Entropy& entropy,
                         std::chrono::milliseconds waitAtMost)
    : m_path(file),
      m_mode(mode),
      m_clock(clock),
      m_entropy(entropy),
      m_patience(waitAtMost)
{
    guarded(m_path, [this] { open(); });
    // What was made once is not made again: a journal that goes away while it is open is missing, not new.
    m_mode = m_mode == OpenMode::create ? OpenMode::existing : m_mode;
}

void JournalCore::reload()
{
    m_known = readDefinitions(records());
    m_owesReading = false;
}

std::vector<Record> JournalCore::entries(Kind kind, DayRange range)
{
    std::vector<Record> all = records().ofKind(kind, range);
    if (kind == Kind::rating) {
        leaveOutOvertaken(all);
    }
    if (kind == Kind::fine && !all.empty()) {
        const std::set<Day> complaints = daysWithComplaints(range);
        std::erase_if(all,
                      [&](const Record& record) { return complaints.contains(std::get<FineDay>(record.body).day); });
    }
    return all;
}

void JournalCore::leaveOutOvertaken(std::vector<Record>& ratings)
{
    std::map<std::pair<Day, ItemId>, RecordId> newest;
    std::set<RecordId> overtaken;
    const auto stampOf = [this](RecordId id) { return std::pair(log().winner(id).value().revision.stamp, id); };
    for (const Record& record : ratings) {
        const auto& rating = std::get<Rating>(record.body);
        const Item* item = m_known.catalogue.find(rating.item);
        if (item == nullptr || item->manyADay) {
            continue;
        }
        const auto [known, first] = newest.try_emplace({rating.when.day, rating.item}, record.id);
        if (!first) {
            const bool newer = stampOf(known->second) < stampOf(record.id);
            overtaken.insert(newer ? std::exchange(known->second, record.id) : record.id);
        }
    }
    std::erase_if(ratings, [&](const Record& record) { return overtaken.contains(record.id); });
}

std::set<Day> JournalCore::daysWithComplaints(DayRange range)
{
    std::set<Day> found;
    const auto add = [&](const KnownItem& known) {
        if (known.definition.group == ItemGroup::gut) {
            for (const Day day :
                 records().daysAbove(known.id, known.definition.low.value_or(0), range, !known.definition.manyADay)) {
                found.insert(day);
            }
        }
    };
    std::for_each(m_known.catalogue.items.begin(), m_known.catalogue.items.end(), add);
    std::for_each(m_known.catalogue.goneItems.begin(), m_known.catalogue.goneItems.end(), add);
    return found;
}

std::optional<std::string> JournalCore::setting(std::string_view key) const
{
    for (const Record& record : m_known.settings) {
        const auto& setting = std::get<JournalSetting>(record.body);
        if (setting.key == key) {
            return setting.value;
        }
    }
    return std::nullopt;
}

minutes JournalCore::dayStart() const
{
    const auto text = setting("day-start");
    return text ? parseDayStart(*text).value_or(defaultDayStart) : defaultDayStart;
}

bool JournalCore::reopenIfReplaced()
{
    if (!database().replaced()) {
        return false;
    }
    std::unique_ptr<OpenFile> fresh = soundFile();
    refuseUnsound(*fresh);
    Definitions known = readDefinitions(RecordQueries(*fresh->database));
    const std::int64_t version = fresh->database->dataVersion();
    m_open = std::move(fresh);
    m_known = std::move(known);
    m_seenVersion = version;
    m_owesReading = false;
    definitionsTouched = false;
    m_tookBack.clear();
    ++m_replacements;
    return true;
}

void JournalCore::noteEnd() noexcept
{
    if (!definitionsTouched) {
        return;
    }
    definitionsTouched = false;
    m_owesReading = true;
    try {
        reload();
    } catch (const std::exception&) { // NOLINT(bugprone-empty-catch): it stays owed
    }
}

void JournalCore::readOwed()
{
    if (m_owesReading) {
        reload();
    }
}

bool JournalCore::foreignCommit()
{
    const std::int64_t version = database().dataVersion();
    const bool changed = version != m_seenVersion;
    m_seenVersion = version;
    return changed;
}

Salt JournalCore::newSalt()
{
    Salt salt{};
    m_entropy.fill(salt);
    return salt;
}

Revision JournalCore::newAction(Act act)
{
    const SysMillis now = m_clock.now();
    Revision shape;
    shape.device = log().ownDevice(now, m_entropy);
    shape.action = ActionId{randomUuid(now, m_entropy)};
    shape.act = act;
    return shape;
}

void JournalCore::appendOne(const Revision& shape, const std::optional<std::string>& body, Stamp& stamp)
{
    Revision revision = shape;
    revision.body = body;
    revision.salt = body ? std::optional(newSalt()) : std::nullopt;
    const auto was = log().winner(revision.record);
    if (was && was->revision.stamp >= stamp) {
        stamp = was->revision.stamp + 1;
    }
    revision.stamp = stamp++;
    m_lastAction = shape.action;
    const std::int64_t seq = log().append(revision);
    projection().replace(was, {seq, std::move(revision)});
    definitionsTouched = definitionsTouched || isDefinitionKind(shape.kind);
}

void JournalCore::appendNew(Revision& shape, const RecordBody& body, Stamp& stamp)
{
    shape.kind = kindOf(body);
    shape.body = encodeBody(body);
    shape.salt = newSalt();
    shape.stamp = stamp++;
    m_lastAction = shape.action;
    const std::int64_t seq = log().append(shape);
    projection().addLive(shape.record, body, seq);
    definitionsTouched = definitionsTouched || isDefinitionKind(shape.kind);
}

ActionId JournalCore::append(Act act, std::optional<ActionId> undoes, std::span<const PendingRevision> pending)
{
    Revision shape = newAction(act);
    shape.undoes = undoes;
    Stamp stamp = log().nextStamp(m_clock.now());
    appendAll(shape, pending, stamp);
    return shape.action;
}

void JournalCore::appendAll(Revision& shape, std::span<const PendingRevision> pending, Stamp& stamp)
{
    for (const PendingRevision& revision : pending) {
        shape.record = revision.id;
        shape.kind = revision.kind;
        shape.state = revision.state;
        appendOne(shape, revision.body, stamp);
    }
}

std::optional<Record> liveRecord(RevisionLog& log, RecordId id)
{
    const auto winner = log.winner(id);
    if (!winner || winner->revision.state != RecordState::live || !winner->revision.body) {
        return std::nullopt;
    }
    auto body = decodeBody(winner->revision.kind, *winner->revision.body);
    return body ? std::optional(Record{id, std::move(*body)}) : std::nullopt;
}

std::optional<RecordId> sameDayRecord(Database& database, const RecordBody& body, const Item* item)
{
    RecordQueries queries(database);
    const auto* rating = std::get_if<Rating>(&body);
    if (rating != nullptr && item != nullptr && !item->manyADay) {
        return queries.ratingOn(rating->when.day, rating->item);
    }
    const auto* dose = std::get_if<Dose>(&body);
    if (dose != nullptr && dose->state == DoseState::none) {
        const auto same = queries.nonesOn(dose->when.day, dose->supplement);
        return same.empty() ? std::nullopt : std::optional(same.front().id);
    }
    const bool onceADay = std::holds_alternative<RestDay>(body) || std::holds_alternative<FineDay>(body);
    return onceADay ? queries.firstOn(kindOf(body), daysOf(body).value().first) : std::nullopt;
}

} // namespace hf
