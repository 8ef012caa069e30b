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
    void keywordsAndOtherWordsOfAnActivityAreNotShortened();
    void aShortWordIsOneOnlyWithADigit();
    void accentsDoNotMatter();
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
    QCOMPARE(shownNames(beginningWith(names, "sle"), 5), (Shown{"Sleep quality", "Sleep"}));
    QCOMPARE(shownNames(beginningWith(names, "in the way"), 5), Shown{"Got in the way"});
    QVERIFY(beginningWith(names, "g").empty());
    QVERIFY(beginningWith(names, "sl").empty());
    QVERIFY(beginningWith(names, "in").empty());
    QVERIFY(beginningWith(names, "").empty());
    QVERIFY(beginningWith(names, "ain").empty());
}

void NamesTest::anActivityWithTwoWordsIsOneThing()
{
    const std::vector<Name> names = allNames(builtInCatalogue());

    QCOMPARE(beginningWith(names, "swi").size(), std::size_t{1});
    QCOMPARE(calledExactly(names, "cycling").size(), std::size_t{1});
    QCOMPARE(activities()[calledExactly(names, "cycling").front()->index], std::string("ride"));
}

void NamesTest::keywordsAndOtherWordsOfAnActivityAreNotShortened()
{
    const std::vector<Name> names = allNames(builtInCatalogue());

    for (const char* word : {"res", "day", "stoo", "brist", "cycl", "weight", "lift", "jogg", "socc", "mobil"}) {
        QVERIFY2(beginningWith(names, word).empty(), word);
    }
}

void NamesTest::aShortWordIsOneOnlyWithADigit()
{
    Catalogue catalogue = lines::catalogue();
    for (const char* name : {"Vitamin D3", "Vitamin B12", "Coenzyme Q10"}) {
        Supplement supplement;
        supplement.name = name;
        catalogue.supplements.push_back({SupplementId{}, supplement});
    }
    const std::vector<Name> names = allNames(catalogue);

    QCOMPARE(shownNames(beginningWith(names, "d3"), 5), Shown{"Vitamin D3"});
    QCOMPARE(shownNames(beginningWith(names, "Q10"), 5), Shown{"Coenzyme Q10"});
    QVERIFY(beginningWith(names, "b1").empty());
    QVERIFY(beginningWith(names, "d").empty());
    QVERIFY(beginningWith(names, "3").empty());
}

void NamesTest::accentsDoNotMatter()
{
    Catalogue catalogue = lines::catalogue();
    for (const char* name : {"Säure", "Ginkgo", "Guaraná"}) {
        Supplement supplement;
        supplement.name = name;
        catalogue.supplements.push_back({SupplementId{}, supplement});
    }
    const std::vector<Name> names = allNames(catalogue);

    QCOMPARE(shownNames(calledExactly(names, "SAURE"), 5), Shown{"Säure"});
    QCOMPARE(shownNames(calledExactly(names, "gínkgo"), 5), Shown{"Ginkgo"});
    QCOMPARE(shownNames(beginningWith(names, "guarana"), 5), Shown{"Guaraná"});
    QCOMPARE(shownNames(beginningWith(names, "glút"), 5), Shown{"L-Glutamine"});
}

void NamesTest::hiddenThingsAnswerToTheirWholeNameOnly()
{
    const std::vector<Name> names = allNames(lines::catalogue());

    QCOMPARE(shownNames(calledExactly(names, "old mix"), 5), Shown{"Old mix"});
    QCOMPARE(shownNames(calledExactly(names, "old pain"), 5), Shown{"Old pain"});
    QVERIFY(beginningWith(names, "old").empty());
    QVERIFY(nearest(names, "old mixx", 5).empty());
}

void NamesTest::theNearestNamesAreOffered()
{
    const std::vector<Name> names = allNames(lines::catalogue());

    QCOMPARE(nearest(names, "enrgyy", 5), Shown{"Energy"});
    QCOMPARE(nearest(names, "xyzzyx", 5), Shown{});
    QCOMPARE(nearest(names, "vitamn", 1), Shown{"Vitamin D"});
    QCOMPARE(nearest(names, "glutamate", 5), Shown{"L-Glutamine"});
    QCOMPARE(nearest(names, "wine", 5), Shown{"Wind"});
    QCOMPARE(nearest(names, "gl", 1), Shown{"L-Glutamine"});
}

void NamesTest::aVeryLongWordIsLikeNothing()
{
    const std::vector<Name> names = allNames(lines::catalogue());
    const std::string longWord(10'000, 'e');

    QVERIFY(nearest(names, longWord, 5).empty());
}

HF_TEST(NamesTest)
#include "names.moc"
