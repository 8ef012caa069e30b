// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/catalogue.h"
#include "storage/codec/golden.h"
#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class ExperimentFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOpenTestOfASupplement();
    void aBlindTestWithItsCourse();
    void numberedPacksAndASaidEnd();
    void theSeedIsSixteenDigits_data();
    void theSeedIsSixteenDigits();
    void listsAreLists_data();
    void listsAreLists();
    void aConditionIsAnObject();
};

namespace {

using nlohmann::json;

const std::string uuid = "00000000-0000-7000-8000-00000000";

Experiment open()
{
    Experiment made;
    made.question = "Hilft es?";
    made.supplement = SupplementId{record(1).value};
    made.treated = {"5 g", Amount{Dimension::mass, 5'000'000'000, Unit::g}};
    made.outcome = "gut.bloating";
    made.better = Better::low;
    made.first = day("2026-03-02");
    made.pairs = 8;
    made.periodDays = 7;
    made.washoutDays = 1;
    made.seed = 0x00ab'cdef'0123'4567U;
    made.digest = "d1";
    made.times = {minutes{480}};
    made.leaveOut = {"ill", "grün"};
    return made;
}

std::string openText()
{
    return R"({"better":"low","blind":false,"control":{},"digest":"d1","first":"2026-03-02","guesses":[],)"
           R"("leave":["ill","grün"],"length":7,"outcome":"gut.bloating","pairs":8,"pauses":[],)"
           R"("question":"Hilft es?","seed":"00abcdef01234567","supplement":")" +
           uuid +
           R"(0001","times":[480],"treated":{"amount":{"count":5000000000,"dimension":"mass","unit":"g"},)"
           R"("label":"5 g"},"washout":1})";
}

Experiment blind()
{
    Experiment made = open();
    made.supplement.reset();
    made.habit = ItemId{record(2).value};
    made.outcomeItem = built_in::bloating;
    made.seed.reset();
    made.blind = true;
    made.codes = "XYYX";
    made.packs = {SupplementId{record(3).value}, SupplementId{record(4).value}};
    made.pauses = {{day("2026-03-10"), Experiment::untilResumed}};
    made.guesses = {{0, true}, {1, false}};
    made.stoppedOn = day("2026-03-20");
    made.stopReason = "Reise";
    return made;
}

std::string blindText()
{
    return R"({"better":"low","blind":true,"codes":"XYYX","control":{},"digest":"d1","first":"2026-03-02",)"
           R"("guesses":[{"period":0,"treated":true},{"period":1,"treated":false}],"item":")" +
           uuid + R"(0002","leave":["ill","grün"],"length":7,"outcome":"gut.bloating","packs":[")" + uuid +
           R"(0003",")" + uuid + R"(0004"],"pairs":8,"pauses":[{"first":"2026-03-10","last":"9999-12-31"}],)" +
           R"("question":"Hilft es?","rated":")" + uuid + R"(0066","reason":"Reise","stopped":"2026-03-20",)" +
           R"("times":[480],"treated":{"amount":{"count":5000000000,"dimension":"mass","unit":"g"},)" +
           R"("label":"5 g"},"washout":1})";
}

constexpr const char* always =
    "better blind control digest first guesses leave length outcome pairs pauses question times treated washout";

} // namespace

