// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demo.h"

#include "app/demo/plans.h"
#include "domain/entries/catalogue.h"
#include "journal/errors.h"
#include "journal/files/new_journal.h"
#include "journal/journal_entries.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <string>

namespace hf {

namespace {

constexpr std::array<ItemId, 6> gutItems{built_in::bellyPain, built_in::bloating,   built_in::wind,
                                         built_in::rushing,   built_in::queasiness, built_in::interference};
constexpr std::array<ItemId, 4> recoveryItems{built_in::sleepQuality, built_in::energy, built_in::freshMuscles,
                                              built_in::calm};
constexpr std::array<const char*, 5> activities{"run", "ride", "strength", "swim", "yoga"};
constexpr std::array<const char*, 6> remarks{
    "Slept well, the morning was easy.",     "Late dinner, a bit bloated afterwards.",
    "Legs heavy after the long ride.",       "Skipped the second coffee and felt calmer.",
    "Long day at the desk, walked at noon.", "Good session, kept it easy."};

/// A made-up person: slow waves of gut trouble and freshness, training in blocks, habits with gaps.
class Person {
public:
    Person(std::uint64_t seed, const TimeFrame& frame, std::vector<SupplementId> others)
        : m_random(seed),
          m_frame(frame),
          m_others(std::move(others))
    {
    }

    std::vector<RecordBody> day(Day day);

private:
    double uniform() { return static_cast<double>(m_random.next() >> 11U) * 0x1.0p-53; }
    bool chance(double probability) { return uniform() < probability; }
    double around(double mean, double spread) { return mean + spread * (uniform() + uniform() + uniform() - 1.5); }
    int scale(double value, int low, int high) { return std::clamp(static_cast<int>(std::lround(value)), low, high); }
    When at(Day day, int hour, int spread)
    {
        const minutes clock{hour * 60 + static_cast<int>(uniform() * spread)};
        return {day, m_frame.onDay(day, clock)};
    }
    void doses(Day day, std::vector<RecordBody>& out);
    void otherSupplements(Day day, std::vector<RecordBody>& out);
    void training(Day day, std::vector<RecordBody>& out);
    void body(Day day, std::vector<RecordBody>& out);
    void words(Day day, std::vector<RecordBody>& out);

    SeededEntropy m_random;
    TimeFrame m_frame;
    std::vector<SupplementId> m_others;
    double m_gut = 3;
    double m_fresh = 3.5;
    int m_ill = 0;
    int m_away = 0;
};

void Person::doses(Day day, std::vector<RecordBody>& out)
{
    constexpr std::array<int, 3> hours{8, 13, 20};
    for (const int hour : hours) {
        if (!chance(hour == 13 ? 0.5 : 0.9)) {
            continue;
        }
        Dose dose;
        dose.supplement = built_in::glutamine;
        dose.amount = Amount{Dimension::mass, chance(0.85) ? 5'000'000'000 : 2'500'000'000, Unit::g};
        dose.when = at(day, hour, 55);
        out.emplace_back(dose);
    }
}

void Person::otherSupplements(Day day, std::vector<RecordBody>& out)
{
    constexpr std::array<std::int64_t, 3> amounts{3'000'000'000, 400'000'000, 1'000'000'000};
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        if (chance(0.94)) {
            Dose dose;
            dose.supplement = m_others[i];
            dose.amount = Amount{Dimension::mass, amounts[i], i == 0 ? Unit::g : Unit::mg};
            dose.when = at(day, 9 + static_cast<int>(i), 50);
            out.emplace_back(dose);
        }
    }
}

void Person::training(Day day, std::vector<RecordBody>& out)
{
    const int weekday = static_cast<int>(std::chrono::weekday{day}.c_encoding());
    if (m_ill > 0 || weekday == 1 || !chance(0.75)) {
        out.emplace_back(RestDay{day, std::nullopt});
        return;
    }
    Session session;
    session.activity = activities[static_cast<std::size_t>(uniform() * activities.size())];
    session.minutes = scale(around(weekday == 0 ? 90 : 50, 30), 15, 240);
    session.rpe = scale(around(11, 5), 4, 19) / 2.0;
    session.when = at(day, 17, 90);
    m_fresh -= *session.rpe * session.minutes / 900;
    out.emplace_back(session);
}

void Person::body(Day day, std::vector<RecordBody>& out)
{
    m_gut = std::clamp(m_gut + around(0, 0.5) + (3 - m_gut) * 0.08 + (m_ill > 0 ? 0.8 : 0), 0.0, 9.0);
    m_fresh = std::clamp(m_fresh + around(0.12, 0.5) + (3.6 - m_fresh) * 0.2, 1.0, 5.0);
    const auto rate = [&](ItemId item, double value) {
        Rating rating;
        rating.item = item;
        rating.value = value;
        rating.when.day = day;
        out.emplace_back(rating);
    };
    for (const ItemId item : gutItems) {
        if (chance(0.96)) {
            rate(item, scale(around(m_gut, 2.4), 0, 10));
        }
    }
    for (const ItemId item : recoveryItems) {
        if (chance(0.97)) {
            rate(item, scale(around(m_fresh, 1.2), 1, 5));
        }
    }
    rate(built_in::sleepHours, std::round(around(7.3, 1.5) * 4) / 4);
    for (int i = scale(around(1.4, 1), 0, 3); i > 0; --i) {
        Stool stool;
        stool.form = scale(around(4 + (m_gut - 3) / 3, 2), 1, 7);
        stool.when = at(day, 7 + 3 * i, 150);
        out.emplace_back(stool);
    }
}

void Person::words(Day day, std::vector<RecordBody>& out)
{
    if (chance(0.4)) {
        Reflection reflection;
        reflection.day = day;
        reflection.text = remarks[static_cast<std::size_t>(uniform() * remarks.size())];
        out.emplace_back(reflection);
    }
    if (m_ill == 0 && chance(0.008)) {
        m_ill = 3 + static_cast<int>(uniform() * 6);
        const Day last = std::min(day + days{m_ill - 1}, m_frame.today());
        out.emplace_back(DayMark{"ill", {day, last}, {}, std::nullopt});
    }
}

std::vector<RecordBody> Person::day(Day day)
{
    std::vector<RecordBody> out;
    m_away = m_away > 0 ? m_away - 1 : (chance(0.006) ? 2 + static_cast<int>(uniform() * 8) : 0);
    // The newest fortnight is always there, so that what opens first has something to show.
    if (m_away > 0 && day + days{14} < m_frame.today()) {
        return out; // days on which nothing was logged are part of every diary
    }
    doses(day, out);
    otherSupplements(day, out);
    training(day, out);
    body(day, out);
    words(day, out);
    m_ill = std::max(0, m_ill - 1);
    // What would lie later today is not known yet.
    std::erase_if(out, [this](const RecordBody& entry) {
        const auto moment = momentOf(entry);
        return moment && moment->instant > m_frame.now;
    });
    return out;
}

} // namespace

