// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/metric.h"

#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <algorithm>
#include <set>

using namespace hf;
using namespace hf::test;

class MetricsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsCompleteAndReachableByName_data()
    {
        QTest::addColumn<int>("kind");
        for (const MetricRow& row : metricTable) {
            QTest::addRow("%d %s", static_cast<int>(row.kind), std::string(row.name).c_str())
                << static_cast<int>(row.kind);
        }
    }

    void everyRowIsCompleteAndReachableByName()
    {
        QFETCH(int, kind);
        const MetricRow& row = rowOf(static_cast<MetricKind>(kind));
        JournalFixture journal;

        QCOMPARE(static_cast<int>(row.kind), kind);
        QVERIFY(!row.missingRule.empty());
        QVERIFY(std::find(metricGroups.begin(), metricGroups.end(), row.group) != metricGroups.end());
        if (row.scale) {
            QVERIFY(row.scale->low < row.scale->high);
            QCOMPARE(row.shape, MetricShape::points);
            QCOMPARE(row.phrase, MetricPhrase::points);
        }
        if (row.of != MetricOf::journal) {
            QVERIFY(row.title.empty() && row.unit.empty());
            return;
        }
        QVERIFY(!row.name.empty() && !row.title.empty() && !row.unit.empty());
        const auto byName = journal->metricNamed(row.name);
        const auto byTitle = journal->metricNamed(row.title);
        QVERIFY(byName && byTitle);
        QCOMPARE(byName->kind, row.kind);
        QCOMPARE(byTitle->kind, row.kind);
        QCOMPARE(phraseOf(*byName), row.phrase);
        QVERIFY(byName->group == row.group && byName->better == row.better && byName->scale == row.scale &&
                byName->shape == row.shape);
        QCOMPARE(journal->series(*byName, {day("2026-11-20"), day("2026-11-23")}).known(), std::size_t{0});
    }

    void everyKindIsListedOnceAndInTheOrderOfTheTable()
    {
        JournalFixture journal;
        std::vector<MetricKind> kinds;
        std::set<std::string> names;
        for (const Metric& metric : journal->metrics()) {
            QVERIFY2(names.insert(metric.name).second, metric.name.c_str());
            if (kinds.empty() || kinds.back() != metric.kind) {
                kinds.push_back(metric.kind);
            }
        }
        QCOMPARE(kinds.size(), metricTable.size() - 1); // marks are asked of by name, and listed apart
        QVERIFY(std::is_sorted(kinds.begin(), kinds.end()));
    }

    void aMarkIsOneWhereADayHasItAndNoughtInTheRestOfTheDiary()
    {
        JournalFixture journal;
        journal.add({"2026-11-17 bloating 2", "ill 2026-11-19..2026-11-20", "2026-11-22 bloating 1"});
        const Metric ill = journal->marks().at(0);

        QCOMPARE(ill.name, std::string("mark.ill"));
        QVERIFY(ill.yesNo && ill.kind == MetricKind::mark);
        const Series series = journal->series(ill, {day("2026-11-16"), day("2026-11-23")});
        const std::vector<std::optional<double>> expected{std::nullopt, 0, 0, 1, 1, 0, 0, std::nullopt};
        QCOMPARE(series.values, expected);
        QCOMPARE(journal->marks().size(), std::size_t{1});
    }

    void theWorstUrgencyOfTheDayCounts()
    {
        JournalFixture journal;
        journal.add({"2026-11-17 stool 4 urgency 2", "2026-11-17 stool 6 urgency 7", "2026-11-17 stool 5",
                     "2026-11-18 stool 4", "2026-11-19 stool none", "2026-11-20 stool 3 urgency 0"});
        const Metric urgency = journal->metricNamed("stools.urgency").value();
        const DayRange range{day("2026-11-17"), day("2026-11-21")};

        const Series series = journal->series(urgency, range);

        const std::vector<std::optional<double>> expected{7, std::nullopt, std::nullopt, 0, std::nullopt};
        QVERIFY(series.values == expected);
        QCOMPARE(urgency.better, Better::low);
        QVERIFY(urgency.scale == zeroToTen);
        // The other stool series know the days without urgency too.
        QCOMPARE(journal->series(journal->metricNamed("stools.count").value(), range).known(), std::size_t{4});
    }

    void minutesOfTrainingNeedNoRpe()
    {
        JournalFixture journal;
        journal.add({"2026-11-17 run 45min rpe 6", "2026-11-17 yoga 30min", "2026-11-18 rest", "2026-11-20 run 20min",
                     "2026-11-19 energy 4"});
        const Metric minutes = journal->metricNamed("training.minutes").value();
        const DayRange range{day("2026-11-17"), day("2026-11-21")};

        const Series series = journal->series(minutes, range);

        const std::vector<std::optional<double>> expected{75, 0, std::nullopt, 20, std::nullopt};
        QVERIFY(series.values == expected);
        const Series load = journal->series(journal->metricNamed("load").value(), range);
        const std::vector<std::optional<double>> loads{std::nullopt, 0, std::nullopt, std::nullopt, std::nullopt};
        QVERIFY(load.values == loads);
    }

    void whatIsTakenMayBeTinyAndAValueIsNoPoint()
    {
        Supplement supplement;
        supplement.name = "D3";
        const Metric dose = metricOf(KnownSupplement{SupplementId{}, supplement}, Dimension::mass);
        Item item;
        item.name = "Caffeine";
        item.unit = "g";
        const Metric burden = metricOf(rowOf(MetricKind::gutBurden));

        QVERIFY(sortOfMean(dose) == FigureSort::amount);
        QVERIFY(sortOfMean(metricOf(KnownItem{ItemId{}, item})) == FigureSort::amount);
        QVERIFY(sortOfMean(item) == FigureSort::amount);
        QVERIFY(sortOfMean(burden) == FigureSort::measure);
        QVERIFY(sortOfMean(metricOf(rowOf(MetricKind::load))) == FigureSort::measure);
        QVERIFY(phraseOf(burden) == MetricPhrase::points && phraseOfValue(burden) == MetricPhrase::bare);
        QVERIFY(phraseOfValue(dose) == MetricPhrase::unit);
    }

    void anItemsOwnDefinitionDecidesHowItIsShown()
    {
        Item item;
        item.name = "Pull-ups";
        item.low = 0;
        item.daily = DailyRule::sum;
        item.better = Better::high;
        const Metric summed = metricOf(KnownItem{ItemId{}, item});
        QCOMPARE(summed.name, std::string("own.pull-ups"));
        QCOMPARE(summed.shape, MetricShape::bars);
        QVERIFY(!summed.scale);
        QCOMPARE(summed.better, Better::high);
        QCOMPARE(phraseOf(summed), MetricPhrase::points);

        item.daily = DailyRule::mean;
        item.high = 5;
        item.group = ItemGroup::recovery;
        const Metric scale = metricOf(KnownItem{ItemId{}, item});
        QCOMPARE(scale.shape, MetricShape::points);
        QVERIFY((scale.scale == MetricScale{0, 5}));
        QCOMPARE(scale.group, MetricGroup::recovery);

        item.unit = "kg";
        const Metric measured = metricOf(KnownItem{ItemId{}, item});
        QVERIFY(!measured.scale);
        QCOMPARE(phraseOf(measured), MetricPhrase::unit);

        item.yesNo = true;
        const Metric habit = metricOf(KnownItem{ItemId{}, item});
        QCOMPARE(habit.shape, MetricShape::bars);
        QVERIFY((habit.scale == MetricScale{0, 1}));
        QCOMPARE(phraseOf(habit), MetricPhrase::bare);
    }
};

HF_TEST(MetricsTest)
#include "metric.moc"
