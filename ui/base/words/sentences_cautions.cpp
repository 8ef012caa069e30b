// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/sentences_cautions.h"

#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"

#include <QtCore/QStringList>

namespace hf::sentences {

namespace {

QString plainWords(const CitedText& text)
{
    QString words;
    for (const Claim& claim : claims(text.text)) {
        words += fromUtf8(claim.text);
    }
    return words.simplified();
}

QString sourceLine(const Source& source)
{
    const QString address = fromUtf8(source.link());
    return address.isEmpty() ? fromUtf8(source.citation)
                             : QStringLiteral("%1, %2").arg(fromUtf8(source.citation), address);
}

} // namespace

QString citedWithSources(const Article& article, const CitedText& text)
{
    QStringList sources;
    for (const int number : text.sources) {
        sources << fromUtf8(article.source(number)->citation);
    }
    return Words::tr("%1 Source: %2.").arg(plainWords(text), sources.join(QStringLiteral("; ")));
}

QString cautionsWithSources(const Article& article)
{
    QStringList paragraphs;
    for (const Caution& caution : article.cautions) {
        QStringList lines{fromUtf8(caution.heading), plainWords(caution.text)};
        for (const int number : caution.text.sources) {
            lines << sourceLine(*article.source(number));
        }
        paragraphs << lines.join(QLatin1Char('\n'));
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString cautionsStanding(const std::optional<CautionsRead>& read, Day today)
{
    if (!read) {
        return Words::tr("Cautions: not read yet");
    }
    const QString day = dayInText(read->day, today);
    switch (read->kept) {
    case CautionsKept::nothing:
        return Words::tr("Cautions read: %1").arg(day);
    case CautionsKept::noneNamed:
        return Words::tr("Cautions you answered: none, %1").arg(day);
    case CautionsKept::askFirst:
        return Words::tr("Cautions you answered: ask your physician before you take it, %1").arg(day);
    }
    Q_UNREACHABLE();
}

} // namespace hf::sentences
