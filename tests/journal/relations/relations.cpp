// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/relations/relations.h"
#include "support/experiment_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class RelationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDayAfterIsFoundAtItsLag();
    void tooFewDaysSayWhenItMayBe();
    void aRunningExperimentHidesItsPairAndIsNotLookedAt();
    void whatIsNoSeriesIsNamed();
    void stoppedItHasNoAnswer();
    void markedDaysAreLeftOutOfASecondAnswer();
    void takenOrNotIsAQuestionOfItsOwn();
    void aMarkComesFirstOnly();
    void aQuestionAskedTwiceIsAnsweredOnce();
};

namespace {

/// Load of 60 days, and bloating that follows it a day later.
void trainAndRate(JournalFixture& journal, int count)
{
    const Day today = journal.frame().today();
    int before = 3;
    SeededEntropy chance(4);
    for (int i = count; i > 0; --i) {
        const std::string then = toString(today - days{i});
        const int rpe = 2 + static_cast<int>(chance.next() % 7);
        journal.addOne(fmt::format("run 30min rpe {} {} 9:00", rpe, then).c_str());
        journal.addOne(fmt::format("bloating {} {}", before, then).c_str());
        before = rpe;
    }
}

std::vector<RelateAnswer> answers(JournalFixture& journal, std::vector<RelateQuestion> questions)
{
    const auto prepared = prepareRelate(*journal, {std::move(questions), std::nullopt}, journal.frame());
    return answerRelate(std::get<RelateWork>(prepared)).value();
}

} // namespace

void RelationsTest::theDayAfterIsFoundAtItsLag()
{
    JournalFixture journal;
    trainAndRate(journal, 60);

    const auto all = answers(journal, {{"load", "gut.bloating", {0, 1, 2, 3}}});

    QCOMPARE(all.size(), std::size_t{4});
    QVERIFY(all[0].finding && all[1].finding);
    QCOMPARE(all[1].finding->rho, 1.0);
    QCOMPARE(all[1].finding->verdict, Verdict::higher);
    QCOMPARE(all[1].finding->lookedAt, std::size_t{4});
    QCOMPARE(all[1].finding->basis.n, std::size_t{59});
    QVERIFY(all[1].finding->plain->difference > 2);
    QVERIFY(std::abs(all[0].finding->rho) < 0.9);
}

void RelationsTest::tooFewDaysSayWhenItMayBe()
{
    JournalFixture journal;
    trainAndRate(journal, 10);

    const auto all = answers(journal, {{"load", "gut.bloating", {0}}});

    QVERIFY(!all[0].finding && !all[0].hidden());
    QCOMPARE(all[0].finding.missing.front().need, Need::completeDays);
    QCOMPARE(all[0].finding.missing.front().daysAhead, std::optional(4));
}

void RelationsTest::aRunningExperimentHidesItsPairAndIsNotLookedAt()
{
    JournalFixture journal;
    trainAndRate(journal, 40);
    const auto started = start(journal, glutamineDraft());

    const auto all = answers(journal, {{"dose.l-glutamine", "gut.bloating", {0, 1}}, {"load", "gut.bloating", {1}}});

    QCOMPARE(all[0].item.hiddenBy, std::optional(started.id));
    QVERIFY(all[1].hidden() && !all[1].finding && all[1].finding.missing.empty());
    QCOMPARE(all[2].finding->lookedAt, std::size_t{1});
}

void RelationsTest::whatIsNoSeriesIsNamed()
{
    JournalFixture journal;
    const auto unknown = [&](RelateQuestion question) {
        return std::get<UnknownQuestion>(prepareRelate(*journal, {{std::move(question)}, {}}, journal.frame()));
    };

    QCOMPARE(unknown({"load", "gut.moon", {0}}).name, std::string("gut.moon"));
    QCOMPARE(unknown({"load", "gut.bloating", {4}}).lag, std::optional(4));
    QCOMPARE(unknown({"load", "gut.bloating", {-1}}).lag, std::optional(-1));
}

