// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/arguments.h"

#include "quickadd/lines.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::quickadd;

namespace {

/// The arguments of a line as short text, or the problem.
QByteArray readAs(const std::string& line, WordRange subject, bool spans)
{
    const std::vector<Word> words = splitWords(line);
    const TimeFrame frame = lines::wednesday();
    const auto read = readArguments({line, words, frame}, subject, spans);
    if (const auto* problem = std::get_if<QuickAddProblem>(&read)) {
        return QByteArray::fromStdString(lines::told(*problem));
    }
    const auto& said = std::get<Arguments>(read);
    QByteArray text;
    const auto add = [&text](const QByteArray& part) { text += (text.isEmpty() ? "" : " ") + part; };
    if (said.days) {
        add("day=" + QByteArray::fromStdString(toString(said.days->value.range.first)));
    }
    if (said.time) {
        add("time");
    }
    if (said.span) {
        add("span=" + QByteArray::number(said.span->value.inMinutes()));
    }
    if (said.rpe) {
        add("rpe=" + QByteArray::number(said.rpe->value));
    }
    if (said.urgency) {
        add("urgency=" + QByteArray::number(said.urgency->value));
    }
    if (said.answer) {
        add("answer=" + QByteArray::number(static_cast<int>(said.answer->value)));
    }
    if (said.quantity) {
        add("quantity=" +
            QByteArray::fromStdString(said.quantity->value.decimal + "|" + std::string(said.quantity->value.unit)));
    }
    if (said.note) {
        add("note=" + QByteArray::fromStdString(said.note->value));
    }
    for (const std::size_t at : said.unclaimed) {
        add("?" + QByteArray::fromStdString(words[at].value));
    }
    return text;
}

} // namespace

class ArgumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void argumentsAreReadInAnyOrder_data();
    void argumentsAreReadInAnyOrder();
    void nothingReachesAcrossTheName();
    void argumentsAreKnownWithoutTheName_data();
    void argumentsAreKnownWithoutTheName();
    void aProblemOfNoWordsStandsAtTheEnd();
};

void ArgumentsTest::argumentsAreReadInAnyOrder_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("spans");
    QTest::addColumn<QByteArray>("said");

    const auto row = [](const char* line, bool spans, const char* said) {
        QTest::addRow("%s%s", line, spans ? ", lasting" : "") << QByteArray(line) << spans << QByteArray(said);
    };
    row("", false, "");
    row("5 g yesterday 14:30", false, "day=2026-03-03 time quantity=5|g");
    row("14:30 yesterday 5g", false, "day=2026-03-03 time quantity=5|g");
    row("45 min rpe 6", true, "span=45 rpe=6");
    row("@6.5 1h15", true, "span=75 rpe=6.5");
    row("@ 6 1h15", true, "span=75 rpe=6");
    row("RPE6 45min", true, "span=45 rpe=6");
    row("14h30", true, "span=870");
    row("14h30", false, "time");
    row("45 min", false, "quantity=45|min");
    row("4 urgency 6", false, "urgency=6 quantity=4|");
    row("urgency6", false, "urgency=6");
    row("none", false, "answer=2");
    row("skipped \"why\"", false, "answer=3 note=why");
    row("done at noon on monday", false, "day=2026-03-02 time answer=0");
    row("no time", false, "time");
    row("5 spoons", false, "quantity=5|spoons");
    row("5 none", false, "answer=2 quantity=5|");
    row("5 \"g\"", false, "quantity=5| note=g");
    row("foo 5 g bar", false, "quantity=5|g ?foo ?bar");
    row("rper 6", false, "quantity=6| ?rper");
    row("..", false, "?..");
    row("rpe", true, "valueMissing \"rpe\" at 0");
    row("rpe \"6\"", true, "valueMissing \"rpe\" at 0");
    row("rpe 6g", true, "badNumber \"6g\" at 4");
    row("@1,2,3", true, "badNumber \"@1,2,3\" at 0");
    row("rpe 6 @7", true, "twice \"@7\" at 6");
    row("yes no", false, "twice \"no\" at 4");
    row("2026-02-30", false, "badDay \"2026-02-30\" at 0");
    row("24:00", false, "badTime \"24:00\" at 0");
    row("1h99", true, "badNumber \"1h99\" at 0");
    row("1,000 g", false, "badNumber \"1,000\" at 0: 1000, 1.000");
}

void ArgumentsTest::argumentsAreReadInAnyOrder()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, spans);
    QFETCH(QByteArray, said);

    QCOMPARE(readAs(line.toStdString(), {}, spans), said);
}

void ArgumentsTest::nothingReachesAcrossTheName()
{
    QCOMPARE(readAs("5 name g", {1, 1}, false), QByteArray("quantity=5| ?g"));
    QCOMPARE(readAs("1 name mar", {1, 1}, false), QByteArray("quantity=1| ?mar"));
    QCOMPARE(readAs("name 1 mar", {0, 1}, false), QByteArray("day=2026-03-01"));
    QCOMPARE(readAs("5 g two words", {2, 2}, false), QByteArray("quantity=5|g"));
}

void ArgumentsTest::argumentsAreKnownWithoutTheName_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("words");

    const auto row = [](const char* line, int words) { QTest::newRow(line) << QByteArray(line) << words; };
    row("5 g x", 2);
    row("5g x", 1);
    row("5 x", 1);
    row("45 min x", 2);
    row("1 h 15 min x", 4);
    row("1 mar 2020 x", 3);
    row("no time x", 2);
    row("no stool", 1);
    row("2 pm x", 2);
    row("rpe 6", 1);
    row("@7", 1);
    row("\"x\"", 1);
    row("at x", 1);
    row(".. x", 1);
    row("g", 0);
    row("5-htp", 0);
    row("b12", 0);
    row("glutamine", 0);
}

void ArgumentsTest::argumentsAreKnownWithoutTheName()
{
    QFETCH(QByteArray, line);
    QFETCH(int, words);

    const std::string text = line.toStdString();
    const std::vector<Word> split = splitWords(text);
    const TimeFrame frame = lines::wednesday();

    QCOMPARE(static_cast<int>(argumentWords({text, split, frame}, 0)), words);
}

void ArgumentsTest::aProblemOfNoWordsStandsAtTheEnd()
{
    const std::vector<Word> words = splitWords("a b");

    QCOMPARE(lines::told(problemAt(QuickAddFault::leftOver, "a b", words, {0, 2})),
             std::string("leftOver \"a b\" at 0"));
    QCOMPARE(lines::told(problemAt(QuickAddFault::leftOver, "a b", words, {2, 1})), std::string("leftOver \"\" at 3"));
    QCOMPARE(lines::told(problemAt(QuickAddFault::leftOver, "a b", words, {1, 9})), std::string("leftOver \"b\" at 2"));
}

HF_TEST(ArgumentsTest)
#include "arguments.moc"
