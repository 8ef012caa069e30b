// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/library.h"
#include "guidance/parse.h"

#include "domain/text.h"

#include <algorithm>

namespace hf {

namespace {

/// What a search can lead to on the page: not what stands in the list, in a chip or on Today, nor the questions before
/// a first dose, which are asked elsewhere.
std::string foldedWords(Article article)
{
    article.tagline.clear();
    article.chip.clear();
    article.check.reset();
    article.dailyFigure.reset();
    std::string joined;
    for (const std::string& text : allTexts(article)) {
        joined += text + ' ';
    }
    return foldForSearch(joined);
}

/// Whether `haystack` holds each blank-separated word of `words`; both folded.
bool holdsEach(std::string_view haystack, std::string_view words)
{
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (haystack.find(words.substr(0, end)) == std::string_view::npos) {
            return false;
        }
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return true;
}

} // namespace

Library::Library(std::span<const std::string_view> jsonTexts)
{
    for (const std::string_view text : jsonTexts) {
        Article article = parseArticle(text);
        if (find(article.slug) != nullptr) {
            throw GuidanceError("two articles are named " + article.slug);
        }
        m_folded.push_back(foldedWords(article));
        m_articles.push_back(std::move(article));
    }
    for (const Article& article : m_articles) {
        for (const std::string& next : article.keepReading) {
            if (find(next) == nullptr) {
                throw GuidanceError(article.slug + ": keepReading names " + next + ", which does not exist");
            }
        }
    }
}

const Article* Library::find(std::string_view slug) const
{
    const auto found = std::find_if(m_articles.begin(), m_articles.end(),
                                    [slug](const Article& article) { return article.slug == slug; });
    return found == m_articles.end() ? nullptr : &*found;
}

std::vector<const Article*> Library::matching(std::string_view words) const
{
    const std::string folded = foldForSearch(words);
    std::vector<const Article*> found;
    for (std::size_t i = 0; i < m_articles.size(); ++i) {
        if (holdsEach(m_folded[i], folded)) {
            found.push_back(&m_articles[i]);
        }
    }
    return found;
}

const RedFlags* Library::redFlags() const
{
    const auto found = std::find_if(m_articles.begin(), m_articles.end(),
                                    [](const Article& article) { return article.redFlags.has_value(); });
    return found == m_articles.end() ? nullptr : &*found->redFlags;
}

} // namespace hf
