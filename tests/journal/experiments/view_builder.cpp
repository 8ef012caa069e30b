// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/experiments/view_builder.h"
#include "analysis/experiment/differences.h"
#include "analysis/statistics/moments.h"
#include "journal/journal_entries.h"
#include "support/experiment_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;
using State = ExperimentView::State;

class ViewBuilderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void untilTheEndThereIsNoResult();
    void atTheEndTheFiguresAreThoseOfTheDays();
    void markedDaysAreLeftOutInTheSecondResultOnly();
    void anOutcomeMayBeRenamedMeanwhile();
    void onlyTwoScalesHavePoints();
    void theReportHasARowForEachPeriod();
};

namespace {

/// 5 on days without, 3 on days with; the first day of a period is 10, as if the change itself upset.
int easier(const ExperimentView& view, Day day, bool treated)
{
    const int odd = day.time_since_epoch().count() % 2 == 0 ? 0 : 1;
    return day == view.schedule[*view.period].days.first ? 10 : (treated ? 3 : 5) + odd;
}

RecordId lived(JournalFixture& journal, const ExperimentDraft& draft)
{
    const RecordId id = start(journal, draft).id;
    live(journal, id, [&](Day day, bool treated) { return easier(look(journal, id), day, treated); });
    return id;
}

} // namespace

void ViewBuilderTest::untilTheEndThereIsNoResult()
{
    JournalFixture journal;
    const RecordId id = start(journal, glutamineDraft()).id;
    QCOMPARE(look(journal, id).state, State::ahead);
    const Day end = look(journal, id).plannedEnd();
    live(journal, id, [&](Day day, bool treated) {
        const ExperimentView view = look(journal, id);
        const bool silent = !view.result && !view.withoutMarked && !view.outcome && !view.guesses;
        if (!silent || view.state != State::running) {
            throw std::logic_error("told before its end");
        }
        return easier(view, day, treated);
    });
    noonOf(journal, end);
    QVERIFY(!look(journal, id).result);
    QCOMPARE(look(journal, id).daysDone, 36);

    noonOf(journal, end + days{1});

    QCOMPARE(look(journal, id).state, State::over);
    QVERIFY(look(journal, id).result && look(journal, id).sealHolds);
}

void ViewBuilderTest::atTheEndTheFiguresAreThoseOfTheDays()
{
    JournalFixture journal;
    const RecordId id = lived(journal, glutamineDraft());

    const ExperimentView view = look(journal, id);

    const SelfExperimentResult& result = **view.result;
    QCOMPARE(result.basis.n, std::size_t{6});
    QCOMPARE(result.verdict, Verdict::lower);
    QCOMPARE(result.test.pTwoSided, 0.03125);
    // Two days of each period count, an even and an odd one, so each difference is exactly -2.
    QCOMPARE(result.differences, std::vector<double>(6, -2.0));
    for (const PeriodAdherence& adherence : view.adherence) {
        QCOMPARE(adherence.kept, 3);
        QCOMPARE(adherence.outcomeKnown, 3);
    }
    QCOMPARE(view.daysKnown, 36);
    QVERIFY(!view.withoutMarked); // no marks were chosen
}

void ViewBuilderTest::markedDaysAreLeftOutInTheSecondResultOnly()
{
    JournalFixture journal;
    ExperimentDraft draft = glutamineDraft();
    draft.leaveOut = {"ill"};
    const RecordId id = lived(journal, draft);
    const Period second = look(journal, id).schedule[1];
    journal.addOne(fmt::format("ill {}..{}", toString(second.days.first), toString(second.days.last)).c_str());

    const ExperimentView view = look(journal, id);

    QCOMPARE(view.markedDays, 3);
    QVERIFY(*view.result);
    QVERIFY(!*view.withoutMarked); // five pairs are left
    QCOMPARE(view.withoutMarked->missing.front().have, 5.0);
}

void ViewBuilderTest::anOutcomeMayBeRenamedMeanwhile()
{
    JournalFixture journal;
    const RecordId id = lived(journal, glutamineDraft());
    Item item = *journal->catalogue().find(built_in::bloating);
    item.name = "Ballooning";
    QVERIFY(!JournalEntries(*journal).change(RecordId{built_in::bloating.value}, item, journal.frame()));

    const ExperimentView view = look(journal, id);

    QCOMPARE(view.metric.title, std::string("Ballooning"));
    QVERIFY(*view.result && view.sealHolds);
}

void ViewBuilderTest::onlyTwoScalesHavePoints()
{
    JournalFixture journal;
    const auto scale = [&](const char* name) {
        return scaleOf(journal->metricNamed(name).value(), journal->catalogue());
    };

    QCOMPARE(scale("gut.bloating"), Scale::points);
    QCOMPARE(scale("gut.burden"), Scale::points);
    QCOMPARE(scale("recovery.energy"), Scale::points);
    QCOMPARE(scale("recovery.sleep"), Scale::other);
    QCOMPARE(scale("load"), Scale::other);
    QCOMPARE(scale("stools.form"), Scale::other);
}

void ViewBuilderTest::theReportHasARowForEachPeriod()
{
    JournalFixture journal;
    const RecordId id = lived(journal, glutamineDraft());

    const ExperimentReport report = Experiments(*journal).report(id, journal.frame()).value();

    QCOMPARE(report.subject, std::string("L-Glutamine"));
    QCOMPARE(report.periods.size(), std::size_t{12});
    double sum = 0;
    for (const ReportPeriod& row : report.periods) {
        QVERIFY(row.used && row.counted == 2);
        sum += row.period.treated ? *row.mean : -*row.mean;
    }
    QCOMPARE(sum / 6, (*report.view.result)->test.effect);
}

HF_TEST(ViewBuilderTest)
#include "view_builder.moc"
