// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/guidance/passage_label.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/rounded_box.h"

#include <QtGui/QAccessible>
#include <QtGui/QFocusEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAccessibleWidget>

#include <algorithm>

namespace hf {

namespace {

QAccessibleInterface* headingFor(const QString& name, QObject* object)
{
    auto* label = name == QLatin1String("hf::PassageLabel") ? qobject_cast<PassageLabel*>(object) : nullptr;
    return label != nullptr && label->isHeading() ? new QAccessibleWidget(label, QAccessible::Heading, label->words())
                                                  : nullptr;
}

} // namespace

PassageLabel::PassageLabel(QString anchor, Runs runs, TextStep step, QWidget* parent)
    : QLabel(parent),
      m_anchor(std::move(anchor)),
      m_runs(std::move(runs)),
      m_heading(step == TextStep::title || step == TextStep::heading)
{
    QAccessible::installFactory(headingFor); // a second time changes nothing
    const bool links = std::any_of(m_runs.begin(), m_runs.end(), [](const Run& run) { return !run.link.isEmpty(); });
    setTextFormat(Qt::RichText);
    setTextStep(*this, step);
    setWordWrap(true);
    setTextInteractionFlags(
        Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard |
        (links ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard : Qt::TextInteractionFlags()));
    connect(this, &QLabel::linkHovered, this, &PassageLabel::linkShown);
    render();
}

void PassageLabel::render()
{
    setText(htmlOf(m_runs, m_marks, tokensOf(palette())));
}

void PassageLabel::mark(Marks marks)
{
    if (marks.found == m_marks.found && marks.current == m_marks.current) {
        return;
    }
    m_marks = std::move(marks);
    render();
}

void PassageLabel::setLit(bool lit)
{
    m_lit = lit;
    update();
}

void PassageLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_runs.empty()) {
        render();
    }
    QLabel::changeEvent(event);
}

/// Tab leads to a link at once, not first to the paragraph that holds it.
void PassageLabel::focusInEvent(QFocusEvent* event)
{
    QLabel::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        focusNextPrevChild(event->reason() == Qt::TabFocusReason);
    }
}

void PassageLabel::focusOutEvent(QFocusEvent* event)
{
    QLabel::focusOutEvent(event);
    Q_EMIT linkShown({});
}

bool PassageLabel::focusNextPrevChild(bool next)
{
    const bool moved = QLabel::focusNextPrevChild(next);
    if (moved && hasFocus() && hasSelectedText()) {
        Q_EMIT linkShown(linkAt(m_runs, selectionStart()));
    }
    return moved;
}

/// Lines stay as long as the eye follows them, however wide the label is.
int PassageLabel::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const int readable = std::min(width, readableWidth(fontMetrics()));
    return QLabel::heightForWidth(readable + around.left() + around.right());
}

void PassageLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    const int beyond = wordWrap() ? std::max(0, width() - readableWidth(fontMetrics())) : 0;
    const QMargins around =
        layoutDirection() == Qt::RightToLeft ? QMargins(beyond, 0, 0, 0) : QMargins(0, 0, beyond, 0);
    if (around != contentsMargins()) {
        setContentsMargins(around);
    }
}

void PassageLabel::paintEvent(QPaintEvent* event)
{
    if (m_lit) {
        QPainter painter(this);
        const Tokens& t = tokensOf(palette());
        paintRoundedBox(painter, rect(), {t.accentSoft, QColor(), 1, space::tiny});
    }
    QLabel::paintEvent(event);
}

} // namespace hf
