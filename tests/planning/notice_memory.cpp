// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/notice_memory.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

namespace {

constexpr Day monday{days{20'780}};
constexpr minutes eight{8 * 60};

OccurrenceId breakfast(int day)
{
    return {RecordId{builtInUuid(900)}, monday + days{day}, 0};
}

SysSeconds at(int day, minutes clock)
{
    return SysSeconds{monday + days{day}} + clock;
}

NoticeMemory ignoredFor(int count)
{
    NoticeMemory memory;
    for (int day = 0; day < count; ++day) {
        noteTold(memory, breakfast(day), at(day, eight));
        noteEnd(memory, breakfast(day), NoticeEnd::dayOver, std::nullopt);
    }
    return memory;
}

} // namespace

class NoticeMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeNoticesLeftAloneAreWorthAQuestion()
    {
        QVERIFY(slotsToAskAbout(ignoredFor(2), monday + days{2}).empty());

        const std::vector<PlanSlot> asked = slotsToAskAbout(ignoredFor(3), monday + days{3});

        QCOMPARE(asked.size(), std::size_t{1});
        QVERIFY(asked.front() == (PlanSlot{RecordId{builtInUuid(900)}, 0}));
    }

    void anAnswerOnTheNoticeBeginsAnew()
    {
        NoticeMemory memory = ignoredFor(2);
        noteTold(memory, breakfast(2), at(2, eight));
        noteEnd(memory, breakfast(2), NoticeEnd::byNotice, std::nullopt);
        noteTold(memory, breakfast(3), at(3, eight));
        noteEnd(memory, breakfast(3), NoticeEnd::dayOver, std::nullopt);

        QVERIFY(slotsToAskAbout(memory, monday + days{4}).empty());
    }

    void aDoseSoonAfterTheNoticeCountsAsAnswered()
    {
        NoticeMemory memory = ignoredFor(2);
        noteTold(memory, breakfast(2), at(2, eight));
        noteTold(memory, breakfast(2), at(2, eight + minutes{20})); // it came again
        noteEnd(memory, breakfast(2), NoticeEnd::elsewhere, at(2, eight + minutes{30}));

        QVERIFY(memory.ignored.empty());
    }

    void aDoseMuchLaterDoesNot()
    {
        NoticeMemory memory = ignoredFor(2);
        noteTold(memory, breakfast(2), at(2, eight));
        noteEnd(memory, breakfast(2), NoticeEnd::elsewhere, at(2, minutes{10 * 60}));

        QCOMPARE(slotsToAskAbout(memory, monday + days{2}).size(), std::size_t{1});
    }

    void whatWasNotAnnouncedIsNotIgnored()
    {
        NoticeMemory memory;
        noteEnd(memory, breakfast(0), NoticeEnd::dayOver, std::nullopt);

        QVERIFY(memory == NoticeMemory{});
    }

    void afterTheQuestionThereIsAWeekOfPeace()
    {
        NoticeMemory memory = ignoredFor(3);
        noteAsked(memory, {RecordId{builtInUuid(900)}, 0}, monday + days{3});
        for (int day = 3; day < 9; ++day) {
            noteTold(memory, breakfast(day), at(day, eight));
            noteEnd(memory, breakfast(day), NoticeEnd::dayOver, std::nullopt);
        }

        QVERIFY(slotsToAskAbout(memory, monday + days{9}).empty());
        QCOMPARE(slotsToAskAbout(memory, monday + days{10}).size(), std::size_t{1});
    }

    void theUsualClockIsTheMedianOfWhatWasDone()
    {
        const minutes dayStart{4 * 60};
        QVERIFY(!usualClock({eight, eight}, dayStart));
        QCOMPARE(usualClock({minutes{605}, minutes{640}, minutes{617}}, dayStart), std::optional(minutes{615}));
        QCOMPARE(usualClock({minutes{600}, minutes{610}, minutes{620}, minutes{900}}, dayStart),
                 std::optional(minutes{615}));
    }

    void theNightBelongsToTheEvening()
    {
        // 23:30, 0:10 and 0:20: in the order of the evening the middle one is ten past midnight.
        QCOMPARE(usualClock({minutes{20}, minutes{23 * 60 + 30}, minutes{10}}, minutes{4 * 60}),
                 std::optional(minutes{10}));
    }
};

HF_TEST(NoticeMemoryTest)
#include "notice_memory.moc"
