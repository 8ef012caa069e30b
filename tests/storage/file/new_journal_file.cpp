// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/new_journal_file.h"

#include "storage/errors.h"
#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

using namespace hf;
using namespace hf::test;

class NewJournalFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void untilItIsNamedThereIsNoneOfThatName();
    void whatIsNotNamedLeavesNothing();
    void missingFoldersAreMadeForTheOwnerAlone();
    void foldersThatWereThereOrAreUsedStay();
    void aFileThatCameMeanwhileStays();
    void twoAtOnceHaveTwoPartsAndTheFirstNameWins();
    void theRollbackFileOfThePartGoesToo();
    void aPlaceWhereNothingCanBeMadeIsTold_data();
    void aPlaceWhereNothingCanBeMadeIsTold();
    void aNameThatBelongsToAnotherJournalIsRefused();
    void aNameWithoutAFolderIsOfTheFolderOneIsIn();
};

namespace {

QStringList entriesOf(const std::filesystem::path& folder)
{
    return QDir(QString::fromStdString(folder.string()))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

unsigned permissionsOf(const std::filesystem::path& path)
{
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777U : 0U;
}

std::optional<StorageFault> faultOf(const std::filesystem::path& target)
{
    try {
        const NewJournalFile file(target);
        return std::nullopt;
    } catch (const StorageError& error) {
        return error.fault();
    }
}

void fill(const std::filesystem::path& path, const char* text)
{
    std::ofstream(path, std::ios::binary) << text;
}

} // namespace

void NewJournalFileTest::untilItIsNamedThereIsNoneOfThatName()
{
    const TempFolder folder;
    const std::filesystem::path target = folder.path("new.db");
    NewJournalFile file(target);

    QVERIFY(!std::filesystem::exists(target));
    QVERIFY(file.part() != target);
    QCOMPARE(file.part().parent_path(), target.parent_path());
    QCOMPARE(std::filesystem::file_size(file.part()), std::uintmax_t{0});
    QCOMPARE(permissionsOf(file.part()), 0600U);
    fill(file.part(), "a journal");

    QVERIFY(file.nameIt());

    QCOMPARE(entriesOf(folder.path("")), QStringList{QStringLiteral("new.db")});
    QCOMPARE(folder.read("new.db"), QByteArray("a journal"));
    QCOMPARE(permissionsOf(target), 0600U);
    struct stat status {};
    QCOMPARE(::stat(target.c_str(), &status), 0);
    QCOMPARE(status.st_nlink, nlink_t{1});
}

void NewJournalFileTest::whatIsNotNamedLeavesNothing()
{
    const TempFolder folder;
    {
        const NewJournalFile file(folder.path("a/b/c/new.db"));
        QVERIFY(std::filesystem::exists(folder.path("a/b/c")));
        fill(file.part(), "half a journal");
    }
    QCOMPARE(entriesOf(folder.path("")), QStringList());
}

void NewJournalFileTest::missingFoldersAreMadeForTheOwnerAlone()
{
    const TempFolder folder;
    NewJournalFile file(folder.path("a/b/new.db"));

    QCOMPARE(permissionsOf(folder.path("a")), 0700U);
    QCOMPARE(permissionsOf(folder.path("a/b")), 0700U);
    QVERIFY(file.nameIt());
    QCOMPARE(entriesOf(folder.path("a/b")), QStringList{QStringLiteral("new.db")});
}

void NewJournalFileTest::foldersThatWereThereOrAreUsedStay()
{
    const TempFolder folder;
    std::filesystem::create_directory(folder.path("was"));
    {
        const NewJournalFile file(folder.path("was/made/deep/new.db"));
        fill(folder.path("was/made/note.txt"), "somebody's");
    }
    QCOMPARE(entriesOf(folder.path("was")), QStringList{QStringLiteral("made")});
    QCOMPARE(entriesOf(folder.path("was/made")), QStringList{QStringLiteral("note.txt")});
    {
        const NewJournalFile file(folder.path("was/new.db"));
    }
    QVERIFY(std::filesystem::is_directory(folder.path("was")));
}

void NewJournalFileTest::aFileThatCameMeanwhileStays()
{
    const TempFolder folder;
    {
        NewJournalFile file(folder.path("new.db"));
        fill(file.part(), "mine");
        folder.write("new.db", "somebody's");

        QVERIFY(!file.nameIt());
        QCOMPARE(folder.read("new.db"), QByteArray("somebody's"));
    }
    QCOMPARE(entriesOf(folder.path("")), QStringList{QStringLiteral("new.db")});
    // A link that leads nowhere is a name that is taken, too.
    std::filesystem::create_symlink(folder.path("gone"), folder.path("link.db"));
    NewJournalFile file(folder.path("link.db"));
    QVERIFY(!file.nameIt());
    QVERIFY(!std::filesystem::exists(folder.path("gone")));
}

void NewJournalFileTest::twoAtOnceHaveTwoPartsAndTheFirstNameWins()
{
    const TempFolder folder;
    NewJournalFile first(folder.path("new.db"));
    {
        NewJournalFile second(folder.path("new.db"));
        QVERIFY(first.part() != second.part());
        fill(second.part(), "second");
        QVERIFY(second.nameIt());
    }
    fill(first.part(), "first");
    QVERIFY(!first.nameIt());
    QCOMPARE(folder.read("new.db"), QByteArray("second"));
}

void NewJournalFileTest::theRollbackFileOfThePartGoesToo()
{
    const TempFolder folder;
    {
        const NewJournalFile file(folder.path("new.db"));
        std::filesystem::path side = file.part();
        side += "-journal";
        fill(side, "pages");
    }
    QCOMPARE(entriesOf(folder.path("")), QStringList());
}

void NewJournalFileTest::aPlaceWhereNothingCanBeMadeIsTold_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("fault");

