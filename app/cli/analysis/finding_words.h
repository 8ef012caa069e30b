// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/finding.h"
#include "analysis/verdict.h"
#include "journal/relations/relations.h"

#include <span>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace hf::cli {

/// `no-clear-change`, `lower`, `higher`.
std::string_view nameOf(Verdict verdict);
std::string_view nameOf(Need need);

/// `need`, `have`, `wanted`, `days_ahead` for each floor that is missed.
nlohmann::json missingJson(std::span<const Shortfall> missing);
/// `14 days with both logged are needed, there are 9. That may be so in 5 days.`
std::string missingText(std::span<const Shortfall> missing);

/// A mean or difference of the series, or an end of its interval: `0.7`.
std::string meanText(double value, const Metric& metric);
/// The same with what it is said with: `0.7 points`, `1.2 h`.
std::string withUnit(double value, const Metric& metric);
/// A value of the series: `3`, `7.5 h`.
std::string valueWithUnit(double value, const Metric& metric);
/// `0.7 points lower`, `no different`.
std::string differenceText(double difference, const Metric& metric);
/// `p = 0.031`, `p < 0.001`.
std::string pText(double p);

/// The answer as one sentence.
std::string relationText(const RelateAnswer& answer);
/// Questions that met their floors.
std::size_t lookedAt(std::span<const RelateAnswer> answers);
std::string lookedAtText(std::span<const RelateAnswer> answers);
/// `12 looks in the last 30 days: …`, a line; empty where nothing was looked at.
std::string looksText(std::size_t looks);

} // namespace hf::cli
