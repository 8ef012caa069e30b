// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/text/dialect.h"

#include "exchange/csv/csv_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::csv;
using namespace hf::test;

class CsvDialectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMostConstantDelimiterWins_data();
    void theMostConstantDelimiterWins();
    void aFileWithoutTwoCellsIsNoTable();
};

void CsvDialectTest::theMostConstantDelimiterWins_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n4,5,6\n") << ',';
    QTest::newRow("semicolon beside decimal commas") << QByteArray("a;b\n1;2,5\n3;4,5\n") << ';';
    QTest::newRow("tab") << QByteArray("a\tb\n1\tx, y\n2\tz\n") << '\t';
    QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << '|';
    QTest::newRow("commas within quotes") << QByteArray("a;b\n\"1,2,3\";x\n\"4,5,6\";y\n") << ';';
}

void CsvDialectTest::theMostConstantDelimiterWins()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, delimiter);
    QCOMPARE(detectDialect(SmallFile(bytes.toStdString()).path(), std::nullopt).delimiter, delimiter);
}

void CsvDialectTest::aFileWithoutTwoCellsIsNoTable()
{
    QVERIFY_THROWS_EXCEPTION(ImportError, detectDialect(SmallFile("just\nwords\n").path(), std::nullopt));
    QVERIFY_THROWS_EXCEPTION(ImportError, detectDialect(SmallFile("").path(), std::nullopt));
}

HF_TEST(CsvDialectTest)
#include "dialect.moc"
