// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/relations/looks.h"
#include "journal/journal_import.h"
#include "journal/journal_undo.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

namespace {

/// Sixty days on which energy goes with sleep, and nothing else is rated.
void sleepAndRate(JournalFixture& journal)
{
    const Day today = journal.frame().today();
    SeededEntropy chance(4);
    std::vector<std::string> lines;
    for (int i = 60; i > 0; --i) {
        const std::string then = toString(today - days{i});
        const int hours = 5 + static_cast<int>(chance.next() % 5);
        const int noise = static_cast<int>(chance.next() % 4);
        lines.push_back(fmt::format("sleep {}h {}", hours, then));
        lines.push_back(fmt::format("energy {} {}", std::clamp(hours - 4 - noise / 3, 1, 5), then));
        lines.push_back(fmt::format("bloating {} {}", chance.next() % 8, then));
        lines.push_back(fmt::format("calm {} {}", 1 + chance.next() % 5, then));
    }
    journal.addAll(lines);
}

std::vector<RelateAnswer> ask(JournalFixture& journal, RelateRequest request)
{
    const auto prepared = prepareRelate(*journal, request, journal.frame());
    auto answers = answerRelate(std::get<RelateWork>(prepared)).value();
    LookBook(*journal).note(shownIn(answers), journal.frame());
    return answers;
}

RelateRequest request(const char* x, const char* y, std::vector<int> lags = {0}, bool onOff = false)
{
    return {{{x, y, std::move(lags), onOff}}, std::nullopt, {}};
}

std::size_t looks(JournalFixture& journal)
{
    return recentLooks(*journal, journal.frame().today()).size();
}

constexpr const char* sleepHours = "recovery.sleep";
constexpr const char* energy = "recovery.energy";

} // namespace

class LooksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameQuestionCountsOnceHoweverOftenAndWhenever()
    {
        JournalFixture journal;
        sleepAndRate(journal);

        QCOMPARE(ask(journal, request(sleepHours, energy))[0].finding->lookedAt, std::size_t{1});
        QCOMPARE(ask(journal, request(sleepHours, energy))[0].finding->lookedAt, std::size_t{1});
        journal.at("2026-11-24T00:30:00+01:00"); // past midnight
        QCOMPARE(ask(journal, request(sleepHours, energy, {0, 0}))[0].finding->lookedAt, std::size_t{1});
        journal.at("2026-11-26T12:00:00+01:00");
        QCOMPARE(ask(journal, request(sleepHours, energy)).size(), std::size_t{1});
        QCOMPARE(looks(journal), std::size_t{1});
    }

    void eachOtherQuestionOfTheLastThirtyDaysIsInTheFamily()
    {
        JournalFixture journal;
        sleepAndRate(journal);
        ask(journal, request(sleepHours, energy, {1, 2, 3}));
        ask(journal, request(sleepHours, "gut.bloating", {0}));
        ask(journal, request("gut.bloating", sleepHours, {0}));
        ask(journal, request(sleepHours, energy, {0}, true)); // there is sleep on every day: nothing is shown
        RelateRequest without = request(sleepHours, energy);
        without.leaveOut = {"ill"};
        ask(journal, without); // with and without

        const auto answer = ask(journal, request(sleepHours, energy))[0];

        QCOMPARE(answer.finding->lookedAt, std::size_t{7});
        QVERIFY(std::abs(answer.finding->adjustedP - std::min(1.0, 7 * answer.finding->p)) < 1e-12);
        QCOMPARE(looks(journal), std::size_t{7});
    }

    void aLookIsForgottenAfterThirtyDays()
    {
        JournalFixture journal;
        sleepAndRate(journal);
        ask(journal, request(sleepHours, energy));
        journal.at("2026-12-22T12:00:00+01:00"); // 29 days later
        QCOMPARE(looks(journal), std::size_t{1});
        journal.at("2026-12-23T12:00:00+01:00");
        QCOMPARE(looks(journal), std::size_t{0});
    }

    void aClockSetAheadAndBackAgainHidesNoLook()
    {
        JournalFixture journal;
        sleepAndRate(journal);
        ask(journal, request(sleepHours, energy, {0, 1}));
        journal.at("2028-01-01T12:00:00+01:00");
        ask(journal, request(sleepHours, "gut.bloating", {0}));
        journal.at("2026-11-23T21:00:00+01:00");

        QCOMPARE(looks(journal), std::size_t{3});
        ask(journal, request(sleepHours, energy, {0}));
        QCOMPARE(looks(journal), std::size_t{3});
        // Known better now: what was dated in 2028 is of today and grows old with the others.
        journal.at("2026-12-24T12:00:00+01:00");
        QCOMPARE(looks(journal), std::size_t{0});
    }

    void undoNeitherSeesNorTakesBackALook()
    {
        JournalFixture journal;
        sleepAndRate(journal);
        journal.addOne("bloating 3 2026-11-23");
        JournalUndo(*journal).undo();
        ask(journal, request(sleepHours, energy));

        QVERIFY(journal->redoable()); // a look is nothing new that was done
        QCOMPARE(JournalUndo(*journal).redo().outcome, TakenBack::Outcome::done);
        ask(journal, request(sleepHours, energy, {1}));
        QCOMPARE(journal->undoable()->kind, Kind::rating);
        QCOMPARE(JournalUndo(*journal).undo().outcome, TakenBack::Outcome::done);
        QCOMPARE(JournalUndo(*journal).undo().outcome, TakenBack::Outcome::done); // the days
        QCOMPARE(looks(journal), std::size_t{2});
        QVERIFY(!journal->undoable());
    }

    void twoDevicesAreAddedUp()
    {
        JournalFixture laptop(1);
        sleepAndRate(laptop);
        ask(laptop, request(sleepHours, energy, {0, 1}));
        JournalFixture tower(2);
        JournalImport(*tower).importLog(laptop.exportedFile("log.jsonl"));
        QCOMPARE(looks(tower), std::size_t{2});
        ask(tower, request(sleepHours, energy, {1, 2}));
        JournalImport(*laptop).importLog(tower.exportedFile("log.jsonl"));

        QCOMPARE(looks(laptop), std::size_t{3});
        QCOMPARE(ask(laptop, request(sleepHours, energy))[0].finding->lookedAt, std::size_t{3});
    }

    void anotherNameOfASeriesIsNoOtherQuestion()
    {
        JournalFixture journal;
        sleepAndRate(journal);
        ask(journal, request(sleepHours, energy));
        const Record shipped{RecordId{built_in::energy.value}, [&] {
                                 Item item = *journal->catalogue().find(built_in::energy);
                                 item.name = "Drive";
                                 return item;
                             }()};
        JournalEntries(*journal).change(shipped.id, shipped.body, journal.frame());

        QCOMPARE(ask(journal, request(sleepHours, "recovery.drive"))[0].finding->lookedAt, std::size_t{1});
    }

    void whereNothingIsShownNothingIsWritten()
    {
        JournalFixture journal;
        journal.addOne("bloating 3");
        const std::string before = journal.exported();
        ask(journal, request(sleepHours, "gut.bloating"));
        QCOMPARE(journal.exported(), before);
        sleepAndRate(journal);
        ask(journal, request(sleepHours, energy));
        const std::string once = journal.exported();
        ask(journal, request(sleepHours, energy));
        QCOMPARE(journal.exported(), once); // once a day
    }

    void aReadOnlyJournalAnswersAndCountsNothing()
    {
        JournalFixture journal;
        sleepAndRate(journal);
        ask(journal, request(sleepHours, energy));
        journal.reopen(OpenMode::readOnly);

        const auto prepared = prepareRelate(*journal, request(sleepHours, energy, {1}), journal.frame());
        const auto answers = answerRelate(std::get<RelateWork>(prepared)).value();
        QCOMPARE(answers[0].finding->lookedAt, std::size_t{2});
        QVERIFY_THROWS_EXCEPTION(StorageError, LookBook(*journal).note(shownIn(answers), journal.frame()));
        QCOMPARE(looks(journal), std::size_t{1});
    }

    void whatIsKeptIsSmallAndReadBack()
    {
        const Day today = day("2026-03-15");
        std::vector<Look> all;
        for (int i = 0; i < 5; ++i) {
            all.push_back({fmt::format("{:012x}", i), today - days{i / 2}});
        }
        QCOMPARE(looksIn(lookText(all)), all);
        QCOMPARE(lookText(all).size(), std::size_t{3 * 10 + 5 * 13 + 2});
        QVERIFY(looksIn("nothing of this\n2026-13-01 0123456789ab").empty());
        QVERIFY(looksIn("").empty());

        JournalFixture journal;
        const auto key = [](int i) { return fmt::format("{:012x}", i); };
        for (int i = 0; i < 150; ++i) {
            journal.clock.set(JournalFixture::instant("2026-11-23T12:00:00Z") + std::chrono::hours{24 * i});
            const std::vector<LookKey> one{key(i)};
            QVERIFY(LookBook(*journal).note(one, journal.frame()));
        }
        const Record kept = journal->list(Kind::setting, {today, today}).front();
        QCOMPARE(looksIn(std::get<JournalSetting>(kept.body).value).size(), std::size_t{100});
        QCOMPARE(looks(journal), std::size_t{30});
    }
};

HF_TEST(LooksTest)
#include "looks.moc"
