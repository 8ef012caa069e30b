// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/guidance/cautions.h"

#include "journal/cautions/cautions.h"

#include <fmt/format.h>

namespace hf::cli {

namespace {

std::string pointer(const Article& article, std::string_view name)
{
    return fmt::format("{}: {} `habitforge-cli guidance {} --check` has the questions and `--read` says that you read "
                       "them.",
                       name, firstCaution(article), article.slug);
}

} // namespace

void tellCautions(Context& context, SupplementId supplement)
{
    Journal& journal = context.journal(OpenMode::create);
    const Article* article = cautionedArticle(journal.catalogue(), supplement);
    if (article != nullptr &&
        cautionsDue(journal, supplement, article->check->version, context.frame()) != CautionsDue::no) {
        complain(pointer(*article, journal.catalogue().find(supplement)->name));
    }
}

void CautionTeller::tell(Context& context, std::span<const RecordBody> bodies)
{
    for (const RecordBody& body : bodies) {
        const auto* dose = std::get_if<Dose>(&body);
        if (dose != nullptr && dose->state == DoseState::taken && m_told.insert(dose->supplement).second) {
            tellCautions(context, dose->supplement);
        }
    }
}

void passCautions(Context& context, SupplementId supplement, bool read)
{
    const Journal& journal = context.journal(OpenMode::create);
    const Article* article = cautionedArticle(journal.catalogue(), supplement);
    if (article == nullptr || read) {
        return;
    }
    const std::string& name = journal.catalogue().find(supplement)->name;
    switch (cautionsDue(journal, supplement, article->check->version, context.frame())) {
    case CautionsDue::no:
        return;
    case CautionsDue::told:
        complain(pointer(*article, name));
        return;
    case CautionsDue::beforeFirst:
        break;
    }
    throw Failure{needsPerson, fmt::format("Before the first plan of {}: {} Read `habitforge-cli guidance {} --check`, "
                                           "then plan it with --cautions-read. Nothing was stored.",
                                           name, firstCaution(*article), article->slug)};
}

bool saysAskFirst(Context& context, SupplementId supplement)
{
    const Journal& journal = context.journal(OpenMode::create);
    const Article* article = cautionedArticle(journal.catalogue(), supplement);
    const auto read = article == nullptr ? std::nullopt : cautionsRead(journal, article->slug);
    const bool askFirst = read && read->kept == CautionsKept::askFirst;
    if (askFirst) {
        complain(fmt::format("{}: your answer to its cautions was to ask a physician first, so the new plan does not "
                             "remind you.",
                             journal.catalogue().find(supplement)->name));
    }
    return askFirst;
}

void noteCautions(Context& context, SupplementId supplement)
{
    if (const Article* article = cautionedArticle(context.catalogue(), supplement)) {
        noteCautions(context, *article);
    }
}

void noteCautions(Context& context, const Article& article)
{
    if (!article.check) {
        throw Failure{usage,
                      fmt::format("The page on {} has no caution questions. Nothing was stored.", article.title)};
    }
    const TimeFrame frame = context.frame();
    Journal& journal = context.journal(OpenMode::create);
    // What was kept of an earlier answer stays: this says only that the cautions were read.
    const auto before = cautionsRead(journal, article.slug);
    if (before && before->version >= article.check->version) {
        return;
    }
    noteCautionsRead(journal, article.slug,
                     {article.check->version, frame.today(), before ? before->kept : CautionsKept::nothing}, frame);
}

} // namespace hf::cli
