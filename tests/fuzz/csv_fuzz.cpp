// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes: they are refused with ImportError, or every row is given exactly once, the same on every reading.

#include "exchange/import_source.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

using namespace hf;

namespace {

void require(bool holds, const char* what)
{
    if (!holds) {
        std::fprintf(stderr, "%s\n", what);
        std::abort();
    }
}

class CountingSink final : public ImportSink {
public:
    void entry(std::int64_t line, const std::string& externalId, RecordBody&& body) override
    {
        require(line > 1, "an entry has no line");
        ids.push_back(externalId);
        bodies.push_back(std::move(body));
    }
    void undecided(const std::string& externalId, Undecided&& row) override
    {
        ids.push_back(externalId);
        bodies.emplace_back(std::move(row));
    }
    void problem(RowProblem&& problem) override
    {
        require(problem.text.size() <= 200 && !problem.code.empty(), "a problem is not told");
        ++others;
    }
    void nothing(const std::string& /*code*/) override { ++others; }
    bool keepGoing(std::uint64_t /*bytesRead*/, std::uint64_t /*bytesTotal*/) override { return true; }

    std::int64_t delivered() const { return static_cast<std::int64_t>(ids.size()) + others; }

    std::vector<std::string> ids;
    std::vector<RecordBody> bodies;
    std::int64_t others = 0;
};

ImportChoices choicesOf(unsigned choice)
{
    constexpr std::array<const char*, 4> formats{"", "csv", "loop", ""};
    ImportChoices choices;
    choices.format = formats[choice % 4];
    if ((choice & 4U) != 0) {
        choices.dateOrder = DateOrder::dmy;
    }
    if ((choice & 8U) != 0) {
        choices.decimalMark = ',';
    }
    if ((choice & 16U) != 0) {
        choices.encoding = "windows-1252";
    }
    if ((choice & 32U) != 0) {
        choices.mapping = {"1=id"};
    }
    if ((choice & 64U) != 0) {
        choices.mapping.emplace_back("2=mark:ill");
    }
    return choices;
}

void requireBalance(const ImportPlan& plan, const CountingSink& sink)
{
    const auto given = static_cast<std::int64_t>(
        std::count_if(plan.columns.begin(), plan.columns.end(),
                      [](const ColumnMapping& column) { return column.role >= ColumnRole::item; }));
    if (plan.format == "csv-long") {
        require(sink.delivered() == plan.rows, "a row was lost or doubled");
    } else {
        require(sink.delivered() >= plan.rows && sink.delivered() <= plan.rows * given, "a cell was lost or doubled");
    }
}

/// A control character within a cell may imitate the one between key cells; no program writes it into a table.
void requireDistinct(const CountingSink& sink, std::string_view bytes)
{
    const std::set<std::string> distinct(sink.ids.begin(), sink.ids.end());
    require(distinct.size() == sink.ids.size() || bytes.find('\x1F') != std::string_view::npos,
            "two entries have one name");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    static const std::filesystem::path file =
        std::filesystem::temp_directory_path() / ("habitforge-csv-fuzz-" + std::to_string(::getpid()));
    static const TimeFrame frame{SysSeconds{seconds{1'774'742'400}}, *Zone::named("Europe/Berlin"), defaultDayStart,
                                 std::nullopt};
    const ImportChoices choices = choicesOf(data[0]);
    const std::string bytes(data + 1, data + size);
    std::ofstream(file, std::ios::binary) << bytes;
    try {
        const ImportPlan plan = planImport(file, choices, builtInCatalogue(), frame);
        if (!plan.needsDecision()) {
            CountingSink first;
            readImport(file, plan, builtInCatalogue(), frame, RecordId{}, first);
            requireBalance(plan, first);
            requireDistinct(first, bytes);
            const ImportPlan again = planImport(file, choices, builtInCatalogue(), frame);
            CountingSink second;
            readImport(file, again, builtInCatalogue(), frame, RecordId{}, second);
            require(again.definitions == plan.definitions, "two plans of one file differ");
            require(first.ids == second.ids && first.bodies == second.bodies, "two readings of one file differ");
        }
    } catch (const ImportError&) {
        // Refusing is an answer.
    }
    std::filesystem::remove(file);
    return 0;
}
