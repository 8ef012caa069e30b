// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QJsonObject>
#include <QtTest/QTest>

class DefinitionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<Cli>();
        QCOMPARE(m_cli->run("supplement|Magnesium|--unit|mg|--usual|300mg").code, 0);
        QCOMPARE(m_cli->run("add|2026-03-14 magnesium 300mg 08:00|2026-03-15 bloating 3").code, 0);
    }

    void aShippedSupplementCanBeChangedAgainAfterUndo()
    {
        QCOMPARE(m_cli->run("supplement|L-Glutamine|--usual|10g").code, 0);
        QCOMPARE(m_cli->run("undo").code, 0);

        const Answer again = m_cli->run("supplement|L-Glutamine|--usual|7g");

        QVERIFY2(again.code == 0 && again.out.contains("7 g"), again.out + again.err);
    }

    void deletingASupplementSaysHowManyEntriesStayAndOffersToHideIt()
    {
        QCOMPARE(m_cli->run("plan|magnesium|300mg|at|20:00").code, 0);

        const Answer answer = m_cli->run(QStringLiteral("delete|%1").arg(idOf("Magnesium")));

        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.out.contains("1 entry") && answer.out.contains("--hide"), answer.out);
        QVERIFY2(answer.out.contains("plan ended"), answer.out);
        QVERIFY(m_cli->run("show|2026-03-14").out.contains("Magnesium 300 mg"));
        QVERIFY(m_cli->run("list|doses").out.contains("Magnesium 300 mg"));
        QVERIFY(m_cli->run("series|dose.magnesium|--from|2026-03-14|--to|2026-03-14").out.contains("300"));
        QVERIFY(!m_cli->run("today").out.contains("Planned"));
        QCOMPARE(m_cli->run("add|magnesium 300mg").code, 2);

        const Answer again = m_cli->run("supplement|magnesium");
        QVERIFY2(again.code == 0 && again.err.contains("entry belongs"), again.out + again.err);
        QVERIFY(again.out.contains("mg"));
        QCOMPARE(m_cli->run("add|magnesium 300mg").code, 0);
    }

    void aPartialExportNamesTheEntriesOfADeletedSupplement()
    {
        QCOMPARE(m_cli->run(QStringLiteral("delete|%1").arg(idOf("Magnesium"))).code, 0);
        const QString part = m_cli->path("part.jsonl");
        QCOMPARE(m_cli->run(QStringLiteral("export|%1|--from|2026-03-14|--to|2026-03-14").arg(part)).code, 0);
        m_cli->journal = "other.db";
        QCOMPARE(m_cli->run(QStringLiteral("import|%1").arg(part)).code, 0);

        QVERIFY(m_cli->run("list|doses").out.contains("Magnesium 300 mg"));
    }

    void aNameThatStandsForSomethingElseIsNotGivenTwiceUnsaid_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("a word of another") << QStringLiteral("supplement|Glutamine");
        QTest::newRow("an accent") << QStringLiteral("supplement|Magnésium");
        QTest::newRow("an item") << QStringLiteral("supplement|Bloating");
        QTest::newRow("an activity") << QStringLiteral("supplement|jogging");
        QTest::newRow("a mark") << QStringLiteral("supplement|travel");
        QTest::newRow("renamed") << QStringLiteral("supplement|Magnesium|--rename|l glutamine");
        QTest::newRow("an item after a supplement") << QStringLiteral("item|magnesium|--group|own");
    }
    void aNameThatStandsForSomethingElseIsNotGivenTwiceUnsaid()
    {
        QFETCH(QString, words);

        const Answer answer = m_cli->run(words);

        QVERIFY2(answer.code == 2 && answer.err.contains("Nothing was stored"), answer.out + answer.err);
        QCOMPARE(m_cli->count("supplements"), 2);
    }

    void aSecondMeaningOfAWordIsGivenWhenItIsSaid()
    {
        QCOMPARE(m_cli->run("supplement|Glutamine|--new").code, 0);
        QCOMPARE(m_cli->count("supplements"), 3);
    }

    void theScaleAndTheGroupOfAnItemStay_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("scale of a shipped one") << QStringLiteral("item|Bloating|--high|100");
        QTest::newRow("group") << QStringLiteral("item|Bloating|--group|recovery");
        QTest::newRow("kind") << QStringLiteral("item|Energy|--yes-no");
        QTest::newRow("several a day") << QStringLiteral("item|Energy|--daily|sum");
        QTest::newRow("scale of a habit") << QStringLiteral("item|Reading|--group|own|--yes-no|--high|5");
    }
    void theScaleAndTheGroupOfAnItemStay()
    {
        QFETCH(QString, words);

        const Answer answer = m_cli->run(words);

        QVERIFY2(answer.code == 2 && answer.err.contains("Nothing was stored"), answer.out + answer.err);
    }

    void aDoseSaysThatItTookTheNoneBackAndANoneAfterItIsRefused()
    {
        QCOMPARE(m_cli->run("add|glutamine none").code, 0);

        const Answer dose = m_cli->run("add|glutamine 5g 08:00");

        QCOMPARE(dose.code, 0);
        QVERIFY2(dose.err.contains("Taken back") && dose.err.contains("none taken"), dose.err);
        QVERIFY(!m_cli->run("today").out.contains("none taken"));
        QCOMPARE(m_cli->run("add|glutamine none").code, 2);
    }

    void undoSaysWhatStandsNow()
    {
        const QByteArray id = m_cli->run("add|energy 4").out.trimmed();
        QCOMPARE(m_cli->run(QStringLiteral("set|%1|value=2").arg(QString::fromUtf8(id))).code, 0);

        const Answer undone = m_cli->run("undo");

        QVERIFY2(undone.out.contains("Now: Energy 4"), undone.out);
    }

private:
    QString idOf(const QByteArray& name) const
    {
        for (const QByteArray& line : m_cli->run("list|supplements").lines()) {
            if (line.contains(name)) {
                return QString::fromUtf8(line.left(36));
            }
        }
        return {};
    }

    std::unique_ptr<Cli> m_cli;
};

HF_TEST(DefinitionsTest)
#include "definitions.moc"
