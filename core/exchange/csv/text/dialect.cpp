// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/text/dialect.h"

#include "exchange/csv/text/lines.h"
#include "exchange/import_source.h"

#include <array>
#include <map>

namespace hf::csv {

namespace {

constexpr int sampledRecords = 100;

struct Fit {
    double share = 0; ///< of the records that have the most frequent number of cells
    std::size_t cells = 0;
    Encoding encoding = Encoding::utf8;

    bool betterThan(const Fit& other) const
    {
        return share > other.share || (share == other.share && cells > other.cells);
    }
};

Fit fitOf(const std::filesystem::path& file, std::optional<Encoding> wanted, char delimiter)
{
    RecordReader reader(file, wanted, delimiter);
    std::map<std::size_t, int> counts;
    int records = 0;
    while (records < sampledRecords && reader.next()) {
        ++counts[reader.cells().size()];
        ++records;
    }
    Fit fit;
    fit.encoding = reader.encoding();
    for (const auto& [cells, count] : counts) {
        const double share = static_cast<double>(count) / records;
        if (cells > 1 && share >= fit.share) {
            fit.share = share;
            fit.cells = cells;
        }
    }
    return fit;
}

} // namespace

Dialect detectDialect(const std::filesystem::path& file, std::optional<Encoding> wanted)
{
    std::optional<ImportError> refused;
    Fit best;
    char delimiter = ',';
    for (const char candidate : {',', ';', '\t', '|'}) {
        try {
            const Fit fit = fitOf(file, wanted, candidate);
            if (fit.betterThan(best)) {
                best = fit;
                delimiter = candidate;
            }
        } catch (const ImportError& error) {
            // The wrong delimiter may break a limit that the right one keeps.
            refused = refused ? refused : error;
        }
    }
    if (best.cells < 2) {
        throw refused.value_or(ImportError("the file is no table: no line has two cells", 1, ImportFault::columns));
    }
    return {best.encoding, delimiter};
}

} // namespace hf::csv
