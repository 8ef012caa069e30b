// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/internal/import_sink.h"

#include "domain/text.h"
#include "storage/codec/record_codec.h"

#include <algorithm>

namespace hf {

namespace {

constexpr std::size_t listed = 1000;

template<class Known, class Body>
void lay(std::vector<Known>& all, const Record& record)
{
    if (const auto* body = std::get_if<Body>(&record.body)) {
        all.push_back({{record.id.value}, *body});
    }
}

} // namespace

JournalImportSink::JournalImportSink(JournalCore& core, ImportReport& report, const TimeFrame& frame,
                                     const ImportProgress& progress, Revision* action)
    : m_core(core),
      m_report(report),
      m_context{frame.now, frame.today()},
      m_progress(progress),
      m_action(action),
      m_stamp(action == nullptr ? 0 : core.log().nextStamp(core.clock().now())),
      m_catalogue(core.catalogue()),
      m_source(report.plan.format.starts_with("loop") ? "loop" : "csv")
{
}

void JournalImportSink::define(const std::vector<Record>& definitions)
{
    for (const Record& record : definitions) {
        lay<KnownSupplement, Supplement>(m_catalogue.supplements, record);
        lay<KnownItem, Item>(m_catalogue.items, record);
        const Place place = placeOf(record.id, record.body);
        if (place == Place::present) {
            continue;
        }
        m_unneeded.try_emplace(record.id, record.body, place);
    }
}

void JournalImportSink::storeDefinition(Uuid id)
{
    const auto found = m_unneeded.find(RecordId{id});
    if (found == m_unneeded.end()) {
        return;
    }
    const auto& [body, place] = found->second;
    ++m_report.added[kindOf(body)];
    store(found->first, body, place);
    m_unneeded.erase(found);
}

void JournalImportSink::finishDefinitions()
{
    while (m_report.problemCount == 0 && !m_unneeded.empty()) {
        storeDefinition(m_unneeded.begin()->first.value);
    }
}

JournalImportSink::Place JournalImportSink::placeOf(RecordId id, const RecordBody& body)
{
    if (!m_core.log().knows(id)) {
        return Place::fresh;
    }
    const auto winner = m_core.log().winner(id);
    // Taken back with its whole import: reading the file again brings it again. Deleted by hand: it stays away, unless
    // it is the definition of what the file brings entries of.
    const bool needed = !isDated(kindOf(body));
    if (winner->revision.state == RecordState::deleted && (winner->revision.act == Act::undo || needed)) {
        return Place::comesBack;
    }
    const auto known = winner->revision.body ? decodeBody(winner->revision.kind, *winner->revision.body) : std::nullopt;
    // The batch differs from import to import and is not what a person edits.
    const bool same = known && std::visit(
                                   [](const auto& a, const auto& b) {
                                       using A = std::decay_t<decltype(a)>;
                                       if constexpr (std::is_same_v<A, std::decay_t<decltype(b)>>) {
                                           if constexpr (requires { a.batch; }) {
                                               A copy = a;
                                               copy.batch = b.batch;
                                               return copy == b;
                                           } else {
                                               return a == b;
                                           }
                                       } else {
                                           return false;
                                       }
                                   },
                                   body, *known);
    m_report.changedByHand += same ? 0 : 1;
    return Place::present;
}

void JournalImportSink::store(RecordId id, const RecordBody& body, Place place)
{
    ++m_stored;
    if (m_action == nullptr) {
        return;
    }
    m_action->record = id;
    m_action->state = RecordState::live;
    if (place == Place::fresh) {
        m_core.appendNew(*m_action, body, m_stamp);
    } else {
        m_action->kind = kindOf(body);
        m_core.appendOne(*m_action, encodeBody(body), m_stamp);
    }
}

/// A rating that the person, or another file, already gave for this item and day is never overwritten.
bool JournalImportSink::otherwiseRated(RecordId id, const RecordBody& body, const Item* item, std::int64_t line)
{
    const auto other = sameDayRecord(m_core.database(), body, item);
    if (!other || *other == id) {
        return false;
    }
    const auto* rating = std::get_if<Rating>(&body);
    const auto record = liveRecord(m_core.log(), *other);
    const auto* has = record ? std::get_if<Rating>(&record->body) : nullptr;
    if (rating != nullptr && has != nullptr && has->value != rating->value) {
        problem({line, "rated-otherwise", item->name});
    } else {
        ++m_report.present;
    }
    return true;
}

void JournalImportSink::entry(std::int64_t line, const std::string& externalId, RecordBody&& body)
{
    const auto* rating = std::get_if<Rating>(&body);
    const Item* item = rating == nullptr ? nullptr : m_catalogue.find(rating->item);
    if (const auto wrong = check(body, m_context, item)) {
        problem({line, std::string(nameOf(*wrong)), externalId.substr(0, 200)});
        return;
    }
    const RecordId id = importedId({daysOf(body).value().first, momentOf(body)}, m_source, externalId);
    const Place place = placeOf(id, body);
    if (place == Place::present) {
        ++m_report.present;
        return;
    }
    if (otherwiseRated(id, body, item, line)) {
        return;
    }
    if (rating != nullptr) {
        storeDefinition(rating->item.value);
    } else if (const auto* dose = std::get_if<Dose>(&body)) {
        storeDefinition(dose->supplement.value);
    }
    ++m_report.added[kindOf(body)];
    store(id, body, place);
}

void JournalImportSink::undecided(const std::string& externalId, Undecided&& row)
{
    const RecordId id = importedId(row.when, m_source + " undecided", externalId);
    const RecordBody body = std::move(row);
    const Place place = placeOf(id, body);
    if (place == Place::present) {
        ++m_report.undecidedPresent;
        return;
    }
    if (const KnownSupplement* supplement = m_catalogue.supplementNamed(std::get<Undecided>(body).name)) {
        storeDefinition(supplement->id.value);
    }
    ++m_report.undecidedAdded;
    if (m_report.toDecide.size() < listed) {
        m_report.toDecide.push_back(std::get<Undecided>(body));
    }
    store(id, body, place);
}

void JournalImportSink::problem(RowProblem&& problem)
{
    ++m_report.problemCount;
    if (m_report.problems.size() < listed) {
        m_report.problems.push_back(std::move(problem));
    }
}

void JournalImportSink::repeated(std::int64_t line)
{
    ++m_report.possibleRepeatCount;
    if (m_report.possibleRepeats.size() < listed) {
        m_report.possibleRepeats.push_back(line);
    }
}

void JournalImportSink::nothing(const std::string& code)
{
    ++m_report.nothing[code];
}

bool JournalImportSink::keepGoing(std::uint64_t bytesRead, std::uint64_t bytesTotal)
{
    m_report.cancelled = m_report.cancelled || (m_progress && !m_progress(bytesRead, bytesTotal));
    return !m_report.cancelled;
}

void JournalImportSink::close(RecordId batch, const ImportBatch& body)
{
    m_action->record = batch;
    m_action->state = RecordState::live;
    m_core.appendNew(*m_action, body, m_stamp);
}

std::optional<Amount> readAmountText(std::string_view text, const Supplement& supplement)
{
    const std::string_view all = trimmed(text);
    const std::size_t end = std::min(all.find_first_not_of("0123456789."), all.size());
    const std::string_view unitText = trimmed(all.substr(end));
    const auto unit = unitText.empty() ? std::optional(supplement.unit) : parseUnit(unitText);
    if (!unit) {
        return std::nullopt;
    }
    if (*unit == Unit::scoop) {
        return supplement.scoop ? makeScoops(all.substr(0, end), *supplement.scoop) : std::nullopt;
    }
    return makeAmount(all.substr(0, end), *unit);
}

} // namespace hf
