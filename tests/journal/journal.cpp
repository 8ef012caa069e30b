// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include "support/plan_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <algorithm>
#include <set>

#include <SQLiteCpp/Database.h>

using namespace hf;
using namespace hf::test;

class JournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAskedStoresNothing();
    void whatIsNoRecordIsLeftOut();
    void aRefusalNamesTheFirstThatIsWrong();
    void deletingASupplementTellsWhatStaysAndWhatEnds();
    void whatIsShippedComesBackAsItWas();
    void erasingEmptiesEveryVersionAndStopsAtWhatIsNeeded();
    void whatContradictsTodayStaysInTheBin();
    void fineSaysItOnce();
    void drawnBitsAreThoseOfTheSource();
    void rebuildingMakesTheTablesTellTheLog();
    void everyStoredCallIsCounted();
};

namespace {

Supplement creatine()
{
    return {"Creatine", Unit::g, makeAmount("5", Unit::g), {}, {}, false, 9, {}};
}

constexpr DayRange everything{earliestDay, Day{days{30'000}}};

} // namespace

void JournalTest::nothingAskedStoresNothing()
{
    JournalFixture journal;
    journal.addOne("bloating 3");
    const std::string before = journal.exported();

    QVERIFY(std::get<std::vector<RecordId>>(journal->record({}, journal.frame())).empty());
    QVERIFY(!journal->change(std::span<const Record>{}, journal.frame()));
    QVERIFY(journal->remove({}, journal.frame()).gone.empty());
    QVERIFY(journal->restore({}, journal.frame()).restored.empty());
    QCOMPARE(journal->erase({}).records, std::size_t{0});

    QCOMPARE(journal.exported(), before);
    QVERIFY(journal->undoable()->kind == Kind::rating); // and no empty step of undo lies on top
}

void JournalTest::whatIsNoRecordIsLeftOut()
{
    JournalFixture journal;
    const RecordId id = journal.addOne("bloating 3");
    const std::vector<RecordId> twice{id, RecordId{builtInUuid(5)}, id};

    QCOMPARE(journal->remove(twice, journal.frame()).gone.size(), std::size_t{1});
    QCOMPARE(journal->remove(twice, journal.frame()).gone.size(), std::size_t{0});
    QCOMPARE(journal->restore(twice, journal.frame()).restored, std::vector{id});
    QCOMPARE(journal->restore(twice, journal.frame()).restored, std::vector<RecordId>{});
    QCOMPARE(journal->erase(twice).records, std::size_t{1});
    QCOMPARE(journal->erase(twice).records, std::size_t{0});
    QVERIFY(journal->check().sound());
}

void JournalTest::aRefusalNamesTheFirstThatIsWrong()
{
    JournalFixture journal;
    const std::vector<RecordBody> bodies{Stool{4, {}, {day("2026-11-20"), {}}, {}, {}},
                                         Stool{9, {}, {day("2026-11-20"), {}}, {}, {}},
                                         Stool{{}, 11, {day("2026-11-20"), {}}, {}, {}}};
    const auto refused = std::get<Refused>(journal->record(bodies, journal.frame()));

    QCOMPARE(refused.index, std::size_t{1});
    QVERIFY(refused.problem == EntryProblem::formOutOfRange);
    QVERIFY(!journal->extent());
}

void JournalTest::deletingASupplementTellsWhatStaysAndWhatEnds()
{
    JournalFixture journal;
    const RecordId id = journal.storeOne(creatine());
    journal.add({"2026-11-20 creatine", "2026-11-21 creatine 3g"});
    Plan plan = planFrom("2026-11-01");
    plan.from = day("2026-11-23");
    plan.supplement = SupplementId{id.value};
    save(journal, plan);
    QCOMPARE(journal->entriesOf({id, creatine()}), std::int64_t{2});
    QCOMPARE(journal->entriesOf({id, RestDay{}}), std::int64_t{0});

    journal.at("2026-11-25T12:00:00+01:00");
    const RemoveReport report = journal->remove({&id, 1}, journal.frame());

    QCOMPARE(report.gone.size(), std::size_t{1});
    QCOMPARE(report.kept.size(), std::size_t{1});
    QCOMPARE(report.kept.front().entries, std::int64_t{2});
    QCOMPARE(report.endedPlans, std::size_t{1});
    QVERIFY(report.shipped.empty());
    QCOMPARE(journal->list(Kind::dose, everything).size(), std::size_t{2});

    QVERIFY(journal->undo().outcome == TakenBack::Outcome::done);
    QVERIFY(journal->catalogue().offers(SupplementId{id.value}));
    QVERIFY(!std::get<Plan>(journal->list(Kind::plan, everything).front().body).until);
}

void JournalTest::whatIsShippedComesBackAsItWas()
{
    JournalFixture journal;
    Supplement changed = *journal->catalogue().find(built_in::glutamine);
    const Supplement shipped = changed;
    changed.usual = makeAmount("9", Unit::g);
    const RecordId id{built_in::glutamine.value};
    QVERIFY(!journal->change(id, changed, journal.frame()));

    const RemoveReport report = journal->remove({&id, 1}, journal.frame());

    QCOMPARE(report.shipped.size(), std::size_t{1});
    QVERIFY(report.kept.empty());
    QVERIFY(*journal->catalogue().find(built_in::glutamine) == shipped);
    QVERIFY(journal->catalogue().offers(built_in::glutamine));
}

void JournalTest::erasingEmptiesEveryVersionAndStopsAtWhatIsNeeded()
{
    JournalFixture journal;
    const RecordId note = journal.addOne("note \"private\"");
    Reflection changed = std::get<Reflection>(journal->find(note)->body);
    changed.text = "private, too";
    QVERIFY(!journal->change(note, changed, journal.frame()));
    QVERIFY(journal.exported().find("private") != std::string::npos);

    const EraseReport report = journal->erase({&note, 1});

    QCOMPARE(report.records, std::size_t{1});
    QCOMPARE(report.revisions, std::size_t{2});
    QVERIFY(journal.exported().find("private") == std::string::npos);
    QVERIFY(journal->check().sound());

    const RecordId supplement = journal.storeOne(creatine());
    const RecordId dose = journal.addOne("creatine 3g");
    const EraseReport stopped = journal->erase({&supplement, 1});
    QCOMPARE(stopped.records, std::size_t{0});
    QCOMPARE(stopped.needed.size(), std::size_t{1});
    QCOMPARE(stopped.needed.front().entries, std::int64_t{1});
    QVERIFY(journal->find(supplement));
    QCOMPARE(journal->erase(std::vector{supplement, dose}).records, std::size_t{2}); // with all that name it
}

void JournalTest::whatContradictsTodayStaysInTheBin()
{
    JournalFixture journal;
    const RecordId rest = journal.addOne("rest");
    const RecordId rated = journal.addOne("bloating 3");
    journal->remove(std::vector{rest, rated}, journal.frame());
    journal.addOne("run 30min rpe 4 9:00");

    const RestoreReport report = journal->restore(std::vector{rest, rated}, journal.frame());

    QCOMPARE(report.restored, std::vector{rated});
    QVERIFY(report.problem == EntryProblem::restAndSession);
    QCOMPARE(journal->bin().size(), std::size_t{1});
}

void JournalTest::fineSaysItOnce()
{
    JournalFixture journal;
    journal.addOne("wind 0");
    const auto first = journal->recordFine(day("2026-11-23"), journal.frame());
    const std::string after = journal.exported();
    const auto again = journal->recordFine(day("2026-11-23"), journal.frame());

    QVERIFY(again.empty());
    QCOMPARE(journal.exported(), after);
    const auto ratings = journal->list(Kind::rating, everything);
    QCOMPARE(first.size(), ratings.size()); // all but the wind, and the mark
    QCOMPARE(std::count_if(ratings.begin(), ratings.end(),
                           [](const Record& record) { return std::get<Rating>(record.body).fine; }),
             static_cast<std::ptrdiff_t>(ratings.size()) - 1);
    QCOMPARE(journal->list(Kind::fine, everything).size(), std::size_t{1});
}

void JournalTest::drawnBitsAreThoseOfTheSource()
{
    JournalFixture one(5);
    JournalFixture same(5);
    JournalFixture other(6);
    std::set<std::uint64_t> drawn;
    std::uint64_t ones = 0;
    std::uint64_t zeros = 0;
    for (int i = 0; i < 64; ++i) {
        const std::uint64_t bits = one->draw();
        QCOMPARE(bits, same->draw());
        QVERIFY(drawn.insert(bits).second);
        QVERIFY(drawn.insert(other->draw()).second);
        ones |= bits;
        zeros |= ~bits;
    }
    QCOMPARE(ones, ~std::uint64_t{0}); // every bit is drawn
    QCOMPARE(zeros, ~std::uint64_t{0});
}

void JournalTest::rebuildingMakesTheTablesTellTheLog()
{
    JournalFixture journal;
    journal.add({"bloating 3", "glutamine 5g 8:00", "ill 2026-11-21..2026-11-22"});
    const std::string log = journal.exported();
    {
        SQLite::Database raw(journal.path().string(), SQLite::OPEN_READWRITE);
        raw.exec("UPDATE rating SET value = value + 1");
        raw.exec("DELETE FROM dose");
    }
    QVERIFY(!journal->check().sound());
    QVERIFY(journal->check().repairable());

    journal->rebuild();

    QVERIFY(journal->check().sound());
    QCOMPARE(journal.exported(), log);
    QCOMPARE(journal->list(Kind::dose, everything).size(), std::size_t{1});
}

void JournalTest::everyStoredCallIsCounted()
{
    JournalFixture journal;
    const std::uint64_t before = journal->stored();
    journal.addOne("bloating 3");
    QCOMPARE(journal->stored(), before + 1);
    const RecordBody wrong = Stool{9, {}, {day("2026-11-20"), {}}, {}, {}};
    QVERIFY(std::holds_alternative<Refused>(journal->record({&wrong, 1}, journal.frame())));
    QCOMPARE(journal->stored(), before + 1);
    (void)journal->day(day("2026-11-23"), journal.frame());
    QCOMPARE(journal->stored(), before + 1);
    journal->undo();
    QCOMPARE(journal->stored(), before + 2);
}

HF_TEST(JournalTest)
#include "journal.moc"
