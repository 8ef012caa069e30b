// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/files/export_file.h"

#include "domain/files/file_error.h"
#include "journal/journal_care.h"
#include "journal/journal_import.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <functional>
#include <iterator>

using namespace hf;
using hf::test::day;
using hf::test::JournalFixture;

class ExportFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeLogIsWrittenAndReadsBack();
    void aRangeIsWrittenAlone();
    void anEarlierFileIsReplacedAndALinkFollowed();
    void whatCannotBeWrittenStaysAsItWas_data();
    void whatCannotBeWrittenStaysAsItWas();
    void tryingLeavesNoTrace();
    void aPromisedFileIsNewOrNone();
    void whatCannotBeReadIsRefused();
};

namespace {

std::string text(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::optional<FileFault> faultOf(const std::function<void()>& step)
{
    try {
        step();
    } catch (const FileError& error) {
        return error.fault();
    }
    return std::nullopt;
}

QStringList filesBeside(const JournalFixture& journal)
{
    return QDir(QString::fromStdString(journal.beside("").string()))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

void ExportFileTest::theWholeLogIsWrittenAndReadsBack()
{
    JournalFixture journal;
    std::vector<std::string> lines;
    for (int i = 1; i < 10; ++i) {
        lines.push_back("2026-11-0" + std::to_string(i) + " note \"" + std::string(5000, 'x') + " grün\"");
    }
    journal.addAll(lines);
    const auto file = journal.beside("out.jsonl");

    exportToFile(*journal, file, std::nullopt);

    QCOMPARE(text(file), journal.exported());
    JournalFixture other(2);
    QCOMPARE(JournalImport(*other).importLog(file).added, journal->info().revisions);
    QCOMPARE(other.exported(), journal.exported());
}

void ExportFileTest::aRangeIsWrittenAlone()
{
    JournalFixture journal;
    journal.add({"2026-11-01 bloating 1", "2026-11-02 bloating 2", "2026-11-03 bloating 3"});
    const auto file = journal.beside("out.jsonl");

    exportToFile(*journal, file, DayRange{day("2026-11-02"), day("2026-11-02")});

    JournalFixture other(2);
    JournalImport(*other).importLog(file);
    const DayRange all{day("2026-11-01"), day("2026-11-03")};
    QCOMPARE(other->list(Kind::rating, all).size(), std::size_t{1});
    QCOMPARE(std::get<Rating>(other->list(Kind::rating, all).front().body).value, 2.0);
}

void ExportFileTest::anEarlierFileIsReplacedAndALinkFollowed()
{
    JournalFixture journal;
    const auto file = journal.beside("table.csv");
    writeFile(file, "first, and much longer than the second");
    std::filesystem::create_symlink(file, journal.beside("link.csv"));

    writeFile(journal.beside("link.csv"), "second");

    QCOMPARE(text(file), std::string("second"));
    QVERIFY(std::filesystem::is_symlink(journal.beside("link.csv")));
    writeFile(file, "");
    QCOMPARE(text(file), std::string());
    const std::string bytes("\0\xff\r\n", 4);
    writeFile(file, bytes);
    QCOMPARE(text(file), bytes);
}

void ExportFileTest::whatCannotBeWrittenStaysAsItWas_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("fault");
    QTest::newRow("the journal") << QByteArray("journal.db") << static_cast<int>(FileFault::journal);
    QTest::newRow("beside it") << QByteArray("journal.db-journal") << static_cast<int>(FileFault::besideJournal);
    QTest::newRow("a folder") << QByteArray("folder") << static_cast<int>(FileFault::folder);
    QTest::newRow("no folder") << QByteArray("none/out.csv") << static_cast<int>(FileFault::noFolder);
    QTest::newRow("below a file") << QByteArray("journal.db/out.csv") << static_cast<int>(FileFault::noFolder);
    QTest::newRow("a device") << QByteArray("null") << static_cast<int>(FileFault::notRegular);
    QTest::newRow("a link to the journal") << QByteArray("linked.db") << static_cast<int>(FileFault::journal);
}

void ExportFileTest::whatCannotBeWrittenStaysAsItWas()
{
    QFETCH(QByteArray, name);
    QFETCH(int, fault);
    JournalFixture journal;
    journal.addOne("bloating 3");
    std::filesystem::create_directory(journal.beside("folder"));
    std::filesystem::create_symlink("/dev/null", journal.beside("null"));
    std::filesystem::create_symlink(journal.path(), journal.beside("linked.db"));
    const auto file = journal.beside(name.constData());
    const QStringList before = filesBeside(journal);

    for (const auto& step :
         std::vector<std::function<void()>>{[&] { writeFile(file, "text"); }, [&] { refuseUnwritable(file); },
                                            [&] { exportToFile(*journal, file, std::nullopt); }}) {
        const auto found = faultOf(step);
        QVERIFY(found.has_value());
        QCOMPARE(static_cast<int>(*found), fault);
    }
    QCOMPARE(filesBeside(journal), before);
    QVERIFY(JournalCare(*journal).check().sound());
}

void ExportFileTest::tryingLeavesNoTrace()
{
    JournalFixture journal;
    const QStringList before = filesBeside(journal);
    refuseUnwritable(journal.beside("out.csv"));
    QCOMPARE(filesBeside(journal), before);

    writeFile(journal.beside("out.csv"), "text");
    refuseUnwritable(journal.beside("out.csv"));
    QCOMPARE(text(journal.beside("out.csv")), std::string("text"));
}

void ExportFileTest::aPromisedFileIsNewOrNone()
{
    JournalFixture journal;
    const auto file = journal.beside("key.txt");
    {
        const PromisedFile given(file);
        QVERIFY(!std::filesystem::exists(file));
    }
    QVERIFY(!std::filesystem::exists(file));
    {
        PromisedFile kept(file);
        kept.write("the key");
    }
    QCOMPARE(text(file), std::string("the key"));
    QVERIFY(faultOf([&] { PromisedFile again(file); }) == FileFault::taken);
    QCOMPARE(text(file), std::string("the key"));

    PromisedFile late(journal.beside("late.txt"));
    writeFile(journal.beside("late.txt"), "somebody's");
    QVERIFY(faultOf([&] { late.write("mine"); }) == FileFault::taken);
    QCOMPARE(text(journal.beside("late.txt")), std::string("somebody's"));
}

void ExportFileTest::whatCannotBeReadIsRefused()
{
    JournalFixture journal;
    writeFile(journal.beside("in.csv"), "a");
    QVERIFY(!faultOf([&] { refuseUnreadable(journal.beside("in.csv")); }));
    QVERIFY(faultOf([&] { refuseUnreadable(journal.beside("none.csv")); }) == FileFault::missing);
    QVERIFY(faultOf([&] { refuseUnreadable(journal.beside("")); }) == FileFault::folder);
}

HF_TEST(ExportFileTest)
#include "export_file.moc"
