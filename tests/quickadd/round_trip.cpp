// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/lines.h"
#include "quickadd/names.h"
#include "quickadd/typed/words.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <array>
#include <string>

#include <rapidcheck.h>

using namespace hf;

namespace {

TimeFrame anyFrame()
{
    const auto zone = *rc::gen::element<std::string>("Europe/Berlin", "Pacific/Auckland", "America/Sao_Paulo",
                                                     "Pacific/Apia", "Etc/UTC", "Asia/Kathmandu");
    TimeFrame frame{SysSeconds{seconds{*rc::gen::inRange<std::int64_t>(1'000'000'000, 2'000'000'000)}},
                    *Zone::named(zone), minutes{*rc::gen::element(0, 180, 240, 360)}, std::nullopt};
    if (*rc::gen::inRange(0, 3) == 0) {
        frame.pageDay = frame.today() - days{*rc::gen::inRange(0, 500)};
    }
    return frame;
}

std::string anyText()
{
    const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
        "a", "note", " ", "\"", "\\", "\n", "\r", "n", "5g", "“", "”", "14:30", "..", "rpe", "ü", "\xff", ",", "none",
        "'", "no time", "\x1b[1m", "\t", "\xc2\x85", "\\u001b", ", ", "fine"));
    std::string text;
    for (const std::string& piece : pieces) {
        text += piece;
    }
    return text;
}

/// A moment near now, mostly in the frame's zone and often the frame's own, and mostly on its own journal day.
When anyWhen(const TimeFrame& frame)
{
    const std::int64_t back = *rc::gen::element<std::int64_t>(0, 0, 1, 59, 3600, 86'400 * 3, 86'400 * 200);
    const std::int64_t extra = *rc::gen::inRange<std::int64_t>(0, 90'000);
    const bool elsewhere = *rc::gen::inRange(0, 5) == 0;
    const Zone zone = elsewhere ? *Zone::named("Asia/Tokyo") : frame.zone;
    Moment moment = zone.at(frame.now - seconds{back == 0 ? 0 : back + extra});
    moment.offsetAssumed = *rc::gen::inRange(0, 8) == 0;
    moment.zone = *rc::gen::inRange(0, 8) == 0 ? std::string{} : moment.zone;
    const Day day = journalDay(moment, frame.dayStart) + days{*rc::gen::element(0, 0, 0, -1, 1)};
    return *rc::gen::arbitrary<bool>() ? When{day, moment} : When{day, std::nullopt};
}

double anyValue()
{
    return *rc::gen::oneOf(rc::gen::map(rc::gen::inRange(-20, 200), [](int half) { return half / 2.0; }),
                           rc::gen::arbitrary<double>());
}

Dose anyDose(const Catalogue& all, const TimeFrame& frame)
{
    const bool gone = *rc::gen::inRange(0, 6) == 0;
    const KnownSupplement& known = *rc::gen::elementOf(gone ? all.goneSupplements : all.supplements);
    Dose dose;
    dose.supplement = known.id;
    dose.state = *rc::gen::element(DoseState::taken, DoseState::taken, DoseState::skipped, DoseState::none);
    if (dose.state == DoseState::taken) {
        Amount amount{dimensionOf(known.definition.unit), *rc::gen::inRange<std::int64_t>(0, 2'000'000'000'000),
                      known.definition.unit};
        if (known.definition.scoop && *rc::gen::arbitrary<bool>()) {
            amount.unit = Unit::scoop;
        } else if (*rc::gen::inRange(0, 6) == 0) { // taken while the supplement had another unit
            amount.unit = *rc::gen::element(Unit::mg, Unit::ml, Unit::capsule, Unit::iu);
            amount.dimension = dimensionOf(amount.unit);
        }
        dose.amount = amount;
    }
    dose.when = anyWhen(frame);
    dose.note = anyText();
    if (*rc::gen::inRange(0, 4) == 0) {
        dose.answers = OccurrenceId{RecordId{builtInUuid(7000)}, dose.when.day, *rc::gen::inRange(0, 24)};
    } else {
        dose.extra = *rc::gen::inRange(0, 4) == 0;
        dose.pack = dose.state == DoseState::taken && *rc::gen::inRange(0, 4) == 0
                        ? std::optional(*rc::gen::inRange(1, 81))
                        : std::nullopt;
    }
    return dose;
}

Session anySession(const TimeFrame& frame)
{
    Session session;
    session.activity = *rc::gen::oneOf(rc::gen::elementOf(quickadd::activities()), rc::gen::exec(anyText));
    session.minutes = *rc::gen::inRange(0, 3000);
    if (*rc::gen::arbitrary<bool>()) {
        session.rpe = anyValue();
    }
    session.when = anyWhen(frame);
    session.note = anyText();
    return session;
}

RecordBody anyEntry(const Catalogue& all, const TimeFrame& frame)
{
    const When when = anyWhen(frame);
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return anyDose(all, frame);
    case 1:
        return anySession(frame);
    case 2:
        return RestDay{when.day, std::nullopt};
    case 3: {
        const bool fine = *rc::gen::inRange(0, 4) == 0;
        const bool gone = *rc::gen::inRange(0, 6) == 0;
        const ItemId item = (*rc::gen::elementOf(gone ? all.goneItems : all.items)).id;
        return Rating{item, fine ? 0 : anyValue(), when, fine, anyText(), std::nullopt};
    }
    case 4: {
        const auto form = *rc::gen::maybe(rc::gen::inRange(-2, 12));
        const auto urgency = *rc::gen::maybe(rc::gen::inRange(-2, 12));
        return Stool{form ? std::optional(*form) : std::nullopt, urgency ? std::optional(*urgency) : std::nullopt, when,
                     anyText(), std::nullopt};
    }
    case 5:
        return FineDay{when.day};
    case 6:
        return Reflection{when.day, anyText(), anyText(), std::nullopt};
    default: {
        const std::string mark = *rc::gen::oneOf(rc::gen::elementOf(builtInMarks()), rc::gen::exec(anyText));
        return DayMark{mark, {when.day, when.day + days{*rc::gen::inRange(-3, 10)}}, anyText(), std::nullopt};
    }
    }
}

