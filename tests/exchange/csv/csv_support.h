// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"
#include "exchange/import_source.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <map>
#include <string>
#include <vector>

namespace hf::test {

/// Keeps everything that a reading gives.
class CollectingSink final : public ImportSink {
public:
    struct Entry {
        std::int64_t line = 0;
        std::string externalId;
        RecordBody body;
    };

    void entry(std::int64_t line, const std::string& externalId, RecordBody&& body) override
    {
        entries.push_back({line, externalId, std::move(body)});
    }
    void undecided(const std::string& externalId, Undecided&& row) override
    {
        undecidedIds.push_back(externalId);
        undecidedRows.push_back(std::move(row));
    }
    void problem(RowProblem&& problem) override { problems.push_back(std::move(problem)); }
    void nothing(const std::string& code) override { ++nothings[code]; }
    void repeated(std::int64_t line) override { repeats.push_back(line); }
    bool keepGoing(std::uint64_t bytesRead, std::uint64_t /*bytesTotal*/) override
    {
        lastBytes = bytesRead;
        return ++asked < stopAfter;
    }

    template<class Body>
    std::vector<Body> all() const
    {
        std::vector<Body> found;
        for (const Entry& entry : entries) {
            if (const auto* body = std::get_if<Body>(&entry.body)) {
                found.push_back(*body);
            }
        }
        return found;
    }
    std::int64_t delivered() const
    {
        auto count = static_cast<std::int64_t>(entries.size() + undecidedRows.size() + problems.size());
        for (const auto& [code, times] : nothings) {
            count += times;
        }
        return count;
    }
    std::vector<std::string> problemCodes() const
    {
        std::vector<std::string> codes;
        for (const RowProblem& problem : problems) {
            codes.push_back(problem.code);
        }
        return codes;
    }

    std::vector<Entry> entries;
    std::vector<std::string> undecidedIds;
    std::vector<Undecided> undecidedRows;
    std::vector<RowProblem> problems;
    std::map<std::string, std::int64_t> nothings;
    std::vector<std::int64_t> repeats;
    std::uint64_t lastBytes = 0;
    int asked = 0;
    int stopAfter = 1'000'000;
};

/// Noon of 2026-10-01 in Berlin, whatever the zone of the machine.
inline TimeFrame testFrame()
{
    return TimeFrame{SysSeconds{*makeDay(2026, 10, 1)} + std::chrono::hours{10}, *Zone::named("Europe/Berlin"),
                     defaultDayStart, std::nullopt};
}

/// A file with those bytes, gone with the object.
class SmallFile {
public:
    explicit SmallFile(std::string_view bytes) { write(bytes); }

    void write(std::string_view bytes) const
    {
        QFile file(m_folder.filePath(QStringLiteral("table.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0) {
            qFatal("the test's file cannot be written");
        }
    }
    std::filesystem::path path() const { return m_folder.filePath(QStringLiteral("table.csv")).toStdString(); }

private:
    QTemporaryDir m_folder;
};

struct Import {
    ImportPlan plan;
    CollectingSink sink;

    Import(const std::filesystem::path& file, const ImportChoices& choices,
           const Catalogue& catalogue = builtInCatalogue(), const TimeFrame& frame = testFrame())
        : plan(planImport(file, choices, catalogue, frame))
    {
        if (!plan.needsDecision()) {
            readImport(file, plan, catalogue, frame, RecordId{builtInUuid(999)}, sink);
        }
    }
};

inline Import importText(std::string_view bytes, const ImportChoices& choices = {})
{
    return {SmallFile(bytes).path(), choices};
}

/// The message and line of the refusal; empty when the bytes were accepted.
inline std::pair<std::string, std::int64_t> refusalOf(std::string_view bytes, const ImportChoices& choices = {})
{
    try {
        importText(bytes, choices);
    } catch (const ImportError& error) {
        return {error.what(), error.line()};
    }
    return {};
}

inline const ColumnMapping& columnOf(const ImportPlan& plan, std::string_view header)
{
    for (const ColumnMapping& column : plan.columns) {
        if (column.header == header) {
            return column;
        }
    }
    qFatal("the test's file has no such column");
}

inline std::string definedName(const Record& record)
{
    const auto* supplement = std::get_if<Supplement>(&record.body);
    return supplement != nullptr ? supplement->name : std::get<Item>(record.body).name;
}

} // namespace hf::test
