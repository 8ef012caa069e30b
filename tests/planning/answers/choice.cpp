// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/answers/choice.h"

#include "planning/answers/planned_day.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <algorithm>
#include <random>

using namespace hf;
using namespace hf::test;

class ChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatADoseSaysOfAPlannedOne_data();
    void whatADoseSaysOfAPlannedOne();
    void ofNothingNothingIsChosen();
    void withoutAClockTheFirstOpenOneIsMeant();
    void theNearestIsChosenAlsoWhenItWasSkipped();
    void halfAnHourMakesADoubleEntry();
    void sixHoursBackAndNoLonger();
    void aLaterOneIsChosenByItsAmountAlone();
    void aSkipLeavesOutWhatIsOpen();
    void theNeighbouringDaysAreWithinReachByTheClock();
    void theOrderOfCandidatesDecidesNothing();
};

namespace {

constexpr SupplementId other{builtInUuid(2)};

/// The planned doses of a text as candidates of a day; `t08:05` after a blank makes the one before it taken then.
std::vector<Candidate> candidatesOf(const QString& text, Day day = dayOf("2026-03-03"))
{
    const TimeFrame frame = tuesdayAt("12:00:00");
    std::vector<Candidate> candidates;
    for (const QString& one : text.split(u' ', Qt::SkipEmptyParts)) {
        if (one.startsWith(u't') || one == QLatin1String("s")) {
            Candidate& last = candidates.back();
            last.planned.state = one == QLatin1String("s") ? OccurrenceState::skipped : OccurrenceState::taken;
            last.planned.answeredBy = RecordId{builtInUuid(500)};
            if (one.startsWith(u't')) {
                last.takenAt = frame.onDay(day, clockIn(one.mid(1))).wall();
            }
            continue;
        }
        const KnownPlan plan = plansOf(one).front();
        Candidate candidate;
        candidate.planned.id = {RecordId{builtInUuid(static_cast<std::uint16_t>(900 + candidates.size()))}, day, 0};
        candidate.planned.supplement = plan.row.supplement;
        candidate.planned.amount = plan.row.amount;
        candidate.planned.floor = plan.row.floor;
        candidate.planned.at = frame.onDay(day, plan.row.times.front());
        candidates.push_back(candidate);
    }
    return candidates;
}

Dose doseAt(const char* text)
{
    return dosesOf(QString::fromLatin1(text), dayOf("2026-03-03"), tuesdayAt("12:00:00")).front().dose;
}

Dose laterBy(Dose dose, seconds more)
{
    dose.when.at->instant += more;
    return dose;
}

/// The place of what a dose answers; -1 for none, -2 for a double entry.
int chosen(const char* candidates, const char* dose, seconds more = seconds{0})
{
    const Dose given = more.count() == 0 ? doseAt(dose) : laterBy(doseAt(dose), more);
    const Choice choice = choiceOf(given, candidatesOf(QString::fromLatin1(candidates)));
    return choice.twice ? -2 : choice.which ? static_cast<int>(*choice.which) : -1;
}

int skipped(const char* candidates, const char* skip)
{
    const Choice choice = skipChoiceOf(doseAt(skip), candidatesOf(QString::fromLatin1(candidates)));
    return choice.which ? static_cast<int>(*choice.which) : -1;
}

} // namespace

void ChoiceTest::whatADoseSaysOfAPlannedOne_data()
{
    using State = std::optional<OccurrenceState>;
    QTest::addColumn<Dose>("dose");
    QTest::addColumn<QString>("planned");
    QTest::addColumn<State>("state");
    const auto row = [](const char* name, const Dose& dose, const char* planned, State state) {
        QTest::newRow(name) << dose << QString::fromLatin1(planned) << state;
    };
    Dose none = doseAt("any");
    none.state = DoseState::none;
    none.amount.reset();
    Dose tablets = doseAt("any");
    tablets.amount = makeAmount("5", Unit::tablet);
    Dose ofAnother = doseAt("skip");
    ofAnother.supplement = other;
    Dose bare = doseAt("any");
    bare.amount.reset();

    row("all of it", doseAt("any=5"), "08:00=5", OccurrenceState::taken);
    row("more", doseAt("any=50"), "08:00=5/2", OccurrenceState::taken);
    row("less", doseAt("any=4.999"), "08:00=5", std::nullopt);
    row("what counts", doseAt("any=2"), "08:00=5/2", OccurrenceState::floor);
    row("between", doseAt("any=4"), "08:00=5/2", OccurrenceState::floor);
    row("less than counts", doseAt("any=1.999"), "08:00=5/2", std::nullopt);
    row("a skip", doseAt("skip"), "08:00=5/2", OccurrenceState::skipped);
    row("none of the day", none, "08:00=5", std::nullopt);
    row("another dimension", tablets, "08:00=5", std::nullopt);
    row("another supplement", ofAnother, "08:00=5", std::nullopt);
    row("no amount", bare, "08:00=5/2", std::nullopt);
}

