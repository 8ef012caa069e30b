// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/headers.h"
#include "exchange/csv/long_rows.h"
#include "exchange/csv/loop_rows.h"
#include "exchange/csv/wide_rows.h"

#include "domain/text.h"

namespace hf {

namespace csv {

namespace {

/// How often the sink is asked whether to go on.
constexpr std::int64_t rowsBetweenAsking = 500;

std::unique_ptr<RowTaker> takerFor(const Reading& reading)
{
    if (reading.plan.format == "csv-long") {
        return std::make_unique<LongRows>(reading);
    }
    if (reading.plan.format == "loop") {
        return std::make_unique<LoopRows>(reading);
    }
    return std::make_unique<WideRows>(reading);
}

void refuseOtherHeader(const RecordReader& first, const ImportPlan& plan)
{
    const std::vector<std::string> headers = headersOf(first);
    bool same = headers.size() == plan.columns.size();
    for (std::size_t i = 0; same && i < headers.size(); ++i) {
        same = plan.columns[i].header.starts_with(headers[i]);
    }
    if (!same) {
        throw ImportError("the file changed while it was read", 1);
    }
}

} // namespace

std::vector<std::string> headersOf(const RecordReader& first)
{
    std::vector<std::string> headers;
    for (const std::string_view cell : first.cells()) {
        headers.emplace_back(trimmed(cell));
    }
    while (!headers.empty() && headers.back().empty()) {
        headers.pop_back();
    }
    return headers;
}

} // namespace csv

void readImport(const std::filesystem::path& file, const ImportPlan& plan, const Catalogue& catalogue,
                const TimeFrame& frame, RecordId batch, ImportSink& sink)
{
    if (plan.needsDecision()) {
        throw ImportError("the order of day, month and year is not decided", 0);
    }
    csv::RecordReader reader(file, csv::encodingNamed(plan.encoding), plan.delimiter);
    reader.next();
    csv::refuseOtherHeader(reader, plan);
    const csv::Reading reading{plan, catalogue, frame, batch, sink};
    const auto taker = csv::takerFor(reading);
    std::int64_t rows = 0;
    while (reader.next()) {
        if (++rows > plan.rows) {
            throw ImportError("the file grew while it was read", reader.line());
        }
        taker->take(reader);
        if (rows % csv::rowsBetweenAsking == 0 && !sink.keepGoing(reader.bytesRead(), reader.bytesTotal())) {
            return;
        }
    }
    if (rows != plan.rows) {
        throw ImportError("the file became shorter while it was read", reader.line());
    }
    sink.keepGoing(reader.bytesRead(), reader.bytesTotal());
}

} // namespace hf
