// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/codec/golden.h"
#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class DefinitionFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSupplement();
    void aSupplementOfThreeWords();
    void anItem();
    void theTimesAnItemIsAskedForAreAList();
    void aSetting();
    void anImport();
    void whatIsUndecided();
};

namespace {

const std::string uuid = "00000000-0000-7000-8000-00000000";

Amount milligrams(std::int64_t count)
{
    return {Dimension::mass, count * 1'000'000, Unit::mg};
}

} // namespace

void DefinitionFieldsTest::aSupplement()
{
    const Supplement made{"Kreatin", Unit::g, milligrams(5000), milligrams(3000), "creatine", true, -2, record(7)};
    const std::string text = R"({"batch":")" + uuid + R"(0007","guidance":"creatine","hidden":true,"name":"Kreatin",)" +
                             R"("order":-2,"scoop":{"count":3000000000,"dimension":"mass","unit":"mg"},"unit":"g",)" +
                             R"("usual":{"count":5000000000,"dimension":"mass","unit":"mg"}})";

    QCOMPARE(goldenFault(Kind::supplement, made, text), QString());
    QCOMPARE(neededKeys(Kind::supplement, text), QStringLiteral("name unit"));
    QCOMPARE(readWhateverTheType(Kind::supplement, text), QString());
    QVERIFY(!decodeBody(Kind::supplement, with(text, "unit", "G")));
    QVERIFY(!decodeBody(Kind::supplement, with(text, "order", 2'147'483'648)));
    QVERIFY(!decodeBody(Kind::supplement, with(text, "usual", {{"count", 1.5}, {"dimension", "mass"}, {"unit", "g"}})));
}

void DefinitionFieldsTest::aSupplementOfThreeWords()
{
    // As an early version wrote it: what came later has its old meaning.
    const auto read = decodeBody(Kind::supplement, R"({"name":"D3","unit":"iu"})");

    QVERIFY(read && std::get<Supplement>(*read) == (Supplement{"D3", Unit::iu, {}, {}, {}, false, 0, {}}));
    for (std::size_t i = 0; i <= static_cast<std::size_t>(Unit::scoop); ++i) {
        const Supplement made{"x", static_cast<Unit>(i), {}, {}, {}, false, 0, {}};
        QVERIFY(decodeBody(Kind::supplement, encodeBody(made)) == RecordBody(made));
    }
}

void DefinitionFieldsTest::anItem()
{
    Item made;
    made.name = "Kaffee";
    made.group = ItemGroup::own;
    made.low = 0;
    made.high = 10.5;
    made.better = Better::low;
    made.unit = "cups";
    made.daily = DailyRule::sum;
    made.manyADay = true;
    made.yesNo = true;
    made.enabled = {{std::nullopt, day("2026-01-31")}, {day("2026-03-01"), std::nullopt}};
    made.order = 3;
    made.batch = record(7);
    const std::string text = R"({"batch":")" + uuid + R"(0007","better":"low","daily":"sum",)" +
                             R"("enabled":[{"until":"2026-01-31"},{"from":"2026-03-01"}],"group":"own","high":10.5,)" +
                             R"("low":0.0,"many":true,"name":"Kaffee","order":3,"unit":"cups","yesno":true})";

    QCOMPARE(goldenFault(Kind::item, made, text), QString());
    QCOMPARE(neededKeys(Kind::item, text), QStringLiteral("better daily enabled group name"));
    QCOMPARE(readWhateverTheType(Kind::item, text), QString());
    QVERIFY(!decodeBody(Kind::item, with(text, "group", "sleep")));
    QVERIFY(!decodeBody(Kind::item, with(text, "better", "")));
    QVERIFY(!decodeBody(Kind::item, with(text, "daily", "median")));
    QVERIFY(std::get<Item>(*decodeBody(Kind::item, with(text, "low", nullptr))).low == std::nullopt);
}

void DefinitionFieldsTest::theTimesAnItemIsAskedForAreAList()
{
    const std::string text = R"({"better":"low","daily":"mean","enabled":[{}],"group":"gut","name":"Wind","order":0})";
    const auto enabled = [&text](const nlohmann::json& periods) -> std::optional<std::size_t> {
        const auto read = decodeBody(Kind::item, with(text, "enabled", periods));
        return read ? std::optional(std::get<Item>(*read).enabled.size()) : std::nullopt;
    };
    using nlohmann::json;

    QCOMPARE(enabled(json::array()), std::optional<std::size_t>(0)); // hidden for all time
    QCOMPARE(enabled(json::array({json::object(), json::object()})), std::optional<std::size_t>(2));
    // Anything else would quietly be asked for always, or never.
    QCOMPARE(enabled(7), std::nullopt);
    QCOMPARE(enabled(nullptr), std::nullopt);
    QCOMPARE(enabled(json::object({{"from", "2026-03-01"}})), std::nullopt);
    QCOMPARE(enabled(json::array({7})), std::nullopt);
    QCOMPARE(enabled(json::array({json::array()})), std::nullopt);
    QCOMPARE(enabled(json::array({json::object({{"from", "2026-02-30"}})})), std::nullopt);
    QCOMPARE(enabled(json::array({json::object({{"until", 20'260'301}})})), std::nullopt);
}

void DefinitionFieldsTest::aSetting()
{
    const std::string text = R"({"key":"day-start","value":"240"})";
    QCOMPARE(goldenFault(Kind::setting, JournalSetting{"day-start", "240"}, text), QString());
    QCOMPARE(neededKeys(Kind::setting, text), QStringLiteral("key value"));
    QCOMPARE(readWhateverTheType(Kind::setting, text), QString());
}

void DefinitionFieldsTest::anImport()
{
    const ImportBatch batch{"csv-long", "diary.csv", 18'446'744'073'709'551'615U, "ab", "2", "1=3", 5, 4, 3, 2};
    const std::string text = R"({"choices":"1=3","file":"diary.csv","format":"csv-long","imported":5,"importer":"2",)"
                             R"("present":4,"problems":2,"sha256":"ab","size":18446744073709551615,"undecided":3})";

    QCOMPARE(goldenFault(Kind::batch, batch, text), QString());
    QCOMPARE(neededKeys(Kind::batch, text),
             QStringLiteral("file format imported importer present problems sha256 size undecided"));
    QCOMPARE(readWhateverTheType(Kind::batch, text), QString());
    QVERIFY(!decodeBody(Kind::batch, with(text, "size", -1)));
    QVERIFY(!decodeBody(Kind::batch, with(text, "imported", 18'446'744'073'709'551'615U)));
}

void DefinitionFieldsTest::whatIsUndecided()
{
    const Undecided row{record(7), 12, "unit-missing", "Kreatin", "5", "früh", {day("2026-03-01"), std::nullopt}};
    const std::string text = R"({"batch":")" + uuid + R"(0007","cell":"5","day":"2026-03-01","line":12,)" +
                             R"("name":"Kreatin","note":"früh","reason":"unit-missing"})";

    QCOMPARE(goldenFault(Kind::undecided, row, text), QString());
    QCOMPARE(neededKeys(Kind::undecided, text), QStringLiteral("batch day line reason"));
    QCOMPARE(readWhateverTheType(Kind::undecided, text), QString());
}

HF_TEST(DefinitionFieldsTest)
#include "definition_fields.moc"