void ChoiceTest::whatADoseSaysOfAPlannedOne()
{
    QFETCH(Dose, dose);
    QFETCH(QString, planned);
    QFETCH(std::optional<OccurrenceState>, state);

    QVERIFY(answerOf(dose, candidatesOf(planned).front().planned) == state);
}

void ChoiceTest::ofNothingNothingIsChosen()
{
    for (const char* text : {"any", "08:00", "skip", "skip08:00"}) {
        const Dose dose = doseAt(text);
        QVERIFY(!choiceOf(dose, {}).which && !choiceOf(dose, {}).twice);
        QVERIFY(!skipChoiceOf(dose, {}).which);
        QVERIFY(withinReach({}, dose.when).empty());
    }
    QCOMPARE(chosen("08:00=10 20:00=10", "08:00=5"), -1); // too little for all of them
}

void ChoiceTest::withoutAClockTheFirstOpenOneIsMeant()
{
    QCOMPARE(chosen("08:00 12:00 16:00", "any"), 0);
    QCOMPARE(chosen("08:00 t08:00 12:00 16:00", "any"), 1);
    QCOMPARE(chosen("08:00=10 12:00 16:00", "any"), 1); // the first that it is enough for
    QCOMPARE(chosen("08:00 s 12:00 t12:00", "any"), 0); // a skip is given up last
    QCOMPARE(chosen("08:00 s 12:00", "any"), 1);
    QCOMPARE(chosen("08:00 t08:00", "any"), -1);
}

void ChoiceTest::theNearestIsChosenAlsoWhenItWasSkipped()
{
    QCOMPARE(chosen("08:00 20:00", "13:59"), 0);
    QCOMPARE(chosen("08:00 20:00", "14:01"), 1);
    QCOMPARE(chosen("08:00 s 20:00", "09:00"), 0);
    QCOMPARE(chosen("08:00 20:00", "14:00"), 0);   // as near to both: the earlier one
    QCOMPARE(chosen("08:00 s 20:00", "14:00"), 1); // but the open one before the skipped one
    QCOMPARE(chosen("08:00=5 08:00=10", "08:00=10"), 1);
    QCOMPARE(chosen("08:00=10 08:00=5", "08:00=5"), 1);
}

void ChoiceTest::halfAnHourMakesADoubleEntry()
{
    QCOMPARE(chosen("08:00 t08:10 20:00", "08:40"), -2);
    QCOMPARE(chosen("08:00 t08:10 20:00", "08:40", seconds{1}), -1);
    QCOMPARE(chosen("08:00 t08:40 20:00", "08:10"), -2); // whichever was first
    QCOMPARE(chosen("08:00 t08:40 20:00", "08:10", seconds{-1}), -1);
}

void ChoiceTest::sixHoursBackAndNoLonger()
{
    QCOMPARE(chosen("08:00 12:00 t12:00", "14:00"), 0);
    QCOMPARE(chosen("08:00 12:00 t12:00", "14:00", seconds{1}), -1);
    // Of several the latest.
    QCOMPARE(chosen("08:00 10:00 12:00 t12:00", "13:00"), 1);
    QCOMPARE(chosen("08:00 10:00 s 12:00 t12:00", "13:00"), 0);
}

void ChoiceTest::aLaterOneIsChosenByItsAmountAlone()
{
    QCOMPARE(chosen("08:00=5 t08:00 20:00=10", "09:00=10"), 1);
    QCOMPARE(chosen("08:00=5 t08:00 20:00=5", "09:00=5"), -1);            // right for both
    QCOMPARE(chosen("08:00=5 t08:00 20:00=10 22:00=10", "09:00=10"), -1); // for two to come
    QCOMPARE(chosen("08:00=5 t08:00 20:00=10 s", "09:00=10"), -1);        // not open
    QCOMPARE(chosen("08:00=5 t08:00 20:00=10", "09:00=20"), -1);          // more than either
}

