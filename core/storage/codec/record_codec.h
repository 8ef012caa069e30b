// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hf {

/// The record as canonical JSON: one line, keys in byte order, numbers in their shortest form. Keys of `base` (an
/// earlier version of the same record) that this version does not know are kept.
std::string encodeBody(const RecordBody& body, std::string_view base = {});

/// Nothing when the text is no such record: cut, damaged, or of a newer version in a way that cannot be understood.
std::optional<RecordBody> decodeBody(Kind kind, std::string_view json);

/// A list of texts as JSON, as some settings hold it; nothing when it is none.
std::optional<std::vector<std::string>> textListOf(std::string_view json);
std::string textListJson(std::span<const std::string> texts);

/// Any JSON object in canonical form; nothing when it is none, or deeper than 64 levels.
std::optional<std::string> canonicalJson(std::string_view json);

} // namespace hf
