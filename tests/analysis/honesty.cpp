// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/association/before_after.h"
#include "analysis/association/relation.h"
#include "analysis/diaries.h"
#include "analysis/experiment/power.h"
#include "analysis/experiment/self_test.h"
#include "support/test_program.h"

#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtTest/QTest>

#include <variant>

using namespace hf;

/// What the verdicts say of diaries in which nothing goes on, and of one in which something does.
class HonestyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unrelatedDiariesSeldomGoTogether_data();
    void unrelatedDiariesSeldomGoTogether();
    void aScreenOfTwentyUnrelatedPairsSeldomFindsAnything();
    void relatedDiariesAreFound();
    void aQuietChangeSeldomShowsAStep_data();
    void aQuietChangeSeldomShowsAStep();
    void anExperimentWithoutEffectSeldomFindsOne_data();
    void anExperimentWithoutEffectSeldomFindsOne();
    void anEffectOfOneAndAHalfDeviationsIsFoundWithEightPairs();
    void thePageSaysWhatWasCounted();

private:
    void note(const char* what, int said, int all);

    /// What the page shows: how often each was said.
    struct Counted {
        int said = 0;
        int all = 0;
    };
    QMap<QString, Counted> m_counted;
};

void HonestyTest::note(const char* what, int said, int all)
{
    Counted& counted = m_counted[QString::fromUtf8(what)];
    counted.said += said;
    counted.all += all;
}

namespace {

constexpr double mostFalse = 0.06;

void addHabits()
{
    QTest::addColumn<DiaryHabit>("habit");
    for (const double memory : {0.0, 0.3, 0.6, 0.85}) {
        for (const double gaps : {0.0, 0.2}) {
            for (const int days : {45, 90, 180}) {
                QTest::addRow("%d days, memory %.2f, gaps %.1f", days, memory, gaps) << DiaryHabit{days, memory, gaps};
            }
        }
    }
}

bool wentTogether(const Finding<Relation>& answer)
{
    return answer && answer->verdict != Verdict::noClearChange;
}

void verifySeldom(int clear, int all, double most)
{
    const double share = static_cast<double>(clear) / all;
    QVERIFY2(share <= most, qPrintable(QStringLiteral("%1 of %2: %3").arg(clear).arg(all).arg(share)));
}

} // namespace

Q_DECLARE_METATYPE(DiaryHabit)

void HonestyTest::unrelatedDiariesSeldomGoTogether_data()
{
    addHabits();
}

void HonestyTest::unrelatedDiariesSeldomGoTogether()
{
    QFETCH(DiaryHabit, habit);
    constexpr int runs = 1500;
    Chance chance(20260301);
    int clear = 0;
    int shown = 0;
    for (int run = 0; run < runs; ++run) {
        const Question question{madeUpDiary(habit, chance), madeUpDiary(habit, chance), run % 4};
        const auto answers = relate({&question, 1});
        shown += answers[0] ? 1 : 0;
        clear += wentTogether(answers[0]) ? 1 : 0;
    }

    note("Two diaries with nothing between them, one question", clear, shown);
    QVERIFY(shown > runs / 10);
    verifySeldom(clear, shown, mostFalse);
}

void HonestyTest::aScreenOfTwentyUnrelatedPairsSeldomFindsAnything()
{
    constexpr int screens = 400;
    Chance chance(20);
    int finding = 0;
    for (int screen = 0; screen < screens; ++screen) {
        const DiaryHabit habit{60 + 30 * (screen % 4), 0.2 + 0.2 * (screen % 4), 0.1 * (screen % 3)};
        std::vector<Question> questions;
        for (int pair = 0; pair < 20; ++pair) {
            questions.push_back({madeUpDiary(habit, chance), madeUpDiary(habit, chance), 0});
        }
        const auto answers = relate(questions);
        finding += std::any_of(answers.begin(), answers.end(), wentTogether) ? 1 : 0;
    }

    note("The same, 20 questions at once: any of them", finding, screens);
    verifySeldom(finding, screens, mostFalse);
}

