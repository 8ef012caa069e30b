// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/relations/hidden_pairs.h"
#include "journal/journal_entries.h"
#include "support/experiment_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class HiddenPairsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyThePairOfTheExperimentIsHidden();
    void afterTheEndItMayBeSeen();
    void thePacksOfABlindOneAreHiddenUntilItsKeyIsThere();
    void whatContainsTheOutcomeIsHiddenToo();
    void theSameThingUnderAnotherNameIsHidden();
    void whatGoesAlongWithTheOrderIsHidden();
    void daysOfTheExperimentHideItsOutcomeAndWhatContainsIt();
};

namespace {

std::optional<RecordId> hiddenBy(JournalFixture& journal, const char* x, const char* y)
{
    const HiddenPairs hidden(*journal, journal.frame());
    return hidden.by(journal->metricNamed(x).value(), journal->metricNamed(y).value());
}

} // namespace

void HiddenPairsTest::onlyThePairOfTheExperimentIsHidden()
{
    JournalFixture journal;
    const auto started = start(journal, glutamineDraft());

    QCOMPARE(hiddenBy(journal, "dose.l-glutamine", "gut.bloating"), std::optional(started.id));
    QCOMPARE(hiddenBy(journal, "gut.bloating", "dose.l-glutamine"), std::optional(started.id));
    QVERIFY(!hiddenBy(journal, "dose.l-glutamine", "gut.belly-pain"));
    QVERIFY(!hiddenBy(journal, "load", "gut.bloating"));
}

void HiddenPairsTest::afterTheEndItMayBeSeen()
{
    JournalFixture journal;
    const auto started = start(journal, glutamineDraft());
    const Day end = look(journal, started.id).plannedEnd();

    noonOf(journal, end);
    QVERIFY(hiddenBy(journal, "dose.l-glutamine", "gut.bloating"));
    noonOf(journal, end + days{1});
    QVERIFY(hiddenBy(journal, "dose.l-glutamine", "gut.bloating")); // nothing says that these days were lived
    journal.addOne("energy 3");
    QVERIFY(!hiddenBy(journal, "dose.l-glutamine", "gut.bloating"));
}

void HiddenPairsTest::thePacksOfABlindOneAreHiddenUntilItsKeyIsThere()
{
    JournalFixture journal;
    ExperimentDraft draft = glutamineDraft();
    draft.blind = true;
    const auto started = start(journal, draft);
    noonOf(journal, look(journal, started.id).plannedEnd() + days{1});
    journal.addOne("energy 3");

    QVERIFY(hiddenBy(journal, "dose.pack", "gut.bloating"));
    QVERIFY(hiddenBy(journal, "dose.l-glutamine", "gut.bloating"));
    QVERIFY(!Experiments(*journal).enterKey(started.id, started.sheet->key, journal.frame()));
    QVERIFY(!hiddenBy(journal, "dose.pack", "gut.bloating"));
}

void HiddenPairsTest::whatContainsTheOutcomeIsHiddenToo()
{
    JournalFixture journal;
    start(journal, glutamineDraft());
    QVERIFY(hiddenBy(journal, "dose.l-glutamine", "gut.burden"));
    QVERIFY(!hiddenBy(journal, "dose.l-glutamine", "gut.wind"));

    JournalFixture other(2);
    ExperimentDraft draft = glutamineDraft();
    draft.outcome = "gut.burden";
    start(other, draft);
    QVERIFY(hiddenBy(other, "dose.l-glutamine", "gut.burden"));
    QVERIFY(hiddenBy(other, "dose.l-glutamine", "gut.bloating"));
    QVERIFY(!hiddenBy(other, "dose.l-glutamine", "gut.got-in-the-way"));

    JournalFixture third(3);
    draft.outcome = "load";
    start(third, draft);
    QVERIFY(hiddenBy(third, "training.minutes", "dose.l-glutamine"));
}

