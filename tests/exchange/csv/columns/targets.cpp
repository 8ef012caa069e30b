// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/columns/targets.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::csv;

class CsvTargetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSupplementIsFoundWithoutItsPrefix();
    void newDefinitionsComeAfterTheExistingOnes();
    void aHabitAndANumberOfOneNameAreTwoItems();
    void aSecondValueOfADayIsNoticed();
};

void CsvTargetsTest::aSupplementIsFoundWithoutItsPrefix()
{
    const Catalogue& catalogue = builtInCatalogue();
    for (const std::string_view name : {"glutamine", "L-Glutamine", " l glutamine", "L-GLUTAMINE"}) {
        QVERIFY(matchingSupplement(catalogue, name) != nullptr);
    }
    for (const std::string_view name : {"glutamin", "glutamine peptides", "", "l-"}) {
        QVERIFY(matchingSupplement(catalogue, name) == nullptr);
    }
}

void CsvTargetsTest::newDefinitionsComeAfterTheExistingOnes()
{
    Catalogue catalogue = builtInCatalogue();
    Supplement zinc;
    zinc.name = "Zinc";
    zinc.order = 7;
    catalogue.supplements.push_back({SupplementId{builtInUuid(50)}, zinc});
    std::vector<Record> definitions;
    TargetMaker maker(catalogue, definitions);

    QCOMPARE(maker.supplement("zinc", Unit::mg), std::string("Zinc"));
    QCOMPARE(maker.supplement("Iron", Unit::mg), std::string("Iron"));
    QCOMPARE(maker.supplement("iron", Unit::g), std::string("Iron"));
    QCOMPARE(definitions.size(), std::size_t{1});
    QCOMPARE(std::get<Supplement>(definitions[0].body).order, 8);
}

void CsvTargetsTest::aHabitAndANumberOfOneNameAreTwoItems()
{
    std::vector<Record> definitions;
    TargetMaker maker(builtInCatalogue(), definitions);
    QCOMPARE(maker.habit("Walk", true), std::string("Walk"));
    QCOMPARE(maker.habit("walk", true), std::string("Walk"));
    QCOMPARE(maker.habit("Walk", false), std::string("Walk (imported)"));
    QCOMPARE(maker.habit("Energy", true), std::string("Energy (imported)"));
    QCOMPARE(definitions.size(), std::size_t{3});
}

void CsvTargetsTest::aSecondValueOfADayIsNoticed()
{
    DayMemory memory;
    QVERIFY(memory.isFirst(*makeDay(2026, 3, 1)));
    QVERIFY(memory.isFirst(*makeDay(1970, 1, 1)));
    QVERIFY(!memory.isFirst(*makeDay(2026, 3, 1)));
}

HF_TEST(CsvTargetsTest)
#include "targets.moc"
