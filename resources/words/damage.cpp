// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/damage.h"

#include "words/mark.h"

namespace hf::words {

Text wordsOf(DamageCause cause, const std::string& file)
{
    const auto sentence = [cause] {
        switch (cause) {
        case DamageCause::content:
            return QT_TRANSLATE_NOOP("Words", "%1: the journal is damaged. The file was left as it is.");
        case DamageCause::header:
            return QT_TRANSLATE_NOOP("Words", "%1: the beginning of the journal is damaged, so that it looks like "
                                              "another kind of file. The file was left as it is.");
        case DamageCause::version:
            return QT_TRANSLATE_NOOP("Words", "%1: the journal does not say of which version it is. The file was left "
                                              "as it is.");
        case DamageCause::sideFile:
            return QT_TRANSLATE_NOOP("Words", "%1: a file that ends in -wal lies beside the journal, and HabitForge "
                                              "never makes one. It was not used, and both were left as they are.");
        case DamageCause::cut:
            return QT_TRANSLATE_NOOP("Words", "%1: the end of the journal is missing. The file was left as it is.");
        }
        return "";
    }();
    return {sentence, {file}};
}

Text readableOf(const Damage& damage)
{
    const SalvageReport& salvage = damage.salvage;
    const auto text = [](std::int64_t number) { return std::to_string(number); };
    if (salvage.lost() == 0) {
        return {QT_TRANSLATE_NOOP("Words", "All of its %1 versions of entries can be read."),
                {text(salvage.revisions)}};
    }
    return {QT_TRANSLATE_NOOP("Words", "%1 of its %2 versions of entries can be read."),
            {text(salvage.standing()), text(salvage.revisions)}};
}

Text wordsOf(NotWhole::Left left)
{
    switch (left) {
    case NotWhole::Left::nothing:
        return {QT_TRANSLATE_NOOP("Words", "cannot be read")};
    case NotWhole::Left::earlier:
        return {QT_TRANSLATE_NOOP("Words", "an earlier version is shown")};
    case NotWhole::Left::tables:
        return {QT_TRANSLATE_NOOP("Words", "from the tables, without its note")};
    }
    return {};
}

} // namespace hf::words
