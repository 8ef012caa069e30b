// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real files that stand beside the checkout on a developer's machine; the facts were computed independently of this
// reader. Where they are absent, the small tables of the other tests stand for them.

#include "exchange/csv/csv_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <cmath>
#include <set>

using namespace hf;
using namespace hf::test;

namespace {

struct Sum {
    int count = 0;
    std::int64_t total = 0;
};

std::string supplementName(const ImportPlan& plan, SupplementId id)
{
    for (const Record& record : plan.definitions) {
        if (record.id.value == id.value) {
            return definedName(record);
        }
    }
    return {};
}

std::string itemName(const ImportPlan& plan, ItemId id)
{
    for (const Record& record : plan.definitions) {
        if (record.id.value == id.value) {
            return definedName(record);
        }
    }
    return {};
}

/// By name and dimension.
std::map<std::pair<std::string, Dimension>, Sum> sumsOf(const Import& import)
{
    std::map<std::pair<std::string, Dimension>, Sum> sums;
    for (const Dose& dose : import.sink.all<Dose>()) {
        Sum& sum = sums[{supplementName(import.plan, dose.supplement), dose.amount->dimension}];
        ++sum.count;
        sum.total += dose.amount->count;
    }
    return sums;
}

struct Figures {
    int count = 0;
    double sum = 0;
    double least = 1e9;
    double greatest = -1e9;
};

std::map<std::string, Figures> figuresOf(const Import& import)
{
    std::map<std::string, Figures> figures;
    for (const Rating& rating : import.sink.all<Rating>()) {
        Figures& f = figures[itemName(import.plan, rating.item)];
        ++f.count;
        f.sum += rating.value;
        f.least = std::min(f.least, rating.value);
        f.greatest = std::max(f.greatest, rating.value);
    }
    return figures;
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

std::filesystem::path sample(const char* name)
{
    return std::filesystem::path(HF_SAMPLES) / name;
}

void verifyIdsAreDistinct(const CollectingSink& sink)
{
    std::set<std::string> ids(sink.undecidedIds.begin(), sink.undecidedIds.end());
    for (const auto& entry : sink.entries) {
        ids.insert(entry.externalId);
    }
    QCOMPARE(ids.size(), sink.entries.size() + sink.undecidedIds.size());
}

} // namespace

class CsvSamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!std::filesystem::exists(HF_SAMPLES)) {
            QSKIP("the sample files are not beside this checkout");
        }
    }
    void thousandsOfDosesOfTwentyOneSubstances();
    void daysWithInstantsInColumns();
    void aYearOfHabitsEditedByHand();
};

