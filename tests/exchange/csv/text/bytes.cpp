// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/text/bytes.h"

#include "domain/files/file_error.h"
#include "exchange/csv/csv_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::csv;
using namespace hf::test;

namespace {

struct ReadText {
    std::string text;
    std::string fault;
    Encoding encoding{};
};

ReadText read(std::string_view bytes, std::optional<Encoding> wanted = std::nullopt)
{
    const SmallFile file(bytes);
    TextSource source(file.path(), wanted);
    ReadText read;
    while (source.appendTo(read.text)) {
    }
    read.fault = source.fault();
    read.encoding = source.encoding();
    return read;
}

std::string utf16(std::u16string_view text, bool littleEndian)
{
    std::string bytes;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        bytes += littleEndian ? low : high;
        bytes += littleEndian ? high : low;
    }
    return bytes;
}

} // namespace

class CsvBytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aByteOrderMarkIsTakenOff();
    void utf16IsReadInBothOrders();
    void windows1252IsReadOnlyWhenChosen();
    void bytesThatAreNoTextStopTheReadingBeforeThem_data();
    void bytesThatAreNoTextStopTheReadingBeforeThem();
    void aCharacterAcrossTwoPiecesStaysWhole();
    void whatIsNoFileIsRefused();
};

void CsvBytesTest::aByteOrderMarkIsTakenOff()
{
    QCOMPARE(read("\xEF\xBB\xBFé").text, std::string("é"));
    QCOMPARE(read("é").text, std::string("é"));
}

void CsvBytesTest::utf16IsReadInBothOrders()
{
    const std::u16string text = u"\uFEFFgrün 😀";
    for (const bool littleEndian : {true, false}) {
        const ReadText result = read(utf16(text, littleEndian));
        QCOMPARE(result.text, std::string("grün 😀"));
        QVERIFY(result.encoding == (littleEndian ? Encoding::utf16le : Encoding::utf16be));
    }
    QVERIFY(!read(utf16(u"\uFEFFa\xD83D", true)).fault.empty());
    QVERIFY(!read(utf16(u"\uFEFFab", true) + "x").fault.empty());
}

void CsvBytesTest::windows1252IsReadOnlyWhenChosen()
{
    QCOMPARE(read("caf\xE9 \x80", Encoding::windows1252).text, std::string("café €"));
    QVERIFY(!read("caf\xE9 \x80").fault.empty());
    QVERIFY(!read("\x81", Encoding::windows1252).fault.empty());
}

void CsvBytesTest::bytesThatAreNoTextStopTheReadingBeforeThem_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("a stray byte") << QByteArray("\xFF");
    QTest::newRow("an over-long form") << QByteArray("\xC0\xAF");
    QTest::newRow("a surrogate") << QByteArray("\xED\xA0\x80");
    QTest::newRow("a cut sequence at the end") << QByteArray("\xE2\x82");
    QTest::newRow("a NUL") << QByteArray(1, '\0');
}

void CsvBytesTest::bytesThatAreNoTextStopTheReadingBeforeThem()
{
    QFETCH(QByteArray, bad);
    const ReadText result = read("good text, é\n" + bad.toStdString());
    QCOMPARE(result.text, std::string("good text, é\n"));
    QVERIFY2(result.fault.find("byte 15 ") != std::string::npos, result.fault.c_str());
}

void CsvBytesTest::aCharacterAcrossTwoPiecesStaysWhole()
{
    for (std::size_t shift = 0; shift < 3; ++shift) {
        std::string text(shift, 'x');
        for (int i = 0; i < 200'000; ++i) {
            text += "€";
        }
        QVERIFY(read(text).text == text);
    }
}

void CsvBytesTest::whatIsNoFileIsRefused()
{
    QVERIFY_THROWS_EXCEPTION(FileError, TextSource("/", std::nullopt));
    QVERIFY_THROWS_EXCEPTION(FileError, TextSource("/no/such/file.csv", std::nullopt));
}

HF_TEST(CsvBytesTest)
#include "bytes.moc"
