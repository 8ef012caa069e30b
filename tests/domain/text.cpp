// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace hf;

class TextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstFaultInUtf8IsFound_data();
    void theFirstFaultInUtf8IsFound();
    void aCodePointIsWrittenInAsManyBytesAsItNeeds();
    void anEncodedTextIsValidAndACutOneIsNot();
    void blanksOfAllKindsAreTrimmed();
    void namesMatchWhateverTheirCase_data();
    void namesMatchWhateverTheirCase();
    void differentNamesStayDifferent();
    void runsOfBlanksCountAsOne();
    void foldingTwiceChangesNothingMore();
    void aRowHoldsNoControlCharacter();
    void anyBytesMakeOneRowOfText();
    void aLongTextIsShownByItsBeginning();
    void aSearchForgetsAccents_data();
    void aSearchForgetsAccents();
    void aSlugIsWordsJoinedByHyphens_data();
    void aSlugIsWordsJoinedByHyphens();
    void namesThatCannotBeToldApartAreOne();
};

namespace {

constexpr int none = -1;

} // namespace

void TextTest::theFirstFaultInUtf8IsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("at");

    QTest::newRow("empty") << QByteArray() << none;
    QTest::newRow("plain") << QByteArray("glutamine") << none;
    QTest::newRow("two bytes") << QByteArray("µg") << none;
    QTest::newRow("three bytes") << QByteArray("\xE2\x82\xAC") << none;
    QTest::newRow("four bytes") << QByteArray("\xF0\x9F\x98\x80") << none;
    QTest::newRow("last code point") << QByteArray("\xF4\x8F\xBF\xBF") << none;
    QTest::newRow("beyond the last") << QByteArray("\xF4\x90\x80\x80") << 0;
    QTest::newRow("Latin-1") << QByteArray("caf\xE9") << 3;
    QTest::newRow("lone continuation") << QByteArray("a\x80") << 1;
    QTest::newRow("over-long slash") << QByteArray("\xC0\xAF") << 0;
    QTest::newRow("over-long in three") << QByteArray("\xE0\x80\xAF") << 0;
    QTest::newRow("over-long in four") << QByteArray("\xF0\x80\x80\xAF") << 0;
    QTest::newRow("surrogate") << QByteArray("ab\xED\xA0\x80") << 2;
    QTest::newRow("cut in two") << QByteArray("ab\xE2\x82") << 2;
    QTest::newRow("five-byte form") << QByteArray("\xF8\x88\x80\x80\x80") << 0;
}

void TextTest::theFirstFaultInUtf8IsFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, at);

    const std::size_t expected = at == none ? std::string_view::npos : static_cast<std::size_t>(at);

    QCOMPARE(firstInvalidUtf8(bytes.toStdString()), expected);
}

void TextTest::aCodePointIsWrittenInAsManyBytesAsItNeeds()
{
    std::string text;
    for (const char32_t point : {U'g', U'\u00B5', U'\u20AC', U'\U0001F600'}) {
        appendUtf8(text, point);
    }

    QCOMPARE(text, std::string("g\xC2\xB5\xE2\x82\xAC\xF0\x9F\x98\x80"));
}

void TextTest::anEncodedTextIsValidAndACutOneIsNot()
{
    QVERIFY(rc::check("against Qt's encoder", [] {
        const auto point = *rc::gen::suchThat(rc::gen::inRange<char32_t>(1, 0x110000),
                                              [](char32_t c) { return c < 0xD800 || c > 0xDFFF; });
        const std::string bytes = QString::fromUcs4(&point, 1).toStdString();
        RC_ASSERT(firstInvalidUtf8(bytes) == std::string_view::npos);
        if (bytes.size() > 1) {
            RC_ASSERT(firstInvalidUtf8(bytes.substr(0, bytes.size() - 1)) == 0U);
        }
    }));
}

