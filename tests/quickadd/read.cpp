// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/lines.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class ReadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDoseIsRead_data();
    void aDoseIsRead();
    void aSessionIsRead_data();
    void aSessionIsRead();
    void aRatingIsRead_data();
    void aRatingIsRead();
    void stoolsRestMarksAndNotesAreRead_data();
    void stoolsRestMarksAndNotesAreRead();
    void aLineThatIsNotUnderstoodNamesItsWord_data();
    void aLineThatIsNotUnderstoodNamesItsWord();
    void aNumberDayOrTimeThatCannotBeReadIsNamed_data();
    void aNumberDayOrTimeThatCannotBeReadIsNamed();
    void aValueOutsideItsLimitsSurvives();
    void theUnitAsEnteredIsKept();

private:
    static void columns();
    static void row(const char* line, const char* read);
    static void compare();
};

void ReadTest::columns()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("read");
}

void ReadTest::row(const char* line, const char* read)
{
    QTest::newRow(line) << QByteArray(line) << QByteArray(read);
}

void ReadTest::compare()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, read);

    QCOMPARE(lines::reading(line.toStdString(), lines::wednesday()), read);
}

#define NOW ", 2026-03-04 at 2026-03-04T15:10:20+01:00"
#define TODAY ", 2026-03-04"

void ReadTest::aDoseIsRead_data()
{
    columns();
    row("glutamine 5g 14:30", "dose L-Glutamine taken 5 g, 2026-03-04 at 2026-03-04T14:30:00+01:00");
    row("5000mg glutamine", "dose L-Glutamine taken 5000 mg" NOW);
    row("14:30 glutamine 5 g", "dose L-Glutamine taken 5 g, 2026-03-04 at 2026-03-04T14:30:00+01:00");
    row("glutamine", "dose L-Glutamine taken 5 g" NOW);
    row("GLUTA", "dose L-Glutamine taken 5 g" NOW);
    row("l-glutamine", "dose L-Glutamine taken 5 g" NOW);
    row("l glutamine", "dose L-Glutamine taken 5 g" NOW);
    row("glut 3g", "dose L-Glutamine taken 3 g" NOW);
    row("GLÚTAMINE 3g", "dose L-Glutamine taken 3 g" NOW);
    row("glutamine none", "dose L-Glutamine none" TODAY);
    row("glutamine no", "dose L-Glutamine none" TODAY);
    row("yesterday glutamine none", "dose L-Glutamine none, 2026-03-03");
    row("glutamine 5", "dose L-Glutamine taken 5 g" NOW);
    row("glutamine .5 g", "dose L-Glutamine taken 0.5 g" NOW);
    row("glutamine 0,5 g", "dose L-Glutamine taken 0.5 g" NOW);
    row("glutamine 2,5g", "dose L-Glutamine taken 2.5 g" NOW);
    row("glutamine 0,125 mg", "dose L-Glutamine taken 0.125 mg" NOW);
    row("glutamine 250 µg", "dose L-Glutamine taken 250 µg" NOW);
    row("glutamine 250 μg", "dose L-Glutamine taken 250 µg" NOW);
    row("glutamine 250ug", "dose L-Glutamine taken 250 µg" NOW);
    row("glutamine 250 mcg", "dose L-Glutamine taken 250 µg" NOW);
    row("vitamin d 2000 IU", "dose Vitamin D taken 2000 IU" NOW);
    row("2000iu vitamin d", "dose Vitamin D taken 2000 IU" NOW);
    row("2 scoops creatine", "dose Creatine taken 6 g" NOW);
    row("creatine 1.5 scoop", "dose Creatine taken 4.5 g" NOW);
    row("2 scoops of creatine at 14:30", "dose Creatine taken 6 g, 2026-03-04 at 2026-03-04T14:30:00+01:00");
    row("omega-3 2 capsules", "dose Omega-3 taken 2 capsules" NOW);
    row("omega 3 2 caps", "dose Omega-3 taken 2 capsules" NOW);
    row("omega 2", "dose Omega-3 taken 2 capsules" NOW);
    row("psyllium 2 caps", "dose Psyllium taken 2 capsules" NOW);
    row("psyllium 4 g", "dose Psyllium taken 4 g" NOW);
    row("old mix", "dose Old mix taken 30 ml" NOW);
    row("skip glutamine 20:00 \"travelling\"",
        "dose L-Glutamine skipped, 2026-03-04 at 2026-03-04T20:00:00+01:00, \"travelling\"");
    row("skip glutamine 8:00", "dose L-Glutamine skipped, 2026-03-04 at 2026-03-04T08:00:00+01:00");
    row("skip glutamine 2:00", "dose L-Glutamine skipped, 2026-03-04 at 2026-03-05T02:00:00+01:00");
    row("skip glutamine yesterday 20:00", "dose L-Glutamine skipped, 2026-03-03 at 2026-03-03T20:00:00+01:00");
    row("skip glutamine 2026-01-05 08:00", "dose L-Glutamine skipped, 2026-01-05 at 2026-01-05T08:00:00+01:00");
    row("skip glutamine", "dose L-Glutamine skipped" NOW);
    row("glutamine 5g \"with \\\"breakfast\\\"\"", "dose L-Glutamine taken 5 g" NOW ", \"with \"breakfast\"\"");
    row("“with breakfast” glutamine", "dose L-Glutamine taken 5 g" NOW ", \"with breakfast\"");
    row("glutamine \"not closed", "quoteOpen \"\"not closed\" at 10");
    row("glutamine, 5g, yesterday", "dose L-Glutamine taken 5 g, 2026-03-03");
    row("glutamine 5g no time", "dose L-Glutamine taken 5 g" TODAY);
    row("glutamine 14h30", "dose L-Glutamine taken 5 g, 2026-03-04 at 2026-03-04T14:30:00+01:00");
    row("dose \"L-Glutamine\" 5 g", "dose L-Glutamine taken 5 g" NOW);
}

