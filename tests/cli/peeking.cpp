// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QDate>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <memory>

namespace {

/// A test of glutamine on bloating over 48 days, of which 30 are lived: 10 g and a low rating, or none and a high one.
/// Zinc, taken on the same days, and a mark of the same days tell as much.
class Running : public Cli {
public:
    Running()
    {
        at(-50);
        QCOMPARE(run(QStringLiteral("supplement|Zinc|--unit|mg|--usual|10mg")).code, 0);
        at(-1);
        rate(-50, -1);
        const QJsonObject begun =
            object("--json|experiment|new|--question|Does it?|--supplement|L-Glutamine|--amount|10g|--outcome|"
                   "gut.bloating|--better|low|--pairs|8|--days|3");
        id = begun[u"id"].toString();
        QByteArray lines;
        const QJsonArray periods = object("--json|experiment|show|%1")[u"periods"].toArray();
        for (int day = 0; day < lived; ++day) {
            const bool treated = periods.at(day / 3).toObject()[u"treated"].toBool();
            const QString then = dayOf(day);
            const QString said = treated ? QStringLiteral("glutamine 10g 8:00 %1\nzinc 10mg 8:00 %1\nfasting %1\n")
                                         : QStringLiteral("glutamine none %1\nzinc none %1\n");
            lines += said.arg(then).toUtf8();
            lines += QStringLiteral("bloating %1 %2\n").arg((treated ? 2 : 6) + day % 3).arg(then).toUtf8();
        }
        at(lived - 1);
        QCOMPARE(run(QStringLiteral("add|-"), lines).code, 0);
    }

    /// The same journal for another way: what the plan would notice is simulated once only.
    Running(const Running& other)
        : Cli(),
          id(other.id)
    {
        now = other.now;
        QVERIFY(QFile::copy(other.path("journal.db"), path("journal.db")));
    }

    void at(int day) { now = dayOf(day) + QStringLiteral("T12:00:00+01:00"); }
    /// `%1` stands for the experiment.
    QJsonObject object(const char* words) const
    {
        return run(QString::fromUtf8(words).replace(QLatin1String("%1"), id)).json().object();
    }
    bool lookedEarly() const
    {
        const QJsonArray all = object("--json|experiment|list")[u"experiments"].toArray();
        return all.at(0).toObject()[u"looked_early"].toBool();
    }

    static constexpr int lived = 30;
    QString id;

private:
    static QString dayOf(int day) { return QDate(2026, 3, 1).addDays(day).toString(Qt::ISODate); }
    void rate(int first, int last) const
    {
        QByteArray lines;
        for (int day = first; day < last; ++day) {
            lines += QStringLiteral("bloating %1 %2\nglutamine none %2\nzinc none %2\n")
                         .arg(2 + (day * day) % 7)
                         .arg(dayOf(day))
                         .toUtf8();
        }
        QCOMPARE(run(QStringLiteral("add|-"), lines).code, 0);
    }
};

constexpr const char* askWhatIsTested = "relate|l-glutamine|bloating|--on-off";

bool isAnswered(const Answer& answer)
{
    return answer.out.contains("Rank correlation");
}

} // namespace

/// Every way round the end of an experiment, through the program alone: closed, or told for good.
class PeekingCliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_begun = std::make_unique<Running>(); }
    void whatTellsOfTheResultIsHeldBack_data();
    void whatTellsOfTheResultIsHeldBack();
    void whatDoesNotIsAnswered();
    void givingUpLookingAndTakingItBackIsTold();
    void deletingLookingAndUndoingIsTold();
    void aLookOnAnotherDeviceComesWithItsLog();
    void anEndTakenBackBeforeAnyLookIsNoLook();

private:
    std::unique_ptr<Running> m_begun;
};

void PeekingCliTest::whatTellsOfTheResultIsHeldBack_data()
{
    QTest::addColumn<QString>("words");
    for (const char* words :
         {"relate|l-glutamine|bloating", "relate|l-glutamine|bloating|--on-off",
          "relate|l-glutamine|bloating|--lags|0..3", "relate|l-glutamine|gut.burden", "relate|zinc|bloating|--on-off",
          "relate|fasting|bloating", "since|2026-03-15|bloating", "since|2026-03-15|gut.burden|--weeks|2",
          "since|2026-02-20|bloating|--weeks|2", "experiment|result|%1", "experiment|show|%1", "experiment|list",
          "--json|relate|l-glutamine|bloating", "--json|since|2026-03-15|bloating", "--json|experiment|result|%1"}) {
        QTest::newRow(words) << QString::fromUtf8(words);
    }
}

