// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/names.h"

#include "quickadd/lines.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::quickadd;

using Shown = std::vector<std::string>;

class NamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hyphensAndBlanksAreAlikeInNames();
    void everythingOfTheCatalogueHasItsName();
    void aWholeNameIsFoundWhateverItsCase();
    void ofOneNameTheKeywordComesFirstAndTheActivityAfterTheItem();
    void theSpellingAsTypedComesBeforeAnotherOfTheSameKey();
    void aBeginningIsThatOfTheNameOrOfAWord();
    void anActivityWithTwoWordsIsOneThing();
    void aSlipIsForgivenByLength_data();
    void aSlipIsForgivenByLength();
    void hiddenThingsAnswerToTheirWholeNameOnly();
    void theNearestNamesAreOffered();
    void aVeryLongWordIsLikeNothing();
};

void NamesTest::hyphensAndBlanksAreAlikeInNames()
{
    QCOMPARE(nameKey(" L-Glutamine "), std::string("l glutamine"));
    QCOMPARE(nameKey("Omega_3 / EPA"), std::string("omega 3 epa"));
    QCOMPARE(nameKey("--"), std::string());
}

void NamesTest::everythingOfTheCatalogueHasItsName()
{
    const std::vector<Name> names = allNames(builtInCatalogue());

    for (const KnownItem& item : builtInCatalogue().items) {
        QVERIFY(!calledExactly(names, item.definition.name).empty());
    }
    for (const std::string& mark : builtInMarks()) {
        QCOMPARE(calledExactly(names, mark).front()->meaning, Meaning::mark);
    }
    for (const std::string& activity : activities()) {
        QCOMPARE(calledExactly(names, activity).front()->meaning, Meaning::activity);
    }
    QCOMPARE(longestName(names), std::size_t{4});
    QCOMPARE(longestName({}), std::size_t{0});
}

void NamesTest::aWholeNameIsFoundWhateverItsCase()
{
    const std::vector<Name> names = allNames(lines::catalogue());

    QCOMPARE(shownNames(calledExactly(names, "FRESH  muscles"), 5), Shown{"Fresh muscles"});
    QCOMPARE(shownNames(calledExactly(names, "omega 3"), 5), Shown{"Omega-3"});
    QVERIFY(calledExactly(names, "glutamine").empty());
}

void NamesTest::ofOneNameTheKeywordComesFirstAndTheActivityAfterTheItem()
{
    Catalogue catalogue = lines::catalogue();
    Item rest;
    rest.name = "Rest";
    catalogue.items.push_back({ItemId{builtInUuid(9000)}, rest});
    const std::vector<Name> names = allNames(catalogue);

    const auto called = calledExactly(names, "rest");
    QCOMPARE(called.size(), std::size_t{2});
    QCOMPARE(called[0]->meaning, Meaning::rest);
    const auto yoga = calledExactly(names, "yoga");
    QCOMPARE(yoga.size(), std::size_t{2});
    QCOMPARE(yoga[0]->meaning, Meaning::item);
    QCOMPARE(yoga[1]->meaning, Meaning::activity);
}

void NamesTest::theSpellingAsTypedComesBeforeAnotherOfTheSameKey()
{
    Catalogue catalogue;
    for (const char* name : {"Omega-3", "Omega 3"}) {
        Supplement supplement;
        supplement.name = name;
        catalogue.supplements.push_back({SupplementId{}, supplement});
    }
    const std::vector<Name> names = allNames(catalogue);

    QCOMPARE(calledExactly(names, "omega 3").front()->shown, std::string("Omega 3"));
    QCOMPARE(calledExactly(names, "omega-3").front()->shown, std::string("Omega-3"));
}

void NamesTest::aBeginningIsThatOfTheNameOrOfAWord()
{
    const std::vector<Name> names = allNames(lines::catalogue());

    QCOMPARE(shownNames(beginningWith(names, "glut"), 5), Shown{"L-Glutamine"});
    QCOMPARE(shownNames(beginningWith(names, "belly p"), 5), Shown{"Belly pain"});
    QCOMPARE(shownNames(beginningWith(names, "vitamin"), 5), (Shown{"Vitamin D", "Vitamin C"}));
    QCOMPARE(shownNames(beginningWith(names, "sl"), 5), (Shown{"Sleep quality", "Sleep"}));
    QVERIFY(beginningWith(names, "g").empty());
    QVERIFY(beginningWith(names, "").empty());
    QVERIFY(beginningWith(names, "ain").empty());
}

void NamesTest::anActivityWithTwoWordsIsOneThing()
{
    const std::vector<Name> names = allNames(builtInCatalogue());

    QCOMPARE(beginningWith(names, "swi").size(), std::size_t{1});
    QCOMPARE(beginningWith(names, "bi").size(), std::size_t{1});
    QCOMPARE(activities()[beginningWith(names, "bi").front()->index], std::string("ride"));
}

void NamesTest::aSlipIsForgivenByLength_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("name"); // empty: none

    const auto row = [](const char* typed, const char* name) {
        QTest::newRow(typed) << QByteArray(typed) << QByteArray(name);
    };
    row("glutamien", "L-Glutamine");
    row("glutmaien", "L-Glutamine");
    row("glumatnei", "");
    row("bloatnig", "Bloating");
    row("blooatingg", "Bloating");
    row("enegy", "Energy");
    row("enregy", "Energy");
    row("egry", "");
    row("belly pian", "Belly pain");
    row("swmi", "swim");
    row("rnu", "");
}

void NamesTest::aSlipIsForgivenByLength()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, name);

    const auto found = mistypedAs(allNames(lines::catalogue()), typed.toStdString());

    QCOMPARE(found.size(), name.isEmpty() ? std::size_t{0} : std::size_t{1});
    QCOMPARE(QByteArray::fromStdString(found.empty() ? "" : found.front()->shown), name);
}

void NamesTest::hiddenThingsAnswerToTheirWholeNameOnly()
{
    const std::vector<Name> names = allNames(lines::catalogue());

    QCOMPARE(shownNames(calledExactly(names, "old mix"), 5), Shown{"Old mix"});
    QCOMPARE(shownNames(calledExactly(names, "old pain"), 5), Shown{"Old pain"});
    QVERIFY(beginningWith(names, "old").empty());
    QVERIFY(mistypedAs(names, "old mixx").empty());
    QVERIFY(nearest(names, "old mixx", 5).empty());
}

void NamesTest::theNearestNamesAreOffered()
{
    const std::vector<Name> names = allNames(lines::catalogue());

    QCOMPARE(nearest(names, "enrgyy", 5), Shown{"Energy"});
    QCOMPARE(nearest(names, "xyzzyx", 5), Shown{});
    QCOMPARE(nearest(names, "vitamn", 1), Shown{"Vitamin D"});
}

void NamesTest::aVeryLongWordIsLikeNothing()
{
    const std::vector<Name> names = allNames(lines::catalogue());
    const std::string longWord(10'000, 'e');

    QVERIFY(mistypedAs(names, longWord).empty());
    QVERIFY(nearest(names, longWord, 5).empty());
}

HF_TEST(NamesTest)
#include "names.moc"
