// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A few hundred actions of every sort in an order drawn from a seed. Whatever the order, some things hold: they are
// checked all along and at the end. HF_PLAYS plays that many seeds more.

#include "journal/journal_care.h"
#include "journal/journal_import.h"
#include "journal/journal_undo.h"
#include "support/play/deeds.h"
#include "support/play/held.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class AnyOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverIsDoneInWhateverOrderTheJournalHolds_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<bool>("wild");
        const int more = qEnvironmentVariableIntValue("HF_PLAYS");
        for (int seed = 1; seed <= 4 + more; ++seed) {
            QTest::addRow("seed %d", seed) << static_cast<quint64>(seed) << (seed % 2 == 0);
        }
    }
    void whateverIsDoneInWhateverOrderTheJournalHolds()
    {
        QFETCH(quint64, seed);
        QFETCH(bool, wild);
        constexpr int steps = 120;
        constexpr int betweenLooks = 40;
        Player player(seed, wild);
        for (int i = 0; i < steps; ++i) {
            const std::string moved = player.step();
            QVERIFY2(moved.empty(), moved.c_str());
            if (i % betweenLooks == betweenLooks - 1) {
                const std::string wrong = problemsNow(player.here);
                QVERIFY2(wrong.empty(), wrong.c_str());
            }
        }
        JournalFixture& journal = player.here;
        const std::string all = seen(*journal);

        JournalFixture fresh(seed + 2000);
        JournalImport(*fresh).importLog(journal.exportedFile("all.jsonl"));
        QCOMPARE(QByteArray::fromStdString(seen(*fresh)), QByteArray::fromStdString(all));
        QCOMPARE(fresh.exported(), journal.exported());
        journal.reopen(OpenMode::existing);
        QCOMPARE(QByteArray::fromStdString(seen(*journal)), QByteArray::fromStdString(all));

        while (JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done) {
        }
        QVERIFY(JournalCare(*journal).check().sound());
        if (!wild) {
            QCOMPARE(QByteArray::fromStdString(seen(*journal)), QByteArray());
        }
        while (JournalUndo(*journal).redo().outcome == TakenBack::Outcome::done) {
        }
        // Steps that were taken back before are brought back too: taking them back again gives what was there.
        QVERIFY(JournalCare(*journal).check().sound());
    }

    void takingAllBackAndBringingItBackGivesTheSameJournal()
    {
        for (std::uint64_t seed = 11; seed <= 12; ++seed) {
            Player player(seed, false);
            for (int i = 0; i < 60; ++i) {
                player.step();
            }
            JournalFixture& journal = player.here;
            while (JournalUndo(*journal).redo().outcome == TakenBack::Outcome::done) {
            }
            const std::string all = seen(*journal);

            while (JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done) {
            }
            QCOMPARE(QByteArray::fromStdString(seen(*journal)), QByteArray());
            while (JournalUndo(*journal).redo().outcome == TakenBack::Outcome::done) {
            }

            QCOMPARE(QByteArray::fromStdString(seen(*journal)), QByteArray::fromStdString(all));
        }
    }
};

HF_TEST(AnyOrder)
#include "any_order.moc"
