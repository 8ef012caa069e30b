// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QFile>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

class CliNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameThatIsOnlyLikeOneIsAskedAboutAndNotStored_data();
    void aNameThatIsOnlyLikeOneIsAskedAboutAndNotStored();
    void aBeginningAWordAndAnyCaseAreTaken_data();
    void aBeginningAWordAndAnyCaseAreTaken();
    void aNameThatIsDefinedNowCanBeUsedInTheNextLine();
    void noteAndSkipAloneSayWhatTheyLack();
    void longInputIsNotEchoedWhole();
    void commasPartEntriesThatEachGetAnId();
    void anUnlikelyAmountNeedsYes();
    void anUnlikelyAmountOfARowOrATestNeedsYes();
    void clocksOfANightTheWrongWayRoundNeedYes();
    void aSkipOfALaterClockIsTonights();
};

void CliNamesTest::aNameThatIsOnlyLikeOneIsAskedAboutAndNotStored_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("meant");

    const auto row = [](const char* text, const char* meant) {
        QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(meant);
    };
    row("wine 2", "Wind");
    row("mind 3", "Wind");
    row("rain 3", "Belly pain");
    row("palm 4", "Calm");
    row("bill", "ill");
    row("test", "rest");
    row("tool 4", "stool");
    row("talk 20min", "walk");
    row("glutamate 1g", "L-Glutamine");
}

void CliNamesTest::aNameThatIsOnlyLikeOneIsAskedAboutAndNotStored()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, meant);
    const Cli cli;

    const Answer answer = cli.run(QStringLiteral("add|") + text);

    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.out, QByteArray());
    QVERIFY2(answer.err.contains("Did you mean: " + meant), answer.err.constData());
    QCOMPARE(cli.run("--json|info").json().object()[u"revisions"].toInt(), 0);
}

