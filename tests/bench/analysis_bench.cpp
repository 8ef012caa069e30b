// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times the analysis on data that `analysis_bench.py` wrote, for numpy to be timed on the same. Run it by that script.

#include "analysis/association/relation.h"
#include "analysis/experiment/randomisation.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>

#include <nlohmann/json.hpp>

namespace {

using namespace hf;
using nlohmann::json;

/// The median of some runs, in milliseconds of processor time: other programs may be running.
template<class Step>
double medianOf(int runs, Step&& step)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t begin = std::clock();
        step();
        times.push_back(1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

Series seriesOf(const json& values)
{
    Series series{Day{}, {}};
    for (const json& value : values) {
        series.values.push_back(value.is_null() ? std::nullopt : std::optional(value.get<double>()));
    }
    return series;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: analysis_bench DATA.json\n", stderr);
        return 2;
    }
    std::ifstream file(argv[1]);
    const json data = json::parse(file);
    const auto a = data.at("a").get<Values>();
    const auto b = data.at("b").get<Values>();
    const auto differences = data.at("differences").get<Values>();
    json out;
    std::optional<RandomisationTest> splits;
    out["splits_ms"] = medianOf(21, [&] { splits = completeRandomisation(a, b, {1, 10'000}); });
    out["splits_p"] = splits->pTwoSided;
    std::optional<RandomisationTest> signs;
    out["signs_ms"] = medianOf(21, [&] { signs = signRandomisation(differences, {1, 10'000}); });
    out["signs_p"] = signs->pTwoSided;
    std::vector<Question> questions;
    for (const json& pair : data.at("pairs")) {
        for (const int lag : {0, 1, 2, 3}) {
            questions.push_back({seriesOf(pair.at(0)), seriesOf(pair.at(1)), lag});
        }
    }
    std::vector<Finding<Relation>> found;
    out["screen_ms"] = medianOf(5, [&] { found = relate(questions); });
    for (const auto& one : found) {
        out["rho"].push_back(one->rho);
        out["n_eff"].push_back(*one->all.byAllLags.n);
        out["innovations"].push_back(one->dayToDay->innovations);
    }
    std::puts(out.dump().c_str());
    return 0;
}
