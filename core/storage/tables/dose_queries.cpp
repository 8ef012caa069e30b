// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tables/dose_queries.h"

#include "storage/log/bind.h"
#include "storage/tables/fast_rows.h"
#include "storage/tables/record_queries.h"

#include <algorithm>
#include <string>
#include <tuple>

namespace hf {

namespace {

/// Leaves out a "none" (state 2) where a dose was taken (state 0), as `RecordQueries` does.
constexpr const char* select =
    "SELECT t.day, t.id, t.supplement, t.state, t.dimension, t.amount, t.at, t.utc_offset, t.answers, t.answers_day,"
    " t.answers_slot, t.extra, t.placed FROM dose t WHERE NOT (t.state=2 AND EXISTS(SELECT 1 FROM dose o WHERE "
    "o.day=t.day"
    " AND +o.supplement=t.supplement AND o.state=0)) AND t.day BETWEEN ?1 AND ?2";

PlainDose doseAt(FastRows& row)
{
    PlainDose plain;
    Dose& dose = plain.dose;
    dose.when.day = row.day();
    plain.id = RecordId{row.uuid(1)};
    dose.supplement = SupplementId{row.uuid(2)};
    dose.state = static_cast<DoseState>(row.integer(3));
    if (!row.isNull(4)) {
        const auto dimension = static_cast<Dimension>(row.integer(4));
        dose.amount = Amount{dimension, row.integer(5), seriesUnit(dimension)};
    }
    if (!row.isNull(6)) {
        Moment& at = dose.when.at.emplace();
        at.instant = SysSeconds{seconds{row.integer(6)}};
        at.offset = seconds{row.integer(7)};
    }
    if (!row.isNull(8)) {
        dose.answers = OccurrenceId{RecordId{row.uuid(8)}, Day{days{static_cast<int>(row.integer(9))}},
                                    static_cast<int>(row.integer(10))};
    }
    dose.extra = row.integer(11) != 0;
    dose.placed = row.integer(12) != 0;
    return plain;
}

} // namespace

std::vector<PlainDose> DoseQueries::in(DayRange range, std::optional<SupplementId> supplement)
{
    if (m_database.version() < 2) {
        return fromBodies(range, supplement);
    }
    if (range.length() == 0) {
        return {};
    }
    // Skips and nones have no dimension; asked for apart, both parts are look-ups in the index of the supplement.
    const std::string sql = supplement
                                ? std::string(select) + " AND t.supplement=?3 AND t.dimension IS NULL UNION ALL " +
                                      select + " AND t.supplement=?3 AND t.dimension IN (0, 1, 2, 3)"
                                : std::string(select);
    FastRows query(m_database.handle(), sql.c_str());
    query.bind(1, numberOf(range.first));
    query.bind(2, numberOf(range.last));
    if (supplement) {
        query.bind(3, supplement->value);
    }
    std::vector<PlainDose> doses;
    while (query.step()) {
        doses.push_back(doseAt(query));
    }
    std::sort(doses.begin(), doses.end(), [](const PlainDose& a, const PlainDose& b) {
        return std::tie(a.dose.when.day, a.id) < std::tie(b.dose.when.day, b.id);
    });
    return doses;
}

std::vector<PlainDose> DoseQueries::fromBodies(DayRange range, std::optional<SupplementId> supplement)
{
    RecordQueries records(m_database);
    std::vector<PlainDose> doses;
    for (Record& record : supplement ? records.dosesOf(*supplement, range) : records.ofKind(Kind::dose, range)) {
        auto& body = std::get<Dose>(record.body);
        PlainDose plain{record.id, {}};
        Dose& dose = plain.dose;
        dose.supplement = body.supplement;
        dose.state = body.state;
        if (body.amount) {
            dose.amount = Amount{body.amount->dimension, body.amount->count, seriesUnit(body.amount->dimension)};
        }
        dose.when.day = body.when.day;
        if (body.when.at) {
            Moment& at = dose.when.at.emplace();
            at.instant = body.when.at->instant;
            at.offset = body.when.at->offset;
        }
        dose.answers = body.answers;
        dose.extra = body.extra;
        dose.placed = body.placed;
        doses.push_back(std::move(plain));
    }
    return doses;
}

} // namespace hf
