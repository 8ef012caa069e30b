// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/amount.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <limits>

#include <rapidcheck.h>

using namespace hf;
using namespace hf::literals;

class AmountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDecimalBecomesAnExactCount_data();
    void aDecimalBecomesAnExactCount();
    void whatIsNoPlainDecimalIsRefused_data();
    void whatIsNoPlainDecimalIsRefused();
    void tenthsOfAGramAddUpWithoutDrift();
    void theGreatestCountFitsAndOneMoreDoesNot();
    void everySpellingMeansItsUnit_data();
    void everySpellingMeansItsUnit();
    void anUnknownSpellingIsNoUnit();
    void aUnitIsReadBackFromItsSymbol();
    void equalityIgnoresTheUnitAsEntered();
    void scoopsTakeTheDimensionOfTheirDefinition();
    void anAmountIsWrittenInItsOwnUnit_data();
    void anAmountIsWrittenInItsOwnUnit();
    void aDecimalOfAnotherDimensionFallsBackToTheSeriesUnit();
    void everyAmountSurvivesWritingAndReading();
    void everyDecimalIsReadWithoutRounding();
    void valuesForChartsAreInTheAskedUnit();
    void theGreatestDoseIsOneTableForAllDimensions();
    void literalsAreWholeAmounts();
};

namespace {

constexpr std::array allUnits{Unit::kg, Unit::g,       Unit::mg,     Unit::ug,   Unit::ng,    Unit::l, Unit::ml,
                              Unit::ul, Unit::capsule, Unit::tablet, Unit::drop, Unit::piece, Unit::iu};

} // namespace

