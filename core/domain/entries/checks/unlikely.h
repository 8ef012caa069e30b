// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"

namespace hf {

/// An amount that may be stored but is more likely a slip, grams for milligrams or a zero too many: a thousand times
/// the usual amount, or, beyond ten times the usual or without one, what nobody takes at once (1 kg, 3 l, 200 pieces, a
/// million IU). The person is asked. False for what `check` refuses anyway.
bool isUnlikely(const Amount& amount, const Supplement& supplement);

/// The dose, when the record is one of an unlikely amount.
const Dose* unlikelyDose(const RecordBody& body, const Catalogue& catalogue);

/// Bed and wake, when the record is a sleep of more than 14 hours by them: more likely the clocks are the wrong way
/// round. The person is asked. Hours that were said as hours are taken as said.
const Night* unlikelyNight(const RecordBody& body);

} // namespace hf
