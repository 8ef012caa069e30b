// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/near_words.h"

#include "support/test_program.h"

#include <QtTest/QTest>

#include <random>

using namespace hf;

class NearWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSlipIsALetterTooManyTooFewWrongOrSwapped()
    {
        QCOMPARE(slips(U"doses", U"doses", 2), std::size_t{0});
        QCOMPARE(slips(U"dose", U"doses", 2), std::size_t{1});
        QCOMPARE(slips(U"dsoes", U"doses", 2), std::size_t{1});
        QCOMPARE(slips(U"dozes", U"doses", 2), std::size_t{1});
        QCOMPARE(slips(U"dzez", U"doses", 3), std::size_t{3});
        QVERIFY(slips(U"d", U"doses", 2) > 2);
    }

    void slipsAreTheSameBothWaysAndNeverMoreThanTheLongerWord()
    {
        std::mt19937 random(20260315);
        const auto word = [&random] {
            std::u32string text(random() % 7, U' ');
            for (char32_t& letter : text) {
                letter = U"abc"[random() % 3];
            }
            return text;
        };
        for (int i = 0; i < 2000; ++i) {
            const std::u32string a = word();
            const std::u32string b = word();
            const std::size_t distance = slips(a, b, 20);
            QCOMPARE(slips(b, a, 20), distance);
            QVERIFY(distance <= std::max(a.size(), b.size()));
            QCOMPARE(distance == 0, a == b);
        }
    }

    void aLetterWithAnAccentIsOneLetter()
    {
        QCOMPARE(letters("né").size(), std::size_t{2});
        QCOMPARE(letters("\xff"
                         "a")
                     .size(),
                 std::size_t{2});
    }

    void theNearestComesFirstAndFarOnesNot()
    {
        const std::vector<std::string> words{"recovery", "doses", "rest", "doze"};

        QCOMPARE(nearWords("dose", words), (std::vector<std::string>{"doses", "doze"}));
        QCOMPARE(nearWords("RECOVRY", words), (std::vector<std::string>{"recovery"}));
        QVERIFY(nearWords("experiments", words).empty());
        QVERIFY(nearWords("d", words).empty());
        QVERIFY(nearWords(std::string(5000, 'd'), words).empty());
        QCOMPARE(nearWords("dose", words, 1).size(), std::size_t{1});
    }
};

HF_TEST(NearWordsTest)

#include "near_words.moc"