void ReadTest::aDoseIsRead()
{
    compare();
}

void ReadTest::aSessionIsRead_data()
{
    columns();
    row("run 45min rpe 6", "session run 45 min rpe 6" NOW);
    row("run 1h15 rpe 6.5", "session run 75 min rpe 6.5" NOW);
    row("run 1h15min @6,5", "session run 75 min rpe 6.5" NOW);
    row("run 1 h 15 min", "session run 75 min" NOW);
    row("run 1h 15", "session run 75 min" NOW);
    row("Run 1.5h", "session run 90 min" NOW);
    row("strength 50 min @7", "session strength 50 min rpe 7" NOW);
    row("50 min strength rpe7 08:15", "session strength 50 min rpe 7, 2026-03-04 at 2026-03-04T08:15:00+01:00");
    row("cycling 2 hours", "session ride 120 min" NOW);
    row("bike 40m", "session ride 40 min" NOW);
    row("swimming 30min yesterday", "session swim 30 min, 2026-03-03");
    row("football 90 minutes rpe 8 yesterday 8:05 pm",
        "session football 90 min rpe 8, 2026-03-03 at 2026-03-03T20:05:00+01:00");
    row("stren 45 min", "session strength 45 min" NOW);
    row("spinning 45 min rpe 6", "session spinning 45 min rpe 6" NOW);
    row("Spin class 45min @6 monday", "session Spin class 45 min rpe 6, 2026-03-02");
    row("session \"Energy\" 30 min", "session Energy 30 min" NOW);
    row("yoga 60 min", "session yoga 60 min" NOW);
    row("yoga", "rating Yoga 1" TODAY);
    row("run 14h30", "session run 870 min" NOW);
}

void ReadTest::aSessionIsRead()
{
    compare();
}

