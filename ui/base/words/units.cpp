// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/units.h"

#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"
#include "words/metrics.h"

namespace hf::sentences {

namespace {

/// A number that is no whole one takes the plural.
constexpr int several = 2;

QString beside(const QString& number, const QString& unit)
{
    return unit.isEmpty() ? number : number + QChar(0x00A0) + unit;
}

} // namespace

QString unitWord(Unit unit)
{
    switch (unit) {
    case Unit::kg:
    case Unit::g:
    case Unit::mg:
    case Unit::ug:
    case Unit::ng:
    case Unit::l:
    case Unit::ml:
    case Unit::ul:
        break; // symbols are the same in every language
    case Unit::capsule:
        return Words::tr("capsules");
    case Unit::tablet:
        return Words::tr("tablets");
    case Unit::drop:
        return Words::tr("drops");
    case Unit::piece:
        return Words::tr("pieces");
    case Unit::iu:
        return Words::tr("IU");
    case Unit::scoop:
        return Words::tr("scoops");
    }
    return fromUtf8(symbol(unit));
}

QString inUnit(const QString& number, Unit unit, bool one)
{
    const int count = one ? 1 : several;
    switch (unit) {
    case Unit::capsule:
        return Words::tr("%1 capsules", "an amount", count).arg(number);
    case Unit::tablet:
        return Words::tr("%1\u00A0tablets", "an amount", count).arg(number);
    case Unit::drop:
        return Words::tr("%1 drops", "an amount", count).arg(number);
    case Unit::piece:
        return Words::tr("%1\u00A0pieces", "an amount", count).arg(number);
    case Unit::scoop:
        return Words::tr("%1\u00A0scoops", "an amount", count).arg(number);
    case Unit::kg:
    case Unit::g:
    case Unit::mg:
    case Unit::ug:
    case Unit::ng:
    case Unit::l:
    case Unit::ml:
    case Unit::ul:
    case Unit::iu:
        break;
    }
    return beside(number, unitWord(unit));
}

QString metricUnit(const Metric& metric)
{
    if (metric.kind == MetricKind::dose) {
        return unitWord(metric.doseUnit);
    }
    if (metric.item == built_in::sleepHours && metric.unit == "h") {
        return Words::tr("h", "unit of hours");
    }
    const char* word = words::wordsOf(metric.kind).unit;
    return word == nullptr || metric.unit != rowOf(metric.kind).unit ? fromUtf8(metric.unit) : Words::tr(word);
}

QString inUnit(const QString& number, const Metric& metric)
{
    return metric.kind == MetricKind::dose ? inUnit(number, metric.doseUnit, number == u"1")
                                           : beside(number, metricUnit(metric));
}

} // namespace hf::sentences
