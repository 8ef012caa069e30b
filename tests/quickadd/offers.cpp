// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/offers.h"

#include "quickadd/lines.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace hf;
using namespace hf::quickadd;

using Shown = std::vector<std::string>;

class OffersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMistypedNameIsOfferedFirst();
    void twoWordsAreLikeANameTogether();
    void quotedTextIsNoPartOfAName();
    void keywordsAreOfferedAfterNames();
    void nothingIsLikeNonsense();
    void aWordBesideTheNameMakesALongerOne();
    void aWordThatIsAKeywordIsNotMistyped();
    void ofManyThatAreLikeItFiveAreOffered();
    void aSwapInALongNameIsAlwaysFound();
    void offersAreFewAndDifferentAndOffered();
};

namespace {

const std::vector<Name>& names()
{
    static const std::vector<Name> all = allNames(lines::catalogue());
    return all;
}

Shown unknown(std::string_view line)
{
    return meantByUnknown(names(), line, line.substr(0, line.find(' ')));
}

bool holds(const Shown& offers, const std::string& one)
{
    return std::find(offers.begin(), offers.end(), one) != offers.end();
}

/// What is offered for the words `left` of a line whose name is found.
Shown beside(const std::string& line, WordRange left)
{
    const std::vector<Word> words = splitWords(line);
    const TimeFrame frame = lines::wednesday();
    const Reading reading{line, words, frame};
    const auto subject = findSubject(reading, lines::catalogue());
    return std::holds_alternative<Subject>(subject)
               ? meantBy(reading, lines::catalogue(), std::get<Subject>(subject), left)
               : Shown{"no subject"};
}

} // namespace

void OffersTest::aMistypedNameIsOfferedFirst()
{
    QCOMPARE(unknown("creatin3 5g").front(), std::string("Creatine"));
    QCOMPARE(unknown("blaoting 3").front(), std::string("Bloating"));
    QCOMPARE(unknown("CRAETINE").front(), std::string("Creatine"));
}

void OffersTest::twoWordsAreLikeANameTogether()
{
    QCOMPARE(unknown("bely pain 3").front(), std::string("Belly pain"));
    QCOMPARE(unknown("fersh muscels 7").front(), std::string("Fresh muscles"));
    QCOMPARE(unknown("scren time").front(), std::string("Screen time"));
    QCOMPARE(unknown("frxxh muscles 7"), Shown{"Fresh muscles"}); // although its first word is like nothing
}

void OffersTest::quotedTextIsNoPartOfAName()
{
    QVERIFY(holds(unknown("fersh muscels"), "Fresh muscles"));
    QVERIFY(!holds(unknown("frxxh \"muscles\""), "Fresh muscles"));
}

void OffersTest::keywordsAreOfferedAfterNames()
{
    QVERIFY(holds(unknown("yesterdya"), "yesterday"));
    QVERIFY(holds(unknown("wednsday"), "wednesday"));
    QVERIFY(holds(unknown("nooe"), "note") || holds(unknown("nooe"), "none"));
}

void OffersTest::nothingIsLikeNonsense()
{
    QVERIFY(unknown("xqzvwkjhgf").empty());
    QVERIFY(unknown("").empty());
    QVERIFY(unknown("\xff\xfe\xfd").empty());
    QVERIFY(unknown(std::string(100'000, 'x')).empty());
}

void OffersTest::aWordBesideTheNameMakesALongerOne()
{
    QCOMPARE(beside("fresh muscels 7", {1, 1}), Shown{"Fresh muscles"});
    // The word before the name counts as the one behind it does.
    QCOMPARE(beside("tempreature change 3", {0, 1}), Shown{"Temperature change"});
    QVERIFY(beside("fresh \"muscels\"", {1, 1}).empty());
    QVERIFY(beside("creatine 5g", {1, 0}).empty());
    QVERIFY(beside("creatine foo bar", {2, 1}).empty());
}

void OffersTest::aWordThatIsAKeywordIsNotMistyped()
{
    QCOMPARE(beside("creatine yesterdy", {1, 1}), Shown{"yesterday"});
    QVERIFY(beside("creatine monday", {1, 1}).empty());
    QVERIFY(beside("creatine note", {1, 1}).empty());
}

void OffersTest::ofManyThatAreLikeItFiveAreOffered()
{
    Catalogue catalogue = lines::catalogue();
    for (const char* letter : {"A", "B", "C", "D", "E", "F", "G"}) {
        Supplement made;
        made.name = std::string("Mondax ") + letter;
        catalogue.supplements.push_back({SupplementId{builtInUuid(static_cast<std::uint16_t>(9000 + *letter))}, made});
    }
    const Shown offers = meantByUnknown(allNames(catalogue), "mondac x", "mondac"); // and like "monday"

    QCOMPARE(offers.size(), mostOffers);
    QVERIFY(
        std::all_of(offers.begin(), offers.end(), [](const std::string& one) { return one.starts_with("Mondax"); }));
}

void OffersTest::aSwapInALongNameIsAlwaysFound()
{
    int tried = 0;
    for (const Name& name : names()) {
        if (!name.offered || name.key.find(' ') == std::string::npos) {
            continue;
        }
        const std::vector<Word> words = splitWords(name.key);
        if (words.size() != 2 || name.meaning == Meaning::noStool || name.meaning == Meaning::stool) {
            continue;
        }
        for (std::size_t at = 1; at + 2 < name.key.size(); ++at) {
            std::string typed = name.key;
            if (typed[at] == ' ' || typed[at + 1] == ' ' || typed[at] == typed[at + 1]) {
                continue;
            }
            std::swap(typed[at], typed[at + 1]);
            ++tried;
            QVERIFY2(holds(unknown(typed + " 3"), name.shown), typed.c_str());
        }
    }
    QVERIFY(tried > 50);
}

void OffersTest::offersAreFewAndDifferentAndOffered()
{
    std::mt19937 random(8);
    const auto below = [&random](std::size_t end) { return static_cast<std::size_t>(random()) % end; };
    for (int i = 0; i < 400; ++i) {
        std::string line = names()[below(names().size())].key;
        for (std::size_t slips = below(3); slips > 0 && !line.empty(); --slips) {
            line[below(line.size())] = static_cast<char>('a' + static_cast<int>(below(26)));
        }
        const Shown offers = unknown(line);
        QVERIFY(offers.size() <= mostOffers);
        QCOMPARE(std::set<std::string>(offers.begin(), offers.end()).size(), offers.size());
        QVERIFY2(!holds(offers, "Old mix") && !holds(offers, "Old pain"), line.c_str()); // hidden
    }
}

HF_TEST(OffersTest)
#include "offers.moc"
