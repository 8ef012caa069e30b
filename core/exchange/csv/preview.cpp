// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/headers.h"
#include "exchange/csv/rows.h"
#include "exchange/csv/text/dialect.h"
#include "exchange/import_source.h"

namespace hf {

ImportPreview previewImport(const std::filesystem::path& file, const ImportChoices& choices)
{
    constexpr std::size_t shownRows = 20;
    const csv::Dialect dialect = csv::detectDialect(file, csv::wantedEncoding(choices.encoding));
    ImportPreview preview;
    preview.delimiter = dialect.delimiter;
    preview.encoding = csv::nameOf(dialect.encoding);
    csv::RecordReader reader(file, dialect.encoding, dialect.delimiter);
    reader.next();
    preview.headers = csv::headersOf(reader);
    while (preview.rows.size() < shownRows && reader.next()) {
        std::vector<std::string>& row = preview.rows.emplace_back();
        for (const std::string_view cell : reader.cells()) {
            csv::cutText(row.emplace_back(csv::trimmedCell(cell)));
        }
    }
    return preview;
}

} // namespace hf
