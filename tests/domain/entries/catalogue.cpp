// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/catalogue.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyJournalKnowsGlutamineAndTheItemsOfTheProduct();
    void shippedIdsNeverChange();
    void fiveItemsCountToTheGutBurden();
    void namesAreFoundWhateverTheirCase();
    void aChangedDefinitionReplacesTheShippedOne();
    void anOwnDefinitionJoinsInItsGroupAndOrder();
    void recordsThatDefineNothingAreLeftOut();
    void theMarksAreThoseOfTheProduct();
    void whatWasDeletedIsNotOfferedAndKeepsItsName();
    void aNameIsTakenByWhatIsOfferedUpToSpelling_data();
    void aNameIsTakenByWhatIsOfferedUpToSpelling();
    void aNewItemHasTheScaleOfItsGroup();
};

namespace {

std::vector<std::string> itemNames(const Catalogue& catalogue)
{
    std::vector<std::string> names;
    for (const KnownItem& item : catalogue.items) {
        names.push_back(item.definition.name);
    }
    return names;
}

} // namespace

void CatalogueTest::anEmptyJournalKnowsGlutamineAndTheItemsOfTheProduct()
{
    const Catalogue& shipped = builtInCatalogue();

    QCOMPARE(shipped.supplements.size(), std::size_t{1});
    const Supplement* glutamine = shipped.find(built_in::glutamine);
    QVERIFY(glutamine != nullptr);
    QCOMPARE(glutamine->name, std::string("L-Glutamine"));
    QCOMPARE(glutamine->usual, makeAmount("5", Unit::g));
    QCOMPARE(itemNames(shipped),
             (std::vector<std::string>{"Belly pain", "Bloating", "Wind", "Rushing to the toilet", "Queasiness",
                                       "Got in the way", "Sleep quality", "Energy", "Fresh muscles", "Calm", "Sleep"}));
    const Item* bloating = shipped.find(built_in::bloating);
    QVERIFY(bloating != nullptr && bloating->low == 0.0 && bloating->high == 10.0 && bloating->better == Better::low);
    const Item* energy = shipped.find(built_in::energy);
    QVERIFY(energy != nullptr && energy->low == 1.0 && energy->high == 5.0 && energy->better == Better::high);
    const Item* sleep = shipped.find(built_in::sleepHours);
    QVERIFY(sleep != nullptr && sleep->high == 24.0 && sleep->unit == "h");
}

void CatalogueTest::shippedIdsNeverChange()
{
    QCOMPARE(toString(built_in::glutamine), std::string("00000000-0000-7000-8000-000000000001"));
    QCOMPARE(toString(built_in::bellyPain), std::string("00000000-0000-7000-8000-000000000065"));
    QCOMPARE(toString(built_in::interference), std::string("00000000-0000-7000-8000-00000000006a"));
    QCOMPARE(toString(built_in::sleepQuality), std::string("00000000-0000-7000-8000-0000000000c9"));
    QCOMPARE(toString(built_in::sleepHours), std::string("00000000-0000-7000-8000-0000000000cd"));
}

void CatalogueTest::fiveItemsCountToTheGutBurden()
{
    int counted = 0;
    for (const KnownItem& item : builtInCatalogue().items) {
        counted += countsToGutBurden(item.id) ? 1 : 0;
    }

    QCOMPARE(counted, 5);
    QVERIFY(countsToGutBurden(built_in::queasiness));
    QVERIFY(!countsToGutBurden(built_in::interference));
    QVERIFY(!countsToGutBurden(built_in::energy));
}

void CatalogueTest::namesAreFoundWhateverTheirCase()
{
    const Catalogue& shipped = builtInCatalogue();

    QVERIFY(shipped.supplementNamed(" l-GLUTAMINE ") != nullptr);
    QVERIFY(shipped.itemNamed("belly  PAIN") != nullptr);
    QVERIFY(shipped.itemNamed("belly") == nullptr);
    QVERIFY(shipped.supplementNamed("") == nullptr);
    QVERIFY(shipped.find(ItemId{builtInUuid(9999)}) == nullptr);
    QVERIFY(shipped.find(SupplementId{builtInUuid(9999)}) == nullptr);
}

void CatalogueTest::aChangedDefinitionReplacesTheShippedOne()
{
    Supplement changed = *builtInCatalogue().find(built_in::glutamine);
    changed.name = "Glutamine powder";

    const Catalogue catalogue = catalogueWith({Record{RecordId{built_in::glutamine.value}, changed}});

    QCOMPARE(catalogue.supplements.size(), std::size_t{1});
    QCOMPARE(catalogue.find(built_in::glutamine)->name, std::string("Glutamine powder"));
    QVERIFY(catalogue.supplementNamed("L-Glutamine") == nullptr);
    QCOMPARE(builtInCatalogue().find(built_in::glutamine)->name, std::string("L-Glutamine"));
}

