// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "journal/experiments/experiment_view.h"

#include <string>

#include <nlohmann/json.hpp>

namespace hf::cli {

/// `ahead`, `running`, `paused`, `stopped`, `over`, `unconfirmed`, `gone`.
std::string_view nameOf(ExperimentView::State state);
std::string explain(const ExperimentProblem& problem);

/// `L-Glutamine 10 g`, `none`, `Evening walk`, `no Evening walk`.
std::string sideText(const Experiment& plan, bool test, const Catalogue& catalogue);

/// What stands against it, a line each.
std::string marksText(const TestMarks& marks);
/// One line of the list, and what stands against it.
std::string headline(const ExperimentView& view, const Catalogue& catalogue);
/// The running view: schedule, adherence, days; never a result.
std::string courseText(const ExperimentView& view, const Catalogue& catalogue);
/// The result as sentences; before the end what there is instead.
std::string resultText(const ExperimentView& view, const Catalogue& catalogue);
std::string powerText(const ExperimentDraft& draft, const Finding<ExperimentPower>& power, const Metric& metric);
/// What the helper prints: the only place of the key.
std::string sheetText(const Experiment& plan, const HelperSheet& sheet, const Catalogue& catalogue);

nlohmann::json viewJson(const ExperimentView& view, const Catalogue& catalogue);
/// With `result`, `without_marked` and `guesses` only when they may be shown.
nlohmann::json resultJson(const ExperimentView& view, const Catalogue& catalogue);
nlohmann::json powerJson(const Finding<ExperimentPower>& power);

} // namespace hf::cli
