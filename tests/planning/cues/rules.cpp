// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/cues/rules.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

namespace {

const Day today = Day{std::chrono::year{2026} / 3 / 31};
const RecordId plan{builtInUuid(900)};
const SupplementId glutamine{builtInUuid(1)};

CueFacts quiet()
{
    CueFacts facts;
    facts.today = today;
    facts.lastLogged = today - days{1};
    return facts;
}

CueFacts::Load load(double last7, double last28)
{
    const auto ratio = last28 > 0 ? std::optional(BesideUsual{last7 / last28, 0.7, 1.3, 10}) : std::nullopt;
    return {last7, last28, 7, 28, ratio, {RecordId{builtInUuid(5)}}};
}

CueFacts missing(int daysAgo)
{
    CueFacts facts = quiet();
    facts.missed = CueFacts::Missed{{plan, today - days{daysAgo}, 0}, glutamine, 1};
    facts.recoveryMenu = {"half dose with breakfast counts"};
    return facts;
}

CueFacts gut(std::vector<double> lastFour)
{
    CueFacts facts = quiet();
    for (const double value : lastFour) {
        facts.gutOfLast4.push_back(value < 0 ? std::nullopt : std::optional(BesideUsual{value, 1, 4, 20}));
    }
    return facts;
}

QString codesOf(const CueFacts& facts)
{
    QStringList names;
    for (const Cue& cue : cuesFor(facts)) {
        const auto name = nameOf(cue.code);
        names << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    return names.join(u' ');
}

} // namespace

class RulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRuleHasItsBound_data()
    {
        QTest::addColumn<CueFacts>("holds");
        QTest::addColumn<CueFacts>("silent");
        QTest::addColumn<QString>("code");

        const auto with = [](auto change) {
            CueFacts facts = quiet();
            change(facts);
            return facts;
        };
        const auto loaded = [&](double last7, double last28, bool planned) {
            return with([&](CueFacts& facts) {
                facts.load = load(last7, last28);
                facts.glutaminePlanned = planned;
            });
        };
        const auto strained = [&](double strain, bool planned) {
            return with([&](CueFacts& facts) {
                facts.strain = BesideUsual{strain, 100, 2000, 20};
                facts.glutaminePlanned = planned;
            });
        };
        const auto stocked = [&](std::optional<int> runsOutIn, double left) {
            return with([&](CueFacts& facts) {
                const auto on = runsOutIn ? std::optional(today + days{*runsOutIn}) : std::nullopt;
                facts.stocks = {{glutamine, on, left, 5, 20, {}}};
            });
        };
        const auto logged = [&](int daysAgo) {
            return with([&](CueFacts& facts) { facts.lastLogged = today - days{daysAgo}; });
        };
        const auto changing = [&](int in) {
            return with([&](CueFacts& facts) { facts.periodChange = CueFacts::PeriodChange{plan, today + days{in}}; });
        };
        QTest::newRow("well above") << loaded(391, 300, false) << loaded(390, 300, false)
                                    << QStringLiteral("load-above");
        QTest::newRow("no load at all") << loaded(391, 300, true) << loaded(0, 0, true) << QStringLiteral("load-above");
        QTest::newRow("easy") << loaded(209, 300, true) << loaded(210, 300, true) << QStringLiteral("easy-stretch");
        QTest::newRow("easy, not planned")
            << loaded(209, 300, true) << loaded(209, 300, false) << QStringLiteral("easy-stretch");
        QTest::newRow("hard") << strained(2001, false) << strained(2000, false) << QStringLiteral("hard-no-plan");
        QTest::newRow("hard, planned") << strained(2001, false) << strained(2001, true)
                                       << QStringLiteral("hard-no-plan");
        QTest::newRow("runs out") << stocked(7, 35) << stocked(8, 40) << QStringLiteral("stock-low");
        QTest::newRow("used up") << stocked(std::nullopt, 0) << stocked(std::nullopt, 1) << QStringLiteral("stock-low");
        QTest::newRow("three days unlogged") << logged(4) << logged(3) << QStringLiteral("welcome-back");
        QTest::newRow("tomorrow") << changing(1) << changing(2) << QStringLiteral("period-changes");
        QTest::newRow("gut above") << gut({5, 5, 5, 3}) << gut({5, 5, 4, 4}) << QStringLiteral("gut-outside");
        QTest::newRow("gut below") << gut({0.5, 0.5, 0.5, -1}) << gut({0.5, 0.5, 5, 5})
                                   << QStringLiteral("gut-outside");
        QTest::newRow("missed") << missing(1) << quiet() << QStringLiteral("missed");
    }