void HiddenPairsTest::theSameThingUnderAnotherNameIsHidden()
{
    JournalFixture journal;
    start(journal, glutamineDraft());
    Supplement sister;
    sister.name = "Glutamine";
    sister.unit = Unit::g;
    Supplement stranger;
    stranger.name = "Magnesium";
    stranger.unit = Unit::mg;
    journal.store(std::vector<RecordBody>{sister, stranger, newItem("Bloating at night", ItemGroup::own)});
    Item renamed = *journal->catalogue().find(built_in::bloating);
    renamed.name = "Balloon";
    QVERIFY(!JournalEntries(*journal).change(RecordId{built_in::bloating.value}, renamed, journal.frame()));

    QVERIFY(hiddenBy(journal, "dose.l-glutamine", "gut.balloon"));
    QVERIFY(hiddenBy(journal, "dose.glutamine", "gut.balloon"));
    QVERIFY(!hiddenBy(journal, "dose.magnesium", "gut.balloon"));
}

void HiddenPairsTest::whatGoesAlongWithTheOrderIsHidden()
{
    JournalFixture journal;
    const auto started = start(journal, glutamineDraft());
    Supplement powder;
    powder.name = "White powder";
    powder.unit = Unit::g;
    Item puffed = newItem("Puffed", ItemGroup::own);
    puffed.low = 0;
    puffed.high = 10;
    Item other = puffed;
    other.name = "Mood";
    journal.store(std::vector<RecordBody>{powder, puffed, other});
    const ExperimentView view = look(journal, started.id);
    for (int i = 0; i < 16; ++i) {
        const Day today = view.schedule.front().days.first + days{i};
        noonOf(journal, today);
        const bool treated = view.schedule[static_cast<std::size_t>(i / 3)].treated;
        const int bloating = 2 + (i * 5) % 7;
        journal.addOne(treated ? "white powder 10g 8:00" : "white powder none");
        journal.addOne(fmt::format("bloating {}", bloating).c_str());
        journal.addOne(fmt::format("puffed {}", bloating).c_str());
        journal.addOne(fmt::format("mood {}", (i * 3) % 8).c_str());
    }

    QVERIFY(hiddenBy(journal, "dose.white-powder", "gut.bloating"));
    QVERIFY(hiddenBy(journal, "dose.l-glutamine", "own.puffed"));
    QVERIFY(!hiddenBy(journal, "dose.white-powder", "own.mood"));
    QVERIFY(!hiddenBy(journal, "own.mood", "gut.bloating"));
}

void HiddenPairsTest::daysOfTheExperimentHideItsOutcomeAndWhatContainsIt()
{
    JournalFixture journal;
    const auto started = start(journal, glutamineDraft("2026-11-25"));
    const auto overlapping = [&](const char* name, const char* first, const char* last) {
        const HiddenPairs hidden(*journal, journal.frame());
        return hidden.overlapping(journal->metricNamed(name).value(), {day(first), day(last)});
    };

    QCOMPARE(overlapping("gut.bloating", "2026-11-01", "2026-11-25"), std::optional(started.id));
    QCOMPARE(overlapping("gut.burden", "2026-12-01", "2026-12-02"), std::optional(started.id));
    QVERIFY(!overlapping("gut.bloating", "2026-11-01", "2026-11-24"));
    QVERIFY(!overlapping("gut.bloating", "2027-03-01", "2027-03-24"));
    QVERIFY(!overlapping("gut.belly-pain", "2026-11-01", "2026-12-01"));
    QVERIFY(!overlapping("load", "2026-11-01", "2026-12-01"));
    noonOf(journal, day("2026-11-27"));
    QVERIFY(!Experiments(*journal).stop(started.id, "curious", journal.frame()));
    QVERIFY(!overlapping("gut.bloating", "2026-11-01", "2026-11-25"));
    const HiddenPairs told(*journal, journal.frame());
    QVERIFY(told.toldBy(journal->metricNamed("gut.bloating").value(), {day("2026-11-01"), day("2026-11-25")}) ==
            std::vector<RecordId>{started.id});
}

HF_TEST(HiddenPairsTest)
#include "hidden_pairs.moc"
