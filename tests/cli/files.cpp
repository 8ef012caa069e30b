// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <functional>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

class FilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExportNeverReplacesAJournal_data();
    void anExportNeverReplacesAJournal();
    void whatLiesBesideTheTargetStays();
    void anExportFollowsALinkAndLeavesAPipe();
    void outputIsNotAppendedToTheJournal();
    void aFullDiskNamesTheFileThatWasWritten();
    void aDemoThatFindsNoRoomLeavesNothing();
    void aDemoNeverTakesTheNameOfARollbackFile();
    void triedAndRefusedImportsLeaveNoJournal_data();
    void triedAndRefusedImportsLeaveNoJournal();
    void aTriedImportOfALogStoresNothing();
    void anImportMakesAWholeJournal();
    void refusedRowsLeaveNoDefinitions();
    void theFileToBlameIsNamed_data();
    void theFileToBlameIsNamed();
    void aHelpersSheetReplacesNothing();
    void aLineThatCannotBeReadMakesNoJournal_data();
    void aLineThatCannotBeReadMakesNoJournal();
};

namespace {

void put(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList entriesOf(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// A run in which no file may grow beyond so many bytes, as on a full disk.
Answer runWithRoom(const Cli& cli, const QStringList& words, rlim_t bytes)
{
    QProcess process;
    process.setChildProcessModifier([bytes] {
        const rlimit limit{bytes, bytes};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    });
    process.start(QStringLiteral(HF_CLI),
                  QStringList{QStringLiteral("--journal"), cli.path("journal.db"), QStringLiteral("--now"), cli.now,
                              QStringLiteral("--zone"), QStringLiteral("Europe/Berlin")} +
                      words);
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

void FilesTest::anExportNeverReplacesAJournal_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("range");

    for (const char* target :
         {"journal.db", "symlink", "hardlink", "other.db", "journal.db-journal", "journal.db-wal", "other.db-shm"}) {
        QTest::addRow("%s", target) << QString::fromUtf8(target) << QString();
        QTest::addRow("%s, from a day", target) << QString::fromUtf8(target) << QStringLiteral("|--from|2026-03-15");
    }
}

void FilesTest::anExportNeverReplacesAJournal()
{
    QFETCH(QString, target);
    QFETCH(QString, range);
    Cli cli;
    cli.journal = "other.db";
    QCOMPARE(cli.run("add|glutamine 5g").code, 0);
    cli.journal = "journal.db";
    QCOMPARE(cli.run("add|glutamine 5g|2026-03-01 run 45min rpe 6").code, 0);
    QVERIFY(QFile::link(cli.path("journal.db"), cli.path("symlink")));
    QCOMPARE(::link(qPrintable(cli.path("journal.db")), qPrintable(cli.path("hardlink"))), 0);
    const QString path = cli.path(qPrintable(target));
    const QByteArray before = contentOf(path);
    const bool there = QFile::exists(path);

    const Answer answer = cli.run(QStringLiteral("export|") + path + range);

    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.startsWith(path.toUtf8()), answer.err.constData());
    QVERIFY2(answer.err.contains("left untouched"), answer.err.constData());
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QFile::exists(path), there);
    QCOMPARE(cli.count("doses") + cli.count("sessions"), 2);
}

void FilesTest::whatLiesBesideTheTargetStays()
{
    const Cli cli;
    cli.run("add|glutamine 5g");
    put(cli.path("out.jsonl.part"), "mine");

    QCOMPARE(cli.run(QStringLiteral("export|") + cli.path("out.jsonl")).code, 0);

    QCOMPARE(contentOf(cli.path("out.jsonl.part")), QByteArray("mine"));
    QVERIFY(contentOf(cli.path("out.jsonl")).contains("dose"));
}

void FilesTest::anExportFollowsALinkAndLeavesAPipe()
{
    const Cli cli;
    cli.run("add|glutamine 5g");
    QVERIFY(QFile::link(cli.path("real.jsonl"), cli.path("link.jsonl")));
    QCOMPARE(::mkfifo(qPrintable(cli.path("pipe")), 0600), 0);

    QCOMPARE(cli.run(QStringLiteral("export|") + cli.path("link.jsonl")).code, 0);
    const Answer pipe = cli.run(QStringLiteral("export|") + cli.path("pipe"));

    QVERIFY(QFileInfo(cli.path("link.jsonl")).isSymLink());
    QVERIFY(contentOf(cli.path("real.jsonl")).contains("dose"));
    QCOMPARE(pipe.code, 1);
    QVERIFY2(pipe.err.contains("no regular file"), pipe.err.constData());
    struct stat status {};
    QVERIFY(::lstat(qPrintable(cli.path("pipe")), &status) == 0 && S_ISFIFO(status.st_mode));
}

void FilesTest::outputIsNotAppendedToTheJournal()
{
    const Cli cli;
    cli.run("add|glutamine 5g");
    const QByteArray before = contentOf(cli.path("journal.db"));
    QProcess process;
    process.setStandardOutputFile(cli.path("journal.db"), QIODevice::Append);

    process.start(QStringLiteral(HF_CLI),
                  {QStringLiteral("--journal"), cli.path("journal.db"), QStringLiteral("export"), QStringLiteral("-")});
    QVERIFY(process.waitForFinished());

    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(contentOf(cli.path("journal.db")), before);
}

void FilesTest::aFullDiskNamesTheFileThatWasWritten()
{
    const Cli cli;
    cli.run(QStringLiteral("add|note \"") + QString(30'000, u'x') + QStringLiteral("\""));
    put(cli.path("out.jsonl"), "old");
    const QStringList before = entriesOf(QFileInfo(cli.path("x")).path());

    const Answer answer = runWithRoom(cli, {QStringLiteral("export"), cli.path("out.jsonl")}, 10'000);

    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.startsWith(cli.path("out.jsonl").toUtf8() + ": there is no space left"),
             answer.err.constData());
    QCOMPARE(contentOf(cli.path("out.jsonl")), QByteArray("old"));
    QCOMPARE(entriesOf(QFileInfo(cli.path("x")).path()), before);
}

void FilesTest::aDemoThatFindsNoRoomLeavesNothing()
{
    const Cli cli;
    const QString folder = QFileInfo(cli.path("x")).path();

    const Answer answer =
        runWithRoom(cli, {QStringLiteral("demo"), QStringLiteral("1"), cli.path("made/for/it/demo.db")}, 300'000);

    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.startsWith(cli.path("made/for/it/demo.db").toUtf8()), answer.err.constData());
    QCOMPARE(entriesOf(folder), QStringList());
}

void FilesTest::aDemoNeverTakesTheNameOfARollbackFile()
{
    const Cli cli;
    cli.run("add|glutamine 5g");
    QFile::remove(cli.path("journal.db-journal"));

    const Answer answer = cli.run(QStringLiteral("demo|1|") + cli.path("journal.db-journal"));

    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.startsWith(cli.path("journal.db-journal").toUtf8()), answer.err.constData());
    QVERIFY(!QFile::exists(cli.path("journal.db-journal")));
}

void FilesTest::triedAndRefusedImportsLeaveNoJournal_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("code");

    const QByteArray good = "date,name,amount\n2026-03-01 08:00,Creatine,3g\n";
    QTest::newRow("a dry run") << good << QStringLiteral("--dry-run") << 0;
    QTest::newRow("an undecided order") << QByteArray("date,name,amount\n02/03/2026,Creatine,3g\n") << QString() << 3;
    QTest::newRow("no table") << QByteArray("just words\n") << QString() << 1;
    QTest::newRow("dates that fit no order")
        << QByteArray("date,name,amount\n25/12/2025,Creatine,3g\n12/25/2025,Creatine,3g\n") << QString() << 1;
    QTest::newRow("only refused rows") << QByteArray("date,name,amount\n2031-03-01 08:00,Creatine,3g\n") << QString()
                                       << -1;
    QTest::newRow("a log that is none") << QByteArray("{}\n") << QStringLiteral("--format|jsonl") << 1;
    QTest::newRow("a dry run of a log that is none")
        << QByteArray("{}\n") << QStringLiteral("--format|jsonl|--dry-run") << 1;
}

void FilesTest::triedAndRefusedImportsLeaveNoJournal()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, options);
    QFETCH(int, code);
    Cli cli;
    cli.journal = "made/for/it/journal.db";
    put(cli.path("in.csv"), text);

    const Answer answer =
        cli.run(QStringLiteral("import|") + cli.path("in.csv") + (options.isEmpty() ? QString() : u'|' + options));

    QVERIFY2(code < 0 || answer.code == code, answer.err.constData());
    QCOMPARE(entriesOf(QFileInfo(cli.path("in.csv")).path()), QStringList{QStringLiteral("in.csv")});
}

