// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <cmath>

/// Whole experiments on a simulated clock, through the program alone.
class ExperimentsCliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromStartToResultTheFiguresAreThoseOfCompute();
    void aBlindOneIsOpenedByTheHelpersKey();
    void pausingGoingOnAndGivingUp();
    void aClockSetAheadIsToldForGood();
    void whatIsDeletedOrDrawnAgainStaysInTheList();
    void relateHidesBelowItsFloorsAndWhileATestRuns();
    void wrongUsageStartsNothing_data();
    void wrongUsageStartsNothing();
};

namespace {

QString word(const char* text)
{
    return QString::fromUtf8(text);
}

QJsonObject object(const Cli& cli, const QString& words)
{
    return QJsonDocument::fromJson(cli.run(QStringLiteral("--json|") + words).out).object();
}

QJsonArray list(const Cli& cli)
{
    return object(cli, word("experiment|list")).value(QStringLiteral("experiments")).toArray();
}

/// Noon of the day that lies so many after 2026-03-01.
void noonAfter(Cli& cli, int days)
{
    cli.now = QDate(2026, 3, 1).addDays(days).toString(Qt::ISODate) + QStringLiteral("T12:00:00+01:00");
}

/// Bloating that changes from day to day.
void rate(Cli& cli, QDate first, int days)
{
    QByteArray lines;
    for (int day = 0; day < days; ++day) {
        const QDate then = first.addDays(day);
        lines += QStringLiteral("%1 bloating %2\n").arg(then.toString(Qt::ISODate)).arg(2 + (day * 5) % 7).toUtf8();
    }
    QCOMPARE(cli.run(word("add|-"), lines).code, 0);
}

/// Six weeks before the start.
void rateBefore(Cli& cli)
{
    cli.now = word("2026-02-25T12:00:00+01:00");
    rate(cli, QDate(2026, 1, 10), 42);
}

QString started(Cli& cli, const QString& more = {})
{
    noonAfter(cli, -1);
    const auto answer = cli.run(word("--json|experiment|new|--question|Does 10 g ease it?|--supplement|L-Glutamine|"
                                     "--amount|10g|--outcome|gut.bloating|--better|low|--pairs|8|--days|3|"
                                     "--leave-out|ill") +
                                more);
    return QJsonDocument::fromJson(answer.out).object().value(QStringLiteral("id")).toString();
}

int ratingOn(int day, bool treated)
{
    return 4 + (day * 7 + day / 3) % 3 - (treated ? 2 : 0);
}

/// Which periods the helper's sheet gives what is tested.
std::vector<bool> sidesOf(const QString& sheet)
{
    std::vector<bool> sides;
    for (const QString& line : sheet.split(u'\n')) {
        if (line.startsWith(QLatin1String("Pack "))) {
            sides.push_back(line.contains(QLatin1String("holds: L-Glutamine 10 g")));
        }
    }
    return sides;
}

/// Rates and takes through all periods as they are shown, or by the packs of a sheet; answers the mean difference of
/// each pair of counted days.
QJsonArray lived(Cli& cli, const QJsonArray& periods, const std::vector<bool>& sides = {})
{
    const bool packs = !sides.empty();
    QJsonArray differences;
    double treatedMean = 0;
    double controlMean = 0;
    QByteArray lines; // the packs' days are written down at the end
    for (int i = 0; i < periods.size(); ++i) {
        const QJsonObject period = periods.at(i).toObject();
        const bool treated =
            packs ? sides[static_cast<std::size_t>(i)] : period.value(QStringLiteral("treated")).toBool();
        double sum = 0;
        for (int day = 3 * i; day < 3 * i + 3; ++day) {
            noonAfter(cli, day);
            const QString dose = packs     ? word("pack 1 piece")
                                 : treated ? word("glutamine 10g 8:00")
                                           : word("glutamine none");
            const int rating = ratingOn(day, treated);
            if (packs) {
                lines += QStringLiteral("%1 %2\n%1 bloating %3\n").arg(cli.now.left(10), dose).arg(rating).toUtf8();
            } else if (cli.run(QStringLiteral("add|%1|bloating %2").arg(dose).arg(rating)).code != 0) {
                return {};
            }
            sum += day == 3 * i ? 0 : rating; // the first day is washed out
        }
        (treated ? treatedMean : controlMean) = sum / 2;
        if (i % 2 == 1) {
            differences.append(treatedMean - controlMean);
        }
    }
    return lines.isEmpty() || cli.run(word("add|-"), lines).code == 0 ? differences : QJsonArray();
}

void verifyNear(const QJsonValue& actual, const QJsonValue& expected, const char* what)
{
    const double a = actual.toDouble();
    const double e = expected.toDouble();
    const bool near = actual.isDouble() && expected.isDouble() && std::abs(a - e) <= 1e-12 + 1e-9 * std::abs(e);
    QVERIFY2(near, qPrintable(QStringLiteral("%1: %2 is not %3").arg(QString::fromUtf8(what)).arg(a).arg(e)));
}

QJsonObject computed(const Cli& cli, const char* formula, const QJsonObject& in)
{
    const auto answer = cli.run(QStringLiteral("compute|%1").arg(word(formula)), QJsonDocument(in).toJson());
    return QJsonDocument::fromJson(answer.out).object();
}

} // namespace

