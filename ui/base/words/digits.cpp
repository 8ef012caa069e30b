// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/digits.h"

#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"

#include <QtCore/QLocale>

#include <cmath>

namespace hf::sentences {

namespace {

constexpr double hundred = 100;

QString bounded(FigureBound bound, const QString& text)
{
    switch (bound) {
    case FigureBound::below:
        return Words::tr("below %1").arg(text);
    case FigureBound::above:
        return Words::tr("above %1").arg(text);
    case FigureBound::at:
        break;
    }
    return text;
}

} // namespace

QString localDigits(std::string_view digits)
{
    return fromUtf8(digits)
        .replace(QLatin1Char('.'), QLocale().decimalPoint())
        .replace(QLatin1Char('-'), QChar(0x2212));
}

QString figure(Figure figure)
{
    return localDigits(digitsOf(figure));
}

QString number(double value)
{
    return figure({value, FigureSort::exact});
}

QString meanFigure(double value, const Metric& metric)
{
    return figure({value, sortOfMean(metric)});
}

QString coefficient(double value)
{
    return figure({value, FigureSort::ratio});
}

QString percent(double share)
{
    const Figure figure{share, FigureSort::percent};
    return bounded(boundOf(figure), Words::tr("%1\u00A0%", "per cent").arg(sentences::figure(figure)));
}

QString outOf100(double share)
{
    return figure({share * hundred, FigureSort::whole});
}

QString probability(double p)
{
    const Figure figure{p, FigureSort::probability};
    return bounded(boundOf(figure), sentences::figure(figure));
}

QString hours(double hours)
{
    const auto total = std::lround(hours * 60);
    return total % 60 == 0 ? Words::tr("%1 h", "hours").arg(total / 60)
                           : Words::tr("%1 h %2 min", "hours, minutes").arg(total / 60).arg(total % 60);
}

QString price(double cents)
{
    return figure({cents / hundred, FigureSort::money});
}

} // namespace hf::sentences
