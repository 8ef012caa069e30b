// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/typed/words.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <array>

using namespace hf::quickadd;

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineIsSplitIntoWords_data();
    void aLineIsSplitIntoWords();
    void aWordKnowsItsPlace();
    void quotedTextIsNeverAKeyword();
    void quotedTextReadsBack();
    void aBackslashThatAPersonTypesStaysOne();
};

void WordsTest::aLineIsSplitIntoWords_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("words");

    const auto row = [](const char* name, const char* line, const char* words) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(words);
    };
    row("nothing", "", "");
    row("only blanks", " \t\n", "");
    row("only punctuation", " , ; :", "");
    row("blanks of all sorts", "a\tb  c\u00A0d\u202Fe\uFEFFf\vg", "a|b|c|d|e|f|g");
    row("case is folded", "L-Glutamine 5G", "l-glutamine|5g");
    row("punctuation at the end", "bloating: 3, noon;", "bloating|3|noon");
    row("a range", "ill 1..2", "ill|1|..|2");
    row("a range with blanks", "1 .. 2", "1|..|2");
    row("a point alone is no range", ".5 g", ".5|g");
    row("quoted text", "a \"b  c\" d", "a|<b  c>|d");
    row("quoted text without blanks around", "a\"b\"c", "a|<b>|c");
    row("typographic quotes", "a “b \\n c” d", "a|<b \\n c>|d");
    row("escapes", "\"a\\\"b\\\\c\\nd\\re\\x\"", "<a\"b\\c\nd\re\\x>");
    row("a quote that is not closed", "a \"b c", "a|<b c>");
    row("a typographic quote that is not closed", "a “b c", "a|<b c>");
    row("a backslash at the very end", "\"a\\", "<a\\>");
    row("an empty quote", "\"\"", "<>");
    row("a quote at the very end", "a \"", "a|<>");
    row("bytes that are no UTF-8", "\xff\xfe a", "\xff\xfe|a");
}

void WordsTest::aLineIsSplitIntoWords()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, words);

    QByteArray joined;
    const std::string text = line.toStdString();
    for (const Word& word : splitWords(text)) {
        const QByteArray value = QByteArray::fromStdString(word.value);
        joined += (joined.isEmpty() ? "" : "|") + (word.quoted ? "<" + value + ">" : value);
    }
    QCOMPARE(joined, words);
}

void WordsTest::aWordKnowsItsPlace()
{
    const std::vector<Word> words = splitWords("Run, \"a b\"");

    QCOMPARE(words.size(), std::size_t{2});
    QCOMPARE(words[0].text, std::string_view("Run"));
    QCOMPARE(words[0].at, std::size_t{0});
    QCOMPARE(words[0].end(), std::size_t{3});
    QCOMPARE(words[1].text, std::string_view("\"a b\""));
    QCOMPARE(words[1].at, std::size_t{5});
}

void WordsTest::quotedTextIsNeverAKeyword()
{
    const std::vector<Word> words = splitWords("note \"note\"");

    QVERIFY(words[0].is("note"));
    QVERIFY(!words[1].is("note"));
}

void WordsTest::quotedTextReadsBack()
{
    constexpr std::array<std::string_view, 10> texts{"",
                                                     "plain",
                                                     "a \"b\"",
                                                     "\\n is no break",
                                                     "two\nlines\r",
                                                     "“x”",
                                                     "\x1b[31mred\x07\t",
                                                     "\xc2\x9b"
                                                     "1m",
                                                     "a\xe2\x80\xa8"
                                                     "b\x7f",
                                                     "\\u001b as typed"};
    for (const std::string_view text : texts) {
        const std::string quoted = inQuotes(text);
        const std::vector<Word> words = splitWords(quoted);

        QVERIFY(fitsInLine(quoted));
        QCOMPARE(words.size(), std::size_t{1});
        QVERIFY(words[0].quoted);
        QCOMPARE(words[0].value, std::string(text));
    }
}

void WordsTest::aBackslashThatAPersonTypesStaysOne()
{
    for (const char* text : {"C:\\temp", "C:\\users", "\\u0041", "\\u00", "\\x1b"}) {
        QCOMPARE(splitWords('"' + std::string(text) + '"')[0].value, std::string(text));
    }
}

HF_TEST(WordsTest)
#include "words.moc"
