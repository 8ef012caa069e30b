// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"
#include "quickadd/quick_add.h"

#include <QtCore/QByteArray>

#include <string>
#include <string_view>
#include <vector>

/// What the tests of quick add share: a catalogue, frames, and entries and problems as one line to compare.
namespace hf::lines {

/// The shipped names and some of the person's own: `Creatine` (scoop 3 g), `Vitamin D` (IU), `Omega-3` (no usual
/// amount), `Psyllium` (grams, usually taken as capsules), `Old mix` (hidden), `Meditation` (yes/no), `Weight` (kg), …
const Catalogue& catalogue();

/// A person in `zone` at a wall clock there, `2026-03-04T15:10:20`; without daylight-saving doubts.
TimeFrame frameAt(std::string_view zone, std::string_view wall);

/// Wednesday 4 March 2026, 15:10:20 in Berlin.
TimeFrame wednesday();

/// `dose L-Glutamine taken 5 g, 2026-03-04 at 2026-03-04T14:30:00+01:00, "note"`.
std::string told(const RecordBody& body);

/// `unknownWord "foo" at 3: a, b`.
std::string told(const QuickAddProblem& problem);

/// What the line reads as.
QByteArray reading(std::string_view line, const TimeFrame& frame);

} // namespace hf::lines