void ReadTest::aRatingIsRead_data()
{
    columns();
    row("bloating 3", "rating Bloating 3" TODAY);
    row("3 bloating", "rating Bloating 3" TODAY);
    row("pain 2", "rating Belly pain 2" TODAY);
    row("bloating fine", "rating Bloating 0" TODAY);
    row("bloating 3 14:00", "rating Bloating 3, 2026-03-04 at 2026-03-04T14:00:00+01:00");
    row("bloating none", "rating Bloating 0" TODAY);
    row("energy 4", "rating Energy 4" TODAY);
    row("fresh muscles 3", "rating Fresh muscles 3" TODAY);
    row("muscles 3", "rating Fresh muscles 3" TODAY);
    row("sleep quality 4", "rating Sleep quality 4" TODAY);
    row("sleep 7h", "rating Sleep 7" TODAY);
    row("sleep 7h30", "rating Sleep 7.5" TODAY);
    row("sleep 7h30min", "rating Sleep 7.5" TODAY);
    row("sleep 7:30", "rating Sleep 7.5" TODAY);
    row("sleep 7:05", "rating Sleep 7.08333333333" TODAY);
    row("sleep 23:15-07:05", "rating Sleep 7.83333333333, 23:15-07:05" TODAY);
    row("sleep none 14:30", "rating Sleep 0, 2026-03-04 at 2026-03-04T14:30:00+01:00");
    row("sleep 23:15 - 7:05 yesterday", "rating Sleep 7.83333333333, 23:15-07:05, 2026-03-03");
    row("sleep 11pm\u20137am", "rating Sleep 8, 23:00-07:00" TODAY);
    row("sleep 01:00-09:30", "rating Sleep 8.5, 01:00-09:30" TODAY);
    row("sleep 7.5", "rating Sleep 7.5" TODAY);
    row("sleep 7,5", "rating Sleep 7.5" TODAY);
    row("sleep 7.5h", "rating Sleep 7.5" TODAY);
    row("sleep 7 h 20 min yesterday", "rating Sleep 7.33333333333, 2026-03-03");
    row("got in the way 2", "rating Got in the way 2" TODAY);
    row("meditation", "rating Meditation 1" TODAY);
    row("meditation yes", "rating Meditation 1" TODAY);
    row("meditation no", "rating Meditation 0" TODAY);
    row("medit no yesterday", "rating Meditation 0, 2026-03-03");
    row("weight 82.5 kg", "rating Weight 82.5" TODAY);
    row("weight 82,5kg", "rating Weight 82.5" TODAY);
    row("pulse 58bpm", "rating Pulse 58" TODAY);
    row("pulse 58 bpm", "rating Pulse 58" TODAY);
    row("screen time 1h15", "rating Screen time 75" TODAY);
    row("screen time 90", "rating Screen time 90" TODAY);
    row("sun 30 min", "rating Sun 30" TODAY);
    row("temperature change -0.4", "rating Temperature change -0.4" TODAY);
    row("old pain 3", "rating Old pain 3" TODAY);
    row("rate \"Energy\" 4", "rating Energy 4" TODAY);
    row("energy 4 \"good day\"", "rating Energy 4" TODAY ", \"good day\"");
}

void ReadTest::aRatingIsRead()
{
    compare();
}

void ReadTest::stoolsRestMarksAndNotesAreRead_data()
{
    columns();
    row("bristol 4", "stool 4" NOW);
    row("stool 4", "stool 4" NOW);
    row("stool 4 urgency 6", "stool 4 urgency 6" NOW);
    row("stool urgency 6 4 08:00", "stool 4 urgency 6, 2026-03-04 at 2026-03-04T08:00:00+01:00");
    row("no stool", "stool none" TODAY);
    row("stool none yesterday", "stool none, 2026-03-03");
    row("rest", "rest, 2026-03-04");
    row("rest day", "rest, 2026-03-04");
    row("yesterday rest day", "rest, 2026-03-03");
    row("ill 2026-03-01..2026-03-04", "mark ill, 2026-03-01..2026-03-04");
    row("ill 2026-03-01 .. 2026-03-04", "mark ill, 2026-03-01..2026-03-04");
    row("ill 1 mar..4 mar \"a cold\"", "mark ill, 2026-03-01..2026-03-04, \"a cold\"");
    row("travel yesterday", "mark travel, 2026-03-03..2026-03-03");
    row("travel today..2026-03-20", "mark travel, 2026-03-04..2026-03-20");
    row("travel 2026-03-04..2026-03-01", "mark travel, 2026-03-04..2026-03-01");
    row("new food", "mark new food, 2026-03-04..2026-03-04");
    row("antibiotics monday", "mark antibiotics, 2026-03-02..2026-03-02");
    row("mark \"own word\" yesterday \"why\"", "mark own word, 2026-03-03..2026-03-03, \"why\"");
    row("mark hay fever monday..today", "mark hay fever, 2026-03-02..2026-03-04");
    row("note \"slept badly\"", "reflection, 2026-03-04, \"slept badly\"");
    row("note slept badly", "reflection, 2026-03-04, \"slept badly\"");
    row("note yesterday was  \"odd\", 5g", "reflection, 2026-03-04, \"yesterday was  \"odd\", 5g\"");
    row("yesterday note slept badly", "reflection, 2026-03-03, \"slept badly\"");
    row("1 mar note x", "reflection, 2026-03-01, \"x\"");
    row("prompt \"How was it?\" note x", "reflection, 2026-03-04, \"x\"");
}

