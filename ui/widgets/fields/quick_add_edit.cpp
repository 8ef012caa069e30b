// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fields/quick_add_edit.h"

#include "quickadd/quick_add.h"
#include "ui/base/words/sentences.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace hf {

namespace {

/// What has to follow the text so that it ends in the name; nothing when no end of the text begins the name.
QString restOf(const QString& text, const QString& name)
{
    qsizetype start = text.size();
    QString rest;
    // The longest end of the text that begins the name counts: "belly pa" is the start of "Belly pain".
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const bool wordStart = i == 0 || text.at(i - 1).isSpace();
        if (wordStart && name.startsWith(text.mid(i), Qt::CaseInsensitive)) {
            start = i;
        }
    }
    return start == text.size() ? QString() : name.mid(text.size() - start);
}

} // namespace

QuickAddEdit::QuickAddEdit(Catalogues catalogue, QWidget* parent)
    : QLineEdit(parent),
      m_catalogue(std::move(catalogue))
{
    setClearButtonEnabled(false);
    connect(this, &QLineEdit::textChanged, this, &QuickAddEdit::findCompletion);
}

void QuickAddEdit::setExamples(const QStringList& examples)
{
    m_examples = examples;
    setToolTip(tr("Write one entry and press Return. Up brings back earlier lines. The words are English, as in %1.")
                   .arg(m_examples.join(QStringLiteral(", "))));
    showExamples();
}

void QuickAddEdit::showExamples()
{
    constexpr int around = 28;
    for (qsizetype shown = m_examples.size(); shown > 0; --shown) {
        const QString words = tr("Quick add: %1", "examples").arg(sentences::dotted(m_examples.first(shown)));
        setPlaceholderText(words);
        if (fontMetrics().horizontalAdvance(words) + around <= width()) {
            break;
        }
    }
}

void QuickAddEdit::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    if (!m_examples.isEmpty()) {
        showExamples();
    }
}

void QuickAddEdit::remember(const QString& line)
{
    m_history.removeAll(line);
    m_history.append(line);
    m_recalled = m_history.size();
    m_typed.clear();
}

void QuickAddEdit::findCompletion(const QString& text)
{
    m_completion.clear();
    if (!text.isEmpty() && !text.back().isSpace()) {
        constexpr std::size_t most = 5;
        for (const std::string& name : completeQuickAdd(text.toStdString(), m_catalogue(), most)) {
            m_completion = restOf(text, sentences::fromUtf8(name));
            if (!m_completion.isEmpty()) {
                break;
            }
        }
    }
    setAccessibleDescription(m_completion.isEmpty() ? QString()
                                                    : tr("Right arrow completes to %1").arg(text + m_completion));
    update();
}

void QuickAddEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_completion.isEmpty() || cursorPosition() != text().size() || !hasFocus()) {
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect caret = cursorRect();
    const int x = caret.center().x() + 1;
    painter.drawText(QRect(x, caret.top(), width() - x, caret.height()),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), m_completion);
}

void QuickAddEdit::recall(int by)
{
    const qsizetype wanted = std::clamp<qsizetype>(m_recalled + by, 0, m_history.size());
    if (wanted == m_recalled) {
        return;
    }
    if (m_recalled == m_history.size()) {
        m_typed = text();
    }
    m_recalled = wanted;
    setText(wanted == m_history.size() ? m_typed : m_history.at(wanted));
}

OwnKeys QuickAddEdit::keys()
{
    return {{tr("Take what is offered"), {Qt::Key_Right}},
            {tr("Earlier lines, later lines"), {Qt::Key_Up, Qt::Key_Down}}};
}

void QuickAddEdit::keyPressEvent(QKeyEvent* event)
{
    const bool atEnd = cursorPosition() == text().size() && !hasSelectedText();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && atEnd && event->key() == Qt::Key_Right && !m_completion.isEmpty()) {
        setText(text() + m_completion + QLatin1Char(' '));
        return;
    }
    if (plain && event->key() == Qt::Key_Up) {
        recall(-1);
        return;
    }
    const bool meantForAMenu = (event->modifiers() & ~Qt::ShiftModifier) == Qt::AltModifier && !event->text().isEmpty();
    if (meantForAMenu) {
        event->ignore(); // no letter of the line, whether a menu has it or not
        return;
    }
    if (plain && event->key() == Qt::Key_Down) {
        recall(1);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace hf
