// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/device/device_files.h"

#include "domain/numbers.h"
#include "storage/file/atomic_file.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>

namespace hf {

namespace {

using json = nlohmann::json;

std::optional<int> countOf(std::string_view text)
{
    const auto number = wholeNumber<int>(text);
    return number && *number >= 0 ? number : std::nullopt;
}

std::string textOf(SysSeconds instant)
{
    return toString(Zone::utc().at(instant));
}

SysSeconds instantOf(const json& text)
{
    const auto parsed = parseInstant(text.get_ref<const std::string&>());
    if (!parsed) {
        throw std::invalid_argument("no instant");
    }
    return parsed->wall - parsed->offset.value_or(seconds{0});
}

template<class Value>
Value need(const std::optional<Value>& value)
{
    if (!value) {
        throw std::invalid_argument("unreadable");
    }
    return *value;
}

std::optional<Day> dayIn(const json& object, const char* name)
{
    const auto found = object.find(name);
    return found == object.end() ? std::nullopt : std::optional(need(parseDay(found->get_ref<const std::string&>())));
}

json keyOf(const ReminderKey& key)
{
    return {{"what", toString(key.what)}, {"rule", key.rule}};
}

ReminderKey keyIn(const json& row)
{
    return {need(parseOccurrence(row.at("what").get_ref<const std::string&>())), row.at("rule").get<int>()};
}

json slotOf(const PlanSlot& slot)
{
    return {{"plan", toString(slot.plan)}, {"slot", slot.slot}};
}

PlanSlot slotIn(const json& row)
{
    return {RecordId{need(parseUuid(row.at("plan").get_ref<const std::string&>()))}, row.at("slot").get<int>()};
}

/// One list of rows for one map: `what` names the value.
template<class Map, class Key, class Value>
json rows(const Map& map, Key&& key, const char* what, Value&& value)
{
    json list = json::array();
    for (const auto& [name, held] : map) {
        json row = key(name);
        row[what] = value(held);
        list.push_back(std::move(row));
    }
    return list;
}

NoticeMemory memoryIn(const json& all)
{
    NoticeMemory memory;
    for (const json& row : all.at("announced")) {
        memory.reminders.announced[keyIn(row)] = row.at("times").get<int>();
    }
    for (const json& row : all.at("snoozed")) {
        memory.reminders.snoozedUntil[keyIn(row)] = instantOf(row.at("until"));
    }
    for (const json& row : all.at("told")) {
        memory.firstTold[need(parseOccurrence(row.at("what").get_ref<const std::string&>()))] =
            instantOf(row.at("first"));
    }
    for (const json& row : all.at("ignored")) {
        memory.ignored[slotIn(row)] = row.at("days").get<int>();
    }
    for (const json& row : all.at("asked")) {
        memory.asked[slotIn(row)] = need(parseDay(row.at("on").get_ref<const std::string&>()));
    }
    memory.mutedOn = dayIn(all, "muted-on");
    memory.checkInTold = dayIn(all, "check-in-told");
    return memory;
}

} // namespace

void writeSmallFile(const std::filesystem::path& file, std::string_view text)
{
    std::error_code failed; // opening the file tells what is wrong
    if (!std::filesystem::exists(file.parent_path(), failed)) {
        std::filesystem::create_directories(file.parent_path(), failed);
        std::filesystem::permissions(file.parent_path(), std::filesystem::perms::owner_all, failed);
    }
    AtomicFile target(file);
    target.write(text);
    target.commit();
}

NoticeMemory readNoticeMemory(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    try {
        return memoryIn(json::parse(text));
    } catch (const json::exception&) {
        return {};
    } catch (const std::invalid_argument&) {
        return {};
    }
}

void writeNoticeMemory(const std::filesystem::path& file, const NoticeMemory& memory)
{
    const auto same = [](const auto& value) { return value; };
    const auto told = [](const OccurrenceId& what) { return json{{"what", toString(what)}}; };
    const auto day = [](Day date) { return toString(date); };
    json all{{"announced", rows(memory.reminders.announced, keyOf, "times", same)},
             {"snoozed", rows(memory.reminders.snoozedUntil, keyOf, "until", textOf)},
             {"told", rows(memory.firstTold, told, "first", textOf)},
             {"ignored", rows(memory.ignored, slotOf, "days", same)},
             {"asked", rows(memory.asked, slotOf, "on", day)}};
    if (memory.mutedOn) {
        all["muted-on"] = toString(*memory.mutedOn);
    }
    if (memory.checkInTold) {
        all["check-in-told"] = toString(*memory.checkInTold);
    }
    writeSmallFile(file, all.dump(1) + "\n");
}

std::string toString(const OccurrenceId& occurrence)
{
    return toString(occurrence.plan) + '/' + toString(occurrence.day) + '/' + std::to_string(occurrence.slot);
}

std::optional<OccurrenceId> parseOccurrence(std::string_view text)
{
    const std::size_t first = text.find('/');
    const std::size_t second = first == std::string_view::npos ? first : text.find('/', first + 1);
    if (second == std::string_view::npos) {
        return std::nullopt;
    }
    const auto plan = parseUuid(text.substr(0, first));
    const auto day = parseDay(text.substr(first + 1, second - first - 1));
    const auto slot = countOf(text.substr(second + 1));
    return plan && day && slot ? std::optional(OccurrenceId{RecordId{*plan}, *day, *slot}) : std::nullopt;
}

} // namespace hf
