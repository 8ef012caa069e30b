// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/check.h"

#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class CheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeJournalIsSound();
    void aChangedLogIsFoundAndNotRepairable_data();
    void aChangedLogIsFoundAndNotRepairable();
    void changedTablesAreFoundAndRebuilt_data();
    void changedTablesAreFoundAndRebuilt();
    void everyFlippedByteOfABodyIsFound();
    void aFlippedByteInThePagesIsFound();
    void aStrangersTriggerIsFound();
    void anErasedTextIsNoFault();
    void aTextThatIsGoneWithoutAnEraseIsFound();
    void theNewestRevisionsAreCheckedAtOpening();
    void findingsAreLimited();
};

namespace {

void fill(TestJournal& journal)
{
    for (std::uint16_t i = 1; i <= 6; ++i) {
        journal.put(record(i), taken("2026-03-01", i));
    }
    journal.put(record(2), taken("2026-03-05", 20));
    journal.bin(record(3), Kind::dose);
}

bool allRepairable(const std::vector<StorageFinding>& findings)
{
    for (const StorageFinding& finding : findings) {
        if (!finding.repairable) {
            return false;
        }
    }
    return !findings.empty();
}

} // namespace

void CheckTest::aWholeJournalIsSound()
{
    TestJournal journal;
    QCOMPARE(codesOf(journal.check()), QString());

    fill(journal);

    QCOMPARE(codesOf(journal.check()), QString());
    QVERIFY(newestFit(journal.log(), 200));
}

void CheckTest::aChangedLogIsFoundAndNotRepairable_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("code");

    const auto row = [](const char* name, const char* sql, const char* code) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(code);
    };
    row("a body", "UPDATE revision SET body=replace(body, '5000000', '5000001') WHERE seq=5", "digest");
    row("a salt", "UPDATE revision SET salt=zeroblob(16) WHERE seq=5", "digest");
    row("a link", "UPDATE revision SET link=zeroblob(32) WHERE seq=5", "link");
    row("the last link", "UPDATE revision SET link=zeroblob(32) WHERE seq=8", "link");
    row("a digest", "UPDATE revision SET body_digest=zeroblob(32) WHERE seq=5", "digest");
    row("a stamp", "UPDATE revision SET hlc=hlc+1 WHERE seq=5", "link");
    row("an act", "UPDATE revision SET act=1 WHERE seq=5", "link");
    row("a record", "UPDATE revision SET record=zeroblob(16) WHERE seq=5", "link");
    row("an action", "UPDATE revision SET action=zeroblob(16) WHERE seq=5", "link");
    row("a kind", "UPDATE revision SET kind=1 WHERE seq=5", "body");
    row("a state", "UPDATE revision SET state=0 WHERE seq=8", "digest");
    row("a missing revision", "DELETE FROM revision WHERE seq=5", "sequence");
    row("the first is missing", "DELETE FROM revision WHERE seq=1", "sequence");
    row("another number", "UPDATE revision SET device_seq=99 WHERE seq=8", "sequence");
    row("the device", "UPDATE device SET id=zeroblob(16)", "link");
}

void CheckTest::aChangedLogIsFoundAndNotRepairable()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, code);
    TestJournal journal;
    fill(journal);

    journal.damage(sql.toStdString());
    journal.reopen();

    const auto findings = journal.check();
    QVERIFY2(codesOf(findings).split(u' ').contains(code), qPrintable(codesOf(findings)));
    QVERIFY(!allRepairable(findings));
}

void CheckTest::changedTablesAreFoundAndRebuilt_data()
{
    QTest::addColumn<QByteArray>("sql");

    const auto row = [](const char* name, const char* sql) { QTest::newRow(name) << QByteArray(sql); };
    row("an amount", "UPDATE dose SET amount=amount+1 WHERE day=(SELECT max(day) FROM dose)");
    row("an amount without value", "UPDATE dose SET amount=NULL, dimension=NULL");
    row("a day", "UPDATE dose SET day=day+1");
    row("a supplement", "UPDATE dose SET supplement=zeroblob(16)");
    row("what it answers", "UPDATE dose SET answers=zeroblob(16), answers_day=1, answers_slot=0");
    row("extra", "UPDATE dose SET extra=1");
    row("an offset", "UPDATE dose SET utc_offset=60");
    row("a row too few", "DELETE FROM dose WHERE id=(SELECT max(id) FROM dose)");
    row("all rows gone", "DELETE FROM dose");
    row("a row too many", "INSERT INTO fine(day, id, rev) VALUES(1, zeroblob(16), 1)");
    row("a row of no revision", "UPDATE dose SET rev=999 WHERE id=(SELECT max(id) FROM dose)");
    row("the wrong revision", "UPDATE dose SET rev=1");
    row("an emptied bin", "DELETE FROM bin");
}

