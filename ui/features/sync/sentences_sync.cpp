// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/sync/sentences_sync.h"

#include "ui/base/words/dates.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/texts.h"
#include "ui/base/words/words.h"
#include "words/sync.h"

#include <algorithm>
#include <system_error>

namespace hf::sentences {

QString syncFault(const FileError& error, const std::filesystem::path& folder)
{
    const QString path = fromUtf8(folder.string());
    if (error.fault() != FileFault::noFolder) {
        return Words::tr("%1 could not be read or written for sync: %2. It is tried again later.")
            .arg(fromUtf8(error.file().string()), fileReason(error));
    }
    std::error_code unknown;
    if (!std::filesystem::exists(folder, unknown)) {
        return Words::tr(
                   "The sync folder %1 is not there. Nothing was exchanged; it goes on by itself when it is back.")
            .arg(path);
    }
    return Words::tr("In the sync folder %1 nothing was begun: perhaps its drive is not there. Nothing was exchanged; "
                     "to begin in it, choose it anew in File \u2192 Sync\u2026")
        .arg(path);
}

QString syncAttention(const SyncReport& report)
{
    if (report.asks) {
        return Words::tr("%1 %2", "two sentences")
            .arg(said(words::askedRemovals(report)), Words::tr("File \u2192 Sync\u2026 asks whether to."));
    }
    const auto refused = std::count_if(report.troubles.begin(), report.troubles.end(),
                                       [](const SegmentTrouble& trouble) { return !waits(trouble.problem); });
    return refused == 0 ? QString()
                        : Words::tr("%n files in the sync folder were refused. File \u2192 Sync\u2026 says why.",
                                    nullptr, counted(refused));
}

QString exchanged(const SyncReport& report)
{
    const QString taken = Words::tr("%n changes taken", "by an exchange with other devices", counted(report.taken));
    const QString written = Words::tr("%n files written", "by an exchange with other devices", counted(report.written));
    return Words::tr("%1, %2", "changes taken, files written").arg(taken, written);
}

QString exchangedWhen(const SyncReport& report, const Moment& when, Day today)
{
    const Day day = std::chrono::floor<days>(when.wall());
    return Words::tr("Last exchanged %1 at %2: %3.", "day, time, what was exchanged")
        .arg(dayInText(day, today), clock(when), exchanged(report));
}

QStringList syncTroubles(const SyncReport& report, bool waiting)
{
    constexpr int mostShown = 5;
    QStringList shown;
    int more = 0;
    for (const SegmentTrouble& trouble : report.troubles) {
        if (waits(trouble.problem) != waiting) {
            continue;
        }
        if (shown.size() < mostShown) {
            shown << said(words::wordsOf(trouble.problem, trouble.file.filename().string()));
        } else {
            ++more;
        }
    }
    if (more > 0) {
        shown << Words::tr("And %n more files.", "beside those that are named", more);
    }
    return shown;
}

QString copySetAside(const std::filesystem::path& copy)
{
    return Words::tr("A file syncer set %1 aside beside your journal: it was written to in two places. What was logged "
                     "in the other place is only in that copy. Joining takes it in; nothing is lost by that.")
        .arg(fromUtf8(copy.filename().string()));
}

QString copyJoined(const UnionReport& report)
{
    return Words::tr("The copy is joined: %n changes taken. It stays beside the journal, as .merged.",
                     "from a copy of the journal", counted(report.added));
}

QString joinedNotSetAside(const std::filesystem::path& copy, const FileError& error)
{
    return Words::tr("The copy is joined, but %1 could not be renamed: %2. Joining it again would bring nothing new.")
        .arg(fromUtf8(copy.filename().string()), fileReason(error));
}

/// The end of it, which is by chance: the beginning is when it was made, and two devices may be set up in one minute.
QString shortDevice(const DeviceView& device)
{
    constexpr qsizetype enough = 8;
    const QString id = fromUtf8(toString(device.device)).right(enough);
    return device.own ? Words::tr("%1 (this device)", "the id of a device").arg(id) : id;
}

QString wroteLast(const Moment& when, Day today)
{
    const Day day = std::chrono::floor<days>(when.wall());
    return Words::tr("%1, %2", "day, time").arg(dayMonth(day, today), clock(when));
}

} // namespace hf::sentences