void CatalogueTest::anOwnDefinitionJoinsInItsGroupAndOrder()
{
    Item reflux;
    reflux.name = "Reflux";
    reflux.group = ItemGroup::gut;
    reflux.order = 3;
    Item weight;
    weight.name = "Weight";
    weight.unit = "kg";
    Supplement creatine;
    creatine.name = "Creatine";
    creatine.order = 1;

    const Catalogue catalogue =
        catalogueWith({Record{RecordId{builtInUuid(5001)}, weight}, Record{RecordId{builtInUuid(5002)}, reflux},
                       Record{RecordId{builtInUuid(5003)}, creatine}});

    const auto names = itemNames(catalogue);
    QCOMPARE(names.size(), std::size_t{13});
    QCOMPARE(names.at(3), std::string("Reflux"));
    QCOMPARE(names.back(), std::string("Weight"));
    QCOMPARE(catalogue.supplements.back().definition.name, std::string("Creatine"));
}

void CatalogueTest::recordsThatDefineNothingAreLeftOut()
{
    const Catalogue catalogue = catalogueWith({Record{RecordId{builtInUuid(5004)}, RestDay{}}});

    QCOMPARE(itemNames(catalogue), itemNames(builtInCatalogue()));
}

void CatalogueTest::theMarksAreThoseOfTheProduct()
{
    QCOMPARE(builtInMarks(), (std::vector<std::string>{"ill", "antibiotics", "travel", "injury", "fasting", "new food",
                                                       "menstruation", "alcohol"}));
}

void CatalogueTest::whatWasDeletedIsNotOfferedAndKeepsItsName()
{
    const Supplement zinc{"Zinc", Unit::mg, {}, {}, {}, false, 1, {}};
    const Item coffee = newItem("Coffee", ItemGroup::own);
    Supplement glutamine = *builtInCatalogue().find(built_in::glutamine);
    glutamine.name = "Glutamin";
    const RecordId zincId{builtInUuid(60)};
    const RecordId coffeeId{builtInUuid(61)};
    const Catalogue catalogue =
        catalogueWith({}, {{zincId, zinc}, {coffeeId, coffee}, {RecordId{built_in::glutamine.value}, glutamine}});

    QVERIFY(!catalogue.offers(SupplementId{zincId.value}) && !catalogue.offers(ItemId{coffeeId.value}));
    QCOMPARE(catalogue.find(SupplementId{zincId.value})->name, std::string("Zinc"));
    QCOMPARE(catalogue.find(ItemId{coffeeId.value})->name, std::string("Coffee"));
    QVERIFY(catalogue.supplementNamed("zinc") == nullptr && catalogue.itemNamed("coffee") == nullptr);
    QVERIFY(catalogue.goneSupplementNamed(" ZINC ")->id == SupplementId{zincId.value});
    QVERIFY(catalogue.goneItemNamed("coffee")->id == ItemId{coffeeId.value});
    QVERIFY(catalogue.goneSupplementNamed("coffee") == nullptr && catalogue.goneItemNamed("zinc") == nullptr);
    // What is shipped is there again, as it was shipped.
    QVERIFY(catalogue.offers(built_in::glutamine));
    QCOMPARE(catalogue.find(built_in::glutamine)->name, std::string("L-Glutamine"));
    QVERIFY(catalogue.find(SupplementId{builtInUuid(77)}) == nullptr);
    QVERIFY(catalogue.find(ItemId{builtInUuid(77)}) == nullptr);
}

void CatalogueTest::aNameIsTakenByWhatIsOfferedUpToSpelling_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char* name, bool taken) { QTest::newRow(name) << QByteArray(name) << taken; };
    row("L-Glutamine", true);
    row("l glutamine", true);
    row("L_GLUTAMINE", true);
    row("L/Glutáminè", true);
    row("belly-pain", true); // of an item, too
    row("Glutamine", false);
    row("LGlutamine", false);
    row("Belly pains", false);
    row("Zinc", false); // deleted
    row("", false);
}

void CatalogueTest::aNameIsTakenByWhatIsOfferedUpToSpelling()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, taken);
    const Catalogue catalogue =
        catalogueWith({}, {{RecordId{builtInUuid(60)}, Supplement{"Zinc", Unit::mg, {}, {}, {}, false, 1, {}}}});
    const std::string text = name.toStdString();

    QCOMPARE(catalogue.isNameTaken(text, std::nullopt), taken);
    // Nothing takes its name from itself, and everything from the others.
    for (const KnownSupplement& known : catalogue.supplements) {
        QVERIFY(!catalogue.isNameTaken(known.definition.name, RecordId{known.id.value}));
        QVERIFY(catalogue.isNameTaken(known.definition.name, RecordId{builtInUuid(77)}));
    }
}

void CatalogueTest::aNewItemHasTheScaleOfItsGroup()
{
    const Item gut = newItem("Cramps", ItemGroup::gut);
    QVERIFY(gut.low == 0.0 && gut.high == 10.0 && gut.better == Better::low);
    const Item recovery = newItem("Mood", ItemGroup::recovery);
    QVERIFY(recovery.low == 1.0 && recovery.high == 5.0 && recovery.better == Better::high);
    const Item own = newItem("Coffee", ItemGroup::own);
    QVERIFY(!own.low && !own.high && own.better == Better::neither);
    QVERIFY(own.enabledOn(Day{}) && !own.manyADay && !own.yesNo && own.unit.empty());
}

HF_TEST(CatalogueTest)
#include "catalogue.moc"
