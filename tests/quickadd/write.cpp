// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/lines.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class WriteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsWrittenAsAPersonWouldTypeIt_data();
    void anEntryIsWrittenAsAPersonWouldTypeIt();
    void aLaterFrameStillReadsTheSameDose();
    void aNameThatReadsOtherwiseIsMadeExplicit();
    void aNoteStaysInOneLine();
    void aDatedLineSaysAllThereIs_data();
    void aDatedLineSaysAllThereIs();
    void whatNoLineCanSayIsNotWritten();
};

void WriteTest::anEntryIsWrittenAsAPersonWouldTypeIt_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("written");

    const auto row = [](const char* typed, const char* written) {
        QTest::newRow(typed) << QByteArray(typed) << QByteArray(written);
    };
    row("glutamine", "L-Glutamine 5 g");
    row("gluta 5000mg 14:30", "L-Glutamine 5000 mg 14:30");
    row("creatine 2 scoops", "Creatine 2 scoops");
    row("creatine 1.5 scoops", "Creatine 4.5 g");
    row("skip glutamine yesterday \"ill\"", "L-Glutamine skip 2026-03-03 \"ill\"");
    row("glutamine none", "L-Glutamine none");
    row("creatine 1 scoop", "Creatine 1 scoop");
    row("omega 2 caps", "Omega-3 2 capsules");
    row("omega 1 cap", "Omega-3 1 capsule");
    row("skip glutamine 20:00", "L-Glutamine skip 20:00");
    row("run 1h15 @6.5 monday", "run 75 min rpe 6.5 2026-03-02");
    row("bloating 3", "Bloating 3");
    row("meditation", "Meditation yes");
    row("meditation no", "Meditation no");
    row("sleep 7h30", "Sleep 7.5");
    row("sleep 7:30", "Sleep 7.5");
    row("sleep 11:15pm - 7:05", "Sleep 23:15-07:05");
    row("bristol 4 urgency 2", "stool 4 urgency 2");
    row("no stool yesterday", "no stool 2026-03-03");
    row("rest", "rest");
    row("travel yesterday", "travel 2026-03-03");
    row("ill 1 mar..today", "ill 2026-03-01..2026-03-04");
    row("mark hay fever", "mark \"hay fever\"");
    row("note slept badly", "note \"slept badly\"");
    row("yesterday note slept badly", "2026-03-03 note \"slept badly\"");
    row("note \"two\\nlines\"", "note \"two\\nlines\"");
}

void WriteTest::anEntryIsWrittenAsAPersonWouldTypeIt()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, written);
    const TimeFrame frame = lines::wednesday();

    const auto read = readQuickAdd(typed.toStdString(), lines::catalogue(), frame);

    QVERIFY(std::holds_alternative<RecordBody>(read));
    const std::string line = writeQuickAdd(std::get<RecordBody>(read), lines::catalogue(), frame);
    QCOMPARE(QByteArray::fromStdString(line), written);
    QVERIFY(readQuickAdd(line, lines::catalogue(), frame) == read);
}

void WriteTest::aLaterFrameStillReadsTheSameDose()
{
    const auto dose = readQuickAdd("glutamine", lines::catalogue(), lines::wednesday());
    const TimeFrame later = lines::frameAt("Europe/Berlin", "2026-03-06T09:00");

    const std::string line = writeQuickAdd(std::get<RecordBody>(dose), lines::catalogue(), later);

    QCOMPARE(line, std::string("L-Glutamine 5 g 2026-03-04 15:10:20"));
    QVERIFY(readQuickAdd(line, lines::catalogue(), later) == dose);
}

