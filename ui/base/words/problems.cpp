// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/base/words/texts.h"
#include "ui/base/words/words.h"

#include "words/faults.h"
#include "words/problems.h"
#include "words/quick_add.h"

namespace hf::sentences {

QString problem(EntryProblem problem)
{
    return said(words::wordsOf(problem));
}

QString problem(EntryProblem what, const RecordBody& body, const Catalogue& catalogue)
{
    return said(words::wordsOf(what, body, catalogue));
}

QString unlikelyPlanned(const Amount& planned)
{
    return Words::tr("%1 at once is unlikely. If it is right, go on once more.").arg(amount(planned));
}

QString unlikelyAmount(const Amount& taken)
{
    return Words::tr("%1 at once is unlikely. If it is right, save once more.").arg(amount(taken));
}

QString unlikelyNight(const Night& night)
{
    return Words::tr("%1 to %2 is %3 of sleep, which is unlikely. If it is right, save once more.",
                     "bed, wake, hours and minutes")
        .arg(clockTime(night.bed), clockTime(night.wake), hours(night.hours()));
}

QString quickAddProblem(const QuickAddProblem& problem)
{
    const QString text = said(words::wordsOf(problem));
    const auto offer = words::offerOf(problem);
    return offer ? Words::tr("%1 %2", "what is wrong, what may have been meant").arg(text, said(*offer)) : text;
}

QString storageFault(StorageFault fault, const QString& path, const QString& detail)
{
    const QString text = said(words::wordsOf(fault, path.toStdString()));
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

QString otherJournal(const QString& path)
{
    return Words::tr("Another journal lies at %1 now. It was checked, and is what is shown and written from here on.")
        .arg(path);
}

QString notSavedBeside(const QString& path)
{
    return Words::tr(
               "Nothing was saved: what lies at %1 now is not a sound journal, and was left as it is. Put a sound "
               "one there, then try again.")
        .arg(path);
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
    const QString reason = said(words::reasonOf(error.fault()));
    // The system's own words, in English, only where they say more.
    const bool tellsMore = error.fault() == FileFault::unreadable || error.fault() == FileFault::unwritable ||
                           error.fault() == FileFault::tooLarge;
    const QString detail = tellsMore ? QString::fromUtf8(error.what()) : QString();
    return detail.isEmpty() ? reason : Words::tr("%1 (%2)").arg(reason, detail);
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
