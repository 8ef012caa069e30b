// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "planning/answers/planned_days.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <array>

namespace hf::test {

inline Day dayOf(const char* text)
{
    return parseDay(text).value();
}

/// Tuesday the 3rd of March 2026 in Berlin, at a clock.
inline TimeFrame tuesdayAt(const char* clock, minutes dayStart = defaultDayStart, const char* zone = "Europe/Berlin")
{
    TimeFrame frame{SysSeconds{}, Zone::named(zone).value(), dayStart, std::nullopt};
    const SysSeconds wall = parseInstant(std::string("2026-03-03T") + clock)->wall;
    frame.now = frame.zone.atWall(dayOf("2026-03-03"), wall - dayOf("2026-03-03")).instant;
    return frame;
}

inline minutes clockIn(const QString& text)
{
    const QStringList parts = text.split(u':');
    return minutes{parts.at(0).toInt() * 60 + parts.at(1).toInt()};
}

/// `08:00`, or `08:00=10` for ten grams instead of five, `08:00=10/5` with a smaller amount that counts; each a plan of
/// its own.
inline std::vector<KnownPlan> plansOf(const QString& text)
{
    std::vector<KnownPlan> plans;
    for (const QString& one : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString amounts = one.section(u'=', 1).isEmpty() ? QStringLiteral("5") : one.section(u'=', 1);
        Plan plan;
        plan.supplement = built_in::glutamine;
        plan.amount = makeAmount(amounts.section(u'/', 0, 0).toStdString(), Unit::g).value();
        if (amounts.contains(u'/')) {
            plan.floor = makeAmount(amounts.section(u'/', 1).toStdString(), Unit::g);
        }
        plan.times = {clockIn(one.section(u'=', 0, 0))};
        plan.from = dayOf("2026-03-01");
        plans.push_back({RecordId{builtInUuid(static_cast<std::uint16_t>(900 + plans.size()))}, plan});
    }
    return plans;
}

/// `08:02`, or `08:02=10` for ten grams instead of five; `any` has no clock, `skip08:02` and `skip` are skips.
inline std::vector<KnownDose> dosesOf(const QString& text, Day day, const TimeFrame& frame)
{
    std::vector<KnownDose> doses;
    for (QString one : text.split(u' ', Qt::SkipEmptyParts)) {
        Dose dose;
        dose.supplement = built_in::glutamine;
        dose.when.day = day;
        if (one.startsWith(QStringLiteral("skip"))) {
            dose.state = DoseState::skipped;
            one.remove(0, 4);
        } else {
            const QString grams = one.contains(u'=') ? one.section(u'=', 1) : QStringLiteral("5");
            dose.amount = makeAmount(grams.toStdString(), Unit::g);
        }
        const QString clock = one.section(u'=', 0, 0);
        if (clock.contains(u':')) {
            dose.when.at = frame.onDay(day, clockIn(clock));
        }
        doses.push_back({RecordId{builtInUuid(static_cast<std::uint16_t>(1 + doses.size()))}, dose});
    }
    return doses;
}

/// One letter an occurrence: . due, t taken, f floor, s skipped, m missed, p paused.
inline QString statesOf(const std::vector<Occurrence>& occurrences)
{
    constexpr std::array<char, 6> letters{'.', 't', 'f', 's', 'm', 'p'};
    QString text;
    for (const Occurrence& occurrence : occurrences) {
        text += QLatin1Char(letters.at(static_cast<std::size_t>(occurrence.state)));
    }
    return text;
}

} // namespace hf::test
