// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup/thinning.h"

#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace hf;
using namespace hf::test;

class ThinningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofTwoDaysAllAreKept();
    void threeYearsAreThinnedToDaysWeeksAndMonths();
    void theNewestWholeOneIsNeverGivenUp();
    void theOneBeforeAnUpdateIsKept();
    void aClockThatWasAheadKeepsNothingTooLong();
    void whateverIsThereTheNewestStays();
};

namespace {

SysSeconds at(std::string_view dayText, int hour = 12)
{
    return std::chrono::floor<seconds>(noon(dayText)) + std::chrono::hours{hour - 12};
}

std::vector<BackupAge> dailyUntil(std::string_view last, int count, int aDay = 1)
{
    std::vector<BackupAge> all;
    for (int day = count - 1; day >= 0; --day) {
        for (int i = 0; i < aDay; ++i) {
            all.push_back({at(last) - days{day} + std::chrono::hours{i}, true, false});
        }
    }
    return all;
}

std::vector<SysSeconds> keptOf(const std::vector<BackupAge>& all)
{
    std::vector<SysSeconds> kept;
    const auto gone = toThin(all);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (std::find(gone.begin(), gone.end(), i) == gone.end()) {
            kept.push_back(all[i].made);
        }
    }
    return kept;
}

} // namespace

void ThinningTest::ofTwoDaysAllAreKept()
{
    const std::vector<BackupAge> all = dailyUntil("2026-11-28", 2, 6);
    QVERIFY(toThin(all).empty());
    QVERIFY(toThin({}).empty());
}

void ThinningTest::threeYearsAreThinnedToDaysWeeksAndMonths()
{
    // 2026-11-28 is a Saturday.
    const auto kept = keptOf(dailyUntil("2026-11-28", 1000));

    std::vector<SysSeconds> expected;
    for (const char* month : {"2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30", "2026-07-31", "2026-08-31"}) {
        expected.push_back(at(month));
    }
    for (const char* week : {"2026-09-27", "2026-09-30", "2026-10-04", "2026-10-11", "2026-10-18", "2026-10-25",
                             "2026-10-31", "2026-11-01", "2026-11-08", "2026-11-15"}) {
        expected.push_back(at(week));
    }
    for (int day = 17; day <= 28; ++day) {
        expected.push_back(at("2026-11-01") + days{day - 1});
    }
    QVERIFY(kept == expected);
}

void ThinningTest::theNewestWholeOneIsNeverGivenUp()
{
    std::vector<BackupAge> all = dailyUntil("2026-11-28", 400);
    for (std::size_t i = 1; i < all.size(); ++i) {
        all[i].whole = false;
    }

    QVERIFY(keptOf(all).front() == all.front().made);
}

void ThinningTest::theOneBeforeAnUpdateIsKept()
{
    std::vector<BackupAge> all = dailyUntil("2026-11-28", 800);
    all[100].beforeUpdate = true;
    all[300].beforeUpdate = true;

    const auto kept = keptOf(all);

    QVERIFY(kept.front() == all[300].made);
}

void ThinningTest::aClockThatWasAheadKeepsNothingTooLong()
{
    std::vector<BackupAge> all = dailyUntil("2026-11-28", 100);
    std::vector<BackupAge> ahead = all;
    for (std::size_t i = 40; i < 50; ++i) {
        ahead[i].made += std::chrono::years{4};
    }

    QVERIFY(toThin(ahead).size() + 10 >= toThin(all).size());
    QVERIFY(keptOf(ahead).back() == all.back().made);
    QVERIFY(std::count_if(ahead.begin(), ahead.end(), [](const BackupAge&) { return true; }) == 100);
}

void ThinningTest::whateverIsThereTheNewestStays()
{
    const bool held = rc::check("the newest is kept, and not more than what is promised", [] {
        std::vector<BackupAge> all;
        SysSeconds time = at("2020-01-01");
        const int count = *rc::gen::inRange(1, 200);
        for (int i = 0; i < count; ++i) {
            time += std::chrono::hours{*rc::gen::inRange(-400, 900)};
            all.push_back({time, *rc::gen::arbitrary<bool>(), *rc::gen::inRange(0, 20) == 0});
        }
        const auto gone = toThin(all);
        RC_ASSERT(std::find(gone.begin(), gone.end(), all.size() - 1) == gone.end());
        const SysSeconds newest = all.back().made;
        const auto recent =
            std::count_if(all.begin(), all.end(), [&](const BackupAge& one) { return newest - one.made < days{2}; });
        RC_ASSERT(static_cast<std::ptrdiff_t>(all.size() - gone.size()) <= recent + 12 + 10 + 9 + 2);
    });
    QVERIFY(held);
}

HF_TEST(ThinningTest)
#include "thinning.moc"
