// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/codec/golden.h"
#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class PlanFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlan();
    void theTimesOfAPlanAreAList();
    void aRhythmFitsItsBits();
    void aPause();
    void aReminder();
    void aSupply();
};

namespace {

using nlohmann::json;

const std::string uuid = "00000000-0000-7000-8000-00000000";

Amount milligrams(std::int64_t count)
{
    return {Dimension::mass, count * 1'000'000, Unit::mg};
}

Plan plan()
{
    Plan made;
    made.supplement = SupplementId{record(1).value};
    made.lineage = record(9);
    made.amount = milligrams(5000);
    made.floor = milligrams(2500);
    made.times = {minutes{480}, minutes{1439}};
    made.rhythm = {Rhythm::Sort::everyDays, 0b0000101, 3, 2};
    made.from = day("2026-03-01");
    made.until = day("2026-04-01");
    return made;
}

std::string planText()
{
    return R"({"amount":{"count":5000000000,"dimension":"mass","unit":"mg"},"every":3,)"
           R"("floor":{"count":2500000000,"dimension":"mass","unit":"mg"},"from":"2026-03-01","lineage":")" +
           uuid + R"(0009","rhythm":"every","supplement":")" + uuid +
           R"(0001","times":[480,1439],"until":"2026-04-01","week":2,"weekdays":5})";
}

} // namespace

void PlanFieldsTest::aPlan()
{
    const std::string text = planText();

    QCOMPARE(goldenFault(Kind::plan, plan(), text), QString());
    QCOMPARE(neededKeys(Kind::plan, text), QStringLiteral("amount every from rhythm supplement times week weekdays"));
    QCOMPARE(readWhateverTheType(Kind::plan, text), QString());
    QVERIFY(!decodeBody(Kind::plan, with(text, "amount", nullptr)));
    QVERIFY(!decodeBody(Kind::plan, with(text, "rhythm", "fortnight")));

    Plan open = plan();
    open.until.reset();
    open.lineage.reset();
    open.floor.reset();
    const auto object = json::parse(encodeBody(open));
    QVERIFY(!object.contains("until") && !object.contains("lineage") && !object.contains("floor"));
    QVERIFY(decodeBody(Kind::plan, object.dump()) == RecordBody(open));
}

void PlanFieldsTest::theTimesOfAPlanAreAList()
{
    const auto times = [](const json& value) -> std::optional<std::size_t> {
        const auto read = decodeBody(Kind::plan, with(planText(), "times", value));
        return read ? std::optional(std::get<Plan>(*read).times.size()) : std::nullopt;
    };

    QCOMPARE(times(json::array()), std::optional<std::size_t>(0));
    QCOMPARE(times(json::array({0})), std::optional<std::size_t>(1));
    QCOMPARE(times(480), std::nullopt);
    QCOMPARE(times(nullptr), std::nullopt);
    QCOMPARE(times(json::object({{"first", 480}})), std::nullopt);
    QCOMPARE(times(json::array({480.5})), std::nullopt);
    QCOMPARE(times(json::array({"08:00"})), std::nullopt);
    QCOMPARE(times(json::array({nullptr})), std::nullopt);
    QCOMPARE(times(json::array({4'294'967'776})), std::nullopt); // 480 in 32 bits
}

void PlanFieldsTest::aRhythmFitsItsBits()
{
    QVERIFY(decodeBody(Kind::plan, with(planText(), "weekdays", 255)));
    QVERIFY(!decodeBody(Kind::plan, with(planText(), "weekdays", 256)));
    QVERIFY(!decodeBody(Kind::plan, with(planText(), "weekdays", -1)));
    QVERIFY(!decodeBody(Kind::plan, with(planText(), "every", 2'147'483'648)));
    for (const auto& [sort, word] :
         {std::pair(Rhythm::Sort::weekdays, "weekdays"), std::pair(Rhythm::Sort::everyDays, "every"),
          std::pair(Rhythm::Sort::timesAWeek, "week")}) {
        const auto read = decodeBody(Kind::plan, with(planText(), "rhythm", word));
        QVERIFY(read && std::get<Plan>(*read).rhythm.sort == sort);
    }
}

void PlanFieldsTest::aPause()
{
    const Pause pause{{day("2026-03-01"), day("2026-03-07")}, record(9), "Urlaub"};
    const std::string text =
        R"({"first":"2026-03-01","last":"2026-03-07","lineage":")" + uuid + R"(0009","reason":"Urlaub"})";

    QCOMPARE(goldenFault(Kind::pause, pause, text), QString());
    QCOMPARE(neededKeys(Kind::pause, text), QStringLiteral("first last"));
    QCOMPARE(readWhateverTheType(Kind::pause, text), QString());
    QCOMPARE(encodeBody(Pause{{day("2026-03-01"), day("2026-03-01")}, {}, {}}),
             std::string(R"({"first":"2026-03-01","last":"2026-03-01"})"));
}

void PlanFieldsTest::aReminder()
{
    const std::string text = R"({"after":-15,"every":20,"plan":")" + uuid + R"(0009","repeats":2})";

    QCOMPARE(goldenFault(Kind::reminder, ReminderRule{record(9), minutes{-15}, minutes{20}, 2}, text), QString());
    QCOMPARE(neededKeys(Kind::reminder, text), QStringLiteral("after every plan repeats"));
    QCOMPARE(readWhateverTheType(Kind::reminder, text), QString());
    QVERIFY(!decodeBody(Kind::reminder, with(text, "after", 0.5)));
    QVERIFY(!decodeBody(Kind::reminder, with(text, "repeats", 1e30)));
}

void PlanFieldsTest::aSupply()
{
    const Supply supply{SupplementId{record(1).value}, milligrams(500'000), day("2026-03-01"), 1999, "EUR", "Dose"};
    const std::string text = R"({"cents":1999,"content":{"count":500000000000,"dimension":"mass","unit":"mg"},)"
                             R"("currency":"EUR","from":"2026-03-01","note":"Dose","supplement":")" +
                             uuid + R"(0001"})";

    QCOMPARE(goldenFault(Kind::supply, supply, text), QString());
    QCOMPARE(neededKeys(Kind::supply, text), QStringLiteral("content from supplement"));
    QCOMPARE(readWhateverTheType(Kind::supply, text), QString());
    QVERIFY(!decodeBody(Kind::supply, with(text, "cents", 19.99)));
}

HF_TEST(PlanFieldsTest)
#include "plan_fields.moc"
