// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From entries to the sentence that is shown, through the program itself.

#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

namespace {

QJsonObject summaryOf(const Cli& cli, const char* range)
{
    const Answer answer = cli.run(QStringLiteral("--json|summary|") + QString::fromUtf8(range));
    return answer.json().object();
}

QString statesOf(const Cli& cli, const char* day)
{
    QStringList states;
    const Answer shown = cli.run(QStringLiteral("--json|show|") + QString::fromUtf8(day));
    for (const auto& one : shown.json().object()[u"planned"].toArray()) {
        states << one.toObject()[u"state"].toString();
    }
    return states.join(u' ');
}

/// What the program says contains the words.
bool says(const Answer& answer, const char* words)
{
    return answer.code == 0 && answer.out.contains(words);
}

} // namespace

class PlansTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Sunday March 15th, noon. Daily at 08:00 from the 1st, 2.5 g count; paused on the 5th and 6th.
    // Taken on the 1st to 4th; the 7th missed; the 8th at 02:00 of the 9th; the 9th 3 g (floor); the 10th skipped; the
    // 11th 2 g (too little); the 12th, 13th, 14th taken; today is open.
    // 9 of 12 planned (14 days − 2 paused); 3·5 … grams: 5·4 + 0 + 5 + 3 + 0 + 2 + 15 = 45 of 60: 75 %.
    // Back after the 7th on the 8th: 1 planned day; after the 11th on the 12th: 1 (the skip of the 10th is no miss).
    void summaryCountsWhatWasPlanned()
    {
        Cli cli;
        QCOMPARE(cli.run("plan|--cautions-read|glutamine|5g|at|08:00|--floor|2.5g|--from|2026-03-01").code, 0);
        QCOMPARE(cli.run("pause|2026-03-05..2026-03-06|ill").code, 0);
        QCOMPARE(cli.run("add|2026-03-01 glutamine 5g|2026-03-02 glutamine 5g|2026-03-03 glutamine 5g|"
                         "2026-03-04 glutamine 5g|2026-03-08 glutamine 5g 02:00|2026-03-09 glutamine 3g|"
                         "2026-03-10 skip glutamine \"travelling\"|2026-03-11 glutamine 2g|2026-03-12 glutamine 5g|"
                         "2026-03-13 glutamine 5g|2026-03-14 glutamine 9g")
                     .code,
                 0);

        const Answer text = cli.run("summary|--from|2026-03-01");

        QVERIFY2(says(text, "9 of 12 planned doses taken (75 %, 95 % interval 47 to 91 %), 1 of them a smaller amount"),
                 text.out.constData());
        QVERIFY2(says(text, "1 skipped, 2 missed, 2 paused, 1 open"), text.out.constData());
        QVERIFY2(says(text, "amount: 75 % of what was planned"), text.out.constData());
        QVERIFY2(says(text, "back after a miss in 1 planned day (median of 2)"), text.out.constData());
        QVERIFY2(says(text, "longest gap 1 planned day"), text.out.constData());
        const QJsonObject plan = summaryOf(cli, "--from|2026-03-01")[u"plans"].toArray().at(0).toObject();
        QCOMPARE(plan[u"adherence"].toDouble(), 0.75);
        QCOMPARE(plan[u"amount_adherence"].toDouble(), 45.0 / 60);
        QCOMPARE(statesOf(cli, "2026-03-08"), QStringLiteral("taken"));
        QCOMPARE(statesOf(cli, "2026-03-11"), QStringLiteral("missed"));
    }

    void pastFiguresStayWhenThePlanChanges()
    {
        Cli cli;
        cli.run("plan|--cautions-read|glutamine|5g|at|08:00|--from|2026-03-01");
        cli.run("add|2026-03-01 glutamine 5g|2026-03-03 glutamine 5g");
        const QJsonObject before = summaryOf(cli, "--to|2026-03-14");

        QVERIFY(says(cli.run("plan|--cautions-read|glutamine|10g|at|09:00,21:00"),
                     "L-Glutamine 10 g at 09:00,21:00, from 2026-03-15"));

        QCOMPARE(summaryOf(cli, "--to|2026-03-14")[u"plans"].toArray().at(0).toObject()[u"wilson95"],
                 before[u"plans"].toArray().at(0).toObject()[u"wilson95"]);
        QCOMPARE(summaryOf(cli, "--to|2026-03-14")[u"plans"].toArray().at(0).toObject()[u"consistency"],
                 before[u"plans"].toArray().at(0).toObject()[u"consistency"]);
        QCOMPARE(statesOf(cli, "2026-03-15"), QStringLiteral("due due"));
        QCOMPARE(cli.count("plans"), 2);
        QVERIFY(says(cli.run("plan|--cautions-read|glutamine|--end"), "(over)"));
        QCOMPARE(cli.run("plan|--cautions-read|glutamine|--end").code, 1);
        QCOMPARE(cli.run("undo").code, 0);
        QCOMPARE(statesOf(cli, "2026-03-15"), QStringLiteral("due due"));
    }

    void everyRhythmIsPlanned_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("plannedInTwoWeeks");

        QTest::newRow("daily") << QString() << 14;
        QTest::newRow("weekdays") << QStringLiteral("|--days|mon,thu") << 4;
        QTest::newRow("every three days") << QStringLiteral("|--every|3") << 5; // the 1st, 4th, 7th, 10th, 13th
        QTest::newRow("until") << QStringLiteral("|--until|2026-03-05") << 5;
        // Sunday the 1st is a week of one day; the week from the 2nd has three, that from the 9th six days so far.
        QTest::newRow("three times a week") << QStringLiteral("|--times-a-week|3") << 1 + 3 + 2;
    }

    void everyRhythmIsPlanned()
    {
        QFETCH(QString, options);
        QFETCH(int, plannedInTwoWeeks);
        const Cli cli;
        QCOMPARE(cli.run(QStringLiteral("plan|--cautions-read|glutamine|5g|at|08:00|--from|2026-03-01") + options).code,
                 0);

        const QJsonObject plan =
            summaryOf(cli, "--from|2026-03-01|--to|2026-03-14")[u"plans"].toArray().at(0).toObject();

        QCOMPARE(plan[u"planned"].toInt(), plannedInTwoWeeks);
    }

    void whatIsNoPlanIsRefusedAndNotStored_data()
    {
        QTest::addColumn<QString>("words");

        const auto row = [](const char* words) { QTest::newRow(words) << QString::fromUtf8(words); };
        row("plan|--cautions-read|glutamine|5g");
        row("plan|--cautions-read|glutamine|at|08:00");
        row("plan|--cautions-read|glutamine|5g|at|25:00");
        row("plan|--cautions-read|glutamine|5g|at|08:00,08:00");
        row("plan|--cautions-read|glutamine|0g|at|08:00");
        row("plan|--cautions-read|glutamine|5g|at|08:00|--floor|6g");
        row("plan|--cautions-read|glutamine|5g|at|08:00|--days|mon,fun");
        row("plan|--cautions-read|glutamine|5g|at|08:00|--every|0");
        row("plan|--cautions-read|glutamine|5g|at|08:00|--times-a-week|8");
        row("plan|--cautions-read|glutamine|5g|at|08:00|--every|2|--days|mon");
        row("plan|--cautions-read|glutamine|5g|at|08:00,20:00|--times-a-week|3");
        row("plan|--cautions-read|glutamine|5g|at|08:00|20:00|--times-a-week|1");
        row("plan|--cautions-read|glutamine|5g|at|08:00|--from|2026-03-02|--until|2026-03-01");
        row("plan|unobtainium|5g|at|08:00");
        row("pause|2026-03-05..2026-03-01");
        row("supply|glutamine");
        row("supply|glutamine|500g|--price|free");
        row("setting|quiet-hours|late");
        row("setting|reminders|maybe");
        row("dismiss|nonsense");
    }

    void whatIsNoPlanIsRefusedAndNotStored()
    {
        QFETCH(QString, words);
        const Cli cli;
        QCOMPARE(cli.run("init").code, 0);

        const Answer answer = cli.run(words);

        QCOMPARE(answer.code, 2);
        QVERIFY(!answer.err.isEmpty());
        QCOMPARE(cli.run("--json|info").json().object()[u"revisions"].toInt(-1), 0);
    }

    void remindSaysWhatIsDueAndWhatComes()
    {
        Cli cli;
        cli.run("plan|--cautions-read|glutamine|5g|at|08:00,20:00");
        QJsonObject now = cli.run("--json|remind|--next|2").json().object();
        QCOMPARE(now[u"due"].toArray().size(), 1);
        QCOMPARE(now[u"next"].toArray().at(0).toObject()[u"reminder_at"].toString(),
                 QStringLiteral("2026-03-15T20:00:00+01:00"));

        cli.run("setting|quiet-hours|19:00-21:30");
        cli.run("add|glutamine 5g 08:10");
        now = cli.run("--json|remind|--next|1").json().object();
        QVERIFY(now[u"due"].toArray().isEmpty());
        QCOMPARE(now[u"next"].toArray().at(0).toObject()[u"reminder_at"].toString(),
                 QStringLiteral("2026-03-15T21:30:00+01:00"));
        QVERIFY(says(cli.run("remind|--set|glutamine|--before|90|--every|5|--repeats|1"),
                     "remind 90 min before its time, once more after 5 min"));
        QVERIFY(says(cli.run("remind|--next|1"), "2026-03-15T18:30:00+01:00"));
        QVERIFY(says(cli.run("remind|--set|glutamine|--off"), "no reminder"));
        QVERIFY(cli.run("--json|remind").json().object()[u"next"].toArray().isEmpty());
    }

    // The night of the 29th has no 02:30 in Berlin: the reminder comes at 03:00, once.
    void aReminderInTheMissingHourComesOnce()
    {
        Cli cli;
        cli.now = QStringLiteral("2026-03-28T12:00:00+01:00");
        cli.run("setting|day-start|0");
        cli.run("plan|--cautions-read|glutamine|5g|at|02:30|--from|2026-03-29");

        const QJsonArray next = cli.run("--json|remind|--next|2").json().object()[u"next"].toArray();

        QCOMPARE(next.at(0).toObject()[u"reminder_at"].toString(), QStringLiteral("2026-03-29T03:00:00+02:00"));
        QCOMPARE(next.at(1).toObject()[u"reminder_at"].toString(), QStringLiteral("2026-03-30T02:30:00+02:00"));
    }

    void aSkipNamesItsPlannedDose()
    {
        const Cli cli;
        cli.run("plan|--cautions-read|glutamine|5g|at|08:00,20:00");

        QCOMPARE(cli.run("add|skip glutamine 20:00 \"travelling\"").code, 0);

        QCOMPARE(statesOf(cli, "today"), QStringLiteral("due skipped"));
        QVERIFY(says(cli.run("today"), "20:00  L-Glutamine 5 g: skipped"));
    }

    // 500 g from the 1st; 14 days of 10 g: 360 g left, 36 days from today on.
    void supplySaysHowLongItLasts()
    {
        const Cli cli;
        cli.run("supply|glutamine|500g|--price|24.90|--currency|EUR|--from|2026-03-01");
        QVERIFY(says(cli.run("supply"), "500 g of 500 g left; how long it lasts needs 7 known days"));
        QString entries = QStringLiteral("add");
        for (int day = 1; day <= 14; ++day) {
            entries += QStringLiteral("|2026-03-%1 glutamine 10g").arg(day, 2, 10, QLatin1Char('0'));
        }
        QCOMPARE(cli.run(entries).code, 0);

        const Answer shown = cli.run("supply");

        QVERIFY2(says(shown, "L-Glutamine: 360 g of 500 g left, 10 g a day (14 known days), enough until 2026-04-19, "
                             "0.50 EUR a day"),
                 shown.out.constData());
        QCOMPARE(cli.count("supplies"), 1);
    }

    void pausesAndPackagesAreCorrected()
    {
        const Cli cli;
        const auto idOf = [](const Answer& answer) { return QString::fromLatin1(answer.out.left(36)); };
        const QString pause = idOf(cli.run("pause|2026-03-05..2026-03-06|ill"));
        const QString package = idOf(cli.run("supply|glutamine|500g|--from|2026-03-01"));

        QVERIFY(says(cli.run(QStringLiteral("set|%1|last=2026-03-09|reason=travel").arg(pause)),
                     "pause 2026-03-05 to 2026-03-09 \"travel\""));
        QVERIFY(says(cli.run(QStringLiteral("set|%1|content=250 g|cents=1290|currency=EUR").arg(package)),
                     "package of 250 g, 12.90 EUR"));
        QCOMPARE(cli.run(QStringLiteral("set|%1|last=2026-03-01").arg(pause)).code, 2);
        QCOMPARE(cli.run(QStringLiteral("set|%1|content=much").arg(package)).code, 2);
        QCOMPARE(cli.run(QStringLiteral("delete|%1").arg(pause)).code, 0);
        QCOMPARE(cli.count("pauses"), 0);
    }

    void aMissShowsTheOwnMenuUntilItIsDismissed()
    {
        Cli cli;
        cli.run("plan|--cautions-read|glutamine|5g|at|08:00|--from|2026-03-10");
        cli.run("add|2026-03-12 glutamine 5g|2026-03-13 glutamine 5g|2026-03-14 run 30min rpe 5");
        cli.run("setting|recovery-menu|half dose with breakfast counts|ten minutes outside");
        const char* const cue =
            "L-Glutamine was planned on 2026-03-14 and not taken. What you wrote down for such days: "
            "half dose with breakfast counts; ten minutes outside.";
        QVERIFY2(says(cli.run("today"), cue), cli.run("today").out.constData());
        QVERIFY(says(cli.run("today"), "why (missed): planned-not-taken: planned 1, taken 0; n = 1 day"));

        QVERIFY(says(cli.run("dismiss|missed|--for|day"), "until:2026-03-15"));
        QVERIFY(!cli.run("today").out.contains("Cues"));
        cli.now = QStringLiteral("2026-03-16T12:00:00+01:00");
        QVERIFY(says(cli.run("today"), "was planned on 2026-03-15 and not taken"));
        cli.run("add|glutamine 5g");
        QVERIFY(!cli.run("today").out.contains("and not taken"));
    }

    void afterDaysWithoutAnEntryThereIsAWelcome()
    {
        const Cli cli;
        cli.run("add|2026-03-10 glutamine 5g");
        QVERIFY(says(cli.run("today"), "Welcome back. Nothing was logged from 2026-03-11 to 2026-03-14"));
    }

    // 21 days of 200 AU, then a week of 400 AU a day: a figure, and no cue while nobody knows what is usual here.
    void loadIsAFigureAndNoCueWithoutOwnWeeks()
    {
        const Cli cli;
        QString entries = QStringLiteral("add");
        for (int day = 14; day <= 28; ++day) {
            entries += QStringLiteral("|2026-02-%1 run 40min rpe 5").arg(day);
        }
        for (int day = 1; day <= 15; ++day) {
            entries +=
                QStringLiteral("|2026-03-%1 run 40min rpe %2").arg(day, 2, 10, QLatin1Char('0')).arg(day > 8 ? 10 : 5);
        }
        QCOMPARE(cli.run(entries).code, 0);

        // 7 days of 400, 21 of 200: 400 / 250 = 1.6.
        const Answer today = cli.run("today");
        QVERIFY2(!says(today, "Training load"), today.out.constData());
        const Answer summary = cli.run("summary");
        QVERIFY2(says(summary, "last 7 days: 1.60 × your last 4 weeks (7 of 7 and 28 of 28 days known)"),
                 summary.out.constData());
        QVERIFY(says(summary, "monotony and strain are not defined, all days are alike"));
    }

    void summarySaysWhatIsNotKnown()
    {
        const Cli cli;
        cli.run("add|2026-03-14 rest|2026-03-13 run 30min rpe 6|2026-03-14 energy 4|2026-03-13 energy 2|"
                "2026-03-14 bloating 3");

        const Answer text = cli.run("summary");

        QVERIFY2(says(text, "load 180 AU, 90 AU a day (2 of 30 days known), 1 session"), text.out.constData());
        QVERIFY2(says(text, "monotony and strain: not enough data. 7 of the last 7 days are needed, there are 2."),
                 text.out.constData());
        QVERIFY(says(text, "gut burden: not rated"));
        QVERIFY(says(text, "Bloating 3 (mean of 1 day)"));
        QVERIFY(says(text, "Energy 3 (mean of 2 days)"));
        QVERIFY(says(text, "nothing was planned"));
        QVERIFY(summaryOf(cli, "--to|2026-03-15")[u"gut_burden"].toObject()[u"mean"].isNull());
    }
};

HF_TEST(PlansTest)
#include "plans.moc"
