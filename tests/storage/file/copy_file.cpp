// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/copy_file.h"

#include "storage/errors.h"
#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class CopyFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyByteIsCopied();
    void aSourceThatIsNotThereIsSaid();
    void aTargetThatCannotBeWrittenIsSaid();
};

void CopyFileTest::everyByteIsCopied()
{
    TempFolder folder;
    const QByteArray bytes = QByteArray(2'500'000, '\x07') + "end";
    folder.write("from", bytes);
    folder.write("to", "something longer that was there before");

    const Digest digest = copyDurably(folder.path("from"), folder.path("to"));

    QCOMPARE(folder.read("to"), bytes);
    QVERIFY(digest == sha256(bytes.toStdString()));
    QVERIFY(digestOfFile(folder.path("to")) == digest);
}

void CopyFileTest::aSourceThatIsNotThereIsSaid()
{
    TempFolder folder;
    folder.write("to", "");
    QVERIFY_THROWS_EXCEPTION(StorageError, copyDurably(folder.path("from"), folder.path("to")));
    QVERIFY_THROWS_EXCEPTION(StorageError, digestOfFile(folder.path("from")));
}

void CopyFileTest::aTargetThatCannotBeWrittenIsSaid()
{
    TempFolder folder;
    folder.write("from", "bytes");
    try {
        copyDurably(folder.path("from"), "/dev/full");
        QFAIL("a full disk took it");
    } catch (const StorageError& error) {
        QVERIFY(error.fault() == StorageFault::full);
    }
}

HF_TEST(CopyFileTest)
#include "copy_file.moc"
