// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/guidance/caution_box.h"

#include "ui/base/theme/rounded_box.h"
#include "ui/base/words/sentences.h"
#include "ui/features/guidance/passage_label.h"

#include <QtGui/QPainter>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

CautionBox::CautionBox(QWidget* parent)
    : QFrame(parent),
      m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(space::gap, space::small + 2, space::gap, space::small + 2);
    m_lines->setSpacing(space::small);
}

void CautionBox::add(const Article& article, const Caution& caution)
{
    Runs runs = plainRuns(caution.heading, Tone::caution);
    runs.push_back({QStringLiteral("\n"), {}, Tone::plain});
    for (Run& run : citedRuns(article, caution.text)) {
        runs.push_back(std::move(run));
    }
    m_passages.push_back(new PassageLabel(sentences::fromUtf8(caution.id), std::move(runs), TextStep::body, this));
    m_lines->addWidget(m_passages.back());
}

void CautionBox::add(QPushButton* link)
{
    m_lines->addWidget(link, 0, Qt::AlignLeft);
}

void CautionBox::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintRoundedBox(painter, rect(), {tokensOf(palette()).cautionSoft, QColor(), 1, size::controlRadius});
}

} // namespace hf
