// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"

#include <span>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

namespace hf {

// The fields of each kind, as they stand in the log. Absent means not given; reading throws std::exception for a
// missing or mistyped field.

void writeFields(nlohmann::json& out, const Dose& dose);
void writeFields(nlohmann::json& out, const Session& session);
void writeFields(nlohmann::json& out, const RestDay& rest);
void writeFields(nlohmann::json& out, const Rating& rating);
void writeFields(nlohmann::json& out, const Stool& stool);
void writeFields(nlohmann::json& out, const Reflection& reflection);
void writeFields(nlohmann::json& out, const DayMark& mark);
void writeFields(nlohmann::json& out, const FineDay& fine);
void writeFields(nlohmann::json& out, const Supplement& supplement);
void writeFields(nlohmann::json& out, const Item& item);
void writeFields(nlohmann::json& out, const JournalSetting& setting);
void writeFields(nlohmann::json& out, const ImportBatch& batch);
void writeFields(nlohmann::json& out, const Undecided& undecided);
void writeFields(nlohmann::json& out, const Plan& plan);
void writeFields(nlohmann::json& out, const Pause& pause);
void writeFields(nlohmann::json& out, const ReminderRule& rule);
void writeFields(nlohmann::json& out, const Supply& supply);
void writeFields(nlohmann::json& out, const Experiment& experiment);
void writeFields(nlohmann::json& out, const OccurrenceId& occurrence);

void readFields(const nlohmann::json& in, Dose& dose);
void readFields(const nlohmann::json& in, Session& session);
void readFields(const nlohmann::json& in, RestDay& rest);
void readFields(const nlohmann::json& in, Rating& rating);
void readFields(const nlohmann::json& in, Stool& stool);
void readFields(const nlohmann::json& in, Reflection& reflection);
void readFields(const nlohmann::json& in, DayMark& mark);
void readFields(const nlohmann::json& in, FineDay& fine);
void readFields(const nlohmann::json& in, Supplement& supplement);
void readFields(const nlohmann::json& in, Item& item);
void readFields(const nlohmann::json& in, JournalSetting& setting);
void readFields(const nlohmann::json& in, ImportBatch& batch);
void readFields(const nlohmann::json& in, Undecided& undecided);
void readFields(const nlohmann::json& in, Plan& plan);
void readFields(const nlohmann::json& in, Pause& pause);
void readFields(const nlohmann::json& in, ReminderRule& rule);
void readFields(const nlohmann::json& in, Supply& supply);
void readFields(const nlohmann::json& in, Experiment& experiment);
void readFields(const nlohmann::json& in, OccurrenceId& occurrence);

/// Every key that any kind writes.
std::span<const std::string_view> knownBodyKeys();

} // namespace hf
