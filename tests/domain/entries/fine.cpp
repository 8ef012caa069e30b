// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/fine.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace hf;

namespace {

constexpr Day monday{days{20'000}};

} // namespace

class FineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEnabledGutItemIsNone()
    {
        const Catalogue catalogue = builtInCatalogue();

        const std::vector<Rating> ratings = fineRatings(catalogue, monday);

        const auto gut = std::count_if(catalogue.items.begin(), catalogue.items.end(), [](const KnownItem& known) {
            return known.definition.group == ItemGroup::gut && known.definition.enabledOn(monday);
        });
        QCOMPARE(static_cast<long>(ratings.size()), static_cast<long>(gut));
        QVERIFY(!ratings.empty());
        for (const Rating& rating : ratings) {
            QCOMPARE(rating.value, 0.0);
            QVERIFY(rating.fine);
            QCOMPARE(rating.when.day, monday);
            QVERIFY(!rating.when.at);
        }
    }

    void whatIsHiddenOnTheDayIsLeftOut()
    {
        Catalogue catalogue = builtInCatalogue();
        const std::size_t before = fineRatings(catalogue, monday).size();
        const auto hidden = std::find_if(catalogue.items.begin(), catalogue.items.end(), [](const KnownItem& known) {
            return known.definition.group == ItemGroup::gut && known.definition.enabledOn(monday);
        });

        hidden->definition.enabled = {};

        QCOMPARE(fineRatings(catalogue, monday).size(), before - 1);
    }

    void aScaleWithoutZeroIsNotLeft()
    {
        Catalogue catalogue;
        Item below = newItem("Below", ItemGroup::gut);
        below.low.reset();
        below.high = -5;
        Item above = newItem("Above", ItemGroup::gut);
        above.low = 1;
        catalogue.items = {{ItemId{builtInUuid(900)}, below}, {ItemId{builtInUuid(901)}, above}};

        const std::vector<Rating> ratings = fineRatings(catalogue, monday);

        QCOMPARE(ratings.size(), std::size_t{2});
        QCOMPARE(ratings[0].value, -5.0);
        QCOMPARE(ratings[1].value, 1.0);
    }
};

HF_TEST(FineTest)
#include "fine.moc"