void ExperimentsCliTest::fromStartToResultTheFiguresAreThoseOfCompute()
{
    Cli cli;
    rateBefore(cli);
    const QString id = started(cli);
    const QJsonObject shown = object(cli, word("experiment|show|") + id);
    const QJsonArray periods = shown.value(QStringLiteral("periods")).toArray();
    QCOMPARE(periods.size(), 16);
    const QJsonArray differences = lived(cli, periods);
    QCOMPARE(differences.size(), 8);

    // On the last day there is still no result, in no form.
    const QJsonObject before = object(cli, word("experiment|result|") + id);
    QVERIFY(!before.contains(QStringLiteral("result")) && !before.contains(QStringLiteral("without_marked")));
    QVERIFY(!cli.run(word("experiment|result|") + id).out.contains("interval"));
    noonAfter(cli, 48);
    const QJsonObject over = object(cli, word("experiment|result|") + id);
    const QJsonObject result = over.value(QStringLiteral("result")).toObject();

    QCOMPARE(over.value(QStringLiteral("digest")), shown.value(QStringLiteral("digest")));
    QVERIFY(over.value(QStringLiteral("seal_holds")).toBool());
    QCOMPARE(result.value(QStringLiteral("differences")).toArray(), differences);
    QCOMPARE(result.value(QStringLiteral("verdict")).toString(), word("lower"));
    const QJsonObject signs = computed(cli, "sign_randomisation",
                                       {{QStringLiteral("pair_differences_treatment_minus_control"), differences}});
    verifyNear(result.value(QStringLiteral("effect")), signs.value(QStringLiteral("mean_difference")), "effect");
    verifyNear(result.value(QStringLiteral("p")), signs.value(QStringLiteral("p_two_sided")), "p");
    verifyNear(result.value(QStringLiteral("t_p")), signs.value(QStringLiteral("t_p")), "t p");
    for (const int end : {0, 1}) {
        verifyNear(result.value(QStringLiteral("interval")).toArray().at(end),
                   signs.value(QStringLiteral("ci95_t")).toArray().at(end), "interval");
    }
    const QJsonObject bayes = result.value(QStringLiteral("bayes")).toObject();
    const QJsonObject belief =
        computed(cli, "bayes_t",
                 {{QStringLiteral("pair_differences"), differences},
                  {QStringLiteral("prior_sd"), result.value(QStringLiteral("baseline_sd")).toDouble() / 2}});
    verifyNear(bayes.value(QStringLiteral("posterior_mean")), belief.value(QStringLiteral("posterior_mean")), "belief");
    verifyNear(bayes.value(QStringLiteral("prob_below_zero")), belief.value(QStringLiteral("prob_below_zero")),
               "below 0");
    const QByteArray text = cli.run(word("experiment|result|") + id).out;
    // The order is drawn anew each time, so the size is not always the same; each difference is below 0.
    QVERIFY2(text.startsWith("Lower. In your test, Bloating was "), text.constData());
    QVERIFY2(text.contains("points lower with L-Glutamine 10 g than with no L-Glutamine (95 %"), text.constData());
    QVERIFY(text.contains("You knew what you took."));
}