void ExperimentFieldsTest::anOpenTestOfASupplement()
{
    QCOMPARE(goldenFault(Kind::experiment, open(), openText()), QString());
    QCOMPARE(neededKeys(Kind::experiment, openText()), QString::fromLatin1(always));
    QCOMPARE(readWhateverTheType(Kind::experiment, openText()), QString());
    QVERIFY(!decodeBody(Kind::experiment, with(openText(), "better", "more")));
    QVERIFY(!decodeBody(Kind::experiment, with(openText(), "pairs", 8.5)));
    QVERIFY(!decodeBody(Kind::experiment, with(openText(), "length", 4'294'967'303)));
}

void ExperimentFieldsTest::aBlindTestWithItsCourse()
{
    QCOMPARE(goldenFault(Kind::experiment, blind(), blindText()), QString());
    QCOMPARE(neededKeys(Kind::experiment, blindText()), QString::fromLatin1(always));
    QCOMPARE(readWhateverTheType(Kind::experiment, blindText()), QString());
}

void ExperimentFieldsTest::numberedPacksAndASaidEnd()
{
    Experiment made = open();
    made.rules = 2;
    made.endedOn = day("2026-07-01");
    json text = json::parse(openText());
    text["rules"] = 2;
    text["ended"] = "2026-07-01";

    QCOMPARE(goldenFault(Kind::experiment, made, text.dump()), QString());
    QCOMPARE(neededKeys(Kind::experiment, text.dump()), QString::fromLatin1(always));
    QCOMPARE(readWhateverTheType(Kind::experiment, text.dump()), QString());
}

void ExperimentFieldsTest::theSeedIsSixteenDigits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("reads");

    QTest::newRow("zero") << QByteArray("0000000000000000") << true;
    QTest::newRow("largest") << QByteArray("ffffffffffffffff") << true;
    QTest::newRow("short") << QByteArray("abcdef") << false;
    QTest::newRow("long") << QByteArray("00000000000000001") << false;
    QTest::newRow("empty") << QByteArray("") << false;
    QTest::newRow("no digit") << QByteArray("000000000000000g") << false;
    QTest::newRow("a prefix") << QByteArray("0x00000000000000") << false;
    QTest::newRow("a sign") << QByteArray("-000000000000001") << false;
    QTest::newRow("a blank") << QByteArray(" 000000000000001") << false;
}

void ExperimentFieldsTest::theSeedIsSixteenDigits()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, reads);
    const auto read = decodeBody(Kind::experiment, with(openText(), "seed", text.toStdString()));

    QCOMPARE(read.has_value(), reads);
    if (read) {
        QCOMPARE(std::get<Experiment>(*read).seed, std::optional<std::uint64_t>(text.toULongLong(nullptr, 16)));
        QCOMPARE(encodeBody(*read), with(openText(), "seed", text.toStdString()));
    }
}

void ExperimentFieldsTest::listsAreLists_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");

    const auto row = [](const char* key, const char* value) {
        QTest::addRow("%s: %s", key, value) << QByteArray(key) << QByteArray(value);
    };
    for (const char* key : {"times", "leave", "packs", "pauses", "guesses"}) {
        for (const char* value : {"null", "7", "\"x\"", "{}", "{\"a\":1}", "[null]", "[[]]"}) {
            row(key, value);
        }
    }
    row("times", "[480.5]");
    row("leave", "[1]");
    row("packs", "[\"pack X\"]");
    row("pauses", R"([{"first":"2026-03-10"}])");
    row("pauses", R"([{"first":"2026-03-10","last":"2026-03-32"}])");
    row("guesses", R"([{"period":0}])");
    row("guesses", R"([{"period":0,"treated":1}])");
    row("guesses", R"([{"period":0.5,"treated":true}])");
}

void ExperimentFieldsTest::listsAreLists()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);

    QVERIFY(!decodeBody(Kind::experiment, with(blindText(), key.constData(), json::parse(value.toStdString()))));
}

void ExperimentFieldsTest::aConditionIsAnObject()
{
    for (const char* key : {"treated", "control"}) {
        QVERIFY(decodeBody(Kind::experiment, with(openText(), key, json::object())));
        QVERIFY(!decodeBody(Kind::experiment, with(openText(), key, {{"label", 5}})));
        QVERIFY(!decodeBody(Kind::experiment, with(openText(), key, {{"amount", 5}})));
        QVERIFY(!decodeBody(Kind::experiment, with(openText(), key, {{"amount", {{"count", 5}}}})));
    }
}

HF_TEST(ExperimentFieldsTest)
#include "experiment_fields.moc"
