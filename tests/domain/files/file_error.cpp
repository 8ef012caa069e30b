// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/files/file_error.h"

#include "support/test_program.h"

#include <QtTest/QTest>

#include <cerrno>

using namespace hf;

class FileErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMachinesNumberIsAPersonsFault_data();
    void theMachinesNumberIsAPersonsFault();
    void itNamesTheFileAsItWasNamed();
};

void FileErrorTest::theMachinesNumberIsAPersonsFault_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("reading");
    QTest::addColumn<int>("writing");
    const auto row = [](const char* name, int error, FileFault reading, FileFault writing) {
        QTest::newRow(name) << error << static_cast<int>(reading) << static_cast<int>(writing);
    };
    row("not there", ENOENT, FileFault::missing, FileFault::noFolder);
    row("below a file", ENOTDIR, FileFault::noFolder, FileFault::noFolder);
    row("a folder", EISDIR, FileFault::folder, FileFault::folder);
    row("no permission", EACCES, FileFault::forbidden, FileFault::forbidden);
    row("not the owner", EPERM, FileFault::forbidden, FileFault::forbidden);
    row("a disk for reading", EROFS, FileFault::forbidden, FileFault::forbidden);
    row("no space", ENOSPC, FileFault::full, FileFault::full);
    row("no quota", EDQUOT, FileFault::full, FileFault::full);
    row("no size left", EFBIG, FileFault::full, FileFault::full);
    row("there already", EEXIST, FileFault::taken, FileFault::taken);
    row("links in circles", ELOOP, FileFault::unreadable, FileFault::unwritable);
    row("a bad disk", EIO, FileFault::unreadable, FileFault::unwritable);
    row("too long a name", ENAMETOOLONG, FileFault::unreadable, FileFault::unwritable);
}

void FileErrorTest::theMachinesNumberIsAPersonsFault()
{
    QFETCH(int, error);
    QFETCH(int, reading);
    QFETCH(int, writing);

    QCOMPARE(static_cast<int>(cannotRead("diary.csv", error).fault()), reading);
    QCOMPARE(static_cast<int>(cannotWrite("diary.csv", error).fault()), writing);
}

void FileErrorTest::itNamesTheFileAsItWasNamed()
{
    const std::filesystem::path named = "./Gesundheit/../Tagebuch „2026“.csv";
    const FileError read = cannotRead(named, EACCES);

    QCOMPARE(read.file(), named);
    QVERIFY(!std::string(read.what()).empty());
    QVERIFY(std::string(read.what()) != cannotRead(named, ENOENT).what());
    QVERIFY(std::string(FileError(FileFault::tooLarge, named).what()).empty());
    // It goes up as the errors of the machine do.
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, throw FileError(FileFault::taken, named));
}

HF_TEST(FileErrorTest)
#include "file_error.moc"
