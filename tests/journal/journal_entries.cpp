// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_entries.h"

#include "journal/journal_care.h"
#include "journal/journal_undo.h"
#include "support/plan_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class JournalEntriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAskedStoresNothing();
    void whatIsNoRecordIsLeftOut();
    void aRefusalNamesTheFirstThatIsWrong();
    void whatWouldBeRefusedIsKnownBefore();
    void deletingASupplementTellsWhatStaysAndWhatEnds();
    void whatIsShippedComesBackAsItWas();
    void erasingEmptiesEveryVersionAndStopsAtWhatIsNeeded();
    void whatContradictsTodayStaysInTheBin();
    void fineSaysItOnce();
};

namespace {

Supplement creatine()
{
    return {"Creatine", Unit::g, makeAmount("5", Unit::g), {}, {}, false, 9, {}};
}

constexpr DayRange everything{earliestDay, Day{days{30'000}}};

} // namespace

void JournalEntriesTest::nothingAskedStoresNothing()
{
    JournalFixture journal;
    journal.addOne("bloating 3");
    const std::string before = journal.exported();

    QVERIFY(std::get<std::vector<RecordId>>(JournalEntries(*journal).record({}, journal.frame())).empty());
    QVERIFY(!JournalEntries(*journal).change(std::span<const Record>{}, journal.frame()));
    QVERIFY(JournalEntries(*journal).remove({}, journal.frame()).gone.empty());
    QVERIFY(JournalEntries(*journal).restore({}, journal.frame()).restored.empty());
    QCOMPARE(JournalEntries(*journal).erase({}).records, std::size_t{0});

    QCOMPARE(journal.exported(), before);
    QVERIFY(journal->undoable()->kind == Kind::rating); // and no empty step of undo lies on top
}

void JournalEntriesTest::whatIsNoRecordIsLeftOut()
{
    JournalFixture journal;
    const RecordId id = journal.addOne("bloating 3");
    const std::vector<RecordId> twice{id, RecordId{builtInUuid(5)}, id};

    QCOMPARE(JournalEntries(*journal).remove(twice, journal.frame()).gone.size(), std::size_t{1});
    QCOMPARE(JournalEntries(*journal).remove(twice, journal.frame()).gone.size(), std::size_t{0});
    QCOMPARE(JournalEntries(*journal).restore(twice, journal.frame()).restored, std::vector{id});
    QCOMPARE(JournalEntries(*journal).restore(twice, journal.frame()).restored, std::vector<RecordId>{});
    QCOMPARE(JournalEntries(*journal).erase(twice).records, std::size_t{1});
    QCOMPARE(JournalEntries(*journal).erase(twice).records, std::size_t{0});
    QVERIFY(JournalCare(*journal).check().sound());
}

void JournalEntriesTest::aRefusalNamesTheFirstThatIsWrong()
{
    JournalFixture journal;
    const std::vector<RecordBody> bodies{Stool{4, {}, {day("2026-11-20"), {}}, {}, {}},
                                         Stool{9, {}, {day("2026-11-20"), {}}, {}, {}},
                                         Stool{{}, 11, {day("2026-11-20"), {}}, {}, {}}};
    const auto refused = std::get<Refused>(JournalEntries(*journal).record(bodies, journal.frame()));

    QCOMPARE(refused.index, std::size_t{1});
    QVERIFY(refused.problem == EntryProblem::formOutOfRange);
    QVERIFY(!journal->extent());
}

void JournalEntriesTest::whatWouldBeRefusedIsKnownBefore()
{
    JournalFixture journal;
    journal.add({"glutamine 5g", "run 45min rpe 6"});
    Dose none;
    none.supplement = built_in::glutamine;
    none.state = DoseState::none;
    none.when.day = day("2026-11-23");
    const std::vector<RecordBody> wrong{Stool{9, {}, {day("2026-11-20"), {}}, {}, {}}, RestDay{day("2026-11-23"), {}},
                                        FineDay{day("2026-11-25")}, none};
    const std::string before = journal.exported();

    for (const RecordBody& body : wrong) {
        const std::vector<RecordBody> both{Stool{4, {}, {day("2026-11-20"), {}}, {}, {}}, body};
        const auto known = journal->refusal(both, journal.frame());
        QVERIFY(known && known->index == 1);
        QCOMPARE(journal.exported(), before);
        const auto refused = std::get<Refused>(JournalEntries(*journal).record(both, journal.frame()));
        QVERIFY(refused.index == known->index && refused.problem == known->problem);
    }
    QVERIFY(!journal->refusal(std::vector<RecordBody>{RestDay{day("2026-11-22"), {}}}, journal.frame()));
    QCOMPARE(journal.exported(), before);
}

void JournalEntriesTest::deletingASupplementTellsWhatStaysAndWhatEnds()
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
    const RemoveReport report = JournalEntries(*journal).remove({&id, 1}, journal.frame());

    QCOMPARE(report.gone.size(), std::size_t{1});
    QCOMPARE(report.kept.size(), std::size_t{1});
    QCOMPARE(report.kept.front().entries, std::int64_t{2});
    QCOMPARE(report.endedPlans, std::size_t{1});
    QVERIFY(report.shipped.empty());
    QCOMPARE(journal->list(Kind::dose, everything).size(), std::size_t{2});

    QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done);
    QVERIFY(journal->catalogue().offers(SupplementId{id.value}));
    QVERIFY(!std::get<Plan>(journal->list(Kind::plan, everything).front().body).until);
}

void JournalEntriesTest::whatIsShippedComesBackAsItWas()
{
    JournalFixture journal;
    Supplement changed = *journal->catalogue().find(built_in::glutamine);
    const Supplement shipped = changed;
    changed.usual = makeAmount("9", Unit::g);
    const RecordId id{built_in::glutamine.value};
    QVERIFY(!JournalEntries(*journal).change(id, changed, journal.frame()));

    const RemoveReport report = JournalEntries(*journal).remove({&id, 1}, journal.frame());

    QCOMPARE(report.shipped.size(), std::size_t{1});
    QVERIFY(report.kept.empty());
    QVERIFY(*journal->catalogue().find(built_in::glutamine) == shipped);
    QVERIFY(journal->catalogue().offers(built_in::glutamine));
}

void JournalEntriesTest::erasingEmptiesEveryVersionAndStopsAtWhatIsNeeded()
{
    JournalFixture journal;
    const RecordId note = journal.addOne("note \"private\"");
    Reflection changed = std::get<Reflection>(journal->find(note)->body);
    changed.text = "private, too";
    QVERIFY(!JournalEntries(*journal).change(note, changed, journal.frame()));
    QVERIFY(journal.exported().find("private") != std::string::npos);

    const EraseReport report = JournalEntries(*journal).erase({&note, 1});

    QCOMPARE(report.records, std::size_t{1});
    QCOMPARE(report.revisions, std::size_t{2});
    QVERIFY(journal.exported().find("private") == std::string::npos);
    QVERIFY(JournalCare(*journal).check().sound());

    const RecordId supplement = journal.storeOne(creatine());
    const RecordId dose = journal.addOne("creatine 3g");
    const EraseReport stopped = JournalEntries(*journal).erase({&supplement, 1});
    QCOMPARE(stopped.records, std::size_t{0});
    QCOMPARE(stopped.needed.size(), std::size_t{1});
    QCOMPARE(stopped.needed.front().entries, std::int64_t{1});
    QVERIFY(journal->find(supplement));
    QCOMPARE(JournalEntries(*journal).erase(std::vector{supplement, dose}).records,
             std::size_t{2}); // with all that name it
}

void JournalEntriesTest::whatContradictsTodayStaysInTheBin()
{
    JournalFixture journal;
    const RecordId rest = journal.addOne("rest");
    const RecordId rated = journal.addOne("bloating 3");
    JournalEntries(*journal).remove(std::vector{rest, rated}, journal.frame());
    journal.addOne("run 30min rpe 4 9:00");

    const RestoreReport report = JournalEntries(*journal).restore(std::vector{rest, rated}, journal.frame());

    QCOMPARE(report.restored, std::vector{rated});
    QVERIFY(report.problem == EntryProblem::restAndSession);
    QCOMPARE(journal->bin().size(), std::size_t{1});
}

void JournalEntriesTest::fineSaysItOnce()
{
    JournalFixture journal;
    journal.addOne("wind 0");
    const auto first = JournalEntries(*journal).recordFine(day("2026-11-23"), journal.frame());
    const std::string after = journal.exported();
    const auto again = JournalEntries(*journal).recordFine(day("2026-11-23"), journal.frame());

    QVERIFY(again.empty());
    QCOMPARE(journal.exported(), after);
    const auto ratings = journal->list(Kind::rating, everything);
    QCOMPARE(first.size(), ratings.size()); // all but the wind, and the mark
    QCOMPARE(std::count_if(ratings.begin(), ratings.end(),
                           [](const Record& record) { return std::get<Rating>(record.body).fine; }),
             static_cast<std::ptrdiff_t>(ratings.size()) - 1);
    QCOMPARE(journal->list(Kind::fine, everything).size(), std::size_t{1});
}

HF_TEST(JournalEntriesTest)
#include "journal_entries.moc"
