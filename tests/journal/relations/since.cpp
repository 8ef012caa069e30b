// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/relations/since.h"
#include "support/experiment_fixture.h"
#include "support/plan_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class SinceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStepIsFoundBesideWhatElseChanged();
    void aTrendAloneMakesNoVerdict();
    void tooFewDaysAreCountedOnBothSides();
    void daysAheadHelpOnlyWhereTheWindowGrows();
    void markedDaysAreLeftOutOfASecondAnswer();
    void theMarkThatIsLookedAtIsNotLeftOut();
    void aDayOutsideTheJournalHasNothing();
    void whatIsNoSeriesIsNamed();
    void aRunningExperimentHoldsItsOutcomeBack();
    void whatLiesBeforeTheExperimentMayBeSeen();
    void stoppedItHasNoAnswer();
};

namespace {

const Day change = day("2026-09-01");

/// Bloating, calm and an hour of running on `count` days before the change and from it on.
void live(JournalFixture& journal, int count, double (*bloating)(int))
{
    constexpr std::array<double, 4> wobble{1, -1, -1, 1};
    std::vector<std::string> lines;
    for (int i = -count; i < count; ++i) {
        const std::string then = toString(change + days{i});
        const double value = bloating(i) + wobble.at(static_cast<std::size_t>((i + 4 * count) % 4));
        lines.push_back(fmt::format("bloating {} {}", std::lround(value), then));
        lines.push_back(fmt::format("calm {} {}", 3 + (i + count) % 2, then));
        lines.push_back(fmt::format("run {}min rpe 5 {} 9:00", 30 + (i % 2 == 0 ? 5 : 0), then));
    }
    journal.addAll(lines);
}

double step(int dayOf)
{
    return dayOf < 0 ? 6 : 3;
}

double line(int dayOf)
{
    return 4 + 0.1 * dayOf;
}

SinceReport report(JournalFixture& journal, const SinceRequest& request)
{
    auto prepared = prepareSince(*journal, request, journal.frame());
    return answerSince(std::get<SinceWork>(std::move(prepared))).value();
}

} // namespace

void SinceTest::aStepIsFoundBesideWhatElseChanged()
{
    JournalFixture journal;
    live(journal, 30, step);
    journal.addOne("glutamine 5g 2026-09-01 8:00");

    const SinceReport since = report(journal, {change, {"gut.bloating"}, 4});

    QCOMPARE(since.windows.length(), 28);
    QCOMPARE(since.outcomes.size(), std::size_t{1});
    const SinceAnswer& answer = since.outcomes[0];
    QVERIFY((answer.whole.known == BothSides{28, 28}));
    QCOMPARE(answer.whole.finding->before, 6.0);
    QCOMPARE(answer.whole.finding->after, 3.0);
    QCOMPARE(answer.whole.finding->verdict, Verdict::lower);
    QVERIFY(!whyNotClear(*answer.whole.finding));
    QVERIFY(!answer.withoutMarked);
    QCOMPARE(answer.series.range().length(), 56);
    QCOMPARE(since.other.measures.size(), std::size_t{2}); // load and calm; bloating was asked for
    QCOMPARE(since.other.measures[0].metric.name, std::string("load"));
    QCOMPARE(since.other.measures[1].whole.finding->verdict, Verdict::noClearChange);
    QCOMPARE(since.other.supplements.size(), std::size_t{1});
    QVERIFY((since.other.supplements[0].daysTaken == BothSides{0, 1}));
    QCOMPARE(since.other.load.range().length(), 62);
}

void SinceTest::aTrendAloneMakesNoVerdict()
{
    JournalFixture journal;
    live(journal, 28, line);

    const SinceReport since = report(journal, {change, {"gut.bloating"}, 4});

    const BeforeAfter& found = *since.outcomes[0].whole.finding;
    QVERIFY(!found.interval.contains(0) && found.difference > found.smallestEffect);
    QCOMPARE(found.verdict, Verdict::noClearChange);
    QCOMPARE(whyNotClear(found), std::optional(NotClear::lineExplainsIt));
}

void SinceTest::tooFewDaysAreCountedOnBothSides()
{
    JournalFixture journal;
    journal.addOne("bloating 2 2026-08-01");
    for (int i = -9; i < 20; ++i) {
        journal.addOne(fmt::format("bloating 3 {}", toString(change + days{i})).c_str());
    }

    const SinceReport since = report(journal, {change, {"gut.bloating"}, 8});

    QCOMPARE(since.windows.length(), 20); // cut at the last entry
    QVERIFY(!since.outcomes[0].whole.finding);
    QVERIFY((since.outcomes[0].whole.known == BothSides{9, 20}));
    QCOMPARE(since.outcomes[0].whole.finding.missing.size(), std::size_t{1});
    QCOMPARE(since.outcomes[0].whole.finding.missing[0].need, Need::daysBefore);
}

