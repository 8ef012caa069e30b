// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/codec/body_fields.h"
#include "storage/codec/field_helpers.h"

namespace hf {

using nlohmann::json;

namespace {

constexpr EnumWords<ItemGroup, 3> groupWords{{"gut", "recovery", "own"}};
constexpr EnumWords<DailyRule, 3> dailyWords{{"mean", "last", "sum"}};

json periodsJson(const std::vector<EnabledPeriod>& periods)
{
    json list = json::array();
    for (const EnabledPeriod& period : periods) {
        json one = json::object();
        if (period.from) {
            one["from"] = toString(*period.from);
        }
        if (period.until) {
            one["until"] = toString(*period.until);
        }
        list.push_back(std::move(one));
    }
    return list;
}

std::vector<EnabledPeriod> readPeriods(const json& list)
{
    std::vector<EnabledPeriod> periods;
    for (const json& one : list) {
        if (!one.is_object()) {
            throw std::invalid_argument("no period");
        }
        EnabledPeriod period;
        if (one.contains("from")) {
            period.from = readDay(one, "from");
        }
        if (one.contains("until")) {
            period.until = readDay(one, "until");
        }
        periods.push_back(period);
    }
    return periods;
}

} // namespace

void writeFields(json& out, const Supplement& supplement)
{
    out["name"] = supplement.name;
    out["unit"] = unitWords.write(supplement.unit);
    writeAmount(out, "usual", supplement.usual);
    writeAmount(out, "scoop", supplement.scoop);
    writeText(out, "guidance", supplement.guidance);
    if (supplement.hidden) {
        out["hidden"] = true;
    }
    out["order"] = supplement.order;
    writeBatch(out, supplement.batch);
}

void readFields(const json& in, Supplement& supplement)
{
    supplement.name = in.at("name").get<std::string>();
    supplement.unit = unitWords.read(in.at("unit").get<std::string>());
    supplement.usual = readAmount(in, "usual");
    supplement.scoop = readAmount(in, "scoop");
    supplement.guidance = in.value("guidance", std::string{});
    supplement.hidden = in.value("hidden", false);
    supplement.order = readOptional<int>(in, "order").value_or(0);
    supplement.batch = readBatch(in);
}

void writeFields(json& out, const Item& item)
{
    out["name"] = item.name;
    out["group"] = groupWords.write(item.group);
    writeOptional(out, "low", item.low);
    writeOptional(out, "high", item.high);
    out["better"] = betterWords.write(item.better);
    writeText(out, "unit", item.unit);
    out["daily"] = dailyWords.write(item.daily);
    if (item.manyADay) {
        out["many"] = true;
    }
    if (item.yesNo) {
        out["yesno"] = true;
    }
    out["enabled"] = periodsJson(item.enabled);
    out["order"] = item.order;
    writeBatch(out, item.batch);
}

void readFields(const json& in, Item& item)
{
    item.name = in.at("name").get<std::string>();
    item.group = groupWords.read(in.at("group").get<std::string>());
    item.low = readOptional<double>(in, "low");
    item.high = readOptional<double>(in, "high");
    item.better = betterWords.read(in.at("better").get<std::string>());
    item.unit = in.value("unit", std::string{});
    item.daily = dailyWords.read(in.at("daily").get<std::string>());
    item.manyADay = in.value("many", false);
    item.yesNo = in.value("yesno", false);
    item.enabled = readPeriods(readList(in, "enabled"));
    item.order = readOptional<int>(in, "order").value_or(0);
    item.batch = readBatch(in);
}

void writeFields(json& out, const JournalSetting& setting)
{
    out["key"] = setting.key;
    out["value"] = setting.value;
}

void readFields(const json& in, JournalSetting& setting)
{
    setting.key = in.at("key").get<std::string>();
    // `value` is a number in ratings and text here; a journal that mixes them up is damaged.
    setting.value = in.at("value").get<std::string>();
}

void writeFields(json& out, const ImportBatch& batch)
{
    out["format"] = batch.format;
    out["file"] = batch.fileName;
    out["size"] = batch.size;
    out["sha256"] = batch.sha256;
    out["importer"] = batch.importer;
    writeText(out, "choices", batch.choices);
    out["imported"] = batch.imported;
    out["present"] = batch.present;
    out["undecided"] = batch.undecided;
    out["problems"] = batch.problems;
}

void readFields(const json& in, ImportBatch& batch)
{
    batch.format = in.at("format").get<std::string>();
    batch.fileName = in.at("file").get<std::string>();
    batch.size = exactly<std::uint64_t>(in.at("size"));
    batch.sha256 = in.at("sha256").get<std::string>();
    batch.importer = in.at("importer").get<std::string>();
    batch.choices = in.value("choices", std::string{});
    batch.imported = exactly<std::int64_t>(in.at("imported"));
    batch.present = exactly<std::int64_t>(in.at("present"));
    batch.undecided = exactly<std::int64_t>(in.at("undecided"));
    batch.problems = exactly<std::int64_t>(in.at("problems"));
}

void writeFields(json& out, const Undecided& undecided)
{
    out["batch"] = toString(undecided.batch);
    out["line"] = undecided.line;
    out["reason"] = undecided.reason;
    writeText(out, "name", undecided.name);
    writeText(out, "cell", undecided.value);
    writeText(out, "note", undecided.note);
    writeWhen(out, undecided.when);
}

void readFields(const json& in, Undecided& undecided)
{
    undecided.batch = RecordId{readUuid(in, "batch")};
    undecided.line = exactly<std::int64_t>(in.at("line"));
    undecided.reason = in.at("reason").get<std::string>();
    undecided.name = in.value("name", std::string{});
    undecided.value = in.value("cell", std::string{});
    undecided.note = in.value("note", std::string{});
    undecided.when = readWhen(in);
}

std::span<const std::string_view> knownBodyKeys()
{
    static constexpr std::array<std::string_view, 92> keys{
        "supplement", "state",    "amount",   "day",     "at",        "offset",   "zone",     "assumed",  "note",
        "batch",      "activity", "minutes",  "rpe",     "item",      "value",    "bed",      "wake",     "fine",
        "form",       "urgency",  "text",     "prompt",  "mark",      "first",    "last",     "name",     "unit",
        "usual",      "scoop",    "guidance", "hidden",  "order",     "group",    "low",      "high",     "better",
        "daily",      "many",     "yesno",    "enabled", "key",       "format",   "file",     "size",     "sha256",
        "importer",   "choices",  "imported", "present", "undecided", "problems", "line",     "reason",   "cell",
        "answers",    "lineage",  "floor",    "times",   "rhythm",    "weekdays", "every",    "week",     "from",
        "until",      "plan",     "after",    "repeats", "content",   "cents",    "currency", "question", "treated",
        "control",    "outcome",  "rated",    "pairs",   "length",    "washout",  "seed",     "digest",   "leave",
        "blind",      "codes",    "packs",    "pauses",  "guesses",   "stopped",  "extra",    "placed",   "pack",
        "ended",      "rules"};
    return keys;
}

} // namespace hf
