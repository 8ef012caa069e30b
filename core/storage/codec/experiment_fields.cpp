// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/numbers.h"
#include "storage/codec/body_fields.h"
#include "storage/codec/field_helpers.h"

#include <fmt/format.h>

namespace hf {

using nlohmann::json;

namespace {

json conditionJson(const Condition& condition)
{
    json out = json::object();
    writeText(out, "label", condition.label);
    writeAmount(out, "amount", condition.amount);
    return out;
}

Condition readCondition(const json& in, const char* key)
{
    const json& condition = in.at(key);
    return {condition.value("label", std::string{}), readAmount(condition, "amount")};
}

/// As text: not every reader of the log keeps 64 bits of a number.
std::uint64_t readSeed(const json& in)
{
    const std::string& text = in.get_ref<const std::string&>();
    const auto seed = wholeNumber<std::uint64_t>(text, 16);
    if (text.size() != 16 || !seed) {
        throw std::invalid_argument("no seed");
    }
    return *seed;
}

void writeCourse(json& out, const Experiment& experiment)
{
    json pauses = json::array();
    for (const DayRange& pause : experiment.pauses) {
        pauses.push_back({{"first", toString(pause.first)}, {"last", toString(pause.last)}});
    }
    json guesses = json::array();
    for (const Guess& guess : experiment.guesses) {
        guesses.push_back({{"period", guess.period}, {"treated", guess.treated}});
    }
    out["pauses"] = std::move(pauses);
    out["guesses"] = std::move(guesses);
    if (experiment.stoppedOn) {
        out["stopped"] = toString(*experiment.stoppedOn);
    }
    writeText(out, "reason", experiment.stopReason);
    if (experiment.endedOn) {
        out["ended"] = toString(*experiment.endedOn);
    }
}

void readCourse(const json& in, Experiment& experiment)
{
    experiment.pauses.clear();
    for (const json& pause : readList(in, "pauses")) {
        experiment.pauses.push_back({readDay(pause, "first"), readDay(pause, "last")});
    }
    experiment.guesses.clear();
    for (const json& guess : readList(in, "guesses")) {
        experiment.guesses.push_back({exactly<int>(guess.at("period")), guess.at("treated").get<bool>()});
    }
    experiment.stoppedOn = in.contains("stopped") ? std::optional(readDay(in, "stopped")) : std::nullopt;
    experiment.stopReason = in.value("reason", std::string{});
    experiment.endedOn = in.contains("ended") ? std::optional(readDay(in, "ended")) : std::nullopt;
}

} // namespace

void writeFields(json& out, const Experiment& experiment)
{
    out["question"] = experiment.question;
    if (experiment.supplement) {
        out["supplement"] = toString(*experiment.supplement);
    }
    if (experiment.habit) {
        out["item"] = toString(*experiment.habit);
    }
    out["treated"] = conditionJson(experiment.treated);
    out["control"] = conditionJson(experiment.control);
    out["outcome"] = experiment.outcome;
    if (experiment.outcomeItem) {
        out["rated"] = toString(*experiment.outcomeItem);
    }
    out["better"] = betterWords.write(experiment.better);
    out["first"] = toString(experiment.first);
    out["pairs"] = experiment.pairs;
    out["length"] = experiment.periodDays;
    out["washout"] = experiment.washoutDays;
    if (experiment.seed) {
        out["seed"] = fmt::format("{:016x}", *experiment.seed);
    }
    out["digest"] = experiment.digest;
    json times = json::array();
    for (const minutes time : experiment.times) {
        times.push_back(time.count());
    }
    out["times"] = std::move(times);
    out["leave"] = experiment.leaveOut;
    out["blind"] = experiment.blind;
    writeText(out, "codes", experiment.codes);
    if (!experiment.packs.empty()) {
        json packs = json::array();
        for (const SupplementId& pack : experiment.packs) {
            packs.push_back(toString(pack));
        }
        out["packs"] = std::move(packs);
    }
    if (experiment.rules != Experiment::firstRules) {
        out["rules"] = experiment.rules;
    }
    writeCourse(out, experiment);
}

void readFields(const json& in, Experiment& experiment)
{
    experiment.question = in.at("question").get<std::string>();
    experiment.supplement =
        in.contains("supplement") ? std::optional(SupplementId{readUuid(in, "supplement")}) : std::nullopt;
    experiment.habit = in.contains("item") ? std::optional(ItemId{readUuid(in, "item")}) : std::nullopt;
    experiment.treated = readCondition(in, "treated");
    experiment.control = readCondition(in, "control");
    experiment.outcome = in.at("outcome").get<std::string>();
    experiment.outcomeItem = in.contains("rated") ? std::optional(ItemId{readUuid(in, "rated")}) : std::nullopt;
    experiment.better = betterWords.read(in.at("better").get<std::string>());
    experiment.first = readDay(in, "first");
    experiment.pairs = exactly<int>(in.at("pairs"));
    experiment.periodDays = exactly<int>(in.at("length"));
    experiment.washoutDays = exactly<int>(in.at("washout"));
    experiment.seed = in.contains("seed") ? std::optional(readSeed(in.at("seed"))) : std::nullopt;
    experiment.digest = in.at("digest").get<std::string>();
    experiment.times.clear();
    for (const json& time : readList(in, "times")) {
        experiment.times.emplace_back(exactly<int>(time));
    }
    experiment.leaveOut = in.at("leave").get<std::vector<std::string>>();
    experiment.blind = in.at("blind").get<bool>();
    experiment.codes = in.value("codes", std::string{});
    experiment.packs.clear();
    if (in.contains("packs")) {
        for (const json& pack : readList(in, "packs")) {
            const auto id = parseUuid(pack.get_ref<const std::string&>());
            experiment.packs.push_back(SupplementId{id.value()});
        }
    }
    experiment.rules = in.contains("rules") ? exactly<int>(in.at("rules")) : Experiment::firstRules;
    readCourse(in, experiment);
}

} // namespace hf
