// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/problems.h"

#include "support/test_program.h"
#include "words/experiments.h"
#include "words/faults.h"
#include "words/needs.h"
#include "words/quick_add.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <set>

using namespace hf;

namespace {

QString english(const words::Text& text)
{
    return QString::fromStdString(words::inEnglish(text));
}

bool isSentence(const QString& text)
{
    static const QRegularExpression sentence(QStringLiteral("^[A-Z0-9\u201C/\"].*\\.$"));
    static const QRegularExpression place(QStringLiteral("%\\d"));
    return sentence.match(text).hasMatch() && !place.match(text).hasMatch();
}

} // namespace

class ProblemWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyProblemIsOneSentenceOfItsOwn()
    {
        std::set<QString> all;
        for (std::size_t i = 0; i < entryProblemCount; ++i) {
            const QString text = english(words::wordsOf(static_cast<EntryProblem>(i)));
            QVERIFY2(isSentence(text), qPrintable(text));
            all.insert(text);
        }
        QCOMPARE(all.size(), entryProblemCount);
    }

    void everyFaultOfAnExperimentIsASentence()
    {
        std::set<QString> all;
        for (int fault = 0; fault <= static_cast<int>(ExperimentFault::endNotReached); ++fault) {
            const QString text = english(words::wordsOf(ExperimentProblem{static_cast<ExperimentFault>(fault), {}}));
            QVERIFY2(text.endsWith(QLatin1Char('.')) && !text.contains(QLatin1Char('%')), qPrintable(text));
            all.insert(text);
        }
        QCOMPARE(all.size(), static_cast<std::size_t>(ExperimentFault::endNotReached) + 1);
    }

    void whatStandsAgainstAnExperimentIsASentenceEach()
    {
        TestMarks marks;
        QVERIFY(words::wordsOf(marks).empty());
        marks.seenEarly = SysMillis{};
        marks.goneAt = SysMillis{};
        marks.protocolChanged = marks.pausedElsewhere = marks.erasedBefore = true;

        QCOMPARE(words::wordsOf(marks).size(), std::size_t{5});
        for (const words::Text& text : words::wordsOf(marks)) {
            QVERIFY2(isSentence(english(text)), qPrintable(english(text)));
        }
    }

    void aSideThatIsLoggedLessIsSaid()
    {
        ExperimentView view;
        view.loggedTreated = {24, 48};
        view.loggedControl = {48, 48};
        QCOMPARE(english(words::wordsOfLogged(view, "10 g", "none").value()),
                 QStringLiteral("The outcome was logged on 50 % of the days with 10 g and on 100 % of those with none: "
                                "if bad days are left out, that alone can make a difference."));
        view.loggedTreated = {46, 48};
        QVERIFY(!words::wordsOfLogged(view, "10 g", "none"));
    }

    void aProblemOfAnEntrySaysTheLimitThatItPassed()
    {
        Catalogue catalogue;
        Dose dose;
        dose.amount = Amount{Dimension::volume, 6'000'000'000, Unit::l};
        const auto said = [&](EntryProblem problem, const RecordBody& body) {
            return english(words::wordsOf(problem, body, catalogue));
        };
        QVERIFY(said(EntryProblem::amountTooLarge, dose).contains(QLatin1String("at most 5 l")));
        QVERIFY(said(EntryProblem::nameTooLong, Pause{}).startsWith(QLatin1String("The reason is longer than 200")));
        QCOMPARE(said(EntryProblem::inTheFuture, DayMark{}), QStringLiteral("A mark ends at most 366 days ahead."));
        Plan plan;
        plan.rhythm.sort = Rhythm::Sort::timesAWeek;
        QCOMPARE(said(EntryProblem::rhythmOfPlan, plan), QStringLiteral("A plan is for 1 to 7 times a week."));
        QCOMPARE(said(EntryProblem::rpeStep, dose), english(words::wordsOf(EntryProblem::rpeStep)));
    }

    void everyFaultOfALineIsASentence()
    {
        for (int fault = 0; fault <= static_cast<int>(QuickAddFault::quoteOpen); ++fault) {
            const QuickAddProblem problem{static_cast<QuickAddFault>(fault), "glutamin", 0, {"L-Glutamine", "Zinc"}};
            const QString text =
                english(words::wordsOf(problem)).replace(QLatin1String("glutamin has"), QLatin1String("\"x\" has"));
            QVERIFY2(isSentence(text), qPrintable(text));
            QCOMPARE(english(*words::offerOf(problem)), QStringLiteral("Did you mean: L-Glutamine, Zinc?"));
        }
        QVERIFY(!words::offerOf({}));
    }

    void everyFaultOfAFileIsSaidAndHasAnAdvice()
    {
        for (int fault = 0; fault <= static_cast<int>(FileFault::taken); ++fault) {
            const auto one = static_cast<FileFault>(fault);
            QVERIFY(!english(words::reasonOf(one)).isEmpty());
            QVERIFY(!english(words::reasonOf(one)).endsWith(QLatin1Char('.')));
            QVERIFY(isSentence(english(words::adviceOn(one))));
        }
        for (int fault = 0; fault <= static_cast<int>(StorageFault::conflict); ++fault) {
            const QString text = english(words::wordsOf(static_cast<StorageFault>(fault), "/tmp/a.db"));
            QVERIFY2(isSentence(text) && text.startsWith(QLatin1String("/tmp/a.db: ")), qPrintable(text));
        }
    }

    void everyNeedIsASentenceAndNeverLooksMet()
    {
        for (int need = 0; need <= static_cast<int>(Need::variation); ++need) {
            const QString text = english(words::wordsOf(Shortfall{static_cast<Need>(need), 9.7, 10, {}}));
            QVERIFY2(isSentence(text), qPrintable(text));
            QVERIFY2(text.contains(QLatin1String("9")) || need == static_cast<int>(Need::variation), qPrintable(text));
        }
    }

    void bothSidesOfAChangeAreCountedInOneSentence()
    {
        QCOMPARE(english(words::bothSidesWanted(14, 9, 20)),
                 QStringLiteral("Needs 14 known days on each side: 9 and 20 so far."));
    }

    void whatStandsInAPlaceIsNotReadAgain()
    {
        QCOMPARE(english({"%1 and %2, %%", {std::string("%2"), Figure{0.5, FigureSort::exact}}}),
                 QStringLiteral("%2 and 0.5, %%"));
        QCOMPARE(english({"%1 of %2", {std::string("a")}}), QStringLiteral("a of %2"));
    }
};

HF_TEST(ProblemWordsTest)
#include "problems.moc"
