// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/match.h"

#include "domain/text.h"

#include <algorithm>
#include <string>
#include <vector>

namespace hf {

namespace {

/// A text as the search compares it, and for each byte of it the letter that it came from.
struct Folded {
    std::string text;
    std::vector<qsizetype> from;

    void add(std::string_view piece, qsizetype at)
    {
        text += piece;
        from.insert(from.end(), piece.size(), at);
    }
};

bool isDigitAt(const QString& words, qsizetype at)
{
    return at >= 0 && at < words.size() && words[at].isDigit();
}

/// Whether the comma there is that of a decimal number.
bool isDecimalComma(const QString& words, qsizetype at)
{
    return words[at] == u',' && isDigitAt(words, at - 1) && isDigitAt(words, at + 1);
}

Folded foldedOf(const QString& words)
{
    Folded folded;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QChar letter = words[at];
        if (letter.isSpace()) {
            folded.add(folded.text.ends_with(' ') ? "" : " ", at);
        } else if (isDecimalComma(words, at)) {
            folded.add(".", at);
        } else {
            const bool pair = letter.isHighSurrogate() && at + 1 < words.size();
            folded.add(foldForSearch(words.mid(at, pair ? 2 : 1).toStdString()), at);
            at += pair ? 1 : 0;
        }
    }
    return folded;
}

bool isOfNumber(char letter)
{
    return (letter >= '0' && letter <= '9') || letter == '.';
}

bool cutsNumber(const std::string& text, std::size_t at, std::size_t length)
{
    const std::size_t end = at + length;
    const bool before = at > 0 && isOfNumber(text[at]) && isOfNumber(text[at - 1]);
    return before || (end < text.size() && isOfNumber(text[end - 1]) && isOfNumber(text[end]));
}

Match matchAt(const Folded& folded, std::size_t at, std::size_t length, qsizetype whole)
{
    const qsizetype start = folded.from[at];
    const std::size_t end = at + length;
    const qsizetype behind = end < folded.from.size() ? folded.from[end] : whole;
    return {start, std::max<qsizetype>(1, behind - start)};
}

/// Stretches in order, those that overlap or touch as one.
std::vector<Match> joined(std::vector<Match> matches)
{
    std::sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) { return a.start < b.start; });
    std::vector<Match> all;
    for (const Match& match : matches) {
        if (!all.empty() && match.start <= all.back().start + all.back().length) {
            const qsizetype end = std::max(all.back().start + all.back().length, match.start + match.length);
            all.back().length = end - all.back().start;
        } else {
            all.push_back(match);
        }
    }
    return all;
}

} // namespace

std::optional<Match> matchOf(const QString& words, const QString& searched, bool numbersWhole)
{
    const std::string wanted = foldedOf(searched.trimmed()).text;
    if (wanted.empty()) {
        return std::nullopt;
    }
    const Folded folded = foldedOf(words);
    std::size_t at = folded.text.find(wanted);
    while (numbersWhole && at != std::string::npos && cutsNumber(folded.text, at, wanted.size())) {
        at = folded.text.find(wanted, at + 1);
    }
    if (at == std::string::npos) {
        return std::nullopt;
    }
    return matchAt(folded, at, wanted.size(), words.size());
}

std::vector<Match> matchesOf(const QString& words, const QString& searched, bool allWanted)
{
    const Folded folded = foldedOf(words);
    std::vector<Match> matches;
    for (const QString& word : searched.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const std::string wanted = foldedOf(word).text;
        const std::size_t before = matches.size();
        for (std::size_t at = wanted.empty() ? std::string::npos : folded.text.find(wanted); at != std::string::npos;
             at = folded.text.find(wanted, at + wanted.size())) {
            matches.push_back(matchAt(folded, at, wanted.size(), words.size()));
        }
        if (allWanted && matches.size() == before) {
            return {};
        }
    }
    return joined(std::move(matches));
}

} // namespace hf
