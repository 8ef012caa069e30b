// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/words.h"

#include "domain/text.h"

#include <fmt/format.h>

namespace hf::cli {

namespace {

std::string offered(const QuickAddProblem& problem)
{
    if (problem.candidates.empty()) {
        return {};
    }
    return fmt::format(" Did you mean: {}?", fmt::join(problem.candidates, ", "));
}

std::string reasonOf(const QuickAddProblem& problem)
{
    const std::string word = excerpt(problem.word);
    switch (problem.fault) {
    case QuickAddFault::empty:
        return "There is nothing to read.";
    case QuickAddFault::unknownWord:
        return fmt::format(
            "\"{}\" is not known here. Define it with `supplement {} --unit g` or `item {} --group own`.", word, word,
            word);
    case QuickAddFault::ambiguousName:
        return fmt::format("\"{}\" can mean several things.", word);
    case QuickAddFault::amountMissing:
        return fmt::format("\"{}\" has no usual amount: write one, such as 5 g.", word);
    case QuickAddFault::unitMissing:
        return fmt::format("\"{}\" needs a unit, such as g or mg.", word);
    case QuickAddFault::unitUnknown:
        return fmt::format("\"{}\" is no unit that is known here.", word);
    case QuickAddFault::unitMismatch:
        return fmt::format("\"{}\" does not measure what this supplement is measured in.", word);
    case QuickAddFault::scoopUndefined:
        return fmt::format("\"{}\": say first what one scoop holds, with `supplement NAME --scoop 5g`.", word);
    case QuickAddFault::valueMissing:
        return fmt::format("\"{}\" needs a number.", word);
    case QuickAddFault::badNumber:
        return fmt::format("\"{}\" is no number that can be read, or far beyond what one entry holds (10 kg, 5 l, 1000 "
                           "pieces, 10 million IU, 24 hours).",
                           word);
    case QuickAddFault::badTime:
        return fmt::format("\"{}\" is no time of day.", word);
    case QuickAddFault::badDay:
        return fmt::format("\"{}\" is no day.", word);
    case QuickAddFault::durationMissing:
        return fmt::format("\"{}\" needs a duration, such as 45min.", word);
    case QuickAddFault::twice:
        return fmt::format("\"{}\" says again what was said before it.", word);
    case QuickAddFault::leftOver:
        return fmt::format("\"{}\" does not belong to anything here.", word);
    case QuickAddFault::nameMissing:
        return fmt::format("\"{}\" of what? Write the name too: `glutamine 5g`, `skip glutamine 20:00`, `mark travel`.",
                           word);
    case QuickAddFault::textMissing:
        return fmt::format("\"{}\" needs its text: `note slept badly`.", word);
    case QuickAddFault::quoteOpen:
        return fmt::format("{} has no closing quote.", word);
    }
    return {};
}

} // namespace

std::string explain(const QuickAddProblem& problem)
{
    return reasonOf(problem) + offered(problem);
}

namespace {

std::string explainPlan(EntryProblem problem)
{
    if (problem == EntryProblem::reminderTimes) {
        return "a reminder lies at most 12 hours from its dose and comes again every 1 to 1440 minutes, up to 100 "
               "times";
    }
    if (problem == EntryProblem::packageTooLarge) {
        return "a package holds less than 1000 kg, 500 l, 100000 pieces or 1000 million IU";
    }
    if (problem == EntryProblem::priceOutOfRange) {
        return "a price goes from 0 to 1 million";
    }
    if (problem == EntryProblem::clocksOfWeek) {
        return "a plan of so many times a week has one time of day; for several times of day say on which days";
    }
    if (problem == EntryProblem::settingValue) {
        return "the setting does not take this value";
    }
    if (problem == EntryProblem::floorTooLarge) {
        return "the amount that counts must be above 0 and at most the planned one";
    }
    return problem == EntryProblem::timesOfPlan
               ? "a plan needs 1 to 24 different times of day"
               : "a plan needs at least one weekday, 1 to 366 days from one to the next, or 1 to 7 times a week";
}

std::string explainTest(EntryProblem problem)
{
    switch (problem) {
    case EntryProblem::tooManyChoices:
        return fmt::format("a list holds at most {} choices", mostChoices);
    case EntryProblem::sidesOfTest:
        return "an experiment compares two different amounts of one supplement, one of them perhaps none, or doing and "
               "not doing one habit";
    case EntryProblem::shapeOfTest:
        return "an experiment has 6 to 40 pairs of periods of at most 28 days, and more days in a period than are "
               "washed out";
    case EntryProblem::sealOfTest:
        return "the experiment is not sealed";
    case EntryProblem::courseOfTest:
        return "pauses must not overlap, a guess needs its period, and an early end its reason";
    default:
        return "what was sealed at the start of an experiment cannot be changed";
    }
}

/// Problems of what is planned or defined, and of what contradicts its day.
std::string explainDefinition(EntryProblem problem)
{
    switch (problem) {
    case EntryProblem::floorTooLarge:
    case EntryProblem::timesOfPlan:
    case EntryProblem::rhythmOfPlan:
    case EntryProblem::clocksOfWeek:
    case EntryProblem::settingValue:
    case EntryProblem::reminderTimes:
    case EntryProblem::packageTooLarge:
    case EntryProblem::priceOutOfRange:
        return explainPlan(problem);
    case EntryProblem::answeredBefore:
        return "that planned dose was taken or skipped before";
    case EntryProblem::notPlannedThen:
        return "that day has no planned dose at this time, `show DAY` lists them";
    case EntryProblem::noneAfterDose:
        return "a dose of it stands on that day: delete the dose first if there was none";
    case EntryProblem::fineAndRating:
        return "a gut item of that day is rated above none";
    case EntryProblem::nameTaken:
        return "another supplement or item has that name";
    case EntryProblem::kindFixed:
        return "an item keeps its group, and a habit stays a habit: define another item";
    case EntryProblem::scaleFixed:
        return "figures count on the scale of this item, so it stays: define another item with the scale you want";
    case EntryProblem::valuesOutside:
        return "the item has entries outside these limits";
    default:
        return explainTest(problem);
    }
}

} // namespace

std::string explain(EntryProblem problem)
{
    switch (problem) {
    case EntryProblem::amountMissing:
        return "a dose that was taken needs an amount";
    case EntryProblem::amountNotPositive:
        return "an amount must be more than 0; for none write `NAME none`";
    case EntryProblem::amountTooLarge:
        return "the amount is larger than one dose can be (less than 10 kg; 5 l, 1000 pieces, 10 million IU)";
    case EntryProblem::amountUnexpected:
        return "a dose that was not taken has no amount";
    case EntryProblem::minutesOutOfRange:
        return "a session lasts from 1 minute to 24 hours";
    case EntryProblem::rpeOutOfRange:
        return "RPE goes from 0 to 10";
    case EntryProblem::rpeStep:
        return "RPE goes in steps of 0.5";
    case EntryProblem::valueOutOfRange:
        return "the value lies outside the item's scale";
    case EntryProblem::valueNotWhole:
        return "this scale takes whole numbers";
    case EntryProblem::formOutOfRange:
        return "stool form goes from 1 to 7";
    case EntryProblem::urgencyOutOfRange:
        return "urgency goes from 0 to 10";
    case EntryProblem::inTheFuture:
        return "it lies in the future";
    case EntryProblem::tooLongAgo:
        return "it lies before 1970";
    case EntryProblem::rangeReversed:
        return "the range ends before it begins";
    case EntryProblem::rangeTooLong:
        return fmt::format("the range is longer than {} days", longestMark.count());
    case EntryProblem::textMissing:
        return "the text is empty";
    case EntryProblem::textTooLong:
        return fmt::format("the text is longer than 64 KB ({} bytes)", longestText);
    case EntryProblem::nameTooLong:
        return fmt::format("a name is longer than {} bytes", longestName);
    case EntryProblem::textNotUtf8:
        return "the text is not valid UTF-8";
    case EntryProblem::nameMissing:
        return "the name is empty";
    case EntryProblem::limitsReversed:
        return "the lowest value must be less than the highest";
    case EntryProblem::unknownItem:
        return "there is no such item";
    case EntryProblem::unknownSupplement:
        return "there is no such supplement";
    case EntryProblem::restAndSession:
        return "a day is a rest day or has sessions, not both";
    case EntryProblem::alreadyRated:
        return "another entry says this of that day already";
    case EntryProblem::dayMismatch:
        return "the day and the time do not belong together";
    default:
        return explainDefinition(problem);
    }
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

} // namespace

std::string explain(const ImportError& error, const std::string& file)
{
    const std::string where = error.line() > 0 ? fmt::format("Line {} of {}", error.line(), file) : file;
    return fmt::format("{}: {}. Nothing was imported. {}", where, error.what(), adviceFor(error.fault()));
}

std::string explainNamed(std::string_view problem)
{
    for (std::size_t i = 0; i < entryProblemCount; ++i) {
        const auto one = static_cast<EntryProblem>(i);
        if (nameOf(one) == problem) {
            return explain(one);
        }
    }
    return std::string(problem);
}

std::string explain(const StorageError& error, const std::string& file)
{
    const auto say = [&](std::string_view what, std::string_view next) {
        return fmt::format("{}: {} ({}). {}", file, what, error.what(), next);
    };
    switch (error.fault()) {
    case StorageFault::missing:
        return say("it is not there", "`habitforge-cli init` makes a new journal, or name one with --journal.");
    case StorageFault::emptyFile:
        return say("the file is empty and was left untouched", "Put a backup in its place, or move it away.");
    case StorageFault::notAFile:
        return say("this is no file that can hold a journal", "Name another one with --journal.");
    case StorageFault::foreign:
        return say("this is not a HabitForge journal and was left untouched", "Name another one with --journal.");
    case StorageFault::newer:
        return say("a newer HabitForge made this journal; it was left untouched", "Install the newer version.");
    case StorageFault::damaged:
        return say("the journal is damaged; nothing was changed", "`habitforge-cli check` tells what is affected.");
    case StorageFault::locked:
        return say("another program keeps the journal busy; nothing was stored", "Try again in a moment.");
    case StorageFault::readOnly:
        return say("it cannot be written here; nothing was stored", "Look at the permissions of file and folder.");
    case StorageFault::forbidden:
        return say("permission to read it is missing", "Look at the permissions of the file and its folder.");
    case StorageFault::full:
        return say("there is no space left; nothing was stored, what was there stays", "Make room and try again.");
    case StorageFault::io:
        return say("the file could not be read or written; nothing was stored", "Try again, then check the disk.");
    case StorageFault::replaced:
        return say("the file was replaced meanwhile; nothing was stored", "Try again.");
    case StorageFault::conflict:
        return say("the two logs contradict each other; nothing was stored",
                   "A copied journal must not be written on in both places. Keep one of the two.");
    }
    return error.what();
}

} // namespace hf::cli
