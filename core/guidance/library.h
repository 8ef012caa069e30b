// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guidance/article.h"

#include <span>
#include <string_view>
#include <vector>

namespace hf {

/// The articles, in the order given.
class Library {
public:
    /// Throws GuidanceError when a text is no article, a slug stands twice or "keep reading" names an unknown one.
    explicit Library(std::span<const std::string_view> jsonTexts);

    const std::vector<Article>& articles() const { return m_articles; }
    const Article* find(std::string_view slug) const;

    /// The articles in which every word of `words` occurs, in any case, with or without
    /// accents; all of them for no words.
    std::vector<const Article*> matching(std::string_view words) const;

    /// The red-flag text, the same for everyone; none when no article carries it.
    const RedFlags* redFlags() const;

private:
    std::vector<Article> m_articles;
    std::vector<std::string> m_folded; ///< the articles' words as `matching` compares them
};

} // namespace hf
