// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fields/typed_values.h"

#include "domain/entries/checks/check_setting.h"
#include "domain/numbers.h"
#include "quickadd/typed/numbers.h"

#include <QtCore/QRegularExpression>

#include <cmath>

namespace hf {

namespace {

constexpr int minutesAnHour = 60;

/// The number as quick add reads it: a comma before three digits may part thousands, and is not guessed about.
std::string decimalOf(const QString& number)
{
    const std::string text = QString(number).replace(QChar(0x2212), QLatin1Char('-')).toStdString(); // as shown
    const auto read = quickadd::gluedNumber(text);
    return read && read->glued.empty() ? read->decimal : std::string();
}

} // namespace

std::optional<Amount> typedAmount(const QString& text, const Supplement& supplement)
{
    static const QRegularExpression shape(QStringLiteral("^\\s*([0-9]*[.,]?[0-9]+)\\s*(\\S*)\\s*$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const std::string number = decimalOf(match.captured(1));
    const QString unitText = match.captured(2);
    const std::optional<Unit> unit = unitText.isEmpty() ? supplement.unit : parseUnit(unitText.toStdString());
    if (!unit) {
        return std::nullopt;
    }
    if (*unit == Unit::scoop) {
        return supplement.scoop ? makeScoops(number, *supplement.scoop) : std::nullopt;
    }
    return makeAmount(number, *unit);
}

std::optional<minutes> typedClock(const QString& text)
{
    QString clock =
        text.trimmed().replace(QLatin1Char('.'), QLatin1Char(':')).replace(QLatin1Char('h'), QLatin1Char(':'));
    if (constexpr int digits = 3; !clock.contains(QLatin1Char(':')) && clock.size() >= digits) {
        clock.insert(clock.size() - 2, QLatin1Char(':')); // 730, 1300
    }
    return parseClock(clock.toStdString());
}

std::optional<double> typedHours(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\s*([0-9]{1,2})\\s*[:h]\\s*(?:([0-9]{1,2})\\s*(?:m|min)?)?\\s*$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        return typedNumber(text);
    }
    const int minute = match.captured(2).toInt();
    return minute < minutesAnHour
               ? std::optional(match.captured(1).toInt() + static_cast<double>(minute) / minutesAnHour)
               : std::nullopt;
}

std::optional<Night> typedNight(const QString& text)
{
    QStringList ends = QString(text).replace(QChar(0x2013), QLatin1Char('-')).split(QLatin1Char('-'));
    if (ends.size() != 2) {
        return std::nullopt;
    }
    const auto bed = typedClock(ends.front());
    const auto wake = typedClock(ends.back());
    const auto night = bed && wake ? std::optional(Night{*bed, *wake}) : std::nullopt;
    return night && night->isReal() ? night : std::nullopt;
}

QString hoursToType(double hours)
{
    const auto total = std::lround(hours * minutesAnHour);
    const QString whole = QStringLiteral("%1 h").arg(total / minutesAnHour);
    return total % minutesAnHour == 0 ? whole : QStringLiteral("%1 %2 min").arg(whole).arg(total % minutesAnHour);
}

std::optional<double> typedNumber(const QString& text)
{
    const std::string number = decimalOf(text.trimmed());
    return number.empty() ? std::nullopt : decimalNumber(number);
}

} // namespace hf
