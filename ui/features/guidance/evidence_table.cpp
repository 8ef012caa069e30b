// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/guidance/evidence_table.h"

#include "ui/base/theme/room.h"
#include "ui/base/words/sentences.h"
#include "ui/features/guidance/passage_label.h"

#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace hf {

namespace {

constexpr int partWidth = 20;
constexpr int partHeight = 7;
constexpr int partGap = 3;

} // namespace

EvidenceBar::EvidenceBar(int strength, QWidget* parent)
    : QWidget(parent),
      m_strength(strength)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize EvidenceBar::sizeHint() const
{
    return {Evidence::strongest * withType(partWidth) + (Evidence::strongest - 1) * partGap, withType(partHeight)};
}

void EvidenceBar::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int wide = withType(partWidth);
    for (int part = 0; part < Evidence::strongest; ++part) {
        const QRect place(part * (wide + partGap), 0, wide, height());
        painter.setBrush(part < m_strength ? t.accent : t.line);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), place), partGap, partGap);
    }
}

EvidenceTable::EvidenceTable(const Article& article, QWidget* parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, space::tiny, 0, 0);
    m_grid->setHorizontalSpacing(space::gap);
    m_grid->setVerticalSpacing(2);
    for (const Evidence& evidence : article.evidence) {
        const QString anchor = sentences::fromUtf8(evidence.id);
        auto* topic = new PassageLabel(anchor, plainRuns(evidence.topic), TextStep::body, this);
        auto* strength = new QWidget(this);
        auto* line = new QHBoxLayout(strength);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::small);
        line->addWidget(new EvidenceBar(evidence.strength, strength), 0, Qt::AlignVCenter);
        line->addWidget(
            plainLabel(tr("%1 of %2").arg(evidence.strength).arg(Evidence::strongest), TextStep::secondary, strength));
        line->addStretch(1);
        auto* words = new PassageLabel(anchor, plainRuns(evidence.words), TextStep::secondary, this);
        auto* note = new PassageLabel(anchor, citedRuns(article, evidence.note), TextStep::secondary, this);
        m_rows.push_back({topic, strength, words, note});
    }
    arrange(false); // what it needs at least is what it needs in a narrow place
}

std::vector<PassageLabel*> EvidenceTable::passages() const
{
    std::vector<PassageLabel*> all;
    for (const Row& row : m_rows) {
        all.insert(all.end(), {row.topic, row.words, row.note});
    }
    return all;
}

void EvidenceTable::arrange(bool wide)
{
    if (m_arranged && m_wide == wide) {
        return;
    }
    m_arranged = true;
    m_wide = wide;
    constexpr int linesPerRow = 4; // the last one is room below, with the line of the next row in its middle
    constexpr int columns = 3;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item;
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const int first = static_cast<int>(i) * linesPerRow;
        m_grid->setRowMinimumHeight(first, controlHeight());
        m_grid->addWidget(row.topic, first, 0);
        m_grid->addWidget(row.strength, first, 1);
        if (wide) {
            m_grid->addWidget(row.words, first, 2);
        } else {
            m_grid->addWidget(row.words, first + 1, 0, 1, columns);
        }
        m_grid->addWidget(row.note, first + 2, 0, 1, columns);
        m_grid->setRowMinimumHeight(first + 3, space::small + space::tiny);
    }
    m_grid->setColumnStretch(0, 4);
    m_grid->setColumnStretch(1, 0);
    m_grid->setColumnStretch(2, wide ? 4 : 0);
}

void EvidenceTable::resizeEvent(QResizeEvent* event)
{
    constexpr int wide = 440;
    arrange(width() >= withType(wide));
    QWidget::resizeEvent(event);
}

/// A line above each row.
void EvidenceTable::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    for (const Row& row : m_rows) {
        const int top = std::min({row.topic->y(), row.strength->y(), m_wide ? row.words->y() : row.topic->y()});
        painter.fillRect(0, top - space::tiny, width(), 1, tokensOf(palette()).line);
    }
}

} // namespace hf
