// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/files/new_journal.h"

#include "journal/errors.h"
#include "journal/journal_care.h"
#include "journal/journal_entries.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace hf;
using hf::test::JournalFixture;

namespace {

QStringList entriesOf(const std::filesystem::path& folder)
{
    return QDir(QString::fromStdString(folder.string()))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

class NewJournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneThatIsNotKeptLeavesNothingNorAFolderMadeForIt()
    {
        JournalFixture other;
        const QStringList before = entriesOf(other.beside(""));
        {
            NewJournal fresh(other.beside("a/b/new.db"), other.clock, other.entropy);
            QVERIFY(JournalEntries(fresh.journal()).recordFine(other.frame().today(), other.frame()).size() > 1);
            QVERIFY(!std::filesystem::exists(other.beside("a/b/new.db")));
        }
        QCOMPARE(entriesOf(other.beside("")), before);
    }

    void oneThatIsKeptHoldsWhatItWasMadeForAndNothingElseIsThere()
    {
        JournalFixture other;
        NewJournal fresh(other.beside("a/new.db"), other.clock, other.entropy);
        JournalEntries(fresh.journal()).recordFine(other.frame().today(), other.frame());

        QVERIFY(fresh.keep());

        QCOMPARE(entriesOf(other.beside("a")), QStringList{QStringLiteral("new.db")});
        Journal kept(other.beside("a/new.db"), OpenMode::readOnly, other.clock, other.entropy);
        QVERIFY(JournalCare(kept).check().sound());
        QVERIFY(kept.extent().has_value());
    }

    void aFileThatCameMeanwhileStays()
    {
        JournalFixture other;
        NewJournal fresh(other.beside("new.db"), other.clock, other.entropy);
        std::ofstream(other.beside("new.db")) << "somebody's";

        QVERIFY(!fresh.keep());

        QCOMPARE(std::filesystem::file_size(other.beside("new.db")), std::uintmax_t{10});
    }

    void itNeverTakesTheNameOfAnotherJournalsRollbackFile()
    {
        JournalFixture other;
        std::filesystem::remove(other.beside("journal.db-journal"));

        QVERIFY_THROWS_EXCEPTION(StorageError,
                                 NewJournal(other.beside("journal.db-journal"), other.clock, other.entropy));
        QVERIFY_THROWS_EXCEPTION(
            StorageError, Journal(other.beside("journal.db-journal"), OpenMode::create, other.clock, other.entropy));

        QVERIFY(!std::filesystem::exists(other.beside("journal.db-journal")));
    }
};

HF_TEST(NewJournalTest)
#include "new_journal.moc"
