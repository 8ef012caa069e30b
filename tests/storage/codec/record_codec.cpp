// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/codec/record_codec.h"

#include "storage/codec/body_fields.h"
#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <set>
#include <string>

#include <nlohmann/json.hpp>
#include <rapidcheck.h>

using namespace hf;
using namespace hf::test;

class RecordCodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindReadsBackAsItWas();
    void theTextIsCanonical();
    void keysOfANewerVersionSurviveAnEdit();
    void aValueThatIsTakenAwayIsGone();
    void everyWrittenKeyIsKnown();
    void damagedTextGivesNothing_data();
    void damagedTextGivesNothing();
    void depthEndsAtSixtyFour();
    void listsOfTextsReadBack();
    void cutTextGivesNothing();
};

namespace {

Day anyDay()
{
    return Day{days{*rc::gen::inRange(0, 40'000)}};
}

std::string anyText()
{
    const auto pieces = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("a", " ", "\"", "\\", "\n", "\t", "ü", "“", "😀", "\x7f", "\x01", "{", "null"));
    std::string text;
    for (const std::string& piece : pieces) {
        text += piece;
    }
    return text;
}

template<class Make>
auto maybe(Make make)
{
    return *rc::gen::arbitrary<bool>() ? std::optional(make()) : std::nullopt;
}

When anyWhen()
{
    When when{anyDay(), std::nullopt};
    if (*rc::gen::arbitrary<bool>()) {
        when.at = Moment{SysSeconds{seconds{*rc::gen::inRange<std::int64_t>(-90'000, 4'000'000'000)}},
                         seconds{*rc::gen::inRange(-50'400, 50'401)}, anyText(), *rc::gen::arbitrary<bool>()};
    }
    return when;
}

Amount anyAmount()
{
    return {*rc::gen::element(Dimension::mass, Dimension::volume, Dimension::pieces, Dimension::activity),
            *rc::gen::arbitrary<std::int64_t>(),
            static_cast<Unit>(*rc::gen::inRange(0, static_cast<int>(Unit::scoop) + 1))};
}

RecordId anyId()
{
    return record(*rc::gen::arbitrary<std::uint16_t>());
}

double anyNumber()
{
    const double number = *rc::gen::arbitrary<double>();
    RC_PRE(std::isfinite(number));
    return number;
}

int anyInt()
{
    return *rc::gen::arbitrary<int>();
}

std::int64_t anyCents()
{
    return *rc::gen::arbitrary<std::int64_t>();
}

OccurrenceId anyOccurrence()
{
    return {anyId(), anyDay(), anyInt()};
}

RecordBody anyDose()
{
    return Dose{SupplementId{anyId().value},
                *rc::gen::element(DoseState::taken, DoseState::skipped, DoseState::none),
                maybe(anyAmount),
                anyWhen(),
                anyText(),
                maybe(anyId),
                maybe(anyOccurrence),
                *rc::gen::arbitrary<bool>(),
                *rc::gen::arbitrary<bool>()};
}

RecordBody anyItem()
{
    Item item;
    item.name = anyText();
    item.group = static_cast<ItemGroup>(*rc::gen::inRange(0, 3));
    item.low = maybe(anyNumber);
    item.high = maybe(anyNumber);
    item.better = static_cast<Better>(*rc::gen::inRange(0, 3));
    item.unit = anyText();
    item.daily = static_cast<DailyRule>(*rc::gen::inRange(0, 3));
    item.manyADay = *rc::gen::arbitrary<bool>();
    item.yesNo = *rc::gen::arbitrary<bool>();
    item.enabled.clear();
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        item.enabled.push_back({maybe(anyDay), maybe(anyDay)});
    }
    item.order = anyInt();
    item.batch = maybe(anyId);
    return item;
}

RecordBody anyPlan()
{
    Plan plan;
    plan.supplement = SupplementId{anyId().value};
    plan.lineage = maybe(anyId);
    plan.amount = anyAmount();
    plan.floor = maybe(anyAmount);
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        plan.times.emplace_back(*rc::gen::inRange(0, 1440));
    }
    plan.rhythm.sort = static_cast<Rhythm::Sort>(*rc::gen::inRange(0, 3));
    plan.rhythm.weekdays = static_cast<std::uint8_t>(*rc::gen::inRange(0, 256));
    plan.rhythm.every = anyInt();
    plan.rhythm.timesAWeek = anyInt();
    plan.from = anyDay();
    plan.until = maybe(anyDay);
    return plan;
}

Condition anyCondition()
{
    return {anyText(), maybe(anyAmount)};
}

std::uint64_t anySeed()
{
    return *rc::gen::arbitrary<std::uint64_t>();
}

RecordBody anyExperiment()
{
    Experiment experiment;
    experiment.question = anyText();
    if (*rc::gen::arbitrary<bool>()) {
        experiment.supplement = SupplementId{anyId().value};
    } else {
        experiment.habit = ItemId{anyId().value};
    }
    experiment.treated = anyCondition();
    experiment.control = anyCondition();
    experiment.outcome = anyText();
    experiment.outcomeItem = ItemId{anyId().value};
    experiment.better = static_cast<Better>(*rc::gen::inRange(0, 3));
    experiment.first = anyDay();
    experiment.pairs = anyInt();
    experiment.periodDays = anyInt();
    experiment.washoutDays = anyInt();
    experiment.seed = maybe(anySeed);
    experiment.digest = anyText();
    experiment.blind = *rc::gen::arbitrary<bool>();
    experiment.codes = anyText();
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        experiment.times.emplace_back(*rc::gen::inRange(0, 1440));
        experiment.leaveOut.push_back(anyText());
        experiment.packs.push_back(SupplementId{anyId().value});
        experiment.pauses.push_back({anyDay(), anyDay()});
        experiment.guesses.push_back({anyInt(), *rc::gen::arbitrary<bool>()});
    }
    experiment.stoppedOn = maybe(anyDay);
    experiment.stopReason = anyText();
    return experiment;
}