/// The shared catalogue with one supplement and one item of hardly bearable names.
Catalogue catalogueWithOddNames()
{
    Catalogue all = lines::catalogue();
    Supplement supplement;
    supplement.name = *rc::gen::oneOf(
        rc::gen::map(rc::gen::exec(anyText), [](const std::string& text) { return "Odd " + text; }),
        rc::gen::element<std::string>("5-HTP", "B12", "5 g", "Vitamin C, buffered", "\"Best\" oil", "none", "skip",
                                      "yesterday", "2026-03-01", "14:30", "mg", "note", "prompt", "dose", "ill", "run",
                                      "at", "1,5", "answers=", "fine", "Iron\x1b[1m", "Mélange", "d3"));
    supplement.unit = *rc::gen::element(Unit::g, Unit::ug, Unit::drop, Unit::iu, Unit::l);
    all.supplements.push_back({SupplementId{builtInUuid(5000)}, supplement});
    Item item;
    item.name = *rc::gen::element<std::string>("5g", "today", "run", "rpe", "no time", "energy bar", "“x” y", "mark",
                                               "dose", "ill", "rest", "stool", "a\nb", "L-Glutamine", "1 mar", "6..7");
    item.unit = *rc::gen::element<std::string>("", "h", "min", "kg");
    item.yesNo = *rc::gen::arbitrary<bool>();
    all.items.push_back({ItemId{builtInUuid(5001)}, item});
    supplement.name = *rc::gen::element<std::string>("Zinc", "5-MTHF", "gone \"for\" good", "bloating");
    all.goneSupplements.push_back({SupplementId{builtInUuid(5002)}, supplement});
    // A name that was deleted and given again means the one that is there, so the two never share one here.
    item.name = *rc::gen::suchThat(rc::gen::element<std::string>("Soreness", "Zinc", "20 min", "rest"),
                                   [&all](const std::string& name) { return all.itemNamed(name) == nullptr; });
    all.goneItems.push_back({ItemId{builtInUuid(5003)}, item});
    return all;
}

