// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QPalette>

namespace hf {

/// The colours of one appearance, by what they are for.
struct Tokens {
    QColor window;
    QColor sunken;
    QColor surface;
    QColor line;
    QColor controlBorder;
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentSoft;
    QColor onAccent;
    QColor dose;
    QColor load;
    QColor gut;
    QColor recovery;
    QColor good;
    QColor caution;
    QColor cautionSoft;
};

enum class Appearance : std::uint8_t { light, dark };

const Tokens& tokensOf(Appearance appearance);

/// The tokens that belong to a palette: a widget paints with those of the palette it was given.
const Tokens& tokensOf(const QPalette& palette);

QPalette paletteOf(Appearance appearance);

Appearance appearanceOf(const QPalette& palette);

} // namespace hf
