// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/internal/import_sink.h"

#include "journal/journal_care.h"
#include "journal/journal_entries.h"
#include "journal/journal_import.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <random>

using namespace hf;
using hf::test::day;
using hf::test::JournalFixture;

class ImportSinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAmountIsReadOrNot_data();
    void anAmountIsReadOrNot();
    void aDryRunCountsWhatTheRunStores_data();
    void aDryRunCountsWhatTheRunStores();
    void whatNobodyNeedsIsNotDefined();
    void theListOfProblemsEndsAndTheirNumberDoesNot();
    void anImportAgainFindsEverythingPresent();
    void stoppingKeepsNothing();
};

namespace {

constexpr DayRange everything{earliestDay, Day{days{30'000}}};

ImportReport import(JournalFixture& journal, std::string_view text, bool dryRun = false,
                    const std::vector<std::string>& mapping = {})
{
    const auto path = journal.beside("table.csv");
    std::ofstream(path, std::ios::binary) << text;
    ImportOptions options;
    options.dryRun = dryRun;
    options.choices.mapping = mapping;
    return JournalImport(*journal).importFile(path, options, journal.frame());
}

/// The counts of a report in one line.
std::string counts(const ImportReport& report)
{
    std::string text;
    for (const auto& [kind, count] : report.added) {
        text += std::string(nameOf(kind)) + " " + std::to_string(count) + ", ";
    }
    text += "present " + std::to_string(report.present) + ", undecided " + std::to_string(report.undecidedAdded);
    for (const auto& [code, count] : report.nothing) {
        text += ", " + code + " " + std::to_string(count);
    }
    text += ", problems " + std::to_string(report.problemCount);
    for (const RowProblem& problem : report.problems) {
        text += " " + std::to_string(problem.line) + ":" + problem.code;
    }
    return text;
}

} // namespace

void ImportSinkTest::anAmountIsReadOrNot_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("amount");
    const auto row = [](const char* text, const char* amount) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(amount);
    };
    row("5 g", "5 g");
    row("0.3mg", "0.3 mg");
    row("  500 µg  ", "500 µg");
    row("7", "7 g");
    row(".5", "0.5 g");
    row("2 scoops", "6 g");
    row("0.5 scoop", "1.5 g");
    row("3 capsules", "3 capsules");
    row("", "");
    row("g", "");
    row("5 5 g", "");
    row("5,5 g", "");
    row("-5 g", "");
    row("1.2.3 g", "");
    row("5 g daily", "");
    row("99999999999999999999 g", "");
    row("1e3 g", "");
    row("\xff", "");
}

void ImportSinkTest::anAmountIsReadOrNot()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, amount);
    const Supplement creatine{"Creatine", Unit::g, {}, makeAmount("3", Unit::g), {}, false, 0, {}};

    const auto read = readAmountText(text.toStdString(), creatine);

    QCOMPARE(QByteArray::fromStdString(read ? toString(*read) : ""), amount);
    Supplement without = creatine;
    without.scoop.reset();
    QVERIFY(!readAmountText("2 scoops", without));
    without.unit = Unit::scoop;
    QVERIFY(!readAmountText("2", without));
}

void ImportSinkTest::aDryRunCountsWhatTheRunStores_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("doses of a new supplement") << QByteArray("date,name,amount\n2026-11-01,Creatine,3g\n"
                                                             "2026-11-02,Creatine,5\n2026-11-03,Creatine,4g\n");
    QTest::newRow("the same row twice") << QByteArray("date,name,amount\n2026-11-01,Creatine,3g\n"
                                                      "2026-11-01,Creatine,3g\n");
    QTest::newRow("ratings of one day that differ") << QByteArray("date,bloating,note\n2026-11-01,3,a\n"
                                                                  "2026-11-01,5,b\n2026-11-02,1,\n");
    QTest::newRow("ratings of one day that agree") << QByteArray("date,bloating,note\n2026-11-01,3,a\n"
                                                                 "2026-11-01,3,b\n");
    QTest::newRow("values outside their scale")
        << QByteArray("date,bloating,energy\n2026-11-01,30,4\n2026-11-02,3,x\n");
    QTest::newRow("a rated day of the person") << QByteArray("date,bloating\n2026-11-10,9\n2026-11-11,2\n");
    QTest::newRow("an own value") << QByteArray("date,coffee cups\n2026-11-01,3\n2026-11-02,0\n2026-11-02,4\n");
    QTest::newRow("days to come") << QByteArray("date,bloating\n2027-11-10,9\n2026-11-11,2\n");
}