void ReadTest::stoolsRestMarksAndNotesAreRead()
{
    compare();
}

void ReadTest::aLineThatIsNotUnderstoodNamesItsWord_data()
{
    columns();
    row("", "empty \"\" at 0");
    row(" \t ", "empty \"\" at 0");
    row("glutamine 5g foo", "leftOver \"foo\" at 13");
    row("glutamate 1g", "unknownWord \"glutamate\" at 0: L-Glutamine");
    row("glutamien 3g", "unknownWord \"glutamien\" at 0: L-Glutamine");
    row("wine 2", "unknownWord \"wine\" at 0: Wind");
    row("test", "unknownWord \"test\" at 0: rest");
    row("xyzzyx 5g", "unknownWord \"xyzzyx\" at 0");
    row("bloatnig", "unknownWord \"bloatnig\" at 0: Bloating");
    row("str 45min", "ambiguousName \"str\" at 0: strength, stretching");
    row("st 45min", "unknownWord \"st\" at 0: stool, strength, stretching");
    row("5g 14:30", "nameMissing \"5g\" at 0");
    row("5-hpt 100mg", "unknownWord \"5-hpt\" at 0");
    row("\"only a note\"", "unknownWord \"\"only a note\"\" at 0: note");
    row("dose \"Glutamin\" 5 g", "unknownWord \"\"Glutamin\"\" at 5: L-Glutamine");
    row("vitamin 500 mg", "ambiguousName \"vitamin\" at 0: Vitamin D, Vitamin C");
    row("old m 30 ml", "unknownWord \"old\" at 0");
    row("omega-3", "amountMissing \"omega-3\" at 0");
    row("psyllium 4", "unitMissing \"4\" at 9: 4 g, 4 capsules");
    row("run 45", "unitMissing \"45\" at 4: 45 min");
    row("glutamine 5gg", "unitUnknown \"gg\" at 11: g, mg, µg");
    row("glutamine 5 spoons", "unitUnknown \"spoons\" at 12: g, mg, µg");
    row("weight 82 stones", "unitUnknown \"stones\" at 10: kg");
    row("weight 82 g", "unitMismatch \"g\" at 10: kg");
    row("glutamine 5 ml", "unitMismatch \"ml\" at 12: g, mg, µg");
    row("2 scoops glutamine", "scoopUndefined \"scoops\" at 2");
    row("bloating", "valueMissing \"bloating\" at 0");
    row("bristol", "valueMissing \"bristol\" at 0");
    row("note", "textMissing \"note\" at 0");
    row("yesterday note", "textMissing \"note\" at 10");
    row("skip", "nameMissing \"skip\" at 0");
    row("skip 20:00 \"why\"", "nameMissing \"skip\" at 0");
    row("yesterday skip", "nameMissing \"skip\" at 10");
    row("mark yesterday", "nameMissing \"mark\" at 0");
    row("run 45min rpe", "valueMissing \"rpe\" at 10");
}

void ReadTest::aLineThatIsNotUnderstoodNamesItsWord()
{
    compare();
}

