// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/layout/layout_faults.h"

#include "ui/painted_texts.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QHelpEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace hf::test {

namespace {

constexpr double hair = 1.5; ///< pixels that nobody misses

QString placeOf(const QWidget* widget)
{
    QString place;
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const QString name = QString::fromLatin1(widget->metaObject()->className()).section(u':', -1);
        if (name != QLatin1String("QWidget")) {
            place.prepend(place.isEmpty() ? name : name + u'/');
        }
        if (place.count(u'/') > 2) {
            break;
        }
    }
    return place;
}

bool isOfQt(const QWidget& widget)
{
    return widget.objectName().startsWith(QLatin1String("qt_"));
}

/// Whether it scrolls up and down, so that what is cut there comes into sight.
bool scrolls(const QWidget* viewport)
{
    const auto* area =
        viewport == nullptr ? nullptr : qobject_cast<const QAbstractScrollArea*>(viewport->parentWidget());
    return area != nullptr && area->viewport() == viewport && area->verticalScrollBar()->maximum() > 0;
}

/// A file has as many columns as it has.
bool scrollsSideways(const QWidget* viewport)
{
    const auto* view = viewport == nullptr ? nullptr : qobject_cast<const QAbstractItemView*>(viewport->parentWidget());
    const auto* table = qobject_cast<const QTableView*>(view);
    if (table == nullptr && view != nullptr) {
        table = qobject_cast<const QTableView*>(view->parentWidget()); // of a heading
    }
    return table != nullptr && table->horizontalScrollBar()->maximum() > 0;
}

/// What stands in a scrolled part is looked at with that part as a whole.
bool isScrolledPart(const QWidget* widget, const QWidget& root)
{
    for (; widget != nullptr && widget != &root; widget = widget->parentWidget()) {
        const QWidget* above = widget->parentWidget();
        const auto* area = above == nullptr ? nullptr : qobject_cast<const QScrollArea*>(above->parentWidget());
        if (area != nullptr && area->widget() == widget) {
            return true;
        }
    }
    return false;
}

class Look {
public:
    explicit Look(QWidget& root)
        : m_root(root)
    {
    }

    QStringList run()
    {
        std::vector<PaintedText> pieces = paintedPieces(m_root);
        pieces.erase(std::remove_if(pieces.begin(), pieces.end(),
                                    [this](const PaintedText& piece) {
                                        return piece.by == nullptr || piece.text.trimmed().isEmpty() ||
                                               isScrolledPart(piece.by, m_root);
                                    }),
                     pieces.end());
        for (const PaintedText& piece : pieces) {
            lookAtPiece(piece);
        }
        lookForOverlaps(pieces);
        for (QWidget* widget : m_root.findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->window() == m_root.window() && !isScrolledPart(widget, m_root)) {
                lookAtPlace(*widget);
                lookAtScrolling(*widget);
            }
        }
        lookForCoveredSiblings(m_root);
        return m_faults;
    }

