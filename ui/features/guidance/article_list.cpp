// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/guidance/article_list.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

namespace hf {

namespace {

constexpr int slugRole = Qt::UserRole;
constexpr int aboutRole = Qt::UserRole + 1;
constexpr int widest = 218;
constexpr int insetX = 12;
constexpr int insetY = 8;
constexpr auto wrapped = Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading;

/// Paints the two lines; both wrap where the list is narrow.
class TwoLines final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* list = qobject_cast<const QListWidget*>(option.widget);
        const int wide = list == nullptr ? 0 : list->viewport()->width();
        return {1, heightOf(TextStep::heading, index.data().toString(), wide) +
                       heightOf(TextStep::secondary, index.data(aboutRole).toString(), wide) + 2 * insetY};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokensOf(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setLayoutDirection(option.direction);
        if (option.state.testFlag(QStyle::State_Selected)) {
            const bool focus = option.state.testFlag(QStyle::State_HasFocus);
            painter->setPen(focus ? QPen(t.accent, 2) : QPen(Qt::NoPen));
            painter->setBrush(t.accentSoft);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), size::controlRadius,
                                     size::controlRadius);
        }
        QRect place = option.rect.adjusted(insetX, insetY, -insetX, -insetY);
        const auto line = [&](TextStep step, const QColor& colour, const QString& words) {
            painter->setFont(fontFor(step));
            painter->setPen(colour);
            painter->drawText(place, static_cast<int>(wrapped), words);
            place.setTop(place.top() + heightOf(step, words, option.rect.width()));
        };
        line(TextStep::heading, t.text, index.data().toString());
        line(TextStep::secondary, t.muted, index.data(aboutRole).toString());
        painter->restore();
    }

private:
    static int heightOf(TextStep step, const QString& words, int wide)
    {
        const QRect room(0, 0, std::max(1, wide - 2 * insetX), QWIDGETSIZE_MAX);
        return QFontMetrics(fontFor(step)).boundingRect(room, static_cast<int>(wrapped), words).height();
    }
};

} // namespace

ArticleList::ArticleList(QWidget* parent)
    : QListWidget(parent)
{
    setItemDelegate(new TwoLines(this));
    setAccessibleName(tr("Articles"));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpacing(0);
    viewport()->setAutoFillBackground(false);
}

void ArticleList::show(const std::vector<const Article*>& articles, const QString& read)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const Article* article : articles) {
        auto* item = new QListWidgetItem(sentences::fromUtf8(article->title), this);
        const QString about = sentences::fromUtf8(article->tagline);
        item->setData(slugRole, sentences::fromUtf8(article->slug));
        item->setData(aboutRole, about);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(item->text(), about));
    }
    setCurrentRow(0);
    choose(read);
}

QString ArticleList::slug() const
{
    const QListWidgetItem* item = currentItem();
    return item == nullptr ? QString() : item->data(slugRole).toString();
}

void ArticleList::choose(const QString& slug)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(slugRole).toString() == slug) {
            setCurrentRow(row);
        }
    }
}

QSize ArticleList::sizeHint() const
{
    return {withType(widest), QListWidget::sizeHint().height()};
}

} // namespace hf
