// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which planned dose an entry answers, as the terminal tells it.

#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

namespace {

QString statesOf(const Cli& cli, const char* day)
{
    QStringList states;
    const Answer shown = cli.run(QStringLiteral("--json|show|") + QString::fromUtf8(day));
    for (const auto& one : shown.json().object()[u"planned"].toArray()) {
        states << one.toObject()[u"state"].toString();
    }
    return states.join(u' ');
}

/// Mornings and evenings from the 1st of March.
void planTwice(const Cli& cli, const char* times = "08:00,20:00")
{
    QCOMPARE(cli.run(QStringLiteral("plan|--cautions-read|glutamine|5g|at|%1|--from|2026-03-01")
                         .arg(QString::fromUtf8(times)))
                 .code,
             0);
}

} // namespace

class DosesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enteredTwiceLeavesTheEveningOpen()
    {
        Cli cli;
        planTwice(cli);

        const Answer answer = cli.run("add|glutamine 5g 08:02|glutamine 5g 08:02");

        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.err.count("entered twice?"), 1);
        QCOMPARE(statesOf(cli, "today"), QStringLiteral("taken due"));
        QVERIFY(!cli.run("add|glutamine 5g 11:40").err.contains("entered twice?"));
    }

    void aDoseReplacesTheSkipBeforeIt()
    {
        Cli cli;
        planTwice(cli);
        QCOMPARE(cli.run("add|skip glutamine 08:00").code, 0);

        QCOMPARE(cli.run("add|glutamine 5g 08:30").code, 0);

        QCOMPARE(statesOf(cli, "today"), QStringLiteral("taken due"));
    }

    void halfPastElevenAtNightIsYesterdaysAlsoWithDaysFromMidnight()
    {
        Cli cli;
        QCOMPARE(cli.run("setting|day-start|00:00").code, 0);
        planTwice(cli, "23:30");
        cli.now = QStringLiteral("2026-03-15T00:40:00+01:00");

        QCOMPARE(cli.run("add|glutamine 5g").code, 0);

        QCOMPARE(statesOf(cli, "2026-03-14"), QStringLiteral("taken"));
        QCOMPARE(statesOf(cli, "today"), QStringLiteral("due"));
    }

    void aSkipAtNoonMeansTonightAndNeverTwice()
    {
        Cli cli;
        planTwice(cli);
        QCOMPARE(cli.run("add|skip glutamine 20:00").code, 0);
        QCOMPARE(statesOf(cli, "today"), QStringLiteral("due skipped"));

        const Answer again = cli.run("add|skip glutamine 20:00");
        QCOMPARE(again.code, 2);
        QVERIFY(again.err.contains("taken or skipped before"));
        QCOMPARE(cli.count("doses"), 1);
    }

    void aSkipOfADayIsThatDays()
    {
        Cli cli;
        planTwice(cli);
        QCOMPARE(cli.run("add|skip glutamine 2026-03-05 08:00").code, 0);
        QCOMPARE(cli.run("add|skip glutamine 2026-02-05 08:00").code, 0); // before the plan
        QCOMPARE(cli.run("add|skip glutamine 2026-03-05 09:00").code, 2);

        QCOMPARE(statesOf(cli, "2026-03-05"), QStringLiteral("skipped missed"));
        QCOMPARE(statesOf(cli, "today"), QStringLiteral("due due"));
    }

    void timesOfVersionsAreLocal()
    {
        Cli cli;
        const QByteArray id = cli.run("add|bloating 3").out.trimmed();

        const Answer versions = cli.run(QStringLiteral("history|") + QString::fromLatin1(id));

        QVERIFY(versions.out.startsWith("2026-03-15T12:00:00+01:00"));
    }
};

HF_TEST(DosesTest)
#include "doses.moc"