    void eachRuleHasItsBound()
    {
        QFETCH(CueFacts, holds);
        QFETCH(CueFacts, silent);
        QFETCH(QString, code);

        QCOMPARE(codesOf(holds), code);
        QCOMPARE(codesOf(silent), QString());
    }

    void nothingKnownSaysNothing()
    {
        CueFacts facts;
        facts.today = today;
        QVERIFY(cuesFor(facts).empty());
    }

    void atMostThreeByRank()
    {
        CueFacts facts = gut({5, 5, 5, 5});
        facts.periodChange = CueFacts::PeriodChange{plan, today + days{1}};
        facts.missed = missing(1).missed;
        facts.load = load(600, 300);
        QCOMPARE(codesOf(facts), QStringLiteral("period-changes missed gut-outside"));

        facts.lastLogged = today - days{5};
        QCOMPARE(codesOf(facts), QStringLiteral("welcome-back period-changes gut-outside"));
    }

    void eachSaysWhy()
    {
        CueFacts facts = missing(1);
        facts.load = load(420, 300);
        const auto cues = cuesFor(facts);

        QCOMPARE(cues.front().menu.front(), std::string("half dose with breakfast counts"));
        QCOMPARE(toString(*cues.front().day), std::string("2026-03-30"));
        QCOMPARE(cues.back().why.figure("ratio"), std::optional(1.4));
        QCOMPARE(cues.back().why.n, 28);
        QCOMPARE(cues.back().why.entries.size(), std::size_t{1});
        const auto below = cuesFor(gut({0.5, 0.5, 0.5, -1}));
        QVERIFY(!below.front().above);
        QCOMPARE(below.front().why.figure("outside"), std::optional(3.0));
        QCOMPARE(below.front().why.n, 20);
    }

    void theSupplementThatRunsOutFirstIsNamed()
    {
        CueFacts facts = quiet();
        const SupplementId creatine{builtInUuid(50)};
        facts.stocks = {{glutamine, today + days{5}, 25, 5, 20, {}}, {creatine, today + days{2}, 6, 3, 20, {}}};
        QVERIFY(cuesFor(facts).front().supplement == creatine);
    }

    void aDismissedCueStaysAwayAndTheNextComes_data()
    {
        QTest::addColumn<int>("dismissal");
        QTest::addColumn<int>("awayFor");

        QTest::newRow("a day") << static_cast<int>(Dismissal::day) << 1;
        QTest::newRow("a week") << static_cast<int>(Dismissal::week) << 7;
        QTest::newRow("for good") << static_cast<int>(Dismissal::forGood) << 1000;
    }

    void aDismissedCueStaysAwayAndTheNextComes()
    {
        QFETCH(int, dismissal);
        QFETCH(int, awayFor);
        const std::string setting = dismissalText(static_cast<Dismissal>(dismissal), today);

        QVERIFY(isDismissed(setting, today + days{awayFor - 1}));
        QCOMPARE(isDismissed(setting, today + days{awayFor}), awayFor == 1000);
        CueFacts facts = missing(1);
        facts.load = load(420, 300);
        facts.dismissed[CueCode::missed] = setting;
        QCOMPARE(codesOf(facts), QStringLiteral("load-above"));
    }

    void whatIsNoDismissalDismissesNothing()
    {
        for (const char* text : {"", "until:", "until:2026-02-30", "always"}) {
            QVERIFY2(!isDismissed(text, today), text);
        }
    }
};

HF_TEST(RulesTest)
#include "rules.moc"
