// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "domain/entries/record.h"
#include "journal/metric.h"

#include <vector>

class QWidget;

namespace hf {

class Journal;
class JournalBridge;

/// The entries of a day that make the value of a metric, those that a form can change.
std::vector<Record> entriesBehind(const Journal& journal, const Metric& metric, Day day);

/// Opens the form of the entry behind a value; of several, the person chooses one in a menu below `at`. False where
/// there is none.
bool openEntriesBehind(JournalBridge& journal, const Metric& metric, Day day, QWidget* at);

} // namespace hf
