// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/needs.h"

#include "words/mark.h"

namespace hf::words {

namespace {

/// With what is wanted at the first place, and what there is at the second: none or several, or one.
struct Sentences {
    const char* many;
    const char* one;
};

constexpr Sentences alike(const char* sentence)
{
    return {sentence, sentence};
}

Sentences sentencesOf(Need need)
{
    switch (need) {
    case Need::knownDays:
        return {QT_TRANSLATE_NOOP("Words", "%1 logged days are needed, there are %2."),
                QT_TRANSLATE_NOOP("Words", "%1 logged days are needed, there is %2.")};
    case Need::completeDays:
        return {QT_TRANSLATE_NOOP("Words", "%1 days with both logged are needed, there are %2."),
                QT_TRANSLATE_NOOP("Words", "%1 days with both logged are needed, there is %2.")};
    case Need::effectiveDays:
        return {QT_TRANSLATE_NOOP("Words", "The days resemble each other: they count as %2 independent ones, %1 are "
                                           "needed."),
                QT_TRANSLATE_NOOP("Words", "The days resemble each other: they count as %2 independent day, %1 are "
                                           "needed.")};
    case Need::distinctCauses:
        return {QT_TRANSLATE_NOOP("Words", "%1 different values of what comes first are needed, there are %2."),
                QT_TRANSLATE_NOOP("Words", "%1 different values of what comes first are needed, there is %2.")};
    case Need::distinctValues:
        return {QT_TRANSLATE_NOOP("Words", "%1 different values of the outcome are needed, there are %2."),
                QT_TRANSLATE_NOOP("Words", "%1 different values of the outcome are needed, there is %2.")};
    case Need::causeSides:
        return alike(QT_TRANSLATE_NOOP("Words", "%1 days with and %1 without are needed, the rarer side has %2."));
    case Need::outcomeSides:
        return alike(QT_TRANSLATE_NOOP("Words", "%1 days with either value of the outcome are needed, the rarer one "
                                                "has %2."));
    case Need::loggedShare:
        return alike(QT_TRANSLATE_NOOP("Words", "The outcome is logged on %2 % of the days, %1 % are needed."));
    case Need::recentDays:
        return {QT_TRANSLATE_NOOP("Words", "%1 of the last 7 days are needed, there are %2."),
                QT_TRANSLATE_NOOP("Words", "%1 of the last 7 days are needed, there is %2.")};
    case Need::earlierDays:
        return {QT_TRANSLATE_NOOP("Words", "%1 of the last 28 days are needed, there are %2."),
                QT_TRANSLATE_NOOP("Words", "%1 of the last 28 days are needed, there is %2.")};
    case Need::daysBefore:
        return {QT_TRANSLATE_NOOP("Words", "%1 logged days before the change are needed, there are %2."),
                QT_TRANSLATE_NOOP("Words", "%1 logged days before the change are needed, there is %2.")};
    case Need::daysAfter:
        return {QT_TRANSLATE_NOOP("Words", "%1 logged days after the change are needed, there are %2."),
                QT_TRANSLATE_NOOP("Words", "%1 logged days after the change are needed, there is %2.")};
    case Need::pairs:
        return {QT_TRANSLATE_NOOP("Words", "%1 pairs with enough logged days are needed, there are %2."),
                QT_TRANSLATE_NOOP("Words", "%1 pairs with enough logged days are needed, there is %2.")};
    case Need::variation:
        return alike(QT_TRANSLATE_NOOP("Words", "The values do not differ at all."));
    }
    return {"", ""};
}

} // namespace

Text wordsOf(const Shortfall& missing)
{
    const Sentences sentences = sentencesOf(missing.need);
    return {isWrittenAsOne(haveOf(missing)) ? sentences.one : sentences.many, {wantedOf(missing), haveOf(missing)}};
}

Text bothSidesWanted(double wanted, int before, int after)
{
    return {QT_TRANSLATE_NOOP("Words", "Needs %1 known days on each side: %2 and %3 so far."),
            {Figure{wanted, FigureSort::whole}, Figure{static_cast<double>(before), FigureSort::whole},
             Figure{static_cast<double>(after), FigureSort::whole}}};
}

} // namespace hf::words
