// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/day_rows.h"

#include "ui/base/words/sentences.h"
#include "ui/features/history/sentences_history.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace hf {

namespace {

/// Where a rating's item stands in the person's order.
std::size_t placeOf(const RecordBody& body, const Catalogue& catalogue)
{
    const auto* rating = std::get_if<Rating>(&body);
    const auto found = std::find_if(catalogue.items.begin(), catalogue.items.end(), [rating](const KnownItem& known) {
        return rating != nullptr && known.id == rating->item;
    });
    return static_cast<std::size_t>(found - catalogue.items.begin());
}

/// Whether it is one of those that stand together: what was rated of the shipped sort, and "all fine".
bool isFolded(const RecordBody& body, const Catalogue& catalogue)
{
    if (std::holds_alternative<FineDay>(body)) {
        return true;
    }
    const auto* rating = std::get_if<Rating>(&body);
    const Item* item = rating == nullptr ? nullptr : catalogue.find(rating->item);
    return item != nullptr && item->group != ItemGroup::own;
}

void sortForReading(std::vector<Record>& entries, const Catalogue& catalogue)
{
    const auto key = [&catalogue](const Record& record) {
        const std::optional<Moment> at = momentOf(record.body);
        return std::tuple(partOf(record.body, catalogue), !isFolded(record.body, catalogue), !at,
                          at ? at->instant : SysSeconds{}, placeOf(record.body, catalogue), kindOf(record.body),
                          record.id);
    };
    std::sort(entries.begin(), entries.end(), [&key](const Record& a, const Record& b) { return key(a) < key(b); });
}

EntryRow foldedRow(std::vector<Record> records, DayPart part, const RowStyle& style,
                   const std::optional<double>& burden, bool open)
{
    EntryRow row;
    QStringList values;
    for (const Record& record : records) {
        values << sentences::entryWithNote(record.body, style.catalogue);
    }
    const auto ratings = std::count_if(records.begin(), records.end(), [](const Record& record) {
        return std::holds_alternative<Rating>(record.body);
    });
    row.text = sentences::ratingsTogether(part, burden, static_cast<int>(ratings));
    row.under = sentences::dotted(values);
    row.records = std::move(records);
    row.fold = open ? EntryRow::Fold::open : EntryRow::Fold::closed;
    row.spoken = sentences::ratingsSpoken(row.text, values, open);
    return row;
}

/// The rows of one part, whose entries are in order: what folds stands first.
std::vector<EntryRow> rowsOfPart(std::vector<Record> entries, DayPart part, const RowStyle& style,
                                 const std::optional<double>& burden, bool open)
{
    const auto single = std::find_if(entries.begin(), entries.end(), [&style](const Record& record) {
        return !isFolded(record.body, style.catalogue);
    });
    std::vector<EntryRow> rows;
    const bool folds = style.searched.isEmpty() && single - entries.begin() > 1; // what was found is seen by itself
    if (folds) {
        rows.push_back(foldedRow({entries.begin(), single}, part, style, burden, open));
    }
    for (auto entry = folds && !open ? single : entries.begin(); entry != entries.end(); ++entry) {
        rows.push_back(rowOf(*entry, style));
        rows.back().nested = folds && entry < single;
    }
    return rows;
}

} // namespace

std::vector<EntryRow> dayRows(std::vector<Record> entries, const RowStyle& style, const std::optional<double>& burden,
                              const std::set<DayPart>& unfolded)
{
    sortForReading(entries, style.catalogue);
    std::vector<EntryRow> rows;
    auto from = entries.begin();
    for (const DayPart part : dayParts) {
        const auto to = std::find_if(from, entries.end(), [&style, part](const Record& record) {
            return partOf(record.body, style.catalogue) != part;
        });
        std::vector<EntryRow> more = rowsOfPart({from, to}, part, style, burden, unfolded.count(part) > 0);
        if (!more.empty()) {
            more.front().section = sentences::dayPart(part);
        }
        std::move(more.begin(), more.end(), std::back_inserter(rows));
        from = to;
    }
    return rows;
}

} // namespace hf
