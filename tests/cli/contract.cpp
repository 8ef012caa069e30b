// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QFile>
#include <QtCore/QJsonObject>
#include <QtCore/QUuid>
#include <QtTest/QTest>

#include <map>

class ContractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheContractShowsIsStored_data();
    void whatTheContractShowsIsStored();
    void whatDoesNotCheckIsNamedAndNotStored_data();
    void whatDoesNotCheckIsNamedAndNotStored();
    void oneBadTextStoresNothingOfTheCall();
    void aBadLineIsNumberedAndTheRestGoesOn();
    void undoAndRedoReachAcrossCalls();
    void deletingBinningAndErasing();
    void anExportImportsIntoTheSameBytes();
    void aChangedExportIsRefusedWhole();
    void theNightBelongsToTheDayBefore();
    void aSeriesIsNullWhereNothingWasLogged();
    void theSameSeedMakesTheSameDemo();
    void wrongUsageExitsWithTwo();
    void substancesComeInAsTheFileSays();
};

namespace {

bool areIds(const Answer& answer, int count)
{
    bool all = answer.lines().size() == count;
    for (const QByteArray& line : answer.lines()) {
        all = all && !QUuid::fromString(QString::fromLatin1(line)).isNull();
    }
    return all;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void ContractTest::whatTheContractShowsIsStored_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");

    const auto row = [](const char* text, const char* kind) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(kind);
    };
    row("glutamine 5g 14:30", "doses");
    row("run 45min rpe 6", "sessions");
    row("bloating 3", "gut");
    row("bristol 4", "stools");
    row("sleep 7h30", "recovery");
    row("energy 4", "recovery");
    row("rest", "rest");
    row("ill 2026-03-01..2026-03-04", "marks");
    row("note \"slept badly\"", "reflections");
    row("skip glutamine 09:00 \"travelling\"", "doses");
    row("yesterday glutamine 5g", "doses");
    row("2026-03-01 glutamine 5g", "doses");
}

void ContractTest::whatTheContractShowsIsStored()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    const Cli cli;

    const Answer answer = cli.run(QStringLiteral("add|") + text);

    QVERIFY2(answer.code == 0, answer.err.constData());
    QVERIFY(areIds(answer, 1));
    QCOMPARE(cli.count(kind.toUtf8().constData()), 1);
    QCOMPARE(cli.run("check").code, 0);
}

void ContractTest::whatDoesNotCheckIsNamedAndNotStored_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("words");

    const auto row = [](const char* text, const char* words) {
        QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(words);
    };
    row("glutamine 0g", "more than 0");
    row("glutamine 10kg", "One dose is less than 10 kg.");
    row("run 45min rpe 11", "Effort (RPE) goes from 0 to 10.");
    row("run 30h rpe 5", "24 hours");
    row("2026-03-16 glutamine 5g", "future");
    row("0001-03-16 glutamine 5g", "before 1970");
    row("bristol 8", "1 to 7");
    row("blorb 3", "\u201Cblorb\u201D is not");
}

void ContractTest::whatDoesNotCheckIsNamedAndNotStored()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, words);
    const Cli cli;

    const Answer answer = cli.run(QStringLiteral("add|") + text);

    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.out, QByteArray());
    QVERIFY2(answer.err.contains(words), answer.err.constData());
    QCOMPARE(cli.run("--json|info").json().object()[u"revisions"].toInt(), 0);
}

void ContractTest::oneBadTextStoresNothingOfTheCall()
{
    const Cli cli;

    QCOMPARE(cli.run("add|glutamine 5g|blorb 3|run 45min").code, 2);
    QCOMPARE(cli.count("doses"), 0);
    QCOMPARE(cli.run("add|rest|run 45min rpe 6").code, 2);
    QCOMPARE(cli.count("rest"), 0);
    QVERIFY(areIds(cli.run("add|glutamine 5g|run 45min"), 2));
}

void ContractTest::aBadLineIsNumberedAndTheRestGoesOn()
{
    const Cli cli;

    const Answer answer = cli.run(QStringLiteral("add|-"), "energy 3\nblorb\n\nglutamine 5g\n");

    QCOMPARE(answer.code, 2);
    QVERIFY(areIds(answer, 2));
    QVERIFY2(answer.err.startsWith("Line 2:"), answer.err.constData());
    QCOMPARE(cli.count("doses"), 1);
}

