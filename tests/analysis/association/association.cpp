// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/association/association.h"
#include "analysis/diaries.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

/// The figures are held against the known answers in tests/cli; here is what gaps do to them.
class AssociationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOutcomeFollowsByTheLag();
    void anIncompleteDayIsAGapOnBothSides();
    void aSeriesThatDoesNotVaryIsNotJudged();
};

namespace {

constexpr std::nullopt_t gap = std::nullopt;

} // namespace

void AssociationTest::theOutcomeFollowsByTheLag()
{
    const MaybeValues x{1., 2., 3., 4.};
    const MaybeValues y{10., 20., 30., 40.};

    QCOMPARE(pairsAtLag(x, y, 1).knownX(), (Values{1, 2, 3}));
    QCOMPARE(pairsAtLag(x, y, 1).knownY(), (Values{20, 30, 40}));
    QCOMPARE(pairsAtLag(x, y, -1).knownY(), (Values{10, 20, 30}));
    QCOMPARE(pairsAtLag(x, y, 4).complete, std::size_t{0});
}

void AssociationTest::anIncompleteDayIsAGapOnBothSides()
{
    const DayPairs pairs = pairsAtLag(MaybeValues{1., gap, 3., 4.}, MaybeValues{1., 2., gap, 8.}, 0);

    QCOMPARE(pairs.complete, std::size_t{2});
    QCOMPARE(pairs.x, (MaybeValues{1., gap, gap, 4.}));
    QCOMPARE(pairs.y, (MaybeValues{1., gap, gap, 8.}));
}

void AssociationTest::aSeriesThatDoesNotVaryIsNotJudged()
{
    const Association flat = associate(pairsAtLag(MaybeValues{1., 1., 1., 1.}, MaybeValues{1., 2., 3., 4.}, 0));

    QCOMPARE(flat.n, std::size_t{4});
    QVERIFY(!flat.pearson && !flat.spearman && !flat.byDays.pearsonP && !flat.byEffective.n);
}

HF_TEST(AssociationTest)
#include "association.moc"