void ChoiceTest::aSkipLeavesOutWhatIsOpen()
{
    QCOMPARE(skipped("08:00 20:00", "skip"), 0);
    QCOMPARE(skipped("08:00 t08:00 20:00", "skip"), 1);
    QCOMPARE(skipped("08:00 s 20:00 s", "skip"), -1);
    QCOMPARE(skipped("08:00 20:00", "skip19:00"), 1);
    QCOMPARE(skipped("08:00 s 20:00", "skip09:00"), -1); // skipped already
    QCOMPARE(skipped("08:00 12:00 t12:00 20:00", "skip14:00"), 0);
    QCOMPARE(skipped("08:00 12:00 t12:00 20:00", "skip14:01"), -1);
}

void ChoiceTest::theNeighbouringDaysAreWithinReachByTheClock()
{
    const Day today = dayOf("2026-03-03");
    std::vector<Candidate> all = candidatesOf(QStringLiteral("20:00 22:00"), today - days{1});
    for (const Candidate& one : candidatesOf(QStringLiteral("04:00 12:00"), today)) {
        all.push_back(one);
    }
    for (const Candidate& one : candidatesOf(QStringLiteral("06:00 08:00"), today + days{1})) {
        all.push_back(one);
    }
    const TimeFrame frame = tuesdayAt("12:00:00");
    const auto reached = [&](Day day, SysSeconds wall) {
        When when{day, frame.zone.atWall(std::chrono::floor<days>(wall), wall - std::chrono::floor<days>(wall))};
        return static_cast<int>(withinReach(all, when).size());
    };
    const SysSeconds midnight = today;

    QCOMPARE(reached(today, midnight + std::chrono::hours{12}), 2);
    QCOMPARE(reached(today, midnight + std::chrono::hours{4}), 3); // the 22:00 of the day before, just
    QCOMPARE(reached(today, midnight + std::chrono::hours{4} + seconds{1}), 2);
    QCOMPARE(reached(today, midnight + std::chrono::hours{27}), 3); // the 06:00 of the day after, from then on
    QCOMPARE(reached(today, midnight + std::chrono::hours{27} - seconds{1}), 2);
    QCOMPARE(reached(today + days{5}, midnight + std::chrono::hours{12}), 0);
    QCOMPARE(static_cast<int>(withinReach(all, When{today, std::nullopt}).size()), 2); // no clock, no neighbours
}

void ChoiceTest::theOrderOfCandidatesDecidesNothing()
{
    std::mt19937 random(3);
    const auto below = [&random](int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); };
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (int left = 1 + below(5); left > 0; --left) {
            text += QStringLiteral("%1:%2=%3 ")
                        .arg(below(24), 2, 10, QLatin1Char('0'))
                        .arg(below(2) * 30, 2, 10, QLatin1Char('0'))
                        .arg(1 + below(3));
            const int state = below(4);
            text += state == 0   ? QStringLiteral("s ")
                    : state == 1 ? QStringLiteral("t%1:00 ").arg(below(24))
                                 : QString();
        }
        std::vector<Candidate> candidates = candidatesOf(text);
        const Dose dose = doseAt(qPrintable(QStringLiteral("%1:15=%2").arg(below(24)).arg(1 + below(3))));
        const Choice choice = choiceOf(dose, candidates);
        const auto idOf = [&candidates](const Choice& one) {
            return one.which ? std::optional(candidates[*one.which].planned.id) : std::nullopt;
        };
        const auto id = idOf(choice);
        QVERIFY(!choice.which || !choice.twice);
        if (choice.which) {
            const Candidate& one = candidates[*choice.which];
            QVERIFY(answerOf(dose, one.planned));
            QVERIFY(one.isOpen() || one.isSkipped());
        }
        std::shuffle(candidates.begin(), candidates.end(), random);
        QVERIFY(idOf(choiceOf(dose, candidates)) == id);
        QCOMPARE(choiceOf(dose, candidates).twice, choice.twice);
    }
}

HF_TEST(ChoiceTest)
#include "choice.moc"
