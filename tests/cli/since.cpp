// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

/// `since DAY METRIC…`: days before against days after, and never called a test.
class SinceCliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aStepIsSaidWithItsIntervalAndItsDays();
    void scriptsReadTheSame();
    void marksAreLeftOutOfASecondAnswer();
    void whatElseChangedStandsBesideIt();
    void tooFewDaysAreSaidForBothSides();
    void aTieIsSaidAsATie();
    void wrongUsageIsToldAndAnswersNothing_data();
    void wrongUsageIsToldAndAnswersNothing();
    void aRunningExperimentHoldsItsOutcomeBack();

private:
    QJsonObject object(const char* words) const { return m_cli.run(words).json().object(); }

    Cli m_cli;
};

namespace {

QByteArray lineWith(const Answer& answer, const char* begin)
{
    for (const QByteArray& line : answer.lines()) {
        if (line.trimmed().startsWith(begin)) {
            return line.trimmed();
        }
    }
    return "no such line in: " + answer.out;
}

} // namespace

void SinceCliTest::initTestCase()
{
    QStringList lines;
    const QDate change(2026, 1, 20);
    const QList<int> wobble{1, -1, -1, 1};
    for (int i = -30; i < 30; ++i) {
        const QString then = change.addDays(i).toString(Qt::ISODate);
        lines << QStringLiteral("bloating %1 %2").arg((i < 0 ? 6 : 3) + wobble[(i + 32) % 4]).arg(then);
        lines << QStringLiteral("energy %1 %2").arg(i % 2 == 0 ? 2 : 4).arg(then);
        if (i >= 0) {
            lines << QStringLiteral("glutamine 5g %1 8:00").arg(then);
        }
        if (i >= -9 && i < 20) {
            lines << QStringLiteral("calm 3 %1").arg(then);
        }
    }
    lines << QStringLiteral("ill 2026-01-10..2026-01-12") << QStringLiteral("travel 2026-02-01");
    const Answer added = m_cli.run(QStringLiteral("add|-"), lines.join(u'\n').toUtf8());
    QVERIFY2(added.code == 0, added.err);
}

void SinceCliTest::aStepIsSaidWithItsIntervalAndItsDays()
{
    const Answer answer = m_cli.run("since|2026-01-20|bloating|--weeks|4");

    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.lines().front(),
             QByteArray("28 days before 2026-01-20 and 28 from it on, 2025-12-23 to 2026-02-16."));
    const QByteArray line = lineWith(answer, "Bloating");
    QVERIFY2(line.startsWith("Bloating since 2026-01-20: 3 points lower after (95 % interval "), line);
    QVERIFY2(line.endsWith(" lower); 6 on 28 days before, 3 on 28 days after."), line);
    QVERIFY(answer.out.contains("This is not a test"));
}

void SinceCliTest::scriptsReadTheSame()
{
    const QJsonObject since = object("--json|since|2026-01-20|gut.bloating|recovery.energy|bloating|--weeks|4");

    QCOMPARE(since[u"days"].toInt(), 28);
    QCOMPARE(since[u"cut"].toString(), QStringLiteral("nothing"));
    QCOMPARE(since[u"after"].toObject()[u"from"].toString(), QStringLiteral("2026-01-20"));
    QCOMPARE(since[u"outcomes"].toArray().size(), 2); // asked twice is asked once
    const QJsonObject bloating = since[u"outcomes"].toArray()[0].toObject();
    QCOMPARE(bloating[u"verdict"].toString(), QStringLiteral("lower"));
    QCOMPARE(bloating[u"difference"].toDouble(), -3.0);
    QVERIFY(bloating[u"interval"].toArray()[1].toDouble() < 0);
    QVERIFY(bloating[u"not_clear"].isNull() && bloating[u"without_marked"].isNull());
    const QJsonObject energy = since[u"outcomes"].toArray()[1].toObject();
    QCOMPARE(energy[u"not_clear"].toString(), QStringLiteral("holds-zero"));
}

void SinceCliTest::marksAreLeftOutOfASecondAnswer()
{
    const Answer text = m_cli.run("since|2026-01-20|bloating|--weeks|4|--without|Ill,travel");
    const QJsonObject since = object("--json|since|2026-01-20|bloating|--weeks|4|--without|ill");

    QVERIFY2(lineWith(text, "Bloating").contains("Without the 4 marked days: 3 points lower after ("), text.out);
    const QJsonObject without = since[u"outcomes"].toArray()[0].toObject()[u"without_marked"].toObject();
    QCOMPARE(without[u"marked_days"].toInt(), 3);
    QCOMPARE(without[u"days_before"].toInt(), 25);
    QCOMPARE(without[u"days_after"].toInt(), 28);
}