void WriteTest::aNameThatReadsOtherwiseIsMadeExplicit()
{
    Catalogue catalogue = lines::catalogue();
    Item item;
    item.name = "L-Glutamine";
    catalogue.items.push_back({ItemId{builtInUuid(9000)}, item});
    Supplement supplement;
    supplement.name = "run 5\"";
    catalogue.supplements.push_back({SupplementId{builtInUuid(9001)}, supplement});
    const TimeFrame frame = lines::wednesday();

    QCOMPARE(writeQuickAdd(Rating{ItemId{builtInUuid(9000)}, 3, {frame.today(), {}}, false, "", {}}, catalogue, frame),
             std::string("rate \"L-Glutamine\" 3"));
    const Dose dose{SupplementId{builtInUuid(9001)}, DoseState::none, {}, {frame.today(), {}}, "", {}, {}};
    QCOMPARE(writeQuickAdd(dose, catalogue, frame), std::string("dose \"run 5\\\"\" none"));
    const Session session{"Energy", 30, {}, {frame.today(), {}}, "", {}};
    QCOMPARE(writeQuickAdd(session, catalogue, frame), std::string("session \"Energy\" 30 min no time"));
}

void WriteTest::aNoteStaysInOneLine()
{
    const TimeFrame frame = lines::wednesday();
    const RecordBody rating = Rating{built_in::energy, 4, {frame.today(), {}}, false, "a\n\"b\"\r\\", {}};

    const std::string line = writeQuickAdd(rating, lines::catalogue(), frame);

    QCOMPARE(line, std::string("Energy 4 \"a\\n\\\"b\\\"\\r\\\\\""));
    QVERIFY(std::get<RecordBody>(readQuickAdd(line, lines::catalogue(), frame)) == rating);
}

void WriteTest::aDatedLineSaysAllThereIs_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("written");

    const auto row = [](const char* typed, const char* written) {
        QTest::newRow(typed) << QByteArray(typed) << QByteArray(written);
    };
    row("glutamine", "L-Glutamine 5 g 2026-03-04 15:10:20");
    row("glutamine no time", "L-Glutamine 5 g 2026-03-04 no time");
    row("glutamine none", "L-Glutamine none 2026-03-04");
    row("skip glutamine 20:00", "L-Glutamine skip 2026-03-04 20:00");
    row("skip glutamine 8:00 answers=00000000-0000-7000-8000-00000000000a/2026-03-04/1",
        "L-Glutamine skip 2026-03-04 08:00 answers=00000000-0000-7000-8000-00000000000a/2026-03-04/1");
    row("glutamine 5g 8:00 answers=none", "L-Glutamine 5 g 2026-03-04 08:00 answers=none");
    row("energy 4 2026-03-04T09:00:00+09:00[Asia/Tokyo]", "Energy 4 2026-03-04 2026-03-04T09:00:00+09:00[Asia/Tokyo]");
    row("bloating fine", "Bloating 0 fine 2026-03-04");
    row("rest", "rest 2026-03-04");
    row("ill", "ill 2026-03-04");
    row("prompt \"Why?\" note \"so\"", "2026-03-04 prompt \"Why?\" note \"so\"");
}

void WriteTest::aDatedLineSaysAllThereIs()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, written);

    const auto read = readQuickAdd(typed.toStdString(), lines::catalogue(), lines::wednesday());

    QVERIFY(std::holds_alternative<RecordBody>(read));
    const std::string line = writeDatedLine(std::get<RecordBody>(read), lines::catalogue(), lines::wednesday());
    QCOMPARE(QByteArray::fromStdString(line), written);
    QVERIFY(readQuickAdd(line, lines::catalogue(), lines::frameAt("Europe/Berlin", "2026-04-01T09:00")) == read);
}

void WriteTest::whatNoLineCanSayIsNotWritten()
{
    const TimeFrame frame = lines::wednesday();

    QCOMPARE(writeQuickAdd(JournalSetting{"day-start", "240"}, lines::catalogue(), frame), std::string());
    QCOMPARE(writeQuickAdd(Rating{ItemId{builtInUuid(9999)}, 3, {frame.today(), {}}, false, "", {}}, lines::catalogue(),
                           frame),
             std::string());
    const Dose stranger{SupplementId{builtInUuid(9999)}, DoseState::none, {}, {frame.today(), {}}, "", {}, {}};
    QCOMPARE(writeQuickAdd(stranger, lines::catalogue(), frame), std::string());
}

HF_TEST(WriteTest)
#include "write.moc"
