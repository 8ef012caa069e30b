// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/raw_file.h"

#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class RawFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesAreReadAsTheyLie();
    void pastTheEndThereAreZeros();
    void whatIsNotThereIsNotOpen();
    void locksOfThisProcessStay();
};

void RawFileTest::bytesAreReadAsTheyLie()
{
    TempFolder folder;
    const QByteArray bytes = QByteArray(3'000'000, 'a') + "end";
    folder.write("file", bytes);
    const RawFile file(folder.path("file"));

    QVERIFY(file.isOpen());
    QCOMPARE(file.size(), bytes.size());
    QCOMPARE(QByteArray::fromStdString(file.all()), bytes);
    QVERIFY(file.read(3'000'000, 3) == "end");
}

void RawFileTest::pastTheEndThereAreZeros()
{
    TempFolder folder;
    folder.write("file", "abc");

    QVERIFY(RawFile(folder.path("file")).read(1, 4) == std::string("bc\0\0", 4));
}

void RawFileTest::whatIsNotThereIsNotOpen()
{
    TempFolder folder;
    const RawFile file(folder.path("none"));

    QVERIFY(!file.isOpen());
    QVERIFY(!file.read(0, 1));
    QVERIFY(file.all().empty());
}

void RawFileTest::locksOfThisProcessStay()
{
    TestJournal journal;
    WriteTransaction transaction(journal.database());
    {
        const RawFile file(journal.path());
        QVERIFY(file.isOpen());
    }
    QVERIFY(isLockedForOthers(journal.path()));
}

HF_TEST(RawFileTest)
#include "raw_file.moc"