    QTest::newRow("below a file") << QStringLiteral("file/new.db") << static_cast<int>(StorageFault::io);
    QTest::newRow("deep below a file") << QStringLiteral("file/a/new.db") << static_cast<int>(StorageFault::io);
    if (::geteuid() != 0) {
        QTest::newRow("a closed folder") << QStringLiteral("closed/new.db") << static_cast<int>(StorageFault::readOnly);
        QTest::newRow("below a closed folder")
            << QStringLiteral("closed/a/new.db") << static_cast<int>(StorageFault::readOnly);
    }
}

void NewJournalFileTest::aPlaceWhereNothingCanBeMadeIsTold()
{
    QFETCH(QString, place);
    QFETCH(int, fault);
    const TempFolder folder;
    folder.write("file", "text");
    std::filesystem::create_directory(folder.path("closed"));
    ::chmod(folder.path("closed").c_str(), S_IRUSR | S_IXUSR);
    const QStringList before = entriesOf(folder.path(""));

    const auto found = faultOf(folder.path("") / place.toStdString());

    ::chmod(folder.path("closed").c_str(), S_IRWXU);
    QVERIFY(found.has_value());
    QCOMPARE(static_cast<int>(*found), fault);
    QCOMPARE(entriesOf(folder.path("")), before);
    QCOMPARE(entriesOf(folder.path("closed")), QStringList());
}

void NewJournalFileTest::aNameThatBelongsToAnotherJournalIsRefused()
{
    const TestJournal journal;
    for (const char* name : {"journal.db-journal", "journal.db-wal", "journal.db-shm"}) {
        std::filesystem::remove(journal.folder().path(name));
        QVERIFY2(faultOf(journal.folder().path(name)) == StorageFault::notAFile, name);
    }
    QVERIFY(!faultOf(journal.folder().path("journal.db-old")));
    QVERIFY(!faultOf(journal.folder().path("other.db-journal"))); // there is no journal beside that
}

void NewJournalFileTest::aNameWithoutAFolderIsOfTheFolderOneIsIn()
{
    const TempFolder folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(QString::fromStdString(folder.path("").string())));
    {
        NewJournalFile plain("plain.db");
        NewJournalFile below("made/below.db");
        QVERIFY(plain.nameIt());
        QVERIFY(below.nameIt());
        const NewJournalFile left("gone/left.db");
    }
    const QStringList there = entriesOf(folder.path(""));
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(there, (QStringList{QStringLiteral("made"), QStringLiteral("plain.db")}));
}

HF_TEST(NewJournalFileTest)
#include "new_journal_file.moc"
