// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/finding.h"
#include "analysis/statistics/moments.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace hf::cli {

/// Ends a formula: the reason, naming the field.
[[noreturn]] void refuse(const std::string& reason);

/// The fields of a formula's input. Each function throws Failure when the field is missing or no such thing.
class Input {
public:
    explicit Input(nlohmann::json fields);

    double number(const char* field);
    std::optional<double> maybeNumber(const char* field); ///< null is nothing
    std::int64_t whole(const char* field);
    std::int64_t wholeAtLeast(const char* field, std::int64_t least);
    double above(const char* field, double bound);
    bool flag(const char* field);
    std::string word(const char* field);
    /// Numbers and null.
    MaybeValues list(const char* field);
    /// Numbers and null; the nulls are left out.
    Values known(const char* field);
    const nlohmann::json& rows(const char* field); ///< an array, for the formula to read
    bool has(const char* field);                   ///< for fields that need not be there

    /// Throws Failure when there is a field that nobody read.
    void refuseTheRest() const;

private:
    const nlohmann::json& at(const char* field);

    nlohmann::json m_fields;
    std::set<std::string> m_read;
};

/// One element of an array, as a finite number. Throws Failure.
double numberOf(const nlohmann::json& element, const std::string& where);

/// A number, or null where it is not defined.
nlohmann::json orNull(std::optional<double> value);
nlohmann::json pairOrNull(const std::optional<Interval>& interval);
nlohmann::json listOf(const MaybeValues& values);

} // namespace hf::cli