std::string anyLine()
{
    const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
        "glutamine", "run", "5", "g", "45min", "rpe", "@", "6", " ", " ", " ", "\"", "..", "1", "mar", "2026-03-01",
        "14:30", "T", "h", "pm", "note", "mark", "skip", "none", "sleep", ",", ".", "-", "e9", "\\", "\xe2", "\x80",
        "“", ", ", "prompt", "fine", "answers=", "[", "]", "dose", "rate", "stool", "urgency", "no", "time",
        "99999999999999999999", "b", "\0"));
    std::string line;
    for (const std::string& piece : pieces) {
        line += piece;
    }
    return line;
}

void checkPointsIntoLine(const std::string& line, const TimeFrame& frame)
{
    const auto read = readQuickAdd(line, lines::catalogue(), frame);
    if (const auto* problem = std::get_if<QuickAddProblem>(&read)) {
        RC_ASSERT(problem->at <= line.size());
        RC_ASSERT(line.substr(problem->at, problem->word.size()) == problem->word);
        RC_ASSERT(problem->candidates.size() <= 5U);
    }
}

/// Without what a line for editing leaves to the entry that is edited.
RecordBody asTyped(RecordBody body)
{
    if (auto* dose = std::get_if<Dose>(&body)) {
        dose->answers.reset();
        dose->extra = false;
    } else if (auto* rating = std::get_if<Rating>(&body)) {
        rating->fine = false;
    } else if (auto* reflection = std::get_if<Reflection>(&body)) {
        reflection->prompt.clear();
    }
    return body;
}

/// The line is one row that holds this entry and no other.
void checkReadsBack(const std::string& line, const RecordBody& entry, const Catalogue& all, const TimeFrame& frame)
{
    RC_LOG() << line << '\n';
    RC_ASSERT(quickadd::fitsInLine(line));
    const auto read = readQuickAddEntries(line, all, frame);
    RC_ASSERT(std::holds_alternative<std::vector<RecordBody>>(read));
    RC_ASSERT(std::get<std::vector<RecordBody>>(read) == std::vector<RecordBody>{entry});
}

} // namespace

class RoundTripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEntryReadsBackFromItsLine();
    void aDatedLineReadsBackLater();
    void aLineThatIsReadIsWrittenAndReadAgainAlike();
    void aProblemPointsIntoTheLine();
    void anyBytesAreBorne();
};

void RoundTripTest::anEntryReadsBackFromItsLine()
{
    QVERIFY(rc::check("write, then read", [] {
        const TimeFrame frame = anyFrame();
        const Catalogue all = catalogueWithOddNames();
        const RecordBody entry = anyEntry(all, frame);

        checkReadsBack(writeQuickAdd(entry, all, frame), asTyped(entry), all, frame);
    }));
}

void RoundTripTest::aDatedLineReadsBackLater()
{
    QVERIFY(rc::check("write, then read later", [] {
        const TimeFrame frame = anyFrame();
        const Catalogue all = catalogueWithOddNames();
        const RecordBody entry = anyEntry(all, frame);
        TimeFrame later = frame;
        later.now += seconds{*rc::gen::inRange<std::int64_t>(0, 86'400 * 400)};
        later.pageDay.reset();

        checkReadsBack(writeDatedLine(entry, all, frame), entry, all, later);
    }));
}

void RoundTripTest::aLineThatIsReadIsWrittenAndReadAgainAlike()
{
    QVERIFY(rc::check("read, write, read", [] {
        const TimeFrame frame = anyFrame();
        const std::string line = anyLine();
        const auto read = readQuickAdd(line, lines::catalogue(), frame);
        if (const auto* entry = std::get_if<RecordBody>(&read)) {
            const std::string again = writeDatedLine(*entry, lines::catalogue(), frame);
            RC_LOG() << line << " -> " << again << '\n';
            RC_ASSERT(readQuickAdd(again, lines::catalogue(), frame) == read);
        }
    }));
}

void RoundTripTest::aProblemPointsIntoTheLine()
{
    QVERIFY(rc::check("problems of likely lines", [] { checkPointsIntoLine(anyLine(), anyFrame()); }));
}

void RoundTripTest::anyBytesAreBorne()
{
    QVERIFY(rc::check("problems of any bytes", [](const std::string& line) {
        checkPointsIntoLine(line, lines::wednesday());
        RC_ASSERT(completeQuickAdd(line, lines::catalogue(), 3).size() <= 3U);
    }));
}

HF_TEST(RoundTripTest)
#include "round_trip.moc"
