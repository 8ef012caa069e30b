// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/experiments/experiment_actions.h"

#include <QtCore/QByteArray>

namespace hf {

/// A finished experiment on one page: question, plan, dots, result, adherence, seal and all periods.
QByteArray reportPdf(const ExperimentFacts& facts, const Catalogue& catalogue, Day today);

/// What the helper of a blind experiment needs, and what nobody else may see.
QByteArray helperPdf(const HelperSheet& sheet, const ExperimentDraft& draft, const Catalogue& catalogue);

} // namespace hf
