// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cli_program.h"
#include "support/damaged_file.h"
#include "support/test_program.h"

#include <QtCore/QDir>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace hf::test;

/// Damage, repair and backups as a script meets them: exit codes, what is said, what is kept.
class KeepingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneBadRecordStopsNothing();
    void whatIsLostIsNamedWithItsDayAndKind();
    void anEntryIsAddedToADamagedJournal();
    void anExportOfADamagedJournalSaysSo();
    void aRepairedJournalIsSoundAndKeepsTheOld();
    void salvageWritesAnotherFile();
    void backupsAreListedWithTheirVerdicts();
    void aBackupIsRestored();
    void aJournalThatIsGoneIsNotMadeAnew();
    void aCopyThatWasSetAsideIsNamedAndMerged();
    void whatCannotBeDoneIsSaid();

private:
    std::filesystem::path file(const char* name = "journal.db") const { return m_cli->path(name).toStdString(); }

    std::unique_ptr<Cli> m_cli;
};

void KeepingTest::init()
{
    m_cli = std::make_unique<Cli>();
    QCOMPARE(m_cli
                 ->run("add|2026-03-01 glutamine 5g 08:00 \"morning dose\"|2026-03-02 bloating 3"
                       "|2026-03-10 glutamine 7g 09:00 \"later\"|2026-03-11 note \"slept badly\"")
                 .code,
             0);
}

void KeepingTest::oneBadRecordStopsNothing()
{
    flipIn(file(), "morning dose", 3);

    for (const char* words :
         {"list|doses", "today", "show|2026-03-01", "info", "summary", "metrics", "series|dose.l-glutamine"}) {
        const Answer answer = m_cli->run(words);
        QVERIFY2(answer.code == 3, words);
        QVERIFY2(answer.err.contains("All of its 4 versions of entries can be read"), answer.err);
    }
    QVERIFY(m_cli->run("list|doses").out.contains("morning dose"));
    QCOMPARE(m_cli->run("check").code, 3);
}

void KeepingTest::whatIsLostIsNamedWithItsDayAndKind()
{
    overwriteIn(file(), "slept badly");
    const QByteArray damaged = bytesOf(file());

    const Answer check = m_cli->run("--json|check");

    QCOMPARE(check.code, 1);
    QVERIFY2(check.err.contains("2026-03-11 reflection"), check.err);
    const QJsonObject damage = check.json().object().value(QStringLiteral("damage")).toObject();
    QCOMPARE(damage.value(QStringLiteral("revisions")).toInt(), 4);
    QCOMPARE(damage.value(QStringLiteral("readable")).toInt(), 3);
    const QJsonObject lost = damage.value(QStringLiteral("not_whole")).toArray().at(0).toObject();
    QCOMPARE(lost.value(QStringLiteral("left")).toString(), QStringLiteral("nothing"));
    QCOMPARE(m_cli->run("list|doses").code, 3);
    QCOMPARE(bytesOf(file()), damaged);
}

void KeepingTest::anEntryIsAddedToADamagedJournal()
{
    flipIn(file(), "morning dose", 3);
    const QByteArray damaged = bytesOf(file());

    const Answer added = m_cli->run("add|2026-03-12 glutamine 5g");

    QCOMPARE(added.code, 0);
    QCOMPARE(added.lines().size(), 1);
    QVERIFY2(added.err.contains("journal.damaged-2026-03-15T110000Z.db"), added.err);
    QCOMPARE(bytesOf(file("journal.damaged-2026-03-15T110000Z.db")), damaged);
    QCOMPARE(m_cli->run("check").code, 0);
    QCOMPARE(m_cli->run("list|doses").code, 0);
    QVERIFY(m_cli->run("list|doses").out.contains("morning dose"));
}

void KeepingTest::anExportOfADamagedJournalSaysSo()
{
    overwriteIn(file(), "slept badly");
    const QString out = m_cli->path("out.jsonl");

    const Answer exported = m_cli->run(QStringLiteral("export|%1").arg(out));

    QCOMPARE(exported.code, 3);
    QVERIFY2(exported.err.contains("3 of its 4"), exported.err);
    m_cli->journal = "other.db";
    QCOMPARE(m_cli->run(QStringLiteral("import|%1").arg(out)).code, 0);
    QCOMPARE(m_cli->count("doses"), 2);
    QCOMPARE(m_cli->run("check").code, 0);
}

void KeepingTest::aRepairedJournalIsSoundAndKeepsTheOld()
{
    overwriteIn(file(), "slept badly");

    QCOMPARE(m_cli->run("rebuild").code, 3); // a thought is lost
    QCOMPARE(m_cli->run("check").code, 0);
    QCOMPARE(m_cli->run("rebuild").code, 0);

    QCOMPARE(QDir(m_cli->path(".")).entryList({QStringLiteral("journal.damaged-*.db")}).size(), 1);
}

void KeepingTest::salvageWritesAnotherFile()
{
    overwriteIn(file(), "slept badly");
    const QByteArray damaged = bytesOf(file());

    const QString words = QStringLiteral("salvage|%1|%2").arg(m_cli->path("journal.db"), m_cli->path("out.db"));
    QCOMPARE(m_cli->run(words).code, 3);
    QCOMPARE(m_cli->run(words).code, 1); // it is there now

    QCOMPARE(bytesOf(file()), damaged);
    m_cli->journal = "out.db";
    QCOMPARE(m_cli->run("check").code, 0);
    QCOMPARE(m_cli->count("doses"), 2);
}

