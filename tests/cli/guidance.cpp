// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace hf::test;

/// `guidance`, and the cautions that stand before a first plan.
class GuidanceCliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePagesAreListedAndRead()
    {
        const Cli cli;
        const QJsonArray articles = cli.run("--json|guidance").json().object()[QLatin1String("articles")].toArray();
        QCOMPARE(articles.size(), 4);
        QCOMPARE(articles.first().toObject()[QLatin1String("slug")].toString(), QStringLiteral("l-glutamine"));

        const Answer page = cli.run("guidance|l-glutamine");
        QCOMPARE(page.code, 0);
        const qsizetype caution = page.out.indexOf("Do not take it with liver disease");
        QVERIFY(caution > 0 && caution < page.out.indexOf("Evidence"));
        QVERIFY(page.out.contains("https://habitforgeai.com/blog/l-glutamine-guide"));
        QVERIFY(page.out.contains("checked 2026-"));
        const QJsonObject json = cli.run("--json|guidance|l-glutamine").json().object();
        QVERIFY(json[QLatin1String("sources")].toArray().size() > 10);
        QCOMPARE(json[QLatin1String("cautions")].toArray().first().toObject()[QLatin1String("first")].toBool(), true);
        QCOMPARE(json[QLatin1String("digest")].toString().size(), 64);
        QVERIFY(page.out.contains("digest " + json[QLatin1String("digest")].toString().toLatin1()));
        QVERIFY(page.out.contains("Best for: "));
        QVERIFY(!json[QLatin1String("at_a_glance")].toObject()[QLatin1String("best_for")].toString().isEmpty());
        QVERIFY(!QFile::exists(cli.path("journal.db"))); // reading makes no journal
    }

    void factsAndQuestionsStandAlone()
    {
        const Cli cli;
        const QJsonObject facts = cli.run("--json|guidance|l-glutamine|--facts").json().object();
        QVERIFY(facts[QLatin1String("facts")].toArray().size() > 5);
        QVERIFY(
            !facts[QLatin1String("facts")].toArray().first().toObject()[QLatin1String("sources")].toArray().isEmpty());
        const QJsonObject check = cli.run("--json|guidance|l-glutamine|--check").json().object();
        QCOMPARE(check[QLatin1String("questions")].toArray().size(), 11);
        const Answer text = cli.run("guidance|l-glutamine|--check");
        QVERIFY(text.out.indexOf("Do not take it with") < text.out.indexOf("Ask a physician first with"));
        QCOMPARE(cli.run("guidance|choline|--check").code, 1);
        QCOMPARE(cli.run("guidance|choline|--facts").code, 0);
    }

    void anUnknownPageIsAskedAbout()
    {
        const Cli cli;
        const Answer answer = cli.run("guidance|l-glutamin");
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains("Did you mean: l-glutamine?"), answer.err);
        QCOMPARE(cli.run("guidance|--facts").code, 2);
        QCOMPARE(cli.run("guidance|l-glutamine|--facts|--check").code, 2);
    }

    void theFirstPlanWaitsUntilTheCautionsAreRead()
    {
        const Cli cli;
        const Answer held = cli.run("plan|glutamine|5g|at|08:00");
        QCOMPARE(held.code, 3);
        QVERIFY2(held.err.contains("liver disease, kidney disease or Reye's syndrome") &&
                     held.err.contains("--cautions-read") && held.err.contains("Nothing was stored"),
                 held.err);
        QVERIFY(held.out.isEmpty());
        QVERIFY(!QFile::exists(cli.path("journal.db")));

        QCOMPARE(cli.run("plan|glutamine|5g|at|08:00|--cautions-read").code, 0);
        const Answer changed = cli.run("plan|glutamine|5g|at|09:00");
        QCOMPARE(changed.code, 0);
        QVERIFY2(changed.err.isEmpty(), changed.err);
    }

    void readingThemOnThePageCountsToo()
    {
        const Cli cli;
        QCOMPARE(cli.run("guidance|l-glutamine|--read").code, 0);
        const Answer planned = cli.run("plan|glutamine|5g|at|08:00");
        QCOMPARE(planned.code, 0);
        QVERIFY2(planned.err.isEmpty(), planned.err);
        QCOMPARE(cli.run("guidance|choline|--read").code, 2);
    }

    void aDoseThatBecomesOneOfTheSupplementPointsThemOut()
    {
        const Cli cli;
        QCOMPARE(cli.run("supplement|Choline|--unit|g").code, 0);
        const QString id = QString::fromUtf8(cli.run("add|choline 1g").out.trimmed());

        const Answer same = cli.run(QStringLiteral("set|%1|note=x").arg(id));
        const Answer other = cli.run(QStringLiteral("set|%1|supplement=L-Glutamine").arg(id));

        QVERIFY2(same.code == 0 && same.err.isEmpty(), same.err);
        QCOMPARE(other.code, 0);
        QCOMPARE(other.err.count("Do not take it with liver disease"), 1);
    }

    void anExperimentPointsThemOutUntilTheyAreRead()
    {
        const Cli cli;
        const char* test = "experiment|new|--question|q|--supplement|glutamine|--amount|5g|--outcome|gut.bloating";
        QCOMPARE(cli.run("add|bloating 3").code, 0);

        const Answer started = cli.run(test);

        QCOMPARE(started.code, 0);
        QCOMPARE(started.err.count("Do not take it with liver disease"), 1);
        QCOMPARE(cli.run("undo").code, 0);
        const Answer read = cli.run(QString::fromLatin1(test) + QStringLiteral("|--cautions-read"));
        QVERIFY2(read.code == 0 && read.err.isEmpty(), read.err);
        QCOMPARE(cli.run("undo").code, 0); // takes the experiment back, not the reading
        const Answer again = cli.run(test);
        QVERIFY2(again.code == 0 && !again.err.contains("Do not take it with"), again.err);
    }

    void whatWasTakenIsStoredAndTheCautionsAreToldUntilTheyAreRead()
    {
        const Cli cli;
        const Answer first = cli.run("add|glutamine 5g|glutamine 5g yesterday");
        QCOMPARE(first.code, 0);
        QCOMPARE(first.err.count("Do not take it with liver disease"), 1);
        QCOMPARE(cli.count("doses"), 2);
        // It is in use now: a plan is not held up, and the cautions are pointed out.
        const Answer planned = cli.run("plan|glutamine|5g|at|08:00");
        QCOMPARE(planned.code, 0);
        QVERIFY(planned.err.contains("Do not take it with liver disease"));
        QCOMPARE(cli.run(QStringLiteral("add|-"), "glutamine 5g\nglutamine 5g\n").err.count("Do not take it with"), 1);

        QCOMPARE(cli.run("guidance|l-glutamine|--read").code, 0);
        QVERIFY(!cli.run("add|glutamine 5g").err.contains("Do not take it with"));
        QCOMPARE(cli.run("undo").code, 0); // takes the dose back, not the reading
        QVERIFY(!cli.run("add|glutamine 5g").err.contains("Do not take it with"));
    }

    void whatHasNoCautionsIsNotHeldUp()
    {
        const Cli cli;
        QCOMPARE(cli.run("supplement|Zinc|--unit|mg").code, 0);
        const Answer planned = cli.run("plan|zinc|25mg|at|08:00");
        QCOMPARE(planned.code, 0);
        QVERIFY(planned.err.isEmpty());
        QVERIFY(cli.run("add|zinc 25mg").err.isEmpty());
    }
};

HF_TEST(GuidanceCliTest)
#include "guidance.moc"
