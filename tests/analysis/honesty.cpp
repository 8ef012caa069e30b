// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/association/before_after.h"
#include "analysis/association/relation.h"
#include "analysis/diaries.h"
#include "analysis/experiment/power.h"
#include "analysis/experiment/self_experiment.h"
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
    void whateverEachDoesByItselfIsNoFinding_data();
    void whateverEachDoesByItselfIsNoFinding();
    void whatTwoDiariesShareCannotBeTold_data();
    void whatTwoDiariesShareCannotBeTold();
    void theIntervalSeldomLeavesNothingOut();
    void aScreenOfTwentyUnrelatedPairsSeldomFindsAnything();
    void whatIsThereIsFoundAsOftenAsSaid_data();
    void whatIsThereIsFoundAsOftenAsSaid();
    void aQuietChangeSeldomShowsAStep_data();
    void aQuietChangeSeldomShowsAStep();
    void noCourseMakesAStepOfADayPickedBlindly_data();
    void noCourseMakesAStepOfADayPickedBlindly();
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

/// An interval is one of 95 %, and a little more is allowed for.
constexpr double mostIntervals = 0.07;

void addCourses()
{
    QTest::addColumn<Course>("course");
    QTest::newRow("Each with a weekly rhythm of its own") << Course::week;
    QTest::newRow("Both higher at weekends") << Course::weekend;
    QTest::newRow("Each with a straight line") << Course::line;
    QTest::newRow("Each with jumps of its own") << Course::steps;
    QTest::newRow("Each with a slow wave") << Course::wave;
    QTest::newRow("Each a random walk") << Course::walk;
    QTest::newRow("Each with a long memory") << Course::longMemory;
    QTest::newRow("Line, week and jump in each") << Course::mixture;
    QTest::newRow("Each with its own two episodes of illness") << Course::episodes;
    QTest::newRow("Seven days of ten are 0") << Course::zeros;
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
Q_DECLARE_METATYPE(Course)

void HonestyTest::unrelatedDiariesSeldomGoTogether_data()
{
    addHabits();
}

void HonestyTest::unrelatedDiariesSeldomGoTogether()
{
    QFETCH(DiaryHabit, habit);
    constexpr int runs = 600;
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

void HonestyTest::whateverEachDoesByItselfIsNoFinding_data()
{
    addCourses();
}

void HonestyTest::whateverEachDoesByItselfIsNoFinding()
{
    QFETCH(Course, course);
    constexpr int runs = 500;
    Chance chance(20260305);
    int clear = 0;
    int shown = 0;
    int away = 0;
    for (const double memory : {0.0, 0.5}) {
        for (const double size : {0.5, 1.0}) {
            for (int run = 0; run < runs; ++run) {
                const DiaryHabit habit{60 + 40 * (run % 4), memory, 0.1 * (run % 4), course, size, run % 2 == 1};
                const Question question{madeUpDiary(habit, chance), madeUpDiary(habit, chance), run % 4};
                const auto answers = relate({&question, 1});
                shown += answers[0] ? 1 : 0;
                clear += wentTogether(answers[0]) ? 1 : 0;
                away += answers[0] && !answers[0]->interval.contains(0) ? 1 : 0;
            }
        }
    }

    note(QTest::currentDataTag(), clear, shown);
    note("Of these, an interval of the correlation that leaves 0 out", away, shown);
    QVERIFY(shown > runs);
    verifySeldom(clear, shown, mostFalse);
    verifySeldom(away, shown, mostIntervals);
}

void HonestyTest::whatTwoDiariesShareCannotBeTold_data()
{
    QTest::addColumn<Course>("course");
    QTest::newRow("Both with the same jumps on the same days") << Course::steps;
    QTest::newRow("Both ill in the same two episodes, days not marked") << Course::episodes;
    QTest::newRow("Both with one cycle of 28 days") << Course::cycle;
}

/// Causes that two diaries share beyond a line and a week cannot be told from an effect: the page says how often.
void HonestyTest::whatTwoDiariesShareCannotBeTold()
{
    QFETCH(Course, course);
    constexpr int runs = 1000;
    Chance chance(20260308);
    int clear = 0;
    for (int run = 0; run < runs; ++run) {
        const DiaryHabit habit{90, 0.3, 0.1, course, 1};
        const std::vector<double> shared = courseOf(habit, chance);
        const Question question{madeUpDiary(habit, shared, chance), madeUpDiary(habit, shared, chance), 0};
        clear += wentTogether(relate({&question, 1})[0]) ? 1 : 0;
    }

    note(QTest::currentDataTag(), clear, runs);
    QVERIFY(clear < runs);
}

void HonestyTest::theIntervalSeldomLeavesNothingOut()
{
    constexpr int runs = 1000;
    Chance chance(20260306);
    int away = 0;
    int shown = 0;
    for (int run = 0; run < runs; ++run) {
        const DiaryHabit habit{120, 0.9};
        const Question question{madeUpDiary(habit, chance), madeUpDiary(habit, chance), 0};
        const auto answers = relate({&question, 1});
        shown += answers[0] ? 1 : 0;
        away += answers[0] && !answers[0]->interval.contains(0) ? 1 : 0;
    }

    verifySeldom(away, shown, mostIntervals);
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

void HonestyTest::whatIsThereIsFoundAsOftenAsSaid_data()
{
    QTest::addColumn<double>("effect");
    QTest::addColumn<bool>("onOff");
    QTest::addColumn<double>("least");
    QTest::newRow("An effect of rank 0.3 on the next day, 90 days") << 0.3 << false << 0.52;
    QTest::newRow("An effect of rank 0.5 on the next day, 90 days") << 0.5 << false << 0.95;
    QTest::newRow("Taken or not, 0.5 SD, 90 days") << 0.5 << true << 0.45;
    QTest::newRow("Taken or not, 1 SD, 90 days") << 1.0 << true << 0.96;
}

void HonestyTest::whatIsThereIsFoundAsOftenAsSaid()
{
    QFETCH(double, effect);
    QFETCH(bool, onOff);
    QFETCH(double, least);
    constexpr int runs = 1000;
    Chance chance(3);
    int together = 0;
    for (int run = 0; run < runs; ++run) {
        const Question question = questionWithEffect(effect, onOff, 90, 0.3, chance);
        const auto answers = relate({&question, 1});
        together += answers[0] && answers[0]->verdict == Verdict::higher ? 1 : 0;
    }

    note(QTest::currentDataTag(), together, runs);
    QVERIFY2(together >= least * runs, qPrintable(QString::number(together)));
}

void HonestyTest::aQuietChangeSeldomShowsAStep_data()
{
    addHabits();
}

void HonestyTest::aQuietChangeSeldomShowsAStep()
{
    QFETCH(DiaryHabit, habit);
    constexpr int runs = 600;
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

void HonestyTest::noCourseMakesAStepOfADayPickedBlindly_data()
{
    addCourses();
}

void HonestyTest::noCourseMakesAStepOfADayPickedBlindly()
{
    QFETCH(Course, course);
    constexpr int runs = 400;
    Chance chance(20260307);
    int clear = 0;
    for (int run = 0; run < runs; ++run) {
        const DiaryHabit habit{56 + 56 * (run % 2), 0.3, 0.1, course, 0.5 + 0.5 * (run % 3)};
        const Series diary = madeUpDiary(habit, chance);
        const auto answer = beforeAfter(diary, diary.first + days{habit.days / 2}, Scale::points);
        clear += answer && answer->verdict != Verdict::noClearChange ? 1 : 0;
    }

    note("A diary with a course of its own before and after a day picked blindly", clear, runs);
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
        SelfExperiment plan = drawSelfExperiment(*parseDay("2026-01-01"), pairs, 5, chance.bits());
        plan.washoutDays = 1;
        const Series diary = madeUpDiary({pairs * 10, memory, 0.1}, chance);
        const auto answer = selfExperimentOn(plan, diary, plan.plannedEnd() + days{1});
        const auto& finding = std::get<Finding<SelfExperimentResult>>(answer);
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
    if (m_counted.size() < 23) {
        QSKIP("only some of the simulations were run");
    }
    QFile page(QStringLiteral(HF_SOURCE_ROOT "/resources/manual/how-sure-are-we.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    QString lacking;
    for (auto row = m_counted.cbegin(); row != m_counted.cend(); ++row) {
        const double percent = 100.0 * row->said / row->all;
        const QString line = QStringLiteral("| %1 | %2 | %3 % |").arg(row.key()).arg(row->all).arg(percent, 0, 'f', 1);
        qInfo("%s", qPrintable(line));
        // Another machine may round a figure in a thousand the other way.
        const QString begin = QStringLiteral("| %1 | %2 | ").arg(row.key()).arg(row->all);
        const auto at = text.indexOf(begin);
        const double written = at < 0 ? -1 : text.mid(at + begin.size()).section(u' ', 0, 0).toDouble();
        lacking += std::abs(written - percent) < 0.3 ? QString{} : QStringLiteral("the page lacks ") + line + u'\n';
    }
    QVERIFY2(lacking.isEmpty(), qPrintable(lacking));
}

HF_TEST(HonestyTest)
#include "honesty.moc"
