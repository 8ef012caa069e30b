// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/relations.h"

#include "words/mark.h"

#include <array>

namespace hf::words {

namespace {

/// What the two sides are told apart by.
enum class Way : std::uint8_t {
    ends,   ///< so much or more, so much or less
    oneEnd, ///< so much or more, and one value
    median, ///< above and below the median, where both ends would be written alike
    marked, ///< a mark or none
    there,  ///< taken or not, yes or no
};

/// The same way on the day itself and on a later one, as a difference and as a tie. The places are the outcome, the
/// difference, more, less, the cause and its median.
struct RelationSentences {
    Way way;
    const char* differs;
    const char* differsLater;
    const char* ties;
    const char* tiesLater;
};

constexpr std::array sentences{
    RelationSentences{
        Way::ends, QT_TRANSLATE_NOOP("Words", "%1: %2 on days with %3 or more of %5 than on days with %4 or less."),
        QT_TRANSLATE_NOOP("Words", "%1: %2 after days with %3 or more of %5 than after days with %4 or less."),
        QT_TRANSLATE_NOOP("Words", "%1: about the same on days with %3 or more of %5 and on days with %4 or less."),
        QT_TRANSLATE_NOOP("Words",
                          "%1: about the same after days with %3 or more of %5 and after days with %4 or less.")},
    RelationSentences{
        Way::oneEnd, QT_TRANSLATE_NOOP("Words", "%1: %2 on days with %3 or more of %5 than on days with %4."),
        QT_TRANSLATE_NOOP("Words", "%1: %2 after days with %3 or more of %5 than after days with %4."),
        QT_TRANSLATE_NOOP("Words", "%1: about the same on days with %3 or more of %5 and on days with %4."),
        QT_TRANSLATE_NOOP("Words", "%1: about the same after days with %3 or more of %5 and after days with %4.")},
    RelationSentences{
        Way::median, QT_TRANSLATE_NOOP("Words", "%1: %2 on days above your median of %5 (%6) than on days below it."),
        QT_TRANSLATE_NOOP("Words", "%1: %2 after days above your median of %5 (%6) than after days below it."),
        QT_TRANSLATE_NOOP("Words", "%1: about the same on days above your median of %5 (%6) and on days below it."),
        QT_TRANSLATE_NOOP("Words",
                          "%1: about the same after days above your median of %5 (%6) and after days below it.")},
    RelationSentences{
        Way::marked, QT_TRANSLATE_NOOP("Words", "%1: %2 on days marked \u201C%5\u201D than on the others."),
        QT_TRANSLATE_NOOP("Words", "%1: %2 after days marked \u201C%5\u201D than after the others."),
        QT_TRANSLATE_NOOP("Words", "%1: about the same on days marked \u201C%5\u201D and on the others."),
        QT_TRANSLATE_NOOP("Words", "%1: about the same after days marked \u201C%5\u201D and after the others.")},
    RelationSentences{Way::there, QT_TRANSLATE_NOOP("Words", "%1: %2 on days with %5 than on days without."),
                      QT_TRANSLATE_NOOP("Words", "%1: %2 after days with %5 than after days without."),
                      QT_TRANSLATE_NOOP("Words", "%1: about the same on days with %5 and on days without."),
                      QT_TRANSLATE_NOOP("Words", "%1: about the same after days with %5 and after days without.")},
};

Way wayOf(const RelateItem& item, const AboveBelow& plain, const Compared& compared)
{
    if (item.onOff) {
        return item.x.kind == MetricKind::mark ? Way::marked : Way::there;
    }
    if (compared.more == compared.less) {
        return Way::median;
    }
    return plain.leastBelow == plain.mostBelow ? Way::oneEnd : Way::ends;
}

} // namespace

Text whyLooksCount()
{
    return {QT_TRANSLATE_NOOP("Words", "The more is asked, the likelier a chance find, so each answer is held against "
                                       "all of them; the same question again counts once.")};
}

Text causeOf(const RelateItem& item, const std::string& name)
{
    if (!item.onOff || item.x.yesNo) {
        return {"%1", {name}};
    }
    return item.x.kind == MetricKind::dose ? Text{QT_TRANSLATE_NOOP("Words", "%1 taken or not"), {name}}
                                           : Text{QT_TRANSLATE_NOOP("Words", "%1 or none"), {name}};
}

Text comparison(const RelateItem& item, const AboveBelow& plain, const Compared& compared)
{
    const RelationSentences& way = sentences[static_cast<std::size_t>(wayOf(item, plain, compared))];
    const bool tie = signOf({plain.difference, sortOfMean(item.y)}) == 0;
    const char* today = tie ? way.ties : way.differs;
    const char* later = tie ? way.tiesLater : way.differsLater;
    return {item.lag == 0 ? today : later,
            {compared.outcome, compared.difference, compared.more, compared.less, compared.cause, compared.median}};
}

Text noComparison()
{
    return {QT_TRANSLATE_NOOP("Words", "Nearly all days have one and the same value of what comes first, so that there "
                                       "are too few others to compare them in plain units.")};
}

Text whyNotClear(NotClear why, const std::string& difference, const std::string& smallest)
{
    switch (why) {
    case NotClear::holdsZero:
        return {QT_TRANSLATE_NOOP("Words", "No difference at all would fit these days as well.")};
    case NotClear::tooSmall:
        return {difference == smallest
                    ? QT_TRANSLATE_NOOP("Words", "That is a little less than %1, the least that counts.")
                    : QT_TRANSLATE_NOOP("Words", "Less than %1 is too small to count."),
                {smallest}};
    case NotClear::lineExplainsIt:
        return {QT_TRANSLATE_NOOP("Words", "A steady drift over all these days would look the same.")};
    case NotClear::otherDaysDoToo:
        return {QT_TRANSLATE_NOOP("Words", "Other days part these weeks as clearly.")};
    case NotClear::manyLooks:
        return {QT_TRANSLATE_NOOP("Words",
                                  "So much was looked at in the last 30 days that chance alone may make one as "
                                  "clear.")};
    }
    return {};
}

Text commonCourse(const CommonCourse& common)
{
    if (common.week) {
        return {common.line ? QT_TRANSLATE_NOOP("Words", "Both follow the week, and both changed over the whole time.")
                            : QT_TRANSLATE_NOOP("Words", "Both follow the week.")};
    }
    if (!common.line) {
        return {};
    }
    if (common.xRose != common.yRose) {
        return {QT_TRANSLATE_NOOP("Words", "One rose and the other fell over the whole time.")};
    }
    return {common.xRose ? QT_TRANSLATE_NOOP("Words", "Both rose over the whole time.")
                         : QT_TRANSLATE_NOOP("Words", "Both fell over the whole time.")};
}

} // namespace hf::words
