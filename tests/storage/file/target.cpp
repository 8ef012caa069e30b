// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/target.h"

#include "domain/files/file_error.h"
#include "storage/file/atomic_file.h"
#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace hf;
using namespace hf::test;

namespace {

/// Why nothing may be written there; nothing when a whole file was.
std::optional<FileFault> faultOf(const std::filesystem::path& place)
{
    try {
        AtomicFile file(place);
        file.write("text");
        file.commit();
    } catch (const FileError& error) {
        return error.file() == place ? std::optional(error.fault()) : std::nullopt;
    }
    return std::nullopt;
}

unsigned permissionsOf(const std::filesystem::path& path)
{
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 0777U : 0U;
}

} // namespace

class TargetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJournalIsNeverReplaced();
    void norByAnyLinkThatLeadsToIt();
    void norWhatLiesBesideIt_data();
    void norWhatLiesBesideIt();
    void aRollbackFileUnderAnotherNameIsNotReplaced();
    void theSameEndingBesideNoJournalIsFree();
    void anotherProgramsFileIsReplaced();
    void aPipeStaysAPipe();
    void aLinkIsFollowedAndStays();
    void aLinkThatLeadsNowhereMakesTheFileThere();
    void linksInACircleAreRefused();
    void permissionsStayAndANewFileIsPrivate();
    void aFileThatIsProtectedFromWritingStays();
    void lookingAtAJournalKeepsItsLocks();
};

void TargetTest::aJournalIsNeverReplaced()
{
    TestJournal journal;
    const QByteArray before = journal.folder().read("journal.db");

    QVERIFY(faultOf(journal.path()) == FileFault::journal);

    QCOMPARE(journal.folder().read("journal.db"), before);
}

void TargetTest::norByAnyLinkThatLeadsToIt()
{
    TestJournal journal;
    const TempFolder& folder = journal.folder();
    const QByteArray before = folder.read("journal.db");
    std::filesystem::create_symlink("journal.db", folder.path("relative"));
    std::filesystem::create_symlink(folder.path("relative"), folder.path("link to the link"));
    std::filesystem::create_hard_link(journal.path(), folder.path("hard"));

    QVERIFY(faultOf(folder.path("relative")) == FileFault::journal);
    QVERIFY(faultOf(folder.path("link to the link")) == FileFault::journal);
    QVERIFY(faultOf(folder.path("hard")) == FileFault::journal);

    QCOMPARE(folder.read("journal.db"), before);
    QCOMPARE(folder.read("hard"), before);
}

void TargetTest::norWhatLiesBesideIt_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name :
         {"journal.db-journal", "journal.db-wal", "journal.db-shm", "link.db-journal", "to the side"}) {
        QTest::newRow(name) << QByteArray(name);
    }
}

void TargetTest::norWhatLiesBesideIt()
{
    QFETCH(QByteArray, name);
    TestJournal journal;
    const TempFolder& folder = journal.folder();
    std::filesystem::create_symlink("journal.db", folder.path("link.db"));
    std::filesystem::create_symlink("journal.db-journal", folder.path("to the side"));

    for (const bool there : {false, true}) {
        if (there) {
            folder.write(name.constData(), "what brings it back");
        } else {
            std::filesystem::remove(folder.path("journal.db-journal"));
        }
        QVERIFY(faultOf(folder.path(name.constData())) == FileFault::besideJournal);
        QCOMPARE(folder.read(name.constData()), there ? QByteArray("what brings it back") : QByteArray());
    }
}

void TargetTest::aRollbackFileUnderAnotherNameIsNotReplaced()
{
    const TempFolder folder;
    folder.write("rescued", QByteArray::fromHex("d9d505f920a163d7") + QByteArray(600, 'x'));

    QVERIFY(faultOf(folder.path("rescued")) == FileFault::besideJournal);
}

void TargetTest::theSameEndingBesideNoJournalIsFree()
{
    const TempFolder folder;
    folder.write("travel", "no journal");

    QVERIFY(faultOf(folder.path("travel-journal")) == std::nullopt);
    QCOMPARE(folder.read("travel-journal"), QByteArray("text"));
}

void TargetTest::anotherProgramsFileIsReplaced()
{
    const TempFolder folder;
    folder.write("old.jsonl", QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0'));

    QVERIFY(faultOf(folder.path("old.jsonl")) == std::nullopt);
    QCOMPARE(folder.read("old.jsonl"), QByteArray("text"));
}

void TargetTest::aPipeStaysAPipe()
{
    const TempFolder folder;
    QCOMPARE(::mkfifo(folder.path("pipe").c_str(), 0600), 0);
    std::filesystem::create_symlink("pipe", folder.path("to the pipe"));

    QVERIFY(faultOf(folder.path("pipe")) == FileFault::notRegular);
    QVERIFY(faultOf(folder.path("to the pipe")) == FileFault::notRegular);
    QVERIFY(std::filesystem::is_fifo(folder.path("pipe")));
}

void TargetTest::aLinkIsFollowedAndStays()
{
    const TempFolder folder;
    std::filesystem::create_directory(folder.path("far"));
    folder.write("far/real", "old");
    std::filesystem::create_symlink("far/real", folder.path("link"));

    QVERIFY(faultOf(folder.path("link")) == std::nullopt);

    QVERIFY(std::filesystem::is_symlink(folder.path("link")));
    QCOMPARE(folder.read("far/real"), QByteArray("text"));
}

void TargetTest::aLinkThatLeadsNowhereMakesTheFileThere()
{
    const TempFolder folder;
    std::filesystem::create_symlink("later", folder.path("link"));

    QVERIFY(faultOf(folder.path("link")) == std::nullopt);

    QVERIFY(std::filesystem::is_symlink(folder.path("link")));
    QCOMPARE(folder.read("later"), QByteArray("text"));
}

void TargetTest::linksInACircleAreRefused()
{
    const TempFolder folder;
    std::filesystem::create_symlink("b", folder.path("a"));
    std::filesystem::create_symlink("a", folder.path("b"));

    QVERIFY(faultOf(folder.path("a")) == FileFault::unwritable);
    QVERIFY(std::filesystem::is_symlink(folder.path("a")));
}

void TargetTest::permissionsStayAndANewFileIsPrivate()
{
    const TempFolder folder;
    folder.write("shared", "old");
    ::chmod(folder.path("shared").c_str(), 0644);

    QVERIFY(faultOf(folder.path("shared")) == std::nullopt);
    QVERIFY(faultOf(folder.path("new")) == std::nullopt);

    QCOMPARE(permissionsOf(folder.path("shared")), 0644U);
    QCOMPARE(permissionsOf(folder.path("new")), 0600U);
}

void TargetTest::aFileThatIsProtectedFromWritingStays()
{
    const TempFolder folder;
    folder.write("kept", "old");
    ::chmod(folder.path("kept").c_str(), 0400);

    QVERIFY(faultOf(folder.path("kept")) == FileFault::forbidden);
    QCOMPARE(folder.read("kept"), QByteArray("old"));
}

void TargetTest::lookingAtAJournalKeepsItsLocks()
{
    TestJournal journal;
    const WriteTransaction transaction(journal.database());
    QVERIFY(isLockedForOthers(journal.path()));

    QVERIFY(isJournal(journal.path()));
    QVERIFY(faultOf(journal.path()) == FileFault::journal);

    QVERIFY(isLockedForOthers(journal.path()));
}

HF_TEST(TargetTest)
#include "target.moc"
