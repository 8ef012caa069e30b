// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QDir>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace hf::test;

/// Two journals and the folder between them, as a script meets them.
class SyncingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFolderIsBegunOnPurpose();
    void bothSidesListTheSame();
    void aNewDeviceNeedsNothingButTheFolder();
    void whatWaitsIsSaidAndIsNoFailure();
    void whatIsRefusedNeedsThePerson();
    void manyRemovalsNeedAYes();

private:
    Answer on(const char* journal, const QString& words)
    {
        m_cli->journal = journal;
        return m_cli->run(words);
    }
    QString syncing(const char* more = "") const
    {
        return QStringLiteral("--json|sync|%1%2").arg(m_cli->path("between"), QString::fromUtf8(more));
    }
    QString segment() const
    {
        const QDir between(m_cli->path("between"));
        return between.filePath(between.entryList({QStringLiteral("*.segment")}).value(0));
    }

    std::unique_ptr<Cli> m_cli;
};

void SyncingTest::init()
{
    m_cli = std::make_unique<Cli>();
    QCOMPARE(on("a.db", QStringLiteral("add|glutamine 5g 8:00|bloating 3")).code, 0);
    QCOMPARE(on("b.db", QStringLiteral("add|run 45min rpe 6 9:00")).code, 0);
    QCOMPARE(on("a.db", syncing("|--init")).code, 0);
}

void SyncingTest::aFolderIsBegunOnPurpose()
{
    const Answer answer = on("a.db", QStringLiteral("sync|%1").arg(m_cli->path("elsewhere")));
    QCOMPARE(answer.code, 3);
    QVERIFY(answer.err.contains("--init"));
    QVERIFY(!QDir(m_cli->path("elsewhere")).exists());
}

void SyncingTest::bothSidesListTheSame()
{
    const Answer first = on("b.db", syncing());
    QCOMPARE(first.code, 0);
    QCOMPARE(first.json()[QStringLiteral("taken")].toInt(), 2);
    QCOMPARE(first.json()[QStringLiteral("written")].toInt(), 1);
    QCOMPARE(on("a.db", syncing()).json()[QStringLiteral("taken")].toInt(), 1);

    QCOMPARE(on("a.db", QStringLiteral("export|-")).out, on("b.db", QStringLiteral("export|-")).out);
    const Answer devices = on("a.db", QStringLiteral("--json|devices"));
    QCOMPARE(devices.code, 0);
    QCOMPARE(devices.json()[QStringLiteral("devices")].toArray().size(), 2);
    QVERIFY(on("a.db", QStringLiteral("devices")).out.contains("this device"));
}

void SyncingTest::aNewDeviceNeedsNothingButTheFolder()
{
    QCOMPARE(on("c.db", syncing()).code, 0);
    m_cli->journal = "c.db";
    QCOMPARE(m_cli->count("doses"), 1);
}

void SyncingTest::whatWaitsIsSaidAndIsNoFailure()
{
    QFile file(segment());
    QVERIFY(file.resize(file.size() - 20));
    const Answer answer = on("b.db", syncing());
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.json()[QStringLiteral("waiting")].toArray().size(), 1);
    QVERIFY(answer.err.contains("has not arrived wholly"));
}

void SyncingTest::whatIsRefusedNeedsThePerson()
{
    QFile file(segment());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 20));
    QCOMPARE(file.write("!"), 1);
    file.close();
    const Answer answer = on("b.db", syncing());
    QCOMPARE(answer.code, 3);
    const QJsonObject refused = answer.json()[QStringLiteral("refused")].toArray().first().toObject();
    QCOMPARE(refused[QStringLiteral("problem")].toString(), QStringLiteral("changed"));
    m_cli->journal = "b.db";
    QCOMPARE(m_cli->count("doses"), 0);
}

void SyncingTest::manyRemovalsNeedAYes()
{
    QCOMPARE(on("b.db", syncing()).code, 0);
    m_cli->journal = "a.db";
    const QString id =
        m_cli->run("--json|list|doses").json().array().first().toObject()[QStringLiteral("id")].toString();
    QCOMPARE(m_cli->run(QStringLiteral("delete|") + id).code, 0);
    QCOMPARE(on("a.db", syncing()).code, 0);

    const Answer asked = on("b.db", syncing());
    QCOMPARE(asked.code, 3);
    QVERIFY(asked.err.contains("removed 1 of the 3 entries"));
    QCOMPARE(m_cli->count("doses"), 1);
    QCOMPARE(on("b.db", syncing("|--yes")).code, 0);
    QCOMPARE(m_cli->count("doses"), 0);
}

HF_TEST(SyncingTest)
#include "syncing.moc"