void ContractTest::undoAndRedoReachAcrossCalls()
{
    const Cli cli;
    QCOMPARE(cli.run("add|glutamine 5g|run 45min").code, 0);

    QCOMPARE(cli.run("undo").code, 0);
    QCOMPARE(cli.count("doses") + cli.count("sessions"), 0);
    QCOMPARE(cli.run("undo").code, 1);
    QCOMPARE(cli.run("redo").code, 0);
    QCOMPARE(cli.count("doses") + cli.count("sessions"), 2);
    QCOMPARE(cli.run("redo").code, 1);
}

void ContractTest::deletingBinningAndErasing()
{
    const Cli cli;
    const QString id = QString::fromLatin1(cli.run("add|note \"zebra crossing\"").out.trimmed());
    QCOMPARE(cli.run(QStringLiteral("set|%1|text=quagga").arg(id)).code, 0);
    QCOMPARE(cli.run(QStringLiteral("--json|history|") + id).json().object()[u"versions"].toArray().size(), 2);
    QCOMPARE(cli.run(QStringLiteral("delete|") + id).code, 0);
    QCOMPARE(cli.run("--json|bin").json().object()[u"bin"].toArray().size(), 1);
    QCOMPARE(cli.run("undo").code, 0);
    QCOMPARE(cli.count("reflections"), 1);

    QCOMPARE(cli.run(QStringLiteral("erase|") + id).code, 2);
    QVERIFY(contentOf(cli.path("journal.db")).contains("quagga"));
    QCOMPARE(cli.run(QStringLiteral("erase|%1|--yes").arg(id)).code, 0);

    QVERIFY(!contentOf(cli.path("journal.db")).contains("quagga"));
    QVERIFY(!contentOf(cli.path("journal.db")).contains("zebra"));
    QCOMPARE(cli.run("check").code, 0);
}

void ContractTest::anExportImportsIntoTheSameBytes()
{
    const Cli one;
    const Cli other;
    QCOMPARE(one.run("add|glutamine 5g|run 45min|note \"grün\"").code, 0);
    QCOMPARE(one.run("undo").code, 0);
    const QString file = one.path("log.jsonl");
    QCOMPARE(one.run(QStringLiteral("export|") + file).code, 0);

    QCOMPARE(other.run(QStringLiteral("import|") + file).code, 0);
    const Answer again = other.run(QStringLiteral("--json|import|") + file);

    QCOMPARE(again.json().object()[u"added"].toInt(-1), 0);
    QCOMPARE(other.run("export|-").out, contentOf(file));
}

void ContractTest::aChangedExportIsRefusedWhole()
{
    const Cli one;
    QCOMPARE(one.run("add|glutamine 5g|run 45min").code, 0);
    const QByteArray whole = one.run("export|-").out;
    for (const QByteArray& bad : {whole.chopped(100), QByteArray(whole).replace("\"minutes\":45", "\"minutes\":46"),
                                  whole.left(whole.indexOf('\n') + 1), QByteArray(whole).replace("run", "ran")}) {
        const Cli other;
        QFile file(other.path("bad.jsonl"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bad) == bad.size());
        file.close();

        const Answer answer = other.run(QStringLiteral("import|") + file.fileName());

        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.startsWith("Line "), answer.err.constData());
        QVERIFY(!QFile::exists(other.path("journal.db")));
    }
}

void ContractTest::theNightBelongsToTheDayBefore()
{
    Cli cli;
    cli.now = QStringLiteral("2026-03-15T02:00:00+01:00");

    QCOMPARE(cli.run("add|glutamine 5g").code, 0);

    const QJsonObject dose = cli.run("--json|list|doses").json().array().at(0).toObject();
    QCOMPARE(dose[u"day"].toString(), QStringLiteral("2026-03-14"));
    QCOMPARE(dose[u"time"].toString(), QStringLiteral("2026-03-15T02:00:00+01:00"));
}