RecordBody anyOfKind(Kind kind)
{
    switch (kind) {
    case Kind::dose:
        return anyDose();
    case Kind::session:
        return Session{anyText(), anyInt(), maybe(anyNumber), anyWhen(), anyText(), maybe(anyId)};
    case Kind::rest:
        return RestDay{anyDay(), maybe(anyId)};
    case Kind::rating:
        return Rating{ItemId{anyId().value},
                      anyNumber(),
                      anyWhen(),
                      *rc::gen::arbitrary<bool>(),
                      anyText(),
                      maybe(anyId),
                      maybe([] {
                          return Night{minutes{anyInt()}, minutes{anyInt()}};
                      })};
    case Kind::stool:
        return Stool{maybe(anyInt), maybe(anyInt), anyWhen(), anyText(), maybe(anyId)};
    case Kind::reflection:
        return Reflection{anyDay(), anyText(), anyText(), maybe(anyId)};
    case Kind::mark:
        return DayMark{anyText(), {anyDay(), anyDay()}, anyText(), maybe(anyId)};
    case Kind::fine:
        return FineDay{anyDay()};
    case Kind::supplement:
        return Supplement{anyText(),        anyAmount().unit, maybe(anyAmount),
                          maybe(anyAmount), anyText(),        *rc::gen::arbitrary<bool>(),
                          anyInt(),         maybe(anyId)};
    case Kind::item:
        return anyItem();
    case Kind::setting:
        return JournalSetting{anyText(), anyText()};
    case Kind::batch:
        return ImportBatch{anyText(), anyText(), *rc::gen::arbitrary<std::uint64_t>(),
                           anyText(), anyText(), anyText(),
                           anyInt(),  anyInt(),  anyInt(),
                           anyInt()};
    case Kind::undecided:
        return Undecided{anyId(), anyInt(), anyText(), anyText(), anyText(), anyText(), anyWhen()};
    case Kind::plan:
        return anyPlan();
    case Kind::pause:
        return Pause{{anyDay(), anyDay()}, maybe(anyId), anyText()};
    case Kind::reminder:
        return ReminderRule{anyId(), minutes{anyInt()}, minutes{anyInt()}, anyInt()};
    case Kind::supply:
        return Supply{SupplementId{anyId().value}, anyAmount(), anyDay(), maybe(anyCents), anyText(), anyText()};
    case Kind::experiment:
        return anyExperiment();
    }
    return FineDay{};
}

RecordBody anyBody()
{
    return anyOfKind(static_cast<Kind>(*rc::gen::inRange<int>(0, static_cast<int>(kindCount))));
}

} // namespace

void RecordCodecTest::everyKindReadsBackAsItWas()
{
    for (std::size_t i = 0; i < kindCount; ++i) {
        const Kind kind = static_cast<Kind>(i);
        QVERIFY2(rc::check(std::string(nameOf(kind)),
                           [kind] {
                               const RecordBody body = anyOfKind(kind);
                               RC_ASSERT(kindOf(body) == kind);
                               const auto read = decodeBody(kind, encodeBody(body));
                               RC_ASSERT(read.has_value());
                               RC_ASSERT(*read == body);
                           }),
                 nameOf(kind).data());
    }
}