void ReadTest::aNumberDayOrTimeThatCannotBeReadIsNamed_data()
{
    columns();
    row("glutamine 1,000 mg", "badNumber \"1,000\" at 10: 1000, 1.000");
    row("glutamine 0.0000000001 g", "badNumber \"0.0000000001 g\" at 10");
    row("glutamine -5 g", "badNumber \"-5 g\" at 10");
    row("run 45min rpe six", "badNumber \"six\" at 14");
    row("run 1h75", "badNumber \"1h75\" at 4");
    row("run 45.5min", "badNumber \"45.5min\" at 4");
    row("bristol 4.5", "badNumber \"4.5\" at 8");
    row("stool 4 urgency 6.5", "badNumber \"6.5\" at 16");
    row("energy 1e999", "badNumber \"1e999\" at 7");
    row("glutamine 25:00", "badTime \"25:00\" at 10");
    row("glutamine 14:75", "badTime \"14:75\" at 10");
    row("glutamine 13pm", "badTime \"13pm\" at 10");
    row("glutamine 0 am", "badTime \"0 am\" at 10");
    row("glutamine 2026-03-01T25:00", "badTime \"2026-03-01T25:00\" at 10");
    row("glutamine 2026-02-30", "badDay \"2026-02-30\" at 10");
    row("glutamine 31 feb", "badDay \"31 feb\" at 10");
    row("glutamine 01/03/2026", "badDay \"01/03/2026\" at 10");
    row("31.11. glutamine 5g", "badDay \"31.11.\" at 0");
    row("glutamine 5g 26.11.", "badDay \"26.11.\" at 13");
    row("ill 2026-03-01..", "badDay \"2026-03-01..\" at 4");
    row("run rpe 6", "durationMissing \"run\" at 0");
    row("glutamine 5g 6g", "twice \"6g\" at 13");
    row("glutamine 14:30 15:30", "twice \"15:30\" at 16");
    row("yesterday glutamine monday", "twice \"monday\" at 20");
    row("run 1h 7 @7", "leftOver \"7\" at 7");
    row("run 45min 50min", "twice \"50min\" at 10");
    row("glutamine \"a\" \"b\"", "twice \"\"b\"\" at 14");
    row("sleep 7h30 7", "twice \"7\" at 11");
    row("sleep 23:15-07:05 7h", "leftOver \"23:15-07:05\" at 6");
    row("sleep 23:15-23:15", "badTime \"23:15-23:15\" at 6");
    row("bloating 3 23:15-07:05", "leftOver \"23:15-07:05\" at 11");
    row("sleep 23:15-25:05", "badTime \"23:15-25:05\" at 6");
    row("glutamine 5g rpe 6", "leftOver \"rpe 6\" at 13");
    row("glutamine skip 5g", "leftOver \"5g\" at 15");
    row("rest 14:30", "leftOver \"14:30\" at 5");
    row("rest \"tired\"", "leftOver \"\"tired\"\" at 5");
    row("bloating energy 3", "leftOver \"energy\" at 9");
    row("bloating 3 kg", "leftOver \"kg\" at 11");
    row("glutamine 2026-03-01..2026-03-04", "leftOver \"2026-03-01..2026-03-04\" at 10");
    row("skip bloating 3", "leftOver \"skip\" at 0");
}

void ReadTest::aNumberDayOrTimeThatCannotBeReadIsNamed()
{
    compare();
}

void ReadTest::aValueOutsideItsLimitsSurvives()
{
    const TimeFrame frame = lines::wednesday();

    QCOMPARE(lines::reading("run 30h rpe 11", frame), QByteArray("session run 1800 min rpe 11" NOW));
    QCOMPARE(lines::reading("run 0min rpe 6.25", frame), QByteArray("session run 0 min rpe 6.25" NOW));
    QCOMPARE(lines::reading("glutamine 0 g", frame), QByteArray("dose L-Glutamine taken 0 g" NOW));
    QCOMPARE(lines::reading("glutamine 9000 kg", frame), QByteArray("dose L-Glutamine taken 9000 kg" NOW));
    QCOMPARE(lines::reading("bristol 9 urgency 12", frame), QByteArray("stool 9 urgency 12" NOW));
    QCOMPARE(lines::reading("bloating 99.5", frame), QByteArray("rating Bloating 99.5" TODAY));
    QCOMPARE(lines::reading("glutamine 2027-01-01", frame), QByteArray("dose L-Glutamine taken 5 g, 2027-01-01"));
}

void ReadTest::theUnitAsEnteredIsKept()
{
    const auto read = readQuickAdd("2 scoops creatine", lines::catalogue(), lines::wednesday());

    const auto& dose = std::get<Dose>(std::get<RecordBody>(read));
    QVERIFY(dose.amount);
    QCOMPARE(dose.amount->unit, Unit::scoop);
    QCOMPARE(dose.amount->count, std::int64_t{6'000'000'000});
}

HF_TEST(ReadTest)
#include "read.moc"
