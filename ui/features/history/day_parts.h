// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"

#include <QtCore/QString>

#include <array>
#include <vector>

namespace hf {

/// What a person thinks of as one side of a day; the list of a day is read in this order.
enum class DayPart : std::uint8_t { doses, training, gut, recovery, words };

inline constexpr std::array dayParts{DayPart::doses, DayPart::training, DayPart::gut, DayPart::recovery,
                                     DayPart::words};

/// Own values stand with recovery.
DayPart partOf(const RecordBody& body, const Catalogue& catalogue);

/// The kinds of the entries of a part; of ratings some belong to gut and others to recovery.
std::vector<Kind> kindsOf(DayPart part);

namespace sentences {

QString dayPart(DayPart part); ///< Training

} // namespace sentences

} // namespace hf