void CheckTest::changedTablesAreFoundAndRebuilt()
{
    QFETCH(QByteArray, sql);
    TestJournal journal;
    fill(journal);
    journal.damage(sql.toStdString());
    journal.reopen();

    const auto findings = journal.check();
    QVERIFY2(codesOf(findings).contains(QLatin1String("projection")), qPrintable(codesOf(findings)));
    QVERIFY(allRepairable(findings));
    WriteTransaction transaction(journal.database());
    rebuildTables(journal.database(), journal.log());
    transaction.commit();

    QCOMPARE(codesOf(journal.check()), QString());
}

void CheckTest::everyFlippedByteOfABodyIsFound()
{
    TestJournal journal;
    journal.put(record(1), taken("2026-03-01", 5));
    const auto size = static_cast<int>(journal.log().at(1)->revision.body->size());
    const std::string flip = "UPDATE revision SET body=substr(body, 1, %1) || char(unicode(substr(body, %1+1, 1))+1)"
                             " || substr(body, %1+2) WHERE seq=1";

    for (int at = 0; at < size; ++at) {
        SQLite::Database& handle = journal.database().handle();
        handle.exec("BEGIN");
        handle.exec(QString::fromStdString(flip).arg(at).toStdString());
        const QString codes = codesOf(journal.check());
        handle.exec("ROLLBACK");
        QVERIFY2(codes.contains(QLatin1String("digest")), qPrintable(codes));
    }
}

void CheckTest::aFlippedByteInThePagesIsFound()
{
    TestJournal journal;
    fill(journal);
    QByteArray bytes = journal.folder().read("journal.db");
    const auto at = bytes.indexOf("\"state\":\"taken\"");
    QVERIFY(at > 0);
    bytes[at + 12] = static_cast<char>(bytes[at + 12] ^ 0x01);
    journal.folder().write("flipped.db", bytes);
    Database database(journal.folder().path("flipped.db"), Database::Mode::readOnly);
    RevisionLog log(database);

    const auto findings = checkJournal(database, log);

    QVERIFY2(!findings.empty() && !allRepairable(findings), qPrintable(codesOf(findings)));
    QCOMPARE(journal.folder().read("flipped.db"), bytes);
}

void CheckTest::aStrangersTriggerIsFound()
{
    TestJournal journal;
    fill(journal);

    journal.damage("CREATE TRIGGER quiet AFTER INSERT ON dose BEGIN DELETE FROM dose; END");

    QCOMPARE(codesOf(journal.check()), QStringLiteral("schema"));
}

void CheckTest::anErasedTextIsNoFault()
{
    TestJournal journal;
    fill(journal);
    Revision erase;
    erase.device = journal.own();
    erase.action = ActionId{builtInUuid(600)};
    erase.act = Act::erase;
    erase.record = record(1);
    erase.state = RecordState::erased;
    WriteTransaction transaction(journal.database());
    erase.stamp = journal.log().nextStamp(noon("2026-04-01"));
    const auto was = journal.log().winner(record(1));
    journal.projection().replace(was, {journal.log().append(erase), erase});
    journal.log().emptyBefore(record(1), erase.stamp);
    transaction.commit();

    QCOMPARE(codesOf(journal.check()), QString());
    QVERIFY(newestFit(journal.log(), 200));
}

void CheckTest::aTextThatIsGoneWithoutAnEraseIsFound()
{
    TestJournal journal;
    fill(journal);

    journal.damage("UPDATE revision SET body=NULL, salt=NULL WHERE seq=4");

    QVERIFY(codesOf(journal.check()).startsWith(QLatin1String("digest")));
}

void CheckTest::theNewestRevisionsAreCheckedAtOpening()
{
    TestJournal journal;
    fill(journal);
    journal.damage("UPDATE revision SET body=replace(body, '5000000', '5000001') WHERE seq=5");

    QVERIFY(!newestFit(journal.log(), 200));
    QVERIFY(newestFit(journal.log(), 3));
}

void CheckTest::findingsAreLimited()
{
    TestJournal journal;
    fill(journal);
    journal.damage("UPDATE revision SET link=zeroblob(32)");

    QCOMPARE(checkJournal(journal.database(), journal.log(), 2).size(), 2U);
}

HF_TEST(CheckTest)
#include "check.moc"
