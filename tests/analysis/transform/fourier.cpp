// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/transform/fourier.h"
#include "analysis/experiment/chance.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <cmath>

using namespace hf;

class FourierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProductsAreThoseOfTheDefinition_data();
    void theProductsAreThoseOfTheDefinition();
};

namespace {

double direct(const Values& values, std::size_t lag)
{
    double sum = 0;
    for (std::size_t i = lag; i < values.size(); ++i) {
        sum += values[i] * values[i - lag];
    }
    return sum;
}

} // namespace

void FourierTest::theProductsAreThoseOfTheDefinition_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {1, 2, 3, 64, 100, 1000, 4097}) {
        QTest::addRow("%d values", length) << length;
    }
}

void FourierTest::theProductsAreThoseOfTheDefinition()
{
    QFETCH(int, length);
    Chance chance(11);
    Values a;
    Values b;
    for (int i = 0; i < length; ++i) {
        a.push_back(chance.normal());
        b.push_back(5 * chance.unit() - 2);
    }
    const std::size_t lags = a.size() / 4;

    const LaggedProducts products = laggedProducts(a, b, lags);

    QCOMPARE(products.a.size(), lags + 1);
    for (std::size_t k = 0; k <= lags; ++k) {
        QVERIFY(std::abs(products.a[k] - direct(a, k)) < 1e-12 * (1 + direct(a, 0)));
        QVERIFY(std::abs(products.b[k] - direct(b, k)) < 1e-12 * (1 + direct(b, 0)));
    }
}

HF_TEST(FourierTest)
#include "fourier.moc"
