// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/csv_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class PreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstRowsAreShownEvenWithoutAnyDates();
    void itEndsAfterTwentyRows();
    void longCellsAreCutBetweenLetters();
    void rowsAreShownAsWideAsTheyAre();
    void quotedCellsMayHoldEverything();
    void theEncodingIsFoundOrSaid();
    void aFileWithoutRowsHasNone();
    void whatIsNoTextIsRefused();
};

namespace {

using Rows = std::vector<std::vector<std::string>>;

ImportPreview preview(std::string_view text, const ImportChoices& choices = {})
{
    const SmallFile file(text);
    return previewImport(file.path(), choices);
}

std::string utf16(std::u16string_view text)
{
    std::string bytes = "\xff\xfe";
    for (const char16_t unit : text) {
        bytes += static_cast<char>(unit & 0xffU);
        bytes += static_cast<char>(unit >> 8U);
    }
    return bytes;
}

} // namespace

void PreviewTest::theFirstRowsAreShownEvenWithoutAnyDates()
{
    const ImportPreview shown = preview("what;how much\n tea ; 1 \ncoffee\n");

    QCOMPARE(shown.delimiter, ';');
    QCOMPARE(shown.encoding, std::string("utf-8"));
    QCOMPARE(shown.headers, (std::vector<std::string>{"what", "how much"}));
    QCOMPARE(shown.rows, (Rows{{"tea", "1"}, {"coffee"}}));
}

void PreviewTest::itEndsAfterTwentyRows()
{
    for (const auto& [rows, shown] :
         {std::pair(0, 0), std::pair(1, 1), std::pair(20, 20), std::pair(21, 20), std::pair(3000, 20)}) {
        std::string text = "a,b\n";
        for (int i = 0; i < rows; ++i) {
            text += std::to_string(i) + ",x\n";
        }
        const Rows found = preview(text).rows;
        QCOMPARE(static_cast<int>(found.size()), shown);
        QVERIFY(shown == 0 || found.back().front() == std::to_string(shown - 1));
    }
}

void PreviewTest::longCellsAreCutBetweenLetters()
{
    for (const char* letter : {"y", "ü", "“", "😀"}) {
        std::string cell = "x";
        while (cell.size() < 500) {
            cell += letter;
        }
        const std::string shown = preview("a,b\n1," + cell + "\n").rows.front()[1];

        QVERIFY(shown.size() <= 200);
        QVERIFY(shown.size() > 196);
        QVERIFY(cell.starts_with(shown));
        QVERIFY(!QString::fromStdString(shown).contains(QChar::ReplacementCharacter));
    }
}

void PreviewTest::rowsAreShownAsWideAsTheyAre()
{
    const ImportPreview shown = preview("a,b,c\n1\n1,2,3,4,5\n,,\n");

    QCOMPARE(shown.headers.size(), std::size_t{3});
    QCOMPARE(shown.rows[0], (std::vector<std::string>{"1"}));
    QCOMPARE(shown.rows[1].size(), std::size_t{5});
    QCOMPARE(shown.rows.size(), std::size_t{3});
    QCOMPARE(shown.rows[2], std::vector<std::string>(3));
}

void PreviewTest::quotedCellsMayHoldEverything()
{
    const ImportPreview shown = preview("name,note\n\"Tee, \"\"grün\"\"\",\"zwei\r\nZeilen\"\r\n");

    QCOMPARE(shown.rows.size(), std::size_t{1});
    QCOMPARE(shown.rows[0][0], std::string("Tee, \"grün\""));
    QCOMPARE(QString::fromStdString(shown.rows[0][1]).simplified(), QStringLiteral("zwei Zeilen"));
}

void PreviewTest::theEncodingIsFoundOrSaid()
{
    QCOMPARE(preview("\xef\xbb\xbfGröße,b\n1,2\n").headers.front(), std::string("Größe"));
    const ImportPreview wide = preview(utf16(u"Größe\tb\n1\t2\n"));
    QCOMPARE(wide.encoding, std::string("utf-16le"));
    QCOMPARE(wide.delimiter, '\t');
    QCOMPARE(wide.headers.front(), std::string("Größe"));

    ImportChoices old;
    old.encoding = "windows-1252";
    const ImportPreview latin = preview("Gr\xf6\xdf"
                                        "e,b\n\x80,2\n",
                                        old);
    QCOMPARE(latin.encoding, std::string("windows-1252"));
    QCOMPARE(latin.headers.front(), std::string("Größe"));
    QCOMPARE(latin.rows.front().front(), std::string("€"));
}

void PreviewTest::aFileWithoutRowsHasNone()
{
    QVERIFY(preview("date,name\n").rows.empty());
    QCOMPARE(preview("date,name").headers.size(), std::size_t{2});
}

void PreviewTest::whatIsNoTextIsRefused()
{
    const auto fault = [](std::string_view bytes, const ImportChoices& choices = {}) -> std::optional<ImportFault> {
        try {
            preview(bytes, choices);
        } catch (const ImportError& error) {
            return error.fault();
        }
        return std::nullopt;
    };
    QVERIFY(fault(std::string_view("a,b\n1,\0\n", 8)) == ImportFault::notText);
    QVERIFY(fault("a,b\n\xff\xfe\xfd,2\n") == ImportFault::encoding);
    ImportChoices unknown;
    unknown.encoding = "ebcdic";
    QVERIFY(fault("a,b\n", unknown) == ImportFault::choice);
}

HF_TEST(PreviewTest)
#include "preview.moc"
