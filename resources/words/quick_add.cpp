// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/quick_add.h"

#include "domain/text.h"
#include "words/mark.h"

namespace hf::words {

namespace {

const char* sentenceOf(QuickAddFault fault)
{
    switch (fault) {
    case QuickAddFault::empty:
        return QT_TRANSLATE_NOOP("Words", "There is nothing to read yet.");
    case QuickAddFault::unknownWord:
        return QT_TRANSLATE_NOOP("Words", "\u201C%1\u201D is not a supplement, an item or a kind of entry known here.");
    case QuickAddFault::ambiguousName:
        return QT_TRANSLATE_NOOP("Words", "\u201C%1\u201D can mean several things.");
    case QuickAddFault::amountMissing:
        return QT_TRANSLATE_NOOP("Words", "\u201C%1\u201D has no usual amount: write one, for example 5 g.");
    case QuickAddFault::unitMissing:
        return QT_TRANSLATE_NOOP("Words", "\u201C%1\u201D needs a unit, for example g or mg.");
    case QuickAddFault::unitUnknown:
        return QT_TRANSLATE_NOOP("Words", "\u201C%1\u201D is no unit that is known here.");
    case QuickAddFault::unitMismatch:
        return QT_TRANSLATE_NOOP("Words", "\u201C%1\u201D does not fit: this is measured in another kind of unit.");
    case QuickAddFault::scoopUndefined:
        return QT_TRANSLATE_NOOP("Words", "\u201C%1\u201D: how much one scoop holds is not known yet.");
    case QuickAddFault::valueMissing:
        return QT_TRANSLATE_NOOP("Words", "\u201C%1\u201D needs a number.");
    case QuickAddFault::badNumber:
        return QT_TRANSLATE_NOOP("Words", "\u201C%1\u201D is no number that can be read, or far beyond what one entry "
                                          "holds (10 kg, 5 l, 1000 pieces, 10 million IU, 24 hours).");
    case QuickAddFault::badTime:
        return QT_TRANSLATE_NOOP("Words", "\u201C%1\u201D is no time of day. Write it like 14:30.");
    case QuickAddFault::badDay:
        return QT_TRANSLATE_NOOP("Words", "\u201C%1\u201D is no day. Write it like 2026-03-01 or yesterday.");
    case QuickAddFault::durationMissing:
        return QT_TRANSLATE_NOOP("Words", "\u201C%1\u201D needs a duration, for example 45 min.");
    case QuickAddFault::twice:
        return QT_TRANSLATE_NOOP("Words", "\u201C%1\u201D says again what was said before it.");
    case QuickAddFault::leftOver:
        return QT_TRANSLATE_NOOP("Words", "\u201C%1\u201D does not belong to anything here.");
    case QuickAddFault::nameMissing:
        return QT_TRANSLATE_NOOP("Words", "\u201C%1\u201D of what? Write the name too.");
    case QuickAddFault::textMissing:
        return QT_TRANSLATE_NOOP("Words", "\u201C%1\u201D needs its text.");
    case QuickAddFault::quoteOpen:
        return QT_TRANSLATE_NOOP("Words", "%1 has no closing quote.");
    }
    return "";
}

} // namespace

Text wordsOf(const QuickAddProblem& problem)
{
    return {sentenceOf(problem.fault), {excerpt(problem.word)}};
}

std::optional<Text> offerOf(const QuickAddProblem& problem)
{
    if (problem.candidates.empty()) {
        return std::nullopt;
    }
    std::string names;
    for (const std::string& name : problem.candidates) {
        names += (names.empty() ? "" : ", ") + name;
    }
    return Text{QT_TRANSLATE_NOOP("Words", "Did you mean: %1?"), {std::move(names)}};
}

} // namespace hf::words
