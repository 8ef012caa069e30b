// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a new dose or skip becomes beside the plans: which day it counts to, and which planned dose it names.

#include "journal/journal_entries.h"
#include "support/plan_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

namespace {

Dose doseOf(JournalFixture& journal, RecordId id)
{
    return std::get<Dose>(journal->find(id)->body);
}

/// Why a line is not stored; empty when it is.
QString refusal(JournalFixture& journal, const char* line)
{
    try {
        journal.addOne(line);
        return {};
    } catch (const std::invalid_argument& problem) {
        return QString::fromLatin1(problem.what());
    }
}

/// Why fields cannot be changed so; empty when they were.
QString edited(JournalFixture& journal, RecordId id, const std::vector<std::string>& fields)
{
    const auto body = journal->withFields(journal->find(id).value(), fields, journal.frame());
    if (const auto* wrong = std::get_if<std::string>(&body)) {
        return QString::fromStdString(*wrong);
    }
    const auto refused = JournalEntries(*journal).change(id, std::get<RecordBody>(body), journal.frame());
    return refused ? QString::fromLatin1(nameOf(refused->problem).data()) : QString();
}

void daysFrom(JournalFixture& journal, const char* clock)
{
    const RecordBody setting = JournalSetting{"day-start", clock};
    JournalEntries(*journal).record({&setting, 1}, journal.frame());
}

/// Sunday night in Berlin, 00:40, with days from midnight on and a plan for 23:30.
struct LateEvening : JournalFixture {
    LateEvening()
        : JournalFixture(1, "2026-03-16T00:40:00+01:00")
    {
        daysFrom(*this, "0");
        Plan plan = planFrom("2026-03-14", {8});
        plan.times.emplace_back(23 * 60 + 30);
        save(*this, plan);
    }
};

} // namespace

