// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sidebar.h"

#include "ui/base/theme/icons.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/shell/page_stack.h"

#include <QtGui/QPainter>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

constexpr int start = 12;
constexpr int besideIcon = 10;
constexpr int end = 10;
constexpr int margin = 10; ///< around the buttons

int iconSide()
{
    constexpr int usual = 18;
    return withType(usual);
}

int rowHeight()
{
    constexpr int aroundControl = 8;
    return controlHeight() + aroundControl;
}

} // namespace

SidebarButton::SidebarButton(const QString& icon, const QString& text, const QString& shortcut, QWidget* parent)
    : QAbstractButton(parent),
      m_shortcut(shortcut)
{
    setIcon(themeIcon(icon));
    setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&"))); // a name has no mnemonic
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
}

QSize SidebarButton::sizeHint() const
{
    ensurePolished();
    if (m_narrow) {
        return {start + iconSide() + start, rowHeight()};
    }
    const int words = QFontMetrics(fontFor(TextStep::heading)).horizontalAdvance(accessibleName());
    const int keys =
        m_shortcut.isEmpty() ? 0 : QFontMetrics(fontFor(TextStep::secondary)).horizontalAdvance(m_shortcut);
    const int needed = start + iconSide() + besideIcon + words + (keys == 0 ? 0 : space::gap + keys) + end;
    return {std::max(size::sidebar - 2 * margin, needed), rowHeight()};
}

void SidebarButton::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.accentSoft : t.surface);
        painter.drawRoundedRect(box, size::controlRadius, size::controlRadius);
    }
    const QRect whole = rect().adjusted(start, 0, -end, 0);
    const QRect iconBox(whole.left(), (height() - iconSide()) / 2, iconSide(), iconSide());
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), whole, iconBox), Qt::AlignCenter, QIcon::Normal,
                 isChecked() ? QIcon::On : QIcon::Off);
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, size::controlRadius, size::controlRadius);
    }
    if (m_narrow) {
        return;
    }
    painter.setFont(fontFor(isChecked() ? TextStep::heading : TextStep::body));
    painter.setPen(isChecked() ? t.accent : t.text);
    const QRect words = QStyle::visualRect(layoutDirection(), whole, whole.adjusted(iconSide() + besideIcon, 0, 0, 0));
    painter.drawText(words, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), accessibleName());
    painter.setFont(fontFor(TextStep::secondary));
    painter.setPen(isChecked() ? t.text : t.muted);
    painter.drawText(words, static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter), m_shortcut);
}

/// Only the icon is shown where words would leave the page too little room.
void SidebarButton::setNarrow(bool narrow)
{
    if (narrow != m_narrow) {
        m_narrow = narrow;
        updateGeometry();
        update();
    }
}

Sidebar::Sidebar(QWidget* parent)
    : QWidget(parent),
      m_pages(new QVBoxLayout),
      m_foot(new QVBoxLayout),
      m_group(new QButtonGroup(this)),
      m_settings(new SidebarButton(QStringLiteral("settings"), tr("Settings"), {}, this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // as wide as the longest word of the language
    setAccessibleName(tr("Pages"));
    m_settings->setToolTip(tr("Settings"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(margin, space::gap, margin, space::gap);
    m_pages->setSpacing(2);
    all->addLayout(m_pages);
    all->addStretch(1);
    m_foot->setSpacing(2);
    all->addLayout(m_foot);
    m_foot->addWidget(m_settings);
    connect(m_settings, &QAbstractButton::clicked, this, &Sidebar::settingsWanted);
    connect(m_group, &QButtonGroup::idClicked, this, &Sidebar::pageChosen);
}

void Sidebar::addPage(const PageEntry& page)
{
    auto* button =
        new SidebarButton(QString::fromLatin1(page.name), page.title, page.atFoot ? QString() : page.keys, this);
    button->setToolTip(page.keys.isEmpty() ? page.title : tr("%1 (%2)", "page, its key").arg(page.title, page.keys));
    button->setCheckable(true);
    m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
    if (page.atFoot) {
        m_foot->insertWidget(m_foot->count() - 1, button);
    } else {
        m_pages->addWidget(button);
    }
    setTabOrder(button, m_settings);
}

void Sidebar::setCurrent(std::optional<int> page)
{
    if (page) {
        m_group->button(*page)->setChecked(true);
    } else if (QAbstractButton* checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

void Sidebar::fit(int windowWidth)
{
    constexpr int roomForPage = 560;
    int widest = 0;
    const auto buttons = findChildren<SidebarButton*>();
    for (SidebarButton* button : buttons) {
        button->setNarrow(false);
        widest = std::max(widest, button->sizeHint().width());
    }
    const bool narrow = windowWidth - widest - 2 * margin < withType(roomForPage);
    for (SidebarButton* button : buttons) {
        button->setNarrow(narrow);
    }
}

void Sidebar::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.sunken);
    painter.setPen(t.line);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace hf