private:
    void note(const char* what, const PaintedText& piece, const QString& more = {})
    {
        m_faults << QStringLiteral("%1: \u201C%2\u201D %3 in %4")
                        .arg(QString::fromLatin1(what), piece.text, more, placeOf(piece.by));
    }

    void lookAtPiece(const PaintedText& piece)
    {
        if (!piece.room.intersects(piece.ink)) {
            if (!scrolls(piece.by) && !isTyped(piece) && !scrollsSideways(piece.by)) {
                note("out of sight", piece);
            }
            return;
        }
        const double across = std::max(piece.room.left() - piece.ink.left(), piece.ink.right() - piece.room.right());
        const double along = std::max(piece.room.top() - piece.ink.top(), piece.ink.bottom() - piece.room.bottom());
        // A letter such as J reaches a little beyond its own place; from the right a blank at the end stands before.
        const double own = piece.ink.height() / (piece.text.isRightToLeft() ? 2 : 6);
        if (across > std::max(hair, own) && !isTyped(piece) && !scrollsSideways(piece.by)) {
            note("cut at a side", piece, QString::number(across));
        }
        if (along > hair && !scrolls(piece.by)) {
            note("cut in height", piece, QString::number(along));
        }
        if (piece.text.trimmed().size() > 1 && piece.text.trimmed().endsWith(QChar(0x2026)) && !isWholeThere(piece) &&
            !isToldByTip(m_root, piece)) {
            note("left out without a tip", piece);
        }
    }

    /// A field moves along with what is typed into it.
    static bool isTyped(const PaintedText& piece)
    {
        constexpr int fewLetters = 24;
        const auto* edit = qobject_cast<const QLineEdit*>(piece.by);
        return (edit != nullptr && edit->text().size() > fewLetters) ||
               qobject_cast<const QTextEdit*>(piece.by) != nullptr;
    }

    /// Words whose own end is an ellipsis.
    bool isWholeThere(const PaintedText& piece) const
    {
        const QString text = piece.text.trimmed();
        const auto* label = qobject_cast<const QLabel*>(piece.by);
        const auto* button = qobject_cast<const QAbstractButton*>(piece.by);
        const auto* edit = qobject_cast<const QLineEdit*>(piece.by);
        const auto* view = qobject_cast<const QAbstractItemView*>(piece.by->parentWidget());
        const auto* browser = qobject_cast<const QTextEdit*>(piece.by->parentWidget());
        if (browser != nullptr) {
            return browser->toPlainText().contains(text);
        }
        if (view != nullptr && view->viewport() == piece.by) {
            const QModelIndex index = view->indexAt(piece.by->mapFrom(&m_root, piece.ink.center().toPoint()));
            return index.data().toString().contains(text);
        }
        return (label != nullptr && label->text().contains(text)) ||
               (button != nullptr && QString(button->text()).remove(u'&').contains(text)) ||
               (edit != nullptr && (edit->placeholderText().contains(text) || edit->text().contains(text)));
    }

    /// Laid out by Qt as a whole; slanted letters lean over their neighbours.
    static bool isOneText(const QWidget* widget)
    {
        return qobject_cast<const QLabel*>(widget) != nullptr ||
               qobject_cast<const QTextEdit*>(widget->parentWidget()) != nullptr; // painted on its viewport
    }

    void lookForOverlaps(const std::vector<PaintedText>& pieces)
    {
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            for (std::size_t j = i + 1; j < pieces.size(); ++j) {
                const QRectF both = (pieces[i].ink & pieces[i].room) & (pieces[j].ink & pieces[j].room);
                if (both.width() > hair && both.height() > hair &&
                    (pieces[i].by != pieces[j].by || !isOneText(pieces[i].by))) {
                    note("upon another", pieces[i], QStringLiteral("and \u201C%1\u201D").arg(pieces[j].text));
                }
            }
        }
    }

    void lookAtPlace(const QWidget& widget)
    {
        const QWidget* above = widget.parentWidget();
        if (widget.isWindow() || above == nullptr || isOfQt(widget) || isOfQt(*above) ||
            qobject_cast<const QAbstractItemView*>(above->parentWidget()) != nullptr) {
            return;
        }
        if (!above->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()) && !widget.geometry().isEmpty()) {
            const QRect place = widget.geometry();
            m_faults << QStringLiteral("beyond its parent: %1 (%2 %3 %4x%5 in %6x%7)")
                            .arg(placeOf(&widget))
                            .arg(place.x())
                            .arg(place.y())
                            .arg(place.width())
                            .arg(place.height())
                            .arg(above->width())
                            .arg(above->height());
        }
    }

    void lookAtScrolling(const QWidget& widget)
    {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(&widget);
        if (area == nullptr) {
            return;
        }
        const auto* part = qobject_cast<const QScrollArea*>(area);
        if (part != nullptr && part->widget() != nullptr && part->widget()->width() > part->viewport()->width()) {
            m_faults << QStringLiteral("wider than its place: %1 needs %2 of %3")
                            .arg(placeOf(part))
                            .arg(part->widget()->width())
                            .arg(part->viewport()->width());
        }
        const bool table = qobject_cast<const QTableView*>(area) != nullptr ||
                           qobject_cast<const QTableView*>(area->parentWidget()) != nullptr;
        if (area->horizontalScrollBar()->maximum() > 0 && part == nullptr && !table) {
            m_faults << QStringLiteral("scrolls sideways: %1 by %2")
                            .arg(placeOf(area))
                            .arg(area->horizontalScrollBar()->maximum());
        }
    }

    void lookForCoveredSiblings(const QWidget& parent)
    {
        const auto children = parent.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget* one : children) {
            if (!isPlaced(*one)) {
                continue;
            }
            for (const QWidget* other : children) {
                if (other == one) {
                    break;
                }
                const QRect both = one->geometry() & other->geometry();
                if (isPlaced(*other) && both.width() > 1 && both.height() > 1) {
                    m_faults << QStringLiteral("covers a sibling: %1 and %2 by %3x%4")
                                    .arg(placeOf(one), placeOf(other))
                                    .arg(both.width())
                                    .arg(both.height());
                }
            }
            lookForCoveredSiblings(*one);
        }
    }
    bool isPlaced(const QWidget& widget) const
    {
        return widget.isVisible() && !widget.isWindow() && !isOfQt(widget) && !isScrolledPart(&widget, m_root) &&
               qobject_cast<const QAbstractItemView*>(widget.parentWidget()) == nullptr;
    }

    QWidget& m_root;
    QStringList m_faults;
};

} // namespace

bool isToldByTip(const QWidget& root, const PaintedText& piece)
{
    constexpr QChar joiner(0x200D); // before what is left out of Arabic
    QString shown = piece.text.trimmed();
    shown.chop(1);
    shown.remove(joiner);
    if (shown.endsWith(u',')) {
        shown.chop(1);
    }
    const QPoint at = piece.by->mapFrom(&root, piece.ink.center().toPoint());
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, at, piece.by->mapToGlobal(at));
    QApplication::sendEvent(piece.by, &help);
    if (QToolTip::text().contains(shown.trimmed())) {
        return true;
    }
    const QStringList names = shown.split(QStringLiteral(", ")); // of marks on the same days of a chart
    for (const QWidget* up = piece.by; up != nullptr; up = up->parentWidget()) {
        const QString said = up->accessibleDescription();
        if (std::all_of(names.begin(), names.end(), [&said](const QString& name) { return said.contains(name); })) {
            return true;
        }
    }
    return false;
}

QStringList layoutFaults(QWidget& window)
{
    QStringList faults = Look(window).run();
    for (const auto* area : window.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->widget() != nullptr && area->window() == window.window()) {
            faults << Look(*area->widget()).run();
        }
    }
    faults.removeDuplicates();
    return faults;
}

QStringList longLines(QWidget& window)
{
    constexpr int longest = 84; // about 75, as the width of letters differs
    QStringList faults;
    for (const PaintedText& piece : paintedPieces(window)) {
        if (piece.text.size() > longest && piece.text.count(u' ') > longest / 10) {
            faults << QStringLiteral("%1 letters: \u201C%2\u201D in %3")
                          .arg(piece.text.size())
                          .arg(piece.text, placeOf(piece.by));
        }
    }
    return faults;
}

} // namespace hf::test
