// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_care.h"
#include "journal/journal_entries.h"
#include "journal/journal_import.h"
#include "journal/journal_undo.h"
#include "support/plan_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using hf::test::day;
using hf::test::JournalFixture;

namespace {

RecordId define(JournalFixture& journal, const RecordBody& body)
{
    const auto outcome = JournalEntries(*journal).record({&body, 1}, journal.frame());
    if (const auto* refused = std::get_if<Refused>(&outcome)) {
        throw std::invalid_argument(std::string(nameOf(refused->problem)));
    }
    return std::get<std::vector<RecordId>>(outcome).front();
}

Supplement magnesium()
{
    Supplement supplement;
    supplement.name = "Magnesium";
    supplement.unit = Unit::mg;
    supplement.order = 1;
    return supplement;
}

std::optional<EntryProblem> problemOf(JournalFixture& journal, RecordId id, const RecordBody& body)
{
    const auto refused = JournalEntries(*journal).change(id, body, journal.frame());
    return refused ? std::optional(refused->problem) : std::nullopt;
}

std::optional<EntryProblem> problemOfNew(JournalFixture& journal, const RecordBody& body)
{
    const auto outcome = JournalEntries(*journal).record({&body, 1}, journal.frame());
    const auto* refused = std::get_if<Refused>(&outcome);
    return refused != nullptr ? std::optional(refused->problem) : std::nullopt;
}

const RecordId glutamine{built_in::glutamine.value};
const RecordId bloating{built_in::bloating.value};

} // namespace

