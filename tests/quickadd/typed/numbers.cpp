// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/typed/numbers.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf::quickadd;

class NumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsReadOffAWord_data();
    void aNumberIsReadOffAWord();
    void anAmbiguousCommaNamesBothMeanings();
    void aSpanIsRead_data();
    void aSpanIsRead();
    void onlyWholeMinutesAreMinutes();
};

void NumbersTest::aNumberIsReadOffAWord_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("read");

    const auto row = [](const char* word, const char* read) {
        QTest::newRow(word) << QByteArray(word) << QByteArray(read);
    };
    row("5", "5|");
    row("5g", "5|g");
    row(".5", ".5|");
    row("0,5g", "0.5|g");
    row("2,50", "2.50|");
    row("0,125mg", "0.125|mg");
    row(",125", ".125|");
    row("1,2345", "1.2345|");
    row("1234,567", "1234.567|");
    row("1,000", "|");
    row("12,500mg", "|mg");
    row("1.000", "1.000|");
    row("1.2.3", "|");
    row("1,2,3", "|");
    row("3.", "3|");
    row("-4.5", "-4.5|");
    row("+4", "4|");
    row("1e3", "1e3|");
    row("1E-3kg", "1E-3|kg");
    row("5e", "5|e");
    row("7h30", "7|h30");
    row("250µg", "250|µg");
    row("", "none");
    row("g5", "none");
    row("-", "none");
    row(".", "none");
    row("..", "none");
    row("-g", "none");
}

void NumbersTest::aNumberIsReadOffAWord()
{
    QFETCH(QByteArray, word);
    QFETCH(QByteArray, read);

    const std::string text = word.toStdString();
    const auto number = gluedNumber(text);

    QCOMPARE(number ? QByteArray::fromStdString(number->decimal + "|" + std::string(number->glued)) : "none", read);
}

void NumbersTest::anAmbiguousCommaNamesBothMeanings()
{
    QCOMPARE(gluedNumber("1,000")->meanings, (std::vector<std::string>{"1000", "1.000"}));
    QVERIFY(gluedNumber("1,00")->meanings.empty());
}

void NumbersTest::aSpanIsRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("words");
    QTest::addColumn<double>("minutes"); // negative: broken

    const auto row = [](const char* line, int words, double minutes) {
        QTest::newRow(line) << QByteArray(line) << words << minutes;
    };
    row("45min", 1, 45);
    row("45 min", 2, 45);
    row("45m", 1, 45);
    row("45'", 1, 45);
    row("90 minutes", 2, 90);
    row("45.5 min", 2, 45.5);
    row("1h", 1, 60);
    row("1 h", 2, 60);
    row("2 hours", 2, 120);
    row("7.5h", 1, 450);
    row("7,5 hrs", 2, 450);
    row("1h15", 1, 75);
    row("1h5", 1, 65);
    row("1h15min", 1, 75);
    row("1h 15min", 2, 75);
    row("1h 15 min", 3, 75);
    row("1 h 15 min", 4, 75);
    row("1h 15", 2, 75);
    row("1h 15 6", 1, 60);
    row("1h 6", 1, 60);
    row("1h 5g", 1, 60);
    row("1.5h 15min", 1, 90);
    row("1h \"15\"", 1, 60);
    row("1h75", 1, -1);
    row("1h75min", 1, -1);
    row("1h155", 1, -1);
    row("1h15g", 1, -1);
    row("1.5h15", 1, -1);
    row("1h 75 min", 3, -1);
    row("-5 min", 2, -1);
    row("1,000 min", 2, -1);
    row("45", 0, 0);
    row("45 g", 0, 0);
    row("45g", 0, 0);
    row("min", 0, 0);
    row("\"45min\"", 0, 0);
    row("", 0, 0);
}

void NumbersTest::aSpanIsRead()
{
    QFETCH(QByteArray, line);
    QFETCH(int, words);
    QFETCH(double, minutes);

    const std::string text = line.toStdString();
    const std::vector<Word> split = splitWords(text);
    const ParseResult<Span> found = readSpan(split);

    QCOMPARE(static_cast<int>(found.words), words);
    QCOMPARE(found.isReal(), words > 0 && minutes >= 0);
    QCOMPARE(found.isBroken(), minutes < 0);
    if (found.isReal()) {
        QCOMPARE(found.value->inMinutes(), minutes);
    }
}

void NumbersTest::onlyWholeMinutesAreMinutes()
{
    QCOMPARE((Span{1.5, 0}).inWholeMinutes(), std::optional(90));
    QCOMPARE((Span{0.1, 0}).inWholeMinutes(), std::optional(6));
    QCOMPARE((Span{7, 30}).inHours(), 7.5);
    QVERIFY(!(Span{0, 45.5}).inWholeMinutes());
    QVERIFY(!(Span{1e9, 0}).inWholeMinutes());
}

HF_TEST(NumbersTest)
#include "numbers.moc"