void TextTest::blanksOfAllKindsAreTrimmed()
{
    QCOMPARE(trimmed("\uFEFF \t\u00A0name\u202F\r\n"), std::string_view("name"));
    QCOMPARE(trimmed("two words"), std::string_view("two words"));
    QCOMPARE(trimmed(" \u00A0\t"), std::string_view());
    QCOMPARE(trimmed(""), std::string_view());
}

void TextTest::namesMatchWhateverTheirCase_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");

    QTest::newRow("Latin") << QByteArray("L-GLUTAMINE") << QByteArray("l-glutamine");
    QTest::newRow("German") << QByteArray("MÜDIGKEIT") << QByteArray("müdigkeit");
    QTest::newRow("French") << QByteArray("ÉNERGIE") << QByteArray("énergie");
    QTest::newRow("Czech") << QByteArray("ČERSTVÝ ŘÍZEK") << QByteArray("čerstvý řízek");
    QTest::newRow("Hungarian") << QByteArray("ŐSZ") << QByteArray("ősz");
    QTest::newRow("Polish stroke") << QByteArray("ŁĄCZNIE") << QByteArray("łącznie");
    QTest::newRow("Cyrillic") << QByteArray("ЭНЕРГИЯ") << QByteArray("энергия");
    QTest::newRow("Cyrillic with yo") << QByteArray("ЁЖ") << QByteArray("ёж");
    QTest::newRow("Greek") << QByteArray("ΓΑΛΑ") << QByteArray("γαλα");
    QTest::newRow("Greek with mu") << QByteArray("ΜΑΓΝΗΣΙΟ") << QByteArray("μαγνησιο");
    QTest::newRow("Polish dot") << QByteArray("ŻÓŁĄDEK ŹLE") << QByteArray("żółądek źle");
    QTest::newRow("Czech hook on z") << QByteArray("ŽALUDEK") << QByteArray("žaludek");
    QTest::newRow("y with two dots") << QByteArray("Ÿ") << QByteArray("ÿ");
    QTest::newRow("micro sign and mu") << QByteArray("5 µg") << QByteArray("5 μg");
}

void TextTest::namesMatchWhateverTheirCase()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);

    QCOMPARE(foldForMatching(one.toStdString()), foldForMatching(other.toStdString()));
}

void TextTest::differentNamesStayDifferent()
{
    QVERIFY(foldForMatching("Zinc") != foldForMatching("Zinc citrate"));
    QVERIFY(foldForMatching("3×4") != foldForMatching("3÷4"));
    QVERIFY(foldForMatching("о") != foldForMatching("o"));
}

void TextTest::runsOfBlanksCountAsOne()
{
    QCOMPARE(foldForMatching("  Vitamin \t\u00A0 D "), std::string("vitamin d"));
}

void TextTest::foldingTwiceChangesNothingMore()
{
    QVERIFY(rc::check("idempotent, on any bytes", [](const std::string& text) {
        const std::string once = foldForMatching(text);
        RC_ASSERT(foldForMatching(once) == once);
    }));
}

void TextTest::aRowHoldsNoControlCharacter()
{
    QCOMPARE(inOneRow("Crème 5 g \u202F\u65E5"), std::string("Crème 5 g \u202F\u65E5"));
    QCOMPARE(inOneRow("a\nb\tc\rd"), std::string("a\\nb\\tc\\rd"));
    QCOMPARE(inOneRow("\x1b[2J\a\x7f"), std::string("\\u001b[2J\\u0007\\u007f"));
    QCOMPARE(inOneRow("\u0085\u009b\u2028\u2029"), std::string("\\u0085\\u009b\\u2028\\u2029"));
    QCOMPARE(inOneRow("caf\xE9!"), std::string("caf\uFFFD!"));
}

