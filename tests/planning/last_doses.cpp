// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/last_doses.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

namespace {

constexpr Day monday{days{20'000}};

RecordId planNumber(std::uint8_t number)
{
    RecordId id{};
    id.value.bytes[0] = number;
    return id;
}

std::vector<Occurrence> daily(std::initializer_list<OccurrenceState> states, RecordId plan)
{
    std::vector<Occurrence> all;
    for (const OccurrenceState state : states) {
        Occurrence one;
        one.id = {plan, monday + days{static_cast<int>(all.size())}, 0};
        one.state = state;
        all.push_back(one);
    }
    return all;
}

} // namespace

class LastDosesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStateIsCountedApart()
    {
        using enum OccurrenceState;
        const auto all = daily({taken, floor, skipped, missed, taken}, planNumber(1));

        const DoseCounts counts = lastDoses(all, planNumber(1), 30);

        QCOMPARE(counts.taken, 2);
        QCOMPARE(counts.floor, 1);
        QCOMPARE(counts.skipped, 1);
        QCOMPARE(counts.missed, 1);
        QCOMPARE(counts.planned(), 5);
    }

    void whatIsPausedOrOpenIsLeftOut()
    {
        using enum OccurrenceState;
        const auto all = daily({missed, paused, taken, paused, due}, planNumber(1));

        QCOMPARE(lastDoses(all, planNumber(1), 30), (DoseCounts{1, 0, 0, 1}));
    }

    void onlyTheNewestAreCounted()
    {
        using enum OccurrenceState;
        const auto all = daily({missed, missed, taken, taken, paused, taken}, planNumber(1));

        QCOMPARE(lastDoses(all, planNumber(1), 3), (DoseCounts{3, 0, 0, 0}));
    }

    void anotherPlanDoesNotCount()
    {
        using enum OccurrenceState;
        auto all = daily({taken}, planNumber(1));
        const auto other = daily({missed, missed}, planNumber(2));
        all.insert(all.end(), other.begin(), other.end());

        QCOMPARE(lastDoses(all, planNumber(1), 30), (DoseCounts{1, 0, 0, 0}));
        QCOMPARE(lastDoses(all, planNumber(3), 30).planned(), 0);
    }
};

HF_TEST(LastDosesTest)
#include "last_doses.moc"