void SinceTest::daysAheadHelpOnlyWhereTheWindowGrows()
{
    JournalFixture journal;
    live(journal, 30, step);
    const auto ahead = [&](const char* from, int weeks) {
        return report(journal, {day(from), {"gut.bloating"}, weeks}).outcomes[0].whole.finding.missing;
    };

    QCOMPARE(ahead("2026-09-21", 4).back().daysAhead, std::optional(4)); // ten of 14
    QCOMPARE(ahead("2026-08-12", 4).back().daysAhead, std::nullopt);     // the journal begins ten days before
}

void SinceTest::markedDaysAreLeftOutOfASecondAnswer()
{
    JournalFixture journal;
    live(journal, 28, step);
    journal.add({"ill 2026-08-10..2026-08-12", "travel 2026-09-10"});
    SinceRequest request{change, {"gut.bloating"}, 4, {"ill"}};

    const SinceAnswer named = report(journal, request).outcomes[0];
    request.leaveOut.clear();
    request.leaveOutAll = true;
    const SinceReport all = report(journal, request);

    QCOMPARE(named.markedDays, 3);
    QVERIFY((named.withoutMarked->known == BothSides{25, 28}));
    QVERIFY((named.whole.known == BothSides{28, 28}));
    QCOMPARE(all.outcomes[0].markedDays, 4);
    QVERIFY((all.outcomes[0].withoutMarked->known == BothSides{25, 27}));
    QVERIFY((all.other.marked == BothSides{3, 1}));
}

void SinceTest::theMarkThatIsLookedAtIsNotLeftOut()
{
    JournalFixture journal;
    live(journal, 28, step);
    journal.add({"fasting 2026-09-01..2026-09-20", "ill 2026-08-10"});

    const SinceReport since = report(journal, {change, {"gut.bloating"}, 4, {}, true});

    QCOMPARE(since.outcomes[0].markedDays, 1);
}

void SinceTest::aDayOutsideTheJournalHasNothing()
{
    JournalFixture journal;
    const auto nothing = report(journal, {change, {"gut.bloating", "load"}, 8});
    live(journal, 28, step);
    const auto early = report(journal, {day("2001-01-01"), {"gut.bloating"}, 8});

    QCOMPARE(nothing.windows.length(), 0);
    QCOMPARE(nothing.outcomes.size(), std::size_t{2});
    QVERIFY(!nothing.outcomes[0].whole.finding && nothing.outcomes[0].whole.finding.missing.size() == 2);
    QVERIFY(!early.outcomes[0].whole.finding && early.other.measures.empty() && early.other.supplements.empty());
}

void SinceTest::whatIsNoSeriesIsNamed()
{
    JournalFixture journal;

    const auto prepared = prepareSince(*journal, {change, {"load", "gut.moon"}}, journal.frame());

    QCOMPARE(std::get<UnknownSeries>(prepared).name, std::string("gut.moon"));
}

void SinceTest::aRunningExperimentHoldsItsOutcomeBack()
{
    JournalFixture journal;
    live(journal, 70, step);
    const RecordId id = start(journal, glutamineDraft("2026-11-24")).id;
    journal.at("2026-11-27T12:00:00+01:00");
    journal.addOne("bloating 2 2026-11-27");

    const SinceReport since =
        report(journal, {day("2026-11-01"), {"gut.bloating", "gut.burden", "gut.belly-pain", "load"}, 4});

    QCOMPARE(since.outcomes[0].hiddenBy, std::optional(id));
    QCOMPARE(since.outcomes[1].hiddenBy, std::optional(id)); // what contains the outcome
    QVERIFY(!since.outcomes[0].whole.finding && since.outcomes[0].whole.finding.missing.empty());
    QVERIFY(since.outcomes[0].series.values.empty());
    QVERIFY(!since.outcomes[2].hidden() && !since.outcomes[3].hidden());
}

void SinceTest::whatLiesBeforeTheExperimentMayBeSeen()
{
    JournalFixture journal;
    live(journal, 70, step);
    start(journal, glutamineDraft("2026-11-24"));
    journal.at("2026-11-27T12:00:00+01:00");
    journal.addOne("bloating 2 2026-11-27");

    const SinceReport since = report(journal, {change, {"gut.bloating"}, 8});

    QVERIFY(!since.outcomes[0].hidden());
    QCOMPARE(since.outcomes[0].whole.finding->verdict, Verdict::lower);
}

void SinceTest::stoppedItHasNoAnswer()
{
    JournalFixture journal;
    auto prepared = prepareSince(*journal, {change, {"load"}}, journal.frame());

    QVERIFY(!answerSince(std::get<SinceWork>(std::move(prepared)), [](double) { return false; }));
}

HF_TEST(SinceTest)
#include "since.moc"