class Placing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDoseAfterMidnightIsYesterdaysWhateverTheDayStart()
    {
        LateEvening night;
        const Dose dose = doseOf(night, night.addOne("glutamine 5g"));
        QCOMPARE(toString(dose.when.day), std::string("2026-03-15"));
        QVERIFY(dose.answers.has_value());
        QCOMPARE(statesIn(night, "2026-03-15", "2026-03-16"), QStringLiteral("mt.."));

        JournalFixture other(1, "2026-03-16T00:40:00+01:00");
        save(other, planFrom("2026-03-14", {8, 23}));
        other.addOne("glutamine 5g");
        QCOMPARE(statesIn(other, "2026-03-15", "2026-03-15"), QStringLiteral(".t"));
    }

    void remindersGoOnWhileItIsDueAndNoLonger()
    {
        LateEvening night;
        const auto of = [&](const char* on) {
            QString text;
            for (const Reminder& one : PlanBook(*night).reminders(night.frame())) {
                if (toString(one.key.what.day) == on && one.key.what.slot == 1) {
                    text += one.open ? u'o' : one.lapsed ? u'l' : u'-';
                }
            }
            return text;
        };
        QCOMPARE(of("2026-03-15"), QStringLiteral("o"));
        QCOMPARE(PlanBook(*night).upcoming(1, {}, night.frame()).front().occurrence.id.day, day("2026-03-16"));
        night.at("2026-03-16T02:29:59+01:00");
        QCOMPARE(of("2026-03-15"), QStringLiteral("o"));
        night.at("2026-03-16T02:30:00+01:00");
        QCOMPARE(of("2026-03-15"), QStringLiteral("l"));
        QCOMPARE(of("2026-03-16"), QStringLiteral("o"));
    }

    void aSecondOneIsExtraAndLeavesTheNextEveningAlone()
    {
        LateEvening night;
        night.add({"2026-03-15 glutamine 5g 23:35"});
        const Dose again = doseOf(night, night.addOne("glutamine 5g"));
        QVERIFY(!again.answers);
        QCOMPARE(toString(again.when.day), std::string("2026-03-16"));
        QCOMPARE(statesIn(night, "2026-03-15", "2026-03-16"), QStringLiteral("mt.."));

        night.at("2026-03-16T07:40:00+01:00");
        night.addOne("glutamine 5g");
        QCOMPARE(statesIn(night, "2026-03-16", "2026-03-16"), QStringLiteral("t."));
    }

    void aSecondOneAcrossMidnightIsToldAsEnteredTwice()
    {
        LateEvening night;
        night.at("2026-03-16T00:20:00+01:00");
        night.addOne("glutamine 5g"); // yesterday's 23:30
        night.at("2026-03-16T00:40:00+01:00");
        const RecordId again = night.addOne("glutamine 5g");

        const DayRange today{day("2026-03-16"), day("2026-03-16")};
        QVERIFY((PlanBook(*night).enteredTwice(today, night.frame()) == std::vector<RecordId>{again}));
        QVERIFY(PlanBook(*night).enteredTwice({day("2026-03-15"), day("2026-03-15")}, night.frame()).empty());

        night.at("2026-03-16T01:00:00+01:00"); // no double entry any more
        night.addOne("glutamine 5g");
        QVERIFY((PlanBook(*night).enteredTwice(today, night.frame()) == std::vector<RecordId>{again}));
    }

    void aDoubleEntryOnADayWithoutAPlanIsToldToo()
    {
        JournalFixture night(1, "2026-03-16T00:10:00+01:00");
        daysFrom(night, "0");
        Plan plan = planFrom("2026-03-15", {23});
        plan.until = plan.from;
        save(night, plan);
        night.add({"2026-03-15 glutamine 5g 23:50"});

        const RecordId again = night.addOne("glutamine 5g");

        const DayRange today{day("2026-03-16"), day("2026-03-16")};
        QVERIFY((PlanBook(*night).enteredTwice(today, night.frame()) == std::vector<RecordId>{again}));
    }

    void whatItAnswersIsWorkedOutAnewWhenItsClockChanges()
    {
        LateEvening night;
        const RecordId id = night.addOne("glutamine 5g");
        QCOMPARE(statesIn(night, "2026-03-15", "2026-03-16"), QStringLiteral("mt.."));
        night.at("2026-03-16T09:00:00+01:00");

        QCOMPARE(edited(night, id, {"time=07:30"}), QString());
        QCOMPARE(toString(doseOf(night, id).when.day), std::string("2026-03-16"));
        QCOMPARE(statesIn(night, "2026-03-15", "2026-03-16"), QStringLiteral("mmt."));

        QCOMPARE(edited(night, id, {"time=00:40", "day=2026-03-15"}), QString()); // a written day is its own
        QCOMPARE(toString(*doseOf(night, id).when.at), std::string("2026-03-15T00:40:00+01:00"));

        LateEvening kept;
        const RecordId here = kept.addOne("glutamine 5g");
        QCOMPARE(edited(kept, here, {"day=2026-03-16"}), QString());
        QCOMPARE(toString(*doseOf(kept, here).when.at), std::string("2026-03-16T00:40:00+01:00"));
        QCOMPARE(statesIn(kept, "2026-03-15", "2026-03-15"), QStringLiteral("m."));

        LateEvening back;
        const RecordId late = back.addOne("glutamine 5g");
        QCOMPARE(edited(back, late, {"amount=1g"}), QString()); // too little to answer anything
        QCOMPARE(statesIn(back, "2026-03-15", "2026-03-16"), QStringLiteral("m..."));
        QCOMPARE(toString(doseOf(back, late).when.day), std::string("2026-03-16"));
    }

    void whatAPersonSaidItAnswersStaysSaid()
    {
        LateEvening night;
        const auto planned = occurrences(night, "2026-03-15", "2026-03-15").back().id;
        const Answer answer = PlanEditor(*night).take(planned, night.frame());

        QCOMPARE(edited(night, answer.dose.value(), {"amount=6g"}), QString());
        QCOMPARE(edited(night, answer.dose.value(), {"note=late"}), QString());

        QVERIFY(doseOf(night, *answer.dose).answers == planned);
        QCOMPARE(statesIn(night, "2026-03-15", "2026-03-16"), QStringLiteral("mt.."));
    }

    void anotherNoteOfADoseMovesNothing()
    {
        LateEvening night;
        const RecordId id = night.addOne("glutamine 5g");
        const Dose before = doseOf(night, id);

        QCOMPARE(edited(night, id, {"note=late"}), QString());

        QVERIFY(doseOf(night, id).answers == before.answers);
        QVERIFY(doseOf(night, id).when == before.when);
    }

    void takingByNameReplacesTheSkip()
    {
        JournalFixture journal(1, "2026-11-23T08:30:00+01:00");
        save(journal, planFrom("2026-11-23", {8, 20}));
        const auto planned = occurrences(journal, "2026-11-23", "2026-11-23").front().id;
        PlanEditor editor(*journal);
        QVERIFY(editor.skip(planned, "travelling", journal.frame()).outcome == Answered::stored);

        const Answer taken = editor.take(planned, journal.frame());

        QVERIFY(taken.outcome == Answered::stored);
        QCOMPARE(statesIn(journal, "2026-11-23", "2026-11-23"), QStringLiteral("t."));
        QVERIFY(editor.take(planned, journal.frame()).outcome == Answered::alreadyAnswered);
        QVERIFY(editor.skip(planned, "", journal.frame()).outcome == Answered::alreadyAnswered);
        JournalEntries(*journal).remove(std::vector<RecordId>{*taken.dose}, journal.frame());
        QCOMPARE(statesIn(journal, "2026-11-23", "2026-11-23"), QStringLiteral("s."));
    }

    void aWrittenDateNeverChangesTheDay()
    {
        LateEvening night;
        const Dose dose = doseOf(night, night.addOne("2026-03-16 glutamine 5g 00:40"));
        QCOMPARE(toString(dose.when.day), std::string("2026-03-16"));
        QVERIFY(!dose.answers && !dose.extra);
        QCOMPARE(statesIn(night, "2026-03-15", "2026-03-15"), QStringLiteral("m."));
    }

    void theNextDaysIsTakenThreeHoursBefore()
    {
        JournalFixture journal(1, "2026-03-15T23:10:00+01:00");
        daysFrom(journal, "0");
        save(journal, planFrom("2026-03-14", {2}));
        journal.addOne("2026-03-15 glutamine 5g 02:00");

        const Dose dose = doseOf(journal, journal.addOne("glutamine 5g"));

        QCOMPARE(toString(dose.when.day), std::string("2026-03-16"));
        QCOMPARE(statesIn(journal, "2026-03-15", "2026-03-16"), QStringLiteral("tt"));
    }

    void aSkipWithAClockIsExactlyThatOneOfThePresentDay()
    {
        JournalFixture journal(1, "2026-11-23T12:00:00+01:00");
        save(journal, planFrom("2026-11-22", {8, 20}));

        const Dose tonight = doseOf(journal, journal.addOne("skip glutamine 20:00 \"travelling\""));
        QCOMPARE(toString(*tonight.when.at), std::string("2026-11-23T20:00:00+01:00"));
        QCOMPARE(tonight.note, std::string("travelling"));
        QCOMPARE(statesIn(journal, "2026-11-22", "2026-11-23"), QStringLiteral("mm.s"));
        QCOMPARE(refusal(journal, "skip glutamine 20:00"), QStringLiteral("answered-before"));
        QCOMPARE(refusal(journal, "skip glutamine 21:00"), QStringLiteral("not-planned-then"));
        QCOMPARE(statesIn(journal, "2026-11-22", "2026-11-23"), QStringLiteral("mm.s"));
        QCOMPARE(refusal(journal, "skip glutamine 08:00"), QString());
        QCOMPARE(statesIn(journal, "2026-11-22", "2026-11-23"), QStringLiteral("mmss"));
    }

    void aSkipWithADateIsOfThatDayAndNeverOfToday()
    {
        JournalFixture journal(1, "2026-01-10T12:00:00+01:00");
        save(journal, planFrom("2026-01-05", {8, 20}));

        journal.addOne("skip glutamine 2026-01-05 08:00");
        journal.addOne("skip glutamine 2026-01-05");

        QCOMPARE(statesIn(journal, "2026-01-05", "2026-01-05"), QStringLiteral("ss"));
        QCOMPARE(refusal(journal, "skip glutamine 2026-01-05"), QStringLiteral("answered-before"));
        QCOMPARE(refusal(journal, "skip glutamine 2026-01-05 08:00"), QStringLiteral("answered-before"));
        QCOMPARE(refusal(journal, "skip glutamine 2026-01-06 07:00"), QStringLiteral("not-planned-then"));
        // Before the plan there is nothing to leave out; that it was left out can be said all the same.
        const Dose before = doseOf(journal, journal.addOne("skip glutamine 2026-01-02 08:00"));
        QCOMPARE(toString(before.when.day), std::string("2026-01-02"));
        QVERIFY(!before.answers);
        QCOMPARE(statesIn(journal, "2026-01-06", "2026-01-10"), QStringLiteral("mmmmmmmm.."));
    }

    void aSkipWithoutAClockIsTheNearestAndNotTheNextAfterIt()
    {
        JournalFixture journal(1, "2026-11-23T08:10:00+01:00");
        save(journal, planFrom("2026-11-23", {8, 20}));
        journal.addOne("glutamine 5g 08:02");
        QCOMPARE(refusal(journal, "skip glutamine"), QStringLiteral("answered-before"));

        journal.at("2026-11-23T18:00:00+01:00");
        QCOMPARE(refusal(journal, "skip glutamine"), QString());
        QCOMPARE(statesIn(journal, "2026-11-23", "2026-11-23"), QStringLiteral("ts"));
        QCOMPARE(refusal(journal, "skip glutamine"), QStringLiteral("answered-before"));
        QCOMPARE(journal->list(Kind::dose, {day("2026-11-23"), day("2026-11-23")}).size(), std::size_t{2});
    }

    void aDoseReplacesTheSkipWhichStaysAnEntry()
    {
        JournalFixture journal(1, "2026-11-23T08:30:00+01:00");
        save(journal, planFrom("2026-11-23", {8, 20}));
        journal.addOne("skip glutamine 08:00");

        const RecordId dose = journal.addOne("glutamine 5g");

        QCOMPARE(statesIn(journal, "2026-11-23", "2026-11-23"), QStringLiteral("t."));
        QCOMPARE(journal->list(Kind::dose, {day("2026-11-23"), day("2026-11-23")}).size(), std::size_t{2});
        JournalEntries(*journal).remove(std::vector<RecordId>{dose}, journal.frame());
        QCOMPARE(statesIn(journal, "2026-11-23", "2026-11-23"), QStringLiteral("s."));
    }

    void ofOneCallEachIsPlacedAfterTheOtherAndARefusalStoresNothing()
    {
        JournalFixture journal(1, "2026-11-23T08:10:00+01:00");
        save(journal, planFrom("2026-11-23", {8, 20}));
        bool refused = false;
        try {
            journal.add({"skip glutamine 08:00", "skip glutamine 08:00"});
        } catch (const std::invalid_argument&) {
            refused = true;
        }
        QVERIFY(refused);
        QCOMPARE(statesIn(journal, "2026-11-23", "2026-11-23"), QStringLiteral(".."));

        journal.add({"glutamine 5g 08:02", "glutamine 5g 08:02"});
        QCOMPARE(statesIn(journal, "2026-11-23", "2026-11-23"), QStringLiteral("t."));
    }

    void anExtraOneSaysSo()
    {
        JournalFixture journal(1, "2026-11-23T08:10:00+01:00");
        save(journal, planFrom("2026-11-23", {8, 20}));
        const RecordId id = journal.addOne("glutamine 5g");
        const Record record = journal->find(id).value();
        const std::vector<std::string> beside{"extra=yes"};
        const auto body = std::get<RecordBody>(journal->withFields(record, beside, journal.frame()));

        QVERIFY(!JournalEntries(*journal).change(id, body, journal.frame()));

        QCOMPARE(statesIn(journal, "2026-11-23", "2026-11-23"), QStringLiteral(".."));
        QVERIFY(doseOf(journal, id).extra);
        QVERIFY(!std::get<Dose>(movedTo(body, day("2026-11-22"))).extra);
    }

    // Mornings and evenings of a week's plan, where UTC has another day.
    void theCheckInKnowsTheDayOfThePlace_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("now");
        QTest::newRow("Tokyo, morning") << "Asia/Tokyo"
                                        << "2026-11-23T07:00:00+09:00";
        QTest::newRow("Auckland, morning") << "Pacific/Auckland"
                                           << "2026-11-23T09:00:00+13:00";
        QTest::newRow("New York, evening") << "America/New_York"
                                           << "2026-11-23T22:00:00-05:00";
        QTest::newRow("Honolulu, evening") << "Pacific/Honolulu"
                                           << "2026-11-23T20:00:00-10:00";
    }
    void theCheckInKnowsTheDayOfThePlace()
    {
        QFETCH(QString, zone);
        QFETCH(QString, now);
        JournalFixture journal(1, now.toLatin1().constData(), zone.toLatin1().constData());
        Plan plan = planFrom("2026-11-16");
        plan.rhythm = {Rhythm::Sort::timesAWeek, Rhythm::allWeekdays, 1, 3};
        save(journal, plan);
        const auto answered = [&] { return journal->day(day("2026-11-23"), journal.frame()).checkIn.doses; };

        QVERIFY(!answered());
        const auto other = journal->day(day("2026-11-24"), journal.frame()).checkIn;
        QVERIFY(other.doses); // tomorrow asks for nothing yet
        journal.addOne("glutamine 5g");
        QVERIFY(answered());
        QVERIFY(journal->checkIns({day("2026-11-23"), day("2026-11-23")}, journal.frame()).front().doses);
    }
};

HF_TEST(Placing)
#include "placing.moc"
