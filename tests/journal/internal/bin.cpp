// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_entries.h"
#include "journal/journal_undo.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using hf::test::JournalFixture;

/// What lies in the bin, whatever was undone and done again.
class Bin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatWasDeletedLiesInTheBin_data()
    {
        QTest::addColumn<QString>("steps");
        QTest::addColumn<bool>("inBin");
        QTest::newRow("added") << QStringLiteral("add") << false;
        QTest::newRow("the addition was taken back") << QStringLiteral("add undo") << false;
        QTest::newRow("and done again") << QStringLiteral("add undo redo") << false;
        QTest::newRow("and taken back again") << QStringLiteral("add undo redo undo") << false;
        QTest::newRow("deleted") << QStringLiteral("add delete") << true;
        QTest::newRow("the deletion was taken back") << QStringLiteral("add delete undo") << false;
        QTest::newRow("and then the addition") << QStringLiteral("add delete undo undo") << false;
        QTest::newRow("the deletion was done again") << QStringLiteral("add delete undo redo") << true;
        QTest::newRow("all of it was done again") << QStringLiteral("add delete undo undo redo redo") << true;
        QTest::newRow("that it was brought back was taken back") << QStringLiteral("add delete back undo") << true;
        QTest::newRow("added again over what was deleted, and taken back")
            << QStringLiteral("add delete add undo") << true;
        QTest::newRow("a change was taken back before the addition") << QStringLiteral("add change undo undo") << false;
    }

    void onlyWhatWasDeletedLiesInTheBin()
    {
        QFETCH(const QString, steps);
        QFETCH(const bool, inBin);
        JournalFixture journal;
        RecordId id{};

        const QStringList all = steps.split(QLatin1Char(' '));
        for (const QString& step : all) {
            if (step == QLatin1String("add")) {
                id = journal.addOne("bloating 3");
            } else if (step == QLatin1String("delete")) {
                JournalEntries(*journal).remove({&id, 1}, journal.frame());
            } else if (step == QLatin1String("back")) {
                JournalEntries(*journal).restore({&id, 1}, journal.frame());
            } else if (step == QLatin1String("change")) {
                Rating other = std::get<Rating>(journal->find(id).value().body);
                other.value = 5;
                QVERIFY(!JournalEntries(*journal).change(id, other, journal.frame()));
            } else if (step == QLatin1String("undo")) {
                QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done);
            } else {
                QVERIFY(JournalUndo(*journal).redo().outcome == TakenBack::Outcome::done);
            }
        }

        QCOMPARE(journal->bin().size(), std::size_t{inBin ? 1U : 0U});
    }

    void whatComesBackChangedGoesBackAsItWasDeleted()
    {
        JournalFixture journal;
        const RecordId id = journal.addOne("bloating 3");
        JournalEntries(*journal).remove({&id, 1}, journal.frame());
        Rating other = std::get<Rating>(journal->bin().front().record.body);
        other.value = 5;

        QVERIFY(!JournalEntries(*journal).restoreAs({id, other}, journal.frame()));
        QCOMPARE(std::get<Rating>(journal->find(id).value().body).value, 5.0);
        QVERIFY(journal->bin().empty());
        JournalUndo(*journal).undo();

        QCOMPARE(std::get<Rating>(journal->bin().front().record.body).value, 3.0);
        JournalEntries(*journal).restore({&id, 1}, journal.frame());
        QCOMPARE(std::get<Rating>(journal->find(id).value().body).value, 3.0);
        const Record back{id, other};
        QVERIFY_THROWS_EXCEPTION(StorageError, JournalEntries(*journal).restoreAs(back, journal.frame()));
    }
};

HF_TEST(Bin)
#include "bin.moc"