void CsvSamplesTest::thousandsOfDosesOfTwentyOneSubstances()
{
    const Import import(sample("csv/niplav_substances.csv"), {});
    const ImportPlan& plan = import.plan;

    QCOMPARE(plan.format, std::string("csv-long"));
    QCOMPARE(plan.rows, 1545);
    QCOMPARE(plan.definitions.size(), std::size_t{21});
    QVERIFY(columnOf(plan, "experiment").role == ColumnRole::note);
    QVERIFY(columnOf(plan, "id").role == ColumnRole::ignore);
    QVERIFY(columnOf(plan, "prediction").role == ColumnRole::ignore);
    QCOMPARE(import.sink.entries.size(), std::size_t{1543});
    QCOMPARE(import.sink.undecidedRows.size(), std::size_t{2});
    QVERIFY(import.sink.problems.empty());
    QCOMPARE(import.sink.undecidedRows[0].reason, std::string("unit-missing"));
    QCOMPARE(import.sink.undecidedRows[0].name, std::string("melatonin"));
    QCOMPARE(import.sink.undecidedRows[1].reason, std::string("unit-unknown"));
    QCOMPARE(import.sink.undecidedRows[1].value, std::string("500μgg"));
    QCOMPARE(import.sink.repeats.size(), std::size_t{1});
    QCOMPARE(plan.repeated.size(), std::size_t{1});
    verifyIdsAreDistinct(import.sink);

    auto sums = sumsOf(import);
    const auto total = [&](const char* name, Dimension dimension = Dimension::mass) {
        return sums[{name, dimension}].total;
    };
    QCOMPARE(total("creatine"), 1'225'200'000'000);
    QCOMPARE(total("l-glycine"), 97'500'000'000);
    QCOMPARE(total("l-theanine"), 46'000'000'000);
    QCOMPARE(total("caffeine"), 25'000'000'000);
    QCOMPARE(total("magnesium"), 24'600'300'000);
    QCOMPARE(total("omega3"), 23'320'000'000);
    QCOMPARE(total("zinc"), 550'000'000);
    QCOMPARE(total("melatonin"), 126'822'000);
    QCOMPARE((sums[{"melatonin", Dimension::mass}].count), 352);
    QCOMPARE(total("vitaminb12"), 53'500'000);
    QCOMPARE(total("nicotine"), 52'800'000);
    QCOMPARE(total("vitamind3"), 3'750'000);
    QCOMPARE(total("water", Dimension::volume), 24'100'000);
    QCOMPARE(total("sugar"), 5'160'000'000'000);
    QCOMPARE(total("orexin-a", Dimension::volume), 20'000'000);
    QCOMPARE((sums[{"orexin-a", Dimension::volume}].count), 8);
    QCOMPARE(total("orexin-a"), 2'000'000);

    std::set<Day> journalDays{import.sink.undecidedRows[0].when.day, import.sink.undecidedRows[1].when.day};
    std::map<std::int64_t, int> offsets;
    int notes = 0;
    for (const Dose& dose : import.sink.all<Dose>()) {
        journalDays.insert(dose.when.day);
        ++offsets[dose.when.at->offset.count() / 3600];
        notes += dose.note.empty() ? 0 : 1;
        QVERIFY(dose.when.at->zone.empty() && !dose.when.at->offsetAssumed);
    }
    QCOMPARE(journalDays.size(), std::size_t{729});
    QCOMPARE(notes, 174);
    QCOMPARE(offsets[13], 2);
    QCOMPARE(offsets[0], 4);
}

void CsvSamplesTest::daysWithInstantsInColumns()
{
    const Import import(sample("csv/niplav_mental.csv"), {});

    QCOMPARE(import.plan.format, std::string("csv-wide"));
    QCOMPARE(import.plan.rows, 749);
    QCOMPARE(import.sink.delivered(), 749 * 4);
    QVERIFY(import.sink.problems.empty());
    auto figures = figuresOf(import);
    QCOMPARE(figures["productivity"].count, 746);
    QVERIFY(near(figures["productivity"].sum, 185.115));
    QCOMPARE(figures["creativity"].count, 746);
    QVERIFY(near(figures["creativity"].sum, 139.695));
    QCOMPARE(figures["sublen"].count, 620);
    QVERIFY(near(figures["sublen"].sum, 203.12));
    QCOMPARE(figures["meaning"].count, 213);
    QVERIFY(near(figures["meaning"].sum, 95.532));
    QCOMPARE(figures["meaning"].greatest, 34.0);
    verifyIdsAreDistinct(import.sink);
}

void CsvSamplesTest::aYearOfHabitsEditedByHand()
{
    const Import import(sample("loop/etiesch_Checkmarks.csv"), {});
    const ImportPlan& plan = import.plan;

    QCOMPARE(plan.format, std::string("loop"));
    QVERIFY(plan.dateOrder == DateOrder::mdy);
    QCOMPARE(plan.rows, 169);
    QCOMPARE(toString(plan.days->first), std::string("2023-12-31"));
    QCOMPARE(toString(plan.days->last), std::string("2024-06-16"));
    QCOMPARE(import.sink.entries.size(), std::size_t{1224});
    QCOMPARE(import.sink.nothings.at("unknown"), 3881);
    QCOMPARE(import.sink.nothings.at("auto"), 303);
    QCOMPARE(import.sink.delivered(), 5408);
    QCOMPARE(plan.definitions.size(), std::size_t{32});
    auto figures = figuresOf(import);
    QCOMPARE(figures["Durée sommeil"].count, 107);
    QVERIFY(near(figures["Durée sommeil"].sum, 715.19));
    QCOMPARE(figures["Durée sommeil"].least, 4.1);
    QCOMPARE(figures["Poids"].count, 19);
    QVERIFY(near(figures["Poids"].sum, 1500.05));
    QCOMPARE(figures["Repas : Café"].sum, 111.0);
    QCOMPARE(figures["Taf: Recherche d'emploi"].sum, 48.0);
    QCOMPARE(figures["Taf: Recherche d'emploi"].count, 53);
    std::set<Day> known;
    for (const Rating& rating : import.sink.all<Rating>()) {
        known.insert(rating.when.day);
        QVERIFY(!rating.when.at);
    }
    QCOMPARE(known.size(), std::size_t{153}); // and one day that has nothing but a derived mark
    QCOMPARE(toString(*known.rbegin()), std::string("2024-06-06"));
    verifyIdsAreDistinct(import.sink);
}

HF_TEST(CsvSamplesTest)
#include "samples.moc"
