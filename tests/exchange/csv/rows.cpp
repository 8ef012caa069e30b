// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/rows.h"

#include "exchange/csv/csv_support.h"

#include "domain/text.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::csv;
using namespace hf::test;

class CsvRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalKeysAreCountedAndOthersAreFirst();
    void theTextOfAProblemIsCutBetweenCharacters();
    void emptyCellsDoNotMakeTwoRowsEqual();
};

void CsvRowsTest::equalKeysAreCountedAndOthersAreFirst()
{
    const std::vector<std::uint64_t> repeated{3, 7};
    RepeatCounter counter(repeated);
    QCOMPARE(counter.next(7), 1U);
    QCOMPARE(counter.next(5), 1U);
    QCOMPARE(counter.next(5), 1U);
    QCOMPARE(counter.next(7), 2U);
    QCOMPARE(counter.next(3), 1U);
}

void CsvRowsTest::theTextOfAProblemIsCutBetweenCharacters()
{
    for (std::size_t shift = 0; shift < 4; ++shift) {
        std::string cell(shift, 'x');
        for (int i = 0; i < 100; ++i) {
            cell += "€";
        }
        const RowProblem problem = problemOf(7, "value-unreadable", cell);
        QVERIFY(problem.text.size() <= 200 && problem.text.size() > 196);
        QCOMPARE(firstInvalidUtf8(problem.text), std::string::npos);
    }
}

void CsvRowsTest::emptyCellsDoNotMakeTwoRowsEqual()
{
    const Import import = importText("date,name,value,note\n2026-03-01,a,,b\n2026-03-01,a,b,\n");
    QVERIFY(import.plan.repeated.empty());
}

HF_TEST(CsvRowsTest)
#include "rows.moc"
