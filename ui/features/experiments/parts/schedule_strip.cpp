// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/parts/schedule_strip.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"

#include <QtCore/QStringList>
#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace hf {

namespace {

constexpr int widest = 150; ///< of a block in usual type
constexpr int betweenPairs = 12;
constexpr int inPair = 4;
constexpr int round = 6;

int captionHeight()
{
    return QFontMetrics(fontFor(TextStep::secondary)).height();
}

/// Of a block, so that its date has room.
int narrowest()
{
    constexpr int usual = 68;
    return std::max(usual, QFontMetrics(fontFor(TextStep::secondary)).horizontalAdvance(QStringLiteral("00 Mmm 0000")));
}

int blockHeight()
{
    return controlHeight() + space::tiny;
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](int x, int y) { return static_cast<int>(x * share + y * (1 - share)); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

ScheduleStrip::ScheduleStrip(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Schedule"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScheduleStrip::show(std::vector<ScheduleBlock> blocks)
{
    m_blocks = std::move(blocks);
    if (m_current && *m_current >= m_blocks.size()) {
        m_current.reset();
    }
    describe();
    updateGeometry();
    update();
}

void ScheduleStrip::describe()
{
    QStringList words;
    for (const ScheduleBlock& block : m_blocks) {
        words << block.words;
    }
    setAccessibleDescription(m_current ? m_blocks[*m_current].words : words.join(QLatin1Char(' ')));
}

int ScheduleStrip::perLine(int width) const
{
    const int total = static_cast<int>(m_blocks.size());
    const int pairs = std::max(1, (width + betweenPairs) / (2 * narrowest() + inPair + betweenPairs));
    // Lines of one length: 16 periods stand in two lines of 8 and not in one of 10 and one of 6.
    const int allPairs = std::max(1, (total + 1) / 2);
    const int lines = (allPairs + pairs - 1) / pairs;
    return 2 * ((allPairs + lines - 1) / lines);
}

int ScheduleStrip::lineHeight() const
{
    return 2 * captionHeight() + blockHeight() + space::tiny + 2;
}

int ScheduleStrip::heightForWidth(int width) const
{
    const int each = perLine(width);
    const int lines = std::max(1, (static_cast<int>(m_blocks.size()) + each - 1) / each);
    return lines * lineHeight() + (lines - 1) * space::small;
}

QSize ScheduleStrip::sizeHint() const
{
    constexpr int usual = 600;
    return {usual, heightForWidth(usual)};
}

QSize ScheduleStrip::minimumSizeHint() const
{
    const int least = 2 * narrowest() + inPair;
    return {least, heightForWidth(std::max(width(), least))};
}

QRect ScheduleStrip::blockAt(std::size_t index) const
{
    const int each = perLine(width());
    const int at = static_cast<int>(index) % each;
    const int line = static_cast<int>(index) / each;
    const int room = width() - (each / 2) * inPair - (each / 2 - 1) * betweenPairs;
    const int wide = std::min(withType(widest), room / each);
    const int x = at * wide + ((at + 1) / 2) * inPair + (at / 2) * betweenPairs;
    const int y = line * (lineHeight() + space::small) + captionHeight() + 2;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, wide, blockHeight()));
}

void ScheduleStrip::paintBlock(QPainter& painter, std::size_t index) const
{
    const Tokens& t = tokensOf(palette());
    const ScheduleBlock& block = m_blocks[index];
    const QRect box = blockAt(index);
    const bool ahead = block.when == ScheduleBlock::When::ahead;
    const QColor strong = block.side == ScheduleBlock::Side::tested ? t.dose : t.muted;
    constexpr double pale = 0.16;
    const QRectF inner = QRectF(box).adjusted(1, 1, -1, -1);
    painter.setPen(ahead ? QPen(strong, 1, Qt::DashLine) : QPen(strong, 1));
    painter.setBrush(ahead ? mixed(strong, t.surface, pale) : strong);
    painter.drawRoundedRect(inner, round, round);
    if (block.when == ScheduleBlock::When::now) {
        painter.setPen(QPen(t.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box), round, round);
    }
    painter.setFont(fontFor(TextStep::heading));
    painter.setPen(ahead ? t.text : t.surface);
    const QFontMetrics metrics(painter.font());
    painter.drawText(box, Qt::AlignCenter, metrics.elidedText(block.label, Qt::ElideRight, box.width() - space::small));
    painter.setFont(fontFor(TextStep::secondary));
    painter.setPen(block.when == ScheduleBlock::When::now ? t.text : t.muted);
    painter.drawText(box.adjusted(0, -captionHeight() - 2, 0, -blockHeight()), Qt::AlignCenter, block.above);
    painter.drawText(box.adjusted(0, blockHeight() + 2, 0, captionHeight() + 2), Qt::AlignCenter, block.below);
    if (hasFocus() && m_current == index) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(-2, -2, 2, 2), round + 2, round + 2);
    }
}

void ScheduleStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        paintBlock(painter, i);
    }
}

void ScheduleStrip::go(std::size_t index)
{
    m_current = index;
    describe();
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    setToolTip(m_blocks[index].words);
    update();
}

void ScheduleStrip::keyPressEvent(QKeyEvent* event)
{
    const std::size_t last = m_blocks.empty() ? 0 : m_blocks.size() - 1;
    const std::size_t at = m_current.value_or(0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int back = mirrored ? Qt::Key_Right : Qt::Key_Left;
    const int forth = mirrored ? Qt::Key_Left : Qt::Key_Right;
    if (m_blocks.empty()) {
        QWidget::keyPressEvent(event);
    } else if (event->key() == back) {
        go(at == 0 ? 0 : at - 1);
    } else if (event->key() == forth) {
        go(std::min(at + 1, last));
    } else if (event->key() == Qt::Key_Home) {
        go(0);
    } else if (event->key() == Qt::Key_End) {
        go(last);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ScheduleStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (!m_current && !m_blocks.empty()) {
        const auto now = std::find_if(m_blocks.begin(), m_blocks.end(), [](const ScheduleBlock& block) {
            return block.when == ScheduleBlock::When::now;
        });
        go(now == m_blocks.end() ? 0 : static_cast<std::size_t>(now - m_blocks.begin()));
    }
    update();
}

void ScheduleStrip::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_current.reset();
    describe();
    update();
}

bool ScheduleStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            if (blockAt(i).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), m_blocks[i].words, this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace hf
