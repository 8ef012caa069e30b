// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QTextDocument>

#include <vector>

class QTextBlock;

namespace hf {

/// A part of a chapter under a heading of its own.
struct ManualSection {
    QString title;
    QString anchor; ///< as in `chapter#anchor`
    int level = 2;
};

struct ManualChapter {
    QString name; ///< of its file, without ending
    QString title;
    QString markdown;
    std::vector<ManualSection> sections;
};

/// A place in which searched words stand.
struct ManualPassage {
    std::size_t chapter = 0;
    int block = 0;   ///< of its document
    QString section; ///< the heading it stands under
    QString text;    ///< the whole paragraph
};

/// The manual that comes with the program: Markdown, a file a chapter, in the order in which it is read.
class Manual {
public:
    Manual();

    const std::vector<ManualChapter>& chapters() const { return m_chapters; }
    /// Nothing when there is no such chapter.
    const ManualChapter* find(const QString& name) const;
    std::size_t indexOf(const ManualChapter& chapter) const;
    /// Every paragraph that holds all of the words, in the order of the chapters; nothing for no words.
    std::vector<ManualPassage> passagesWith(const QString& words) const;

private:
    std::vector<ManualChapter> m_chapters;
};

/// Lower case with dashes, as places on the web make it of a heading.
QString anchorOf(const QString& heading);
/// Reads a chapter into a document; HTML in it stays text.
void readChapter(QTextDocument& document, const QString& markdown);
/// 0 where the block is no heading.
int headingLevel(const QTextBlock& block);

} // namespace hf