void SinceCliTest::whatElseChangedStandsBesideIt()
{
    const Answer answer = m_cli.run("since|2026-01-20|bloating|--weeks|4");

    QCOMPARE(lineWith(answer, "On this day"),
             QByteArray("On this day: L-Glutamine: first taken 2026-01-20; taken on 0 of "
                        "the 28 days before and on 28 after."));
    QCOMPARE(lineWith(answer, "Energy"), QByteArray("Energy 3 before and 3 after: no clear change."));
    QCOMPARE(lineWith(answer, "Day marks"), QByteArray("Day marks on 3 days before and 1 after: ill "
                                                       "2026-01-10 to 2026-01-12, travel 2026-02-01."));
    const QJsonObject other = object("--json|since|2026-01-20|bloating|--weeks|4")[u"what_else"].toObject();
    const QJsonObject glutamine = other[u"supplements"].toArray()[0].toObject();
    QCOMPARE(glutamine[u"taken"].toArray().size(), 28);
    QCOMPARE(glutamine[u"changes"].toArray()[0].toObject()[u"sort"].toString(), QStringLiteral("first-dose"));
    QCOMPARE(other[u"measures"].toArray().size(), 2); // energy and calm
}

void SinceCliTest::tooFewDaysAreSaidForBothSides()
{
    const Answer answer = m_cli.run("since|2026-01-20|calm");

    QCOMPARE(answer.lines().front(),
             QByteArray("30 days before 2026-01-20 and 30 from it on, 2025-12-21 to 2026-02-18; "
                        "56 were asked for, the later ones are not over."));
    QCOMPARE(lineWith(answer, "Calm"), QByteArray("Calm since 2026-01-20: not enough data. Needs 14 known days on each "
                                                  "side: 9 and 20 so far."));
    const Answer nothing = m_cli.run("since|2020-01-20|calm");
    QCOMPARE(nothing.code, 0);
    QCOMPARE(nothing.lines().front(), QByteArray("Nothing lies on both sides of 2020-01-20."));
}

void SinceCliTest::aTieIsSaidAsATie()
{
    const QByteArray line = lineWith(m_cli.run("since|2026-01-20|energy|--weeks|4"), "Energy since");

    QVERIFY2(line.startsWith("Energy since 2026-01-20: no clear change; about the same (95 % interval "), line);
    QVERIFY2(line.contains("No difference at all would fit these days as well."), line);
}

void SinceCliTest::wrongUsageIsToldAndAnswersNothing_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("told");

    const auto row = [](const char* words, const char* told) {
        QTest::newRow(words) << QString::fromUtf8(words) << QByteArray(told);
    };
    row("since", "DAY");
    row("since|2026-01-20", "METRIC");
    row("since|2026-01-20|moon", "There is no series");
    row("since|2026-01-20|gut.bloatin", "Did you mean: gut.bloating?");
    row("since|2026-02-30|bloating", "2026-02-30");
    row("since|2026-03-16|bloating", "still ahead");
    row("since|2026-01-20|bloating|--weeks|0", "--weeks");
    row("since|2026-01-20|bloating|--weeks|53", "--weeks");
    row("since|2026-01-20|bloating|--weeks|four", "--weeks");
    row("since|2026-01-20|bloating|--without|party", "no day is marked");
}

void SinceCliTest::wrongUsageIsToldAndAnswersNothing()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, told);

    const Answer answer = m_cli.run(words);

    QCOMPARE(answer.code, 2);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(answer.err.contains(told), answer.err);
}

void SinceCliTest::aRunningExperimentHoldsItsOutcomeBack()
{
    Cli cli;
    QCOMPARE(cli.run("add|2026-02-01 bloating 3|2026-03-15 bloating 3").code, 0);
    QCOMPARE(cli.run("experiment|new|--question|q|--supplement|glutamine|--amount|5g|--outcome|gut.bloating").code, 0);
    cli.now = QStringLiteral("2026-03-20T12:00:00+01:00");
    QCOMPARE(cli.run("add|bloating 3").code, 0);

    const Answer answer = cli.run("since|2026-03-10|bloating|gut.burden");
    const QJsonArray outcomes = cli.run("--json|since|2026-03-10|bloating|load").json().object()[u"outcomes"].toArray();

    QCOMPARE(answer.code, 0);
    QCOMPARE(lineWith(answer, "Bloating"),
             QByteArray("Bloating since 2026-03-10: held back while your experiment on it is not over."));
    QVERIFY(lineWith(answer, "Gut burden").contains("held back"));
    QVERIFY(outcomes[0].toObject()[u"hidden"].toBool() && outcomes[0].toObject()[u"experiment"].isString());
    QVERIFY(outcomes[0].toObject()[u"mean_after"].isNull());
    QVERIFY(!outcomes[1].toObject()[u"hidden"].toBool());
}

HF_TEST(SinceCliTest)
#include "since.moc"
