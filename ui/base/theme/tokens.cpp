// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/theme/tokens.h"

namespace hf {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Tokens lightTokens()
{
    return {.window = rgb(0xf5f4f0),
            .sunken = rgb(0xeeece6),
            .surface = rgb(0xffffff),
            .line = rgb(0xdedbd2),
            .controlBorder = rgb(0x868c8f),
            .text = rgb(0x23282b),
            .muted = rgb(0x586166),
            .accent = rgb(0x1f6f6b),
            .accentSoft = rgb(0xdcebe9),
            .onAccent = rgb(0xffffff),
            .dose = rgb(0x1f6f6b),
            .load = rgb(0xb5651d),
            .gut = rgb(0x8a4f9e),
            .recovery = rgb(0x2f6db0),
            .good = rgb(0x2f6f3a),
            .caution = rgb(0x855800),
            .cautionSoft = rgb(0xfbf1d9)};
}

Tokens darkTokens()
{
    return {.window = rgb(0x1b1f21),
            .sunken = rgb(0x1f2426),
            .surface = rgb(0x24292c),
            .line = rgb(0x3a4145),
            .controlBorder = rgb(0x767f83),
            .text = rgb(0xe6e8e6),
            .muted = rgb(0xa5b0b4),
            .accent = rgb(0x63b8b0),
            .accentSoft = rgb(0x22403f),
            .onAccent = rgb(0x10201f),
            .dose = rgb(0x63b8b0),
            .load = rgb(0xe0a060),
            .gut = rgb(0xc59ad6),
            .recovery = rgb(0x7fb2e8),
            .good = rgb(0x7cc48a),
            .caution = rgb(0xe6bf62),
            .cautionSoft = rgb(0x3b3420)};
}

} // namespace

const Tokens& tokensOf(Appearance appearance)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    return appearance == Appearance::dark ? dark : light;
}

Appearance appearanceOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()
               ? Appearance::dark
               : Appearance::light;
}

const Tokens& tokensOf(const QPalette& palette)
{
    return tokensOf(appearanceOf(palette));
}

QPalette paletteOf(Appearance appearance)
{
    const Tokens& t = tokensOf(appearance);
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.window);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.caution);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.line);
    palette.setColor(QPalette::Mid, t.controlBorder);
    palette.setColor(QPalette::Dark, t.controlBorder);
    palette.setColor(QPalette::Shadow, t.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, t.controlBorder);
    }
    return palette;
}

} // namespace hf
