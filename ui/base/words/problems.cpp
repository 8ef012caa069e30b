// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"

#include "domain/text.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace hf::sentences {

namespace {

QString experimentProblem(EntryProblem problem)
{
    switch (problem) {
    case EntryProblem::sidesOfTest:
        return Words::tr(
            "An experiment compares two different amounts of one supplement, or doing and not doing one habit.");
    case EntryProblem::shapeOfTest:
        return Words::tr(
            "An experiment has 6 to 40 pairs of periods of at most 28 days, and more days in a period than are "
            "washed out.");
    case EntryProblem::sealOfTest:
        return Words::tr("The experiment is not sealed.");
    case EntryProblem::courseOfTest:
        return Words::tr("Pauses must not overlap, a guess needs its period, and an early end its reason.");
    case EntryProblem::tooManyChoices:
        return Words::tr("A list holds at most 8 choices.");
    default:
        return Words::tr("What was sealed at the start of an experiment cannot be changed.");
    }
}

QString planProblem(EntryProblem problem)
{
    if (problem == EntryProblem::reminderTimes) {
        return Words::tr("A reminder lies at most 12 hours from its dose and comes again every 1 to 1440 minutes.");
    }
    if (problem == EntryProblem::packageTooLarge) {
        return Words::tr("That is more than a package holds: 1000 kg, 500 l, 100000 pieces. Please check the unit.");
    }
    if (problem == EntryProblem::priceOutOfRange) {
        return Words::tr("A price goes from 0 to 1 million.");
    }
    if (problem == EntryProblem::clocksOfWeek) {
        return Words::tr(
            "A plan of so many times a week has one time of day. For several times of day, choose the days.");
    }
    if (problem == EntryProblem::settingValue) {
        return Words::tr("The setting does not take this value.");
    }
    if (problem == EntryProblem::floorTooLarge) {
        return Words::tr("The amount that counts must be above 0 and at most the planned one.");
    }
    return problem == EntryProblem::timesOfPlan
               ? Words::tr("A plan needs 1 to 24 different times of day.")
               : Words::tr(
                     "A plan needs at least one weekday, 1 to 366 days from one to the next, or 1 to 7 times a week.");
}

/// Problems of what is planned or defined, and of what contradicts its day.
QString definitionProblem(EntryProblem problem)
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
        return planProblem(problem);
    case EntryProblem::answeredBefore:
        return Words::tr("That planned dose was taken or skipped before.");
    case EntryProblem::notPlannedThen:
        return Words::tr("That day has no planned dose at this time.");
    case EntryProblem::noneAfterDose:
        return Words::tr("A dose of it is logged on that day. Delete it first if there was none.");
    case EntryProblem::fineAndRating:
        return Words::tr("A gut item of that day is rated above none.");
    case EntryProblem::nameTaken:
        return Words::tr("Another supplement or item has that name.");
    case EntryProblem::kindFixed:
        return Words::tr("An item keeps its group. Add another one instead.");
    case EntryProblem::scaleFixed:
        return Words::tr("Figures count on the scale of this item, so it stays as it is.");
    case EntryProblem::valuesOutside:
        return Words::tr("The item has entries outside these limits.");
    default:
        return experimentProblem(problem);
    }
}

} // namespace

QString problem(EntryProblem problem)
{
    switch (problem) {
    case EntryProblem::amountMissing:
        return Words::tr("Say how much it was, for example 5 g.");
    case EntryProblem::amountNotPositive:
        return Words::tr("An amount is more than zero. If none was taken, use \u201CNone that day\u201D.");
    case EntryProblem::amountTooLarge:
        return Words::tr(
            "That is more than one dose can be: 10 kg, 5 l, 1000 pieces, 10 million IU. Please check the unit.");
    case EntryProblem::amountUnexpected:
        return Words::tr("A skipped dose has no amount.");
    case EntryProblem::minutesOutOfRange:
        return Words::tr("A session lasts from 1 minute to 24 hours.");
    case EntryProblem::rpeOutOfRange:
        return Words::tr("Effort goes from 0 to 10.");
    case EntryProblem::rpeStep:
        return Words::tr("Effort goes in steps of one half.");
    case EntryProblem::valueOutOfRange:
        return Words::tr("That value is outside the scale of this item.");
    case EntryProblem::valueNotWhole:
        return Words::tr("This scale takes whole numbers.");
    case EntryProblem::formOutOfRange:
        return Words::tr("Stool form goes from 1 to 7.");
    case EntryProblem::urgencyOutOfRange:
        return Words::tr("Urgency goes from 0 to 10.");
    case EntryProblem::inTheFuture:
        return Words::tr("That moment has not come yet.");
    case EntryProblem::tooLongAgo:
        return Words::tr("Entries start in 1970. Please check the year.");
    case EntryProblem::rangeReversed:
        return Words::tr("The last day is before the first.");
    case EntryProblem::rangeTooLong:
        return Words::tr("That is longer than ten years.");
    case EntryProblem::textMissing:
        return Words::tr("There is no text to keep.");
    case EntryProblem::textTooLong:
        return Words::tr("The text is longer than 64 KB.");
    case EntryProblem::nameTooLong:
        return Words::tr("A name is longer than 200 bytes.");
    case EntryProblem::textNotUtf8:
        return Words::tr("The text has bytes that are no letters.");
    case EntryProblem::nameMissing:
        return Words::tr("A name is missing, for example the activity.");
    case EntryProblem::limitsReversed:
        return Words::tr("The lower limit is above the upper one.");
    case EntryProblem::unknownItem:
        return Words::tr("This item is not in the journal.");
    case EntryProblem::unknownSupplement:
        return Words::tr("This supplement is not in the journal.");
    case EntryProblem::restAndSession:
        return Words::tr("A day is either a rest day or has sessions. Delete one of them first.");
    case EntryProblem::alreadyRated:
        return Words::tr("This item has a value on that day. Edit that entry instead.");
    case EntryProblem::dayMismatch:
        return Words::tr("The time does not fit to the day.");
    default:
        return definitionProblem(problem);
    }
}

