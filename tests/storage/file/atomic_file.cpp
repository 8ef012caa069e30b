// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/atomic_file.h"

#include "domain/files/file_error.h"
#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace hf;
using namespace hf::test;

class AtomicFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTargetAppearsOnlyWhenItIsWhole();
    void anAbandonedFileLeavesTheOldOne();
    void aFolderThatIsNotThereLeavesNothing();
    void aFolderInThePlaceOfTheTargetStays();
    void onlyThePersonCanReadIt();
    void aFileCalledPartIsSomebodysOwn();
    void aFileThatIsOnlyToBeMadeAnewIsNotReplaced();
    void aFullDiskIsSaidAndTheOldFileStays();

private:
    /// What is still there of files that were not finished.
    QStringList leftOvers() const
    {
        return QDir(QString::fromStdString(m_folder.path("").string()))
            .entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden);
    }

    const TempFolder m_folder;
};

void AtomicFileTest::theTargetAppearsOnlyWhenItIsWhole()
{
    AtomicFile file(m_folder.path("new"));

    file.write(std::string(600'000, 'a'));
    file.write("end");
    QVERIFY(!std::filesystem::exists(m_folder.path("new")));
    file.commit();

    QCOMPARE(m_folder.read("new"), QByteArray(600'000, 'a') + "end");
    QVERIFY(leftOvers().isEmpty());
}

void AtomicFileTest::anAbandonedFileLeavesTheOldOne()
{
    m_folder.write("kept", "old");

    {
        AtomicFile file(m_folder.path("kept"));
        file.write(std::string(600'000, 'b'));
    }

    QCOMPARE(m_folder.read("kept"), QByteArray("old"));
    QVERIFY(leftOvers().isEmpty());
}

void AtomicFileTest::aFolderThatIsNotThereLeavesNothing()
{
    try {
        AtomicFile file(m_folder.path("no/such/place"));
        QFAIL("a file was made in a folder that is not there");
    } catch (const FileError& error) {
        QVERIFY(error.fault() == FileFault::noFolder);
        QVERIFY(error.file() == m_folder.path("no/such/place"));
    }
    QVERIFY(!std::filesystem::exists(m_folder.path("no")));
}

void AtomicFileTest::aFolderInThePlaceOfTheTargetStays()
{
    std::filesystem::create_directory(m_folder.path("taken"));
    m_folder.write("taken/inside", "mine");

    QVERIFY_THROWS_EXCEPTION(FileError, AtomicFile(m_folder.path("taken")));

    QCOMPARE(m_folder.read("taken/inside"), QByteArray("mine"));
    QVERIFY(leftOvers().isEmpty());
}

void AtomicFileTest::onlyThePersonCanReadIt()
{
    const mode_t before = ::umask(0);
    AtomicFile file(m_folder.path("private"));
    file.commit();
    ::umask(before);

    struct stat status {};
    QCOMPARE(::stat(m_folder.path("private").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
}

void AtomicFileTest::aFileCalledPartIsSomebodysOwn()
{
    const TempFolder folder;
    folder.write("again.part", "my own");

    AtomicFile file(folder.path("again"));
    file.write("whole");
    file.commit();

    QCOMPARE(folder.read("again"), QByteArray("whole"));
    QCOMPARE(folder.read("again.part"), QByteArray("my own"));
}

void AtomicFileTest::aFileThatIsOnlyToBeMadeAnewIsNotReplaced()
{
    AtomicFile late(m_folder.path("once"), AtomicFile::Earlier::refused);
    late.write("late");
    m_folder.write("once", "first");

    QVERIFY_THROWS_EXCEPTION(FileError, AtomicFile(m_folder.path("once"), AtomicFile::Earlier::refused));
    QVERIFY_THROWS_EXCEPTION(FileError, late.commit());

    QCOMPARE(m_folder.read("once"), QByteArray("first"));
}

void AtomicFileTest::aFullDiskIsSaidAndTheOldFileStays()
{
    m_folder.write("full", "old");
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const auto quiet = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{100'000, before.rlim_max};
    bool failed = false;

    ::setrlimit(RLIMIT_FSIZE, &small);
    try {
        AtomicFile file(m_folder.path("full"));
        file.write(std::string(300'000, 'c'));
        file.commit();
    } catch (const FileError& error) {
        failed = error.fault() == FileFault::full && error.file() == m_folder.path("full");
    }
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, quiet);

    QVERIFY(failed);
    QCOMPARE(m_folder.read("full"), QByteArray("old"));
    QVERIFY(leftOvers().isEmpty());
}

HF_TEST(AtomicFileTest)
#include "atomic_file.moc"
