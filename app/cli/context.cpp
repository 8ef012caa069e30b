// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"

#include "app/cli/choices.h"
#include "app/cli/damage.h"
#include "app/cli/words.h"
#include "domain/text.h"
#include "journal/errors.h"
#include "journal/keeping/backups.h"
#include "words/sync.h"

#include <cerrno>

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <unistd.h>

namespace hf::cli {

namespace {

bool writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Texts come from people, files and other programs: none of them may give orders to the terminal. In a document the
/// escapes are JSON's own, so nothing is lost.
std::string harmless(std::string_view rows)
{
    std::string out;
    out.reserve(rows.size());
    while (!rows.empty()) {
        const std::size_t end = std::min(rows.find('\n'), rows.size());
        out += inOneRow(rows.substr(0, end));
        out += end < rows.size() ? "\n" : "";
        rows.remove_prefix(std::min(end + 1, rows.size()));
    }
    return out;
}

void printTo(int descriptor, std::string_view rows)
{
    if (!writeAll(descriptor, harmless(rows))) {
        throw Failure{couldNot, "The answer could not be written to standard output. What was stored stays stored."};
    }
}

std::string dumped(const nlohmann::json& object)
{
    return object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// The innermost first.
std::vector<std::filesystem::path> missingFolders(std::filesystem::path folder)
{
    std::vector<std::filesystem::path> missing;
    std::error_code error;
    while (!folder.empty() && !std::filesystem::exists(folder, error) && !error) {
        missing.push_back(folder);
        folder = folder.parent_path();
    }
    return missing;
}

} // namespace

void Context::document(const nlohmann::json& object)
{
    m_answered = true;
    printTo(m_documents, dumped(object) + "\n");
}

void Context::answer(const nlohmann::json& object, std::string_view text)
{
    if (json) {
        document(object);
    } else {
        print(text);
    }
}

void Context::openList(std::string_view field)
{
    if (json) {
        m_answered = true;
        m_listOpen = true;
        print(fmt::format("{{\"{}\":[", field));
    }
}

void Context::addToList(const nlohmann::json& entry, std::string_view text)
{
    if (json) {
        print((m_listHasEntries ? ",\n" : "\n") + dumped(entry));
        m_listHasEntries = true;
    } else {
        print(text);
    }
}

void Context::closeList(const nlohmann::json& otherFields)
{
    if (std::exchange(m_listOpen, false)) {
        const std::string fields = dumped(otherFields);
        print((fields == "{}" ? "]" : "],") + fields.substr(1) + "\n");
    }
}

int Context::fail(Exit code, const std::string& message)
{
    const nlohmann::json error{{"error", {{"exit", code}, {"message", message}}}};
    try {
        if (m_listOpen) {
            closeList(error);
        } else if (json && !m_answered) {
            document(error);
        }
    } catch (const Failure&) { // nobody reads the document; the words below are left
        m_documents = 1;
    }
    if (m_documents == 1) {
        complain(message);
    }
    return code;
}

void Context::setMoment(const std::optional<std::string>& now, const std::optional<std::string>& zone)
{
    m_zone = zone ? Zone::named(*zone) : std::optional(systemZone());
    if (!m_zone) {
        throw Failure{usage,
                      fmt::format("There is no time zone called \"{}\". Use a name such as Europe/Berlin.", *zone)};
    }
    if (!now) {
        m_clock = std::make_unique<SystemClock>();
        return;
    }
    const auto moment = parseNow(*now, *m_zone);
    if (!moment) {
        throw Failure{usage, fmt::format("\"{}\" is no moment. Write it like 2026-03-01T14:30:00+01:00.", *now)};
    }
    if (*moment < earliestNow || *moment > latestNow) {
        throw Failure{usage, fmt::format("\"{}\" lies outside of what a journal can date: from {} to {}.", *now,
                                         toString(std::chrono::floor<days>(earliestNow)),
                                         toString(std::chrono::floor<days>(latestNow)))};
    }
    m_clock = std::make_unique<FixedClock>(*moment);
}

bool Context::journalExists() const
{
    std::error_code error;
    if (std::filesystem::symlink_status(journalPath, error).type() != std::filesystem::file_type::not_found) {
        return true;
    }
    refuseLost();
    return false;
}

void Context::refuseJournalAsOutput()
{
    struct stat out {};
    if (::fstat(STDOUT_FILENO, &out) != 0 || !S_ISREG(out.st_mode)) {
        return;
    }
    for (const char* ending : {"", "-journal", "-wal", "-shm"}) {
        struct stat there {};
        const std::string file = journalPath.string() + ending;
        if (::stat(file.c_str(), &there) == 0 && there.st_dev == out.st_dev && there.st_ino == out.st_ino) {
            writeDocumentsToStandardError();
            throw Failure{couldNot, fmt::format("{}: this is the journal itself, and nothing was written into it. "
                                                "Send the output to another file.",
                                                file)};
        }
    }
}

/// A journal that was there once is not made anew without a word.
void Context::refuseLost() const
{
    if (!m_newBesideBackups && isLost(journalPath)) {
        throw Failure{needsPerson, words::inEnglish(words::lostJournal(inOneRow(journalPath.string())))};
    }
}

Journal& Context::journal(OpenMode mode)
{
    if (!m_journal) {
        refuseLost();
        const bool makes = mode == OpenMode::create && !journalExists();
        const std::vector<std::filesystem::path> folders =
            makes ? missingFolders(journalPath.parent_path()) : std::vector<std::filesystem::path>{};
        m_journal = std::make_unique<Journal>(journalPath, mode, *m_clock, m_entropy);
        m_made = makes;
        m_madeFolders = folders;
    }
    return *m_journal;
}

int Context::tellDamage(int code)
{
    const auto repair = m_journal ? m_journal->takeRepair() : std::nullopt;
    const Damage* damage = m_journal ? m_journal->damage() : nullptr;
    if (repair) {
        complain(describe(*repair, journalPath));
    }
    if (damage != nullptr && code == done) { // another end has said it already, or says more
        complain(describe(*damage, journalPath));
    }
    const bool lost = damage != nullptr || (repair && repair->damage.salvage.lost() > 0);
    return code == done && lost ? needsPerson : code;
}

void Context::leaveNothingMade()
{
    if (!std::exchange(m_made, false)) {
        return;
    }
    m_journal.reset();
    try {
        if (!removeUntouchedJournal(journalPath)) {
            return;
        }
    } catch (const StorageError&) { // somebody else is at it: it is theirs now
        return;
    }
    std::error_code error;
    for (const std::filesystem::path& folder : m_madeFolders) {
        std::filesystem::remove(folder, error); // only an empty one goes
    }
}

const Catalogue& Context::catalogue()
{
    if (!m_journal && !journalExists()) {
        return builtInCatalogue();
    }
    Journal& known = journal(OpenMode::existing);
    known.refresh();
    return known.catalogue();
}

Journal& Context::journalToFill(bool trial)
{
    if (journalExists()) {
        return journal(OpenMode::existing);
    }
    refuseLost();
    std::error_code error;
    const std::filesystem::path temporary = std::filesystem::temp_directory_path(error);
    m_new = std::make_unique<NewJournal>(trial ? temporary / "habitforge.db" : journalPath, *m_clock, m_entropy);
    return m_new->journal();
}

void Context::keepJournal()
{
    if (m_new && !m_new->keep()) {
        throw Failure{couldNot, fmt::format("{}: another program made this journal meanwhile. Nothing was stored; try "
                                            "again.",
                                            journalPath.string())};
    }
    m_new.reset();
}

TimeFrame Context::frame()
{
    TimeFrame frame = frameBesideTheJournal();
    if (m_journal || journalExists()) {
        frame.dayStart = journal(OpenMode::existing).dayStart();
    }
    return frame;
}

TimeFrame Context::frameBesideTheJournal() const
{
    return TimeFrame{std::chrono::floor<seconds>(m_clock->now()), *m_zone, defaultDayStart, std::nullopt};
}

Day Context::readDay(std::string_view text)
{
    if (text == "today") {
        return frame().today();
    }
    if (text == "yesterday") {
        return frame().today() - days{1};
    }
    const auto day = parseDay(text);
    if (!day) {
        static const std::vector<std::string> words{"today", "yesterday"};
        throw Failure{usage, fmt::format("\"{}\" is no day.{} Write it like 2026-03-01, or today, or yesterday.",
                                         excerpt(text), didYouMean(text, words))};
    }
    return *day;
}

DayRange Context::readRange(const std::string& from, const std::string& to)
{
    const Day today = frame().today();
    DayRange range{today, today};
    if (const auto extent = journal(OpenMode::existing).extent()) {
        range = {extent->first, std::max(extent->last, today)};
    }
    if (!from.empty()) {
        range.first = readDay(from);
        range.last = std::max(range.first, range.last);
    }
    if (!to.empty()) {
        range.last = readDay(to);
        range.first = from.empty() ? std::min(range.first, range.last) : range.first;
    }
    if (range.last < range.first) {
        throw Failure{usage, fmt::format("The range ends on {} before it begins on {}.", toString(range.last),
                                         toString(range.first))};
    }
    return range;
}

void print(std::string_view rows)
{
    printTo(STDOUT_FILENO, rows);
}

void complain(std::string_view text)
{
    writeAll(STDERR_FILENO, harmless(text) + "\n");
}

} // namespace hf::cli