void ContractTest::aSeriesIsNullWhereNothingWasLogged()
{
    const Cli cli;
    QCOMPARE(cli.run("add|2026-03-12 glutamine 5g|2026-03-12 glutamine 2.5g|2026-03-14 skip glutamine").code, 0);

    const QJsonArray days = cli.run("--json|series|dose.l-glutamine|--from|2026-03-12|--to|2026-03-14").json().array();

    QCOMPARE(days.size(), 3);
    QCOMPARE(days[0].toObject()[u"value"].toDouble(), 7.5);
    QVERIFY(days[1].toObject()[u"value"].isNull());
    QCOMPARE(days[2].toObject()[u"value"].toDouble(-1), 0.0);
}

void ContractTest::theSameSeedMakesTheSameDemo()
{
    Cli cli;
    QByteArray exports[2];
    for (int i = 0; i < 2; ++i) {
        cli.journal = i == 0 ? "a.db" : "b.db";
        QCOMPARE(cli.run(QStringLiteral("demo|1|%1|--seed|7").arg(cli.path(cli.journal.constData()))).code, 0);
        exports[i] = cli.run("export|-").out;
    }

    QVERIFY(exports[0].size() > 100'000);
    QVERIFY(exports[0] == exports[1]);
}

void ContractTest::wrongUsageExitsWithTwo()
{
    const Cli cli;
    for (const char* words : {"nonsense", "list|nonsense", "add", "set", "--json"}) {
        const Answer answer = cli.run(words);
        QCOMPARE(answer.code, 2);
        QVERIFY(!answer.err.isEmpty());
    }
    QCOMPARE(cli.run("--help").code, 0);
    QVERIFY(!QFile::exists(cli.path("journal.db")));
}

void ContractTest::substancesComeInAsTheFileSays()
{
    const QString file = QStringLiteral(HF_SAMPLES "/csv/niplav_substances.csv");
    if (!QFile::exists(file)) {
        QSKIP("the sample files are not here");
    }
    Cli cli;
    cli.now = QStringLiteral("2026-09-15T12:00:00+02:00");

    const Answer first = cli.run(QStringLiteral("--json|import|") + file);
    QCOMPARE(first.code, 3);
    QCOMPARE(first.json().object()[u"added"].toInt(), 1543);
    QCOMPARE(cli.count("undecided"), 2);
    QCOMPARE(cli.run(QStringLiteral("--json|import|") + file).json().object()[u"added"].toInt(-1), 0);
    const auto totalOf = [&cli](const char* name) {
        double total = 0;
        const Answer series = cli.run(QStringLiteral("--json|series|dose.%1").arg(QString::fromUtf8(name)));
        for (const auto& day : series.json().array()) {
            total += day.toObject()[u"value"].toDouble();
        }
        return total;
    };
    const auto unitOf = [&cli](const char* name) {
        for (const auto& metric : cli.run("--json|metrics").json().object()[u"metrics"].toArray()) {
            if (metric.toObject()[u"name"] == QStringLiteral("dose.%1").arg(QString::fromUtf8(name))) {
                return metric.toObject()[u"unit"].toString();
            }
        }
        return QString();
    };
    const std::map<QString, double> grams{
        {QStringLiteral("g"), 1}, {QStringLiteral("mg"), 1e-3}, {QStringLiteral("\u00B5g"), 1e-6}};
    QVERIFY(qAbs(totalOf("creatine") * grams.at(unitOf("creatine")) - 1225.2) < 1e-9);
    QVERIFY(qAbs(totalOf("caffeine") * grams.at(unitOf("caffeine")) - 25.0) < 1e-9);
    QVERIFY(qAbs(totalOf("sugar") * grams.at(unitOf("sugar")) - 5160) < 1e-9);
    QVERIFY(qAbs(totalOf("vitamind3") - 3750) < 1e-9);
    QCOMPARE(unitOf("vitamind3"), QStringLiteral("\u00B5g"));
    QSet<QString> days;
    for (const auto& dose : cli.run("--json|list|doses").json().array()) {
        days.insert(dose.toObject()[u"day"].toString());
    }
    for (const auto& row : cli.run("--json|list|undecided").json().array()) {
        days.insert(row.toObject()[u"day"].toString());
    }
    QCOMPARE(days.size(), 729);

    QCOMPARE(cli.run("undo").code, 0);
    QCOMPARE(cli.count("doses") + cli.count("undecided"), 0);
}

HF_TEST(ContractTest)
#include "contract.moc"
