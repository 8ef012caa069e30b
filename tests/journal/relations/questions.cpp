// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/relations/relations.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class QuestionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyJournalHasNothingToAsk();
    void onlySeriesInUseAreAsked();
};

void QuestionsTest::anEmptyJournalHasNothingToAsk()
{
    JournalFixture journal;

    QVERIFY(usualQuestions(*journal, journal.frame()).empty());
}

void QuestionsTest::onlySeriesInUseAreAsked()
{
    JournalFixture journal;
    journal.add({"glutamine 5g", "run 40min rpe 5 9:00", "sleep 7h30", "energy 4"});

    QStringList asked;
    for (const RelateQuestion& question : usualQuestions(*journal, journal.frame())) {
        asked.append(QString::fromStdString(question.x + " " + question.y));
    }

    QCOMPARE(asked, (QStringList{QStringLiteral("dose.l-glutamine recovery.energy"),
                                 QStringLiteral("recovery.sleep recovery.energy")}));
}

HF_TEST(QuestionsTest)
#include "questions.moc"
