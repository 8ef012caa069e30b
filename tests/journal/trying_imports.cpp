// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_entries.h"
#include "journal/journal_import.h"
#include "journal/journal_undo.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using hf::test::JournalFixture;

namespace {

constexpr const char* doses = "date,name,amount\n"
                              "2026-11-01T08:00:00+01:00,Creatine,3g\n"
                              "2026-11-02T08:00:00+01:00,Creatine,5\n"
                              "2026-11-03T08:00:00+01:00,Creatine,4g\n";
constexpr DayRange november{Day{days{20'758}}, Day{days{20'788}}};

std::filesystem::path file(JournalFixture& journal, const char* name, std::string_view text)
{
    const auto path = journal.beside(name);
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

ImportReport import(JournalFixture& journal, bool dryRun)
{
    ImportOptions options;
    options.dryRun = dryRun;
    return JournalImport(*journal).importFile(file(journal, "d.csv", doses), options, journal.frame());
}

RecordId openRow(JournalFixture& journal)
{
    return journal->list(Kind::undecided, november).front().id;
}

} // namespace

class TryingImports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDryRunNamesTheRowsToDecideAndStoresNothing()
    {
        JournalFixture journal;
        const std::string before = journal.exported();

        const ImportReport report = import(journal, true);

        QCOMPARE(report.toDecide.size(), std::size_t{1});
        QCOMPARE(report.toDecide.front().line, std::int64_t{3});
        QCOMPARE(report.toDecide.front().value, std::string("5"));
        QCOMPARE(journal.exported(), before);
    }

    void anImportIsTakenBackTogetherWithItsDecisions()
    {
        JournalFixture journal;
        journal.addOne("bloating 3");
        const RecordId batch = import(journal, false).batch.value();
        JournalImport(*journal).decide(openRow(journal), "5 g", journal.frame());
        QCOMPARE(journal->info().counts.at(Kind::dose), std::int64_t{3});

        const TakenBack result = JournalUndo(*journal).undoImport(batch);

        QVERIFY(result.outcome == TakenBack::Outcome::done);
        auto counts = journal->info().counts;
        for (const Kind kind : {Kind::dose, Kind::undecided, Kind::batch, Kind::supplement}) {
            QCOMPARE(counts[kind], std::int64_t{0});
        }
        QCOMPARE(counts.at(Kind::rating), std::int64_t{1});
        QCOMPARE(import(journal, true).added.at(Kind::dose), std::int64_t{2});
    }

    void anImportStaysWholeWhenSomethingElseWasDoneSince()
    {
        JournalFixture journal;
        const RecordId batch = import(journal, false).batch.value();
        journal.addOne("bloating 3");
        JournalImport(*journal).decide(openRow(journal), "5 g", journal.frame());
        const std::string before = journal.exported();

        QVERIFY(JournalUndo(*journal).undoImport(batch).outcome == TakenBack::Outcome::changedSince);

        QCOMPARE(journal.exported(), before);
    }

    void anImportIsTakenBackOnce()
    {
        JournalFixture journal;
        const RecordId batch = import(journal, false).batch.value();
        JournalUndo(*journal).undoImport(batch);

        QVERIFY(JournalUndo(*journal).undoImport(batch).outcome == TakenBack::Outcome::nothingToDo);
    }

    void aMergeCanBeTriedWithoutStoring()
    {
        JournalFixture from(2);
        from.addOne("bloating 3");
        JournalFixture to(3);
        to.addOne("run 45min rpe 6");
        const std::string before = to.exported();
        const auto log = from.exportedFile("a.jsonl");

        QCOMPARE(JournalImport(*to).importLog(log, {}, true).added, std::int64_t{1});
        QCOMPARE(to.exported(), before);

        QCOMPARE(JournalImport(*to).importLog(log).added, std::int64_t{1});
    }

    void severalChangesAreOneStepOfUndo()
    {
        JournalFixture journal;
        std::vector<Record> swapped;
        for (const ItemId id : {built_in::bellyPain, built_in::bloating}) {
            Item item = *journal->catalogue().find(id);
            item.order = 3 - item.order;
            swapped.push_back({RecordId{id.value}, item});
        }

        QVERIFY(!JournalEntries(*journal).change(swapped, journal.frame()));
        QCOMPARE(journal->catalogue().items.front().definition.name, std::string("Bloating"));

        JournalUndo(*journal).undo();
        QCOMPARE(journal->catalogue().items.front().definition.name, std::string("Belly pain"));
        QVERIFY(!journal->undoable());
    }

    void oneRefusedChangeRefusesAll()
    {
        JournalFixture journal;
        Item first = *journal->catalogue().find(built_in::bellyPain);
        Item second = *journal->catalogue().find(built_in::bloating);
        first.name = "Ache";
        second.name.clear();

        const std::vector<Record> both{{RecordId{built_in::bellyPain.value}, first},
                                       {RecordId{built_in::bloating.value}, second}};
        const auto refused = JournalEntries(*journal).change(both, journal.frame());

        QCOMPARE(refused.value().index, std::size_t{1});
        QCOMPARE(journal->catalogue().find(built_in::bellyPain)->name, std::string("Belly pain"));
    }
};

HF_TEST(TryingImports)
#include "trying_imports.moc"