void ExperimentsCliTest::aBlindOneIsOpenedByTheHelpersKey()
{
    Cli cli;
    rateBefore(cli);
    const QString sheet = cli.path("sheet.txt");
    const QString id = started(cli, word("|--blind|--sheet|") + sheet);
    QFile file(sheet);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QString written = QString::fromUtf8(file.readAll());
    const QString key = written.section(QStringLiteral("after the end: "), 1).section(u'\n', 0, 0);
    QVERIFY(!cli.run(word("export|-")).out.contains(key.toUtf8()));
    const QJsonArray periods = object(cli, word("experiment|show|") + id).value(QStringLiteral("periods")).toArray();
    QVERIFY(!periods.at(0).toObject().contains(QStringLiteral("treated")));
    QCOMPARE(periods.at(2).toObject().value(QStringLiteral("pack")).toInt(), 3);
    const QJsonArray differences = lived(cli, periods, sidesOf(written));
    QCOMPARE(differences.size(), 8);
    QCOMPARE(cli.run(word("experiment|guess|") + id + word("|1|test")).code, 0);
    QCOMPARE(cli.run(word("experiment|key|") + id + u'|' + key).code, 2);
    noonAfter(cli, 48);
    QVERIFY(!object(cli, word("experiment|result|") + id).contains(QStringLiteral("result")));
    QCOMPARE(cli.run(word("experiment|key|") + id + word("|0000-000-000-000")).code, 2);

    QCOMPARE(cli.run(word("experiment|key|") + id + u'|' + key.toLower()).code, 0);

    const QJsonObject over = object(cli, word("experiment|result|") + id);
    const double first =
        over.value(QStringLiteral("result")).toObject().value(QStringLiteral("differences")).toArray().at(0).toDouble();
    QCOMPARE(first, differences.at(0).toDouble());
    const QJsonObject doses = QJsonDocument::fromJson(cli.run(word("--json|list|doses")).out).array().at(4).toObject();
    QCOMPARE(doses.value(QStringLiteral("pack")).toInt(), 2); // of the fifth day: the second period's
    QCOMPARE(over.value(QStringLiteral("guess_rate")).toObject().value(QStringLiteral("guesses")).toInt(), 1);
    QVERIFY(cli.run(word("experiment|result|") + id).out.contains("You did not know what you took"));
}

void ExperimentsCliTest::pausingGoingOnAndGivingUp()
{
    Cli cli;
    rateBefore(cli);
    const QString id = started(cli);
    noonAfter(cli, 4);
    QCOMPARE(cli.run(word("experiment|pause|") + id).code, 0);
    QCOMPARE(list(cli).at(0).toObject().value(QStringLiteral("state")).toString(), word("paused"));
    QCOMPARE(cli.run(word("experiment|pause|") + id).code, 2);
    noonAfter(cli, 9);
    QCOMPARE(cli.run(word("experiment|resume|") + id).code, 0);
    // Paused on five days inside the second period, which is washed out again.
    QCOMPARE(list(cli).at(0).toObject().value(QStringLiteral("end")).toString(), word("2026-04-23"));

    QCOMPARE(cli.run(word("experiment|end|") + id + word("|--reason|a long journey")).code, 0);

    noonAfter(cli, 100);
    const auto result = cli.run(word("experiment|result|") + id);
    QVERIFY(result.out.contains("there is no result") && result.out.contains("a long journey"));
    QCOMPARE(cli.run(word("undo")).code, 0);
}

void ExperimentsCliTest::aClockSetAheadIsToldForGood()
{
    Cli cli;
    rateBefore(cli);
    const QString id = started(cli);
    noonAfter(cli, 60);
    rate(cli, QDate(2026, 3, 1), 41); // enough for a result, and not its last day
    // Past its end nothing is shown before an entry says that these days came, or the person does.
    QVERIFY(!object(cli, word("experiment|result|") + id).contains(QStringLiteral("result")));
    QCOMPARE(list(cli).at(0).toObject().value(QStringLiteral("state")).toString(), word("unconfirmed"));
    QVERIFY(cli.run(word("experiment|result|") + id).out.contains("nothing was logged on its last day"));
    QVERIFY(object(cli, word("relate|dose.l-glutamine|gut.bloating"))
                .value(QStringLiteral("answers"))
                .toArray()
                .at(0)
                .toObject()
                .value(QStringLiteral("hidden"))
                .toBool());
    QCOMPARE(cli.run(word("experiment|end|") + id).code, 0);
    QVERIFY(object(cli, word("experiment|result|") + id).contains(QStringLiteral("result")));

    noonAfter(cli, 10);

    QVERIFY(list(cli).at(0).toObject().value(QStringLiteral("looked_early")).toBool());
    QCOMPARE(list(cli).at(0).toObject().value(QStringLiteral("state")).toString(), word("running"));
    QVERIFY(cli.run(word("experiment|list")).out.contains("Looked at before the end."));
    QCOMPARE(cli.run(word("undo")).code, 0); // the end that was said
    noonAfter(cli, 70);
    QCOMPARE(cli.run(word("add|energy 3")).code, 0);
    const QJsonObject over = object(cli, word("experiment|result|") + id);
    QVERIFY(over.contains(QStringLiteral("result")) && over.value(QStringLiteral("looked_early")).toBool());
    QVERIFY(cli.run(word("experiment|result|") + id).out.contains("Looked at before the end."));
}