class Definitions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aShippedSupplementCanBeChangedAgainAfterItsChangeWasTakenBackOrDeleted()
    {
        JournalFixture journal;
        Supplement changed = *journal->catalogue().find(built_in::glutamine);
        changed.usual = makeAmount("10", Unit::g);
        QVERIFY(!problemOf(journal, glutamine, changed));
        QVERIFY(JournalUndo(*journal).undo().action->sort == ActionSummary::Sort::change);

        QVERIFY(!problemOf(journal, glutamine, changed));
        QCOMPARE(journal->catalogue().find(built_in::glutamine)->usual->count, changed.usual->count);
        JournalEntries(*journal).remove({&glutamine, 1}, journal.frame());
        QVERIFY(journal->catalogue().offers(built_in::glutamine));
        QVERIFY(!problemOf(journal, glutamine, changed));

        QCOMPARE(journal->catalogue().find(built_in::glutamine)->usual->count, changed.usual->count);
        QVERIFY(JournalCare(*journal).check().sound());
    }

    void aDeletedSupplementKeepsItsEntriesUnderItsName()
    {
        JournalFixture journal;
        const RecordId id = define(journal, magnesium());
        journal.addOne("magnesium 300mg 2026-11-20");

        const RemoveReport report = JournalEntries(*journal).remove({&id, 1}, journal.frame());

        QCOMPARE(report.kept.front().entries, 1);
        QVERIFY(!journal->catalogue().supplementNamed("Magnesium"));
        QCOMPARE(journal->catalogue().find(SupplementId{id.value})->name, std::string("Magnesium"));
        const auto metric = journal->metricNamed("dose.magnesium");
        QVERIFY(metric);
        QCOMPARE(journal->series(*metric, {day("2026-11-20"), day("2026-11-20")}).values.front(), std::optional(300.0));
        EntryFilter filter;
        filter.text = "magnesium";
        QCOMPARE(journal->search(filter).entries.size(), std::size_t{1});
        // Its old entries can still be changed.
        Record dose = journal->search(filter).entries.front();
        std::get<Dose>(dose.body).note = "late";
        QVERIFY(!problemOf(journal, dose.id, dose.body));
    }

    void definingADeletedOneAgainConnectsItWithItsEntries()
    {
        JournalFixture journal;
        const RecordId id = define(journal, magnesium());
        journal.addOne("magnesium 300mg 2026-11-20");
        JournalEntries(*journal).remove({&id, 1}, journal.frame());
        Supplement again = magnesium();
        again.name = "magnesium";

        QCOMPARE(toString(define(journal, again)), toString(id));

        QVERIFY(journal->catalogue().supplementNamed("magnesium")->id == SupplementId{id.value});
        JournalUndo(*journal).undo();
        QVERIFY(!journal->catalogue().supplementNamed("magnesium"));
    }

    void aTableThatNamesADeletedOneBringsItBack()
    {
        JournalFixture journal;
        const RecordId id = define(journal, magnesium());
        journal.addOne("magnesium 300mg 2026-11-20");
        JournalEntries(*journal).remove({&id, 1}, journal.frame());
        const auto file = journal.beside("m.csv");
        std::ofstream(file) << "date,supplement,amount\n2026-11-21,Magnesium,200 mg\n";

        JournalImport(*journal).importFile(file, {}, journal.frame());

        QVERIFY(journal->catalogue().supplementNamed("Magnesium")->id == SupplementId{id.value});
        QCOMPARE(journal->catalogue().supplements.size(), std::size_t{2});
    }

    void thePlanOfADeletedSupplementEnds()
    {
        JournalFixture journal;
        const RecordId id = define(journal, magnesium());
        Plan plan = test::planFrom("2026-11-20");
        plan.supplement = SupplementId{id.value};
        test::save(journal, plan);

        const RemoveReport report = JournalEntries(*journal).remove({&id, 1}, journal.frame());

        QCOMPARE(report.endedPlans, std::size_t{1});
        QCOMPARE(test::statesIn(journal, "2026-11-20", "2026-11-25"), QStringLiteral("mmm"));
        QVERIFY(problemOfNew(journal, plan) == EntryProblem::unknownSupplement);
        JournalUndo(*journal).undo();
        QCOMPARE(test::statesIn(journal, "2026-11-22", "2026-11-24"), QStringLiteral("m.."));
    }

    void noTwoDefinitionsHaveOneName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("case") << QByteArray("l-GLUTAMINE");
        QTest::newRow("blank for a hyphen") << QByteArray("L Glutamine");
        QTest::newRow("accent") << QByteArray("L-Glutámine");
        QTest::newRow("an item") << QByteArray("Wind");
    }
    void noTwoDefinitionsHaveOneName()
    {
        QFETCH(QByteArray, name);
        JournalFixture journal;
        Supplement second = magnesium();
        second.name = name.toStdString();

        QVERIFY(problemOfNew(journal, second) == EntryProblem::nameTaken);
        QVERIFY(problemOfNew(journal, newItem(second.name, ItemGroup::own)) == EntryProblem::nameTaken);
        const RecordId id = define(journal, magnesium());
        QVERIFY(problemOf(journal, id, second) == EntryProblem::nameTaken);
    }

    void twoOfOneNameInOneCallAreRefusedAndLeaveNothing()
    {
        JournalFixture journal;
        const std::vector<RecordBody> both{magnesium(), magnesium()};

        const auto outcome = JournalEntries(*journal).record(both, journal.frame());

        QCOMPARE(std::get<Refused>(outcome).index, std::size_t{1});
        QVERIFY(!journal->catalogue().supplementNamed("Magnesium"));
    }

    void theScaleOfAShippedItemAndTheSortOfAnyItemStay()
    {
        JournalFixture journal;
        Item wide = *journal->catalogue().find(built_in::bloating);
        wide.high = 100;
        QVERIFY(problemOf(journal, bloating, wide) == EntryProblem::scaleFixed);
        Item moved = *journal->catalogue().find(built_in::bloating);
        moved.group = ItemGroup::recovery;
        QVERIFY(problemOf(journal, bloating, moved) == EntryProblem::kindFixed);
        const RecordId mood = define(journal, newItem("Mood", ItemGroup::own));
        Item habit = *journal->catalogue().find(ItemId{mood.value});
        habit.yesNo = true;
        QVERIFY(problemOf(journal, mood, habit) == EntryProblem::kindFixed);
    }

    void newLimitsHoldTheValuesThatAreThere()
    {
        JournalFixture journal;
        const RecordId mood = define(journal, newItem("Mood", ItemGroup::own));
        journal.addOne("mood 7");
        Item narrow = *journal->catalogue().find(ItemId{mood.value});
        narrow.low = 0;
        narrow.high = 5;
        QVERIFY(problemOf(journal, mood, narrow) == EntryProblem::valuesOutside);
        narrow.high = 10;
        QVERIFY(!problemOf(journal, mood, narrow));
    }
};

HF_TEST(Definitions)
#include "definition_rules.moc"