void FilesTest::aTriedImportOfALogStoresNothing()
{
    Cli cli;
    cli.run("add|glutamine 5g");
    cli.run(QStringLiteral("export|") + cli.path("log.jsonl"));
    cli.journal = "second.db";
    cli.run("init");

    const Answer tried = cli.run(QStringLiteral("--json|import|--dry-run|") + cli.path("log.jsonl"));

    QCOMPARE(tried.code, 0);
    QCOMPARE(tried.json().object()[QStringLiteral("added")].toInt(), 1);
    QVERIFY(tried.json().object()[QStringLiteral("dry_run")].toBool());
    QCOMPARE(cli.count("doses"), 0);
}

void FilesTest::anImportMakesAWholeJournal()
{
    Cli cli;
    cli.journal = "made/for/it/journal.db";
    put(cli.path("in.csv"), "date,name,amount\n2026-03-01 08:00,Creatine,3g\n");

    QCOMPARE(cli.run(QStringLiteral("import|") + cli.path("in.csv")).code, 0);

    QCOMPARE(entriesOf(cli.path("made/for/it")), QStringList{QStringLiteral("journal.db")});
    QCOMPARE(cli.count("doses"), 1);
    QCOMPARE(cli.run("check").code, 0);
}

void FilesTest::refusedRowsLeaveNoDefinitions()
{
    const Cli cli;
    cli.run("add|glutamine 5g");
    put(cli.path("mixed.csv"), "date,name,amount\n2026-03-01 08:00,Creatine,3g\n2031-03-01 08:00,Taurine,1g\n");

    const Answer answer = cli.run(QStringLiteral("--json|import|") + cli.path("mixed.csv"));

    QCOMPARE(answer.json().object()[QStringLiteral("refused")].toInt(), 1);
    const QByteArray supplements = cli.run("list|supplements").out;
    QVERIFY2(supplements.contains("Creatine"), supplements.constData());
    QVERIFY2(!supplements.contains("Taurine"), supplements.constData());
}

