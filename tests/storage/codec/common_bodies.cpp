// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/codec/common_bodies.h"

#include "domain/entries/catalogue.h"
#include "storage/codec/body_fields.h"
#include "storage/codec/golden.h"
#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace hf;
using namespace hf::test;

/// The quick way has to give the bytes of the general way, whose keys JSON itself puts in order.
class CommonBodiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dosesAreWrittenAsTheGeneralWayWritesThem();
    void ratingsAreWrittenAsTheGeneralWayWritesThem();
    void everyUnitAndDimensionHasItsWord();
    void textIsEscapedAndBrokenTextReplaced();
    void theShortestDoseAndRating();
};

namespace {

template<class Body>
std::string general(const Body& body)
{
    nlohmann::json object = nlohmann::json::object();
    writeFields(object, body);
    return object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// Bodies from one seed: texts of all planes, with quotes and control characters.
class Maker {
public:
    explicit Maker(std::uint32_t seed)
        : m_random(seed)
    {
    }

    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }
    std::string text()
    {
        constexpr std::array<const char*, 12> pieces{"a",  "\"", "\\",     "\n",   "\x01", "ü",
                                                     "“”", "😀",  "\u2028", "</b>", "\x7f", "{\"a\":1}"};
        std::string text;
        for (int left = below(5); left > 0; --left) {
            text += pieces.at(static_cast<std::size_t>(below(static_cast<int>(pieces.size()))));
        }
        return text;
    }
    When when()
    {
        When made{Day{days{below(40'000)}}, std::nullopt};
        if (below(3) > 0) {
            made.at = Moment{SysSeconds{seconds{below(2'000'000'000) - 90'000}}, minutes{below(1600) - 800}, text(),
                             below(3) == 0};
        }
        return made;
    }
    std::optional<RecordId> batch()
    {
        return below(2) == 0 ? std::nullopt : std::optional(record(static_cast<std::uint16_t>(below(999))));
    }
    Dose dose()
    {
        Dose made;
        made.supplement = SupplementId{record(static_cast<std::uint16_t>(below(999))).value};
        made.state = static_cast<DoseState>(below(3));
        if (below(3) > 0) {
            const auto count = static_cast<std::int64_t>(m_random()) << below(31);
            made.amount =
                Amount{static_cast<Dimension>(below(4)), below(2) == 0 ? count : -count, static_cast<Unit>(below(14))};
        }
        made.when = when();
        made.note = text();
        made.batch = batch();
        return made;
    }
    Rating rating()
    {
        Rating made;
        made.item = ItemId{record(static_cast<std::uint16_t>(below(999))).value};
        made.value = below(3) == 0 ? below(11) : std::ldexp(below(1'000'000) - 500'000, below(200) - 100);
        made.when = when();
        made.fine = below(3) == 0;
        made.note = text();
        made.batch = batch();
        if (below(3) == 0) {
            made.night = Night{minutes{below(1440)}, minutes{below(1440)}};
        }
        return made;
    }

private:
    std::mt19937 m_random;
};

} // namespace

void CommonBodiesTest::dosesAreWrittenAsTheGeneralWayWritesThem()
{
    Maker maker(21);
    for (int i = 0; i < 2000; ++i) {
        const Dose dose = maker.dose();
        const std::string text = encodeDose(dose);
        QCOMPARE(text, general(dose));
        QVERIFY(decodeBody(Kind::dose, text) == RecordBody(dose));
    }
}

void CommonBodiesTest::ratingsAreWrittenAsTheGeneralWayWritesThem()
{
    Maker maker(22);
    for (int i = 0; i < 2000; ++i) {
        const Rating rating = maker.rating();
        const std::string text = encodeRating(rating);
        QCOMPARE(text, general(rating));
        QVERIFY(decodeBody(Kind::rating, text) == RecordBody(rating));
    }
    Rating rating = maker.rating();
    for (const double value : {0.0, -0.0, 0.1, 1.0 / 3, 1e22, 1e-7, 5e-324, std::numeric_limits<double>::max()}) {
        rating.value = value;
        QCOMPARE(encodeRating(rating), general(rating));
    }
}

void CommonBodiesTest::everyUnitAndDimensionHasItsWord()
{
    Dose dose = taken("2026-03-01", 1);
    for (int unit = 0; unit <= static_cast<int>(Unit::scoop); ++unit) {
        for (int dimension = 0; dimension < 4; ++dimension) {
            dose.amount = Amount{static_cast<Dimension>(dimension), 1, static_cast<Unit>(unit)};
            QCOMPARE(encodeDose(dose), general(dose));
        }
    }
    for (const std::int64_t count :
         {std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()}) {
        dose.amount->count = count;
        QCOMPARE(encodeDose(dose), general(dose));
    }
}

void CommonBodiesTest::textIsEscapedAndBrokenTextReplaced()
{
    Dose dose = taken("2026-03-01", 1);
    for (const char* text : {"\xff", "caf\xc3", "\xed\xa0\x80", "a\xf0\x9f\x98", "ok \"quoted\" \\ back", "\x1b[0m"}) {
        dose.note = text;
        QCOMPARE(encodeDose(dose), general(dose));
        const auto read = decodeBody(Kind::dose, encodeDose(dose));
        QVERIFY(read.has_value());
        QVERIFY(!std::get<Dose>(*read).note.empty());
    }
    dose.note = std::string("zero\0inside", 11);
    QCOMPARE(encodeDose(dose), general(dose));
    QCOMPARE(std::get<Dose>(*decodeBody(Kind::dose, encodeDose(dose))).note, dose.note);
    dose.note = std::string(1'000'000, 'x');
    QCOMPARE(encodeDose(dose), general(dose));
}

void CommonBodiesTest::theShortestDoseAndRating()
{
    Dose dose = taken("2026-03-01", 1);
    dose.amount.reset();
    dose.state = DoseState::none;
    QCOMPARE(encodeDose(dose), std::string(R"({"day":"2026-03-01","state":"none",)"
                                           R"("supplement":"00000000-0000-7000-8000-000000000001"})"));
    const Rating rating{built_in::bloating, 0, {day("2026-03-01"), {}}, false, {}, {}};
    QCOMPARE(encodeRating(rating), std::string(R"({"day":"2026-03-01","item":"00000000-0000-7000-8000-000000000066",)"
                                               R"("value":0.0})"));
}

HF_TEST(CommonBodiesTest)
#include "common_bodies.moc"
