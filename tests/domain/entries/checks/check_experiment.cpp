// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/checks/check_experiment.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <functional>

using namespace hf;
using Change = std::function<void(Experiment&)>;

class CheckExperimentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeStored_data();
    void whatMayBeStored();
    void whatMayNotIsNamed_data();
    void whatMayNotIsNamed();
};

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(EntryProblem)

namespace {

using namespace hf::literals;

const Day first = *parseDay("2026-03-01");

Experiment sound()
{
    Experiment experiment;
    experiment.question = "Does it help?";
    experiment.supplement = SupplementId{builtInUuid(1)};
    experiment.treated.amount = 10_g;
    experiment.outcome = "gut.burden";
    experiment.first = first;
    experiment.pairs = 6;
    experiment.periodDays = 3;
    experiment.seed = 7;
    experiment.digest = std::string(64, 'a');
    experiment.times = {minutes{480}};
    return experiment;
}

void makeBlind(Experiment& experiment)
{
    experiment.blind = true;
    experiment.seed.reset();
    experiment.codes = "XYYXXYXYYXXY";
    experiment.packs = {SupplementId{builtInUuid(8)}, SupplementId{builtInUuid(9)}};
}

} // namespace

void CheckExperimentTest::whatMayBeStored_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char* what, const Change& change) { QTest::newRow(what) << change; };
    row("some against none", [](Experiment&) {});
    row("none against some", [](Experiment& e) { std::swap(e.treated, e.control); });
    row("two amounts", [](Experiment& e) { e.control.amount = 5_g; });
    row("a habit", [](Experiment& e) {
        e.supplement.reset();
        e.treated.amount.reset();
        e.habit = ItemId{builtInUuid(900)};
        e.times.clear();
    });
    row("blind", makeBlind);
    row("blind, with its key", [](Experiment& e) {
        makeBlind(e);
        e.seed = 1;
        e.guesses = {{0, true}, {11, false}};
    });
    row("blind, with numbered packs", [](Experiment& e) {
        makeBlind(e);
        e.rules = 2;
        e.codes.clear();
        e.packs.pop_back();
    });
    row("said to be over", [](Experiment& e) { e.endedOn = first + days{40}; });
    row("paused for now", [](Experiment& e) { e.pauses = {{first + days{3}, Experiment::untilResumed}}; });
    row("given up", [](Experiment& e) {
        e.stoppedOn = first;
        e.stopReason = "ill";
    });
}

void CheckExperimentTest::whatMayBeStored()
{
    QFETCH(Change, change);
    Experiment experiment = sound();
    change(experiment);

    QCOMPARE(checkExperiment(experiment), std::optional<EntryProblem>());
}

void CheckExperimentTest::whatMayNotIsNamed_data()
{
    QTest::addColumn<EntryProblem>("problem");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* what, EntryProblem problem, const Change& change) {
        QTest::newRow(what) << problem << change;
    };
    using enum EntryProblem;
    row("no question", nameMissing, [](Experiment& e) { e.question = " "; });
    row("no outcome", nameMissing, [](Experiment& e) { e.outcome.clear(); });
    row("a mark without a name", nameMissing, [](Experiment& e) { e.leaveOut = {""}; });
    row("a long label", nameTooLong, [](Experiment& e) { e.control.label = std::string(201, 'a'); });
    row("no text", textNotUtf8, [](Experiment& e) { e.question = "\xff"; });
    row("in 1969", tooLongAgo, [](Experiment& e) { e.first = earliestDay - days{1}; });
    row("nothing", sidesOfTest, [](Experiment& e) { e.supplement.reset(); });
    row("both", sidesOfTest, [](Experiment& e) { e.habit = ItemId{}; });
    row("none against none", sidesOfTest, [](Experiment& e) { e.treated.amount.reset(); });
    row("alike", sidesOfTest, [](Experiment& e) { e.control.amount = 10_g; });
    row("grams against millilitres", sidesOfTest, [](Experiment& e) { e.control.amount = 10_ml; });
    row("an amount of 0", sidesOfTest, [](Experiment& e) { e.treated.amount->count = 0; });
    row("no times", timesOfPlan, [](Experiment& e) { e.times.clear(); });
    row("a time twice", timesOfPlan, [](Experiment& e) { e.times = {minutes{480}, minutes{480}}; });
    row("five pairs", shapeOfTest, [](Experiment& e) { e.pairs = 5; });
    row("41 pairs", shapeOfTest, [](Experiment& e) { e.pairs = 41; });
    row("29 days", shapeOfTest, [](Experiment& e) { e.periodDays = 29; });
    row("nothing left", shapeOfTest, [](Experiment& e) { e.washoutDays = 3; });
    row("no digest", sealOfTest, [](Experiment& e) { e.digest.pop_back(); });
    row("no seed", sealOfTest, [](Experiment& e) { e.seed.reset(); });
    row("codes for nobody", sealOfTest, [](Experiment& e) { e.codes = "XYYXXYXYYXXY"; });
    row("no codes", sealOfTest, [](Experiment& e) { e.blind = true; });
    row("packs for nobody", sealOfTest, [](Experiment& e) { e.packs = {SupplementId{}}; });
    row("one pack", sealOfTest, [](Experiment& e) {
        makeBlind(e);
        e.packs[1] = e.packs[0];
    });
    row("a pair of one code", sealOfTest, [](Experiment& e) {
        makeBlind(e);
        e.codes = "XXYYXYXYYXXY";
    });
    row("letters on numbered packs", sealOfTest, [](Experiment& e) {
        makeBlind(e);
        e.rules = 2;
    });
    row("rules of another time", shapeOfTest, [](Experiment& e) { e.rules = 3; });
    row("over before the start", courseOfTest, [](Experiment& e) { e.endedOn = first; });
    row("paused before the start", courseOfTest, [](Experiment& e) { e.pauses = {{first - days{1}, first}}; });
    row("paused twice at once", courseOfTest, [](Experiment& e) {
        e.pauses = {{first, first + days{3}}, {first + days{3}, first + days{4}}};
    });
    row("a guess of no period", courseOfTest, [](Experiment& e) {
        makeBlind(e);
        e.guesses = {{12, true}};
    });
    row("a guess of what is known", courseOfTest, [](Experiment& e) { e.guesses = {{1, true}}; });
    row("given up without a reason", courseOfTest, [](Experiment& e) { e.stoppedOn = first; });
    row("a reason for nothing", courseOfTest, [](Experiment& e) { e.stopReason = "ill"; });
}

void CheckExperimentTest::whatMayNotIsNamed()
{
    QFETCH(EntryProblem, problem);
    QFETCH(Change, change);
    Experiment experiment = sound();
    change(experiment);

    QCOMPARE(checkExperiment(experiment), std::optional(problem));
}

HF_TEST(CheckExperimentTest)
#include "check_experiment.moc"
