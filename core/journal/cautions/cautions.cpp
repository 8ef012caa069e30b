// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/cautions/cautions.h"

#include "domain/numbers.h"
#include "domain/text.h"
#include "guidance/shipped.h"
#include "journal/journal.h"
#include "journal/journal_entries.h"
#include "journal/plans/plan_book.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace hf {

namespace {

constexpr std::string_view settingPrefix = "cautions."; ///< the slug follows

struct KeptWord {
    CautionsKept kept;
    std::string_view word;
};

constexpr std::array keptWords{KeptWord{CautionsKept::nothing, ""}, KeptWord{CautionsKept::noneNamed, "none"},
                               KeptWord{CautionsKept::askFirst, "ask-first"}};

std::string cautionKey(std::string_view slug)
{
    return std::string(settingPrefix) + std::string(slug);
}

/// The text up to the next blank, which is taken off with it.
std::string_view nextWord(std::string_view& text)
{
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return word;
}

bool isInUse(const Journal& journal, SupplementId supplement, const Supplement& known, const TimeFrame& frame)
{
    const std::vector<PlanView> plans = PlanBook(journal).plans(frame);
    return journal.entriesOf({RecordId{supplement.value}, known}) > 0 ||
           std::any_of(plans.begin(), plans.end(),
                       [supplement](const PlanView& plan) { return plan.current.row.supplement == supplement; });
}

bool isUnread(const Journal& journal, const ShippedCaution& caution)
{
    if (caution.version == 0) {
        return false;
    }
    const auto read = cautionsRead(journal, caution.slug);
    return !read || read->version < caution.version;
}

} // namespace

std::string cautionsText(const CautionsRead& read)
{
    const auto* const kept = std::find_if(keptWords.begin(), keptWords.end(),
                                          [&read](const KeptWord& one) { return one.kept == read.kept; });
    const std::string_view word = kept == keptWords.end() ? std::string_view{} : kept->word;
    return fmt::format("{} {}{}{}", read.version, toString(read.day), word.empty() ? "" : " ", word);
}

std::optional<CautionsRead> cautionsIn(std::string_view text)
{
    const auto version = wholeNumber<int>(nextWord(text));
    const auto day = parseDay(nextWord(text));
    const auto* const kept =
        std::find_if(keptWords.begin(), keptWords.end(), [text](const KeptWord& one) { return one.word == text; });
    if (!version || *version < 1 || !day || kept == keptWords.end()) {
        return std::nullopt;
    }
    return CautionsRead{*version, *day, kept->kept};
}

const Article* cautionedArticle(const Catalogue& catalogue, SupplementId supplement)
{
    const Supplement* known = catalogue.find(supplement);
    const Article* article = known == nullptr ? nullptr : shippedLibrary().find(known->guidance);
    return article != nullptr && article->check ? article : nullptr;
}

std::string firstCaution(const Article& article)
{
    const auto first =
        std::find_if(article.cautions.begin(), article.cautions.end(), [](const Caution& one) { return one.first; });
    std::string text = first->heading + " ";
    for (const Claim& claim : claims(first->text.text)) {
        text += claim.text; // a claim begins with what parts it from the one before
    }
    return text;
}

std::optional<CautionsRead> cautionsRead(const Journal& journal, std::string_view slug)
{
    const auto text = journal.setting(cautionKey(slug));
    return text ? cautionsIn(*text) : std::nullopt;
}

std::vector<std::string_view> unreadCautions(const Journal& journal)
{
    std::vector<std::string_view> unread;
    for (const ShippedCaution& caution : shippedCautions()) {
        if (isUnread(journal, caution)) {
            unread.push_back(caution.slug);
        }
    }
    return unread;
}

CautionsDue cautionsDue(const Journal& journal, SupplementId supplement, int version, const TimeFrame& frame)
{
    const Supplement* known = journal.catalogue().find(supplement);
    if (known == nullptr || known->guidance.empty()) {
        return CautionsDue::no;
    }
    const auto read = cautionsRead(journal, known->guidance);
    if (read && read->version >= version) {
        return CautionsDue::no;
    }
    return read || isInUse(journal, supplement, *known, frame) ? CautionsDue::told : CautionsDue::beforeFirst;
}

void noteCautionsRead(Journal& journal, std::string_view slug, const CautionsRead& read, const TimeFrame& frame)
{
    const RecordBody setting = JournalSetting{cautionKey(slug), cautionsText(read)};
    JournalEntries(journal).record({&setting, 1}, frame);
}

} // namespace hf