void TextTest::anyBytesMakeOneRowOfText()
{
    QVERIFY(rc::check("valid and without controls", [](const std::string& text) {
        const std::string row = inOneRow(text);
        RC_ASSERT(firstInvalidUtf8(row) == std::string::npos);
        RC_ASSERT(inOneRow(row) == row);
        RC_ASSERT(row.find_first_of("\n\r\t\x1b\x7f") == std::string::npos);
    }));
}

void TextTest::aLongTextIsShownByItsBeginning()
{
    std::string sixty;
    for (int i = 0; i < 60; ++i) {
        sixty += "ä";
    }

    QCOMPARE(excerpt(""), std::string());
    QCOMPARE(excerpt("short"), std::string("short"));
    QCOMPARE(excerpt(sixty), sixty);
    QCOMPARE(excerpt(sixty + "b"), sixty + "…");
    QCOMPARE(excerpt(std::string(1000, '\xff')), std::string(60, '\xff') + "…");
}

void TextTest::aSearchForgetsAccents_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("searched");

    QTest::newRow("Latin-1") << QStringLiteral("Crème BRÛLÉE") << QStringLiteral("creme brulee");
    QTest::newRow("Latin Extended-A") << QStringLiteral("Łódź žižka Ő") << QStringLiteral("lodz zizka o");
    QTest::newRow("Vietnamese") << QStringLiteral("Phở ẤM") << QStringLiteral("pho am");
    QTest::newRow("letters of their own")
        << QStringLiteral("Straße æther œuvre") << QStringLiteral("strasse aether oeuvre");
    QTest::newRow("accents that stand alone") << QStringLiteral("e\u0301te\u0301") << QStringLiteral("ete");
    QTest::newRow("Greek") << QStringLiteral("Ύπνος καλός") << QStringLiteral("υπνος καλος");
    QTest::newRow("Cyrillic") << QStringLiteral("Ёлка") << QStringLiteral("елка");
    QTest::newRow("signs stay") << QStringLiteral("3×4 ÷ 2 日本") << QStringLiteral("3×4 ÷ 2 日本");
}

void TextTest::aSearchForgetsAccents()
{
    QFETCH(QString, written);
    QFETCH(QString, searched);

    QCOMPARE(QString::fromStdString(foldForSearch(written.toStdString())), searched);
}

void TextTest::aSlugIsWordsJoinedByHyphens_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("hyphen kept") << QByteArray("L-Glutamine") << QByteArray("l-glutamine");
    QTest::newRow("blanks") << QByteArray("  Belly  pain ") << QByteArray("belly-pain");
    QTest::newRow("signs") << QByteArray("B12 (methyl) 50%") << QByteArray("b12-methyl-50");
    QTest::newRow("letters beyond ASCII") << QByteArray("Müdigkeit") << QByteArray("müdigkeit");
    QTest::newRow("nothing left") << QByteArray("!!!") << QByteArray("unnamed");
    QTest::newRow("empty") << QByteArray("") << QByteArray("unnamed");
}

void TextTest::aSlugIsWordsJoinedByHyphens()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, expected);

    QCOMPARE(slug(name.toStdString()), expected.toStdString());
}

void TextTest::namesThatCannotBeToldApartAreOne()
{
    for (const char* name : {"Omega-3", "omega 3", " OMEGA_3 ", "Oméga/3", "omega - 3"}) {
        QCOMPARE(nameToCompare(name), std::string("omega 3"));
    }
    for (const char* name : {"Omega3", "Omega-6", "Omega.3", "Omega+3"}) {
        QVERIFY2(nameToCompare(name) != "omega 3", name);
    }
    for (const char* name : {"", "-", " _/ "}) {
        QCOMPARE(nameToCompare(name), std::string());
    }
    // Once compared, it says the same again.
    for (const char* name : {"Straße-1", "Œuf/Łódź", "日本茶", "\xff-x", "a--b"}) {
        QCOMPARE(nameToCompare(nameToCompare(name)), nameToCompare(name));
    }
}

HF_TEST(TextTest)
#include "text.moc"
