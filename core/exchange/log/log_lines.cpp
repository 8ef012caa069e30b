// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/log/log_lines.h"

#include "domain/text.h"

#include <array>
#include <exception>
#include <stdexcept>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace hf {

namespace {

using nlohmann::json;

constexpr int deepest = 64;
constexpr int formatVersion = 1;
constexpr std::array<std::string_view, 4> actNames{"change", "undo", "redo", "erase"};
constexpr std::array<std::string_view, 3> stateNames{"live", "deleted", "erased"};

template<class Enum, std::size_t Count>
Enum named(const std::array<std::string_view, Count>& names, const json& word)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (names[i] == word.get_ref<const std::string&>()) {
            return static_cast<Enum>(i);
        }
    }
    throw std::invalid_argument(word.get<std::string>());
}

template<std::size_t Size>
std::array<std::uint8_t, Size> bytesOf(const json& hex)
{
    std::array<std::uint8_t, Size> bytes{};
    if (!fromHex(hex.get_ref<const std::string&>(), bytes.data(), Size)) {
        throw std::invalid_argument("not the hexadecimal form of " + std::to_string(Size) + " bytes");
    }
    return bytes;
}

/// A fraction or a number beyond 64 bits is no count: converting it would be undefined.
std::int64_t wholeOf(const json& number)
{
    if (!number.is_number_integer()) {
        throw std::invalid_argument("not a whole number");
    }
    return number.get<std::int64_t>();
}

Uuid uuidOf(const json& text)
{
    const auto uuid = parseUuid(text.get_ref<const std::string&>());
    if (!uuid) {
        throw std::invalid_argument("not an id: " + text.get<std::string>());
    }
    return *uuid;
}

Kind kindOfLine(const json& object)
{
    const auto kind = kindNamed(object.at("kind").get_ref<const std::string&>());
    if (!kind) {
        throw std::out_of_range(object.at("kind").get<std::string>());
    }
    return *kind;
}

std::string bodyOf(const json& body)
{
    if (body.is_string()) {
        return body.get<std::string>(); // a body that is no JSON any more travels as text
    }
    if (!body.is_object()) {
        throw std::invalid_argument("body is no object");
    }
    return body.dump(-1, ' ', false, json::error_handler_t::replace);
}

Revision revisionOf(const json& line)
{
    Revision revision;
    revision.device = DeviceId{uuidOf(line.at("device"))};
    revision.deviceSeq = wholeOf(line.at("seq"));
    revision.action = ActionId{uuidOf(line.at("action"))};
    revision.act = named<Act>(actNames, line.at("act"));
    if (line.contains("undoes")) {
        revision.undoes = ActionId{uuidOf(line.at("undoes"))};
    }
    revision.record = RecordId{uuidOf(line.at("record"))};
    revision.kind = kindOfLine(line);
    revision.stamp = wholeOf(line.at("hlc"));
    revision.state = named<RecordState>(stateNames, line.at("state"));
    if (line.contains("body")) {
        revision.body = bodyOf(line.at("body"));
    }
    if (line.contains("salt")) {
        revision.salt = bytesOf<16>(line.at("salt"));
    }
    revision.bodyDigest = bytesOf<32>(line.at("body_digest"));
    revision.link = bytesOf<32>(line.at("link"));
    if (revision.deviceSeq < 1 || revision.stamp < 0) {
        throw std::invalid_argument("seq or hlc is below its range");
    }
    return revision;
}

LogLine headerOf(const json& line)
{
    const std::string format = line.at("format").get<std::string>();
    if (format != "habitforge-log" && format != "habitforge-entries") {
        return LineFault{"not-ours", format};
    }
    if (wholeOf(line.at("version")) > formatVersion) {
        return LineFault{"newer", std::to_string(wholeOf(line.at("version")))};
    }
    return LogHeader{wholeOf(line.at("revisions")), format == "habitforge-entries"};
}

LogLine lineOf(const json& line)
{
    if (line.contains("format")) {
        return headerOf(line);
    }
    if (line.contains("sha256")) {
        return LogFooter{line.at("sha256").get<std::string>()};
    }
    if (line.contains("lost")) {
        const LostRevisions lost{DeviceId{uuidOf(line.at("lost"))}, wholeOf(line.at("first")),
                                 wholeOf(line.at("last"))};
        if (lost.first < 1 || lost.last < lost.first) {
            throw std::invalid_argument("the numbers of lost revisions are no range");
        }
        return lost;
    }
    if (!line.contains("device")) {
        return LooseRecord{RecordId{uuidOf(line.at("record"))}, kindOfLine(line), bodyOf(line.at("body"))};
    }
    return revisionOf(line);
}

std::string bodyText(const std::string& body)
{
    return json::accept(body) ? body : json(body).dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace

std::string writeHeader(const LogHeader& header)
{
    return fmt::format(R"({{"format":"{}","version":{},"revisions":{}}})",
                       header.partial ? "habitforge-entries" : "habitforge-log", formatVersion, header.revisions);
}

std::string writeLine(const Revision& revision)
{
    std::string line =
        fmt::format(R"({{"device":"{}","seq":{},"action":"{}","act":"{}")", toString(revision.device),
                    revision.deviceSeq, toString(revision.action), actNames[static_cast<std::size_t>(revision.act)]);
    if (revision.undoes) {
        line += fmt::format(R"(,"undoes":"{}")", toString(*revision.undoes));
    }
    line += fmt::format(R"(,"record":"{}","kind":"{}","hlc":{},"state":"{}")", toString(revision.record),
                        nameOf(revision.kind), revision.stamp, stateNames[static_cast<std::size_t>(revision.state)]);
    if (revision.salt) {
        line += fmt::format(R"(,"salt":"{}")", toHex(*revision.salt));
    }
    if (revision.body) {
        line += R"(,"body":)" + bodyText(*revision.body);
    }
    line += fmt::format(R"(,"body_digest":"{}","link":"{}"}})", toHex(revision.bodyDigest), toHex(revision.link));
    return line;
}

std::string writeLine(const LooseRecord& record)
{
    return fmt::format(R"({{"record":"{}","kind":"{}","body":{}}})", toString(record.record), nameOf(record.kind),
                       bodyText(record.body));
}

std::string writeLine(const LostRevisions& lost)
{
    return fmt::format(R"({{"lost":"{}","first":{},"last":{}}})", toString(lost.device), lost.first, lost.last);
}

std::string writeFooter(const LogFooter& footer)
{
    return fmt::format(R"({{"sha256":"{}"}})", footer.sha256);
}

LogLine readLine(std::string_view text)
{
    if (text.size() > longestLine) {
        return LineFault{"too-long", std::to_string(text.size())};
    }
    if (firstInvalidUtf8(text) != std::string_view::npos) {
        return LineFault{"not-json", "the line is not UTF-8"};
    }
    int depth = 0;
    const auto guard = [&depth](int level, json::parse_event_t event, json& /*value*/) {
        // The parser counts an opening bracket to the level outside it.
        const bool opens = event == json::parse_event_t::object_start || event == json::parse_event_t::array_start;
        level += opens ? 1 : 0;
        depth = std::max(depth, level);
        return level <= deepest;
    };
    const json line = json::parse(text, guard, false);
    if (depth > deepest) {
        return LineFault{"too-deep", std::to_string(depth)};
    }
    if (!line.is_object()) {
        return LineFault{"not-json", "the line is no JSON object"};
    }
    try {
        return lineOf(line);
    } catch (const std::out_of_range& fault) {
        return LineFault{"kind", fault.what()};
    } catch (const std::exception& fault) {
        return LineFault{"field", fault.what()};
    }
}

} // namespace hf
