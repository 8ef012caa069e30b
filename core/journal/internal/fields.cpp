// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/internal/fields.h"

#include "domain/numbers.h"
#include "domain/text.h"
#include "journal/internal/import_sink.h"
#include "journal/journal.h"

namespace hf {

namespace {

template<class Number>
bool readNumber(std::string_view text, Number& out)
{
    const auto number = [text] {
        if constexpr (std::is_floating_point_v<Number>) {
            return decimalNumber(text);
        } else {
            return wholeNumber<Number>(text);
        }
    }();
    out = number.value_or(out);
    return number.has_value();
}

template<class Number>
bool readOptionalNumber(std::string_view text, std::optional<Number>& out)
{
    if (text.empty() || text == "none") {
        out.reset();
        return true;
    }
    return readNumber(text, out.emplace());
}

bool readFlag(std::string_view text, bool& out)
{
    out = text == "yes" || text == "true" || text == "1";
    return out || text == "no" || text == "false" || text == "0";
}

bool readText(std::string_view text, std::string& out)
{
    out = text;
    return true;
}

bool readClock(std::string_view text, minutes& out)
{
    int hour = 0;
    int minute = 0;
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || text.size() - colon != 3 || !readNumber(text.substr(0, colon), hour) ||
        !readNumber(text.substr(colon + 1), minute) || hour < 0 || hour > 23 || minute < 0 || minute > 59) {
        return false;
    }
    out = minutes{hour * 60 + minute};
    return true;
}

/// The day whose clock is meant: that of the entry, but of a dose that took the day of what it answers its own.
template<class Entry>
Day dayOfClock(const Entry& entry, const TimeFrame& frame)
{
    if constexpr (requires { entry.placed; }) {
        if (entry.placed && entry.when.at) {
            return journalDay(*entry.when.at, frame.dayStart);
        }
    }
    return entry.when.day;
}

/// A dose that took the day of what it answers, as it was before: a day that is written is its own.
RecordBody onItsOwnDay(RecordBody body, const TimeFrame& frame)
{
    if (auto* dose = std::get_if<Dose>(&body); dose != nullptr && dose->placed) {
        dose->when.day = dayOfClock(*dose, frame);
        dose->answers.reset();
        dose->extra = false;
        dose->placed = false;
    }
    return body;
}

template<class Entry>
bool setWhen(Entry& entry, std::string_view field, std::string_view value, const TimeFrame& frame)
{
    if (field != "time") {
        return false;
    }
    if (value == "none" || value.empty()) {
        entry.when.at.reset();
        return true;
    }
    minutes clock{0};
    if (!readClock(value, clock)) {
        return false;
    }
    entry.when.at = frame.onDay(dayOfClock(entry, frame), clock);
    return true;
}

bool set(Dose& dose, std::string_view field, std::string_view value, const Catalogue& catalogue)
{
    if (field == "supplement") {
        const KnownSupplement* known = catalogue.supplementNamed(value);
        dose.supplement = known == nullptr ? dose.supplement : known->id;
        return known != nullptr;
    }
    const Supplement* supplement = catalogue.find(dose.supplement);
    if (field == "amount" && supplement != nullptr) {
        dose.amount = readAmountText(value, *supplement);
        dose.state = DoseState::taken;
        return dose.amount.has_value();
    }
    if (field == "state" && (value == "skipped" || value == "none")) {
        dose.state = value == "skipped" ? DoseState::skipped : DoseState::none;
        dose.amount.reset();
        return true;
    }
    if (field == "pack") {
        dose.pack = wholeNumber<int>(value);
        return dose.pack.has_value() || value.empty();
    }
    if (field == "extra" && (value == "yes" || value == "no")) {
        dose.extra = value == "yes";
        dose.answers = dose.extra ? std::nullopt : dose.answers;
        dose.placed = false;
        return true;
    }
    return false;
}

bool set(Session& session, std::string_view field, std::string_view value, const Catalogue& /*catalogue*/)
{
    if (field == "activity") {
        return readText(value, session.activity);
    }
    if (field == "minutes") {
        return readNumber(value, session.minutes);
    }
    return field == "rpe" && readOptionalNumber(value, session.rpe);
}

bool set(Rating& rating, std::string_view field, std::string_view value, const Catalogue& /*catalogue*/)
{
    if (field == "value") { // it is said otherwise from now on
        rating.fine = false;
        rating.night.reset();
    }
    return field == "value" && readNumber(value, rating.value);
}

bool set(Stool& stool, std::string_view field, std::string_view value, const Catalogue& /*catalogue*/)
{
    if (field == "form") {
        return readOptionalNumber(value, stool.form);
    }
    return field == "urgency" && readOptionalNumber(value, stool.urgency);
}

bool set(Reflection& reflection, std::string_view field, std::string_view value, const Catalogue& /*catalogue*/)
{
    return field == "text" && readText(value, reflection.text);
}

bool setEnd(DayRange& range, std::string_view field, std::string_view value)
{
    const auto day = parseDay(value);
    if (!day || (field != "first" && field != "last")) {
        return false;
    }
    (field == "first" ? range.first : range.last) = *day;
    return true;
}

bool set(DayMark& mark, std::string_view field, std::string_view value, const Catalogue& /*catalogue*/)
{
    return field == "mark" ? readText(value, mark.mark) : setEnd(mark.range, field, value);
}

bool set(Pause& pause, std::string_view field, std::string_view value, const Catalogue& /*catalogue*/)
{
    return field == "reason" ? readText(value, pause.reason) : setEnd(pause.days, field, value);
}

bool set(Supply& supply, std::string_view field, std::string_view value, const Catalogue& catalogue)
{
    const Supplement* supplement = catalogue.find(supply.supplement);
    if (field == "content" && supplement != nullptr) {
        const auto content = readAmountText(value, *supplement);
        supply.content = content.value_or(supply.content);
        return content.has_value();
    }
    if (field == "from") {
        const auto day = parseDay(value);
        supply.from = day.value_or(supply.from);
        return day.has_value();
    }
    if (field == "cents") {
        return readOptionalNumber(value, supply.priceCents);
    }
    return field == "currency" && readText(value, supply.currency);
}

bool set(Supplement& supplement, std::string_view field, std::string_view value, const Catalogue& /*catalogue*/)
{
    if (field == "name") {
        return readText(value, supplement.name);
    }
    if (field == "guidance") {
        return readText(value, supplement.guidance);
    }
    if (field == "hidden") {
        return readFlag(value, supplement.hidden);
    }
    if (field == "unit") {
        const auto unit = parseUnit(value);
        supplement.unit = unit.value_or(supplement.unit);
        return unit.has_value();
    }
    if (field == "usual" || field == "scoop") {
        auto& target = field == "usual" ? supplement.usual : supplement.scoop;
        target = value == "none" ? std::nullopt : readAmountText(value, supplement);
        return value == "none" || target.has_value();
    }
    return field == "order" && readNumber(value, supplement.order);
}

bool set(Item& item, std::string_view field, std::string_view value, const Catalogue& /*catalogue*/)
{
    if (field == "name") {
        return readText(value, item.name);
    }
    if (field == "unit") {
        return readText(value, item.unit);
    }
    if (field == "low" || field == "high") {
        return readOptionalNumber(value, field == "low" ? item.low : item.high);
    }
    if (field == "better" && (value == "low" || value == "high" || value == "neither")) {
        item.better = value == "low" ? Better::low : (value == "high" ? Better::high : Better::neither);
        return true;
    }
    return field == "order" && readNumber(value, item.order);
}

bool set(JournalSetting& setting, std::string_view field, std::string_view value, const Catalogue& /*catalogue*/)
{
    return field == "value" && readText(value, setting.value);
}

template<class Body>
bool set(Body& /*body*/, std::string_view /*field*/, std::string_view /*value*/, const Catalogue& /*catalogue*/)
{
    return false;
}

/// Hidden from today on, or shown again from today on: what it was before stays as it was.
bool setHidden(Item& item, std::string_view value, Day today)
{
    bool hidden = false;
    if (!readFlag(value, hidden)) {
        return false;
    }
    setItemHidden(item, hidden, today);
    return true;
}

} // namespace

