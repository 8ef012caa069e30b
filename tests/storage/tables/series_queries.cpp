// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tables/series_queries.h"

#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class SeriesQueriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dosesOfADayAddUpAndGapsStayGaps();
    void aSkipOrAnExplicitNoneIsZero();
    void dimensionsAreNeverAdded();
    void loadNeedsEveryRpeOrARestDay();
    void everyRatingOfADayComesInTheOrderOfItsTime();
    void stoolsCountAndTheirFormsAverage();
    void deletedEntriesCountNowhere();

private:
    const DayRange m_march{day("2026-03-01"), day("2026-03-31")};
};

namespace {

RecordBody untaken(std::string_view when, DoseState state)
{
    Dose dose = taken(when, 0);
    dose.state = state;
    dose.amount.reset();
    return dose;
}

RecordBody session(std::string_view when, int minutes, std::optional<double> rpe)
{
    return Session{"run", minutes, rpe, {day(when), std::nullopt}, {}, std::nullopt};
}

QString textOf(const std::vector<DayValue>& values)
{
    QStringList parts;
    for (const DayValue& value : values) {
        parts.append(
            QStringLiteral("%1=%2").arg(QString::fromStdString(toString(value.day).substr(8))).arg(value.value));
    }
    return parts.join(u' ');
}

} // namespace

void SeriesQueriesTest::dosesOfADayAddUpAndGapsStayGaps()
{
    TestJournal journal;
    journal.put(record(1), taken("2026-03-01", 5));
    journal.put(record(2), taken("2026-03-01", 7));
    journal.put(record(3), taken("2026-03-04", 1));
    journal.put(record(4), taken("2026-04-01", 1));
    Dose other = taken("2026-03-02", 9);
    other.supplement = SupplementId{builtInUuid(2)};
    journal.put(record(5), other);
    SeriesQueries queries(journal.database());

    const auto values = queries.doses(SupplementId{builtInUuid(1)}, Dimension::mass, m_march);

    QCOMPARE(textOf(values), QStringLiteral("01=1.2e+07 04=1e+06"));
    const auto logged = queries.doseDays(m_march);
    QVERIFY(logged == (std::vector{day("2026-03-01"), day("2026-03-02"), day("2026-03-04")}));
}

void SeriesQueriesTest::aSkipOrAnExplicitNoneIsZero()
{
    TestJournal journal;
    journal.put(record(1), untaken("2026-03-01", DoseState::skipped));
    journal.put(record(2), untaken("2026-03-02", DoseState::none));
    journal.put(record(3), untaken("2026-03-03", DoseState::skipped));
    journal.put(record(4), taken("2026-03-03", 2));

    const auto values = SeriesQueries(journal.database()).doses(SupplementId{builtInUuid(1)}, Dimension::mass, m_march);

    QCOMPARE(textOf(values), QStringLiteral("01=0 02=0 03=2e+06"));
}

void SeriesQueriesTest::dimensionsAreNeverAdded()
{
    TestJournal journal;
    journal.put(record(1), taken("2026-03-01", 5));
    Dose pieces = taken("2026-03-01", 0);
    pieces.amount = Amount{Dimension::pieces, 2000, Unit::capsule};
    journal.put(record(2), pieces);
    SeriesQueries queries(journal.database());
    const SupplementId supplement{builtInUuid(1)};

    QCOMPARE(textOf(queries.doses(supplement, Dimension::mass, m_march)), QStringLiteral("01=5e+06"));
    QCOMPARE(textOf(queries.doses(supplement, Dimension::pieces, m_march)), QStringLiteral("01=2000"));
    QVERIFY((queries.takenDimensions(supplement) == std::vector{Dimension::mass, Dimension::pieces}));
    QVERIFY(queries.takenDimensions(SupplementId{builtInUuid(2)}).empty());
}

void SeriesQueriesTest::loadNeedsEveryRpeOrARestDay()
{
    TestJournal journal;
    journal.put(record(1), session("2026-03-01", 45, 6));
    journal.put(record(2), session("2026-03-01", 30, 4.5));
    journal.put(record(3), session("2026-03-02", 45, 6));
    journal.put(record(4), session("2026-03-02", 30, std::nullopt));
    journal.put(record(5), RestDay{day("2026-03-03"), std::nullopt});
    journal.put(record(6), session("2026-03-05", 60, 0));
    // Two devices may have said both of one day.
    journal.put(record(7), session("2026-03-06", 20, std::nullopt));
    journal.put(record(8), RestDay{day("2026-03-06"), std::nullopt});

    const auto days = SeriesQueries(journal.database()).load(m_march);

    QStringList text;
    for (const LoadDay& one : days) {
        text.append(QStringLiteral("%1 %2 %3")
                        .arg(QString::fromStdString(toString(one.day).substr(8)))
                        .arg(one.load)
                        .arg(QChar(one.known ? u'y' : u'n')));
    }
    QCOMPARE(text.join(u';'), QStringLiteral("01 405 y;02 270 n;03 0 y;05 0 y;06 0 n"));
}

void SeriesQueriesTest::everyRatingOfADayComesInTheOrderOfItsTime()
{
    TestJournal journal;
    const auto rate = [&](std::uint16_t id, std::string_view when, double value) {
        Rating rating;
        rating.item = ItemId{builtInUuid(300)};
        rating.value = value;
        rating.when.day = day(when);
        journal.put(record(id), rating);
    };
    rate(3, "2026-03-01", 4);
    rate(1, "2026-03-01", 1);
    rate(2, "2026-03-01", 2.5);
    rate(4, "2026-03-03", 7);

    const auto found = SeriesQueries(journal.database()).ratings(ItemId{builtInUuid(300)}, m_march);

    QCOMPARE(textOf(found), QStringLiteral("01=1 01=2.5 01=4 03=7"));
}

void SeriesQueriesTest::stoolsCountAndTheirFormsAverage()
{
    TestJournal journal;
    const auto stool = [](std::string_view when, std::optional<int> form) {
        return Stool{form, std::nullopt, {day(when), std::nullopt}, {}, std::nullopt};
    };
    journal.put(record(1), stool("2026-03-01", 3));
    journal.put(record(2), stool("2026-03-01", 4));
    journal.put(record(3), stool("2026-03-02", std::nullopt));

    const auto found = SeriesQueries(journal.database()).stools(m_march);

    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].count, 2);
    QCOMPARE(found[0].meanForm.value(), 3.5);
    QCOMPARE(found[1].count, 0);
    QVERIFY(!found[1].meanForm);
}

void SeriesQueriesTest::deletedEntriesCountNowhere()
{
    TestJournal journal;
    journal.put(record(1), taken("2026-03-01", 5));
    journal.put(record(2), taken("2026-03-01", 6));

    journal.bin(record(1), Kind::dose);

    SeriesQueries queries(journal.database());
    QCOMPARE(textOf(queries.doses(SupplementId{builtInUuid(1)}, Dimension::mass, m_march)), QStringLiteral("01=6e+06"));
}

HF_TEST(SeriesQueriesTest)
#include "series_queries.moc"
