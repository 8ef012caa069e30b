// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figure.h"
#include "journal/metric.h"

#include <QtCore/QString>

#include <cstdint>
#include <string_view>

/// Figures as the window writes them: the digits are those of core, the marks those of the person's language.
namespace hf::sentences {

/// Digits of core with the decimal mark of the language and a real minus sign.
QString localDigits(std::string_view digits);
QString figure(Figure figure);
QString number(double value);                           ///< as it was entered or counted
QString meanFigure(double value, const Metric& metric); ///< a mean, a difference or an end of its interval
QString coefficient(double value);                      ///< −0.34
QString percent(double share);                          ///< 6 %, below 0.1 %
QString outOf100(double share);                         ///< the 68 of "68 of 100"
QString probability(double p);                          ///< 0.031, below 0.001
QString hours(double hours);                            ///< 7 h 30 min
QString price(double cents);                            ///< 24.90

} // namespace hf::sentences
