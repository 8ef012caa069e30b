// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/columns/survey.h"

#include "exchange/csv/csv_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <sstream>

using namespace hf;
using namespace hf::csv;
using namespace hf::test;

class CsvSurveyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spellingsOfOneNameAreOneName();
    void aColumnOfTextsIsNotTakenForNames();
    void moreSpellingsThanAreRememberedChangeNothing();
};

void CsvSurveyTest::spellingsOfOneNameAreOneName()
{
    const Import import =
        importText("date,name,value\n2026-03-01,Zinc,1 mg\n2026-03-02, ZINC ,1 g\n2026-03-03,zinc,1 g\n");
    QCOMPARE(import.plan.names.size(), std::size_t{1});
    QCOMPARE(definedName(import.plan.definitions.at(0)), std::string("Zinc"));
    QCOMPARE(std::get<Supplement>(import.plan.definitions.at(0).body).unit, Unit::g);
}

void CsvSurveyTest::aColumnOfTextsIsNotTakenForNames()
{
    std::ostringstream table;
    table << "date,name,value\n";
    for (std::size_t i = 0; i <= mostNames; ++i) {
        table << "2026-03-01,name " << i << ",1 mg\n";
    }
    const auto [message, line] = refusalOf(table.str());
    QVERIFY(!message.empty());
    QCOMPARE(line, static_cast<std::int64_t>(mostNames) + 2);
}

void CsvSurveyTest::moreSpellingsThanAreRememberedChangeNothing()
{
    Spellings spellings;
    for (std::size_t i = 0; i < 3 * mostNames; ++i) {
        spellings.add(std::to_string(i), i);
    }
    QVERIFY(spellings.find("5") == std::size_t{5});
    QVERIFY(!spellings.find(std::to_string(3 * mostNames - 1)));
}

HF_TEST(CsvSurveyTest)
#include "survey.moc"
