// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/relations/looks.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

namespace {

const Day change = day("2026-09-01");
constexpr const char* bloating = "gut.bloating";
constexpr const char* energy = "recovery.energy";

/// Four weeks on each side; bloating falls by a little, sleep by much, energy goes up and down.
void live(JournalFixture& journal)
{
    std::vector<std::string> lines;
    for (int i = -28; i < 28; ++i) {
        const std::string then = toString(change + days{i});
        const int noise = ((i + 100) * (i + 100) + (i + 100) / 3 * 7) % 5;
        lines.push_back(fmt::format("bloating {} {}", (i < 0 ? 4 : 2) + noise, then));
        lines.push_back(fmt::format("sleep {}h {}", (i < 0 ? 9 : 5) + noise / 4, then));
        lines.push_back(fmt::format("energy {} {}", 1 + noise, then));
    }
    journal.addAll(lines);
}

SinceReport look(JournalFixture& journal, const SinceRequest& request)
{
    auto prepared = prepareSince(*journal, request, journal.frame());
    SinceReport report = answerSince(std::get<SinceWork>(std::move(prepared))).value();
    noteLooks(*journal, report.earlier, shownIn(report), journal.frame());
    return report;
}

std::size_t looks(JournalFixture& journal)
{
    return recentLooks(*journal, journal.frame().today()).size();
}

/// The same outcome before and after so many other days.
void lookElsewhere(JournalFixture& journal, int times)
{
    for (int i = 1; i <= times; ++i) {
        look(journal, {change + days{i % 2 == 0 ? i / 2 : -(i + 1) / 2}, {energy}, 3});
    }
}

} // namespace

/// What `since` shows is a look like any other.
class SinceLooksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameDayAndOutcomeCountOnceHoweverManyWeeks()
    {
        JournalFixture journal;
        live(journal);

        look(journal, {change, {bloating}, 4});
        const SinceReport again = look(journal, {change, {bloating}, 3});
        look(journal, {change, {energy}, 4});
        look(journal, {change + days{1}, {bloating}, 4});

        QCOMPARE(again.outcomes[0].whole.finding->lookedAt, std::size_t{1});
        QCOMPARE(looks(journal), std::size_t{3});
    }

    void circumstancesAreHeldAgainstAllButAreNoLooks()
    {
        JournalFixture journal;
        live(journal);

        const SinceReport report = look(journal, {change, {bloating}, 4});

        QCOMPARE(report.other.measures.size(), std::size_t{2}); // sleep and energy
        for (const SinceAnswer& measure : report.other.measures) {
            QCOMPARE(measure.whole.finding->lookedAt, std::size_t{3});
        }
        QCOMPARE(report.outcomes[0].whole.finding->lookedAt, std::size_t{1});
        QCOMPARE(looks(journal), std::size_t{1});
    }

    void whatIsNotShownIsNoLook()
    {
        JournalFixture journal;
        live(journal);

        look(journal, {change, {"gut.belly-pain"}, 4}); // never logged

        QCOMPARE(looks(journal), std::size_t{0});
    }

    void theSecondAnswerIsALookWhereItLeavesDaysOut()
    {
        JournalFixture journal;
        live(journal);
        journal.addOne("travel 2026-12-24");
        const SinceReport same = look(journal, {change, {bloating}, 4, {"travel"}});
        QCOMPARE(looks(journal), std::size_t{1});
        QVERIFY(same.outcomes[0].withoutMarked->finding->verdict == same.outcomes[0].whole.finding->verdict);
        journal.addOne("ill 2026-08-10");

        const SinceReport both = look(journal, {change, {bloating}, 4, {}, true});

        QCOMPARE(both.outcomes[0].whole.finding->lookedAt, std::size_t{2});
        QCOMPARE(both.outcomes[0].withoutMarked->finding->lookedAt, std::size_t{2});
        QCOMPARE(looks(journal), std::size_t{2});
    }

    void manyLooksLeaveNoVerdictOfWhatAloneHadOne()
    {
        JournalFixture journal;
        live(journal);
        const BeforeAfter alone = *look(journal, {change, {bloating}, 4}).outcomes[0].whole.finding;
        QCOMPARE(alone.verdict, Verdict::lower);
        lookElsewhere(journal, 24);

        const SinceReport among = look(journal, {change, {bloating}, 4});

        const BeforeAfter& found = *among.outcomes[0].whole.finding;
        QCOMPARE(found.p, alone.p);
        QCOMPARE(found.lookedAt, std::size_t{25});
        QVERIFY(std::abs(found.adjustedP - std::min(1.0, 25 * alone.adjustedP)) < 1e-12);
        QCOMPARE(found.verdict, Verdict::noClearChange);
        QCOMPARE(whyNotClear(found), std::optional(NotClear::manyLooks));
        QVERIFY(weeksDiffer(found));
    }

    void relateAndSinceAreOneFamily()
    {
        JournalFixture journal;
        live(journal);
        look(journal, {change, {bloating, energy}, 4});

        const auto prepared =
            prepareRelate(*journal, {{{"recovery.sleep", energy}}, std::nullopt, {}}, journal.frame());
        const auto answers = answerRelate(std::get<RelateWork>(prepared)).value();

        QCOMPARE(answers[0].finding->lookedAt, std::size_t{3});
    }
};

HF_TEST(SinceLooksTest)
#include "since_looks.moc"
