// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/catalogue.h"
#include "planning/next_due.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <array>
#include <map>
#include <random>
#include <rapidcheck.h>

using namespace hf;

namespace {

constexpr std::array zones{"Europe/Berlin",     "America/New_York", "Asia/Tokyo",   "Pacific/Apia",   "America/Nuuk",
                           "Africa/Casablanca", "Antarctica/Troll", "Asia/Kolkata", "America/Havana", "Etc/UTC"};

/// A year of one plan with two times a day: the person answers some, sleeps through others, and travels.
class Year {
public:
    explicit Year(const QuietHours& quiet)
        : m_quiet(quiet)
    {
        m_plan.supplement = SupplementId{builtInUuid(1)};
        m_plan.amount = makeAmount("5", Unit::g).value();
        m_plan.times = {minutes{8 * 60}, minutes{2 * 60 + 30}};
        m_plan.from = Day{std::chrono::year{2026} / 1 / 2};
    }

    TimeFrame frame() const { return {m_now, m_zone, defaultDayStart, std::nullopt}; }

    /// The reminders of yesterday, today and tomorrow, as the program asks for them.
    std::vector<Reminder> reminders() const
    {
        const KnownPlan plan{RecordId{builtInUuid(900)}, m_plan};
        const Day today = frame().today();
        std::vector<Reminder> all;
        for (const Occurrence& occurrence :
             occurrencesOf({&plan, 1}, {}, m_doses, {today - days{1}, today + days{1}}, frame())) {
            Reminder reminder;
            reminder.key = {occurrence.id, 0};
            reminder.clock = m_plan.times[static_cast<std::size_t>(occurrence.id.slot)];
            reminder.every = minutes{45};
            reminder.repeats = 2;
            reminder.open = occurrence.open();
            reminder.lapsed = occurrence.state == OccurrenceState::missed;
            all.push_back(reminder);
        }
        return all;
    }

    /// Looks, and checks what must hold of every answer.
    std::optional<SysSeconds> look()
    {
        const std::vector<Reminder> asked = reminders();
        const NextDue due = nextDue(asked, m_memory, m_quiet, frame());
        for (const Announcement& one : due.now) {
            const auto reminder =
                std::find_if(asked.begin(), asked.end(), [&](const Reminder& r) { return r.key == one.key; });
            RC_ASSERT(reminder->open);
            RC_ASSERT(!one.lapsed);
            RC_ASSERT(one.repeat > lastRepeat(one.key)); // no repeat twice
            m_repeats[one.key] = one.repeat;
        }
        for (const Announcement& one : due.caughtUp) {
            RC_ASSERT(one.repeat > lastRepeat(one.key));
            m_repeats[one.key] = one.repeat;
        }
        const bool ahead = !due.nextChange || *due.nextChange > m_now;
        RC_ASSERT(ahead);
        m_memory = due.memory;
        return due.nextChange;
    }

    int lastRepeat(const ReminderKey& key) const
    {
        const auto found = m_repeats.find(key);
        return found == m_repeats.end() ? -1 : found->second;
    }

    /// Awake until then: every instant that was named is met.
    void stayAwake(SysSeconds until)
    {
        std::optional<SysSeconds> next = look();
        while (next && *next <= until) {
            m_now = *next;
            next = look();
        }
        m_now = until;
        look();
    }

    void sleep(SysSeconds until) { m_now = until; }
    void travel(const Zone& zone) { m_zone = zone; }

    void takeOpen()
    {
        for (const Reminder& reminder : reminders()) {
            if (reminder.open && reminder.key.what.day == frame().today()) {
                KnownDose dose;
                dose.id = RecordId{builtInUuid(static_cast<std::uint16_t>(1000 + m_doses.size()))};
                dose.dose.supplement = m_plan.supplement;
                dose.dose.amount = m_plan.amount;
                dose.dose.when.day = reminder.key.what.day;
                dose.dose.answers = reminder.key.what;
                m_doses.push_back(dose);
                return;
            }
        }
    }

    SysSeconds now() const { return m_now; }

    /// Every thing whose day was seen while awake was announced: at once, or in the notice that caught up.
    bool announced(const OccurrenceId& id) const { return m_repeats.contains({id, 0}); }

private:
    Plan m_plan;
    QuietHours m_quiet;
    SysSeconds m_now = Day{std::chrono::year{2026} / 1 / 1} + std::chrono::hours{12};
    Zone m_zone = Zone::named("Europe/Berlin").value();
    ReminderMemory m_memory;
    std::vector<KnownDose> m_doses;
    std::map<ReminderKey, int> m_repeats;
};

} // namespace

class SimulatedYear : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAnnouncedTwiceAndNothingOpenIsForgotten()
    {
        const bool held = rc::check("a year of sleep, travel and doses", [] {
            // One number stands for the year: thousands of single choices could not be made smaller in any useful time.
            std::mt19937 random(*rc::gen::noShrink(rc::gen::arbitrary<std::uint32_t>()));
            const auto below = [&random](int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); };
            Year year(below(2) == 0 ? QuietHours{minutes{22 * 60}, minutes{7 * 60}} : QuietHours{});
            const SysSeconds end = Day{std::chrono::year{2027} / 1 / 1};
            while (year.now() < end) {
                const int what = below(10);
                const std::chrono::hours hours{1 + below(60)};
                if (what < 6) {
                    year.stayAwake(year.now() + hours);
                } else if (what < 8) {
                    year.sleep(year.now() + hours);
                } else if (what == 8) {
                    year.travel(
                        Zone::named(zones.at(static_cast<std::size_t>(below(static_cast<int>(zones.size()))))).value());
                } else {
                    year.takeOpen();
                }
                // What is open now and whose time has come was said, now that somebody looks.
                year.look();
                for (const Reminder& reminder : year.reminders()) {
                    const SysSeconds time = year.frame().onDay(reminder.key.what.day, reminder.clock).instant;
                    if (reminder.open && time + std::chrono::hours{10} <= year.now()) { // past any quiet hours
                        RC_ASSERT(year.announced(reminder.key.what));
                    }
                }
            }
        });
        QVERIFY(held);
    }
};

HF_TEST(SimulatedYear)
#include "simulated_year.moc"
