// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/words.h"

#include "domain/text.h"
#include "words/faults.h"
#include "words/problems.h"
#include "words/quick_add.h"
#include "words/rows.h"

#include <fmt/format.h>

namespace hf::cli {

namespace {

/// What only the command line can offer.
std::string adviceOn(const QuickAddProblem& problem)
{
    const std::string word = excerpt(problem.word);
    if (problem.fault == QuickAddFault::unknownWord) {
        return fmt::format(" Define it with `supplement {} --unit g` or `item {} --group own`.", word, word);
    }
    if (problem.fault == QuickAddFault::scoopUndefined) {
        return " Say first what one holds, with `supplement NAME --scoop 5g`.";
    }
    if (problem.fault == QuickAddFault::nameMissing) {
        return " Such as `glutamine 5g`, `skip glutamine 20:00`, `mark travel`.";
    }
    return problem.fault == QuickAddFault::textMissing ? " Such as `note slept badly`." : "";
}

} // namespace

std::string explain(const QuickAddProblem& problem)
{
    const auto offer = words::offerOf(problem);
    return words::inEnglish(words::wordsOf(problem)) + adviceOn(problem) +
           (offer ? " " + words::inEnglish(*offer) : std::string());
}

std::string explain(EntryProblem problem)
{
    return words::inEnglish(words::wordsOf(problem));
}

std::string explain(EntryProblem problem, const RecordBody& body, const Catalogue& catalogue)
{
    return words::inEnglish(words::wordsOf(problem, body, catalogue));
}

namespace {

std::string_view adviceFor(ImportFault fault)
{
    switch (fault) {
    case ImportFault::notText:
        return "It is no text: save a table as CSV, or export a journal as .jsonl, and import that.";
    case ImportFault::encoding:
        return "Save it as UTF-8, or say --encoding windows-1252.";
    case ImportFault::choice:
        return "`habitforge-cli import --help` shows what can be chosen.";
    case ImportFault::columns:
        return "`--map COLUMN=ROLE` says what a column holds.";
    case ImportFault::dates:
        return "Mend those rows, or say --date-order: rows that do not fit it are then left out and named.";
    case ImportFault::log:
        return "Export it again where it came from.";
    case ImportFault::content:
        break;
    }
    return "Mend the file and try again.";
}

/// What only the command line can offer.
std::string_view adviceFor(StorageFault fault)
{
    switch (fault) {
    case StorageFault::missing:
        return " `habitforge-cli init` makes a new journal, or name one with --journal.";
    case StorageFault::emptyFile:
        return " Put a backup in its place, or move it away.";
    case StorageFault::notAFile:
    case StorageFault::foreign:
        return " Name another one with --journal.";
    case StorageFault::newer:
        return " Install the newer version.";
    case StorageFault::conflict:
        return " A copied journal must not be written on in both places. Keep one of the two.";
    case StorageFault::damaged:
    case StorageFault::locked:
    case StorageFault::readOnly:
    case StorageFault::forbidden:
    case StorageFault::full:
    case StorageFault::io:
    case StorageFault::replaced:
        break;
    }
    return {};
}

} // namespace

std::string explain(const ImportError& error, const std::string& file)
{
    const std::string where = error.line() > 0 ? fmt::format("Line {} of {}", error.line(), file) : file;
    return fmt::format("{}: {}. Nothing was imported. {}", where, error.what(), adviceFor(error.fault()));
}

std::string explainNamed(std::string_view problem)
{
    const auto known = words::wordsOfRow(problem);
    return known ? words::inEnglish(*known) : std::string(problem);
}

std::string explain(const StorageError& error, const std::string& file)
{
    const std::string_view detail = error.what();
    return fmt::format("{}{}{}", words::inEnglish(words::wordsOf(error.fault(), file)),
                       detail.empty() ? std::string() : fmt::format(" ({})", detail), adviceFor(error.fault()));
}

std::string explain(const FileError& error)
{
    const std::string_view detail = error.what();
    return fmt::format("{}: {}{}. {}", error.file().string(), words::inEnglish(words::reasonOf(error.fault())),
                       detail.empty() ? std::string() : fmt::format(" ({})", detail),
                       words::inEnglish(words::adviceOn(error.fault())));
}

} // namespace hf::cli