namespace {

/// Two further supplements, as one action, so that the person takes more than glutamine.
std::vector<SupplementId> defineSupplements(Journal& journal, const TimeFrame& frame)
{
    std::vector<RecordBody> definitions;
    for (const char* name : {"Creatine", "Magnesium"}) {
        Supplement supplement;
        supplement.name = name;
        supplement.unit = definitions.empty() ? Unit::g : Unit::mg;
        supplement.usual = Amount{Dimension::mass, definitions.empty() ? 3'000'000'000 : 400'000'000, supplement.unit};
        supplement.order = static_cast<int>(definitions.size()) + 1;
        definitions.emplace_back(supplement);
    }
    std::vector<SupplementId> ids;
    const auto stored = JournalEntries(journal).record(definitions, frame);
    for (const RecordId id : std::get<std::vector<RecordId>>(stored)) {
        ids.push_back(SupplementId{id.value});
    }
    return ids;
}

DemoReport fill(Journal& journal, days length, std::uint64_t seed, const TimeFrame& frame)
{
    const std::vector<SupplementId> others = defineSupplements(journal, frame);
    Person person(seed, frame, others);
    DemoReport report;
    const Day today = frame.today();
    const Day first = today - length + days{1};
    planDemo(journal, others, first, frame);
    std::vector<RecordBody> month;
    for (Day day = first; day <= today; day += days{1}) {
        ++report.days;
        for (RecordBody& entry : person.day(day)) {
            month.push_back(std::move(entry));
        }
        if (month.size() < 3000 && day != today) {
            continue;
        }
        report.entries += static_cast<std::int64_t>(month.size());
        const auto outcome = JournalEntries(journal).record(month, frame);
        if (const auto* refused = std::get_if<Refused>(&outcome)) {
            throw std::logic_error("a made-up entry was refused: " + std::string(nameOf(refused->problem)));
        }
        month.clear();
    }
    return report;
}

} // namespace

DemoReport makeDemo(const std::filesystem::path& file, days length, std::uint64_t seed, const TimeFrame& frame)
{
    std::error_code error;
    if (std::filesystem::symlink_status(file, error).type() != std::filesystem::file_type::not_found) {
        throw FileError(FileFault::taken, file);
    }
    FixedClock clock{SysMillis{frame.now}};
    SeededEntropy entropy(seed ^ 0x9E3779B97F4A7C15U);
    NewJournal fresh(file, clock, entropy);
    const DemoReport report = fill(fresh.journal(), length, seed, frame);
    if (!fresh.keep()) {
        throw FileError(FileFault::taken, file);
    }
    return report;
}

} // namespace hf
