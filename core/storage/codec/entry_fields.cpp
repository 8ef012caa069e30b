// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/codec/body_fields.h"
#include "storage/codec/field_helpers.h"

namespace hf {

using nlohmann::json;

void writeFields(json& out, const Dose& dose)
{
    out["supplement"] = toString(dose.supplement);
    out["state"] = doseStateWords.write(dose.state);
    writeAmount(out, "amount", dose.amount);
    writeWhen(out, dose.when);
    writeText(out, "note", dose.note);
    writeBatch(out, dose.batch);
    if (dose.answers) {
        writeFields(out["answers"], *dose.answers);
    }
    if (dose.extra) {
        out["extra"] = true;
    }
    if (dose.placed) {
        out["placed"] = true;
    }
    writeOptional(out, "pack", dose.pack);
}

void readFields(const json& in, Dose& dose)
{
    dose.supplement = SupplementId{readUuid(in, "supplement")};
    dose.state = doseStateWords.read(in.at("state").get<std::string>());
    dose.amount = readAmount(in, "amount");
    dose.when = readWhen(in);
    dose.note = in.value("note", std::string{});
    dose.batch = readBatch(in);
    if (in.contains("answers")) {
        readFields(in.at("answers"), dose.answers.emplace());
    }
    dose.extra = in.value("extra", false);
    dose.placed = in.value("placed", false);
    dose.pack = in.contains("pack") ? std::optional(exactly<int>(in.at("pack"))) : std::nullopt;
}

void writeFields(json& out, const Session& session)
{
    out["activity"] = session.activity;
    out["minutes"] = session.minutes;
    writeOptional(out, "rpe", session.rpe);
    writeWhen(out, session.when);
    writeText(out, "note", session.note);
    writeBatch(out, session.batch);
}

void readFields(const json& in, Session& session)
{
    session.activity = in.at("activity").get<std::string>();
    session.minutes = exactly<int>(in.at("minutes"));
    session.rpe = readOptional<double>(in, "rpe");
    session.when = readWhen(in);
    session.note = in.value("note", std::string{});
    session.batch = readBatch(in);
}

void writeFields(json& out, const RestDay& rest)
{
    out["day"] = toString(rest.day);
    writeBatch(out, rest.batch);
}

void readFields(const json& in, RestDay& rest)
{
    rest.day = readDay(in, "day");
    rest.batch = readBatch(in);
}

void writeFields(json& out, const Rating& rating)
{
    out["item"] = toString(rating.item);
    out["value"] = rating.value;
    writeWhen(out, rating.when);
    if (rating.fine) {
        out["fine"] = true;
    }
    writeText(out, "note", rating.note);
    writeBatch(out, rating.batch);
    if (rating.night) {
        out["bed"] = rating.night->bed.count();
        out["wake"] = rating.night->wake.count();
    }
}

void readFields(const json& in, Rating& rating)
{
    rating.item = ItemId{readUuid(in, "item")};
    rating.value = in.at("value").get<double>();
    rating.when = readWhen(in);
    rating.fine = in.value("fine", false);
    rating.note = in.value("note", std::string{});
    rating.batch = readBatch(in);
    const auto bed = readOptional<int>(in, "bed");
    const auto wake = readOptional<int>(in, "wake");
    if (bed && wake) {
        rating.night = Night{minutes{*bed}, minutes{*wake}};
    }
}

void writeFields(json& out, const Stool& stool)
{
    writeOptional(out, "form", stool.form);
    writeOptional(out, "urgency", stool.urgency);
    writeWhen(out, stool.when);
    writeText(out, "note", stool.note);
    writeBatch(out, stool.batch);
}

void readFields(const json& in, Stool& stool)
{
    stool.form = readOptional<int>(in, "form");
    stool.urgency = readOptional<int>(in, "urgency");
    stool.when = readWhen(in);
    stool.note = in.value("note", std::string{});
    stool.batch = readBatch(in);
}

void writeFields(json& out, const Reflection& reflection)
{
    out["day"] = toString(reflection.day);
    out["text"] = reflection.text;
    writeText(out, "prompt", reflection.prompt);
    writeBatch(out, reflection.batch);
}

void readFields(const json& in, Reflection& reflection)
{
    reflection.day = readDay(in, "day");
    reflection.text = in.at("text").get<std::string>();
    reflection.prompt = in.value("prompt", std::string{});
    reflection.batch = readBatch(in);
}

void writeFields(json& out, const DayMark& mark)
{
    out["mark"] = mark.mark;
    out["first"] = toString(mark.range.first);
    out["last"] = toString(mark.range.last);
    writeText(out, "note", mark.note);
    writeBatch(out, mark.batch);
}

void readFields(const json& in, DayMark& mark)
{
    mark.mark = in.at("mark").get<std::string>();
    mark.range = {readDay(in, "first"), readDay(in, "last")};
    mark.note = in.value("note", std::string{});
    mark.batch = readBatch(in);
}

void writeFields(json& out, const FineDay& fine)
{
    out["day"] = toString(fine.day);
}

void readFields(const json& in, FineDay& fine)
{
    fine.day = readDay(in, "day");
}

} // namespace hf
