// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/cited_text.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class TestCitedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSourcesAreListedOnceInOrderOfCiting()
    {
        const CitedText cited = citedText("Water.[4][1] Shake.[4] No source.");

        QCOMPARE(cited.sources, (std::vector<int>{4, 1}));
        QCOMPARE(cited.text, std::string{"Water.[4][1] Shake.[4] No source."});
    }

    void aTextFallsIntoClaimsWithTheSourcesThatFollowThem()
    {
        const std::vector<Claim> found = claims("Water.[4][1] Shake.[12] Tail.");

        QCOMPARE(found.size(), std::size_t{3});
        QCOMPARE(found[0].text, std::string{"Water."});
        QCOMPARE(found[0].sources, (std::vector<int>{4, 1}));
        QCOMPARE(found[1].text, std::string{" Shake."});
        QCOMPARE(found[1].sources, (std::vector<int>{12}));
        QCOMPARE(found[2].text, std::string{" Tail."});
        QVERIFY(found[2].sources.empty());
    }

    void aBracketThatIsNoCitationIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"[", "]", "[]", "a [b]", "a [0]", "a [01]", "a [-1]", "a [+1]", "a [1 ]", "a [1000]",
                                 "a [99999999999]", "a [1", "a 1]", "a ]5", "a [[1]]", "a [1,2]", "[1]]"}) {
            QTest::newRow(text) << QByteArray(text);
        }
    }
    void aBracketThatIsNoCitationIsRefused()
    {
        QFETCH(QByteArray, text);

        QVERIFY_THROWS_EXCEPTION(GuidanceError, citedText(text.toStdString()));
    }
};

HF_TEST(TestCitedText)
#include "cited_text.moc"