void HonestyTest::relatedDiariesAreFound()
{
    constexpr int runs = 200;
    Chance chance(3);
    int together = 0;
    for (int run = 0; run < runs; ++run) {
        const Series cause = madeUpDiary({90, 0.4, 0.1}, chance);
        Series outcome = madeUpDiary({90, 0.4, 0.1}, chance);
        for (std::size_t day = 1; day < outcome.values.size(); ++day) {
            if (outcome.values[day] && cause.values[day - 1]) {
                outcome.values[day] =
                    std::clamp(std::round((*outcome.values[day] + *cause.values[day - 1]) / 2), 0., 10.);
            }
        }
        const Question question{cause, outcome, 1};
        const auto answers = relate({&question, 1});
        together += answers[0] && answers[0]->verdict == Verdict::higher ? 1 : 0;
    }

    note("Two diaries of 90 days, one half made of the other", together, runs);
    QVERIFY2(together > 0.95 * runs, qPrintable(QString::number(together)));
}

void HonestyTest::aQuietChangeSeldomShowsAStep_data()
{
    addHabits();
}

void HonestyTest::aQuietChangeSeldomShowsAStep()
{
    QFETCH(DiaryHabit, habit);
    constexpr int runs = 1500;
    Chance chance(20260302);
    int clear = 0;
    for (int run = 0; run < runs; ++run) {
        const Series diary = madeUpDiary(habit, chance);
        const auto answer = beforeAfter(diary, diary.first + days{habit.days / 2}, Scale::points);
        clear += answer && answer->verdict != Verdict::noClearChange ? 1 : 0;
    }

    note("A diary before and after a day on which nothing changed", clear, runs);
    verifySeldom(clear, runs, mostFalse);
}

void HonestyTest::anExperimentWithoutEffectSeldomFindsOne_data()
{
    QTest::addColumn<int>("pairs");
    QTest::addColumn<double>("memory");
    for (const int pairs : {6, 8, 12}) {
        for (const double memory : {0.0, 0.5, 0.8}) {
            QTest::addRow("%d pairs, memory %.1f", pairs, memory) << pairs << memory;
        }
    }
}

void HonestyTest::anExperimentWithoutEffectSeldomFindsOne()
{
    QFETCH(int, pairs);
    QFETCH(double, memory);
    constexpr int runs = 1000;
    Chance chance(20260303);
    int clear = 0;
    for (int run = 0; run < runs; ++run) {
        SelfTest plan = drawSelfTest(*parseDay("2026-01-01"), pairs, 5, chance.bits());
        plan.washoutDays = 1;
        const Series diary = madeUpDiary({pairs * 10, memory, 0.1}, chance);
        const auto answer = selfTestOn(plan, diary, plan.plannedEnd() + days{1});
        const auto& finding = std::get<Finding<SelfTestResult>>(answer);
        clear += finding && finding->verdict != Verdict::noClearChange ? 1 : 0;
    }

    note("An experiment without any effect, 6 to 12 pairs", clear, runs);
    verifySeldom(clear, runs, mostFalse);
}

void HonestyTest::anEffectOfOneAndAHalfDeviationsIsFoundWithEightPairs()
{
    PlannedTest plan;
    plan.pairs = 8;
    plan.periodDays = 7;
    plan.washoutDays = 1;
    // The difference of two means of six independent days has a deviation of √(2/6) of theirs.
    plan.effect = 1.5 * std::sqrt(2.0 / 6);

    const Power power = simulatedPower(plan, 2000, 8);

    note("A true effect of 1.5 SD of the pair differences, 8 pairs", static_cast<int>(std::lround(2000 * power.share)),
         2000);
    QVERIFY2(power.share >= 0.80, qPrintable(QString::number(power.share)));
    plan.effect = 0;
    QVERIFY(simulatedPower(plan, 2000, 8).share <= mostFalse);
}

void HonestyTest::thePageSaysWhatWasCounted()
{
    if (m_counted.size() < 6) {
        QSKIP("only some of the simulations were run");
    }
    QFile page(QStringLiteral(HF_SOURCE_ROOT "/resources/manual/how-sure-are-we.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    for (auto row = m_counted.cbegin(); row != m_counted.cend(); ++row) {
        const double percent = 100.0 * row->said / row->all;
        const QString line = QStringLiteral("| %1 | %2 | %3 % |").arg(row.key()).arg(row->all).arg(percent, 0, 'f', 1);
        qInfo("%s", qPrintable(line));
        // Another machine may round a figure in a thousand the other way.
        const QString begin = QStringLiteral("| %1 | %2 | ").arg(row.key()).arg(row->all);
        const auto at = text.indexOf(begin);
        const double written = at < 0 ? -1 : text.mid(at + begin.size()).section(u' ', 0, 0).toDouble();
        QVERIFY2(std::abs(written - percent) < 0.3, qPrintable(QStringLiteral("the page lacks ") + line));
    }
}

HF_TEST(HonestyTest)
#include "honesty.moc"
