// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/entry_delegate.h"

#include "ui/base/theme/icons.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/features/history/entry_rows.h"
#include "ui/features/history/sentences_history.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QAbstractScrollArea>

#include <algorithm>

namespace hf {

/// The parts of a row, mirrored where the language is.
struct EntryDelegate::Places {
    QRect section; ///< empty where the row begins no part of the day
    QRect box;     ///< what is chosen
    QRect clock;
    QRect stripe;
    QRect words;
    QRect sign;
};

namespace {

constexpr int inset = 8;
constexpr int stripeWidth = 3;
constexpr int signSide = 18;
constexpr int nestedBy = 16;
constexpr int narrowestRow = 120;
constexpr auto wrapped = Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading;

QColor colourOf(const Tokens& t, int hue)
{
    switch (hue) {
    case EntryRows::doseHue:
        return t.dose;
    case EntryRows::loadHue:
        return t.load;
    case EntryRows::gutHue:
        return t.gut;
    case EntryRows::recoveryHue:
        return t.recovery;
    case EntryRows::markHue:
        return t.caution;
    default:
        return t.muted;
    }
}

/// Whether the row is one of many days: its date then has a line of its own, and the words all the width.
bool isOfManyDays(const QModelIndex& index)
{
    return !index.data(EntryRows::dateRole).toString().isEmpty();
}

/// Ratings that stand as one have all their values in sight.
bool folds(const QModelIndex& index)
{
    const int sign = index.data(EntryRows::signRole).toInt();
    return sign == EntryRows::unfoldSign || sign == EntryRows::foldSign;
}

int sectionHeight(const QModelIndex& index)
{
    return index.data(EntryRows::sectionRole).toString().isEmpty()
               ? 0
               : QFontMetrics(fontFor(TextStep::secondary)).lineSpacing() + space::small;
}

/// The words of a folded row, which may wrap within a name that has no blanks.
QString breakable(const QString& words)
{
    constexpr qsizetype longest = 16;
    constexpr QChar anywhere(0x200B);
    QString text;
    qsizetype run = 0;
    for (const QChar letter : words) {
        run = letter.isSpace() ? 0 : run + 1;
        text += letter;
        if (run >= longest && !letter.isHighSurrogate()) {
            text += anywhere;
            run = 0;
        }
    }
    return text;
}

/// One line of text with what was searched marked in it.
void paintLine(QPainter& painter, const QRect& place, const QString& words, const std::optional<Match>& match,
               const QColor& background)
{
    const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width());
    QTextLayout layout(shown, painter.font());
    QTextOption option(Qt::AlignLeading);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(painter.layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    QList<QTextLayout::FormatRange> marks;
    if (match && match->start < shown.size()) {
        QTextLayout::FormatRange mark;
        mark.start = static_cast<int>(match->start);
        mark.length = static_cast<int>(std::min(match->length, shown.size() - match->start));
        mark.format.setBackground(background);
        marks << mark;
    }
    layout.draw(&painter, place.topLeft(), marks);
}

} // namespace

EntryDelegate::EntryDelegate(const EntryRows& rows, QObject* parent)
    : QStyledItemDelegate(parent),
      m_rows(rows)
{
}

EntryDelegate::Places EntryDelegate::placesOf(const QRect& row, const QModelIndex& index, Qt::LayoutDirection direction)
{
    Places places;
    places.box = row.adjusted(0, sectionHeight(index), 0, 0);
    places.section = {row.left() + inset, row.top(), row.width() - 2 * inset, sectionHeight(index)};
    const QRect inner = places.box.adjusted(inset, space::small, -inset, -space::small);
    const int clock =
        isOfManyDays(index) ? 0 : QFontMetrics(fontFor(TextStep::secondary)).horizontalAdvance(QStringLiteral("00:00"));
    places.clock = {inner.left(), inner.top(), clock, inner.height()};
    const int column = (clock == 0 ? 0 : clock + inset) + (index.data(EntryRows::nestedRole).toBool() ? nestedBy : 0);
    places.stripe = {inner.left() + column, inner.top() + 1, stripeWidth, inner.height() - 2};
    places.sign = {inner.right() + 1 - signSide, inner.center().y() - signSide / 2, signSide, signSide};
    places.words = inner.adjusted(column + stripeWidth + inset, 0, -signSide - inset, 0);
    for (QRect* place : {&places.section, &places.clock, &places.stripe, &places.words, &places.sign}) {
        *place = QStyle::visualRect(direction, row, *place);
    }
    return places;
}

QRect EntryDelegate::signPlace(const QRect& row, const QModelIndex& index, Qt::LayoutDirection direction)
{
    const QRect sign = placesOf(row, index, direction).sign;
    return index.data(EntryRows::signRole).toInt() == EntryRows::noSign
               ? QRect()
               : sign.adjusted(-space::small, -space::small, space::small, space::small);
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics secondary(fontFor(TextStep::secondary));
    const int head = QFontMetrics(fontFor(TextStep::heading)).lineSpacing();
    int under = secondary.lineSpacing();
    if (index.isValid() && folds(index)) {
        const auto* view = qobject_cast<const QAbstractScrollArea*>(option.widget);
        const int width = std::max(narrowestRow, view == nullptr ? 0 : view->viewport()->width());
        const QRect words = placesOf({0, 0, width, 0}, index, Qt::LeftToRight).words;
        under = std::max(under, secondary
                                    .boundingRect(0, 0, words.width(), QWIDGETSIZE_MAX, wrapped,
                                                  breakable(index.data(EntryRows::underRole).toString()))
                                    .height());
    }
    const int date = isOfManyDays(index) ? secondary.lineSpacing() : 0;
    return {narrowestRow, sectionHeight(index) + head + under + date + 2 * space::small};
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokensOf(option.palette);
    const Places places = placesOf(option.rect, index, option.direction);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool focus = option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(focus ? QPen(t.accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(t.accentSoft);
        painter->drawRoundedRect(QRectF(places.box).adjusted(1, 1, -1, -1), size::controlRadius, size::controlRadius);
    } else {
        painter->fillRect(QRect(places.box.left(), places.box.bottom(), places.box.width(), 1), t.line);
    }
    painter->setFont(fontFor(TextStep::secondary));
    painter->setPen(t.muted);
    painter->drawText(places.section, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                      index.data(EntryRows::sectionRole).toString());
    if (!isOfManyDays(index)) {
        painter->drawText(places.clock.adjusted(0, 2, 0, 0), static_cast<int>(Qt::AlignTop | Qt::AlignLeading),
                          index.data(EntryRows::timeRole).toString());
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(colourOf(t, index.data(EntryRows::hueRole).toInt()));
    painter->drawRoundedRect(places.stripe, 1, 1);
    paintWords(*painter, option, places.words, index);
    const QString closed = option.direction == Qt::RightToLeft ? QStringLiteral("left") : QStringLiteral("right");
    const int sign = index.data(EntryRows::signRole).toInt();
    if (sign != EntryRows::noSign) {
        themeIcon(sign == EntryRows::editSign   ? QStringLiteral("edit")
                  : sign == EntryRows::foldSign ? QStringLiteral("down")
                                                : closed)
            .paint(painter, places.sign);
    }
    painter->restore();
}

void EntryDelegate::paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QRect& place,
                               const QModelIndex& index) const
{
    const Tokens& t = tokensOf(option.palette);
    const EntryRow& row = *m_rows.rowAt(index);
    const QColor found = t.cautionSoft;
    int top = place.top();
    const auto line = [&](TextStep step, const QColor& colour, const QString& words,
                          const std::optional<Match>& match) {
        painter.setFont(fontFor(step));
        painter.setPen(colour);
        const int height = painter.fontMetrics().lineSpacing();
        paintLine(painter, {place.left(), top, place.width(), height}, words, match, found);
        top += height;
    };
    if (isOfManyDays(index)) {
        line(TextStep::secondary, t.muted, sentences::dateAndClock(row.date, row.time), std::nullopt);
    }
    line(TextStep::heading, t.text, row.text, row.textMatch);
    if (folds(index)) {
        painter.setFont(fontFor(TextStep::secondary));
        painter.setPen(t.muted);
        painter.drawText(QRect(place.left(), top, place.width(), place.bottom() + 1 - top), wrapped,
                         breakable(row.under));
    } else {
        line(TextStep::secondary, t.muted, row.under, row.underMatch);
    }
}

} // namespace hf
