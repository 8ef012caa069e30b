// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"

#include <QtCore/QString>

namespace hf {
struct Occurrence;
}

/// How what is taken and rated is called on the screen: what is shipped in the person's language, everything else as
/// the person wrote it. Quick add and files know neither: there the stored names count.
namespace hf::sentences {

QString nameOf(const KnownSupplement& known);
QString nameOf(const KnownItem& known);
QString supplementName(SupplementId id, const Catalogue& catalogue);
/// Of a pack of a blind experiment with its number.
QString openDose(const Occurrence& dose); ///< the 21:30 dose
QString plannedName(const Occurrence& occurrence, const Catalogue& catalogue);
QString doseName(const Dose& dose, const Catalogue& catalogue);
QString itemName(ItemId id, const Catalogue& catalogue);
/// Of the record of a supplement or an item.
QString definitionName(const Record& definition);

} // namespace hf::sentences