void RelationsTest::stoppedItHasNoAnswer()
{
    JournalFixture journal;
    const auto prepared = prepareRelate(*journal, {{{"load", "gut.bloating", {0}}}, {}}, journal.frame());

    QVERIFY(!answerRelate(std::get<RelateWork>(prepared), [](double) { return false; }));
}

void RelationsTest::markedDaysAreLeftOutOfASecondAnswer()
{
    JournalFixture journal;
    trainAndRate(journal, 60);
    const Day today = journal.frame().today();
    journal.addOne(fmt::format("ill {}..{}", toString(today - days{20}), toString(today - days{16})).c_str());
    RelateRequest request{{{"load", "gut.bloating", {1}}}, std::nullopt, {"ill"}};

    const auto prepared = prepareRelate(*journal, request, journal.frame());
    const auto all = answerRelate(std::get<RelateWork>(prepared)).value();

    QCOMPARE(all.size(), std::size_t{1});
    QVERIFY(all[0].withoutMarked && *all[0].withoutMarked);
    // Five days are marked; on one day more it is the day after that is.
    QCOMPARE(all[0].item.markedDays, 6);
    QCOMPARE((*all[0].withoutMarked)->basis.n, all[0].finding->basis.n - 6);
    QCOMPARE(all[0].finding->lookedAt, std::size_t{2}); // with and without are two looks
}

void RelationsTest::takenOrNotIsAQuestionOfItsOwn()
{
    JournalFixture journal;
    trainAndRate(journal, 60);

    const auto all = answers(journal, {{"load", "gut.bloating", {1}, true}});

    QVERIFY(all[0].item.onOff);
    QVERIFY(!all[0].finding); // there was training on every day
    QCOMPARE(all[0].finding.missing.front().need, Need::causeSides);
}

void RelationsTest::aMarkComesFirstOnly()
{
    JournalFixture journal;
    const Day today = journal.frame().today();
    for (int i = 40; i > 0; --i) {
        journal.addOne(fmt::format("bloating {} {}", i % 4 + (i < 9 ? 5 : 0), toString(today - days{i})).c_str());
    }
    journal.storeOne(DayMark{"Night shift", {today - days{8}, today - days{5}}, {}, {}});
    journal.storeOne(DayMark{"night shift", {today - days{4}, today - days{1}}, {}, {}});

    const auto all = answers(journal, {{"mark.night-shift", "gut.bloating", {0}}});

    QVERIFY(all[0].item.onOff && all[0].finding);
    QCOMPARE(all[0].item.x.title, std::string("Night shift"));
    QCOMPARE(all[0].finding->plain->above, std::size_t{8});
    QCOMPARE(all[0].finding->plain->below, std::size_t{32});
    QCOMPARE(all[0].finding->plain->difference, 5.0);
    QCOMPARE(journal->marks().size(), std::size_t{1}); // other spelling, same mark
    const auto other = prepareRelate(*journal, {{{"gut.bloating", "mark.night-shift", {0}}}, {}}, journal.frame());
    QCOMPARE(std::get<UnknownQuestion>(other).name, std::string("mark.night-shift"));
    RelateRequest without{{{"mark.night-shift", "gut.bloating", {0}}}, std::nullopt, {"NIGHT shift"}};
    const auto prepared = prepareRelate(*journal, without, journal.frame());
    QCOMPARE(answerRelate(std::get<RelateWork>(prepared)).value()[0].item.markedDays, 8);
}

void RelationsTest::aQuestionAskedTwiceIsAnsweredOnce()
{
    JournalFixture journal;
    trainAndRate(journal, 40);

    const auto all = answers(journal, {{"load", "gut.bloating", {0, 1, 0}}, {"load", "gut.bloating", {1}}});

    QCOMPARE(all.size(), std::size_t{2});
    QCOMPARE(all[1].finding->lookedAt, std::size_t{2});
}

HF_TEST(RelationsTest)
#include "relations.moc"
