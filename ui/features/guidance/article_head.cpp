// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/guidance/article_head.h"

#include "ui/base/theme/icons.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/words/sentences.h"
#include "ui/features/guidance/passage_label.h"
#include "ui/widgets/flow_layout.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace hf {

namespace {

/// Words in a rounded outline, which wrap where there is no room for them.
class Pill final : public QLabel {
public:
    Pill(const QString& words, QWidget* parent)
        : QLabel(parent)
    {
        constexpr int sides = 12;
        setTextFormat(Qt::PlainText);
        setText(words);
        setTextStep(*this, TextStep::secondary);
        setForegroundRole(QPalette::WindowText);
        setWordWrap(true);
        setContentsMargins(sides, space::tiny, sides, space::tiny);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(tokensOf(palette()).controlBorder);
        constexpr double inset = 0.5;
        const QRectF box = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
        const double round = (fontMetrics().height() + 2 * space::tiny) / 2.0;
        painter.drawRoundedRect(box, round, round);
        painter.end();
        QLabel::paintEvent(event);
    }
};

} // namespace

ArticleHead::ArticleHead(const Article& article, QWidget* parent)
    : QWidget(parent),
      m_title(new PassageLabel({}, plainRuns(article.title), TextStep::title, this))
{
    m_title->setWordWrap(false);
    auto* pill = new Pill(sentences::fromUtf8(article.chip), this);
    const QString address = sentences::fromUtf8(article.referenceUrl);
    QPushButton* reference = addLink(tr("&Read the reference article"), address);
    reference->setIcon(themeIcon(QStringLiteral("external")));
    QPushButton* copy = addLink(tr("Copy &link"), address);
    copy->setAccessibleName(tr("Copy the link of the reference article"));
    auto* line = new FlowLayout(this);
    line->add(m_title);
    line->add(pill);
    line->add(reference, FlowLayout::Room::end);
    line->add(copy);
    connect(reference, &QPushButton::clicked, this, &ArticleHead::referenceWanted);
    connect(copy, &QPushButton::clicked, this, &ArticleHead::copyWanted);
}

QPushButton* ArticleHead::addLink(const QString& text, const QString& address)
{
    auto* button = new QPushButton(text, this);
    setRole(*button, ButtonRole::link);
    button->setToolTip(address);
    button->setAccessibleDescription(address);
    button->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(button, &QWidget::customContextMenuRequested, this, [this, button](const QPoint& at) {
        auto* menu = new QMenu(button);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("&Open in the browser"), this, &ArticleHead::referenceWanted);
        menu->addAction(tr("&Copy link"), this, &ArticleHead::copyWanted);
        menu->popup(button->mapToGlobal(at));
    });
    return button;
}

} // namespace hf
