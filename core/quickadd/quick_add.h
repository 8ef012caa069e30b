// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "domain/entries/record.h"
#include "domain/zone.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hf {

/// Why a line was not understood.
enum class QuickAddFault : std::uint8_t {
    empty,
    unknownWord,   ///< no supplement, item, activity or keyword is called this
    ambiguousName, ///< several names begin like this: see `candidates`
    amountMissing, ///< a supplement without usual amount needs one
    unitMissing,   ///< a bare number where the supplement's unit is not certain
    unitUnknown,
    unitMismatch,   ///< millilitres of something measured in grams
    scoopUndefined, ///< "2 scoops", but the supplement has no scoop
    valueMissing,   ///< "bloating" without a number
    badNumber,
    badTime,
    badDay,
    durationMissing, ///< a session without minutes
    twice,           ///< two amounts, two times, two days
    leftOver,        ///< a word that belongs to nothing
    nameMissing,     ///< "skip 20:00": of what?
    textMissing,     ///< "note" alone
    quoteOpen,       ///< quoted text that no quote closes
};

/// What could not be read, and where it stands in the text.
struct QuickAddProblem {
    QuickAddFault fault = QuickAddFault::empty;
    std::string word;
    std::size_t at = 0;                  ///< byte offset of the word
    std::vector<std::string> candidates; ///< names to offer, best first, at most 5

    bool operator==(const QuickAddProblem&) const = default;
};

/// A line is a name and what is said of it, in any order: `glutamine 5g 14:30`, `run 45min rpe 6`, `bloating 3`,
/// `bristol 4`, `sleep 7h30`, `rest`, `ill 2026-03-01..2026-03-04`, `skip glutamine "why"`, `note …`. Quoted text is
/// the note, except right after `dose`, `rate`, `session` and `mark`, where it is the whole name. A name may be
/// shortened to its beginning or to one of its words as long as one thing only can be meant; case and accents do not
/// matter. Nothing else is taken for a name: what is only like one is a problem that offers it. A bare number has the
/// supplement's unit unless the usual amount has another. Without a time, a dose, session or stool of today happened
/// now; `no time` says that it is not known. A clock without a day is the latest such moment; a skip's is that of the
/// present day, past or ahead, because it names a planned dose.
///
/// One line of text as one entry, or the word that could not be read. Never throws; any bytes are allowed.
/// The entry is not checked against limits: that is `check`'s business.
std::variant<RecordBody, QuickAddProblem> readQuickAdd(std::string_view text, const Catalogue& catalogue,
                                                       const TimeFrame& frame);

/// The same for a line of one or more entries, parted by a comma and a blank outside quotes and notes: it is cut where
/// each part reads as an entry of its own. Never empty.
std::variant<std::vector<RecordBody>, QuickAddProblem>
readQuickAddEntries(std::string_view text, const Catalogue& catalogue, const TimeFrame& frame);

/// The entry as a person would type it, as a line that reads back as the same entry in the same frame: for editing it.
/// Empty for what no line can say (definitions, "all fine", an unknown name). Not written are the import it came from,
/// the planned dose it names, a reflection's prompt and that "all fine" filled it in.
std::string writeQuickAdd(const RecordBody& body, const Catalogue& catalogue, const TimeFrame& frame);

/// The same with all there is to say but the import, and with the day always said, so that it reads back as the same
/// entry at any later moment too, in the same zone and with the same day start.
std::string writeDatedLine(const RecordBody& body, const Catalogue& catalogue, const TimeFrame& frame);

/// Names and keywords that the last word of the text may become, best first, at most `most`. Each replaces the last
/// word only: after `fresh m` it is `muscles`.
std::vector<std::string> completeQuickAdd(std::string_view text, const Catalogue& catalogue, std::size_t most);

} // namespace hf
