// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/help/manual.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtGui/QTextBlock>

#include <algorithm>
#include <array>

/// Outside of any namespace, as Qt wants it.
static void initManual()
{
    Q_INIT_RESOURCE(manual);
}

namespace hf {

namespace {

constexpr std::array chapterNames{"first-day",
                                  "recording-a-day",
                                  "plans-and-supplies",
                                  "reminders",
                                  "history",
                                  "trends",
                                  "experiments",
                                  "figures",
                                  "how-sure-are-we",
                                  "guidance",
                                  "import-and-export",
                                  "keeping-safe",
                                  "settings",
                                  "privacy",
                                  "keys",
                                  "command-line",
                                  "words",
                                  "whats-new"};

ManualChapter chapterOf(const QString& name)
{
    ManualChapter chapter{name, {}, {}, {}};
    QFile file(QStringLiteral(":/manual/%1.md").arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        chapter.markdown = QString::fromUtf8(file.readAll());
    }
    QTextDocument document;
    readChapter(document, chapter.markdown);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = headingLevel(block);
        if (level == 1 && chapter.title.isEmpty()) {
            chapter.title = block.text();
        } else if (level > 1) {
            chapter.sections.push_back({block.text(), anchorOf(block.text()), level});
        }
    }
    return chapter;
}

bool holdsAll(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

Manual::Manual()
{
    initManual();
    m_chapters.reserve(chapterNames.size());
    for (const char* name : chapterNames) {
        m_chapters.push_back(chapterOf(QString::fromLatin1(name)));
    }
}

const ManualChapter* Manual::find(const QString& name) const
{
    const auto place = std::find_if(m_chapters.begin(), m_chapters.end(),
                                    [&name](const ManualChapter& chapter) { return chapter.name == name; });
    return place == m_chapters.end() ? nullptr : &*place;
}

std::size_t Manual::indexOf(const ManualChapter& chapter) const
{
    return static_cast<std::size_t>(&chapter - m_chapters.data());
}

std::vector<ManualPassage> Manual::passagesWith(const QString& words) const
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    std::vector<ManualPassage> found;
    if (wanted.isEmpty()) {
        return found;
    }
    for (std::size_t index = 0; index < m_chapters.size(); ++index) {
        if (!holdsAll(m_chapters[index].markdown, wanted)) {
            continue;
        }
        QTextDocument document;
        readChapter(document, m_chapters[index].markdown);
        QString section = m_chapters[index].title;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (headingLevel(block) > 0) {
                section = block.text();
            }
            if (holdsAll(block.text(), wanted)) {
                found.push_back({index, block.blockNumber(), section, block.text()});
            }
        }
    }
    return found;
}

QString anchorOf(const QString& heading)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N} -]"));
    return heading.toLower().remove(others).replace(u' ', u'-');
}

void readChapter(QTextDocument& document, const QString& markdown)
{
    QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectGitHub;
    features.setFlag(QTextDocument::MarkdownNoHTML);
    document.setMarkdown(markdown, features);
}

int headingLevel(const QTextBlock& block)
{
    return block.blockFormat().headingLevel();
}

} // namespace hf
