// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/association/relation.h"
#include "app/cli/analysis/experiment_words.h"
#include "app/cli/analysis/finding_words.h"
#include "app/cli/plans/plan_words.h"
#include "support/test_program.h"
#include "ui/base/words/sentences_findings.h"
#include "ui/features/experiments/words/sentences_experiments.h"
#include "ui/features/experiments/words/sentences_results.h"
#include "ui/features/today/rail/sentences_cues.h"
#include "ui/features/trends/relate/sentences_relate.h"
#include "ui/made_up.h"
#include "ui/word_faults.h"

#include <QtTest/QTest>

#include <array>

using namespace hf;
using namespace hf::test;

namespace {

Relation madeUpRelation(Chance& chance)
{
    constexpr std::array counts{std::size_t{3}, std::size_t{1}, std::size_t{2}, std::size_t{40}};
    Relation relation;
    relation.rho = 2 * chance.unit() - 1;
    relation.interval = {std::max(-1.0, relation.rho - 0.3), std::min(1.0, relation.rho + 0.3)};
    relation.p = chance.unit() < 0.5 ? 0.0001 : chance.unit();
    relation.adjustedP = relation.p;
    relation.lookedAt = oneOf(counts, chance);
    relation.verdict = static_cast<Verdict>(chance.below(3));
    relation.common = {chance.unit() < 0.5, chance.unit() < 0.5, chance.unit() < 0.5, chance.unit() < 0.5};
    relation.basis = {Method::spearmanFisher,
                      oneOf(counts, chance),
                      1 + 20 * chance.unit(),
                      {*parseDay("2026-01-01"), *parseDay("2026-03-01")}};
    if (chance.unit() < 0.9) {
        AboveBelow plain;
        plain.leastBelow = amount(chance);
        plain.mostBelow = plain.leastBelow + (chance.unit() < 0.5 ? 0 : amount(chance));
        plain.leastAbove = plain.mostBelow + amount(chance) + 1e-6;
        plain.median = (plain.mostBelow + plain.leastAbove) / 2;
        plain.difference = signedAmount(chance);
        plain.interval = {plain.difference - amount(chance), plain.difference + amount(chance)};
        plain.above = oneOf(counts, chance);
        plain.below = oneOf(counts, chance);
        relation.plain = plain;
    }
    return relation;
}

Finding<Relation> madeUpFinding(Chance& chance)
{
    return chance.unit() < 0.8 ? found(madeUpRelation(chance)) : Finding<Relation>{std::nullopt, lacks(chance)};
}

RelateItem madeUpItem(Chance& chance)
{
    static const std::array<Metric, 9> all = metrics();
    RelateItem item;
    item.x = oneOf(all, chance);
    do {
        item.y = oneOf(all, chance);
    } while (item.y.kind == MetricKind::mark);
    item.lag = static_cast<int>(chance.below(4));
    item.onOff = item.x.yesNo || chance.unit() < 0.3;
    item.markedDays = static_cast<int>(chance.below(4));
    return item;
}

/// All that both programs say of an answer.
void sayAnswer(Said& said, const RelateAnswer& answer)
{
    said(cli::relationText(answer));
    said(sentences::relateQuestion(answer.item));
    said(sentences::relateWithout(answer));
    if (!answer.finding) {
        said(sentences::relateMissing(answer.finding.missing));
        return;
    }
    const Relation& relation = *answer.finding;
    said(sentences::relateVerdict(relation) + QLatin1Char(' ') + sentences::relatePlain(answer.item, relation));
    said(sentences::relateInterval(answer.item, relation));
    said(sentences::relateFigures(relation));
    said(sentences::intervalDescribed(relation));
    said(sentences::relateWhy(answer.item, relation));
}

ExperimentView livedExperiment(Chance& chance)
{
    static const std::array<Metric, 9> all = metrics();
    ExperimentView view;
    do {
        view.metric = oneOf(all, chance);
    } while (view.metric.kind == MetricKind::mark);
    Experiment& plan = view.plan;
    plan.question = "Does it?";
    plan.supplement = built_in::glutamine;
    plan.treated.amount = Amount{Dimension::mass, 10'000'000'000, Unit::g};
    plan.pairs = 6 + static_cast<int>(chance.below(3));
    plan.periodDays = 1 + static_cast<int>(chance.below(4));
    plan.washoutDays = std::min(static_cast<int>(chance.below(3)), plan.periodDays - 1);
    plan.leaveOut = {"ill"};
    plan.first = *parseDay("2026-01-01");
    plan.seed = 1;
    plan.digest = std::string(64, 'a');
    SelfExperiment drawn = drawSelfExperiment(plan.first, plan.pairs, plan.periodDays, chance.bits());
    drawn.washoutDays = plan.washoutDays;
    view.schedule = drawn.periods;
    view.adherence.resize(view.schedule.size(), {plan.periodDays, 1, 0, 1, plan.periodDays});
    view.state = ExperimentView::State::over;
    view.daysDone = view.daysPlanned = 2 * plan.pairs * plan.periodDays;
    view.markedDays = 1 + static_cast<int>(chance.below(2));
    Series diary{plan.first, {}};
    const double effect = signedAmount(chance);
    const double spread = chance.unit() < 0.2 ? 0 : (chance.unit() < 0.5 ? 0.3 : 3);
    for (const Period& period : drawn.periods) {
        for (int day = 0; day < period.days.length(); ++day) {
            const double value = (period.treated ? effect : 0) + spread * chance.normal();
            diary.values.push_back(chance.unit() < 0.1 ? std::nullopt : std::optional(value));
        }
    }
    const auto resultOn = [&](const Series& outcome) {
        return std::get<Finding<SelfExperimentResult>>(selfExperimentOn(drawn, outcome, drawn.plannedEnd() + days{1}));
    };
    view.result = resultOn(diary);
    diary.values[0].reset();
    view.withoutMarked = resultOn(diary);
    return view;
}

Cue madeUpCue(Chance& chance)
{
    const Day today = *parseDay("2026-03-15");
    Cue cue;
    cue.code = static_cast<CueCode>(chance.below(cueCount));
    cue.action = actionOf(cue.code);
    cue.supplement = built_in::glutamine;
    cue.day = today + days{static_cast<int>(chance.below(3)) - 1};
    cue.above = chance.unit() < 0.5;
    cue.why.formula = "formula";
    cue.why.n = 1 + static_cast<int>(chance.below(3));
    cue.why.days = {today - days{3}, today};
    const double outside = 3 + static_cast<double>(chance.below(2));
    cue.why.figures = {{"outside", outside},
                       {"days", outside},
                       {"ratio", amount(chance), FigureSort::ratio},
                       {"a-day", amount(chance), FigureSort::amount},
                       {"left", amount(chance), FigureSort::amount},
                       {"usual-low", amount(chance), FigureSort::ofDay},
                       {"usual-high", amount(chance), FigureSort::ofDay},
                       {"strain", amount(chance), FigureSort::measure}};
    return cue;
}

} // namespace

/// Every computed sentence of both programs, over findings of every shape, is free of what no sentence may say.
class ComputedWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRulesFindWhatTheyAreFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fault");
        const auto row = [](const char* text, bool fault) { QTest::newRow(text) << QString::fromUtf8(text) << fault; };
        row("Energy: 0.5 points lower on days with 7.2 h or more of sleep than on days with 7.2 h or less.", true);
        row("Energy: 0.5 points lower on days with 7.3 h or more of sleep than on days with 7.2 h or less.", false);
        row("Without the 1 marked days", true);
        row("1 marked day", false);
        row("1 of 8 guesses were right", false);
        row("0.1 points lower", false);
        row("the first 0 days of each period", true);
        row("0 points lower", true);
        row("0.0 h higher", true);
        row("0 lower", true);
        row("0 to 1.2 points lower", false);
        row("10 points lower", false);
        row("No clear change. To someone it is 98 % likely lower.", true);
        row("Lower. To someone it is 98 % likely lower.", false);
        row("14 days are needed, there are 1.", true);
        row("14 days are needed, there are 11.", false);
        row("Why %1?", true);
        row("It treats pain and can cure.", true);
        row("nan points", true);
        row("and so on ..", true);
    }
    void theRulesFindWhatTheyAreFor()
    {
        QFETCH(QString, text);
        QFETCH(bool, fault);
        QCOMPARE(!faultsOf(text).isEmpty(), fault);
    }

    void answersOfEveryShape()
    {
        Said said;
        Chance chance(1);
        for (int i = 0; i < 2000; ++i) {
            RelateAnswer answer{madeUpItem(chance), madeUpFinding(chance), std::nullopt};
            if (chance.unit() < 0.5) {
                answer.withoutMarked = madeUpFinding(chance);
            }
            sayAnswer(said, answer);
        }
        said.verify(10'000);
    }

    /// Through the analysis itself: many zeros, ties, all zeros, causes that are there or not, both signs.
    void answersOfRealDiaries()
    {
        Said said;
        Chance chance(2);
        constexpr std::array courses{Course::still, Course::week, Course::line, Course::zeros, Course::episodes};
        for (int i = 0; i < 300; ++i) {
            const DiaryHabit habit{30 + 10 * (i % 6), 0.3, 0.1, oneOf(courses, chance), 1};
            RelateItem item = madeUpItem(chance);
            Question question{madeUpDiary(habit, chance), madeUpDiary(habit, chance), item.lag, item.onOff};
            const double share = chance.unit();
            for (std::size_t day = 0; day < question.x.values.size(); ++day) {
                if (i % 4 == 0) { // the outcome follows, up or down
                    question.y.values[day] = question.x.values[day];
                }
                if (i % 3 == 0 && question.x.values[day]) { // sevenths are written alike
                    *question.x.values[day] = 7 + (chance.unit() < share ? 0.001 : 0) * *question.x.values[day];
                }
                if (i % 5 == 0 && question.x.values[day] && chance.unit() < share) {
                    question.x.values[day] = 0;
                }
            }
            sayAnswer(said, {item, relate({&question, 1})[0], std::nullopt});
        }
        said.verify(1000);
    }

    void looksAndWhatIsMissing()
    {
        Said said;
        Chance chance(3);
        for (const std::size_t looks : {0U, 1U, 2U, 12U}) {
            said(cli::looksText(looks));
            for (const std::size_t questions : {1U, 2U, 12U}) {
                for (const std::size_t answered : {std::size_t{0}, std::size_t{1}, questions}) {
                    said(sentences::relateLooks(questions, answered, looks));
                }
            }
        }
        said(sentences::looksWhy());
        for (int i = 0; i < 1000; ++i) {
            const std::vector<Shortfall> missing = lacks(chance);
            said(cli::missingText(missing));
            said(sentences::shortfalls(missing));
        }
        said.verify(1500);
    }

    void differencesAndTheirRanges()
    {
        Said said;
        Chance chance(4);
        for (int i = 0; i < 500; ++i) {
            for (const Metric& metric : metrics()) {
                const double difference = signedAmount(chance);
                const Interval range{difference - amount(chance), difference + amount(chance)};
                said(sentences::higherOrLower(difference, metric));
                said(sentences::differenceRange(range, metric));
                said(cli::differenceText(difference, metric));
            }
        }
        said.verify(10'000);
    }

    void resultsOfExperiments()
    {
        Said said;
        Chance chance(5);
        const Catalogue& catalogue = builtInCatalogue();
        for (int i = 0; i < 200; ++i) {
            const ExperimentView view = livedExperiment(chance);
            for (const QString& line : QString::fromStdString(cli::resultText(view, catalogue)).split(u'\n')) {
                said(line.section(QLatin1String("Sealed"), 0, 0).simplified());
            }
            said(sentences::verdictSentence(view, catalogue) + QLatin1Char(' ') +
                 sentences::resultLines(view).join(QLatin1Char(' ')));
            said(sentences::verdictWord(view));
            said(sentences::resultHeadline(view));
            said(sentences::resultInShort(view));
            said(sentences::resultWhy(view));
        }
        said.verify(1500);
    }

    void cues()
    {
        Said said;
        Chance chance(6);
        const Day today = *parseDay("2026-03-15");
        for (int i = 0; i < 800; ++i) {
            const Cue cue = madeUpCue(chance);
            said(cli::describe(cue, builtInCatalogue()));
            said(sentences::cueTitle(cue, builtInCatalogue(), today));
            said(sentences::cueText(cue, builtInCatalogue(), today));
            said(sentences::whyFormula(cue));
            said(sentences::whyText(cue, {}, builtInCatalogue(), today).split(u'\n'));
        }
        said.verify(5'000);
    }
};

HF_TEST(ComputedWordsTest)
#include "computed_words.moc"
