// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/metrics.h"

#include "words/mark.h"

namespace hf::words {

MetricWords wordsOf(MetricKind kind)
{
    switch (kind) {
    case MetricKind::dose:
        return {nullptr, nullptr,
                QT_TRANSLATE_NOOP("Words", "total taken on the day; 0 when the day has only a skip or an explicit "
                                           "none; missing when nothing was said")};
    case MetricKind::load:
        return {QT_TRANSLATE_NOOP("Words", "Training load"), QT_TRANSLATE_NOOP("Words", "training load"),
                QT_TRANSLATE_NOOP("Words", "sum of RPE \u00D7 minutes; 0 on a rest day; missing without either, or "
                                           "when a session has no RPE"),
                QT_TRANSLATE_NOOP("Words", "AU")};
    case MetricKind::trainingMinutes:
        return {QT_TRANSLATE_NOOP("Words", "Training minutes"), QT_TRANSLATE_NOOP("Words", "training minutes"),
                QT_TRANSLATE_NOOP("Words", "minutes of the day's sessions, with or without RPE; 0 on a rest day; "
                                           "missing without either"),
                QT_TRANSLATE_NOOP("Words", "min")};
    case MetricKind::gutBurden:
        return {QT_TRANSLATE_NOOP("Words", "Gut burden"), QT_TRANSLATE_NOOP("Words", "gut burden"),
                QT_TRANSLATE_NOOP("Words", "mean of the rated gut items among the first five; missing when fewer "
                                           "than 4 of 5 are rated")};
    case MetricKind::item:
        return {nullptr, nullptr, QT_TRANSLATE_NOOP("Words", "the day's value; missing when not rated")};
    case MetricKind::stoolCount:
        return {QT_TRANSLATE_NOOP("Words", "Stools"), QT_TRANSLATE_NOOP("Words", "stools"),
                QT_TRANSLATE_NOOP("Words", "movements on the day; 0 when none was said; missing when nothing was "
                                           "said"),
                QT_TRANSLATE_NOOP("Words", "a day")};
    case MetricKind::stoolForm:
        return {QT_TRANSLATE_NOOP("Words", "Stool form"), QT_TRANSLATE_NOOP("Words", "stool form"),
                QT_TRANSLATE_NOOP("Words", "mean form of the day's movements; missing without one")};
    case MetricKind::stoolUrgency:
        return {QT_TRANSLATE_NOOP("Words", "Stool urgency"), QT_TRANSLATE_NOOP("Words", "stool urgency"),
                QT_TRANSLATE_NOOP("Words", "worst urgency of the day's movements; missing when none has one")};
    case MetricKind::mark:
        return {nullptr, nullptr,
                QT_TRANSLATE_NOOP("Words", "1 on marked days, 0 on the others; missing outside the diary")};
    }
    return {};
}

const char* meaningOf(const Metric& metric)
{
    const bool habit = metric.yesNo && metric.kind == MetricKind::item;
    return habit ? QT_TRANSLATE_NOOP("Words", "1 done, 0 explicitly not; missing when nothing was said")
                 : wordsOf(metric.kind).meaning;
}

} // namespace hf::words
