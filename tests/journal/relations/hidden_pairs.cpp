// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/relations/hidden_pairs.h"
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
    QVERIFY(!hiddenBy(journal, "dose.l-glutamine", "gut.bloating"));
}

void HiddenPairsTest::thePacksOfABlindOneAreHiddenUntilItsKeyIsThere()
{
    JournalFixture journal;
    ExperimentDraft draft = glutamineDraft();
    draft.blind = true;
    const auto started = start(journal, draft);
    noonOf(journal, look(journal, started.id).plannedEnd() + days{1});

    QVERIFY(hiddenBy(journal, "dose.pack-x", "gut.bloating"));
    QVERIFY(hiddenBy(journal, "dose.l-glutamine", "gut.bloating"));
    QVERIFY(!Experiments(*journal).enterKey(started.id, started.sheet->key, journal.frame()));
    QVERIFY(!hiddenBy(journal, "dose.pack-x", "gut.bloating"));
}

void HiddenPairsTest::daysOfTheExperimentHideItsOutcomeAndWhatContainsIt()
{
    JournalFixture journal;
    const auto started = start(journal, glutamineDraft("2026-11-25"));
    const HiddenPairs hidden(*journal, journal.frame());
    const auto overlapping = [&](const char* name, const char* first, const char* last) {
        return hidden.overlapping(journal->metricNamed(name).value(), {day(first), day(last)});
    };

    QCOMPARE(overlapping("gut.bloating", "2026-11-01", "2026-11-25"), std::optional(started.id));
    QCOMPARE(overlapping("gut.burden", "2026-12-01", "2026-12-02"), std::optional(started.id));
    QVERIFY(!overlapping("gut.bloating", "2026-11-01", "2026-11-24"));
    QVERIFY(!overlapping("gut.bloating", "2027-03-01", "2027-03-24"));
    QVERIFY(!overlapping("gut.belly-pain", "2026-11-01", "2026-12-01"));
    QVERIFY(!overlapping("load", "2026-11-01", "2026-12-01"));
}

HF_TEST(HiddenPairsTest)
#include "hidden_pairs.moc"