void PeekingCliTest::whatTellsOfTheResultIsHeldBack()
{
    QFETCH(QString, words);
    const Running running(*m_begun);

    const Answer answer = running.run(words.replace(QLatin1String("%1"), running.id));

    static const QRegularExpression figure(QStringLiteral("Rank correlation|: went together|\\b(?:lower|higher) "
                                                          "(?:with|after|on days)|\"(?:rho|effect|difference)\":\\s*"
                                                          "-?\\d|\"interval\":\\s*\\["));
    QCOMPARE(answer.code, 0);
    QVERIFY2(!figure.match(QString::fromUtf8(answer.out)).hasMatch(), answer.out.constData());
    QVERIFY(!running.lookedEarly());
}

/// Held back is what is tested, and nothing besides.
void PeekingCliTest::whatDoesNotIsAnswered()
{
    const Running running(*m_begun);

    QVERIFY(running.run("since|2026-01-30|bloating|--weeks|3").out.contains("95 % interval"));
    QCOMPARE(running.run("series|gut.bloating").code, 0);
    QVERIFY(running.run("summary").out.contains("Bloating"));
    QVERIFY(!running.lookedEarly());
}

void PeekingCliTest::givingUpLookingAndTakingItBackIsTold()
{
    const Running running(*m_begun);
    QCOMPARE(running.run(QStringLiteral("experiment|end|%1|--reason|curious").arg(running.id)).code, 0);
    QVERIFY(isAnswered(running.run(askWhatIsTested)));

    QCOMPARE(running.run("undo").code, 0);

    QVERIFY(!isAnswered(running.run(askWhatIsTested)));
    QVERIFY(running.lookedEarly());
}

void PeekingCliTest::deletingLookingAndUndoingIsTold()
{
    const Running running(*m_begun);
    QCOMPARE(running.run(QStringLiteral("delete|%1").arg(running.id)).code, 0);
    QVERIFY(isAnswered(running.run(askWhatIsTested)));

    QCOMPARE(running.run("undo").code, 0);

    QVERIFY(!isAnswered(running.run(askWhatIsTested)));
    QVERIFY(running.lookedEarly());
}

void PeekingCliTest::aLookOnAnotherDeviceComesWithItsLog()
{
    Running running(*m_begun);
    const QString mine = running.path("mine.jsonl");
    const QString theirs = running.path("theirs.jsonl");
    QCOMPARE(running.run(QStringLiteral("export|%1").arg(mine)).code, 0);
    running.journal = "other.db";
    QCOMPARE(running.run(QStringLiteral("import|%1").arg(mine)).code, 0);
    QVERIFY(!isAnswered(running.run(askWhatIsTested))); // held back there, too
    QCOMPARE(running.run(QStringLiteral("experiment|end|%1|--reason|curious").arg(running.id)).code, 0);
    QVERIFY(isAnswered(running.run(askWhatIsTested)));
    QCOMPARE(running.run("undo").code, 0);
    QCOMPARE(running.run(QStringLiteral("export|%1").arg(theirs)).code, 0);
    running.journal = "journal.db";
    QVERIFY(!running.lookedEarly());

    QCOMPARE(running.run(QStringLiteral("import|%1").arg(theirs)).code, 0);

    QVERIFY(running.lookedEarly());
}

void PeekingCliTest::anEndTakenBackBeforeAnyLookIsNoLook()
{
    const Running running(*m_begun);
    QCOMPARE(running.run(QStringLiteral("experiment|end|%1|--reason|by mistake").arg(running.id)).code, 0);
    QCOMPARE(running.run("undo").code, 0);
    QCOMPARE(running.run(QStringLiteral("export|%1").arg(running.path("log.jsonl"))).code, 0);

    QVERIFY(!running.lookedEarly());
}

HF_TEST(PeekingCliTest)
#include "peeking.moc"
