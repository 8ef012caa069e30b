// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/keeping/copies.h"

#include "journal/journal_care.h"
#include "journal/journal_import.h"
#include "support/damaged_file.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace hf;
using namespace hf::test;

class CopiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copiesAreKnownByTheirNames();
    void whatBothWroteIsThereAfterwards();
    void bothSidesNameTheBranchAlike();
    void aSecondMergeBringsNothing();
    void onlyWhatBothRatedIsAskedAbout();
    void anotherJournalIsAUnionToo();
    void aTrialStoresNothing();
    void aDamagedCopyIsRefused();
    void aMergedCopyIsNotOfferedAgain();

private:
    /// A copy of the journal under the name that a file syncer gives it.
    static std::filesystem::path copied(JournalFixture& journal)
    {
        journal.close();
        const auto copy = journal.beside("journal.sync-conflict-20261123-200000-ABCDEFG.db");
        std::filesystem::copy_file(journal.path(), copy);
        journal.reopen();
        return copy;
    }
    /// The same, written to elsewhere.
    static std::filesystem::path writtenElsewhere(JournalFixture& journal, std::vector<const char*> lines)
    {
        JournalFixture other(7);
        other.close();
        const auto copy = copied(journal);
        std::filesystem::copy_file(copy, other.path(), std::filesystem::copy_options::overwrite_existing);
        other.reopen();
        other.at("2026-11-23T21:00:00+01:00");
        for (const char* line : lines) {
            other.addOne(line);
        }
        other.close();
        std::filesystem::copy_file(other.path(), copy, std::filesystem::copy_options::overwrite_existing);
        return copy;
    }
    static std::size_t doses(JournalFixture& journal)
    {
        return journal->list(Kind::dose, {day("2026-11-01"), day("2026-11-30")}).size();
    }
};

void CopiesTest::copiesAreKnownByTheirNames()
{
    JournalFixture journal;
    for (const char* name :
         {"journal.sync-conflict-20260301-080000-ABCDEFG.db", "journal (conflicted copy 2026-03-01).db",
          "journal (Ada's conflicted copy 2026-03-01).db", "journal_conflict-20260301-080000.db", "journal.old.db",
          "other.sync-conflict-20260301-080000-ABCDEFG.db", "journal.sync-conflict-1.txt"}) {
        std::ofstream(journal.beside(name)) << "x";
    }
    QCOMPARE(conflictedCopies(journal.path()).size(), std::size_t{4});
}

void CopiesTest::whatBothWroteIsThereAfterwards()
{
    JournalFixture journal;
    journal.addOne("glutamine 5g 8:00");
    const auto copy = writtenElsewhere(journal, {"glutamine 6g 10:00", "glutamine 7g 11:00"});
    journal.addOne("glutamine 8g 12:00");

    const UnionReport report = JournalImport(*journal).importJournal(copy);

    QCOMPARE(report.added, std::int64_t{2});
    QVERIFY(report.bothRated.empty());
    QCOMPARE(doses(journal), std::size_t{4});
    QVERIFY(JournalCare(*journal).check().sound());
    journal.addOne("glutamine 9g 13:00");
    journal.reopen(OpenMode::existing);
    QCOMPARE(doses(journal), std::size_t{5});
    QVERIFY(JournalCare(*journal).check().sound());
}

void CopiesTest::bothSidesNameTheBranchAlike()
{
    JournalFixture journal;
    journal.addOne("glutamine 5g 8:00");
    const auto copy = writtenElsewhere(journal, {"glutamine 6g 10:00", "glutamine 7g 11:00"});
    journal.addOne("glutamine 8g 12:00");
    JournalFixture second(3);
    JournalImport(*second).importLog(journal.exportedFile("a.jsonl"));

    JournalImport(*journal).importJournal(copy);
    JournalImport(*second).importJournal(copy);

    QCOMPARE(journal.exported(), second.exported());
}

void CopiesTest::aSecondMergeBringsNothing()
{
    JournalFixture journal;
    journal.addOne("glutamine 5g 8:00");
    const auto copy = writtenElsewhere(journal, {"glutamine 6g 10:00"});
    journal.addOne("glutamine 8g 12:00");
    JournalImport(*journal).importJournal(copy);
    const std::string before = journal.exported();

    QCOMPARE(JournalImport(*journal).importJournal(copy).added, std::int64_t{0});
    QCOMPARE(journal.exported(), before);
}

void CopiesTest::onlyWhatBothRatedIsAskedAbout()
{
    JournalFixture journal;
    journal.add({"bloating 1", "energy 3"});
    const auto copy = writtenElsewhere(journal, {"bloating 5", "energy 4"});
    const RecordId both = journal.addOne("bloating 2");

    const UnionReport report = JournalImport(*journal).importJournal(copy);

    QCOMPARE(report.bothRated.size(), std::size_t{1});
    const BothRated& rated = report.bothRated.front();
    QVERIFY(rated.record == both);
    QCOMPARE(rated.here, 2.0);
    QCOMPARE(rated.there, 5.0);
    QCOMPARE(rated.counts, 5.0);
    QCOMPARE(std::get<Rating>(journal->find(both)->body).value, 5.0);
    QCOMPARE(journal->history(both).size(), std::size_t{3});
}

void CopiesTest::anotherJournalIsAUnionToo()
{
    JournalFixture journal(1);
    JournalFixture other(2);
    journal.addOne("bloating 1");
    other.add({"bloating 3", "glutamine 5g 8:00"});
    other.close();

    const UnionReport report = JournalImport(*journal).importJournal(other.path());

    QCOMPARE(report.added, std::int64_t{2});
    QCOMPARE(report.bothRated.size(), std::size_t{1});
    QCOMPARE(doses(journal), std::size_t{1});
}

void CopiesTest::aTrialStoresNothing()
{
    JournalFixture journal;
    journal.addOne("glutamine 5g 8:00");
    const auto copy = writtenElsewhere(journal, {"glutamine 6g 10:00"});
    const std::string before = journal.exported();
    QCOMPARE(JournalImport(*journal).importJournal(copy, true).added, std::int64_t{1});
    QCOMPARE(journal.exported(), before);
}

void CopiesTest::aDamagedCopyIsRefused()
{
    JournalFixture journal;
    journal.addOne("glutamine 5g 8:00 \"morning dose\"");
    const auto copy = writtenElsewhere(journal, {"glutamine 6g 10:00"});
    flipIn(copy, "morning dose", 3);
    const std::string before = journal.exported();
    QVERIFY_THROWS_EXCEPTION(StorageError, JournalImport(*journal).importJournal(copy));
    QCOMPARE(journal.exported(), before);
}

void CopiesTest::aMergedCopyIsNotOfferedAgain()
{
    JournalFixture journal;
    journal.addOne("glutamine 5g 8:00");
    const auto copy = copied(journal);
    QCOMPARE(conflictedCopies(journal.path()).size(), std::size_t{1});
    const auto aside = setMergedAside(copy);
    QVERIFY(std::filesystem::exists(aside) && !std::filesystem::exists(copy));
    QVERIFY(conflictedCopies(journal.path()).empty());
}

HF_TEST(CopiesTest)
#include "copies.moc"