void RecordCodecTest::theTextIsCanonical()
{
    QVERIFY(rc::check([] {
        const std::string text = encodeBody(anyBody());
        RC_ASSERT(canonicalJson(text) == text);
        RC_ASSERT(text.find('\n') == std::string::npos);
    }));
    QCOMPARE(canonicalJson(" { \"b\" : 1.50, \"a\" : [ 2e0 ] } ").value(), std::string(R"({"a":[2.0],"b":1.5})"));
    QCOMPARE(encodeBody(FineDay{day("2026-03-01")}), std::string(R"({"day":"2026-03-01"})"));
}

void RecordCodecTest::keysOfANewerVersionSurviveAnEdit()
{
    const std::string newer =
        R"({"day":"2026-03-01","mood":{"deep":[1,2]},"state":"taken","supplement":"x","zebra":null})";

    const std::string edited = encodeBody(taken("2026-03-02", 5), newer);

    const auto object = nlohmann::json::parse(edited);
    QVERIFY(object.at("mood") == nlohmann::json::parse(R"({"deep":[1,2]})"));
    QVERIFY(object.contains("zebra"));
    QCOMPARE(object.at("day").get<std::string>(), std::string("2026-03-02"));
    QVERIFY(decodeBody(Kind::dose, edited) == RecordBody(taken("2026-03-02", 5)));
}

void RecordCodecTest::aValueThatIsTakenAwayIsGone()
{
    Dose dose = taken("2026-03-01", 5);
    dose.note = "with breakfast";
    const std::string before = encodeBody(dose);
    dose.note.clear();

    const std::string after = encodeBody(dose, before);

    QCOMPARE(after, encodeBody(dose));
    QCOMPARE(encodeBody(dose, "damaged {"), encodeBody(dose));
}

void RecordCodecTest::everyWrittenKeyIsKnown()
{
    // Written but not known, a key would come back from an earlier version of the record after it was taken away.
    const auto known = knownBodyKeys();
    const std::set<std::string_view> keys(known.begin(), known.end());
    QVERIFY(rc::check([&keys] {
        const auto object = nlohmann::json::parse(encodeBody(anyBody()));
        for (const auto& [key, value] : object.items()) {
            RC_ASSERT(keys.contains(key));
        }
    }));
    QCOMPARE(keys.size(), known.size());
}

void RecordCodecTest::damagedTextGivesNothing_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("glutamine");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("a field is missing") << QByteArray(R"({"minutes":5,"day":"2026-03-01"})");
    QTest::newRow("a field of another type") << QByteArray(R"({"activity":"run","minutes":"5","day":"2026-03-01"})");
    QTest::newRow("no such day") << QByteArray(R"({"activity":"run","minutes":5,"day":"2026-02-30"})");
    QTest::newRow("day is a number") << QByteArray(R"({"activity":"run","minutes":5,"day":20260301})");
    QTest::newRow("a moment without its offset")
        << QByteArray(R"({"activity":"run","at":5,"minutes":5,"day":"2026-03-01"})");
    QTest::newRow("something behind it") << QByteArray(R"({"activity":"run","minutes":5,"day":"2026-03-01"} x)");
    QTest::newRow("not UTF-8") << QByteArray("{\"activity\":\"\xff\",\"minutes\":5,\"day\":\"2026-03-01\"}");
}

void RecordCodecTest::damagedTextGivesNothing()
{
    QFETCH(QByteArray, text);

    QVERIFY(!decodeBody(Kind::session, text.toStdString()));
    QVERIFY(decodeBody(Kind::session, R"({"activity":"run","minutes":5,"day":"2026-03-01"})"));
}

void RecordCodecTest::depthEndsAtSixtyFour()
{
    const auto nested = [](int levels) {
        const auto arrays = static_cast<std::size_t>(levels - 1);
        return "{\"a\":" + std::string(arrays, '[') + std::string(arrays, ']') + "}";
    };

    QVERIFY(canonicalJson(nested(64)));
    QVERIFY(!canonicalJson(nested(65)));
    QVERIFY(!canonicalJson(nested(100'000)));
}

void RecordCodecTest::listsOfTextsReadBack()
{
    const std::vector<std::string> texts{"half dose \"counts\"", "grün"};

    QVERIFY(textListOf(textListJson(texts)) == texts);
    QCOMPARE(textListJson({}), std::string("[]"));
    for (const char* wrong : {"", "[1]", "{}", "[\"a\"", "null"}) {
        QVERIFY2(!textListOf(wrong), wrong);
    }
}

void RecordCodecTest::cutTextGivesNothing()
{
    Dose dose = taken("2026-03-01", 5);
    dose.note = "grün";
    const std::string whole = encodeBody(dose);

    for (std::size_t size = 0; size < whole.size(); ++size) {
        QVERIFY(!decodeBody(Kind::dose, whole.substr(0, size)));
    }
}

HF_TEST(RecordCodecTest)
#include "record_codec.moc"
