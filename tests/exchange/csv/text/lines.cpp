// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/text/lines.h"

#include "exchange/csv/csv_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace hf;
using namespace hf::csv;
using namespace hf::test;

namespace {

using Table = std::vector<std::vector<std::string>>;

struct ReadTable {
    Table cells;
    std::vector<std::int64_t> lines;
    bool unclosed = false;
};

ReadTable read(std::string_view bytes, char delimiter = ',')
{
    const SmallFile file(bytes);
    RecordReader reader(file.path(), std::nullopt, delimiter);
    ReadTable table;
    while (reader.next()) {
        table.cells.emplace_back(reader.cells().begin(), reader.cells().end());
        table.lines.push_back(reader.line());
        table.unclosed = reader.unclosed();
    }
    return table;
}

std::int64_t refusedLine(std::string_view bytes)
{
    try {
        read(bytes);
    } catch (const ImportError& error) {
        return error.line();
    }
    return -1;
}

std::string quoted(const std::string& cell)
{
    std::string out = "\"";
    for (const char c : cell) {
        out += c == '"' ? "\"\"" : std::string(1, c);
    }
    return out + '"';
}

} // namespace

class CsvLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLineEndEndsALine();
    void quotesKeepDelimitersLineEndsAndQuotes();
    void aLineNumberCountsTheLinesWithinQuotes();
    void blankLinesAreSkippedAndAFinalNewlineIsNotNeeded();
    void aQuoteThatNeverClosesIsSaid();
    void tooLongCellsTooManyCellsAndTooLongLinesAreRefused();
    void recordsLongerThanThePieceThatIsReadComeWhole();
    void whateverIsWrittenIsReadAgain();
};

void CsvLinesTest::everyLineEndEndsALine()
{
    const Table expected{{"a", "b"}, {"c", "d"}};
    QCOMPARE(read("a,b\nc,d\n").cells, expected);
    QCOMPARE(read("a,b\r\nc,d\r\n").cells, expected);
    QCOMPARE(read("a,b\rc,d\r").cells, expected);
    QCOMPARE(read("a,b\rc,d").lines, (std::vector<std::int64_t>{1, 2}));
}

void CsvLinesTest::quotesKeepDelimitersLineEndsAndQuotes()
{
    QCOMPARE(read("\"a,b\",\"c\r\nd\",\"say \"\"hi\"\"\"\n").cells, (Table{{"a,b", "c\r\nd", "say \"hi\""}}));
    QCOMPARE(read("5\" disk,\"\",\"x\"y\n").cells, (Table{{"5\" disk", "", "xy"}}));
    QCOMPARE(read("a;\"b;c\"", ';').cells, (Table{{"a", "b;c"}}));
}

void CsvLinesTest::aLineNumberCountsTheLinesWithinQuotes()
{
    QCOMPARE(read("a,\"1\n2\r\n3\"\n\nb,c\n").lines, (std::vector<std::int64_t>{1, 5}));
}

void CsvLinesTest::blankLinesAreSkippedAndAFinalNewlineIsNotNeeded()
{
    QCOMPARE(read("a,b\n\n  \n\nc,d").cells, (Table{{"a", "b"}, {"c", "d"}}));
    QCOMPARE(read("").cells, Table{});
}

void CsvLinesTest::aQuoteThatNeverClosesIsSaid()
{
    QVERIFY(read("a,b\nc,\"d\ne,f\n").unclosed);
    QVERIFY(!read("a,b\nc,\"d\"").unclosed);
}

void CsvLinesTest::tooLongCellsTooManyCellsAndTooLongLinesAreRefused()
{
    const std::string longest(longestCell, 'x');
    QCOMPARE(refusedLine("a,b\n1," + longest + "\n"), -1);
    QCOMPARE(refusedLine("a,b\n1," + longest + "x\n"), 2);
    QCOMPARE(refusedLine("a,b\n1,\"" + longest + "x\"\n"), 2);
    QCOMPARE(refusedLine("a,b\n" + std::string(mostColumns - 1, ',') + "\n"), -1);
    QCOMPARE(refusedLine("a,b\n" + std::string(mostColumns, ',') + "\n"), 2);
    std::string line;
    for (int i = 0; i < 20; ++i) {
        line += std::string(60'000, 'x') + ',';
    }
    QCOMPARE(refusedLine("a,b\nc,d\n" + line + "\n"), 3);
    QCOMPARE(refusedLine("a,b\n\"" + std::string(1'300'000, 'x')), 2);
}

void CsvLinesTest::recordsLongerThanThePieceThatIsReadComeWhole()
{
    std::string bytes;
    Table expected;
    for (int i = 0; i < 40; ++i) {
        const std::string cell(static_cast<std::size_t>(20'000 + i), static_cast<char>('a' + i % 26));
        bytes += cell + ",\"" + cell + "\"\r\n";
        expected.push_back({cell, cell});
    }
    QCOMPARE(read(bytes).cells, expected);
}

void CsvLinesTest::whateverIsWrittenIsReadAgain()
{
    const bool held = rc::check("a table that is written is read", [] {
        const auto cell = rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab,;\"\n\r \t|")));
        const auto width = *rc::gen::inRange<std::size_t>(2, 6);
        const auto table = *rc::gen::container<Table>(rc::gen::container<std::vector<std::string>>(width, cell));
        const std::string end = *rc::gen::element<std::string>("\n", "\r\n", "\r");
        std::string bytes;
        for (const auto& row : table) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                bytes += (i == 0 ? "" : ",") + quoted(row[i]);
            }
            bytes += end;
        }
        RC_ASSERT(read(bytes).cells == table);
    });
    QVERIFY(held);
}

HF_TEST(CsvLinesTest)
#include "lines.moc"
