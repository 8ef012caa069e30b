// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/segment.h"

#include "domain/hash.h"

#include <algorithm>
#include <optional>
#include <string>

#include <nlohmann/json.hpp>

namespace hf {

namespace {

using nlohmann::json;

constexpr std::string_view magic = "HABITFORGE-SEGMENT ";
constexpr std::size_t longestHeader = 1000;

/// The line that begins the text, without its end, which is taken off the text.
std::optional<std::string_view> takeLine(std::string_view& text)
{
    const std::size_t end = text.substr(0, longestHeader).find('\n');
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

std::int64_t numberAt(const json& object, const char* key)
{
    const json& number = object.at(key);
    if (!number.is_number_integer() || number.get<std::int64_t>() < 0) {
        throw std::invalid_argument(key);
    }
    return number.get<std::int64_t>();
}

SegmentHeader headerOf(const json& object)
{
    SegmentHeader header;
    const auto device = parseUuid(object.at("device").get_ref<const std::string&>());
    header.device = DeviceId{device.value()};
    header.first = numberAt(object, "first");
    header.last = numberAt(object, "last");
    header.length = static_cast<std::uint64_t>(numberAt(object, "length"));
    header.sha256 = object.at("sha256").get<std::string>();
    if (header.first < 1 || header.last < header.first || header.last - header.first >= revisionsPerSegment) {
        throw std::invalid_argument("numbers");
    }
    return header;
}

std::string digestOf(std::string_view body)
{
    Sha256 hash;
    hash.add(body);
    return toHex(hash.digest());
}

} // namespace

std::string writeSegment(DeviceId device, std::int64_t first, std::int64_t last, std::string_view body)
{
    const json header{{"schema", segmentSchema}, {"device", toString(device)}, {"first", first}, {"last", last},
                      {"length", body.size()},   {"sha256", digestOf(body)}};
    return std::string(magic) + std::to_string(segmentFormat) + '\n' + header.dump() + '\n' + std::string(body);
}

std::variant<Segment, SegmentFault> readSegment(std::string_view bytes)
{
    std::string_view rest = bytes;
    if (!magic.starts_with(rest.substr(0, magic.size()))) {
        return SegmentFault::foreign;
    }
    const auto first = takeLine(rest);
    const auto second = first ? takeLine(rest) : std::nullopt;
    if (first && *first != std::string(magic) + std::to_string(segmentFormat)) {
        return SegmentFault::newer;
    }
    if (!second) {
        return rest.size() < longestHeader ? SegmentFault::incomplete : SegmentFault::changed;
    }
    try {
        const json object = json::parse(*second);
        if (numberAt(object, "schema") > segmentSchema) {
            return SegmentFault::newer;
        }
        const Segment segment{headerOf(object), rest};
        if (rest.size() < segment.header.length) {
            return SegmentFault::incomplete;
        }
        if (rest.size() > segment.header.length || digestOf(rest) != segment.header.sha256) {
            return SegmentFault::changed;
        }
        return segment;
    } catch (const std::exception&) { // the header is not what this program writes
        return SegmentFault::changed;
    }
}

std::string segmentName(DeviceId device, std::int64_t segment)
{
    constexpr std::size_t width = 6;
    const std::string number = std::to_string(segment + 1);
    return toString(device) + '-' + std::string(width - std::min(width, number.size()), '0') + number + ".segment";
}

} // namespace hf
