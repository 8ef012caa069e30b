// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal_entries.h"
#include "journal/journal_import.h"
#include "journal/journal_undo.h"
#include "support/experiment_fixture.h"
#include "support/plan_fixture.h"

#include <map>
#include <random>
#include <set>

#include <fmt/format.h>

namespace hf::test {

inline constexpr DayRange everyDay{Day{days{0}}, Day{days{40'000}}};

/// Everything that is there, as text: each live record of each kind.
inline std::string seen(const Journal& journal)
{
    std::string text;
    for (std::size_t i = 0; i < kindCount; ++i) {
        for (const Record& record : journal.list(static_cast<Kind>(i), everyDay)) {
            text += fmt::format("{} {} {}\n", nameOf(kindOf(record.body)), toString(record.id),
                                Journal::jsonOf(record.body));
        }
    }
    return text;
}

inline std::map<RecordId, Day> daysOfAll(const Journal& journal)
{
    std::map<RecordId, Day> all;
    for (std::size_t i = 0; i <= static_cast<std::size_t>(Kind::fine); ++i) {
        for (const Record& record : journal.list(static_cast<Kind>(i), everyDay)) {
            all.emplace(record.id, daysOf(record.body).value().first);
        }
    }
    return all;
}

/// Plays on one journal. `wild` ones also merge and erase, after which not everything can be taken back.
class Player {
public:
    Player(std::uint64_t seed, bool wild)
        : here(seed, "2026-03-02T09:00:00+01:00"),
          there(seed + 1000, "2026-03-02T09:00:00+01:00"),
          m_random(seed),
          m_wild(wild)
    {
    }

    /// One action; empty when all held, else what did not.
    std::string step();

    JournalFixture here;
    JournalFixture there;

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    template<class List>
    const auto& one(const List& list)
    {
        return list[static_cast<std::size_t>(upTo(static_cast<int>(std::size(list)) - 1))];
    }
    std::string dayText(int back) { return toString(here.frame().today() - days{back}); }
    std::optional<Record> someRecord();
    void tell(JournalFixture& journal, const RecordBody& body);
    void add(JournalFixture& journal);
    void change();
    void move();
    void remove();
    void bringBack();
    void importTable();
    void settle();
    void define();
    void plan();
    void answer();
    void pause();
    void set();
    void experiment();
    void merge();
    void erase();

    std::mt19937_64 m_random;
    bool m_wild;
    std::set<RecordId> m_moved; ///< whose day this step may change
    std::optional<RecordId> m_batch;
    int m_files = 0;
};

inline std::optional<Record> Player::someRecord()
{
    const auto kind = static_cast<Kind>(upTo(static_cast<int>(Kind::fine)));
    const auto all = here->list(kind, everyDay);
    return all.empty() ? std::nullopt : std::optional(one(all));
}

inline void Player::tell(JournalFixture& journal, const RecordBody& body)
{
    (void)JournalEntries(*journal).record({&body, 1}, journal.frame()); // refused is an answer too
}

inline void Player::add(JournalFixture& journal)
{
    static const std::vector<const char*> lines{"glutamine 5g 7:30",
                                                "glutamine 5g 8:40",
                                                "glutamine 2.5g",
                                                "glutamine none",
                                                "skip glutamine",
                                                "bloating 0",
                                                "bloating 4",
                                                "wind 2",
                                                "wind 0",
                                                "energy 4",
                                                "sleep 7h30",
                                                "calm 3",
                                                "run 45min rpe 6",
                                                "ride 30min",
                                                "rest",
                                                "bristol 4",
                                                "no stool",
                                                "ill",
                                                "travel",
                                                "note \"a word\""};
    const std::string line = fmt::format("{} {}", dayText(upTo(6)), one(lines));
    const auto reading = readQuickAdd(line, journal->catalogue(), journal.frame());
    if (const auto* body = std::get_if<RecordBody>(&reading)) {
        tell(journal, *body);
    }
}

inline void Player::change()
{
    static const std::vector<const char*> fields{"note=changed", "value=1", "value=5",   "amount=7.5 g",
                                                 "state=none",   "rpe=8",   "time=6:15", "minutes=50"};
    if (const auto record = someRecord()) {
        const std::string field = one(fields);
        const auto next = here->withFields(*record, {&field, 1}, here.frame());
        if (const auto* body = std::get_if<RecordBody>(&next)) {
            (void)JournalEntries(*here).change(record->id, *body, here.frame());
        }
    }
}

inline void Player::move()
{
    if (const auto record = someRecord()) {
        m_moved.insert(record->id);
        (void)JournalEntries(*here).change(record->id, movedTo(record->body, here.frame().today() - days{upTo(8)}),
                                           here.frame());
    }
}

inline void Player::remove()
{
    if (const auto record = someRecord()) {
        JournalEntries(*here).remove({&record->id, 1}, here.frame());
    }
}

inline void Player::bringBack()
{
    if (const auto bin = here->bin(); !bin.empty()) {
        const RecordId id = one(bin).record.id;
        m_moved.insert(id);
        JournalEntries(*here).restore({&id, 1}, here.frame());
    }
}

inline void Player::importTable()
{
    if (m_batch && upTo(2) == 0) {
        JournalUndo(*here).undoImport(*m_batch);
        m_batch.reset();
        return;
    }
    std::string text = "date,time,supplement,amount\n";
    for (int row = 0; row < 4; ++row) {
        static const std::vector<const char*> cells{"Zinc,15 mg", "Zinc,10", "L-Glutamine,5 g", "Zinc,0 mg"};
        text += fmt::format("{},{:02}:10,{}\n", dayText(upTo(6)), 6 + upTo(2), one(cells));
    }
    const auto file = here.beside(fmt::format("table{}.csv", m_files++).c_str());
    std::ofstream(file) << text;
    const ImportReport report = JournalImport(*here).importFile(file, {}, here.frame());
    m_batch = report.batch ? report.batch : m_batch;
}

inline void Player::settle()
{
    if (const auto open = here->list(Kind::undecided, everyDay); !open.empty()) {
        (void)JournalImport(*here).decide(one(open).id, "12 mg", here.frame());
    }
}

} // namespace hf::test
