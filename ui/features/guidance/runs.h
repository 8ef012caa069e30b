// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guidance/article.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/words/match.h"

#include <QtCore/QString>

#include <cstdint>
#include <vector>

namespace hf {

enum class Tone : std::uint8_t { plain, strong, caution };

/// A stretch of an article that looks alike and leads to one place, or nowhere.
struct Run {
    QString text;
    QString link; ///< an address, or `#` and an anchor of the article
    Tone tone = Tone::plain;
};
using Runs = std::vector<Run>;

/// What was searched, in the words of runs.
struct Marks {
    std::vector<Match> found;
    int current = -1; ///< the one that was jumped to
};

/// The text with its citations as links to the sources.
Runs citedRuns(const Article& article, const CitedText& text);
Runs plainRuns(const std::string& text, Tone tone = Tone::plain);

/// The words as they are read.
QString wordsOf(const Runs& runs);
/// Where the word at that place leads.
QString linkAt(const Runs& runs, qsizetype place);
/// As rich text in these colours; every letter of the article is escaped.
QString htmlOf(const Runs& runs, const Marks& marks, const Tokens& tokens);

} // namespace hf
