// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_import.h"
#include "journal/journal_care.h"
#include "journal/journal_entries.h"
#include "journal/journal_undo.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <cmath>
#include <set>

using namespace hf;
using hf::test::day;
using hf::test::JournalFixture;

namespace {

const std::filesystem::path shared = HF_SAMPLES;

std::filesystem::path file(JournalFixture& journal, const char* name, std::string_view text)
{
    const auto path = journal.beside(name);
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

ImportReport import(JournalFixture& journal, const std::filesystem::path& path, const char* format = "")
{
    ImportOptions options;
    options.choices.format = format;
    return JournalImport(*journal).importFile(path, options, journal.frame());
}

std::int64_t added(const ImportReport& report, Kind kind)
{
    const auto found = report.added.find(kind);
    return found == report.added.end() ? 0 : found->second;
}

constexpr DayRange everything{earliestDay, Day{days{30000}}};

/// Grams (or ml) of a supplement over all days.
/// The sum of a dose series in g, ml, pieces or IU, whatever unit the series itself is in.
double total(JournalFixture& journal, const char* name)
{
    const Metric metric = journal->metricNamed(name).value();
    double sum = 0;
    for (const auto& value : journal->series(metric, everything).values) {
        sum += value.value_or(0);
    }
    return sum * static_cast<double>(countsPerUnit(metric.doseUnit)) /
           static_cast<double>(countsPerUnit(seriesUnit(metric.dimension)));
}

constexpr std::string_view doses = "date,name,amount\n"
                                   "2026-11-01T08:00:00+01:00,Creatine,3g\n"
                                   "2026-11-01T08:00:00+01:00,Creatine,3g\n"
                                   "2026-11-02T08:00:00+01:00,Creatine,5\n"
                                   "2026-11-03T08:00:00+01:00,Creatine,4g\n";

} // namespace

class Importing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsBecomeDosesAndWhatIsUnclearWaits()
    {
        JournalFixture journal;

        const ImportReport report = import(journal, file(journal, "d.csv", doses));

        QCOMPARE(added(report, Kind::dose), 3);
        QCOMPARE(report.undecidedAdded, 1);
        QCOMPARE(report.possibleRepeats, std::vector<std::int64_t>{3});
        QCOMPARE(total(journal, "dose.creatine"), 10.0);
    }