void FilesTest::theFileToBlameIsNamed_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("reason");

    const auto row = [](const char* what, const char* words, const char* name, const char* reason) {
        QTest::newRow(what) << QString::fromUtf8(words) << QString::fromUtf8(name) << QByteArray(reason);
    };
    row("an import that is not there", "import|", "gone.csv", "there is no such file");
    row("a log that is not there", "import|", "gone.jsonl", "there is no such file");
    row("an import that is a folder", "import|", "folder", "this is a folder");
    row("a log that is a folder", "import|--format|jsonl|", "folder", "this is a folder");
    row("an import that is a pipe", "import|", "pipe", "no regular file");
    row("a log that is a pipe", "import|--format|jsonl|", "pipe", "no regular file");
    row("an import below a file", "import|", "in.csv/x.csv", "its folder is not there");
    row("an import that is no table", "import|", "in.csv", "no table");
    row("an export to a folder", "export|", "folder", "this is a folder");
    row("an export into no folder", "export|", "nowhere/out.jsonl", "its folder is not there");
    row("an export below a file", "export|", "in.csv/out.jsonl", "its folder is not there");
    row("an export to a protected file", "export|", "protected", "permission for the file or its folder is missing");
    row("a demo in the place of a file", "demo|1|", "in.csv", "there is a file already");
    row("a formula's input", "compute|weekly_load|", "gone.json", "there is no such file");
    row("a formula's folder", "compute|weekly_load|", "folder", "this is a folder");
}

void FilesTest::theFileToBlameIsNamed()
{
    QFETCH(QString, words);
    QFETCH(QString, name);
    QFETCH(QByteArray, reason);
    const Cli cli;
    cli.run("add|glutamine 5g");
    put(cli.path("in.csv"), "just words\n");
    put(cli.path("protected"), "mine");
    ::chmod(qPrintable(cli.path("protected")), 0400);
    QDir().mkdir(cli.path("folder"));
    QCOMPARE(::mkfifo(qPrintable(cli.path("pipe")), 0600), 0);
    const QString path = cli.path(qPrintable(name));

    const Answer answer = cli.run(words + path);

    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(path.toUtf8() + ": ") && answer.err.contains(reason), answer.err.constData());
    QVERIFY2(!answer.err.contains("journal.db"), answer.err.constData());
    QCOMPARE(contentOf(cli.path("protected")), QByteArray("mine"));
}

void FilesTest::aHelpersSheetReplacesNothing()
{
    const Cli cli;
    cli.run("init");
    QFile::remove(cli.path("journal.db-journal"));
    put(cli.path("mine.txt"), "mine");
    const QString experiment = QStringLiteral("experiment|new|--question|Does it help?|--supplement|glutamine|--amount|"
                                              "5 g|--outcome|bloating|--blind|--sheet|");

    for (const char* place : {"mine.txt", "journal.db", "journal.db-journal", "no/sheet.txt"}) {
        const Answer answer = cli.run(experiment + cli.path(place));

        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.startsWith(cli.path(place).toUtf8()), answer.err.constData());
        QVERIFY2(answer.err.contains("Nothing was started."), answer.err.constData());
    }
    QCOMPARE(contentOf(cli.path("mine.txt")), QByteArray("mine"));
    QCOMPARE(cli.count("experiments"), 0);
}

void FilesTest::aLineThatCannotBeReadMakesNoJournal_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("an entry") << QStringLiteral("add|wine 2");
    QTest::newRow("the second of two") << QStringLiteral("add|glutamine 5g|wine 2");
    QTest::newRow("a plan") << QStringLiteral("plan|wine|5g|at|08:00");
    QTest::newRow("a setting") << QStringLiteral("setting|day-start|25:00");
}

void FilesTest::aLineThatCannotBeReadMakesNoJournal()
{
    QFETCH(QString, words);
    const Cli cli;

    const Answer answer = cli.run(words);

    QCOMPARE(answer.code, 2);
    QVERIFY(!QFile::exists(cli.path("journal.db")));
}

HF_TEST(FilesTest)
#include "files.moc"
