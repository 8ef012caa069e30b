// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/plans/plan_book.h"
#include "journal/journal_entries.h"

#include "support/plan_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

namespace {

QString clocksOf(const std::vector<Reminder>& reminders)
{
    QString text;
    for (const Reminder& reminder : reminders) {
        text += QStringLiteral("%1 %2:%3%4\n")
                    .arg(QString::fromStdString(toString(reminder.key.what.day)))
                    .arg(reminder.clock.count() / 60)
                    .arg(reminder.clock.count() % 60, 2, 10, QLatin1Char('0'))
                    .arg(QLatin1String(reminder.open     ? ""
                                       : reminder.lapsed ? " lapsed"
                                                         : " done"));
    }
    return text;
}

QString upcomingIn(JournalFixture& journal, std::size_t wanted, const ReminderMemory& memory = {})
{
    QString text;
    for (const UpcomingReminder& next : PlanBook(*journal).upcoming(wanted, memory, journal.frame())) {
        text += QString::fromStdString(toString(journal.place.at(next.at)).substr(0, 16)) + u'\n';
    }
    return text;
}

void set(JournalFixture& journal, const char* key, const char* value)
{
    const RecordBody setting = JournalSetting{key, value};
    JournalEntries(*journal).record({&setting, 1}, journal.frame());
}

} // namespace

class PlanBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runningPlansComeFirst()
    {
        JournalFixture journal;
        const RecordId old = save(journal, planFrom("2026-10-01"));
        const RecordId fresh = save(journal, planFrom("2026-11-20"));
        PlanEditor(*journal).endPlan(old, day("2026-11-01"), journal.frame());

        const auto views = PlanBook(*journal).plans(journal.frame());

        QCOMPARE(views.size(), std::size_t{2});
        QCOMPARE(toString(views.front().lineage), toString(fresh));
        QVERIFY(views.front().running && !views.back().running);
        QVERIFY(!PlanBook(*journal).plan(RecordId{builtInUuid(7)}, journal.frame()));
    }

    void plansOfAnotherProgramAreSeenAfterALook()
    {
        JournalFixture journal;
        Journal other(journal.path(), OpenMode::existing, journal.clock, journal.entropy);
        save(journal, planFrom("2026-11-20"));

        QVERIFY(other.refresh());

        QCOMPARE(PlanBook(other).plans(journal.frame()).size(), std::size_t{1});
    }

    void pausesStandByTheirFirstDay()
    {
        JournalFixture journal;
        const std::vector<RecordBody> pauses{Pause{{day("2026-12-24"), day("2026-12-31")}, {}, "holiday"},
                                             Pause{{day("2026-11-21"), day("2026-11-22")}, {}, "ill"}};
        JournalEntries(*journal).record(pauses, journal.frame());
        save(journal, planFrom("2026-11-20"));

        const auto found = PlanBook(*journal).pauses();

        QCOMPARE(std::get<Pause>(found.front().body).reason, std::string("ill"));
        QCOMPARE(statesIn(journal, "2026-11-20", "2026-11-23"), QStringLiteral("mpp."));
    }

    // The usual rule, one of its own before and one after the time, clamped to the journal day that starts at 04:00.
    void remindersHaveTheirClocks()
    {
        JournalFixture journal;
        const RecordId lineage = save(journal, planFrom("2026-11-22", {5, 21}));
        journal.addOne("yesterday glutamine 5g");
        QCOMPARE(clocksOf(PlanBook(*journal).reminders(journal.frame())),
                 QStringLiteral("2026-11-22 5:00 done\n2026-11-22 21:00 lapsed\n2026-11-23 5:00\n2026-11-23 21:00\n"
                                "2026-11-24 5:00\n2026-11-24 21:00\n"));

        const std::vector<ReminderRule> own{{lineage, minutes{-120}, minutes{20}, 2}};
        PlanEditor(*journal).setReminders(lineage, own, true, journal.frame());
        QCOMPARE(clocksOf(PlanBook(*journal).reminders(journal.frame())).section(u'\n', 2, 3),
                 QStringLiteral("2026-11-23 4:00\n2026-11-23 19:00"));

        PlanEditor(*journal).setReminders(lineage, {}, false, journal.frame());
        QVERIFY(PlanBook(*journal).reminders(journal.frame()).empty());
    }

    void everyRuleHasANumberThatStays()
    {
        JournalFixture journal;
        const RecordId lineage = save(journal, planFrom("2026-11-23", {21}));
        std::vector<ReminderRule> rules{{lineage, minutes{0}, minutes{20}, 2}, {lineage, minutes{30}, minutes{20}, 2}};
        PlanEditor(*journal).setReminders(lineage, rules, true, journal.frame());
        std::map<minutes, int> numbers;
        for (const Reminder& reminder : PlanBook(*journal).reminders(journal.frame())) {
            numbers[reminder.clock] = reminder.key.rule;
        }
        QVERIFY(numbers.size() == 2 && numbers.begin()->second != numbers.rbegin()->second);

        PlanEditor(*journal).setReminders(lineage, {&rules[1], 1}, true, journal.frame());

        QCOMPARE(PlanBook(*journal).reminders(journal.frame()).front().key.rule, numbers.rbegin()->second);
    }

    void upcomingLooksAheadAndPastWhatWasTold()
    {
        JournalFixture journal;
        save(journal, planFrom("2026-11-20", {8, 21}));
        QCOMPARE(upcomingIn(journal, 3), QStringLiteral("2026-11-23T21:00\n2026-11-24T08:00\n2026-11-24T21:00\n"));
        QCOMPARE(upcomingIn(journal, 40).count(u'\n'), 40);

        ReminderMemory told;
        const auto next = PlanBook(*journal).upcoming(1, {}, journal.frame());
        told.announced[next.front().key] = 1;
        QVERIFY(upcomingIn(journal, 1, told).startsWith(QStringLiteral("2026-11-23T21:20")));

        set(journal, "quiet-hours", "20:30-08:30");
        // The day of the 21:00 dose ends within the quiet hours, so its reminder keeps its time.
        QCOMPARE(upcomingIn(journal, 2), QStringLiteral("2026-11-23T21:00\n2026-11-24T08:30\n"));
        set(journal, "reminders", "off");
        QVERIFY(upcomingIn(journal, 2).isEmpty());
    }

    void upcomingOfAPlanByTheWeekKnowsTomorrow()
    {
        JournalFixture journal;
        Plan plan = planFrom("2026-11-01");
        plan.rhythm = {Rhythm::Sort::timesAWeek, Rhythm::allWeekdays, 1, 3};
        save(journal, plan);
        journal.addOne("glutamine 5g 9:00");

        QVERIFY(upcomingIn(journal, 2).startsWith(QStringLiteral("2026-11-24T08:00\n")));
        QCOMPARE(clocksOf(PlanBook(*journal).reminders(journal.frame())).section(u'\n', -2, -2),
                 QStringLiteral("2026-11-24 8:00"));
    }

    void anEndedPlanHasNothingToCome()
    {
        JournalFixture journal;
        const RecordId lineage = save(journal, planFrom("2026-11-20"));
        PlanEditor(*journal).endPlan(lineage, day("2026-11-23"), journal.frame());
        QVERIFY(upcomingIn(journal, 2).isEmpty());
    }

    void quietHoursAreReadAndWritten()
    {
        JournalFixture journal;
        QVERIFY((PlanBook(*journal).quietHours() == QuietHours{}));
        set(journal, "quiet-hours", "22:30-07:00");
        QVERIFY((PlanBook(*journal).quietHours() == QuietHours{minutes{1350}, minutes{420}}));
        QCOMPARE(toString(PlanBook(*journal).quietHours()), std::string("22:30-07:00"));
        QCOMPARE(toString(QuietHours{}), std::string("off"));
        for (const char* wrong : {"", "22:30", "22:30-25:00", "22:60-07:00", "22:30-07:00 ", "x-y"}) {
            QVERIFY2(!parseQuietHours(wrong), wrong);
        }
        QVERIFY(parseQuietHours("off") == QuietHours{});
    }

    // The day ends at 04:00, the quiet hours at 07:00.
    void aLateDoseIsRemindedOfBeforeItsDayIsOver()
    {
        JournalFixture journal;
        set(journal, "quiet-hours", "22:00-07:00");
        Plan plan = planFrom("2026-11-23", {23});
        plan.until = day("2026-11-23");
        save(journal, plan);
        save(journal, planFrom("2026-11-24", {5}));

        QCOMPARE(upcomingIn(journal, 2), QStringLiteral("2026-11-23T23:00\n2026-11-24T07:00\n"));
    }
};

HF_TEST(PlanBookTest)
#include "plan_book.moc"
