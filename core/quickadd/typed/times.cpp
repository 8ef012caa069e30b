// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/typed/times.h"

#include "domain/numbers.h"
#include "domain/text.h"
#include "quickadd/typed/stamps.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace hf::quickadd {

namespace {

using std::chrono::hours;

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

/// The number of the name that `word` is, or is the first three letters of.
template<std::size_t N>
std::optional<unsigned> numberIn(const std::array<std::string_view, N>& names, std::string_view word)
{
    for (unsigned i = 0; i < N; ++i) {
        if (word == names[i] || word == names[i].substr(0, 3)) {
            return i;
        }
    }
    return std::nullopt;
}

std::optional<unsigned> weekdayNumber(std::string_view word)
{
    constexpr std::array<std::string_view, 7> names{"sunday",   "monday", "tuesday", "wednesday",
                                                    "thursday", "friday", "saturday"};
    return numberIn(names, word);
}

std::optional<unsigned> monthNumber(std::string_view word)
{
    constexpr std::array<std::string_view, 12> names{"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};
    if (word == "sept") {
        return 9;
    }
    const auto index = numberIn(names, word);
    return index ? std::optional(*index + 1) : std::nullopt;
}

/// `31.11.`, as a day is written in some countries.
bool isDayPointMonthPoint(const std::vector<std::string_view>& parts)
{
    return parts.size() == 3 && parts[2].empty() && allDigits(parts[0]) && parts[0].size() <= 2 &&
           allDigits(parts[1]) && parts[1].size() <= 2;
}

/// Digits joined by hyphens, slashes or points into three parts; only `yyyy-m-d` is a date.
ParseResult<Day> numericDate(std::string_view word)
{
    if (isDayPointMonthPoint(split(word, '.'))) {
        return {1, std::nullopt};
    }
    for (const char separator : {'-', '/', '.'}) {
        const auto parts = split(word, separator);
        if (parts.size() != 3 || !std::all_of(parts.begin(), parts.end(), allDigits)) {
            continue;
        }
        const bool iso = separator == '-' && parts[0].size() == 4 && parts[1].size() <= 2 && parts[2].size() <= 2;
        const auto month = iso ? wholeNumber<int>(parts[1]) : std::nullopt;
        const auto day = iso ? wholeNumber<int>(parts[2]) : std::nullopt;
        if (!month || !day) {
            return {1, std::nullopt};
        }
        return {1, makeDay(*wholeNumber<int>(parts[0]), static_cast<unsigned>(*month), static_cast<unsigned>(*day))};
    }
    return {};
}

/// The latest such date that is not in the future; eight years hold a leap day even around 1900.
std::optional<Day> latestDate(unsigned month, unsigned day, Day today)
{
    const int year = static_cast<int>(std::chrono::year_month_day{today}.year());
    for (int back = 0; back <= 8; ++back) {
        const auto date = makeDay(year - back, month, day);
        if (date && *date <= today) {
            return date;
        }
    }
    return std::nullopt;
}

bool unitFollows(std::span<const Word> words)
{
    return !words.empty() && !words[0].quoted &&
           (parseUnit(words[0].value) || isHourUnit(words[0].value) || isMinuteUnit(words[0].value));
}

/// `1 mar`, `1 march 2026`; but in `1 mar 2000 mg` the third number is an amount.
ParseResult<Day> dayAndMonth(std::span<const Word> words, Day today)
{
    if (words.size() < 2 || words[0].quoted || words[1].quoted || !allDigits(words[0].value) ||
        words[0].value.size() > 2) {
        return {};
    }
    const auto month = monthNumber(words[1].value);
    if (!month) {
        return {};
    }
    const auto day = static_cast<unsigned>(wholeNumber<int>(words[0].value).value_or(0));
    const bool hasYear = words.size() > 2 && !words[2].quoted && words[2].value.size() == 4 &&
                         allDigits(words[2].value) && !unitFollows(words.subspan(3));
    if (hasYear) {
        return {3, makeDay(wholeNumber<int>(words[2].value).value_or(0), *month, day)};
    }
    return {2, latestDate(*month, day, today)};
}

/// `7`, `07`; nothing when it is not below `limit`.
std::optional<int> clockPart(std::string_view digits, int limit)
{
    const auto value = allDigits(digits) && digits.size() <= 2 ? wholeNumber<int>(digits) : std::nullopt;
    return value && *value < limit ? value : std::nullopt;
}

enum class HalfDay { unsaid, am, pm };

std::optional<HalfDay> halfDay(std::string_view folded)
{
    if (folded == "am" || folded == "a.m." || folded == "a.m") {
        return HalfDay::am;
    }
    if (folded == "pm" || folded == "p.m." || folded == "p.m") {
        return HalfDay::pm;
    }
    return std::nullopt;
}

std::optional<TypedTime> clockOf(const std::vector<std::string_view>& parts, HalfDay half)
{
    auto hour = clockPart(parts[0], half == HalfDay::unsaid ? 24 : 13);
    const auto minute = parts.size() > 1 && parts[1].size() == 2 ? clockPart(parts[1], 60) : std::nullopt;
    const auto second = parts.size() > 2 && parts[2].size() == 2 ? clockPart(parts[2], 60) : std::nullopt;
    const bool impossibleHour = !hour || (half != HalfDay::unsaid && *hour == 0);
    if (impossibleHour || parts.size() > 3 || (parts.size() > 1 && !minute) || (parts.size() > 2 && !second)) {
        return std::nullopt;
    }
    if (half != HalfDay::unsaid) {
        hour = *hour % 12 + (half == HalfDay::pm ? 12 : 0);
    }
    return seconds{hours{*hour} + minutes{minute.value_or(0)} + seconds{second.value_or(0)}};
}

bool isClockShaped(const std::vector<std::string_view>& parts)
{
    return std::all_of(parts.begin(), parts.end(), allDigits);
}

/// `14:30`, `2pm`, `8:05 am`.
ParseResult<TypedTime> readClock(std::span<const Word> words)
{
    const std::string_view word = words[0].value;
    const std::size_t letters = std::min(word.find_first_not_of("0123456789:"), word.size());
    const auto parts = split(word.substr(0, letters), ':');
    if (!isClockShaped(parts)) {
        return {};
    }
    if (letters < word.size()) {
        const auto half = halfDay(word.substr(letters));
        return half ? ParseResult<TypedTime>{1, clockOf(parts, *half)} : ParseResult<TypedTime>{};
    }
    if (const auto half = words.size() > 1 && !words[1].quoted ? halfDay(words[1].value) : std::nullopt) {
        return {2, clockOf(parts, *half)};
    }
    return parts.size() > 1 ? ParseResult<TypedTime>{1, clockOf(parts, HalfDay::unsaid)} : ParseResult<TypedTime>{};
}

/// `14h30`, `14h`.
ParseResult<TypedTime> readHourForm(std::string_view word)
{
    const std::size_t h = word.find('h');
    if (h == std::string_view::npos || !allDigits(word.substr(0, h))) {
        return {};
    }
    const std::string_view minute = word.substr(h + 1);
    if (!minute.empty() && !allDigits(minute)) {
        return {};
    }
    std::vector<std::string_view> parts{word.substr(0, h)};
    if (!minute.empty()) {
        parts.push_back(minute);
    }
    return {1, clockOf(parts, HalfDay::unsaid)};
}

/// Adds the seconds of a clock, except where a gap has moved the moment to another minute.
Moment withSeconds(const Moment& moment, seconds clock, const Zone& zone)
{
    const seconds sinceMidnight = moment.wall() - std::chrono::floor<days>(moment.wall());
    const seconds extra = clock % minutes{1};
    return sinceMidnight + extra == clock ? zone.at(moment.instant + extra) : moment;
}

/// `TimeFrame::latest`, to the second.
Moment latest(seconds clock, const TimeFrame& frame)
{
    TimeFrame earlier = frame;
    earlier.now -= clock % minutes{1};
    return withSeconds(earlier.latest(std::chrono::floor<minutes>(clock)), clock, frame.zone);
}

When atClock(std::optional<Day> day, seconds clock, const TimeFrame& frame, Happens happens)
{
    const bool otherPage = frame.pageDay && *frame.pageDay != frame.today();
    if (!day && !otherPage && happens != Happens::asPlanned) {
        const Moment moment = latest(clock, frame);
        return {journalDay(moment, frame.dayStart), moment, {false, true}};
    }
    const Day meant = day.value_or(frame.defaultDay());
    const Moment moment = frame.onDay(meant, std::chrono::floor<minutes>(clock));
    return {meant, withSeconds(moment, clock, frame.zone), {day.has_value() || otherPage, true}};
}

std::string writeClock(seconds clock)
{
    const std::chrono::hh_mm_ss parts{clock};
    std::string text = fmt::format(" {:02}:{:02}", parts.hours().count(), parts.minutes().count());
    if (parts.seconds().count() != 0) {
        text += fmt::format(":{:02}", parts.seconds().count());
    }
    return text;
}

} // namespace

ParseResult<Day> readDay(std::span<const Word> words, Day today)
{
    if (words.empty() || words[0].quoted) {
        return {};
    }
    const std::string_view word = words[0].value;
    if (word == "today") {
        return {1, today};
    }
    if (word == "yesterday" || word == "tomorrow") {
        return {1, today + days{word == "tomorrow" ? 1 : -1}};
    }
    if (const auto weekday = weekdayNumber(word)) {
        return {1, today - (std::chrono::weekday{today} - std::chrono::weekday{*weekday})};
    }
    const ParseResult<Day> date = numericDate(word);
    return date.words > 0 ? date : dayAndMonth(words, today);
}

ParseResult<TypedDays> readDays(std::span<const Word> words, Day today)
{
    const ParseResult<Day> first = readDay(words, today);
    if (first.words == 0) {
        return {};
    }
    const std::span<const Word> rest = words.subspan(first.words);
    if (rest.empty() || !rest[0].is("..")) {
        return {first.words, first.value ? std::optional(TypedDays{{*first.value, *first.value}}) : std::nullopt};
    }
    const ParseResult<Day> last = readDay(rest.subspan(1), today);
    const std::size_t used = first.words + 1 + last.words;
    if (!first.value || !last.value) {
        return {used, std::nullopt};
    }
    return {used, TypedDays{{*first.value, *last.value}, true}};
}

ParseResult<TypedTime> readTime(std::span<const Word> words, const Zone& zone, bool hourForm)
{
    if (words.empty() || words[0].quoted) {
        return {};
    }
    if (words[0].is("noon") || words[0].is("midnight")) {
        return {1, seconds{hours{words[0].is("noon") ? 12 : 0}}};
    }
    if (words[0].is("no") && words.size() > 1 && words[1].is("time")) {
        return {2, Untimed{}};
    }
    if (const ParseResult<Moment> stamp = readStamp(words[0].text, zone); stamp.words > 0) {
        return {1, stamp.value ? std::optional<TypedTime>(*stamp.value) : std::nullopt};
    }
    const ParseResult<TypedTime> clock = readClock(words);
    return clock.words == 0 && hourForm ? readHourForm(words[0].value) : clock;
}

When resolve(const TypedWhen& typed, const TimeFrame& frame, Happens happens)
{
    const Day day = typed.day.value_or(frame.defaultDay());
    if (!typed.time) {
        const Day today = frame.today();
        const bool isNow = happens != Happens::anyTime && day == today && frame.defaultDay() == today;
        const Written written{typed.day.has_value() || frame.defaultDay() != today, false};
        return {day, isNow ? std::optional(frame.zone.at(frame.now)) : std::nullopt, written};
    }
    if (const auto* moment = std::get_if<Moment>(&*typed.time)) {
        return {typed.day.value_or(journalDay(*moment, frame.dayStart)), *moment, {true, true}};
    }
    if (const auto* clock = std::get_if<seconds>(&*typed.time)) {
        return atClock(typed.day, *clock, frame, happens);
    }
    return {day, std::nullopt, {typed.day.has_value() || frame.defaultDay() != frame.today(), false}};
}

std::string writeWhen(const When& when, const TimeFrame& frame, Happens happens, bool dated)
{
    std::vector<std::optional<TypedTime>> times;
    std::vector<std::string> written;
    const auto add = [&](std::optional<TypedTime> time, std::string text) {
        times.push_back(std::move(time));
        written.push_back(std::move(text));
    };
    // Saying nothing means "now" only as long as it is now.
    if (!dated || (!when.at && happens == Happens::anyTime)) {
        add(std::nullopt, {});
    }
    if (when.at) {
        const Moment here = frame.zone.at(when.at->instant);
        const seconds clock = here.wall() - std::chrono::floor<days>(here.wall());
        add(TypedTime{clock}, writeClock(clock));
        add(TypedTime{here}, " " + toString(here));
        add(TypedTime{*when.at}, " " + writeStamp(*when.at));
    } else {
        add(TypedTime{Untimed{}}, " no time");
    }
    const std::string day = " " + toString(when.day);
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (!dated && resolve({std::nullopt, times[i]}, frame, happens) == when) {
            return written[i];
        }
        if (resolve({when.day, times[i]}, frame, happens) == when) {
            return day + written[i];
        }
    }
    return day + written.back();
}

} // namespace hf::quickadd