void setItemHidden(Item& item, bool hidden, Day today)
{
    // What was said for later, here or elsewhere, counts no more.
    std::erase_if(item.enabled, [today](const EnabledPeriod& p) { return p.from && *p.from >= today; });
    for (EnabledPeriod& period : item.enabled) {
        if (!period.until || *period.until >= today) {
            period.until = hidden ? std::optional(today - days{1}) : std::nullopt;
        }
    }
    if (!hidden && !item.enabledOn(today)) {
        item.enabled.push_back({today, std::nullopt});
    }
}

bool setField(RecordBody& body, std::string_view field, std::string_view value, const Catalogue& catalogue,
              const TimeFrame& frame)
{
    if (field == "day") {
        const auto day = parseDay(value);
        if (!day || !daysOf(body)) {
            return false;
        }
        body = movedTo(onItsOwnDay(std::move(body), frame), *day);
        return true;
    }
    if (auto* item = std::get_if<Item>(&body); item != nullptr && field == "hidden") {
        return setHidden(*item, value, frame.today());
    }
    return std::visit(
        [&](auto& entry) {
            if constexpr (requires { entry.note; }) {
                if (field == "note") {
                    return readText(value, entry.note);
                }
            }
            if constexpr (requires { entry.when; }) {
                if (field == "time") {
                    return setWhen(entry, field, value, frame);
                }
            }
            return set(entry, field, value, catalogue);
        },
        body);
}

std::variant<RecordBody, std::string>
Journal::withFields(const Record& record, std::span<const std::string> assignments, const TimeFrame& frame) const
{
    RecordBody body = record.body;
    for (const std::string& assignment : assignments) {
        const auto equals = assignment.find('=');
        if (equals == std::string::npos ||
            !setField(body, trimmed(std::string_view(assignment).substr(0, equals)),
                      trimmed(std::string_view(assignment).substr(equals + 1)), catalogue(), frame)) {
            return assignment;
        }
    }
    return body;
}

} // namespace hf
