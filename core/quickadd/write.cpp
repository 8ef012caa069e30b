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

/// What an entry is written with.
struct Writing {
    const Catalogue& catalogue;
    const TimeFrame& frame;
    bool dated = false; ///< for reading back at any later moment: the day is always said, and all else there is to say

    std::string day(Day day) const { return day == frame.defaultDay() && !dated ? std::string{} : " " + toString(day); }
    std::string when(const When& when, Happens happens) const { return writeWhen(when, frame, happens, dated); }
};

std::string writeNote(const std::string& note)
{
    return note.empty() ? std::string{} : " " + inQuotes(note);
}

std::string writeAmount(const Amount& amount, const Supplement& supplement)
{
    const bool scoops = amount.unit == Unit::scoop && supplement.scoop && supplement.scoop->count > 0 &&
                        supplement.scoop->dimension == amount.dimension && amount.count % supplement.scoop->count == 0;
    if (scoops) {
        const std::string number = std::to_string(amount.count / supplement.scoop->count);
        return fmt::format(" {} {}", number, unitAfter(number, Unit::scoop));
    }
    return " " + toString(amount);
}

std::string writePlanned(const Dose& dose)
{
    if (!dose.answers) {
        return dose.extra ? " answers=none" : "";
    }
    const OccurrenceId& planned = *dose.answers;
    return fmt::format(" answers={}/{}/{}", toString(planned.plan), toString(planned.day), planned.slot);
}

std::optional<Line> lineOf(const Dose& dose, const Writing& writing)
{
    const Supplement* supplement = writing.catalogue.find(dose.supplement);
    if (supplement == nullptr) {
        return std::nullopt;
    }
    std::string said;
    Happens happens = Happens::now;
    if (dose.state == DoseState::none) {
        said = " none";
        happens = Happens::anyTime;
    } else if (dose.state == DoseState::skipped) {
        said = " skip";
        happens = Happens::asPlanned;
    } else if (dose.amount) {
        said = writeAmount(*dose.amount, *supplement);
    }
    said += writing.when(dose.when, happens);
    said += dose.pack ? fmt::format(" pack={}", *dose.pack) : std::string{};
    said += writing.dated ? writePlanned(dose) : std::string{};
    return Line{Meaning::supplement, supplement->name, said + writeNote(dose.note)};
}

std::optional<Line> lineOf(const Session& session, const Writing& writing)
{
    std::string said = fmt::format(" {} min", session.minutes);
    if (session.rpe) {
        said += fmt::format(" rpe {}", *session.rpe);
    }
    said += writing.when(session.when, Happens::now) + writeNote(session.note);
    return Line{Meaning::activity, session.activity, said};
}

std::string writeNight(const Night& night)
{
    return fmt::format(" {:02}:{:02}-{:02}:{:02}", night.bed.count() / 60, night.bed.count() % 60,
                       night.wake.count() / 60, night.wake.count() % 60);
}

std::optional<Line> lineOf(const Rating& rating, const Writing& writing)
{
    const Item* item = writing.catalogue.find(rating.item);
    if (item == nullptr || !std::isfinite(rating.value)) {
        return std::nullopt;
    }
    const bool fine = rating.fine && writing.dated;
    const bool slept = rating.night && rating.night->isReal() && rating.value == rating.night->hours();
    const bool answered = item->yesNo && !fine && (rating.value == 0 || rating.value == 1);
    std::string said = slept      ? writeNight(*rating.night)
                       : answered ? (rating.value == 0 ? " no" : " yes")
                                  : fmt::format(" {}", rating.value);
    said += fine ? " fine" : "";
    said += writing.when(rating.when, Happens::anyTime) + writeNote(rating.note);
    return Line{Meaning::item, item->name, said};
}

std::optional<Line> lineOf(const Stool& stool, const Writing& writing)
{
    std::string said = stool.form ? fmt::format(" {}", *stool.form) : std::string{};
    if (stool.urgency) {
        said += fmt::format(" urgency {}", *stool.urgency);
    }
    said += writing.when(stool.when, stool.form ? Happens::now : Happens::anyTime) + writeNote(stool.note);
    return stool.form ? Line{Meaning::stool, "stool", said} : Line{Meaning::noStool, "no stool", said};
}

