// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/internal/daily_values.h"

#include "journal/journal_entries.h"
#include "support/plan_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <array>
#include <random>

using namespace hf;
using namespace hf::test;

class DailyValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayIsCompleteWhenDosesLoadGutAndRecoveryAreKnown()
    {
        JournalFixture journal;
        journal.add({"glutamine none", "rest", "sleep quality 4", "energy 4", "fresh muscles 3", "calm 4"});
        QVERIFY(!journal->day(day("2026-11-23"), journal.frame()).checkIn.complete());
        journal.addOne("sleep 7h30");
        JournalEntries(*journal).recordFine(day("2026-11-23"), journal.frame());

        QVERIFY(journal->day(day("2026-11-23"), journal.frame()).checkIn.complete());
    }

    void eachPartIsOfItsOwnEntries();
    void aPlanDecidesAboutDoses();
    void anItemIsAskedForWhileItIsShown();
    void theyAgreeWithTheDaysOneByOne();
};

namespace {

QString partsOf(const CheckIn& one)
{
    return QStringLiteral("%1%2%3%4")
        .arg(QLatin1Char(one.doses ? 'd' : '-'))
        .arg(QLatin1Char(one.load ? 'l' : '-'))
        .arg(QLatin1Char(one.gut ? 'g' : '-'))
        .arg(QLatin1Char(one.recovery ? 'r' : '-'));
}

QString parts(JournalFixture& journal, const char* on = "2026-11-23")
{
    return partsOf(journal->checkIns({day(on), day(on)}, journal.frame()).front());
}

} // namespace

void DailyValuesTest::eachPartIsOfItsOwnEntries()
{
    JournalFixture journal;
    QCOMPARE(parts(journal), QStringLiteral("----"));
    journal.addOne("glutamine none");
    QCOMPARE(parts(journal), QStringLiteral("d---"));
    journal.addOne("run 30min 9:00");
    QCOMPARE(parts(journal), QStringLiteral("d---")); // without an RPE the load is not known
    const RecordId yoga = journal.addOne("yoga 30min rpe 2 10:00");
    QCOMPARE(parts(journal), QStringLiteral("d---"));
    JournalEntries(*journal).remove(
        std::vector{yoga, journal->list(Kind::session, {day("2026-11-23"), day("2026-11-23")}).front().id},
        journal.frame());
    journal.addOne("rest");
    QCOMPARE(parts(journal), QStringLiteral("dl--"));
    JournalEntries(*journal).recordFine(day("2026-11-23"), journal.frame());
    QCOMPARE(parts(journal), QStringLiteral("dlg-"));
    journal.add({"sleep quality 4", "energy 4", "fresh muscles 3", "calm 4"});
    QCOMPARE(parts(journal), QStringLiteral("dlg-"));
    journal.addOne("sleep 7h30");
    QCOMPARE(parts(journal), QStringLiteral("dlgr"));
    QCOMPARE(parts(journal, "2026-11-22"), QStringLiteral("----"));
}

void DailyValuesTest::aPlanDecidesAboutDoses()
{
    JournalFixture journal;
    save(journal, planFrom("2026-11-23", {8, 18}));
    journal.at("2026-11-24T20:00:00+01:00");
    QCOMPARE(parts(journal, "2026-11-24"), QStringLiteral("----"));
    journal.addOne("glutamine 5g 8:00");
    QCOMPARE(parts(journal, "2026-11-24"), QStringLiteral("----")); // one of two
    journal.addOne("glutamine 5g 18:00");
    QCOMPARE(parts(journal, "2026-11-24"), QStringLiteral("d---"));
    // Before the plan began, anything said of a supplement is enough.
    journal.addOne("2026-11-20 glutamine 5g");
    QCOMPARE(parts(journal, "2026-11-20"), QStringLiteral("d---"));
}

void DailyValuesTest::anItemIsAskedForWhileItIsShown()
{
    JournalFixture journal;
    for (const char* on : {"2026-11-22", "2026-11-23"}) {
        for (const char* rated : {"sleep quality 4", "energy 4", "fresh muscles 3", "calm 4"}) {
            journal.addOne((std::string(on) + " " + rated).c_str());
        }
    }
    Item hours = *journal->catalogue().find(built_in::sleepHours);
    setItemHidden(hours, true, day("2026-11-23"));
    QVERIFY(!JournalEntries(*journal).change(RecordId{built_in::sleepHours.value}, hours, journal.frame()));

    QCOMPARE(parts(journal, "2026-11-22"), QStringLiteral("----"));
    QCOMPARE(parts(journal, "2026-11-23"), QStringLiteral("---r"));
}

void DailyValuesTest::theyAgreeWithTheDaysOneByOne()
{
    JournalFixture journal;
    save(journal, planFrom("2026-11-15", {8}));
    std::mt19937 random(17);
    std::vector<std::string> lines;
    for (int i = 1; i <= 23; ++i) {
        const std::string on = "2026-11-" + std::string(i < 10 ? "0" : "") + std::to_string(i) + " ";
        for (const char* line : {"glutamine 5g 8:10", "bloating 2", "wind 1", "belly pain 0", "rushing 0",
                                 "sleep quality 4", "energy 4", "fresh muscles 3", "calm 4", "sleep 7h"}) {
            if (random() % 9 > 0) {
                lines.push_back(on + line);
            }
        }
        lines.push_back(on + std::array{"rest", "rest", "run 30min rpe 4 9:00", "run 9min 9:00"}.at(random() % 4));
    }
    journal.addAll(lines);
    const DayRange range{day("2026-10-30"), day("2026-11-25")};

    const std::vector<CheckIn> all = journal->checkIns(range, journal.frame());

    QCOMPARE(static_cast<int>(all.size()), range.length());
    QString seen;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Day one = range.first + days{static_cast<int>(i)};
        const DayView view = journal->day(one, journal.frame());
        QCOMPARE(partsOf(all[i]), partsOf(view.checkIn));
        QCOMPARE(all[i].load, view.load.has_value());
        QCOMPARE(all[i].gut, view.gutBurden.has_value());
        seen += partsOf(all[i]);
    }
    for (const QChar part : QStringLiteral("dlgr-")) {
        QVERIFY(seen.contains(part));
    }
}

HF_TEST(DailyValuesTest)
#include "daily_values.moc"
