// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

class CliNearWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWordThatIsNearlyOneIsAskedAbout_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("meant");
        const auto row = [](const char* line, const char* meant) {
            QTest::newRow(line) << QString::fromUtf8(line) << QByteArray(meant);
        };
        row("lst|doses", "list");
        row("list|dose", "doses");
        row("list|doses|--form|2026-03-01", "--from");
        row("remind|--nxt|3", "--next");
        row("setting|day-strt|04:00", "day-start");
        row("show|yestrday", "yesterday");
        row("series|gut.burdn", "gut.burden");
        row("relate|gut.burdn|recovery.energy", "gut.burden");
        row("since|2026-03-01|gut.burdn", "gut.burden");
        row("since|2026-03-01|load|--weeksy|4", "--weeks");
        row("item|Focus|--group|owm", "own");
        row("add|Belly pian 3", "Belly pain");
        row("add|bely pain 3", "Belly pain");
        row("add|skp glutamine", "skip");
        row("add|yestrday glutamine 5g", "yesterday");
    }

    void aWordThatIsNearlyOneIsAskedAbout()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, meant);
        const Cli cli;
        QCOMPARE(cli.run("add|bloating 3").code, 0);

        const Answer answer = cli.run(line);

        QCOMPARE(answer.code, 2);
        const qsizetype asked = answer.err.indexOf("Did you mean");
        QVERIFY2(asked >= 0 && answer.err.indexOf(meant, asked) > 0, answer.err.constData());
    }

    void aNameThatAddNeverReadsIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"note", "5g", "2 capsules", "yesterday", "20:00", "skip", "rpe", "none", "mark",
                                 "extra", "2026-03-01", "a\nb", "friday"}) {
            QTest::newRow(name) << QString::fromUtf8(name);
        }
    }

    void aNameThatAddNeverReadsIsRefused()
    {
        QFETCH(QString, name);
        const Cli cli;

        for (const char* what : {"supplement|%1", "item|%1|--group|own"}) {
            const Answer answer = cli.run(QString::fromUtf8(what).arg(name));
            QVERIFY2(answer.code == 2 && answer.err.contains("Choose another name"), answer.err.constData());
        }
        QVERIFY(cli.run(QStringLiteral("supplement|L-Glutamine|--rename|%1").arg(name)).code == 2);
    }

    void aNameThatIsWrittenInQuotesOnlyIsDefinedWhenThatIsSaid()
    {
        const Cli cli;

        QCOMPARE(cli.run("supplement|none|--new").code, 0);
        QCOMPARE(cli.run("add|dose \"none\" 2g").code, 0);
    }

    void namesWithNumbersAreNames()
    {
        const Cli cli;
        for (const char* name : {"5-HTP", "Vitamin C", "Vitamin B12", "Q10", "7up"}) {
            const Answer answer = cli.run(QStringLiteral("supplement|%1|--new").arg(QString::fromUtf8(name)));
            QVERIFY2(answer.code == 0, answer.err.constData());
        }
        QCOMPARE(cli.run("add|5-HTP 100mg").code, 0);
    }

    void aNameOneSlipFromASupplementIsAskedAbout()
    {
        const Cli cli;

        const Answer asked = cli.run("supplement|Glutamin");

        QCOMPARE(asked.code, 2);
        QVERIFY2(asked.err.contains("L-Glutamine") && asked.err.contains("--new"), asked.err.constData());
        QCOMPARE(cli.run("supplement|Glutamin|--new").code, 0);
        QCOMPARE(cli.run("supplement|Glutamate").code, 0); // two letters: another thing
    }

    void aQuoteThatIsOpenIsRefused()
    {
        const Cli cli;

        QCOMPARE(cli.run("add|note \"slept badly").code, 2);
        QVERIFY(cli.run("add|glutamine 5g \"late").err.contains("closing quote"));
        QCOMPARE(cli.run("add|note a 5\" pipe").code, 0); // a note is taken as it is
    }

    void aClockOfTheDayBeforeIsSaid()
    {
        const Cli cli; // it is 12:00 on 2026-03-15

        const Answer before = cli.run("--json|add|glutamine 5g 23:50");
        const Answer today = cli.run("--json|add|bristol 4 08:00");

        const auto notes = [](const Answer& answer) {
            return answer.json().object()[u"stored"].toArray()[0].toObject()[u"notes"].toArray();
        };
        QCOMPARE(notes(before).size(), 1);
        QVERIFY2(before.err.contains("23:50 of 2026-03-14"), before.err.constData());
        QCOMPARE(notes(today).size(), 0);
        QVERIFY(!cli.run("add|yesterday glutamine 5g 23:55").err.contains("latest so far"));
    }

    void aSkipThatNothingWaitedForIsSaid()
    {
        const Cli cli;

        QVERIFY(cli.run("add|skip glutamine").err.contains("nothing was waiting"));
        QCOMPARE(cli.run("plan|--cautions-read|glutamine|5g|at|20:00").code, 0);
        QVERIFY(!cli.run("add|skip glutamine 20:00").err.contains("nothing was waiting"));
    }

    void twoDosesBesideEachOtherThatAnswerNothingAreToldOf()
    {
        const Cli cli;
        QCOMPARE(cli.run("plan|--cautions-read|glutamine|5g|at|20:00|--from|2026-03-14").code, 0);
        QCOMPARE(cli.run("add|yesterday glutamine 5g 18:00").code, 0);
        QVERIFY(!cli.run("add|yesterday glutamine 5g 20:10").err.contains("entered twice"));

        QVERIFY(cli.run("add|yesterday glutamine 5g 20:10").err.contains("entered twice"));
    }

    void aSkipWhoseDoseWasTakenSaysSo()
    {
        const Cli cli;
        QCOMPARE(cli.run("plan|--cautions-read|glutamine|5g|at|08:00").code, 0);
        QCOMPARE(cli.run("add|skip glutamine 08:00").code, 0);
        QVERIFY(!cli.run("today").out.contains("took its place"));
        QCOMPARE(cli.run("add|glutamine 5g 08:30").code, 0);

        QVERIFY(cli.run("today").out.contains("skipped (a dose took its place)"));
    }

    void anExtraDoseCanBeTypedAndIsShown()
    {
        const Cli cli;
        QCOMPARE(cli.run("plan|--cautions-read|glutamine|5g|at|08:00").code, 0);

        QCOMPARE(cli.run("add|glutamine 5g 08:00 extra").code, 0);

        QVERIFY(cli.run("today").out.contains("L-Glutamine 5 g: due"));
        QVERIFY(cli.run("list|doses").out.contains("5 g, extra"));
    }

    void entriesOfADayAreInTheOrderOfTheirClocks()
    {
        const Cli cli;
        QCOMPARE(cli.run("add|glutamine 5g 11:00").code, 0);
        QCOMPARE(cli.run("add|glutamine 4g 09:00").code, 0);
        const QJsonArray doses = cli.run("--json|list|doses").json().array();
        QCOMPARE(cli.run(QStringLiteral("set|%1|time=11:30").arg(doses[0].toObject()[u"id"].toString())).code, 0);

        const QByteArray rows = cli.run("list|doses").out;

        QVERIFY2(rows.indexOf("5 g") < rows.indexOf("4 g"), rows.constData());
        QVERIFY(rows.indexOf("11:00") < rows.indexOf("11:30"));
    }

    void theDayOfADoseAfterMidnightIsNotItsDate()
    {
        const Cli cli;
        QCOMPARE(cli.run("add|2026-03-14 glutamine 5g 00:40").code, 0);

        QVERIFY(cli.run("list|doses").out.contains("2026-03-14 00:40 on 2026-03-15"));
    }

    void linesOfWhichNoneIsGoodStoreNothingAndSayIt()
    {
        const Cli cli;

        const Answer none = cli.run(u"--json|add|-"_qs, "wine 2\n");
        const Answer one = cli.run(u"--json|add|-"_qs, "wine 2\nbloating 2\n");

        QVERIFY(none.out.contains("1 line refused. Nothing was stored."));
        QVERIFY(one.out.contains("1 line refused. The others are stored."));
    }

    void aDeletedNameIsSaidToBeDeletedAndItsPlanStaysEnded()
    {
        const Cli cli;
        QCOMPARE(cli.run("supplement|Zinc|--unit|mg|--usual|15mg").code, 0);
        QCOMPARE(cli.run("plan|zinc|15mg|at|08:00|--from|2026-03-01").code, 0);
        const QJsonArray all = cli.run("--json|list|supplements").json().array();
        QCOMPARE(cli.run(QStringLiteral("delete|%1").arg(all.last().toObject()[u"id"].toString())).code, 0);

        QVERIFY(cli.run("add|zinc 15mg").err.contains("It was deleted"));
        QVERIFY(cli.run("supplement|Zinc").err.contains("stays ended"));
    }

    void anEmptyDayIsNotEveryDay()
    {
        const Cli cli;
        for (const char* line :
             {"list|doses|--from|", "summary|--to|", "series|gut.burden|--from|", "export|-|--from|"}) {
            const Answer answer = cli.run(line);
            QVERIFY2(answer.code == 2 && answer.err.contains("no day was given"), answer.err.constData());
        }
    }

    void whatTurnsTextIsNeverPrinted()
    {
        const Cli cli;
        QCOMPARE(cli.run(u"add|note gpj\u202Egnp\u2066x"_qs).code, 0);

        const QByteArray rows = cli.run("list|reflections").out;
        QVERIFY2(rows.contains("\\u202e") && rows.contains("\\u2066"), rows.constData());

        const QByteArray lines = cli.run("list|reflections|--lines").out;
        Cli other;
        QCOMPARE(other.run(u"add|-"_qs, lines).code, 0);
        QCOMPARE(other.run("--json|list|reflections").json().array()[0].toObject()[u"text"],
                 cli.run("--json|list|reflections").json().array()[0].toObject()[u"text"]);
    }
};

HF_TEST(CliNearWordsTest)

#include "words_that_are_near.moc"
