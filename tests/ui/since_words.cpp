// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/analysis/since_words.h"
#include "analysis/association/before_after.h"
#include "journal/relations/since.h"
#include "support/test_program.h"
#include "ui/features/trends/since/sentences_since.h"
#include "ui/made_up.h"
#include "ui/word_faults.h"

#include <QtTest/QTest>

#include <nlohmann/json.hpp>

using namespace hf;
using namespace hf::test;

namespace {

const Day change = *parseDay("2026-02-01");
constexpr std::array counts{0, 1, 2, 27, 28};

BeforeAfter madeUpStep(int length, Chance& chance)
{
    BeforeAfter step;
    step.before = amount(chance);
    step.difference = signedAmount(chance);
    step.after = step.before + step.difference;
    const double reach = amount(chance);
    step.interval = {step.difference - reach, step.difference + reach};
    step.p = chance.unit() < 0.6 ? 0.0001 : chance.unit();
    step.besideLine = step.difference;
    step.besideLineP = chance.unit() < 0.7 ? 0.0001 : chance.unit();
    if (chance.unit() < 0.5) {
        step.shareAsClear = chance.unit() < 0.6 ? 0 : chance.unit();
    }
    const auto days = [&] {
        return 14 + static_cast<std::size_t>(chance.below(static_cast<std::uint64_t>(length - 13)));
    };
    step.daysBefore = days();
    step.daysAfter = days();
    step.smallestEffect = 0.5 + amount(chance) / 10;
    step.basis = {Method::neweyWest, step.daysBefore + step.daysAfter, 10 + 20 * chance.unit(), {change, change}};
    constexpr std::array<std::size_t, 3> others{0, 1, 11};
    BeforeAfter* one = &step;
    judgeTogether({&one, 1}, oneOf(others, chance));
    return step;
}

SinceComparison madeUpComparison(int length, Chance& chance)
{
    constexpr int least = 14;
    if (length >= least && chance.unit() < 0.8) {
        const BeforeAfter step = madeUpStep(length, chance);
        return {found(step), {static_cast<int>(step.daysBefore), static_cast<int>(step.daysAfter)}};
    }
    return {{std::nullopt, lacks(chance)},
            {std::min(length, oneOf(counts, chance)), std::min(length, oneOf(counts, chance))}};
}

SinceAnswer madeUpAnswer(int length, Chance& chance)
{
    static const std::array<Metric, 9> all = metrics();
    SinceAnswer answer;
    do {
        answer.metric = oneOf(all, chance);
    } while (answer.metric.kind == MetricKind::mark);
    if (chance.unit() < 0.1) {
        answer.hiddenBy = RecordId{builtInUuid(7)};
        return answer;
    }
    answer.whole = madeUpComparison(length, chance);
    if (chance.unit() < 0.7) {
        answer.withoutMarked = madeUpComparison(length, chance);
        answer.markedDays = std::min(length, oneOf(counts, chance));
    }
    return answer;
}

Change madeUpChange(Chance& chance, Day day)
{
    constexpr std::array sorts{ChangeSort::planBegan, ChangeSort::planChanged, ChangeSort::planEnded,
                               ChangeSort::firstDose};
    Change made;
    made.sort = oneOf(sorts, chance);
    made.day = day;
    made.supplement = built_in::glutamine;
    made.amount = Amount{Dimension::mass, 5'000'000'000, Unit::g};
    made.times = static_cast<std::size_t>(chance.below(4));
    return made;
}

SinceSupplement madeUpSupplement(int length, Chance& chance)
{
    SinceSupplement supplement;
    supplement.id = built_in::glutamine;
    supplement.name = "L-Glutamine";
    supplement.daysTaken = {std::min(length, oneOf(counts, chance)), std::min(length, oneOf(counts, chance))};
    supplement.planned = oneOf(counts, chance);
    supplement.answered = std::min(supplement.planned, oneOf(counts, chance));
    for (auto left = chance.below(3); left > 0; --left) {
        supplement.changes.push_back(
            madeUpChange(chance, change + days{chance.unit() < 0.5 ? 0 : static_cast<int>(chance.below(9))}));
    }
    supplement.differs = chance.unit() < 0.5;
    return supplement;
}

SinceReport madeUpReport(Chance& chance)
{
    constexpr std::array lengths{0, 1, 2, 14, 28};
    SinceReport report;
    report.day = change;
    const int count = oneOf(lengths, chance);
    const days length{count};
    report.windows = {{change - length, change - days{1}},
                      {change, change + length - days{1}},
                      28,
                      static_cast<SinceWindows::Cut>(chance.below(3))};
    report.outcomes = {madeUpAnswer(count, chance)};
    if (count == 0) {
        return report; // nothing is read then
    }
    for (auto left = chance.below(3); left > 0; --left) {
        report.other.measures.push_back(madeUpAnswer(count, chance));
    }
    for (auto left = chance.below(3); left > 0; --left) {
        report.other.supplements.push_back(madeUpSupplement(count, chance));
    }
    for (auto left = chance.below(3); left > 0; --left) {
        const Day first = change - days{2} + days{static_cast<int>(chance.below(4))};
        report.other.marks.push_back({"ill", {first, first + days{static_cast<int>(chance.below(2))}}});
    }
    if (!report.other.marks.empty()) {
        report.other.marked = {std::min(count, oneOf(counts, chance)), std::min(count, oneOf(counts, chance))};
    }
    return report;
}

/// All that the window says of one series.
void sayInWindow(Said& said, const SinceAnswer& answer, const SinceReport& report)
{
    said(sentences::sinceHeading(answer, answer.whole));
    said(sentences::beforeToAfter(answer.whole, answer.metric));
    said(sentences::measureNote(answer));
    said(sentences::sinceOther(answer, true));
    said(sentences::sinceOther(answer, false));
    if (answer.hidden()) {
        return;
    }
    said(sentences::sinceDescribed(answer, report));
    if (!answer.whole.finding) {
        said(sentences::sinceMissing(answer.whole));
        return;
    }
    const BeforeAfter& step = *answer.whole.finding;
    // The card's lines stand below each other and are read as one.
    said(QStringList{sentences::sinceHeading(answer, answer.whole),
                     sentences::sinceFigures(answer.whole, answer.metric), sentences::sinceWhyNot(step, answer.metric)}
             .join(QStringLiteral(" / ")));
    said(sentences::sinceFigures(answer.whole, answer.metric));
    said(sentences::sinceWhyNot(step, answer.metric));
    said(sentences::tooSmallBand(step, answer.metric));
    said(sentences::sideMean(step.before, answer.whole.known.before, 28, answer.metric));
    said(sentences::sinceWhy(report, answer.whole, answer.metric));
}

void sayReport(Said& said, const SinceReport& report, Chance& chance)
{
    for (const QString& line : QString::fromStdString(cli::sinceLines(report, chance.below(4))).split(u'\n')) {
        said(line.trimmed());
    }
    const Catalogue& catalogue = builtInCatalogue();
    said(sentences::sinceWindows(report.windows));
    said(sentences::sinceCut(report.windows));
    said(sentences::dosesAnswered(report));
    said(sentences::marksOfSides(report));
    said(sentences::notATest(report, catalogue));
    for (const SinceSupplement& supplement : report.other.supplements) {
        said(sentences::supplementChange(supplement));
        said(sentences::supplementDays(supplement, report.windows.length()));
        said(sentences::sinceTitle(supplement.changes, report.day, catalogue));
        for (const Change& each : supplement.changes) {
            said(sentences::changeOffered(each, catalogue));
        }
    }
    for (const SinceAnswer& answer : report.outcomes) {
        sayInWindow(said, answer, report);
    }
    for (const SinceAnswer& answer : report.other.measures) {
        sayInWindow(said, answer, report);
    }
}

} // namespace

/// Every sentence of what is different since a day, in both programs, is free of what no sentence may say.
class SinceWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportsOfEveryShape()
    {
        Said said;
        Chance chance(7);
        for (int i = 0; i < 3000; ++i) {
            sayReport(said, madeUpReport(chance), chance);
        }
        said.verify(50'000);
    }