QString problem(EntryProblem what, const RecordBody& body, const Catalogue& catalogue)
{
    const auto* rating = std::get_if<Rating>(&body);
    const Item* item = rating == nullptr ? nullptr : catalogue.find(rating->item);
    if (what != EntryProblem::valueOutOfRange || item == nullptr || (!item->low && !item->high)) {
        return problem(what);
    }
    const QString name = itemName(rating->item, catalogue);
    if (!item->low) {
        return Words::tr("%1 goes up to %2.").arg(name, number(*item->high));
    }
    return item->high ? Words::tr("%1 goes from %2 to %3.").arg(name, number(*item->low), number(*item->high))
                      : Words::tr("%1 is at least %2.").arg(name, number(*item->low));
}

QString unlikelyPlanned(const Amount& planned)
{
    return Words::tr("%1 at once is unlikely. If it is right, go on once more.").arg(amount(planned));
}

QString unlikelyAmount(const Amount& taken)
{
    return Words::tr("%1 at once is unlikely. If it is right, save once more.").arg(amount(taken));
}

QString quickAddProblem(const QuickAddProblem& problem)
{
    const QString word = fromUtf8(excerpt(problem.word));
    QStringList names;
    for (const std::string& candidate : problem.candidates) {
        names << fromUtf8(candidate);
    }
    const QString offered = commaList(names);
    switch (problem.fault) {
    case QuickAddFault::empty:
        return Words::tr("Nothing to add yet.");
    case QuickAddFault::unknownWord:
        return names.isEmpty() ? Words::tr("\u201C%1\u201D is not a supplement, an item or a kind of entry.").arg(word)
                               : Words::tr("\u201C%1\u201D is not known. Did you mean %2?").arg(word, offered);
    case QuickAddFault::ambiguousName:
        return Words::tr("\u201C%1\u201D could be %2.").arg(word, offered);
    case QuickAddFault::amountMissing:
        return Words::tr("How much of it? For example 5 g.");
    case QuickAddFault::unitMissing:
        return Words::tr("\u201C%1\u201D needs a unit, for example g or mg.").arg(word);
    case QuickAddFault::unitUnknown:
        return Words::tr("\u201C%1\u201D is not a unit I know.").arg(word);
    case QuickAddFault::unitMismatch:
        return Words::tr("\u201C%1\u201D does not fit: this is measured in another kind of unit.").arg(word);
    case QuickAddFault::scoopUndefined:
        return Words::tr("How much one scoop holds is not known yet.");
    case QuickAddFault::valueMissing:
        return Words::tr("A number is missing after \u201C%1\u201D.").arg(word);
    case QuickAddFault::badNumber:
        return Words::tr("\u201C%1\u201D is not a number I can use.").arg(word);
    case QuickAddFault::badTime:
        return Words::tr("\u201C%1\u201D is not a time. Write it like 14:30.").arg(word);
    case QuickAddFault::badDay:
        return Words::tr("\u201C%1\u201D is not a day. Write it like 2026-03-01 or yesterday.").arg(word);
    case QuickAddFault::durationMissing:
        return Words::tr("How long was it? For example 45 min.");
    case QuickAddFault::twice:
        return Words::tr("\u201C%1\u201D says a thing twice.").arg(word);
    case QuickAddFault::leftOver:
        return Words::tr("I do not know what to do with \u201C%1\u201D.").arg(word);
    case QuickAddFault::nameMissing:
        return Words::tr("\u201C%1\u201D of what? The name is missing.").arg(word);
    case QuickAddFault::textMissing:
        return Words::tr("What should the note say?");
    case QuickAddFault::quoteOpen:
        return Words::tr("A quote is open: close it with \".");
    }
    return {};
}

