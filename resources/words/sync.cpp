// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/sync.h"

#include "words/mark.h"

namespace hf::words {

Text wordsOf(SegmentProblem problem, const std::string& file)
{
    const auto sentence = [problem] {
        switch (problem) {
        case SegmentProblem::incomplete:
            return QT_TRANSLATE_NOOP("Words", "%1 has not arrived wholly yet. It is taken when it has.");
        case SegmentProblem::gap:
            return QT_TRANSLATE_NOOP("Words", "%1 waits for a file before it that has not arrived yet.");
        case SegmentProblem::newer:
            return QT_TRANSLATE_NOOP("Words", "%1 was written by a newer version of HabitForge. It is taken once this "
                                              "device has that version too.");
        case SegmentProblem::changed:
            return QT_TRANSLATE_NOOP("Words",
                                     "%1 was changed or damaged after it was written. Nothing of it was taken; "
                                     "the device that wrote it writes it again when it syncs.");
        case SegmentProblem::conflict:
            return QT_TRANSLATE_NOOP("Words",
                                     "%1 holds other entries under the same numbers: two copies of one journal "
                                     "were both written to. Nothing of it was taken. Import an export of the "
                                     "other copy instead, or restore a backup, which goes on as a new device.");
        case SegmentProblem::foreign:
            return QT_TRANSLATE_NOOP("Words", "%1 is no file of HabitForge. It was left alone.");
        case SegmentProblem::unreadable:
            return QT_TRANSLATE_NOOP("Words", "%1 cannot be read. Nothing of it was taken.");
        }
        return "";
    }();
    return {sentence, {file}};
}

Text lostJournal(const std::string& journal)
{
    return {QT_TRANSLATE_NOOP("Words", "%1: the journal is not there, but backups of it are. Nothing was stored. "
                                       "Put it back where it was, or restore a backup: `backups` lists them. `init` "
                                       "begins a new journal."),
            {journal}};
}

Text besideJournal(const std::string& copy)
{
    return {QT_TRANSLATE_NOOP("Words", "%1 is a copy that a file syncer set aside: the journal was written to in two "
                                       "places. `import` merges it; nothing is lost by that."),
            {copy}};
}

Text askedRemovals(const SyncReport& report)
{
    return {QT_TRANSLATE_NOOP("Words", "Other devices removed %1 of the %2 entries of this journal. Nothing was taken "
                                       "yet."),
            {std::to_string(report.removed), std::to_string(report.entries)}};
}

} // namespace hf::words
