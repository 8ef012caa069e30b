// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/amount.h"
#include "quickadd/quick_add.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace hf;

namespace {

/// The shipped names, and some that look like arguments of a line.
Catalogue makeCatalogue()
{
    Catalogue all = builtInCatalogue();
    Supplement creatine;
    creatine.name = "Creatine";
    creatine.usual = makeAmount("2", Unit::scoop);
    creatine.scoop = makeAmount("3", Unit::g);
    all.supplements.push_back({SupplementId{builtInUuid(1001)}, creatine});
    Supplement omega;
    omega.name = "Omega-3";
    omega.unit = Unit::capsule;
    all.supplements.push_back({SupplementId{builtInUuid(1002)}, omega});
    Item run;
    run.name = "Run";
    run.yesNo = true;
    all.items.push_back({ItemId{builtInUuid(1003)}, run});
    Item odd;
    odd.name = "1 mar \"5g\"";
    odd.unit = "min";
    all.items.push_back({ItemId{builtInUuid(1004)}, odd});
    return all;
}

TimeFrame frameOf(unsigned choice)
{
    static const std::array zones{*Zone::named("Europe/Berlin"), *Zone::named("Pacific/Auckland"),
                                  *Zone::named("America/Sao_Paulo"), *Zone::named("Pacific/Apia")};
    constexpr std::array<std::int64_t, 4> nows{1'774'742'400, 1'772'633'420, 1'541'329'205, 1'325'290'000};
    TimeFrame frame{SysSeconds{seconds{nows[(choice >> 2U) % 4]}}, zones[choice % 4], defaultDayStart, std::nullopt};
    if ((choice & 16U) != 0) {
        frame.pageDay = frame.today() - days{choice >> 5U};
    }
    return frame;
}

void require(bool holds, const char* what, const std::string& line)
{
    if (!holds) {
        std::fprintf(stderr, "%s: %s\n", what, line.c_str());
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Catalogue catalogue = makeCatalogue();
    if (size == 0) {
        return 0;
    }
    const TimeFrame frame = frameOf(data[0]);
    const std::string line(data + 1, data + size);

    const auto read = readQuickAdd(line, catalogue, frame);
    if (const auto* problem = std::get_if<QuickAddProblem>(&read)) {
        require(problem->at <= line.size() && line.compare(problem->at, problem->word.size(), problem->word) == 0,
                "problem points beside its word", line);
        require(problem->candidates.size() <= 5, "too many candidates", line);
    } else {
        const std::string written = writeDatedLine(std::get<RecordBody>(read), catalogue, frame);
        require(written.find('\n') == std::string::npos, "written in two lines", written);
        require(readQuickAdd(written, catalogue, frame) == read, "does not read back", written);
    }
    require(completeQuickAdd(line, catalogue, 5).size() <= 5, "too many completions", line);
    return 0;
}
