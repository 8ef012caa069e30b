// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/definition.h"
#include "domain/entries/entry.h"
#include "domain/zone.h"

#include <QtCore/QString>

#include <optional>

namespace hf {

/// `7.5 g`, `2 scoops`, or a bare number in the supplement's own unit. Nothing, as for all of these, for what may mean
/// two things: `1,000 mg`.
std::optional<Amount> typedAmount(const QString& text, const Supplement& supplement);

/// `14:30`, `8:05`, `0830`.
std::optional<minutes> typedClock(const QString& text);

/// `7h30`, `7:30`, `7.5`, `7 h 30 min`.
std::optional<double> typedHours(const QString& text);

/// `23:15-07:05`, with a hyphen or a dash: from going to bed to getting up.
std::optional<Night> typedNight(const QString& text);

/// The same way round, `7 h 30 min`: with the symbols that are read in every language.
QString hoursToType(double hours);

/// `3`, `3,5`.
std::optional<double> typedNumber(const QString& text);

} // namespace hf
