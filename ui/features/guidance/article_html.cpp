// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/guidance/article_html.h"

#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"

#include <QtCore/QStringList>

namespace hf {

namespace {

QString safe(std::string_view text)
{
    return sentences::fromUtf8(text).toHtmlEscaped();
}

/// Collects the parts of the page, top to bottom.
class Writer {
public:
    Writer(const Article& article, const Tokens& tokens)
        : m_article(article),
          m_tokens(tokens)
    {
    }

    QString write()
    {
        paragraph(m_article.summary);
        cautions(true);
        evidence();
        for (const Section& section : m_article.sections) {
            heading(section.opinion ? Words::tr("%1 (opinion)").arg(safe(section.heading)) : safe(section.heading));
            for (const CitedText& text : section.paragraphs) {
                paragraph(text);
            }
        }
        facts();
        cautions(false);
        redFlags();
        sources();
        m_html += QStringLiteral("<p style='color:%1'>%2</p>").arg(m_tokens.muted.name(), safe(m_article.notice));
        return m_html;
    }

private:
    QString link(const QString& target, const QString& text) const
    {
        return QStringLiteral("<a href='%1' style='color:%2'>%3</a>").arg(target, m_tokens.accent.name(), text);
    }

    QString cited(const CitedText& text) const
    {
        QString html;
        for (const Claim& claim : claims(text.text)) {
            html += safe(claim.text);
            for (const int source : claim.sources) {
                html += link(QStringLiteral("#source%1").arg(source), QStringLiteral("[%1]").arg(source));
            }
        }
        return html;
    }

    void heading(const QString& html) { m_html += QStringLiteral("<h3>%1</h3>").arg(html); }
    void paragraph(const CitedText& text) { m_html += QStringLiteral("<p>%1</p>").arg(cited(text)); }

    void box(const QString& html, const QColor& fill)
    {
        m_html += QStringLiteral("<table width='100%' cellpadding='12' cellspacing='0' style='margin-top:8px;margin-"
                                 "bottom:8px'><tr><td bgcolor='%1'>%2</td></tr></table>")
                      .arg(fill.name(), html);
    }

    void cautions(bool first)
    {
        QStringList lines;
        for (const Caution& caution : m_article.cautions) {
            if (caution.first == first) {
                lines << QStringLiteral("<b><span style='color:%1'>%2</span></b> %3")
                             .arg(m_tokens.caution.name(), safe(caution.heading), cited(caution.text));
            }
        }
        if (lines.isEmpty()) {
            return;
        }
        if (!first) {
            heading(Words::tr("More cautions"));
        }
        box(lines.join(QStringLiteral("<br><br>")), m_tokens.cautionSoft);
    }

    void evidence()
    {
        if (m_article.evidence.empty()) {
            return;
        }
        heading(Words::tr("How strong is the evidence?"));
        m_html += QStringLiteral("<table width='100%' cellpadding='5' cellspacing='0'>");
        for (const Evidence& row : m_article.evidence) {
            const QString full(row.strength, QChar(0x25A0));
            const QString empty(Evidence::strongest - row.strength, QChar(0x25A1));
            m_html += QStringLiteral("<tr><td width='40%'>%1</td><td width='22%'><span style='color:%2'>%3%4</span>"
                                     "<br>%5</td><td>%6</td></tr>")
                          .arg(safe(row.topic), m_tokens.accent.name(), full, empty,
                               Words::tr("%1 of %2").arg(row.strength).arg(Evidence::strongest), safe(row.words));
        }
        m_html += QStringLiteral("</table><p style='color:%1'>%2</p>")
                      .arg(m_tokens.muted.name(), safe(m_article.evidenceScale));
    }

    void facts()
    {
        if (m_article.facts.empty()) {
            return;
        }
        heading(Words::tr("Findings with their figures"));
        m_html += QStringLiteral("<ul>");
        for (const Fact& fact : m_article.facts) {
            m_html += QStringLiteral("<li>%1</li>").arg(cited(fact.text));
        }
        m_html += QStringLiteral("</ul>");
    }

    void list(const QString& title, const std::vector<std::string>& lines)
    {
        m_html += QStringLiteral("<p><b>%1</b></p><ul>").arg(title);
        for (const std::string& line : lines) {
            m_html += QStringLiteral("<li>%1</li>").arg(safe(line));
        }
        m_html += QStringLiteral("</ul>");
    }

    void redFlags()
    {
        if (!m_article.redFlags) {
            return;
        }
        heading(safe(m_article.redFlags->heading));
        paragraph(m_article.redFlags->intro);
        list(Words::tr("Call for help now"), m_article.redFlags->urgent);
        list(Words::tr("See a doctor soon"), m_article.redFlags->soon);
        m_html += QStringLiteral("<p>%1</p>").arg(safe(m_article.redFlags->closing));
    }

    void sources()
    {
        heading(Words::tr("Sources"));
        for (const Source& source : m_article.sources) {
            const QString address = safe(source.link());
            m_html += QStringLiteral("<p><a name='source%1'></a>[%1] %2 %3 <span style='color:%4'>%5 %6</span></p>")
                          .arg(source.number)
                          .arg(safe(source.citation), address.isEmpty() ? QString() : link(address, address),
                               m_tokens.muted.name(), safe(source.note),
                               source.checked.empty() ? QString() : Words::tr("checked %1").arg(safe(source.checked)));
        }
    }

    const Article& m_article;
    const Tokens& m_tokens;
    QString m_html;
};

} // namespace

QString articleHtml(const Article& article, const Tokens& tokens)
{
    return Writer(article, tokens).write();
}

} // namespace hf
