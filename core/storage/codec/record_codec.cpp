// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/codec/record_codec.h"

#include "storage/codec/body_fields.h"
#include "storage/codec/common_bodies.h"

#include <algorithm>
#include <exception>

#include <nlohmann/json.hpp>

namespace hf {

namespace {

using nlohmann::json;

constexpr int deepest = 64;

/// Keys this version writes; all others in an earlier body belong to a newer version and are kept.
bool isKnown(std::string_view key)
{
    for (const std::string_view known : knownBodyKeys()) {
        if (known == key) {
            return true;
        }
    }
    return false;
}

json parsed(std::string_view text)
{
    int depth = 0;
    const auto guard = [&depth](int level, json::parse_event_t event, json& /*value*/) {
        // The parser counts an opening bracket to the level outside it.
        const bool opens = event == json::parse_event_t::object_start || event == json::parse_event_t::array_start;
        level += opens ? 1 : 0;
        depth = std::max(depth, level);
        return true;
    };
    json object = json::parse(text, guard, false);
    return depth > deepest || !object.is_object() ? json(json::value_t::discarded) : object;
}

template<class Body>
std::optional<RecordBody> decodeAs(const json& object)
{
    Body body;
    readFields(object, body);
    return RecordBody(std::move(body));
}

template<std::size_t... I>
std::optional<RecordBody> decodeKind(std::size_t kind, const json& object, std::index_sequence<I...> /*all*/)
{
    std::optional<RecordBody> body;
    ((kind == I ? void(body = decodeAs<std::variant_alternative_t<I, AnyBody>>(object)) : void()), ...);
    return body;
}

/// A dose that says nothing of plans, which is nearly every one.
bool plain(const Dose* dose)
{
    return dose != nullptr && !dose->answers && !dose->extra && !dose->placed && !dose->pack;
}

} // namespace

std::string encodeBody(const RecordBody& body, std::string_view base)
{
    if (const auto* dose = std::get_if<Dose>(&body); plain(dose) && base.empty()) {
        return encodeDose(*dose);
    }
    if (const auto* rating = std::get_if<Rating>(&body); rating != nullptr && base.empty()) {
        return encodeRating(*rating);
    }
    json object = json::object();
    if (!base.empty()) {
        const json earlier = parsed(base);
        for (auto it = earlier.begin(); !earlier.is_discarded() && it != earlier.end(); ++it) {
            if (!isKnown(it.key())) {
                object[it.key()] = it.value();
            }
        }
    }
    std::visit([&object](const auto& entry) { writeFields(object, entry); }, body);
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<RecordBody> decodeBody(Kind kind, std::string_view text)
{
    const json object = parsed(text);
    if (object.is_discarded()) {
        return std::nullopt;
    }
    try {
        return decodeKind(static_cast<std::size_t>(kind), object, std::make_index_sequence<kindCount>{});
    } catch (const std::exception&) {
        // A missing or mistyped field: the caller lists the record as one it cannot read.
        return std::nullopt;
    }
}

std::optional<std::vector<std::string>> textListOf(std::string_view text)
{
    const json list = json::parse(text, nullptr, false);
    if (!list.is_array() || !std::all_of(list.begin(), list.end(), [](const json& one) { return one.is_string(); })) {
        return std::nullopt;
    }
    return list.get<std::vector<std::string>>();
}

std::string textListJson(std::span<const std::string> texts)
{
    return json(std::vector<std::string>(texts.begin(), texts.end()))
        .dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<std::string> canonicalJson(std::string_view text)
{
    const json object = parsed(text);
    if (object.is_discarded()) {
        return std::nullopt;
    }
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace hf
