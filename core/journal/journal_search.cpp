// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/numbers.h"
#include "domain/text.h"
#include "journal/internal/journal_core.h"
#include "journal/journal.h"

#include <algorithm>
#include <set>
#include <tuple>

#include <fmt/format.h>

namespace hf {

namespace {

constexpr int firstChunk = 16; ///< days that are read at once to begin with
constexpr int longestChunk = 1024;
constexpr std::size_t fewRecords = 100;
constexpr std::size_t manyRecords = 500;
/// What looking at days costs even when they are empty, in records.
constexpr std::size_t chunkCost = 8;

/// The words of a record that are the person's own.
struct OwnWords {
    const Catalogue& catalogue;

    std::string operator()(const Dose& dose) const
    {
        const Supplement* supplement = catalogue.find(dose.supplement);
        return (supplement == nullptr ? std::string() : supplement->name) + '\n' + dose.note;
    }
    std::string operator()(const Session& session) const { return session.activity + '\n' + session.note; }
    std::string operator()(const Rating& rating) const
    {
        const Item* item = catalogue.find(rating.item);
        return (item == nullptr ? std::string() : item->name) + '\n' + rating.note;
    }
    std::string operator()(const Stool& stool) const { return stool.note; }
    std::string operator()(const Reflection& reflection) const { return reflection.prompt + '\n' + reflection.text; }
    std::string operator()(const DayMark& mark) const { return mark.mark + '\n' + mark.note; }
    template<class Other>
    std::string operator()(const Other& /*other*/) const
    {
        return {};
    }
};

/// What a record says in numbers, behind its name: `L-Glutamine 2.5 g`, `run 45 min 6`, `Bloating 3`, `stool 4`.
struct OwnNumbers {
    const Catalogue& catalogue;

    std::string operator()(const Dose& dose) const
    {
        const Supplement* supplement = catalogue.find(dose.supplement);
        return (supplement == nullptr ? "" : supplement->name) + " " + (dose.amount ? toString(*dose.amount) : "");
    }
    std::string operator()(const Session& session) const
    {
        return fmt::format("{} {} min {}", session.activity, session.minutes,
                           session.rpe ? fmt::format("{}", *session.rpe) : "");
    }
    std::string operator()(const Rating& rating) const
    {
        const Item* item = catalogue.find(rating.item);
        return fmt::format("{} {} {}", item == nullptr ? "" : item->name, rating.value,
                           item == nullptr ? "" : item->unit);
    }
    std::string operator()(const Stool& stool) const
    {
        return stool.form ? fmt::format("stool {}", *stool.form) : std::string();
    }
    template<class Other>
    std::string operator()(const Other& /*other*/) const
    {
        return {};
    }
};

bool hasDigit(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), isDigit);
}

/// A number that is searched with a decimal comma is the one with a point.
std::string withPoints(std::string text)
{
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == ',' && isDigit(text[i - 1]) && isDigit(text[i + 1])) {
            text[i] = '.';
        }
    }
    return text;
}

/// Whether the text is there as a number of its own: `2.5` is not in `12.5`, nor `2` in `2.5`.
bool holdsNumber(std::string_view where, std::string_view text)
{
    const auto inNumber = [where](std::size_t at) {
        return at < where.size() && (isDigit(where[at]) || where[at] == '.');
    };
    for (std::size_t at = where.find(text); at != std::string_view::npos; at = where.find(text, at + 1)) {
        const bool begins = !isDigit(text.front()) || at == 0 || !inNumber(at - 1);
        const bool ends = !isDigit(text.back()) || !inNumber(at + text.size());
        if (begins && ends) {
            return true;
        }
    }
    return false;
}

/// Walks from the newest day back, some days at a time.
class EntrySearch {
public:
    EntrySearch(JournalCore& core, const EntryFilter& filter, DayRange within)
        : m_core(core),
          m_filter(filter),
          m_within(within),
          m_text(foldForSearch(filter.text)),
          m_number(hasDigit(m_text) ? withPoints(m_text) : std::string())
    {
    }

