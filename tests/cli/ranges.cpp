// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which days the commands mean, with and without `--from` and `--to`.

#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

namespace {

QString rangeOf(const Answer& summary)
{
    const QJsonObject found = summary.json().object();
    return found[u"from"].toString() + QStringLiteral(" ") + found[u"to"].toString();
}

qsizetype rows(const Answer& answer)
{
    return answer.code == 0 && answer.json().isArray() ? answer.json().array().size() : -1;
}

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

} // namespace

/// It is Sunday, 2026-03-15, noon in Berlin.
class RangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void summaryWithoutDaysIsTheThirtyDaysToToday()
    {
        const Cli cli;
        cli.run("add|2026-03-10 glutamine 5g");
        QCOMPARE(rangeOf(cli.run("--json|summary")), QStringLiteral("2026-02-14 2026-03-15"));

        QCOMPARE(cli.run("add|travel 2026-06-01..2026-06-20|2026-01-01 glutamine 5g").code, 0);
        QCOMPARE(cli.run("plan|--cautions-read|glutamine|5g|at|08:00|--from|2026-05-01").code, 0);

        QCOMPARE(rangeOf(cli.run("--json|summary")), QStringLiteral("2026-02-14 2026-03-15"));
    }

    void summaryTakesOneOfItsDaysAlone_data()
    {
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* days, const char* expected) {
            QTest::newRow(days) << QString::fromUtf8(days) << QString::fromUtf8(expected);
        };
        row("--from|2026-03-01", "2026-03-01 2026-03-15");
        row("--from|2025-03-01", "2025-03-01 2026-03-15");
        row("--to|2026-03-10", "2026-02-09 2026-03-10");
        row("--to|2020-01-31", "2020-01-02 2020-01-31");
        row("--to|2026-12-31", "2026-02-14 2026-03-15");
        row("--from|2026-03-01|--to|2026-12-31", "2026-03-01 2026-03-15");
    }

    void summaryTakesOneOfItsDaysAlone()
    {
        QFETCH(QString, days);
        QFETCH(QString, expected);
        const Cli cli;
        cli.run("add|2026-03-10 glutamine 5g|travel 2026-06-01..2026-06-20");

        QCOMPARE(rangeOf(cli.run(QStringLiteral("--json|summary|") + days)), expected);
        QCOMPARE(cli.run("summary|--from|2026-05-01").code, 2);
    }

    void oneEndOfAListStandsAlone()
    {
        const Cli cli;
        cli.run("add|2026-03-10 glutamine 5g|travel 2026-06-01..2026-06-20");

        QCOMPARE(rows(cli.run("--json|list|doses|--from|2026-05-01")), 0);
        QCOMPARE(rows(cli.run("--json|list|doses|--from|2027-01-01")), 0);
        QCOMPARE(rows(cli.run("--json|list|marks|--from|2026-06-10")), 1);
        QCOMPARE(rows(cli.run("--json|list|marks|--from|2026-06-21")), 0);
        QCOMPARE(rows(cli.run("--json|list|doses|--to|2020-01-01")), 0);
        QCOMPARE(rows(cli.run("--json|list|doses|--to|2026-03-10")), 1);
        QCOMPARE(rows(cli.run("--json|list|marks|--to|2026-05-31")), 0);
        QCOMPARE(cli.run("list|doses|--from|2026-03-02|--to|2026-03-01").code, 2);
        QCOMPARE(rows(cli.run("--json|series|load|--from|2027-01-01")), 1);
        QCOMPARE(rows(cli.run("--json|series|load|--to|2020-01-01")), 1);
    }

    void plansPausesAndPackagesAreListedByTheDaysTheyStandFor()
    {
        const Cli cli;
        cli.run("plan|--cautions-read|glutamine|5g|at|08:00|--from|2026-03-01|--until|2026-03-10");
        cli.run("pause|2026-04-01..2026-04-07|holiday");
        cli.run("supply|glutamine|500g|--from|2026-02-01");

        QCOMPARE(rows(cli.run("--json|list|plans|--from|2026-03-10")), 1);
        QCOMPARE(rows(cli.run("--json|list|plans|--from|2026-03-11")), 0);
        QCOMPARE(rows(cli.run("--json|list|pauses|--from|2026-04-07")), 1);
        QCOMPARE(rows(cli.run("--json|list|pauses|--to|2026-03-31")), 0);
        QCOMPARE(rows(cli.run("--json|list|pauses")), 1);
        QCOMPARE(rows(cli.run("--json|list|supplies|--from|2026-02-02")), 0);
    }

    // Nothing but rows to decide, years before today and without one entry beside them.
    void undecidedRowsAreListedAsTheImportCountedThem()
    {
        const Cli cli;
        write(cli.path("doses.csv"),
              "Date,Supplement,Amount\n2019-04-01,L-Glutamine,some\n2019-04-02,L-Glutamine,a lot\n"
              "2031-01-01,L-Glutamine,much\n");
        const Answer import = cli.run(QStringLiteral("--json|import|") + cli.path("doses.csv"));

        QCOMPARE(import.code, 3);
        const int said = import.json().object()[u"undecided"].toInt();
        QVERIFY(said > 0);
        QCOMPARE(rows(cli.run("--json|list|undecided")), said);
    }

    // 1500 equal rows: 1499 repeats, of which the first few are named.
    void repeatsOfAnImportAreCountedTrulyAndShortly()
    {
        const Cli cli;
        QByteArray text = "Date,Time,Supplement,Amount,Unit\n";
        for (int row = 0; row < 1500; ++row) {
            text += "2026-03-01,08:00,L-Glutamine,5,g\n";
        }
        write(cli.path("doses.csv"), text);

        const Answer import = cli.run(QStringLiteral("import|") + cli.path("doses.csv"));

        QCOMPARE(import.code, 0);
        QVERIFY2(
            import.out.contains("1499 rows equal an earlier row and were kept: lines 3, 4, 5, 6, 7 and 1494 more\n"),
            import.out.constData());
        write(cli.path("two.csv"), text.left(text.indexOf('\n') + 1) + "2026-03-02,08:00,L-Glutamine,5,g\n"
                                                                       "2026-03-02,08:00,L-Glutamine,5,g\n");
        const Answer two = cli.run(QStringLiteral("import|") + cli.path("two.csv"));
        QVERIFY2(two.out.contains("1 row equals an earlier row and was kept: line 3\n"), two.out.constData());
    }
};

HF_TEST(RangesTest)
#include "ranges.moc"