void KeepingTest::backupsAreListedWithTheirVerdicts()
{
    QVERIFY(m_cli->run("backups").out.contains("No backups yet"));
    QCOMPARE(m_cli->run("backup").code, 0);
    QVERIFY(m_cli->run("backup").out.contains("nothing changed"));
    QCOMPARE(m_cli->run("add|2026-03-12 bloating 2").code, 0);
    m_cli->now = QStringLiteral("2026-03-16T12:00:00+01:00");
    QCOMPARE(m_cli->run("backup").code, 0);
    overwriteIn(file("backups/journal-1-2026-03-15T110000Z.db"), "slept badly");

    const QJsonArray list = m_cli->run("--json|backups").json().array();

    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0).toObject().value(QStringLiteral("verdict")).toString(), QStringLiteral("whole"));
    QCOMPARE(list.at(0).toObject().value(QStringLiteral("entries")).toInt(), 5);
    QCOMPARE(list.at(1).toObject().value(QStringLiteral("verdict")).toString(), QStringLiteral("damaged"));
}

void KeepingTest::aBackupIsRestored()
{
    const QString copy = m_cli->path("copy.db");
    QCOMPARE(m_cli->run(QStringLiteral("backup|%1").arg(copy)).code, 0);
    QCOMPARE(m_cli->run(QStringLiteral("backup|%1").arg(copy)).code, 1); // no file is written over
    QCOMPARE(m_cli->run("add|2026-03-12 glutamine 5g").code, 0);

    const Answer restored = m_cli->run(QStringLiteral("--json|restore|%1").arg(copy));

    QCOMPARE(restored.code, 0);
    QCOMPARE(m_cli->count("doses"), 2);
    const QString kept = restored.json().object().value(QStringLiteral("kept")).toString();
    QCOMPARE(m_cli->run(QStringLiteral("restore|%1").arg(kept)).code, 0);
    QCOMPARE(m_cli->count("doses"), 3);
}

void KeepingTest::aJournalThatIsGoneIsNotMadeAnew()
{
    QVERIFY(m_cli->run("--json|info").json().object().value(QStringLiteral("last_backup")).isNull());
    QCOMPARE(m_cli->run("backup").code, 0);
    QVERIFY(m_cli->run("--json|info")
                .json()
                .object()
                .value(QStringLiteral("last_backup"))
                .toString()
                .startsWith(QStringLiteral("2026-03-15T")));
    std::filesystem::rename(file(), file("elsewhere.db"));

    for (const char* words : {"add|glutamine 5g", "list|doses", "today"}) {
        const Answer answer = m_cli->run(words);
        QVERIFY2(answer.code == 3, words);
        QVERIFY(answer.out.isEmpty());
        QVERIFY2(answer.err.contains("backups of it are"), answer.err);
        QVERIFY(!std::filesystem::exists(file()));
    }
    QCOMPARE(m_cli->run("init").code, 0); // that is what it says
    QCOMPARE(m_cli->count("doses"), 0);
}

void KeepingTest::aCopyThatWasSetAsideIsNamedAndMerged()
{
    const char* name = "journal.sync-conflict-20260315-080000-ABCDEFG.db";
    std::filesystem::copy_file(file(), file(name));
    m_cli->journal = name;
    QCOMPARE(m_cli->run("add|2026-03-02 bloating 6").code, 0);
    QCOMPARE(m_cli->run("add|2026-03-12 glutamine 5g").code, 0);
    m_cli->journal = "journal.db";
    QCOMPARE(m_cli->run("add|2026-03-02 bloating 4").code, 0);

    const QJsonObject info = m_cli->run("--json|info").json().object();
    QCOMPARE(info.value(QStringLiteral("conflicted_copies")).toArray().size(), 1);
    const QString copy = info.value(QStringLiteral("conflicted_copies")).toArray().first().toString();
    const Answer merged = m_cli->run(QStringLiteral("--json|import|%1").arg(copy));
    QCOMPARE(merged.code, 3); // both rated one day
    QCOMPARE(merged.json().object().value(QStringLiteral("added")).toInt(), 2);
    QCOMPARE(merged.json().object().value(QStringLiteral("both_rated")).toArray().size(), 1);
    QCOMPARE(m_cli->count("doses"), 3);
    QCOMPARE(
        m_cli->run(QStringLiteral("--json|import|%1").arg(copy)).json().object().value(QStringLiteral("added")).toInt(),
        0);
    QCOMPARE(m_cli->run(QStringLiteral("import|%1").arg(m_cli->path("journal.db"))).code, 2);
}

void KeepingTest::whatCannotBeDoneIsSaid()
{
    const Answer none = m_cli->run(QStringLiteral("restore|%1").arg(m_cli->path("none.db")));
    QCOMPARE(none.code, 1);
    QVERIFY(none.err.contains("none.db"));
    writeBytes(file("other.db"), QByteArray(9000, 'x'));
    QCOMPARE(m_cli->run(QStringLiteral("restore|%1").arg(m_cli->path("other.db"))).code, 1);
    QCOMPARE(m_cli->run(QStringLiteral("salvage|%1|%2").arg(m_cli->path("other.db"), m_cli->path("out.db"))).code, 1);
    QVERIFY(!QFile::exists(m_cli->path("out.db")));
    m_cli->journal = "none.db";
    QCOMPARE(m_cli->run("backup").code, 1);
    QCOMPARE(m_cli->run("check").code, 1);
}

HF_TEST(KeepingTest)
#include "keeping.moc"
