// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The second pass as a whole: it repeats itself, stops when asked and notices a file that changed.

#include "exchange/csv/csv_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <sstream>

using namespace hf;
using namespace hf::test;

namespace {

std::string longTable(int rows)
{
    std::ostringstream table;
    table << "date,name,value\n";
    for (int i = 0; i < rows; ++i) {
        table << toString(*makeDay(2020, 1, 1) + days{i}) << ",zinc,22 mg\n";
    }
    return table.str();
}

} // namespace

class CsvReadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readingTwiceGivesTheSame();
    void aFileThatChangedInBetweenIsRefused();
    void theSinkCanStopTheReading();
    void withoutADateOrderNothingIsRead();
};

void CsvReadTest::readingTwiceGivesTheSame()
{
    const SmallFile file(longTable(50));
    const Import a(file.path(), {});
    const Import b(file.path(), {});
    QCOMPARE(a.sink.entries.size(), std::size_t{50});
    for (std::size_t i = 0; i < a.sink.entries.size(); ++i) {
        QCOMPARE(a.sink.entries[i].externalId, b.sink.entries[i].externalId);
        QVERIFY(a.sink.entries[i].body == b.sink.entries[i].body);
    }
}

void CsvReadTest::aFileThatChangedInBetweenIsRefused()
{
    const SmallFile file(longTable(5));
    const ImportPlan plan = planImport(file.path(), {}, builtInCatalogue(), testFrame());
    for (const std::string& changed :
         {longTable(6), longTable(4), std::string("day,name,value\n2020-01-01,zinc,1 mg\n")}) {
        file.write(changed);
        CollectingSink sink;
        QVERIFY_THROWS_EXCEPTION(ImportError,
                                 readImport(file.path(), plan, builtInCatalogue(), testFrame(), RecordId{}, sink));
    }
}

void CsvReadTest::theSinkCanStopTheReading()
{
    const SmallFile file(longTable(2200));
    const ImportPlan plan = planImport(file.path(), {}, builtInCatalogue(), testFrame());
    CollectingSink sink;
    sink.stopAfter = 2;
    readImport(file.path(), plan, builtInCatalogue(), testFrame(), RecordId{}, sink);
    QCOMPARE(sink.asked, 2);
    QCOMPARE(sink.entries.size(), std::size_t{1000});
}

void CsvReadTest::withoutADateOrderNothingIsRead()
{
    const SmallFile file("date,mood\n01/02/2024,1\n02/03/2024,2\n");
    const ImportPlan plan = planImport(file.path(), {}, builtInCatalogue(), testFrame());
    CollectingSink sink;
    QVERIFY_THROWS_EXCEPTION(ImportError,
                             readImport(file.path(), plan, builtInCatalogue(), testFrame(), RecordId{}, sink));
    QCOMPARE(sink.delivered(), 0);
}

HF_TEST(CsvReadTest)
#include "read.moc"