void CliNamesTest::aBeginningAWordAndAnyCaseAreTaken_data()
{
    QTest::addColumn<QString>("text");

    for (const char* text : {"glut 5g", "GLUTAMINE 5g", "l-glut 5g", "glútamine 5g", "pain 2", "belly 2", "muscles 3",
                             "cycling 20min", "antib", "bloa 3"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void CliNamesTest::aBeginningAWordAndAnyCaseAreTaken()
{
    QFETCH(QString, text);
    const Cli cli;

    const Answer answer = cli.run(QStringLiteral("add|") + text);

    QVERIFY2(answer.code == 0, answer.err.constData());
}

void CliNamesTest::aNameThatIsDefinedNowCanBeUsedInTheNextLine()
{
    const Cli cli;
    QCOMPARE(cli.run("init").code, 0);
    QProcess feeding;
    feeding.start(QStringLiteral(HF_CLI), {QStringLiteral("--journal"), cli.path("journal.db"), QStringLiteral("--now"),
                                           cli.now, QStringLiteral("--zone"), QStringLiteral("Europe/Berlin"),
                                           QStringLiteral("add"), QStringLiteral("-")});
    feeding.write("glutamine 5g\n");
    QVERIFY(feeding.waitForReadyRead(60'000));

    QCOMPARE(cli.run("supplement|Glutamate|--unit|g").code, 0);
    feeding.write("glutamate 1g\n");
    feeding.closeWriteChannel();

    QVERIFY(feeding.waitForFinished(60'000));
    QCOMPARE(feeding.exitCode(), 0);
    QVERIFY(cli.run("list|doses").out.contains("Glutamate 1 g"));
}

void CliNamesTest::noteAndSkipAloneSayWhatTheyLack()
{
    const Cli cli;
    for (const auto& [text, lacks] : {std::pair{"note", "needs its text"}, std::pair{"skip", "of what"},
                                      std::pair{"skip 20:00", "of what"}, std::pair{"5g", "of what"}}) {
        const Answer answer = cli.run(QStringLiteral("add|%1").arg(QString::fromUtf8(text)));
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains(lacks), answer.err.constData());
        QVERIFY2(!answer.err.contains("number"), answer.err.constData());
    }
}

void CliNamesTest::longInputIsNotEchoedWhole()
{
    const Cli cli;
    for (const QString& text : {QString(5000, u'x'), QStringLiteral("glutamine 5g ") + QString(5000, u'\u00E4'),
                                QStringLiteral("bloating ") + QString(5000, u'9')}) {
        const Answer answer = cli.run(QStringLiteral("add|") + text);
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.size() < 1000, answer.err.constData());
    }
}

void CliNamesTest::commasPartEntriesThatEachGetAnId()
{
    const Cli cli;

    QCOMPARE(cli.run("add|glutamine 5g, bloating 3, note a, b").lines().size(), 3);
    QCOMPARE(cli.count("doses") + cli.count("gut") + cli.count("reflections"), 3);
    QCOMPARE(cli.run("undo").code, 0);
    QCOMPARE(cli.count("doses") + cli.count("gut") + cli.count("reflections"), 0);
    QCOMPARE(cli.run(QStringLiteral("add|-"), "energy 4, calm 3\nglutamine, 5g\n").lines().size(), 3);
}

void CliNamesTest::anUnlikelyAmountNeedsYes()
{
    const Cli cli;

    const Answer answer = cli.run("add|glutamine 5kg");

    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.err.contains("--yes") && answer.err.contains("5 kg"), answer.err.constData());
    QCOMPARE(cli.count("doses"), 0);
    QCOMPARE(cli.run("add|glutamine 5kg|--yes").code, 0);
    QCOMPARE(cli.count("doses"), 1);
    QVERIFY(!cli.run("add|glutamine 10kg").err.contains("--yes"));
}

void CliNamesTest::clocksOfANightTheWrongWayRoundNeedYes()
{
    const Cli cli;
    QCOMPARE(cli.run("add|energy 4").code, 0);

    const Answer answer = cli.run("add|sleep 6:45-23:15");

    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.err.contains("16 h 30 min") && answer.err.contains("--yes"), answer.err.constData());
    QCOMPARE(cli.count("recovery"), 1);
    QCOMPARE(cli.run("add|sleep 6:45-23:15|--yes").code, 0);
    QCOMPARE(cli.run("add|sleep 23:15-6:45").code, 0);
    QCOMPARE(cli.run("add|sleep 16h").code, 0);
}

void CliNamesTest::anUnlikelyAmountOfARowOrATestNeedsYes()
{
    const Cli cli;
    QFile table(cli.path("wild.csv"));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("date,name,amount\n2026-03-01,L-Glutamine,two spoons\n");
    table.close();
    QCOMPARE(cli.run(QStringLiteral("import|%1").arg(table.fileName())).code, 3);
    const QString id = cli.run("--json|list|undecided").json().array().at(0).toObject()[u"id"].toString();

    const Answer asked = cli.run(QStringLiteral("decide|%1|5 kg").arg(id));

    QVERIFY2(asked.code == 2 && asked.err.contains("--yes"), asked.err.constData());
    QCOMPARE(cli.count("doses"), 0);
    QCOMPARE(cli.run(QStringLiteral("decide|%1|5 kg|--yes").arg(id)).code, 0);
    const char* test = "experiment|new|--question|x|--supplement|glutamine|--amount|5kg|--against|none|--outcome|"
                       "gut.burden|--dry-run";
    QVERIFY(cli.run(test).err.contains("--yes"));
    QCOMPARE(cli.run(QString::fromUtf8(test) + QStringLiteral("|--yes")).code, 0);
}

void CliNamesTest::aSkipOfALaterClockIsTonights()
{
    const Cli cli;
    QCOMPARE(cli.run("plan|--cautions-read|glutamine|5g|at|08:00,20:00").code, 0);

    QCOMPARE(cli.run("add|skip glutamine 20:00").code, 0);

    const QJsonObject skip = cli.run("--json|list|doses").json().array().at(0).toObject();
    QCOMPARE(skip[u"day"].toString(), QStringLiteral("2026-03-15"));
}

HF_TEST(CliNamesTest)
#include "names.moc"
