// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tables/dose_queries.h"

#include "storage/codec/record_codec.h"
#include "storage/storage_support.h"
#include "storage/tables/record_queries.h"
#include "storage/tables/series_queries.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <map>
#include <random>

using namespace hf;
using namespace hf::test;

namespace {

constexpr Day first{days{20'000}};

std::string textOf(const std::vector<PlainDose>& doses)
{
    std::string text;
    for (const PlainDose& one : doses) {
        text += toString(one.id) + " " + encodeBody(one.dose) + "\n";
    }
    return text;
}

/// Doses of every sort over two months, drawn from a seed; some changed, moved, deleted, brought back.
class Drawn {
public:
    explicit Drawn(std::uint64_t seed)
        : m_random(seed)
    {
        journal.database().handle().exec("PRAGMA synchronous=OFF"); // thousands of commits that nobody needs to last
        for (int i = 0; i < 150; ++i) {
            step();
        }
    }

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    DayRange range()
    {
        const Day from = first + days{upTo(70) - 5};
        return {from, from + days{upTo(30)}};
    }
    SupplementId supplement() { return SupplementId{builtInUuid(static_cast<std::uint16_t>(1 + upTo(2)))}; }

    TestJournal journal;

private:
    Dose dose()
    {
        Dose dose;
        dose.supplement = supplement();
        dose.state = static_cast<DoseState>(std::max(0, upTo(4) - 2));
        if (dose.state == DoseState::taken) {
            const auto dimension = static_cast<Dimension>(upTo(3));
            dose.amount = Amount{dimension, 1 + upTo(9'000), seriesUnit(dimension)};
        }
        dose.when.day = first + days{upTo(60)};
        if (upTo(2) > 0) {
            dose.when.at = Moment{SysSeconds{dose.when.day} + seconds{upTo(86'400)}, seconds{900 * (upTo(80) - 40)},
                                  "Europe/Berlin", upTo(5) == 0};
        }
        if (upTo(2) == 0) {
            dose.answers = OccurrenceId{record(900), dose.when.day + days{upTo(2) - 1}, upTo(3)};
        }
        dose.extra = upTo(4) == 0;
        dose.placed = upTo(4) == 0;
        dose.note = upTo(3) == 0 ? "a word" : "";
        return dose;
    }
    void step()
    {
        const RecordId id = record(static_cast<std::uint16_t>(100 + upTo(60)));
        if (upTo(6) == 0) {
            journal.bin(id, Kind::dose);
        } else {
            journal.put(id, dose());
        }
    }

    std::mt19937_64 m_random;
};

} // namespace

class DoseQueriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsSayWhatTheBodiesSay()
    {
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            Drawn drawn(seed);
            DoseQueries doses(drawn.journal.database());
            for (int i = 0; i < 20; ++i) {
                const DayRange range = drawn.range();
                const SupplementId supplement = drawn.supplement();
                QCOMPARE(textOf(doses.in(range)), textOf(doses.fromBodies(range)));
                QCOMPARE(textOf(doses.in(range, supplement)), textOf(doses.fromBodies(range, supplement)));
            }
            QVERIFY(textOf(doses.in({first, first + days{60}})).size() > 1000);
            QCOMPARE(codesOf(drawn.journal.check()), QString());
        }
    }

    void rowsMadeAnewSayTheSame()
    {
        Drawn drawn(77);
        const DayRange range{first, first + days{60}};
        const std::string before = textOf(DoseQueries(drawn.journal.database()).in(range));
        WriteTransaction transaction(drawn.journal.database());
        rebuildTables(drawn.journal.database(), drawn.journal.log());
        transaction.commit();

        QCOMPARE(textOf(DoseQueries(drawn.journal.database()).in(range)), before);
    }

    void dailySumsAreThoseOfTheBodies()
    {
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            Drawn drawn(seed);
            const DayRange range = drawn.range();
            const SupplementId supplement = drawn.supplement();
            std::map<Day, double> sums;
            for (const Record& one : RecordQueries(drawn.journal.database()).dosesOf(supplement, range)) {
                const auto& dose = std::get<Dose>(one.body);
                if (!dose.amount || dose.amount->dimension == Dimension::mass) {
                    sums[dose.when.day] += dose.amount ? static_cast<double>(dose.amount->count) : 0.0;
                }
            }
            std::map<Day, double> found;
            for (const DayValue& one :
                 SeriesQueries(drawn.journal.database()).doses(supplement, Dimension::mass, range)) {
                found[one.day] = one.value;
            }
            for (const auto& [day, sum] : sums) {
                QCOMPARE(found[day], sum);
            }
        }
    }

    void noQueryWalksTheYears_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("dimensions") << QByteArray("SELECT 1 FROM dose WHERE supplement=?1 AND dimension=?2");
        QTest::newRow("skips of days") << QByteArray(
            "SELECT day FROM dose WHERE supplement=?1 AND dimension IS NULL AND day BETWEEN ?2 AND ?3");
        QTest::newRow("doses of days") << QByteArray(
            "SELECT day FROM dose WHERE supplement=?1 AND dimension IN (0, 1, 2, 3) AND day BETWEEN ?2 AND ?3");
    }
    void noQueryWalksTheYears()
    {
        QFETCH(QByteArray, sql);
        TestJournal journal;
        SQLite::Statement plan(journal.database().handle(), "EXPLAIN QUERY PLAN " + sql.toStdString());

        QVERIFY(plan.executeStep());
        const QByteArray how = QByteArray::fromStdString(plan.getColumn(3).getString());
        QVERIFY2(how.contains("dose_of_supplement (supplement=? AND dimension=?"), how.constData());
    }
};

HF_TEST(DoseQueriesTest)
#include "dose_queries.moc"