void ExperimentsCliTest::whatIsDeletedOrDrawnAgainStaysInTheList()
{
    Cli cli;
    rateBefore(cli);
    const QString id = started(cli);
    noonAfter(cli, 3);
    QCOMPARE(cli.run(word("experiment|end|") + id).code, 2); // neither over nor a reason
    QCOMPARE(cli.run(word("delete|") + id).code, 0);
    const QString again = started(cli, word("|--from|2026-03-05"));
    QVERIFY(!again.isEmpty());

    const QJsonArray all = list(cli);

    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(1).toObject().value(QStringLiteral("id")).toString(), id);
    QCOMPARE(all.at(1).toObject().value(QStringLiteral("state")).toString(), word("gone"));
    QVERIFY(all.at(1).toObject().value(QStringLiteral("gone")).toBool());
    QVERIFY(cli.run(word("experiment|list")).out.contains("Deleted or taken back after it was drawn."));
    QCOMPARE(cli.run(word("experiment|show|") + id).code, 0);
    QVERIFY(cli.run(word("experiment|result|") + id).out.contains("there is no result"));
}

void ExperimentsCliTest::relateHidesBelowItsFloorsAndWhileATestRuns()
{
    Cli cli;
    rateBefore(cli);
    const QJsonObject few = object(cli, word("relate|load|gut.bloating|--lags|0..3"));
    QCOMPARE(few.value(QStringLiteral("answers")).toArray().size(), 4);
    QCOMPARE(few.value(QStringLiteral("looked_at")).toInt(), 0);
    const QJsonObject first = few.value(QStringLiteral("answers")).toArray().at(0).toObject();
    QVERIFY(first.value(QStringLiteral("verdict")).isNull());
    const QJsonObject missing = first.value(QStringLiteral("missing")).toArray().at(0).toObject();
    QCOMPARE(missing.value(QStringLiteral("need")).toString(), word("complete-days"));
    QCOMPARE(missing.value(QStringLiteral("days_ahead")).toInt(), 14);
    const QString id = started(cli);
    const QJsonObject hidden = object(cli, word("relate|dose.l-glutamine|gut.bloating"));
    const QJsonObject answer = hidden.value(QStringLiteral("answers")).toArray().at(0).toObject();
    QVERIFY(answer.value(QStringLiteral("hidden")).toBool() && !answer.contains(QStringLiteral("rho")));
    QCOMPARE(answer.value(QStringLiteral("experiment")).toString(), id);
    QCOMPARE(cli.run(word("relate|load")).code, 2);
    QCOMPARE(cli.run(word("relate|load|gut.moon")).code, 2);
    QCOMPARE(cli.run(word("relate|load|gut.bloating|--lags|0..9")).code, 2);
    QCOMPARE(cli.run(word("relate")).code, 0);
}

void ExperimentsCliTest::wrongUsageStartsNothing_data()
{
    QTest::addColumn<QString>("more");
    QTest::newRow("no subject") << word("--outcome|gut.bloating");
    QTest::newRow("two subjects") << word("--supplement|L-Glutamine|--habit|Energy|--outcome|gut.bloating");
    QTest::newRow("no such series") << word("--supplement|L-Glutamine|--amount|10g|--outcome|gut.moon");
    QTest::newRow("both none") << word("--supplement|L-Glutamine|--outcome|gut.bloating");
    QTest::newRow("five pairs") << word("--supplement|L-Glutamine|--amount|10g|--outcome|gut.bloating|--pairs|5");
    QTest::newRow("in the past") << word(
        "--supplement|L-Glutamine|--amount|10g|--outcome|gut.bloating|--from|2026-01-01");
    QTest::newRow("blind without a sheet")
        << word("--supplement|L-Glutamine|--amount|10g|--outcome|gut.bloating|--blind");
}

void ExperimentsCliTest::wrongUsageStartsNothing()
{
    QFETCH(QString, more);
    Cli cli;
    rateBefore(cli);

    const auto answer = cli.run(word("experiment|new|--question|Does it?|") + more);

    QCOMPARE(answer.code, 2);
    QVERIFY(answer.err.contains("Nothing was started"));
    QCOMPARE(list(cli).size(), 0);
}

HF_TEST(ExperimentsCliTest)
#include "experiments.moc"
