// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/caution_check.h"
#include "guidance/parse.h"
#include "guidance/small_article.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <set>

using namespace hf;
using enum CautionAnswer;

class TestCautionCheck : public QObject {
    Q_OBJECT

    const CautionCheck m_check = *parseArticle(test::smallArticle().dump()).check;

private Q_SLOTS:
    void outcomesByRows_data()
    {
        QTest::addColumn<std::vector<CautionAnswer>>("answers");
        QTest::addColumn<CautionOutcome>("outcome");
        using Answers = std::vector<CautionAnswer>;

        QTest::newRow("every answer is no") << Answers{No, No, No} << CautionOutcome::NoneNamed;
        QTest::newRow("the first is yes") << Answers{Yes, No, No} << CautionOutcome::AskFirst;
        QTest::newRow("the last is yes") << Answers{No, No, Yes} << CautionOutcome::AskFirst;
        QTest::newRow("every answer is yes") << Answers{Yes, Yes, Yes} << CautionOutcome::AskFirst;
        QTest::newRow("not sure is not no") << Answers{No, NotSure, No} << CautionOutcome::AskFirst;
        QTest::newRow("one is open") << Answers{No, Unanswered, No} << CautionOutcome::Unanswered;
        QTest::newRow("a yes need not wait for the rest")
            << Answers{Yes, Unanswered, Unanswered} << CautionOutcome::AskFirst;
        QTest::newRow("no answers at all") << Answers{} << CautionOutcome::Unanswered;
        QTest::newRow("one answer too few") << Answers{No, No} << CautionOutcome::Unanswered;
        QTest::newRow("one answer too many") << Answers{No, No, No, No} << CautionOutcome::Unanswered;
    }
    void outcomesByRows()
    {
        QFETCH(std::vector<CautionAnswer>, answers);
        QFETCH(CautionOutcome, outcome);

        QCOMPARE(cautionOutcome(m_check, answers), outcome);
    }

    void whicheverAnswerIsYesTheWordsAreTheSame()
    {
        std::set<std::string> words;
        for (std::size_t yes = 0; yes < m_check.questions.size(); ++yes) {
            std::vector<CautionAnswer> answers(m_check.questions.size(), No);
            answers[yes] = Yes;
            words.insert(outcomeText(m_check, cautionOutcome(m_check, answers)));
        }

        QCOMPARE(words, std::set<std::string>{"Ask a physician."});
    }

    void eachOutcomeHasItsOwnWords()
    {
        QCOMPARE(outcomeText(m_check, CautionOutcome::NoneNamed), std::string{"None named."});
        QCOMPARE(outcomeText(m_check, CautionOutcome::Unanswered), std::string{"Open."});
    }
};

HF_TEST(TestCautionCheck)
#include "caution_check.moc"