void AmountTest::aDecimalBecomesAnExactCount_data()
{
    QTest::addColumn<QByteArray>("decimal");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<qint64>("count");

    QTest::newRow("five grams") << QByteArray("5") << QByteArray("g") << qint64{5'000'000'000};
    QTest::newRow("a tenth of a gram") << QByteArray("0.1") << QByteArray("g") << qint64{100'000'000};
    QTest::newRow("no zero before the point") << QByteArray(".5") << QByteArray("g") << qint64{500'000'000};
    QTest::newRow("zeros at the end") << QByteArray("0.30000000000000") << QByteArray("mg") << qint64{300'000};
    QTest::newRow("zeros in front") << QByteArray("007") << QByteArray("ng") << qint64{7};
    QTest::newRow("finest of a kilogram") << QByteArray("0.000000000001") << QByteArray("kg") << qint64{1};
    QTest::newRow("micrograms") << QByteArray("0.001") << QByteArray("µg") << qint64{1};
    QTest::newRow("litres") << QByteArray("1.5") << QByteArray("l") << qint64{1'500'000'000};
    QTest::newRow("microlitres") << QByteArray("12") << QByteArray("µl") << qint64{12'000};
    QTest::newRow("half a tablet") << QByteArray("0.5") << QByteArray("tablet") << qint64{500};
    QTest::newRow("a thousandth of a capsule") << QByteArray("0.001") << QByteArray("capsule") << qint64{1};
    QTest::newRow("vitamin D") << QByteArray("2000") << QByteArray("IU") << qint64{2'000'000};
    QTest::newRow("nothing is an amount too") << QByteArray("0") << QByteArray("g") << qint64{0};
}

void AmountTest::aDecimalBecomesAnExactCount()
{
    QFETCH(QByteArray, decimal);
    QFETCH(QByteArray, unit);
    QFETCH(qint64, count);
    const auto parsed = parseUnit(unit.toStdString());
    QVERIFY(parsed);

    const auto amount = makeAmount(decimal.toStdString(), *parsed);

    QVERIFY(amount);
    QCOMPARE(qint64{amount->count}, count);
    QCOMPARE(amount->dimension, dimensionOf(*parsed));
    QCOMPARE(amount->unit, *parsed);
}

void AmountTest::whatIsNoPlainDecimalIsRefused_data()
{
    QTest::addColumn<QByteArray>("decimal");

    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("a point alone") << QByteArray(".");
    QTest::newRow("two points") << QByteArray("1.2.3");
    QTest::newRow("decimal comma") << QByteArray("0,3");
    QTest::newRow("minus") << QByteArray("-1");
    QTest::newRow("plus") << QByteArray("+1");
    QTest::newRow("exponent") << QByteArray("1e3");
    QTest::newRow("blank") << QByteArray(" 1");
    QTest::newRow("hexadecimal") << QByteArray("0x10");
    QTest::newRow("not a number") << QByteArray("nan");
    QTest::newRow("infinite") << QByteArray("inf");
    QTest::newRow("finer than a nanogram") << QByteArray("0.0000000001");
    QTest::newRow("a third") << QByteArray("0.33333333333");
    QTest::newRow("beyond 64 bits") << QByteArray("9223372036.854775808");
    QTest::newRow("far beyond 64 bits") << QByteArray("99999999999999999999999");
    QTest::newRow("very many decimals") << QByteArray("0.0000000000000000000000001");
}

void AmountTest::whatIsNoPlainDecimalIsRefused()
{
    QFETCH(QByteArray, decimal);

    QVERIFY(!makeAmount(decimal.toStdString(), Unit::g));
}

void AmountTest::tenthsOfAGramAddUpWithoutDrift()
{
    const auto tenth = makeAmount("0.1", Unit::g);
    QVERIFY(tenth);

    std::int64_t total = 0;
    for (int i = 0; i < 10'000; ++i) {
        total += tenth->count;
    }

    QCOMPARE(decimalIn(Amount{Dimension::mass, total, Unit::g}, Unit::g), std::string("1000"));
}

void AmountTest::theGreatestCountFitsAndOneMoreDoesNot()
{
    const auto greatest = makeAmount("9223372036854775807", Unit::ng);

    QVERIFY(greatest);
    QCOMPARE(greatest->count, std::numeric_limits<std::int64_t>::max());
    QCOMPARE(decimalIn(*greatest, Unit::g), std::string("9223372036.854775807"));
    QVERIFY(!makeAmount("9223372036854775808", Unit::ng));
    QVERIFY(!makeAmount("9223372036854775807", Unit::ug));
}

void AmountTest::everySpellingMeansItsUnit_data()
{
    QTest::addColumn<QByteArrayList>("spellings");
    QTest::addColumn<int>("unit");

    const auto row = [](const char* name, Unit unit, const QByteArrayList& spellings) {
        QTest::newRow(name) << spellings << static_cast<int>(unit);
    };
    row("kilogram", Unit::kg, {"kg", "Kg", "KG", "kilogram", "kilograms"});
    row("gram", Unit::g, {"g", "G", "gr", "gram", "grams", " g "});
    row("milligram", Unit::mg, {"mg", "MG", "milligram", "milligrams"});
    row("microgram", Unit::ug, {"µg", "μg", "ug", "mcg", "MCG", "microgram", "micrograms"});
    row("nanogram", Unit::ng, {"ng"});
    row("litre", Unit::l, {"l", "L", "litre", "litres", "liter", "liters"});
    row("millilitre", Unit::ml, {"ml", "mL", "millilitre", "milliliter"});
    row("microlitre", Unit::ul, {"µl", "μl", "ul"});
    row("capsule", Unit::capsule, {"capsule", "capsules", "caps", "cap", "Caps", "softgel"});
    row("tablet", Unit::tablet, {"tablet", "tablets", "tab", "tabs", "pill", "pills"});
    row("drop", Unit::drop, {"drop", "drops"});
    row("piece", Unit::piece, {"piece", "pieces", "pcs"});
    row("international unit", Unit::iu, {"IU", "iu", "UI", "IE", "ie"});
    row("scoop", Unit::scoop, {"scoop", "scoops", "Scoop"});
}

void AmountTest::everySpellingMeansItsUnit()
{
    QFETCH(QByteArrayList, spellings);
    QFETCH(int, unit);

    for (const QByteArray& spelling : spellings) {
        const auto parsed = parseUnit(spelling.toStdString());
        QVERIFY2(parsed && static_cast<int>(*parsed) == unit, spelling.constData());
    }
}

void AmountTest::anUnknownSpellingIsNoUnit()
{
    for (const char* text : {"", "gg", "m g", "oz", "g.", "5g", "unit"}) {
        QVERIFY2(!parseUnit(text), text);
    }
}

void AmountTest::aUnitIsReadBackFromItsSymbol()
{
    for (const Unit unit : allUnits) {
        QCOMPARE(parseUnit(symbol(unit)), std::optional(unit));
        QVERIFY(countsPerUnit(unit) > 0);
    }
    QCOMPARE(parseUnit(symbol(Unit::scoop)), std::optional(Unit::scoop));
    QCOMPARE(countsPerUnit(Unit::scoop), std::int64_t{0});
}

void AmountTest::equalityIgnoresTheUnitAsEntered()
{
    QCOMPARE(makeAmount("0.3", Unit::mg), makeAmount("300", Unit::ug));
    QVERIFY(makeAmount("1", Unit::capsule) == makeAmount("1", Unit::tablet));
    QVERIFY(makeAmount("1", Unit::ml) != makeAmount("1", Unit::mg));
    QVERIFY(makeAmount("1", Unit::iu) != makeAmount("1", Unit::piece));
}

void AmountTest::scoopsTakeTheDimensionOfTheirDefinition()
{
    const auto scoop = makeAmount("4.5", Unit::g);
    const auto spoon = makeAmount("15", Unit::ml);
    QVERIFY(scoop && spoon);

    const auto powder = makeScoops("1.5", *scoop);
    const auto syrup = makeScoops("2", *spoon);

    QVERIFY(powder && syrup);
    QVERIFY(*powder == *makeAmount("6.75", Unit::g));
    QCOMPARE(powder->unit, Unit::scoop);
    QCOMPARE(toString(*powder), std::string("6.75 g"));
    QCOMPARE(syrup->dimension, Dimension::volume);
    QCOMPARE(toString(*syrup), std::string("30 ml"));
    QCOMPARE(unitAfter("1", Unit::scoop), std::string("scoop"));
    QCOMPARE(unitAfter("2", Unit::scoop), std::string("scoops"));
    QVERIFY(!makeAmount("1", Unit::scoop));
    QVERIFY(!makeScoops("0.1", Amount{Dimension::mass, 1, Unit::ng}));
}

void AmountTest::anAmountIsWrittenInItsOwnUnit_data()
{
    QTest::addColumn<QByteArray>("decimal");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("grams") << QByteArray("5.0") << static_cast<int>(Unit::g) << QByteArray("5 g");
    QTest::newRow("small part") << QByteArray("0.000000001") << static_cast<int>(Unit::g)
                                << QByteArray("0.000000001 g");
    QTest::newRow("micrograms") << QByteArray("300") << static_cast<int>(Unit::ug) << QByteArray("300 µg");
    QTest::newRow("a thousand and a bit")
        << QByteArray("1250.75") << static_cast<int>(Unit::mg) << QByteArray("1250.75 mg");
    QTest::newRow("capsules") << QByteArray("2") << static_cast<int>(Unit::capsule) << QByteArray("2 capsules");
    QTest::newRow("one capsule") << QByteArray("1") << static_cast<int>(Unit::capsule) << QByteArray("1 capsule");
    QTest::newRow("half a tablet") << QByteArray("0.5") << static_cast<int>(Unit::tablet) << QByteArray("0.5 tablets");
    QTest::newRow("drops") << QByteArray("2.5") << static_cast<int>(Unit::drop) << QByteArray("2.5 drops");
    QTest::newRow("units") << QByteArray("2000") << static_cast<int>(Unit::iu) << QByteArray("2000 IU");
}

void AmountTest::anAmountIsWrittenInItsOwnUnit()
{
    QFETCH(QByteArray, decimal);
    QFETCH(int, unit);
    QFETCH(QByteArray, text);

    const auto amount = makeAmount(decimal.toStdString(), static_cast<Unit>(unit));

    QVERIFY(amount);
    QCOMPARE(toString(*amount), text.toStdString());
}

void AmountTest::aDecimalOfAnotherDimensionFallsBackToTheSeriesUnit()
{
    QCOMPARE(decimalIn(5_g, Unit::ml), std::string("5"));
    QCOMPARE(decimalIn(5_g, Unit::scoop), std::string("5"));
    QCOMPARE(decimalIn(Amount{Dimension::mass, -1'500'000, Unit::mg}, Unit::mg), std::string("-1.5"));
}

void AmountTest::everyAmountSurvivesWritingAndReading()
{
    QVERIFY(rc::check("count to decimal and back", [] {
        const Unit unit = *rc::gen::elementOf(allUnits);
        const Amount amount{dimensionOf(unit), *rc::gen::inRange<std::int64_t>(0, INT64_MAX), unit};
        const std::string text = decimalIn(amount, unit);
        const auto back = makeAmount(text, unit);
        RC_ASSERT(back.has_value());
        RC_ASSERT(back->count == amount.count);
        RC_ASSERT(decimalIn(*back, unit) == text);
    }));
}

void AmountTest::everyDecimalIsReadWithoutRounding()
{
    QVERIFY(rc::check("whole and thousandths", [] {
        const Unit unit = *rc::gen::elementOf(allUnits);
        const auto whole = *rc::gen::inRange<std::int64_t>(0, 1'000'000);
        const auto thousandths = *rc::gen::inRange<std::int64_t>(0, 1000);
        const std::string text = std::to_string(whole) + '.' + std::to_string(1000 + thousandths).substr(1);
        const auto amount = makeAmount(text, unit);
        if (unit == Unit::ng && thousandths != 0) {
            RC_ASSERT(!amount.has_value());
            return;
        }
        RC_ASSERT(amount.has_value());
        RC_ASSERT(amount->count ==
                  whole * countsPerUnit(unit) + (unit == Unit::ng ? 0 : thousandths * (countsPerUnit(unit) / 1000)));
    }));
}

void AmountTest::valuesForChartsAreInTheAskedUnit()
{
    QCOMPARE(valueIn(1500_mg, Unit::g), 1.5);
    QCOMPARE(valueIn(1500_mg, Unit::mg), 1500.0);
    QCOMPARE(valueIn(1500_mg, Unit::scoop), 1.5);
    QCOMPARE(valueIn(*makeAmount("250", Unit::ul), seriesUnit(Dimension::volume)), 0.25);
    QCOMPARE(valueIn(*makeAmount("3", Unit::tablet), seriesUnit(Dimension::pieces)), 3.0);
    QCOMPARE(valueIn(*makeAmount("400", Unit::iu), seriesUnit(Dimension::activity)), 400.0);
}

void AmountTest::theGreatestDoseIsOneTableForAllDimensions()
{
    QCOMPARE(greatestDose(Dimension::mass), makeAmount("10", Unit::kg)->count - 1);
    QCOMPARE(greatestDose(Dimension::volume), makeAmount("5", Unit::l)->count);
    QCOMPARE(greatestDose(Dimension::pieces), makeAmount("1000", Unit::piece)->count);
    QCOMPARE(greatestDose(Dimension::activity), makeAmount("10000000", Unit::iu)->count);
}

void AmountTest::literalsAreWholeAmounts()
{
    QVERIFY(5_g == *makeAmount("5", Unit::g));
    QVERIFY(250_mg == *makeAmount("0.25", Unit::g));
    QVERIFY(30_ml == *makeAmount("30", Unit::ml));
}

HF_TEST(AmountTest)
#include "amount.moc"
