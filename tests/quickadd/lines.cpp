// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/lines.h"

#include <array>
#include <stdexcept>

#include <fmt/format.h>

namespace hf::lines {

namespace {

constexpr std::array<const char*, 18> faults{
    "empty",           "unknownWord",    "ambiguousName", "amountMissing", "unitMissing", "unitUnknown",
    "unitMismatch",    "scoopUndefined", "valueMissing",  "badNumber",     "badTime",     "badDay",
    "durationMissing", "twice",          "leftOver",      "nameMissing",   "textMissing", "quoteOpen"};

Supplement supplement(std::string name, Unit unit, std::optional<Amount> usual)
{
    Supplement made;
    made.name = std::move(name);
    made.unit = unit;
    made.usual = usual;
    return made;
}

Item item(std::string name, std::string unit)
{
    Item made;
    made.name = std::move(name);
    made.unit = std::move(unit);
    return made;
}

Catalogue makeCatalogue()
{
    Catalogue all = builtInCatalogue();
    std::uint16_t number = 1000;
    const auto take = [&](const Supplement& made) {
        all.supplements.push_back({SupplementId{builtInUuid(number++)}, made});
    };
    const auto rate = [&](const Item& made) { all.items.push_back({ItemId{builtInUuid(number++)}, made}); };

    Supplement creatine = supplement("Creatine", Unit::g, makeAmount("5", Unit::g));
    creatine.scoop = makeAmount("3", Unit::g);
    take(creatine);
    take(supplement("Vitamin D", Unit::iu, makeAmount("1000", Unit::iu)));
    take(supplement("Vitamin C", Unit::mg, makeAmount("500", Unit::mg)));
    take(supplement("Omega-3", Unit::capsule, std::nullopt));
    take(supplement("Psyllium", Unit::g, makeAmount("2", Unit::capsule)));
    Supplement hidden = supplement("Old mix", Unit::ml, makeAmount("30", Unit::ml));
    hidden.hidden = true;
    take(hidden);

    Item meditation = item("Meditation", "");
    meditation.yesNo = true;
    rate(meditation);
    Item yoga = item("Yoga", "");
    yoga.yesNo = true;
    rate(yoga);
    rate(item("Weight", "kg"));
    rate(item("Screen time", "min"));
    rate(item("Pulse", "bpm"));
    rate(item("Temperature change", ""));
    rate(item("Sun", "min"));
    Item off = item("Old pain", "");
    off.enabled = {EnabledPeriod{std::nullopt, Day{days{20'000}}}};
    rate(off);
    return all;
}

std::string quoted(const std::string& note)
{
    return note.empty() ? std::string{} : ", \"" + note + "\"";
}

std::string told(const When& when)
{
    return ", " + toString(when.day) + (when.at ? " at " + toString(*when.at) : std::string{});
}

std::string shortest(double value)
{
    return QByteArray::number(value, 'g', 12).toStdString();
}

std::string told(const Dose& dose)
{
    const Supplement* known = catalogue().find(dose.supplement);
    const std::string state =
        dose.state == DoseState::taken ? " taken" : (dose.state == DoseState::none ? " none" : " skipped");
    return "dose " + (known == nullptr ? "?" : known->name) + state +
           (dose.amount ? " " + toString(*dose.amount) : std::string{}) + told(dose.when) + quoted(dose.note);
}

std::string told(const Session& session)
{
    return "session " + session.activity + " " + std::to_string(session.minutes) + " min" +
           (session.rpe ? " rpe " + shortest(*session.rpe) : std::string{}) + told(session.when) + quoted(session.note);
}

std::string told(const RestDay& rest)
{
    return "rest, " + toString(rest.day);
}

std::string told(const Rating& rating)
{
    const Item* known = catalogue().find(rating.item);
    const std::string night =
        rating.night
            ? fmt::format(", {:02}:{:02}-{:02}:{:02}", rating.night->bed.count() / 60, rating.night->bed.count() % 60,
                          rating.night->wake.count() / 60, rating.night->wake.count() % 60)
            : std::string{};
    return "rating " + (known == nullptr ? "?" : known->name) + " " + shortest(rating.value) + night +
           told(rating.when) + quoted(rating.note);
}

std::string told(const Stool& stool)
{
    return "stool " + (stool.form ? std::to_string(*stool.form) : "none") +
           (stool.urgency ? " urgency " + std::to_string(*stool.urgency) : std::string{}) + told(stool.when) +
           quoted(stool.note);
}

std::string told(const Reflection& reflection)
{
    return "reflection, " + toString(reflection.day) + ", \"" + reflection.text + "\"";
}

std::string told(const DayMark& mark)
{
    return "mark " + mark.mark + ", " + toString(mark.range.first) + ".." + toString(mark.range.last) +
           quoted(mark.note);
}

} // namespace

const Catalogue& catalogue()
{
    static const Catalogue all = makeCatalogue();
    return all;
}

TimeFrame frameAt(std::string_view zone, std::string_view wall)
{
    const auto place = Zone::named(zone);
    const auto parsed = parseInstant(wall);
    if (!place || !parsed) {
        throw std::invalid_argument("no such zone or moment");
    }
    const Day date = std::chrono::floor<days>(parsed->wall);
    return {place->atWall(date, parsed->wall - date).instant, *place, defaultDayStart, std::nullopt};
}

TimeFrame wednesday()
{
    return frameAt("Europe/Berlin", "2026-03-04T15:10:20");
}

std::string told(const RecordBody& body)
{
    return std::visit(
        [](const auto& entry) -> std::string {
            if constexpr (requires { told(entry).size(); } && !std::is_same_v<decltype(entry), const RecordBody&>) {
                return told(entry);
            } else {
                return "no entry";
            }
        },
        body);
}

std::string told(const QuickAddProblem& problem)
{
    std::string text = faults[static_cast<std::size_t>(problem.fault)];
    text += " \"" + problem.word + "\" at " + std::to_string(problem.at);
    for (std::size_t i = 0; i < problem.candidates.size(); ++i) {
        text += (i == 0 ? ": " : ", ") + problem.candidates[i];
    }
    return text;
}

QByteArray reading(std::string_view line, const TimeFrame& frame)
{
    const auto read = readQuickAdd(line, catalogue(), frame);
    const auto* body = std::get_if<RecordBody>(&read);
    return QByteArray::fromStdString(body != nullptr ? told(*body) : told(std::get<QuickAddProblem>(read)));
}

} // namespace hf::lines
