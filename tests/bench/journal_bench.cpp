// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the journal costs, at 1, 10 and 30 years, beside a bare SQLite commit on the same disk. Run it alone on a quiet
// machine: `journal_bench [--benchmark_filter=…]`. Figures are ratios of one run.

#include "app/demo/demo.h"
#include "app/shared/system.h"
#include "journal/journal.h"
#include "journal/plans/plan_book.h"
#include "journal/plans/plan_editor.h"
#include "quickadd/quick_add.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <unistd.h>

namespace {

using namespace hf;

/// A folder beside the program (not a memory disk) that goes when the run ends.
class Workspace {
public:
    Workspace()
        : m_folder(std::filesystem::current_path() / fmt::format("bench-{}", ::getpid()))
    {
        std::filesystem::create_directories(m_folder);
    }
    ~Workspace()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    std::filesystem::path file(const std::string& name) const { return m_folder / name; }
    TimeFrame frame() const
    {
        return {SysSeconds{seconds{1'795'460'400}}, Zone::named("Europe/Berlin").value(), defaultDayStart,
                std::nullopt};
    }
    /// The demo journal of so many years, made once.
    std::filesystem::path demo(int years)
    {
        const auto path = file(fmt::format("demo-{}.db", years));
        if (!std::filesystem::exists(path)) {
            makeDemo(path, demoYears(years), 1, frame());
        }
        return path;
    }

    FixedClock clock{SysMillis{seconds{1'795'460'400}}};
    SystemEntropy entropy;

private:
    std::filesystem::path m_folder;
};

Workspace& workspace()
{
    static Workspace one;
    return one;
}

std::unique_ptr<Journal> opened(int years)
{
    Workspace& place = workspace();
    return std::make_unique<Journal>(place.demo(years), OpenMode::existing, place.clock, place.entropy);
}

void openAndShowADay(benchmark::State& state)
{
    const int years = static_cast<int>(state.range(0));
    workspace().demo(years);
    for (auto _ : state) {
        const auto journal = opened(years);
        benchmark::DoNotOptimize(journal->day(workspace().frame().today(), workspace().frame()));
    }
}

void dayLoad(benchmark::State& state)
{
    const auto journal = opened(static_cast<int>(state.range(0)));
    Day day = workspace().frame().today();
    for (auto _ : state) {
        benchmark::DoNotOptimize(journal->day(day, workspace().frame()));
        day -= days{1};
        day = day < workspace().frame().today() - days{300} ? workspace().frame().today() : day;
    }
}

void durableAdd(benchmark::State& state)
{
    const auto journal = opened(static_cast<int>(state.range(0)));
    const TimeFrame frame = workspace().frame();
    Dose dose;
    dose.supplement = built_in::glutamine;
    dose.amount = Amount{Dimension::mass, 5'000'000'000, Unit::g};
    dose.when = {frame.today(), frame.zone.at(frame.now)};
    const RecordBody body = dose;
    for (auto _ : state) {
        benchmark::DoNotOptimize(journal->record({&body, 1}, frame));
    }
}

/// The yardstick of `durableAdd`: one row, the same settings, the same disk.
void bareCommit(benchmark::State& state)
{
    SQLite::Database bare(workspace().file("bare.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    bare.exec("PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"
              "CREATE TABLE IF NOT EXISTS t(a INTEGER PRIMARY KEY, b TEXT)");
    SQLite::Statement insert(bare, "INSERT INTO t(b) VALUES('one row')");
    for (auto _ : state) {
        bare.exec("BEGIN IMMEDIATE");
        insert.exec();
        insert.reset();
        bare.exec("COMMIT");
    }
}

void ninetyDays(benchmark::State& state)
{
    const auto journal = opened(static_cast<int>(state.range(0)));
    const auto metric = journal->metricNamed("gut.bloating").value();
    const Day today = workspace().frame().today();
    for (auto _ : state) {
        benchmark::DoNotOptimize(journal->series(metric, {today - days{89}, today}));
    }
}

void everySeriesWhole(benchmark::State& state)
{
    const auto journal = opened(static_cast<int>(state.range(0)));
    const auto metrics = journal->metrics();
    const DayRange whole = journal->extent().value();
    for (auto _ : state) {
        benchmark::DoNotOptimize(journal->series(metrics, whole));
    }
    state.counters["series"] = static_cast<double>(metrics.size());
}

std::filesystem::path csvOf(std::int64_t rows)
{
    const auto path = workspace().file(fmt::format("rows-{}.csv", rows));
    if (!std::filesystem::exists(path)) {
        std::ofstream out(path);
        out << "datetime,substance,amount\n";
        for (std::int64_t row = 0; row < rows; ++row) {
            const Day day = Day{days{10'000}} + days{static_cast<int>(row / 16)};
            out << fmt::format("{}T{:02}:{:02}:00+01:00,Substance {},{}mg\n", toString(day), 6 + row % 16, row % 60,
                               row % 7, 100 + row % 900);
        }
    }
    return path;
}

/// A plan of 20 items, each at three times a day, beside the journal of so many years. The newest two days have all
/// their doses.
std::unique_ptr<Journal> planned(int years)
{
    Workspace& place = workspace();
    const auto path = place.file(fmt::format("planned-{}.db", years));
    const bool fresh = !std::filesystem::exists(path);
    if (fresh) {
        std::filesystem::copy_file(place.demo(years), path);
    }
    auto journal = std::make_unique<Journal>(path, OpenMode::existing, place.clock, place.entropy);
    if (!fresh) {
        return journal;
    }
    const TimeFrame frame = place.frame();
    for (int item = 0; item < 20; ++item) {
        Supplement supplement;
        supplement.name = fmt::format("Supplement {}", item);
        const RecordBody body = supplement;
        const auto stored = std::get<std::vector<RecordId>>(journal->record({&body, 1}, frame));
        Plan plan;
        plan.supplement = SupplementId{stored.front().value};
        plan.amount = Amount{Dimension::mass, 5'000'000'000, Unit::g};
        plan.times = {minutes{480 + item}, minutes{780 + item}, minutes{1200 + item}};
        plan.from = frame.today() - days{365 * years};
        const auto lineage = std::get<RecordId>(PlanEditor(*journal).savePlan(plan, std::nullopt, frame));
        for (int ago = 1; ago <= 2; ++ago) {
            for (int slot = 0; slot < 3; ++slot) {
                PlanEditor(*journal).take({lineage, frame.today() - days{ago}, slot}, frame);
            }
        }
    }
    return journal;
}

/// What a wake-up of the background program costs: reading plans and doses, and working out what is due and when next.
void nextDueOfTwenty(benchmark::State& state)
{
    const auto journal = planned(static_cast<int>(state.range(0)));
    const TimeFrame frame = workspace().frame();
    const PlanBook book(*journal);
    for (auto _ : state) {
        benchmark::DoNotOptimize(nextDue(book.reminders(frame), {}, book.quietHours(), frame));
    }
}

void cuesOfToday(benchmark::State& state)
{
    const auto journal = planned(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(PlanBook(*journal).cues(workspace().frame()));
    }
}

void monthSummary(benchmark::State& state)
{
    const auto journal = planned(static_cast<int>(state.range(0)));
    const Day today = workspace().frame().today();
    for (auto _ : state) {
        benchmark::DoNotOptimize(PlanBook(*journal).summary({today - days{29}, today}, workspace().frame()));
    }
}

void importRows(benchmark::State& state)
{
    Workspace& place = workspace();
    const auto file = csvOf(state.range(0));
    for (auto _ : state) {
        state.PauseTiming();
        std::filesystem::remove(place.file("import.db"));
        auto journal = std::make_unique<Journal>(place.file("import.db"), OpenMode::create, place.clock, place.entropy);
        state.ResumeTiming();
        const ImportReport report = journal->importFile(file, {}, place.frame());
        if (report.added.empty()) {
            state.SkipWithError("nothing was imported");
        }
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void wholeCheck(benchmark::State& state)
{
    const auto journal = opened(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(journal->check());
    }
}

BENCHMARK(openAndShowADay)->Arg(1)->Arg(10)->Arg(30)->Unit(benchmark::kMillisecond);
BENCHMARK(dayLoad)->Arg(1)->Arg(10)->Arg(30)->Unit(benchmark::kMillisecond);
BENCHMARK(bareCommit)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(durableAdd)->Arg(1)->Arg(10)->Arg(30)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(ninetyDays)->Arg(1)->Arg(10)->Arg(30)->Unit(benchmark::kMillisecond);
BENCHMARK(everySeriesWhole)->Arg(1)->Arg(10)->Arg(30)->Unit(benchmark::kMillisecond);
BENCHMARK(nextDueOfTwenty)->Arg(1)->Arg(30)->Unit(benchmark::kMillisecond);
BENCHMARK(cuesOfToday)->Arg(1)->Arg(30)->Unit(benchmark::kMillisecond);
BENCHMARK(monthSummary)->Arg(1)->Arg(30)->Unit(benchmark::kMillisecond);
BENCHMARK(importRows)->Arg(100'000)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(2);
BENCHMARK(wholeCheck)->Arg(30)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    for (const int years : {1, 10, 30}) {
        const auto path = workspace().demo(years);
        std::printf("a journal of %d years: %.1f MiB\n", years,
                    static_cast<double>(std::filesystem::file_size(path)) / (1024 * 1024));
    }
    return 0;
}