QString storageFault(StorageFault fault, const QString& path, const QString& detail)
{
    QString text;
    switch (fault) {
    case StorageFault::missing:
        text = Words::tr("There is no journal at %1.");
        break;
    case StorageFault::emptyFile:
        text = Words::tr("The journal %1 is an empty file. It is damaged, and was left as it is.");
        break;
    case StorageFault::notAFile:
        text = Words::tr("%1 is not a file.");
        break;
    case StorageFault::foreign:
        text = Words::tr("%1 is not a HabitForge journal. It was left as it is.");
        break;
    case StorageFault::newer:
        text = Words::tr("%1 was made by a newer HabitForge. It was left as it is.");
        break;
    case StorageFault::damaged:
        text = Words::tr("The journal %1 is damaged. Nothing was changed; \u201Chabitforge-cli check\u201D says more.");
        break;
    case StorageFault::locked:
        text = Words::tr("Another program keeps %1 busy. Nothing was saved; please try again.");
        break;
    case StorageFault::readOnly:
        text = Words::tr("%1 may not be written. Nothing was saved.");
        break;
    case StorageFault::forbidden:
        text = Words::tr("%1 may not be read. Look at the permissions of the file and its folder.");
        break;
    case StorageFault::full:
        text = Words::tr("The disk is full, so nothing was saved to %1. Make room and try again.");
        break;
    case StorageFault::io:
        text = Words::tr("%1 could not be read or written. Nothing was saved.");
        break;
    case StorageFault::replaced:
        text = Words::tr("%1 is another file now. Nothing was saved; please try again.");
        break;
    case StorageFault::conflict:
        text =
            Words::tr("The other log has different entries under this device's name. Nothing of it was taken into %1.");
        break;
    }
    text = text.arg(path);
    return detail.isEmpty() ? text : Words::tr("%1 (%2)").arg(text, detail);
}

QString unreadFault(StorageFault fault, const QString& path, const QString& detail)
{
    QString text;
    switch (fault) {
    case StorageFault::locked:
        text = Words::tr(
            "Another program keeps %1 busy, so it could not be read. What is shown may be older; it is read again "
            "as soon as that is possible.");
        break;
    case StorageFault::missing:
        text = Words::tr(
            "There is no journal at %1 any more. What is shown is what it held last; nothing can be saved until it "
            "is back.");
        break;
    case StorageFault::damaged:
    case StorageFault::emptyFile:
    case StorageFault::notAFile:
    case StorageFault::foreign:
    case StorageFault::newer:
    case StorageFault::replaced:
    case StorageFault::conflict:
        text = Words::tr(
            "What lies at %1 now is not a sound journal of this program, and was left as it is. What is shown is "
            "what was read before; nothing is saved until a sound journal is there.");
        break;
    case StorageFault::readOnly:
    case StorageFault::forbidden:
    case StorageFault::full:
    case StorageFault::io:
        text = Words::tr(
            "%1 could not be read. What is shown is what was read before; it is read again as soon as that is "
            "possible.");
        break;
    }
    text = text.arg(path);
    return detail.isEmpty() ? text : Words::tr("%1 (%2)").arg(text, detail);
}

QString readAgain()
{
    return Words::tr("The journal can be read again, and what is shown is up to date.");
}

QString notReadNow()
{
    return Words::tr("This could not be read from the journal just now. Please try again.");
}

QString storedUnread()
{
    return Words::tr("Saved");
}

QString unforeseen(const QString& what)
{
    const QString text =
        Words::tr("Something went wrong in the program itself. What was saved is safe, and what you typed is "
                  "still there; please try again.");
    return what.isEmpty() ? text : Words::tr("%1 (%2)").arg(text, what);
}

QString fileReason(const FileError& error)
{
    switch (error.fault()) {
    case FileFault::missing:
        return Words::tr("there is no such file");
    case FileFault::noFolder:
        return Words::tr("its folder is not there");
    case FileFault::folder:
        return Words::tr("it is a folder");
    case FileFault::notRegular:
        return Words::tr("it is a pipe, a socket or a device");
    case FileFault::forbidden:
        return Words::tr("permission for the file or its folder is missing");
    case FileFault::unreadable:
    case FileFault::unwritable:
        return QString::fromUtf8(error.what());
    case FileFault::full:
        return Words::tr("there is no space left on the disk");
    case FileFault::tooLarge:
        return Words::tr("it is larger than what can be read (%1)").arg(QString::fromUtf8(error.what()));
    case FileFault::journal:
        return Words::tr("it is a HabitForge journal");
    case FileFault::besideJournal:
        return Words::tr("the name belongs to the journal beside it");
    case FileFault::taken:
        return Words::tr("there is a file already");
    }
    return {};
}

QString savedTo(const QString& path)
{
    return Words::tr("Saved to %1").arg(path);
}

QString notSaved(const QString& path, const QString& reason)
{
    return Words::tr("%1 was not saved: %2. Nothing was changed there; choose another place or try again.")
        .arg(path, reason);
}

} // namespace hf::sentences
