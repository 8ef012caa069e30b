// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/device/device_files.h"

#include "journal/errors.h"
#include "support/test_program.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <fstream>

using namespace hf;

namespace {

const OccurrenceId breakfast{RecordId{builtInUuid(900)}, Day{days{20'780}}, 1};

NoticeMemory fullMemory()
{
    const SysSeconds eight{Day{days{20'780}} + minutes{8 * 60}};
    NoticeMemory memory;
    memory.reminders.announced[{breakfast, 0}] = 2;
    memory.reminders.snoozedUntil[{breakfast, 1}] = eight + minutes{10};
    memory.firstTold[breakfast] = eight;
    memory.ignored[{breakfast.plan, 1}] = 2;
    memory.asked[{breakfast.plan, 0}] = breakfast.day - days{3};
    memory.mutedOn = breakfast.day;
    memory.checkInTold = breakfast.day - days{1};
    return memory;
}

std::filesystem::path in(const QTemporaryDir& folder)
{
    return std::filesystem::path(folder.path().toStdString()) / "state" / "habitforge" / "reminders.json";
}

} // namespace

class DeviceFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMemoryReadsBackAsItWas()
    {
        const QTemporaryDir folder;
        writeNoticeMemory(in(folder), fullMemory());
        QVERIFY(readNoticeMemory(in(folder)) == fullMemory());
        writeNoticeMemory(in(folder), {});
        QVERIFY(readNoticeMemory(in(folder)) == NoticeMemory{});
    }

    void theFileIsForTheOwnerAlone()
    {
        const QTemporaryDir folder;
        writeNoticeMemory(in(folder), fullMemory());
        using std::filesystem::perms;
        const auto file = std::filesystem::status(in(folder)).permissions();
        const auto place = std::filesystem::status(in(folder).parent_path()).permissions();
        QVERIFY(file == (perms::owner_read | perms::owner_write));
        QVERIFY(place == perms::owner_all);
    }

    void whatCannotBeReadIsAnEmptyMemory_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a file") << QByteArray(R"({"announced": [)");
        QTest::newRow("another shape") << QByteArray(R"({"announced": 7})");
        QTest::newRow("no occurrence") << QByteArray(
            R"({"announced": [{"what": "x/y/z", "rule": 0, "times": 1}], "snoozed": [], "told": [], "ignored": [], "asked": []})");
    }

    void whatCannotBeReadIsAnEmptyMemory()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        writeSmallFile(in(folder), text.toStdString());
        QVERIFY(readNoticeMemory(in(folder)) == NoticeMemory{});
    }

    void aMissingFileIsAnEmptyMemory()
    {
        const QTemporaryDir folder;
        QVERIFY(readNoticeMemory(in(folder)) == NoticeMemory{});
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
        const QTemporaryDir folder;
        writeSmallFile(in(folder).parent_path().parent_path(), "a file where the folder should be");
        QVERIFY_THROWS_EXCEPTION(FileError, writeNoticeMemory(in(folder), NoticeMemory()));
    }

    void anOccurrenceReadsBackAsItWasWritten()
    {
        QCOMPARE(toString(breakfast), toString(breakfast.plan) + "/2026-11-23/1");
        QVERIFY(parseOccurrence(toString(breakfast)) == breakfast);
        for (const char* wrong : {"", "/", "//", "a/2026-11-23/0", "00000000-0000-7000-8000-000000000384/2026-11-23",
                                  "00000000-0000-7000-8000-000000000384/2026-11-23/-1",
                                  "00000000-0000-7000-8000-000000000384/2026-02-30/0"}) {
            QVERIFY2(!parseOccurrence(wrong), wrong);
        }
    }
};

HF_TEST(DeviceFilesTest)
#include "device_files.moc"
