// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/import/count_strip.h"

#include "ui/base/theme/type_scale.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hf {

CountStrip::CountStrip(const QStringList& captions, QWidget* parent)
    : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::page);
    for (const QString& caption : captions) {
        auto* box = new QWidget(this);
        auto* both = new QVBoxLayout(box);
        both->setContentsMargins(0, 0, 0, 0);
        both->setSpacing(0);
        const Tile tile{box, plainLabel({}, TextStep::title, box), plainLabel(caption, TextStep::secondary, box)};
        both->addWidget(tile.number);
        both->addWidget(tile.caption);
        line->addWidget(box);
        m_tiles.push_back(tile);
    }
    line->addStretch(1);
    clear();
}

void CountStrip::show(const std::vector<std::int64_t>& counts)
{
    for (std::size_t i = 0; i < m_tiles.size() && i < counts.size(); ++i) {
        m_tiles[i].number->setText(QLocale().toString(static_cast<qlonglong>(counts[i])));
        name(i);
    }
}

void CountStrip::setCaption(int at, const QString& caption)
{
    m_tiles.at(static_cast<std::size_t>(at)).caption->setText(caption);
    name(static_cast<std::size_t>(at));
}

void CountStrip::clear()
{
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i].number->setText(QStringLiteral("\u2013"));
        name(i);
    }
}

void CountStrip::name(std::size_t at)
{
    const Tile& tile = m_tiles[at];
    tile.box->setAccessibleName(tile.number->text() + QLatin1Char(' ') + tile.caption->text());
}

} // namespace hf