void ImportSinkTest::aDryRunCountsWhatTheRunStores()
{
    QFETCH(QByteArray, text);
    JournalFixture journal;
    journal.addOne("2026-11-10 bloating 2");
    const std::string before = journal.exported();

    const ImportReport tried = import(journal, text.toStdString(), true);
    QCOMPARE(journal.exported(), before);
    const ImportReport done = import(journal, text.toStdString());

    QCOMPARE(counts(tried), counts(done));
    for (const auto& [kind, count] : done.added) {
        if (isEntry(kind)) {
            const auto own = kind == Kind::rating ? 1 : 0;
            QCOMPARE(static_cast<std::int64_t>(journal->list(kind, everything).size()), count + own);
        }
    }
    QVERIFY(JournalCare(*journal).check().sound());
}

void ImportSinkTest::whatNobodyNeedsIsNotDefined()
{
    JournalFixture journal;
    // All rows of the new supplement are refused: it is not made either.
    const ImportReport report =
        import(journal, "date,name,amount\n2027-05-01,Baldrian,3g\n2026-11-01,L-Glutamine,5g\n");

    QCOMPARE(report.problemCount, std::int64_t{1});
    QVERIFY(journal->catalogue().supplementNamed("Baldrian") == nullptr);
    QCOMPARE(report.added.count(Kind::supplement), std::size_t{0});
    QCOMPARE(report.added.at(Kind::dose), std::int64_t{1});
}

void ImportSinkTest::theListOfProblemsEndsAndTheirNumberDoesNot()
{
    JournalFixture journal;
    std::string text = "date,bloating\n2026-11-01,3\n";
    for (int i = 0; i < 1200; ++i) {
        text += "2027-11-02,3\n";
    }
    const ImportReport report = import(journal, text, true);

    QCOMPARE(report.problemCount, std::int64_t{1200});
    QCOMPARE(report.problems.size(), std::size_t{1000});
    QCOMPARE(report.problems.front().line, std::int64_t{3});
}

void ImportSinkTest::anImportAgainFindsEverythingPresent()
{
    JournalFixture journal;
    const std::string text = "date,name,amount,note\n2026-11-01,Creatine,3g,früh\n2026-11-02,Creatine,5,\n"
                             "2026-11-03,Magnesium,400mg,\n";
    const ImportReport first = import(journal, text);
    const std::string once = journal.exported();

    const ImportReport again = import(journal, text);

    QVERIFY(first.batch && !again.batch);
    QCOMPARE(again.present, std::int64_t{2});
    QCOMPARE(again.undecidedPresent, std::int64_t{1});
    QCOMPARE(journal.exported(), once);

    // What was edited since stays as the person has it.
    const Record dose = journal->list(Kind::dose, everything).front();
    Dose edited = std::get<Dose>(dose.body);
    edited.note = "spät";
    QVERIFY(!JournalEntries(*journal).change(dose.id, edited, journal.frame()));
    QCOMPARE(import(journal, text).changedByHand, std::int64_t{1});
    QCOMPARE(std::get<Dose>(journal->find(dose.id)->body).note, std::string("spät"));
}

void ImportSinkTest::stoppingKeepsNothing()
{
    JournalFixture journal;
    std::string text = "date,name,amount\n";
    for (int i = 0; i < 5000; ++i) {
        text += "2026-11-0" + std::to_string(1 + i % 9) + ",Creatine," + std::to_string(1 + i) + "mg\n";
    }
    const auto path = journal.beside("long.csv");
    std::ofstream(path, std::ios::binary) << text;
    const std::string before = journal.exported();
    int asked = 0;

    const ImportReport report = JournalImport(*journal).importFile(
        path, {}, journal.frame(), [&asked](std::uint64_t, std::uint64_t) { return ++asked < 2; });

    QVERIFY(report.cancelled && !report.batch);
    QVERIFY(report.added.empty());
    QCOMPARE(journal.exported(), before);
    QVERIFY(journal->catalogue().supplementNamed("Creatine") == nullptr);
}

HF_TEST(ImportSinkTest)
#include "import_sink.moc"
