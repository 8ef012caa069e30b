// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "domain/zone.h"
#include "guidance/article.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hf {

class Journal;

/// What of the answers stays in the journal. Never which question it was.
enum class CautionsKept : std::uint8_t {
    nothing, ///< only that the cautions were read
    noneNamed,
    askFirst,
};

/// That a person read the cautions of an article.
struct CautionsRead {
    int version = 1; ///< of the cautions that were read
    Day day{};
    CautionsKept kept = CautionsKept::nothing;

    bool operator==(const CautionsRead&) const = default;
};

/// As the setting `cautions.SLUG` keeps it: `1 2026-11-28`, `1 2026-11-28 ask-first`.
std::string cautionsText(const CautionsRead& read);
/// Nothing for a text of another shape: then they count as unread.
std::optional<CautionsRead> cautionsIn(std::string_view text);

/// Where a person stands with the cautions of a supplement.
enum class CautionsDue : std::uint8_t {
    no,          ///< this version was read, or there are none
    beforeFirst, ///< nothing of the supplement is in the journal yet: they come before the first dose or plan
    told,        ///< it is in use already, or they have changed since: they are pointed out and hold nothing up
};

/// The shipped article whose cautions stand before this supplement; none when there are none to answer.
const Article* cautionedArticle(const Catalogue& catalogue, SupplementId supplement);

/// The caution that is shown above everything else, without the numbers of its sources.
std::string firstCaution(const Article& article);

/// What was read of the article `slug`. Throws StorageError.
std::optional<CautionsRead> cautionsRead(const Journal& journal, std::string_view slug);

/// The slugs of the shipped articles whose cautions, as they are now, were not read. No article is read for it. Throws
/// StorageError.
std::vector<std::string_view> unreadCautions(const Journal& journal);

/// Whether the `version` of the cautions of the supplement's article is still to be read. Throws StorageError.
CautionsDue cautionsDue(const Journal& journal, SupplementId supplement, int version, const TimeFrame& frame);

/// Writes down that they were read; undo passes it over. Throws StorageError.
void noteCautionsRead(Journal& journal, std::string_view slug, const CautionsRead& read, const TimeFrame& frame);

} // namespace hf
