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
    void twoSpellingsInOneFileAreOneDefinition();
    void aColumnSpelledOtherwiseIsTheItemThatIsThere();
    void factsAreThoseOfTheValues();
    void theCommonUnitIsThatOfMostAndNeverAScoop();
    void whatWasDeletedComesBack();
    void aNameIsFoundInTheJournalBeforeTheFile();
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

void CsvTargetsTest::twoSpellingsInOneFileAreOneDefinition()
{
    std::vector<Record> definitions;
    TargetMaker maker(builtInCatalogue(), definitions);
    for (const std::string_view name : {"Omega-3", "omega 3", "OMEGA_3", "omega/3", " Omega-3 ", "Oméga-3"}) {
        QCOMPARE(maker.supplement(name, Unit::g), std::string("Omega-3"));
    }
    QCOMPARE(maker.supplement("L-Arginine", Unit::g), std::string("L-Arginine"));
    QCOMPARE(maker.supplement("Arginine", Unit::g), std::string("L-Arginine"));
    QCOMPARE(maker.supplement("Omega-6", Unit::g), std::string("Omega-6"));
    QCOMPARE(definitions.size(), std::size_t{3});

    ValueFacts facts;
    for (const char* name : {"Screen-time", "screen time", "SCREEN_TIME"}) {
        facts.name = name;
        QCOMPARE(maker.item(facts, "min"), std::string("Screen-time"));
    }
    QCOMPARE(definitions.size(), std::size_t{4});
}

void CsvTargetsTest::aColumnSpelledOtherwiseIsTheItemThatIsThere()
{
    std::vector<Record> definitions;
    TargetMaker maker(builtInCatalogue(), definitions);
    ValueFacts facts;
    facts.name = "belly-pain";
    facts.addNumber(3, *makeDay(2026, 3, 1));

    QCOMPARE(maker.item(facts, ""), std::string("Belly pain"));
    QCOMPARE(maker.chosenItem(facts), std::string("Belly pain"));
    QVERIFY(definitions.empty());

    facts.addNumber(77, *makeDay(2026, 3, 2)); // outside its scale
    QCOMPARE(maker.item(facts, ""), std::string("belly-pain (imported)"));
    QCOMPARE(maker.chosenItem(facts), std::string("Belly pain")); // the person said so
    facts.name = "energy";
    facts.addNumber(3.5, *makeDay(2026, 3, 3));
    QCOMPARE(maker.item(facts, ""), std::string("energy (imported)"));
    QCOMPARE(definitions.size(), std::size_t{2});
}

void CsvTargetsTest::factsAreThoseOfTheValues()
{
    ValueFacts facts;
    QCOMPARE(facts.bare, std::int64_t{0});
    facts.addNumber(-2, *makeDay(2026, 3, 1));
    QCOMPARE(facts.least, -2.0);
    QCOMPARE(facts.greatest, -2.0); // the first is both, also below zero
    facts.addNumber(-5, *makeDay(2026, 3, 2));
    QCOMPARE(facts.greatest, -2.0);
    QCOMPARE(facts.least, -5.0);
    QVERIFY(facts.whole && !facts.manyADay);
    facts.addNumber(-4.5, *makeDay(2026, 3, 2));
    QVERIFY(!facts.whole && facts.manyADay);

    facts.addOtherUnit("bpm");
    facts.addOtherUnit("bpm");
    QVERIFY(facts.oneOtherUnit && facts.otherUnit == "bpm");
    facts.addOtherUnit("steps");
    QVERIFY(!facts.oneOtherUnit && facts.otherUnit == "bpm");
    QCOMPARE(facts.withOtherUnit, std::int64_t{3});
}

void CsvTargetsTest::theCommonUnitIsThatOfMostAndNeverAScoop()
{
    ValueFacts facts;
    QVERIFY(facts.commonUnit() == Unit::g);
    facts.addUnit(Unit::scoop);
    facts.addUnit(Unit::scoop);
    QVERIFY(facts.commonUnit() == Unit::g);
    facts.addUnit(Unit::mg);
    QVERIFY(facts.commonUnit() == Unit::mg);
    facts.addUnit(Unit::iu);
    facts.addUnit(Unit::iu);
    QVERIFY(facts.commonUnit() == Unit::iu);
    QCOMPARE(facts.withUnit, std::int64_t{5});
}

void CsvTargetsTest::whatWasDeletedComesBack()
{
    Catalogue catalogue = builtInCatalogue();
    Supplement gone;
    gone.name = "Zinc";
    gone.unit = Unit::mg;
    gone.order = 4;
    catalogue.goneSupplements.push_back({SupplementId{builtInUuid(60)}, gone});
    Item goneItem = newItem("Coffee", ItemGroup::own);
    goneItem.unit = "cups";
    catalogue.goneItems.push_back({ItemId{builtInUuid(61)}, goneItem});
    std::vector<Record> definitions;
    TargetMaker maker(catalogue, definitions);

    QCOMPARE(maker.supplement("zinc", Unit::g), std::string("Zinc"));
    ValueFacts facts;
    facts.name = "coffee";
    QCOMPARE(maker.item(facts, ""), std::string("Coffee"));

    QCOMPARE(definitions.size(), std::size_t{2});
    QVERIFY(definitions[0].id == RecordId{builtInUuid(60)} && definitions[0].body == RecordBody(gone));
    QVERIFY(definitions[1].id == RecordId{builtInUuid(61)});
    QCOMPARE(std::get<Item>(definitions[1].body).unit, std::string("cups"));
}

void CsvTargetsTest::aNameIsFoundInTheJournalBeforeTheFile()
{
    std::vector<Record> definitions;
    TargetMaker maker(builtInCatalogue(), definitions);
    maker.supplement("Zinc", Unit::mg);
    maker.habit("Walk", true);
    const TargetFinder finder(builtInCatalogue(), definitions);

    QVERIFY(finder.supplement("l-glutamine").id == built_in::glutamine);
    QVERIFY(RecordId{finder.supplement("zinc").id.value} == definitions[0].id);
    QVERIFY(finder.supplement("zinc").definition->unit == Unit::mg);
    QVERIFY(finder.item("walk").definition->yesNo);
    QVERIFY(finder.item("energy").id == built_in::energy);
    for (const std::string_view name : {"", "walker", "Walk (imported)"}) {
        QVERIFY(finder.item(name).definition == nullptr && finder.supplement(name).definition == nullptr);
    }
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
