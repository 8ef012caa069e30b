// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/amount.h"
#include "quickadd/quick_add.h"
#include "quickadd/subject.h"
#include "quickadd/typed/times.h"
#include "quickadd/typed/words.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

#include <fmt/format.h>

namespace hf {

namespace {

using namespace quickadd;

/// A line in two parts, because the name may have to be made explicit.
struct Line {
    Meaning meaning = Meaning::rest;
    std::string name;
    std::string rest; ///< begins with a blank where it is not empty
};

std::string writeNote(const std::string& note)
{
    return note.empty() ? std::string{} : " " + inQuotes(note);
}

std::string writeDay(Day day, const TimeFrame& frame)
{
    return day == frame.defaultDay() ? std::string{} : " " + toString(day);
}

std::string writeAmount(const Amount& amount, const Supplement& supplement)
{
    const bool scoops = amount.unit == Unit::scoop && supplement.scoop && supplement.scoop->count > 0 &&
                        supplement.scoop->dimension == amount.dimension && amount.count % supplement.scoop->count == 0;
    if (scoops) {
        return fmt::format(" {} {}", amount.count / supplement.scoop->count, symbol(Unit::scoop));
    }
    return " " + toString(amount);
}

std::optional<Line> lineOf(const Dose& dose, const Catalogue& catalogue, const TimeFrame& frame)
{
    const Supplement* supplement = catalogue.find(dose.supplement);
    if (supplement == nullptr) {
        return std::nullopt;
    }
    std::string said;
    if (dose.state == DoseState::none) {
        said = " none";
    } else if (dose.state == DoseState::skipped) {
        said = " skip";
    } else if (dose.amount) {
        said = writeAmount(*dose.amount, *supplement);
    }
    said += writeWhen(dose.when, frame, dose.state != DoseState::none) + writeNote(dose.note);
    return Line{Meaning::supplement, supplement->name, said};
}

std::optional<Line> lineOf(const Session& session, const Catalogue& /*catalogue*/, const TimeFrame& frame)
{
    std::string said = fmt::format(" {} min", session.minutes);
    if (session.rpe) {
        said += fmt::format(" rpe {}", *session.rpe);
    }
    said += writeWhen(session.when, frame, true) + writeNote(session.note);
    return Line{Meaning::activity, session.activity, said};
}

std::optional<Line> lineOf(const Rating& rating, const Catalogue& catalogue, const TimeFrame& frame)
{
    const Item* item = catalogue.find(rating.item);
    if (item == nullptr || !std::isfinite(rating.value)) {
        return std::nullopt;
    }
    const bool answered = item->yesNo && (rating.value == 0 || rating.value == 1);
    std::string said = answered ? (rating.value == 0 ? " no" : " yes") : fmt::format(" {}", rating.value);
    said += writeWhen(rating.when, frame, false) + writeNote(rating.note);
    return Line{Meaning::item, item->name, said};
}

std::optional<Line> lineOf(const Stool& stool, const Catalogue& /*catalogue*/, const TimeFrame& frame)
{
    std::string said = stool.form ? fmt::format(" {}", *stool.form) : std::string{};
    if (stool.urgency) {
        said += fmt::format(" urgency {}", *stool.urgency);
    }
    said += writeWhen(stool.when, frame, stool.form.has_value()) + writeNote(stool.note);
    return stool.form ? Line{Meaning::stool, "stool", said} : Line{Meaning::noStool, "no stool", said};
}

std::optional<Line> lineOf(const RestDay& rest, const Catalogue& /*catalogue*/, const TimeFrame& frame)
{
    return Line{Meaning::rest, "rest", writeDay(rest.day, frame)};
}

std::optional<Line> lineOf(const DayMark& mark, const Catalogue& /*catalogue*/, const TimeFrame& frame)
{
    std::string said;
    if (mark.range.first == mark.range.last) {
        said = writeDay(mark.range.first, frame);
    } else {
        said = " " + toString(mark.range.first) + ".." + toString(mark.range.last);
    }
    return Line{Meaning::mark, mark.mark, said + writeNote(mark.note)};
}

/// Whether the line reads as the same entry; what no line can say (the import it came from) is left aside.
template<class Entry>
bool readsAs(const std::string& line, Entry entry, const Catalogue& catalogue, const TimeFrame& frame)
{
    entry.batch.reset();
    if constexpr (requires { entry.fine; }) {
        entry.fine = false;
    }
    const auto read = readQuickAdd(line, catalogue, frame);
    const auto* body = std::get_if<RecordBody>(&read);
    const auto* same = body == nullptr ? nullptr : std::get_if<Entry>(body);
    if (same == nullptr) {
        return false;
    }
    if constexpr (requires { entry.when.at; }) {
        // Another zone's moment cannot be written; that alone does not make the name unreadable.
        entry.when = same->when;
    }
    return *same == entry;
}

/// With the name as it is, or made explicit where that would read as something else.
template<class Entry>
std::string complete(const Line& line, const Entry& entry, const Catalogue& catalogue, const TimeFrame& frame)
{
    const std::string_view keyword = explicitKeyword(line.meaning);
    const bool oneLine = line.name.find_first_of("\r\n") == std::string::npos;
    std::string plain = line.name + line.rest;
    if (keyword.empty() || (oneLine && readsAs(plain, entry, catalogue, frame))) {
        return plain;
    }
    return fmt::format("{} {}{}", keyword, inQuotes(line.name), line.rest);
}

std::string writeNoteOf(const Reflection& reflection, const TimeFrame& frame)
{
    const std::string day = writeDay(reflection.day, frame);
    return (day.empty() ? "" : day.substr(1) + " ") + "note " + inQuotes(reflection.text);
}

} // namespace

std::string writeQuickAdd(const RecordBody& body, const Catalogue& catalogue, const TimeFrame& frame)
{
    return std::visit(
        [&](const auto& entry) -> std::string {
            if constexpr (std::is_same_v<std::decay_t<decltype(entry)>, Reflection>) {
                return writeNoteOf(entry, frame);
            } else if constexpr (requires { lineOf(entry, catalogue, frame); }) {
                const std::optional<Line> line = lineOf(entry, catalogue, frame);
                return line ? complete(*line, entry, catalogue, frame) : std::string{};
            } else {
                return {};
            }
        },
        body);
}

} // namespace hf