    void aSecondImportAddsNothingAndUndoTakesAllOfItBack()
    {
        JournalFixture journal;
        journal.addOne("bloating 3");
        const auto path = file(journal, "d.csv", doses);
        import(journal, path);
        const std::int64_t revisions = journal->info().revisions;

        const ImportReport second = import(journal, path);
        QCOMPARE(added(second, Kind::dose), 0);
        QCOMPARE(second.present, 3);
        QCOMPARE(journal->info().revisions, revisions);

        QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done);
        QCOMPARE(journal->info().counts.at(Kind::dose), 0);
        QCOMPARE(journal->info().counts.at(Kind::batch), 0);
        QCOMPARE(journal->info().counts.at(Kind::rating), 1);
        QVERIFY(JournalCare(*journal).check().sound());
    }

    void whatUndoTookBackComesAgainButWhatWasDeletedByHandStaysAway()
    {
        JournalFixture journal;
        const auto path = file(journal, "d.csv", doses);
        import(journal, path);
        JournalUndo(*journal).undo();
        QCOMPARE(added(import(journal, path), Kind::dose), 3);

        const RecordId gone = journal->list(Kind::dose, everything).back().id;
        JournalEntries(*journal).remove({&gone, 1}, journal.frame());
        QCOMPARE(added(import(journal, path), Kind::dose), 0);
        QCOMPARE(journal->info().counts.at(Kind::dose), 2);
    }

    void aRowEditedByHandIsLeftAndCounted()
    {
        JournalFixture journal;
        const auto path = file(journal, "d.csv", doses);
        import(journal, path);
        const Record record = journal->list(Kind::dose, everything).back();
        Dose changed = std::get<Dose>(record.body);
        changed.note = "with breakfast";
        QVERIFY(!JournalEntries(*journal).change(record.id, changed, journal.frame()));

        const ImportReport again = import(journal, path);

        QCOMPARE(again.changedByHand, 1);
        QCOMPARE(std::get<Dose>(journal->find(record.id)->body).note, std::string("with breakfast"));
    }

    void aDecisionMakesTheDoseAndIsNotAskedAgain()
    {
        JournalFixture journal;
        const auto path = file(journal, "d.csv", doses);
        import(journal, path);
        const auto waiting = journal->list(Kind::undecided, everything);
        QCOMPARE(waiting.size(), std::size_t{1});

        QVERIFY(std::holds_alternative<std::string>(
            JournalImport(*journal).decide(waiting.front().id, "a lot", journal.frame())));
        QVERIFY(std::holds_alternative<RecordId>(
            JournalImport(*journal).decide(waiting.front().id, "5 g", journal.frame())));

        QCOMPARE(total(journal, "dose.creatine"), 15.0);
        QVERIFY(journal->list(Kind::undecided, everything).empty());
        const ImportReport again = import(journal, path);
        QCOMPARE(again.undecidedAdded, 0);
        JournalUndo(*journal).undo();
        QCOMPARE(journal->list(Kind::undecided, everything).size(), std::size_t{1});
    }

    void aDryRunCountsTheSameAndStoresNothing()
    {
        JournalFixture journal;
        ImportOptions options;
        options.dryRun = true;

        const ImportReport report =
            JournalImport(*journal).importFile(file(journal, "d.csv", doses), options, journal.frame());

        QCOMPARE(added(report, Kind::dose), 3);
        QCOMPARE(report.undecidedAdded, 1);
        QCOMPARE(journal->info().revisions, 0);
    }

    void anUndecidedDateOrderStoresNothing()
    {
        JournalFixture journal;

        const ImportReport report = import(journal, file(journal, "d.csv", "date,steps\n01/02/2026,5\n03/02/2026,6\n"));

        QVERIFY(report.plan.needsDecision());
        QVERIFY(report.plan.orders.size() > 1);
        QCOMPARE(journal->info().revisions, 0);
    }

    void cancellingStoresNothing()
    {
        JournalFixture journal;
        std::string text = "date,name,amount\n";
        for (int i = 0; i < 5000; ++i) {
            text += "2026-11-01T08:00:00+01:00,Creatine," + std::to_string(1 + i % 9) + "g\n";
        }
        int calls = 0;

        const ImportReport report = JournalImport(*journal).importFile(
            file(journal, "d.csv", text), {}, journal.frame(), [&calls](auto, auto) { return ++calls < 2; });

        QVERIFY(report.cancelled);
        QCOMPARE(journal->info().revisions, 0);
    }

    void aRatingGivenByHandIsNotOverwritten()
    {
        JournalFixture journal;
        journal.addOne("2026-11-01 bloating 3");

        const ImportReport report =
            import(journal, file(journal, "g.csv", "date,Bloating\n2026-11-01,7\n2026-11-02,2\n2026-11-13,4\n"));

        QCOMPARE(report.problemCount, 1);
        QCOMPARE(report.problems.front().code, std::string("rated-otherwise"));
        QCOMPARE(added(report, Kind::rating), 2);
    }

    void theRealSupplementLogGivesExactlyTheFiguresOfItsReadme()
    {
        if (!std::filesystem::exists(shared)) {
            QSKIP("the shared sample files are not here");
        }
        JournalFixture journal;

        const ImportReport report = import(journal, shared / "csv/niplav_substances.csv");

        QCOMPARE(added(report, Kind::dose), 1543);
        QCOMPARE(report.undecidedAdded, 2);
        QCOMPARE(report.problemCount, 0);
        const std::vector<std::pair<const char*, double>> sums{
            {"dose.creatine", 1225.2}, {"dose.l-glycine", 97.5},     {"dose.l-theanine", 46.0},
            {"dose.caffeine", 25.0},   {"dose.magnesium", 24.6003},  {"dose.omega3", 23.32},
            {"dose.zinc", 0.550},      {"dose.melatonin", 0.126822}, {"dose.vitaminb12", 0.0535},
            {"dose.nicotine", 0.0528}, {"dose.vitamind3", 0.00375},  {"dose.water", 24.1},
            {"dose.sugar", 5160.0},    {"dose.orexin-a", 20.0},      {"dose.orexin-a.mass", 0.002}};
        for (const auto& [metric, sum] : sums) {
            QVERIFY2(std::abs(total(journal, metric) - sum) < 1e-9, metric);
        }
        std::set<Day> journalDays;
        for (const Record& record : journal->list(Kind::dose, everything)) {
            journalDays.insert(std::get<Dose>(record.body).when.day);
        }
        for (const Record& record : journal->list(Kind::undecided, everything)) {
            journalDays.insert(std::get<Undecided>(record.body).when.day);
        }
        QCOMPARE(journalDays.size(), std::size_t{729});
        QCOMPARE(report.possibleRepeats.size(), std::size_t{1});
        QCOMPARE(added(import(journal, shared / "csv/niplav_substances.csv"), Kind::dose), 0);
        JournalUndo(*journal).undo();
        QCOMPARE(journal->info().counts.at(Kind::dose), 0);
    }

    void theRealHabitTableGivesExactlyTheFiguresOfItsReadme()
    {
        if (!std::filesystem::exists(shared)) {
            QSKIP("the shared sample files are not here");
        }
        JournalFixture journal(1, "2026-11-23T20:00:00+13:00", "Pacific/Auckland");

        const ImportReport report = import(journal, shared / "loop/etiesch_Checkmarks.csv", "loop");

        QCOMPARE(added(report, Kind::rating), 1224);
        QCOMPARE(report.nothing.at("unknown"), 3881);
        QCOMPARE(report.nothing.at("auto"), 303);
        QVERIFY(std::abs(total(journal, "Durée sommeil") - 715.19) < 1e-9);
        QVERIFY(std::abs(total(journal, "Poids") - 1500.05) < 1e-9);
        QCOMPARE(total(journal, "Repas : Café"), 111.0);
        QCOMPARE(toString(journal->extent()->first), std::string("2023-12-31"));
        QCOMPARE(toString(journal->extent()->last), std::string("2024-06-06"));
        QCOMPARE(added(import(journal, shared / "loop/etiesch_Checkmarks.csv", "loop"), Kind::rating), 0);
    }

    void theRealWideTableGivesExactlyTheFiguresOfItsReadme()
    {
        if (!std::filesystem::exists(shared)) {
            QSKIP("the shared sample files are not here");
        }
        JournalFixture journal;

        const ImportReport report = import(journal, shared / "csv/niplav_mental.csv");

        QCOMPARE(added(report, Kind::rating), 746 + 746 + 620 + 213);
        double sum = 0;
        for (const Record& record : journal->list(Kind::rating, everything)) {
            const auto& rating = std::get<Rating>(record.body);
            sum += journal->catalogue().find(rating.item)->name == "meaning" ? rating.value : 0;
        }
        QVERIFY(std::abs(sum - 95.532) < 1e-9);
    }
};

HF_TEST(Importing)
#include "journal_import.moc"
