// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/lines.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

using Offers = std::vector<std::string>;

class CompleteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastWordIsCompleted_data();
    void theLastWordIsCompleted();
    void noMoreAreOfferedThanAsked();
    void anEmptyLineOffersTheNamesInThePersonsOrder();
};

void CompleteTest::theLastWordIsCompleted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("offers");

    const auto row = [](const char* text, const char* offers) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(offers);
    };
    row("glu", "L-Glutamine");
    row("GLU", "L-Glutamine");
    row("l-g", "L-Glutamine");
    row("pai", "Belly pain");
    row("sl", "Sleep quality|Sleep");
    row("fresh m", "muscles");
    row("fresh ", "muscles");
    row("yesterday fresh m", "muscles");
    row("got in the w", "way");
    row("ru", "Rushing to the toilet|run|running");
    row("antib", "antibiotics");
    row("bri", "bristol");
    row("no s", "stool");
    row("sk", "ski|skiing|skip");
    row("skip gl", "L-Glutamine");
    row("yes", "yesterday");
    row("run 45min r", "rpe");
    row("glutamine n", "none|no time|noon");
    row("stool 4 u", "urgency");
    row("energy 4 mo", "monday");
    row("energy 4 ", "");
    row("old", "");
    row("5", "");
    row("zzz", "");
    row("note slept glu", "");
    row("glutamine \"glu", "");
    row("glutamine \"glu\"", "");
}

void CompleteTest::theLastWordIsCompleted()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, offers);

    QByteArray joined;
    for (const std::string& offer : completeQuickAdd(text.toStdString(), lines::catalogue(), 10)) {
        joined += (joined.isEmpty() ? "" : "|") + QByteArray::fromStdString(offer);
    }
    QCOMPARE(joined, offers);
}

void CompleteTest::noMoreAreOfferedThanAsked()
{
    QCOMPARE(completeQuickAdd("s", lines::catalogue(), 2).size(), std::size_t{2});
    QVERIFY(completeQuickAdd("s", lines::catalogue(), 0).empty());
}

void CompleteTest::anEmptyLineOffersTheNamesInThePersonsOrder()
{
    QCOMPARE(completeQuickAdd("", lines::catalogue(), 3), (Offers{"L-Glutamine", "Creatine", "Vitamin D"}));
}

HF_TEST(CompleteTest)
#include "complete.moc"
