// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/guidance/runs.h"

#include "ui/base/words/sentences.h"

#include <algorithm>

namespace hf {

namespace {

constexpr int lineHeight = 115; ///< percent: paragraphs of many lines are easier to read with some air

QString safe(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
}

QString lookOf(const Run& run, const Tokens& tokens)
{
    QString look;
    if (run.link.startsWith(u'#')) {
        look = QStringLiteral("color:%1;text-decoration:none;").arg(tokens.muted.name()); // its brackets say what it is
    } else if (!run.link.isEmpty()) {
        look = QStringLiteral("color:%1;").arg(tokens.accent.name());
    } else if (run.tone == Tone::caution) {
        look = QStringLiteral("color:%1;").arg(tokens.caution.name());
    }
    return run.tone == Tone::plain ? look : look + QLatin1String("font-weight:600;");
}

QString markOf(bool current, const Tokens& tokens)
{
    return current ? QStringLiteral("background-color:%1;color:%2;").arg(tokens.accent.name(), tokens.onAccent.name())
                   : QStringLiteral("background-color:%1;").arg(tokens.cautionSoft.name());
}

QString pieceOf(const QString& text, const QString& link, const QString& look)
{
    const QString shown = safe(text);
    if (!link.isEmpty()) {
        return QStringLiteral("<a href=\"%1\" style=\"%2\">%3</a>").arg(link.toHtmlEscaped(), look, shown);
    }
    return look.isEmpty() ? shown : QStringLiteral("<span style=\"%1\">%2</span>").arg(look, shown);
}

} // namespace

Runs citedRuns(const Article& article, const CitedText& text)
{
    Runs runs;
    for (const Claim& claim : claims(text.text)) {
        runs.push_back({sentences::fromUtf8(claim.text), {}, Tone::plain});
        for (const int number : claim.sources) {
            runs.push_back({QStringLiteral("[%1]").arg(number), u'#' + sentences::fromUtf8(article.source(number)->id),
                            Tone::plain});
        }
    }
    return runs;
}

Runs plainRuns(const std::string& text, Tone tone)
{
    return {{sentences::fromUtf8(text), {}, tone}};
}

QString wordsOf(const Runs& runs)
{
    QString words;
    for (const Run& run : runs) {
        words += run.text;
    }
    return words;
}

QString linkAt(const Runs& runs, qsizetype place)
{
    for (const Run& run : runs) {
        if (place < run.text.size()) {
            return run.link;
        }
        place -= run.text.size();
    }
    return {};
}

QString htmlOf(const Runs& runs, const Marks& marks, const Tokens& tokens)
{
    QString html;
    qsizetype start = 0; // of the run, among all words
    for (const Run& run : runs) {
        const qsizetype end = start + run.text.size();
        const QString look = lookOf(run, tokens);
        qsizetype at = start;
        for (std::size_t i = 0; i < marks.found.size(); ++i) {
            const qsizetype from = std::max(at, marks.found[i].start);
            const qsizetype to = std::min(end, marks.found[i].start + marks.found[i].length);
            if (from >= to) {
                continue;
            }
            html += pieceOf(run.text.mid(at - start, from - at), run.link, look);
            html += pieceOf(run.text.mid(from - start, to - from), run.link,
                            look + markOf(static_cast<int>(i) == marks.current, tokens));
            at = to;
        }
        html += pieceOf(run.text.mid(at - start, end - at), run.link, look);
        start = end;
    }
    return QStringLiteral("<p style=\"margin:0;line-height:%1%\">%2</p>").arg(lineHeight).arg(html);
}

} // namespace hf
