// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/figure.h"

#include "support/test_program.h"

#include <QtTest/QTest>

#include <limits>

using namespace hf;

namespace {

void row(double value, FigureSort sort, const char* digits)
{
    QTest::addRow("%.17g of sort %d", value, static_cast<int>(sort))
        << value << static_cast<int>(sort) << QString::fromUtf8(digits);
}

/// Sorts whose decimals do not depend on the size.
void fixedDecimals()
{
    row(1.375, FigureSort::ratio, "1.38");
    row(1, FigureSort::ratio, "1.00");
    row(-0.004, FigureSort::ratio, "0.00");
    row(-0.2, FigureSort::ratio, "-0.20");
    row(2.5, FigureSort::whole, "3");
    row(-2.5, FigureSort::whole, "-3");
    row(999.5, FigureSort::whole, "1000");
    row(0.4, FigureSort::whole, "0");
    row(-0.04, FigureSort::whole, "0");
    row(9.6, FigureSort::floored, "9");
    row(9.9999, FigureSort::floored, "9");
    row(10, FigureSort::floored, "10");
    row(0.1 * 3 * 10, FigureSort::floored, "3");
    row(0.625, FigureSort::percent, "63");
    row(0.545, FigureSort::percent, "55");
    row(0.009, FigureSort::percent, "0.9");
    row(0.99, FigureSort::percent, "99");
    row(0.00996, FigureSort::percent, "1");
    row(0.994, FigureSort::percent, "99.4");
    row(0.0000002, FigureSort::percent, "0.1");
    row(0.99999, FigureSort::percent, "99.9");
    row(1e-18, FigureSort::percent, "0");
    row(1.2, FigureSort::percent, "120");
    row(2.0 / 1024, FigureSort::percent, "0.2");
    row(0, FigureSort::percent, "0");
    row(1, FigureSort::percent, "100");
    row(0.0004, FigureSort::probability, "0.001");
    row(0.001, FigureSort::probability, "0.001");
    row(0.0125, FigureSort::probability, "0.013");
    row(0.5, FigureSort::probability, "0.500");
    row(2.675, FigureSort::money, "2.68");
    row(3, FigureSort::money, "3.00");
}

} // namespace

class FigureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFigureHasOneRounding_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("sort");
        QTest::addColumn<QString>("digits");
        row(0.55, FigureSort::measure, "0.55");
        row(0.545, FigureSort::measure, "0.55");
        row(0.5449999999999999, FigureSort::measure, "0.55");
        row(0.5449, FigureSort::measure, "0.54");
        row(-0.545, FigureSort::measure, "-0.55");
        row(-0.004, FigureSort::measure, "0");
        row(-0.005, FigureSort::measure, "-0.01");
        row(0, FigureSort::measure, "0");
        row(-0.0, FigureSort::measure, "0");
        row(0.1 + 0.2, FigureSort::measure, "0.3");
        row(0.996, FigureSort::measure, "1");
        row(1.25, FigureSort::measure, "1.3");
        row(2, FigureSort::measure, "2");
        row(9.95, FigureSort::measure, "10");
        row(99.95, FigureSort::measure, "100");
        row(100.5, FigureSort::measure, "101");
        row(1234567.4, FigureSort::measure, "1234567");
        row(1e-9, FigureSort::measure, "0");
        row(0.1 + 0.2, FigureSort::exact, "0.3");
        row(63.125, FigureSort::exact, "63.125");
        row(-2.5, FigureSort::exact, "-2.5");
        row(1e12, FigureSort::exact, "1000000000000");
        row(1234567890123, FigureSort::exact, "1234567890123");
        row(6.7 * 43, FigureSort::exact, "288.1");
        row(0.000025, FigureSort::exact, "0.000025");
        row(0.000025, FigureSort::amount, "0.000025");
        row(0.0000312, FigureSort::amount, "0.000031");
        row(0.00996, FigureSort::amount, "0.01");
        row(0.545, FigureSort::amount, "0.55");
        row(12.34, FigureSort::amount, "12.3");
        row(0.04, FigureSort::amount, "0.04");
        row(1e-17, FigureSort::amount, "0");
        row(0, FigureSort::amount, "0");
        row(70.25, FigureSort::ofDay, "70.25");
        row(10.0 / 3, FigureSort::ofDay, "3.33");
        row(0.000025, FigureSort::ofDay, "0.000025");
        row(0.545, FigureSort::ofDay, "0.55");
        row(6.7 * 43, FigureSort::ofDay, "288.1");
        row(1250, FigureSort::ofDay, "1250");
        fixedDecimals();
    }

    void everyFigureHasOneRounding()
    {
        QFETCH(double, value);
        QFETCH(int, sort);
        QFETCH(QString, digits);

        QCOMPARE(QString::fromStdString(digitsOf({value, static_cast<FigureSort>(sort)})), digits);
    }

    void whatLiesBeyondItsDigitsSaysSo()
    {
        QCOMPARE(boundOf({0.0009, FigureSort::probability}), FigureBound::below);
        QCOMPARE(boundOf({0.001, FigureSort::probability}), FigureBound::at);
        QCOMPARE(boundOf({0.0009, FigureSort::measure}), FigureBound::at);
        QCOMPARE(boundOf({0.0009, FigureSort::percent}), FigureBound::below);
        QCOMPARE(boundOf({0, FigureSort::percent}), FigureBound::at);
        QCOMPARE(boundOf({1, FigureSort::percent}), FigureBound::at);
        QCOMPARE(boundOf({0.9995, FigureSort::percent}), FigureBound::above);
        QCOMPARE(boundOf({0.999, FigureSort::percent}), FigureBound::at);
    }

    void nothingIsLowerByZero()
    {
        QCOMPARE(signOf({-0.004, FigureSort::measure}), 0);
        QCOMPARE(signOf({-0.005, FigureSort::measure}), -1);
        QCOMPARE(signOf({0.004, FigureSort::amount}), 1);
        QCOMPARE(signOf({0.2, FigureSort::whole}), 0);
    }

    void theDigitsTellTheDecimals()
    {
        QCOMPARE(decimalsOf({25, FigureSort::exact}), 0);
        QCOMPARE(decimalsOf({0.25, FigureSort::exact}), 2);
        QCOMPARE(decimalsOf({0.1 + 0.2, FigureSort::exact}), 1);
    }

    void oneIsWhatIsWrittenSo()
    {
        QVERIFY(isWrittenAsOne({0.999, FigureSort::measure}));
        QVERIFY(isWrittenAsOne({1.04, FigureSort::measure}));
        QVERIFY(!isWrittenAsOne({1.05, FigureSort::measure}));
        QVERIFY(!isWrittenAsOne({-1, FigureSort::measure}));
    }

    void whatIsNoNumberEndsNothing()
    {
        QCOMPARE(digitsOf({std::numeric_limits<double>::infinity(), FigureSort::measure}), std::string("inf"));
    }
};

HF_TEST(FigureTest)
#include "figure.moc"
