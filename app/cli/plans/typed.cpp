// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plans/typed.h"

#include "app/cli/json.h"
#include "app/cli/words.h"
#include "domain/entries/checks/check_setting.h"
#include "domain/numbers.h"
#include "domain/text.h"
#include "journal/journal_entries.h"

#include <algorithm>

#include <fmt/format.h>

namespace hf::cli {

namespace {

constexpr std::array<std::string_view, 7> weekdayNames{"monday", "tuesday",  "wednesday", "thursday",
                                                       "friday", "saturday", "sunday"};
constexpr std::size_t shortestWeekday = 3;

std::vector<std::string> partsOf(const std::string& text, char separator)
{
    std::vector<std::string> parts;
    std::size_t start = 0;
    while (start <= text.size()) {
        const std::size_t end = std::min(text.find(separator, start), text.size());
        if (const auto part = trimmed(std::string_view(text).substr(start, end - start)); !part.empty()) {
            parts.emplace_back(part);
        }
        start = end + 1;
    }
    return parts;
}

minutes clockOf(const std::string& text)
{
    const auto clock = parseClock(text);
    if (!clock) {
        throw Failure{usage, fmt::format("\"{}\" is no time of day. Write it like 08:00. Nothing was stored.", text)};
    }
    return *clock;
}

Dose readDose(Context& context, const std::string& line)
{
    auto reading = readQuickAdd(line, context.catalogue(), context.frame());
    if (const auto* problem = std::get_if<QuickAddProblem>(&reading)) {
        throw Failure{usage, fmt::format("{} Nothing was stored.", explain(*problem))};
    }
    const auto* dose = std::get_if<Dose>(&std::get<RecordBody>(reading));
    if (dose == nullptr) {
        throw Failure{usage,
                      "That is nothing that is taken. `list supplements` shows what there is. Nothing was stored."};
    }
    return *dose;
}

/// A whole name is quoted, so that it cannot be read otherwise; anything else is matched as in quick add.
std::string named(Context& context, const std::string& name)
{
    if (context.catalogue().supplementNamed(name) == nullptr) {
        return name;
    }
    std::string text = "dose \"";
    for (const char c : name) {
        text += c == '"' || c == '\\' ? std::string{'\\', c} : std::string{c};
    }
    return text + '"';
}

} // namespace

TypedAmount readAmountOf(Context& context, const std::string& name, const std::string& amount)
{
    const Dose dose = readDose(context, named(context, name) + ' ' + amount);
    if (!dose.amount) {
        throw Failure{usage, fmt::format("\"{}\" is no amount. Write it like 5g. Nothing was stored.", amount)};
    }
    return {dose.supplement, *dose.amount};
}

SupplementId readSupplement(Context& context, const std::string& name)
{
    return readDose(context, named(context, name) + " none").supplement;
}

std::vector<minutes> readTimes(const std::string& text)
{
    std::vector<minutes> times;
    for (const std::string& part : partsOf(text, ',')) {
        times.push_back(clockOf(part));
    }
    std::sort(times.begin(), times.end());
    return times;
}

std::uint8_t readWeekdays(const std::string& text)
{
    unsigned bits = 0;
    for (const std::string& part : partsOf(text, ',')) {
        const std::string word = foldForMatching(part);
        const auto found = std::find_if(weekdayNames.begin(), weekdayNames.end(),
                                        [&word](std::string_view name) { return name.starts_with(word); });
        if (word.size() < shortestWeekday || found == weekdayNames.end()) {
            throw Failure{usage,
                          fmt::format("\"{}\" is no weekday. Write them like mon,thu. Nothing was stored.", part)};
        }
        bits |= 1U << static_cast<unsigned>(found - weekdayNames.begin());
    }
    return static_cast<std::uint8_t>(bits);
}

DayRange readDays(Context& context, const std::string& text)
{
    const std::size_t dots = text.find("..");
    if (dots == std::string::npos) {
        const Day day = context.readDay(text);
        return {day, day};
    }
    return {context.readDay(text.substr(0, dots)), context.readDay(text.substr(dots + 2))};
}

std::int64_t readPrice(const std::string& text)
{
    const std::size_t point = text.find_first_of(".,");
    const auto whole = wholeNumber<int>(std::string_view(text).substr(0, point));
    std::string cents = point == std::string::npos ? "00" : text.substr(point + 1);
    cents.resize(std::max(cents.size(), std::size_t{2}), '0');
    const auto part = wholeNumber<int>(cents);
    const bool negative = text.starts_with('-') || cents.starts_with('-');
    if (!whole || !part || negative || cents.size() > 2) {
        throw Failure{usage, fmt::format("\"{}\" is no price. Write it like 24.90. Nothing was stored.", text)};
    }
    return std::int64_t{*whole} * 100 + *part;
}

std::optional<PlanView> runningPlan(Context& context, SupplementId supplement)
{
    std::vector<PlanView> found;
    for (PlanView& plan : PlanBook(context.journal(OpenMode::create)).plans(context.frame())) {
        if (plan.running && plan.current.row.supplement == supplement) {
            found.push_back(std::move(plan));
        }
    }
    if (found.size() > 1) {
        throw Failure{usage, "There are several plans of this supplement. Say which one with --id; `plan` lists them. "
                             "Nothing was stored."};
    }
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

int storeOne(Context& context, const RecordBody& body)
{
    Journal& journal = context.journal(OpenMode::create);
    const auto outcome = JournalEntries(journal).record({&body, 1}, context.frame());
    if (const auto* refused = std::get_if<Refused>(&outcome)) {
        throw Failure{usage,
                      fmt::format("{} Nothing was stored.", explain(refused->problem, body, journal.catalogue()))};
    }
    const RecordId id = std::get<std::vector<RecordId>>(outcome).front();
    context.answer(recordJson({id, body}, journal.catalogue()),
                   fmt::format("{}  {}\n", toString(id), headline(body, journal.catalogue())));
    return done;
}

} // namespace hf::cli
