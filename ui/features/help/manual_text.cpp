// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/help/manual_text.h"

#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QTextBlock>
#include <QtGui/QTextTable>
#include <QtWidgets/QScrollBar>

namespace hf {

namespace {

/// Room above and below a line, by what it is.
void makeRoom(QTextBlockFormat& format, int level, bool listGoesOn)
{
    constexpr double lines = 125;
    format.setTopMargin(level > 1 ? space::cardX : 0);
    format.setBottomMargin(level == 1 ? space::gap : level > 1 || listGoesOn ? space::tiny : space::small);
    format.setLineHeight(lines, QTextBlockFormat::ProportionalHeight);
}

} // namespace

ManualText::ManualText(QWidget* parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("Chapter"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTabChangesFocus(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_held) {
            m_top = cursorForPosition({1, 1}).block().blockNumber();
        }
    });
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (!url.scheme().isEmpty()) {
            Q_EMIT linkWanted(url);
            return;
        }
        QString address = url.toString().remove(QStringLiteral(".md"));
        Q_EMIT placeWanted(address.startsWith(u'#') ? m_name + address : address);
    });
}

void ManualText::showChapter(const ManualChapter& chapter)
{
    m_markdown = chapter.markdown;
    m_name = chapter.name;
    m_top = 0;
    dress();
}

void ManualText::dress()
{
    const int top = m_top;
    const QScopedValueRollback hold(m_held, true);
    document()->setDefaultFont(font());
    readChapter(*document(), m_markdown);
    document()->setDocumentMargin(space::cardX);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int level = headingLevel(block);
        QTextCursor cursor(block);
        if (cursor.currentTable() != nullptr) {
            continue;
        }
        QTextBlockFormat format = block.blockFormat();
        makeRoom(format, level, block.textList() != nullptr && block.next().textList() == block.textList());
        cursor.setBlockFormat(format);
        if (level > 0) {
            QTextCharFormat type = block.begin().fragment().charFormat();
            type.clearProperty(QTextFormat::FontSizeAdjustment); // Markdown's own step, which would win over the size
            const QFont heading = fontFor(level == 1 ? TextStep::title : TextStep::heading);
            type.setFontPointSize(heading.pointSizeF());
            type.setFontWeight(heading.weight());
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            cursor.setCharFormat(type);
        }
    }
    dressTables();
    mark(m_marked);
    scrollToBlock(top);
}

/// A thin line below each row, as in the tables of the pages.
void ManualText::dressTables()
{
    constexpr int nearlyAll = 99; // what is rounded up must not scroll sideways
    const QColor line = tokensOf(palette()).line;
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr) {
            continue;
        }
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(space::tiny);
        format.setTopMargin(space::tiny);
        format.setBottomMargin(space::gap);
        format.setWidth(QTextLength(QTextLength::PercentageLength, nearlyAll));
        table->setFormat(format);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextTableCellFormat look = cell.format().toTableCellFormat();
                look.setBottomBorder(1);
                look.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                look.setBottomBorderBrush(line);
                cell.setFormat(look);
            }
        }
    }
}

void ManualText::goToSection(const QString& anchor)
{
    int place = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (headingLevel(block) > 1 && anchorOf(block.text()) == anchor) {
            place = block.blockNumber();
            break;
        }
    }
    goToBlock(place);
}

void ManualText::goToBlock(int block)
{
    const QTextBlock at = document()->findBlockByNumber(block);
    if (at.isValid()) {
        setTextCursor(QTextCursor(at));
        scrollToBlock(block);
    }
}

void ManualText::scrollToBlock(int block)
{
    m_top = block;
    const QScopedValueRollback hold(m_held, true);
    const QRectF place = document()->documentLayout()->blockBoundingRect(document()->findBlockByNumber(block));
    verticalScrollBar()->setValue(block == 0 ? 0 : static_cast<int>(place.top()) - space::small);
}

void ManualText::mark(const QStringList& words)
{
    m_marked = words;
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString& word : words) {
        for (QTextCursor at = document()->find(word, 0); !at.isNull(); at = document()->find(word, at)) {
            QTextCharFormat look;
            look.setBackground(tokensOf(palette()).cautionSoft);
            look.setForeground(tokensOf(palette()).text);
            look.setFontUnderline(true); // not by colour alone
            marks.push_back({at, look});
        }
    }
    setExtraSelections(marks);
}

QVariant ManualText::loadResource(int /*type*/, const QUrl& /*name*/)
{
    return {};
}

void ManualText::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !m_markdown.isEmpty()) {
        dress();
    }
}

void ManualText::resizeEvent(QResizeEvent* event)
{
    {
        const QScopedValueRollback hold(m_held, true);
        QTextBrowser::resizeEvent(event);
    }
    scrollToBlock(m_top);
}

} // namespace hf
