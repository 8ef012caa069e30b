// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/texts.h"

#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"

namespace hf::sentences {

QString said(const words::Text& text)
{
    // In one go: a name may hold something that looks like a place.
    const QString translated = Words::tr(text.english);
    QString filled;
    for (qsizetype i = 0; i < translated.size(); ++i) {
        const int digit = translated[i] == QLatin1Char('%') ? translated.mid(i + 1, 1).toInt() : 0;
        const auto place = static_cast<std::size_t>(digit);
        if (place == 0 || place > text.values.size()) {
            filled += translated[i];
            continue;
        }
        const words::Value& value = text.values[place - 1];
        if (const auto* number = std::get_if<Figure>(&value)) {
            filled += figure(*number);
        } else if (const auto* marked = std::get_if<words::Marked>(&value)) {
            filled += Words::tr(marked->english);
        } else {
            filled += fromUtf8(std::get<std::string>(value));
        }
        ++i;
    }
    return filled;
}

} // namespace hf::sentences
