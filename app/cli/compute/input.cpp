// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/compute/input.h"

#include "app/cli/context.h"

#include <cmath>

#include <fmt/format.h>

namespace hf::cli {

void refuse(const std::string& reason)
{
    throw Failure{usage, reason};
}

double numberOf(const nlohmann::json& element, const std::string& where)
{
    if (!element.is_number()) {
        refuse(fmt::format("{}: {} is no number.", where, element.dump()));
    }
    return element.get<double>();
}

Input::Input(nlohmann::json fields)
    : m_fields(std::move(fields))
{
}

const nlohmann::json& Input::at(const char* field)
{
    m_read.insert(field);
    const auto found = m_fields.find(field);
    if (found == m_fields.end()) {
        refuse(fmt::format("The field \"{}\" is missing.", field));
    }
    return *found;
}

bool Input::has(const char* field)
{
    m_read.insert(field);
    return m_fields.contains(field);
}

double Input::number(const char* field)
{
    return numberOf(at(field), field);
}

std::optional<double> Input::maybeNumber(const char* field)
{
    return at(field).is_null() ? std::nullopt : std::optional(number(field));
}

std::int64_t Input::whole(const char* field)
{
    constexpr double most = 1e15;
    const double value = number(field);
    if (value != std::floor(value) || std::abs(value) > most) {
        refuse(fmt::format("{}: {} is no whole number.", field, value));
    }
    return static_cast<std::int64_t>(value);
}

std::int64_t Input::wholeAtLeast(const char* field, std::int64_t least)
{
    const std::int64_t value = whole(field);
    if (value < least) {
        refuse(fmt::format("{}: {} is less than {}.", field, value, least));
    }
    return value;
}

double Input::above(const char* field, double bound)
{
    const double value = number(field);
    if (!(value > bound)) {
        refuse(fmt::format("{}: {} is not above {}.", field, value, bound));
    }
    return value;
}

bool Input::flag(const char* field)
{
    const nlohmann::json& value = at(field);
    if (!value.is_boolean()) {
        refuse(fmt::format("{}: {} is neither true nor false.", field, value.dump()));
    }
    return value.get<bool>();
}

std::string Input::word(const char* field)
{
    const nlohmann::json& value = at(field);
    if (!value.is_string()) {
        refuse(fmt::format("{}: {} is no text.", field, value.dump()));
    }
    return value.get<std::string>();
}

const nlohmann::json& Input::rows(const char* field)
{
    const nlohmann::json& value = at(field);
    if (!value.is_array()) {
        refuse(fmt::format("{}: this is no list.", field));
    }
    return value;
}

MaybeValues Input::list(const char* field)
{
    MaybeValues values;
    for (const nlohmann::json& element : rows(field)) {
        values.push_back(element.is_null() ? std::nullopt : std::optional(numberOf(element, field)));
    }
    return values;
}

Values Input::known(const char* field)
{
    return knownOf(list(field));
}

void Input::refuseTheRest() const
{
    for (const auto& [field, value] : m_fields.items()) {
        if (!m_read.contains(field)) {
            refuse(fmt::format("The field \"{}\" is unknown here.", field));
        }
    }
}

nlohmann::json orNull(std::optional<double> value)
{
    return value && std::isfinite(*value) ? nlohmann::json(*value) : nlohmann::json();
}

nlohmann::json pairOrNull(const std::optional<Interval>& interval)
{
    return interval ? nlohmann::json{orNull(interval->low), orNull(interval->high)} : nlohmann::json();
}

nlohmann::json listOf(const MaybeValues& values)
{
    nlohmann::json list = nlohmann::json::array();
    for (const auto& value : values) {
        list.push_back(orNull(value));
    }
    return list;
}

} // namespace hf::cli