    EntryPage run(const SearchStep& step)
    {
        EntryPage page;
        Day last = step.from ? std::min(*step.from, m_within.last) : m_within.last;
        std::size_t read = 0;
        int length = firstChunk;
        while (last >= m_within.first) {
            if (page.entries.size() >= step.wanted || read >= step.mostRead) {
                page.goOn = last;
                break;
            }
            const DayRange chunk{std::max(m_within.first, last - days{length - 1}), last};
            const std::size_t here = lookAt(chunk, page.entries);
            read += here + chunkCost;
            last = chunk.first - days{1};
            length = std::clamp(here < fewRecords    ? length * 2
                                : here > manyRecords ? length / 2
                                                     : length,
                                1, longestChunk);
        }
        return page;
    }

private:
    /// Appends what fits of these days; how many records were looked at.
    std::size_t lookAt(DayRange chunk, std::vector<Record>& found)
    {
        const std::set<Day> marked = m_filter.mark.empty() ? std::set<Day>() : markedDays(chunk);
        if (!m_filter.mark.empty() && marked.empty()) {
            return 0;
        }
        std::size_t read = 0;
        const auto start = static_cast<std::ptrdiff_t>(found.size());
        for (std::size_t i = 0; i <= static_cast<std::size_t>(Kind::fine); ++i) {
            const Kind kind = static_cast<Kind>(i);
            if (!isWanted(kind)) {
                continue;
            }
            for (Record& record : m_core.entries(kind, chunk)) {
                ++read;
                const Day day = dayOf(record);
                if (chunk.contains(day) && (m_filter.mark.empty() || marked.contains(day)) && fits(record.body)) {
                    found.push_back(std::move(record));
                }
            }
        }
        std::sort(found.begin() + start, found.end(),
                  [this](const Record& a, const Record& b) { return sortKey(a) < sortKey(b); });
        return read;
    }

    bool isWanted(Kind kind) const
    {
        const auto& kinds = m_filter.kinds;
        const bool named = kinds.empty() || std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
        return named && (!m_filter.supplement || kind == Kind::dose);
    }

    std::set<Day> markedDays(DayRange chunk)
    {
        std::set<Day> marked;
        for (const Record& record : m_core.records().ofKind(Kind::mark, chunk)) {
            const auto& mark = std::get<DayMark>(record.body);
            if (mark.mark != m_filter.mark) {
                continue;
            }
            const Day end = std::min(mark.range.last, chunk.last);
            for (Day day = std::max(mark.range.first, chunk.first); day <= end; day += days{1}) {
                marked.insert(day);
            }
        }
        return marked;
    }

    bool fits(const RecordBody& body) const
    {
        if (m_filter.supplement && std::get<Dose>(body).supplement != *m_filter.supplement) {
            return false;
        }
        if (m_text.empty() ||
            foldForSearch(std::visit(OwnWords{m_core.catalogue()}, body)).find(m_text) != std::string::npos) {
            return true;
        }
        return !m_number.empty() &&
               holdsNumber(foldForSearch(std::visit(OwnNumbers{m_core.catalogue()}, body)), m_number);
    }

    /// A mark that began before the days searched stands on the first of them.
    Day dayOf(const Record& record) const { return std::max(daysOf(record.body)->first, m_within.first); }

    std::tuple<days, bool, seconds, Kind, RecordId> sortKey(const Record& record) const
    {
        const auto moment = momentOf(record.body);
        return {-dayOf(record).time_since_epoch(), !moment.has_value(),
                moment ? -moment->instant.time_since_epoch() : seconds{}, kindOf(record.body), record.id};
    }

    JournalCore& m_core;
    const EntryFilter& m_filter;
    DayRange m_within;
    std::string m_text;
    std::string m_number; ///< the same where it holds a number, else empty
};

} // namespace

EntryPage Journal::search(const EntryFilter& filter, const SearchStep& step) const
{
    return m_core->read([&] {
        const std::optional<DayRange> extent = m_core->records().extent();
        if (!extent) {
            return EntryPage{};
        }
        const DayRange wanted = filter.days.value_or(*extent);
        const DayRange within{std::max(wanted.first, extent->first), std::min(wanted.last, extent->last)};
        return EntrySearch(*m_core, filter, within).run(step);
    });
}

} // namespace hf
