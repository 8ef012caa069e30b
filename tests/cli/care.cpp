// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <set>

class CareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<Cli>();
        QCOMPARE(
            m_cli->run("add|2026-03-01 glutamine 5g 08:00|2026-03-02 bloating 3|2026-03-10 glutamine 7g 09:00").code,
            0);
    }

    void tablesThatDifferFromTheLogAreMadeAnew()
    {
        damage("DELETE FROM dose");
        QCOMPARE(m_cli->count("doses"), 0);

        const Answer found = m_cli->run("check");
        QCOMPARE(found.code, 3);
        QVERIFY2(found.out.contains("rebuild") || found.err.contains("rebuild"), found.out + found.err);
        QCOMPARE(m_cli->run("rebuild").code, 0);

        QCOMPARE(m_cli->run("check").code, 0);
        QCOMPARE(m_cli->count("doses"), 2);
    }

    void aRevisionThatRottedIsFoundAndNotRepairable()
    {
        damage("UPDATE revision SET body=replace(body,'5','6') WHERE kind=0");

        const Answer found = m_cli->run("check");

        QCOMPARE(found.code, 1);
        QVERIFY2(found.out.contains("digest") || found.err.contains("digest"), found.out + found.err);
    }

    void aPartOfTheJournalIsExportedAndReadElsewhere()
    {
        QCOMPARE(
            m_cli->run(QStringLiteral("export|%1|--from|2026-03-02|--to|2026-03-10").arg(m_cli->path("part.jsonl")))
                .code,
            0);
        const QString part = m_cli->path("part.jsonl");

        m_cli->journal = "other.db";
        QCOMPARE(m_cli->run(QStringLiteral("import|%1").arg(part)).code, 0);

        QCOMPARE(daysOf("doses"), std::set<QString>{QStringLiteral("2026-03-10")});
        QCOMPARE(daysOf("gut"), std::set<QString>{QStringLiteral("2026-03-02")});
        QCOMPARE(m_cli->run("check").code, 0);
        QCOMPARE(m_cli->run(QStringLiteral("import|%1").arg(part)).code, 0);
        QCOMPARE(m_cli->count("doses"), 1);
    }

private:
    /// Changes the file behind the program's back.
    void damage(const char* sql) const
    {
        QProcess sqlite;
        sqlite.start(QStringLiteral("sqlite3"), {m_cli->path("journal.db"), QString::fromUtf8(sql)});
        QVERIFY(sqlite.waitForFinished(10'000));
        QVERIFY2(sqlite.exitCode() == 0, sqlite.readAllStandardError());
    }

    std::set<QString> daysOf(const char* kind) const
    {
        std::set<QString> days;
        for (const QJsonValue entry :
             m_cli->run(QStringLiteral("--json|list|%1").arg(QString::fromUtf8(kind))).json().array()) {
            days.insert(entry.toObject().value(QStringLiteral("day")).toString());
        }
        return days;
    }

    std::unique_ptr<Cli> m_cli;
};

HF_TEST(CareTest)
#include "care.moc"
