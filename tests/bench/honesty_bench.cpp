// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole table of how sure the verdicts are, each figure to within half a point. Takes some minutes:
//   honesty_bench               prints the table as `resources/manual/how-sure-are-we.md` shows it
//   honesty_bench PAGE.md       also says which of its lines the page lacks, and fails when there are any
//   honesty_bench --row TEXT    only the rows that hold the text

#include "analysis/honesty_rows.h"

#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

using namespace hf;

namespace {

/// Of its own, and the same wherever the row stands (FNV-1a).
std::uint64_t seedOf(std::string_view says)
{
    std::uint64_t seed = 0xcbf29ce484222325U;
    for (const char letter : says) {
        seed = (seed ^ static_cast<unsigned char>(letter)) * 0x100000001b3U;
    }
    return seed;
}

/// Until the share is known to within half a point, 95 times of 100.
Counted countedLong(const HonestyRow& row)
{
    constexpr double halfAPoint = 0.005;
    constexpr int least = 4000;
    constexpr int step = 500;
    Chance chance(seedOf(row.says));
    Counted counted;
    for (int run = 0; run < least || counted.reach() > halfAPoint; ++run) {
        row.once(run, chance, counted);
        while (run >= least && run % step != step - 1) {
            row.once(++run, chance, counted);
        }
    }
    return counted;
}

std::string textOf(const char* path)
{
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

} // namespace

int main(int argc, char** argv)
{
    const bool someRows = argc > 2 && std::string_view(argv[1]) == "--row";
    const std::string page = argc > 1 && !someRows ? textOf(argv[1]) : std::string{};
    int lacking = 0;
    const HonestyRow* before = nullptr;
    const std::vector<HonestyRow> rows = honestyRows();
    for (const HonestyRow& row : rows) {
        if (someRows && row.says.find(argv[2]) == std::string::npos) {
            continue;
        }
        if (before == nullptr || before->part != row.part) {
            std::printf("\n%s\n", headingOf(row.part).c_str());
        }
        before = &row;
        const std::string line = lineOf(row, countedLong(row));
        const bool there = page.empty() || page.find(line) != std::string::npos;
        lacking += there ? 0 : 1;
        std::printf("%s%s\n", line.c_str(), there ? "" : "   <- not in the page");
        std::fflush(stdout);
    }
    return lacking == 0 ? 0 : 1;
}