    /// Through the analysis itself: steps up and down, lines, zeros, ties.
    void answersOfRealDiaries()
    {
        Said said;
        Chance chance(8);
        constexpr std::array courses{Course::still, Course::week, Course::line, Course::zeros, Course::episodes};
        constexpr std::array steps{-4.0, -0.001, 0.0, 0.001, 4.0};
        for (int i = 0; i < 400; ++i) {
            SinceReport report = madeUpReport(chance);
            report.outcomes = {madeUpAnswer(28, chance)};
            SinceAnswer& answer = report.outcomes.front();
            answer.hiddenBy.reset();
            Series diary = madeUpDiary({30 + 10 * (i % 6), 0.3, 0.1, oneOf(courses, chance), 1}, chance);
            report.day = diary.first + days{15 + 5 * (i % 6)};
            const double step = oneOf(steps, chance);
            for (std::size_t day = 0; day < diary.values.size(); ++day) {
                if (diary.values[day] && diary.first + days{static_cast<int>(day)} >= report.day) {
                    *diary.values[day] += step;
                }
            }
            report.windows = {{report.day - days{28}, report.day - days{1}},
                              {report.day, report.day + days{27}},
                              28,
                              SinceWindows::Cut::nothing};
            answer.whole.finding = beforeAfter(diary, report.day, i % 2 == 0 ? Scale::points : Scale::other);
            sayReport(said, report, chance);
        }
        said.verify(5'000);
    }
};

HF_TEST(SinceWordsTest)
#include "since_words.moc"
