// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/sentences_charts.h"

#include <QtCore/QStringList>

#include <vector>

namespace hf {

/// What a metric is remembered by: steady when its name changes, and free of the person's words.
QString keyOf(const Metric& metric);

ChartLook lookOf(const Metric& metric);
/// Its title; with the unit where another metric has the same.
QString titleAmong(const Metric& metric, const std::vector<Metric>& all);

/// The metrics of those keys that still exist, in the order of `all`.
std::vector<Metric> withKeys(const std::vector<Metric>& all, const QStringList& keys);

/// Before anything was chosen: the dose with the most known days, load and gut burden. `doses` are the series of
/// dosesOf(all).
std::vector<Metric> firstChoice(const std::vector<Metric>& all, const std::vector<Series>& doses);
/// The dose metrics, in order.
std::vector<Metric> dosesOf(const std::vector<Metric>& all);

} // namespace hf
