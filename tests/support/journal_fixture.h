// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/errors.h"
#include "journal/journal.h"
#include "journal/journal_entries.h"
#include "journal/journal_log.h"
#include "quickadd/quick_add.h"

#include <QtCore/QTemporaryDir>

#include <fstream>
#include <initializer_list>
#include <memory>
#include <span>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace hf::test {

/// A real journal file in a folder of its own, at a moment and place that stand still until told otherwise.
class JournalFixture {
public:
    explicit JournalFixture(std::uint64_t seed = 1, const char* now = "2026-11-23T20:00:00+01:00",
                            const char* zone = "Europe/Berlin")
        : clock(instant(now)),
          entropy(seed),
          place(Zone::named(zone).value())
    {
        reopen();
    }

    Journal& operator*() { return *m_journal; }
    Journal* operator->() { return m_journal.get(); }
    std::filesystem::path path() const { return folder.filePath(QStringLiteral("journal.db")).toStdString(); }
    std::filesystem::path beside(const char* name) const { return path().parent_path() / name; }
    TimeFrame frame() const
    {
        return {std::chrono::floor<seconds>(clock.now()), place, m_journal ? m_journal->dayStart() : defaultDayStart,
                std::nullopt};
    }
    void reopen(OpenMode mode = OpenMode::create)
    {
        m_journal.reset();
        m_journal = std::make_unique<Journal>(path(), mode, clock, entropy);
    }
    /// Lets go of the file, for what happens to it while nobody has it open.
    void close() { m_journal.reset(); }
    void at(const char* now) { clock.set(instant(now)); }

    /// Records lines of quick add as one action.
    std::vector<RecordId> add(std::initializer_list<const char*> lines)
    {
        return addAll(std::vector<std::string>(lines.begin(), lines.end()));
    }
    std::vector<RecordId> addAll(const std::vector<std::string>& lines)
    {
        std::vector<RecordBody> bodies;
        for (const std::string& line : lines) {
            auto reading = readQuickAdd(line, m_journal->catalogue(), frame());
            if (const auto* problem = std::get_if<QuickAddProblem>(&reading)) {
                throw std::invalid_argument(line + ": " + problem->word);
            }
            bodies.push_back(std::get<RecordBody>(std::move(reading)));
        }
        return store(bodies);
    }
    /// Records bodies as one action.
    std::vector<RecordId> store(std::span<const RecordBody> bodies)
    {
        auto outcome = JournalEntries(*m_journal).record(bodies, frame());
        if (const auto* refused = std::get_if<Refused>(&outcome)) {
            throw std::invalid_argument(std::string(nameOf(refused->problem)));
        }
        return std::get<std::vector<RecordId>>(outcome);
    }
    RecordId storeOne(const RecordBody& body) { return store({&body, 1}).front(); }
    RecordId addOne(const char* line) { return add({line}).front(); }

    std::string exported() const
    {
        std::ostringstream out;
        JournalExport(*m_journal).exportLog(out);
        return out.str();
    }
    /// The log in a file, for another journal to read.
    std::filesystem::path exportedFile(const char* name) const
    {
        const auto file = beside(name);
        std::ofstream(file, std::ios::binary) << exported();
        return file;
    }

    static SysMillis instant(const char* text)
    {
        const auto parsed = parseInstant(text).value();
        return SysMillis{parsed.wall - parsed.offset.value()};
    }

    QTemporaryDir folder;
    FixedClock clock;
    SeededEntropy entropy;
    Zone place;

private:
    std::unique_ptr<Journal> m_journal;
};

inline Day day(const char* text)
{
    return parseDay(text).value();
}

} // namespace hf::test
