// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "domain/entries/record.h"
#include "planning/cues/cue.h"

#include <QtCore/QString>

#include <vector>

/// What the cues on Today say, and how they explain themselves.
namespace hf::sentences {

QString cueTitle(const Cue& cue, const Catalogue& catalogue, Day today);
QString cueText(const Cue& cue, const Catalogue& catalogue, Day today);
/// What the cue offers to do; empty when there is nothing.
QString cueAction(const Cue& cue, Day today);
/// The button that brings those back that were put away for good.
QString cuesGone(int count);

QString whyFormula(const Cue& cue);
/// One line a figure, then from how many days, and the entries that were looked at.
QString whyText(const Cue& cue, const std::vector<Record>& entries, const Catalogue& catalogue, Day today);

} // namespace hf::sentences