std::optional<Line> lineOf(const RestDay& rest, const Writing& writing)
{
    return Line{Meaning::rest, "rest", writing.day(rest.day)};
}

std::optional<Line> lineOf(const FineDay& fine, const Writing& writing)
{
    return Line{Meaning::fineDay, std::string(fineDayWord), writing.day(fine.day)};
}

std::optional<Line> lineOf(const DayMark& mark, const Writing& writing)
{
    std::string said;
    if (mark.range.first == mark.range.last) {
        said = writing.day(mark.range.first);
    } else {
        said = " " + toString(mark.range.first) + ".." + toString(mark.range.last);
    }
    return Line{Meaning::mark, mark.mark, said + writeNote(mark.note)};
}

/// Whether the line is read as this one entry; what is not written is left aside.
template<class Entry>
bool readsAs(const std::string& line, Entry entry, const Writing& writing)
{
    if constexpr (requires { entry.batch; }) {
        entry.batch.reset();
    }
    if constexpr (requires { entry.fine; }) {
        entry.fine = entry.fine && writing.dated;
    }
    if constexpr (requires { entry.answers; }) {
        entry.answers = writing.dated ? entry.answers : std::nullopt;
        entry.extra = entry.extra && writing.dated;
        entry.placed = false;
    }
    const auto read = readQuickAddEntries(line, writing.catalogue, writing.frame);
    const auto* bodies = std::get_if<std::vector<RecordBody>>(&read);
    const auto* same = bodies == nullptr || bodies->size() != 1 ? nullptr : std::get_if<Entry>(&bodies->front());
    return same != nullptr && *same == entry;
}

/// With the name as it is, or made explicit where that would read as something else.
template<class Entry>
std::string complete(const Line& line, const Entry& entry, const Writing& writing)
{
    const std::string_view keyword = explicitKeyword(line.meaning);
    std::string plain = line.name + line.rest;
    if (keyword.empty() || (fitsInLine(line.name) && readsAs(plain, entry, writing))) {
        return plain;
    }
    return fmt::format("{} {}{}", keyword, inQuotes(line.name), line.rest);
}

/// The line of an entry, short where that is read as it; what is read only when all is said is written so.
template<class Entry>
std::string lineFor(const Entry& entry, const Writing& writing)
{
    const std::optional<Line> line = lineOf(entry, writing);
    if (!line) {
        return {};
    }
    std::string text = complete(*line, entry, writing);
    if constexpr (std::is_same_v<Entry, Dose>) {
        if (!writing.dated && !readsAs(text, entry, writing)) {
            const Writing whole{writing.catalogue, writing.frame, true};
            Dose typed = entry; // what a line for editing leaves to the entry that is edited
            typed.answers.reset();
            typed.extra = false;
            return complete(*lineOf(typed, whole), typed, whole);
        }
    }
    return text;
}

std::string writeReflection(const Reflection& reflection, const Writing& writing)
{
    const std::string day = writing.day(reflection.day);
    const std::string prompt =
        reflection.prompt.empty() || !writing.dated ? "" : "prompt " + inQuotes(reflection.prompt) + " ";
    return (day.empty() ? "" : day.substr(1) + " ") + prompt + "note " + inQuotes(reflection.text);
}

std::string write(const RecordBody& body, const Writing& writing)
{
    return std::visit(
        [&](const auto& entry) -> std::string {
            if constexpr (std::is_same_v<std::decay_t<decltype(entry)>, Reflection>) {
                return writeReflection(entry, writing);
            } else if constexpr (requires { lineOf(entry, writing); }) {
                return lineFor(entry, writing);
            } else {
                return {};
            }
        },
        body);
}

} // namespace

std::string writeQuickAdd(const RecordBody& body, const Catalogue& catalogue, const TimeFrame& frame)
{
    return write(body, {catalogue, frame});
}

std::string writeDatedLine(const RecordBody& body, const Catalogue& catalogue, const TimeFrame& frame)
{
    return write(body, {catalogue, frame, true});
}

} // namespace hf
