// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"
#include "domain/entries/definition.h"
#include "domain/entries/entry.h"

#include <array>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <nlohmann/json.hpp>

namespace hf {

/// Steady words for an enumeration, in the order of its values.
template<class Enum, std::size_t Count>
struct EnumWords {
    std::array<std::string_view, Count> words;

    std::string write(Enum value) const { return std::string(words[static_cast<std::size_t>(value)]); }
    Enum read(const std::string& word) const
    {
        for (std::size_t i = 0; i < Count; ++i) {
            if (words[i] == word) {
                return static_cast<Enum>(i);
            }
        }
        throw std::invalid_argument("unknown word " + word);
    }
};

inline constexpr EnumWords<Better, 3> betterWords{{"low", "high", "neither"}};
inline constexpr EnumWords<DoseState, 3> doseStateWords{{"taken", "skipped", "none"}};
inline constexpr EnumWords<Dimension, 4> dimensionWords{{"mass", "volume", "pieces", "activity"}};
inline constexpr EnumWords<Unit, 14> unitWords{
    {"kg", "g", "mg", "ug", "ng", "l", "ml", "ul", "capsule", "tablet", "drop", "piece", "iu", "scoop"}};

inline Day readDay(const nlohmann::json& in, const char* key)
{
    const auto day = parseDay(in.at(key).get_ref<const std::string&>());
    if (!day) {
        throw std::invalid_argument("no such day");
    }
    return *day;
}

inline Uuid readUuid(const nlohmann::json& in, const char* key)
{
    const auto uuid = parseUuid(in.at(key).get_ref<const std::string&>());
    if (!uuid) {
        throw std::invalid_argument("no id");
    }
    return *uuid;
}

/// The list of that key: walked over, anything else would pass for one, an object for its values, a number for itself.
inline const nlohmann::json& readList(const nlohmann::json& in, const char* key)
{
    const nlohmann::json& list = in.at(key);
    if (!list.is_array()) {
        throw std::invalid_argument("no list");
    }
    return list;
}

/// The value, where it is one of its type: a fraction or a number too large for it is refused, never converted.
template<class Value>
Value exactly(const nlohmann::json& json)
{
    if constexpr (std::is_integral_v<Value>) {
        if (!json.is_number_integer()) {
            throw std::invalid_argument("not a whole number");
        }
        const bool fits = json.is_number_unsigned() ? std::in_range<Value>(json.template get<std::uint64_t>())
                                                    : std::in_range<Value>(json.template get<std::int64_t>());
        if (!fits) {
            throw std::invalid_argument("out of range");
        }
    }
    return json.template get<Value>();
}

template<class Value>
std::optional<Value> readOptional(const nlohmann::json& in, const char* key)
{
    const auto found = in.find(key);
    return found == in.end() || found->is_null() ? std::nullopt : std::optional<Value>(exactly<Value>(*found));
}

template<class Value>
void writeOptional(nlohmann::json& out, const char* key, const std::optional<Value>& value)
{
    if (value) {
        out[key] = *value;
    }
}

inline void writeText(nlohmann::json& out, const char* key, const std::string& text)
{
    if (!text.empty()) {
        out[key] = text;
    }
}

inline void writeBatch(nlohmann::json& out, const std::optional<RecordId>& batch)
{
    if (batch) {
        out["batch"] = toString(*batch);
    }
}

inline std::optional<RecordId> readBatch(const nlohmann::json& in)
{
    return in.contains("batch") ? std::optional(RecordId{readUuid(in, "batch")}) : std::nullopt;
}

/// `day`, and where there is a moment `at` (seconds since 1970 UTC), `offset` (seconds) and `zone`.
inline void writeWhen(nlohmann::json& out, const When& when)
{
    out["day"] = toString(when.day);
    if (!when.at) {
        return;
    }
    out["at"] = when.at->instant.time_since_epoch().count();
    out["offset"] = when.at->offset.count();
    writeText(out, "zone", when.at->zone);
    if (when.at->offsetAssumed) {
        out["assumed"] = true;
    }
}

inline When readWhen(const nlohmann::json& in)
{
    When when{readDay(in, "day"), std::nullopt};
    if (const auto at = readOptional<std::int64_t>(in, "at")) {
        when.at = Moment{SysSeconds{seconds{*at}}, seconds{exactly<std::int64_t>(in.at("offset"))},
                         in.value("zone", std::string{}), in.value("assumed", false)};
    }
    return when;
}

inline nlohmann::json amountJson(const Amount& amount)
{
    return {{"count", amount.count},
            {"dimension", dimensionWords.write(amount.dimension)},
            {"unit", unitWords.write(amount.unit)}};
}

inline std::optional<Amount> readAmount(const nlohmann::json& in, const char* key)
{
    const auto found = in.find(key);
    if (found == in.end()) {
        return std::nullopt;
    }
    return Amount{dimensionWords.read(found->at("dimension").get<std::string>()),
                  exactly<std::int64_t>(found->at("count")), unitWords.read(found->at("unit").get<std::string>())};
}

inline void writeAmount(nlohmann::json& out, const char* key, const std::optional<Amount>& amount)
{
    if (amount) {
        out[key] = amountJson(*amount);
    }
}

} // namespace hf
