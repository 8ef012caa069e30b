// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/cues/cue.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <set>

using namespace hf;

class CueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreSteadyAndReadBack()
    {
        std::set<std::string_view> names;
        for (std::size_t i = 0; i < cueCount; ++i) {
            const CueCode code = static_cast<CueCode>(i);
            names.insert(nameOf(code));
            QVERIFY(cueNamed(nameOf(code)) == code);
        }
        QCOMPARE(names.size(), cueCount);
        QVERIFY(!cueNamed("nothing"));
        QVERIFY(actionOf(CueCode::missed) == CueAction::recoveryMenu);
    }

    void aFigureIsFoundByItsName()
    {
        Why why;
        why.figures = {{"ratio", 1.5}};
        QCOMPARE(why.figure("ratio"), std::optional(1.5));
        QVERIFY(!why.figure("strain"));
    }

    void aFigureIsWrittenByItsSort()
    {
        Why why;
        why.figures = {{"ratio", 1.5, FigureSort::ratio}, {"days", 4}};
        QCOMPARE(digitsOf(why.written("ratio")), std::string("1.50"));
        QCOMPARE(digitsOf(why.written("days")), std::string("4"));
        QCOMPARE(digitsOf(why.written("strain")), std::string("0"));
    }
};

HF_TEST(CueTest)
#include "cue.moc"
