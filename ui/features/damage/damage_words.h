// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/keeping/damage.h"

#include <QtCore/QString>

#include <filesystem>

namespace hf::sentences {

/// What is wrong with the file, and how much of it can be read.
QString damage(const Damage& damage);
/// That only the rest of a damaged journal is shown, in a window.
QString restIsShown(const Damage& damage);
/// What a repair would bring.
QString repairOutlook(const Damage& after);
/// What a repair brought, and what was kept.
QString repaired(const Repair& repair);
/// Which records are not whole, a line each, and what was found first.
QString damageDetails(const Damage& damage);

} // namespace hf::sentences
