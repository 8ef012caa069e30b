// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/experiment/randomisation.h"
#include "analysis/experiment/chance.h"
#include "analysis/statistics/moments.h"
#include "support/test_program.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace hf;

class RandomisationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSmallestPMatchesTheTables();
    void twentyPairsAreStillExact();
    void beyondTwentyTheDrawsComeNearAndRepeat();
    void aShiftOfBothSidesChangesNothing();
    void tiesAreCountedAsAtLeastAsLarge();
    void manySplitsAreDrawn();
    void everyPatternIsCounted();
};

namespace {

Values someDifferences(int pairs, double shift)
{
    Chance chance(6);
    Values differences;
    for (int i = 0; i < pairs; ++i) {
        differences.push_back(chance.normal() + shift);
    }
    return differences;
}

} // namespace

void RandomisationsTest::theSmallestPMatchesTheTables()
{
    QFile json(QStringLiteral(HF_KNOWN_ANSWERS "/sample_size_tables.json"));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonObject tables = QJsonDocument::fromJson(json.readAll()).object();
    const QJsonObject pairs = tables.value(QStringLiteral("pairs_min_two_sided_p")).toObject();
    const QJsonObject splits = tables.value(QStringLiteral("crd_equal_min_two_sided_p")).toObject();
    QVERIFY(!pairs.isEmpty() && !splits.isEmpty());

    for (const QString& key : pairs.keys()) {
        const int count = key.toInt();
        const auto all = signRandomisation(Values(static_cast<std::size_t>(count), 1.0));
        QCOMPARE(smallestSignP(count), pairs.value(key).toDouble());
        QCOMPARE(all->pTwoSided, pairs.value(key).toDouble());
    }
    for (const QString& key : splits.keys()) {
        const auto half = static_cast<std::size_t>(key.toInt() / 2);
        const auto all = completeRandomisation(Values(half, 0.0), Values(half, 1.0));
        QVERIFY(std::abs(all->pTwoSided - splits.value(key).toDouble()) < 1e-11);
    }
}

void RandomisationsTest::twentyPairsAreStillExact()
{
    const auto test = signRandomisation(someDifferences(20, 0.3));

    QVERIFY(test->exact);
    QCOMPARE(test->assignments, std::uint64_t{1} << 20U);
    QVERIFY(test->pLower + test->pUpper > 1);
}

void RandomisationsTest::beyondTwentyTheDrawsComeNearAndRepeat()
{
    Values differences = someDifferences(20, 0.3);
    const double exact = signRandomisation(differences)->pTwoSided;
    // A pair without any difference changes no sum, so the answer must stay where it was.
    differences.push_back(0);

    const auto drawn = signRandomisation(differences, {7, 100'000});

    QVERIFY(!drawn->exact);
    QCOMPARE(drawn->assignments, std::uint64_t{100'001});
    QVERIFY(std::abs(drawn->pTwoSided - exact) < 0.006);
    QCOMPARE(signRandomisation(differences, {7, 100'000})->pTwoSided, drawn->pTwoSided);
}

void RandomisationsTest::aShiftOfBothSidesChangesNothing()
{
    const Values a{1, 5, 3, 6};
    const Values b{4, 8, 9, 2};
    Values aHigher;
    Values bHigher;
    for (std::size_t i = 0; i < a.size(); ++i) {
        aHigher.push_back(a[i] + 1000);
        bHigher.push_back(b[i] + 1000);
    }

    QCOMPARE(completeRandomisation(aHigher, bHigher)->pTwoSided, completeRandomisation(a, b)->pTwoSided);
}

void RandomisationsTest::tiesAreCountedAsAtLeastAsLarge()
{
    // 0.1 + 0.2 is not 0.3 in binary; the patterns that tie with the observed one count all the same.
    const auto test = signRandomisation(Values{0.1, 0.2, -0.3});

    QCOMPARE(test->pTwoSided, 1.0);
    QVERIFY(!signRandomisation({}));
}

void RandomisationsTest::manySplitsAreDrawn()
{
    const auto drawn = completeRandomisation(someDifferences(15, 0), someDifferences(16, 0.5), {3, 2000});

    QVERIFY(!drawn->exact);
    QCOMPARE(drawn->assignments, std::uint64_t{2001});
    QVERIFY(drawn->pTwoSided > 0 && drawn->pTwoSided < 1);
}

void RandomisationsTest::everyPatternIsCounted()
{
    for (int pairs = 1; pairs <= 9; ++pairs) {
        Values differences = someDifferences(pairs, 0.2);
        for (double& difference : differences) {
            difference = std::round(2 * difference) / 2; // with ties and zeros
        }
        const double observed = *mean(differences);
        double twoSided = 0;
        double lower = 0;
        double upper = 0;
        const unsigned all = 1U << static_cast<unsigned>(pairs);
        for (unsigned pattern = 0; pattern < all; ++pattern) {
            double sum = 0;
            for (std::size_t i = 0; i < differences.size(); ++i) {
                sum += (pattern >> i & 1U) != 0 ? differences[i] : -differences[i];
            }
            const double effect = sum / pairs;
            twoSided += std::abs(effect) >= std::abs(observed) - 1e-9 ? 1 : 0;
            lower += effect <= observed + 1e-9 ? 1 : 0;
            upper += effect >= observed - 1e-9 ? 1 : 0;
        }

        const auto test = signRandomisation(differences);

        QCOMPARE(test->pTwoSided, twoSided / all);
        QCOMPARE(test->pLower, lower / all);
        QCOMPARE(test->pUpper, upper / all);
    }
}

HF_TEST(RandomisationsTest)
#include "randomisation.moc"
