// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/codec/body_fields.h"
#include "storage/codec/field_helpers.h"

namespace hf {

using nlohmann::json;

namespace {

constexpr EnumWords<Rhythm::Sort, 3> rhythmWords{{"weekdays", "every", "week"}};

Amount readNeeded(const json& in, const char* key)
{
    const std::optional<Amount> amount = readAmount(in, key);
    if (!amount) {
        throw std::invalid_argument("no amount");
    }
    return *amount;
}

std::optional<RecordId> readLineage(const json& in)
{
    return in.contains("lineage") ? std::optional(RecordId{readUuid(in, "lineage")}) : std::nullopt;
}

void writeLineage(json& out, const std::optional<RecordId>& lineage)
{
    if (lineage) {
        out["lineage"] = toString(*lineage);
    }
}

} // namespace

void writeFields(json& out, const Plan& plan)
{
    out["supplement"] = toString(plan.supplement);
    writeLineage(out, plan.lineage);
    writeAmount(out, "amount", plan.amount);
    writeAmount(out, "floor", plan.floor);
    json times = json::array();
    for (const minutes time : plan.times) {
        times.push_back(time.count());
    }
    out["times"] = std::move(times);
    out["rhythm"] = rhythmWords.write(plan.rhythm.sort);
    out["weekdays"] = plan.rhythm.weekdays;
    out["every"] = plan.rhythm.every;
    out["week"] = plan.rhythm.timesAWeek;
    out["from"] = toString(plan.from);
    if (plan.until) {
        out["until"] = toString(*plan.until);
    }
}

void readFields(const json& in, Plan& plan)
{
    plan.supplement = SupplementId{readUuid(in, "supplement")};
    plan.lineage = readLineage(in);
    plan.amount = readNeeded(in, "amount");
    plan.floor = readAmount(in, "floor");
    plan.times.clear();
    for (const json& time : readList(in, "times")) {
        plan.times.emplace_back(exactly<int>(time));
    }
    plan.rhythm.sort = rhythmWords.read(in.at("rhythm").get<std::string>());
    plan.rhythm.weekdays = exactly<std::uint8_t>(in.at("weekdays"));
    plan.rhythm.every = exactly<int>(in.at("every"));
    plan.rhythm.timesAWeek = exactly<int>(in.at("week"));
    plan.from = readDay(in, "from");
    plan.until = in.contains("until") ? std::optional(readDay(in, "until")) : std::nullopt;
}

void writeFields(json& out, const Pause& pause)
{
    out["first"] = toString(pause.days.first);
    out["last"] = toString(pause.days.last);
    writeLineage(out, pause.plan);
    writeText(out, "reason", pause.reason);
}

void readFields(const json& in, Pause& pause)
{
    pause.days = {readDay(in, "first"), readDay(in, "last")};
    pause.plan = readLineage(in);
    pause.reason = in.value("reason", std::string{});
}

void writeFields(json& out, const ReminderRule& rule)
{
    out["plan"] = toString(rule.plan);
    out["after"] = rule.offset.count();
    out["every"] = rule.every.count();
    out["repeats"] = rule.repeats;
}

void readFields(const json& in, ReminderRule& rule)
{
    rule.plan = RecordId{readUuid(in, "plan")};
    rule.offset = minutes{exactly<int>(in.at("after"))};
    rule.every = minutes{exactly<int>(in.at("every"))};
    rule.repeats = exactly<int>(in.at("repeats"));
}

void writeFields(json& out, const Supply& supply)
{
    out["supplement"] = toString(supply.supplement);
    writeAmount(out, "content", supply.content);
    out["from"] = toString(supply.from);
    writeOptional(out, "cents", supply.priceCents);
    writeText(out, "currency", supply.currency);
    writeText(out, "note", supply.note);
}

void readFields(const json& in, Supply& supply)
{
    supply.supplement = SupplementId{readUuid(in, "supplement")};
    supply.content = readNeeded(in, "content");
    supply.from = readDay(in, "from");
    supply.priceCents = readOptional<std::int64_t>(in, "cents");
    supply.currency = in.value("currency", std::string{});
    supply.note = in.value("note", std::string{});
}

void writeFields(json& out, const OccurrenceId& occurrence)
{
    out["plan"] = toString(occurrence.plan);
    out["day"] = toString(occurrence.day);
    out["slot"] = occurrence.slot;
}

void readFields(const json& in, OccurrenceId& occurrence)
{
    occurrence.plan = RecordId{readUuid(in, "plan")};
    occurrence.day = readDay(in, "day");
    occurrence.slot = exactly<int>(in.at("slot"));
}

} // namespace hf
