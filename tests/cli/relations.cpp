// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

namespace {

QString word(const char* text)
{
    return QString::fromUtf8(text);
}

/// Seventy days up to the day before: bloating with a habit of its own, sleep, energy that goes with sleep, two
/// illnesses of five days and glutamine on about every other day.
void keepADiary(const Cli& cli)
{
    QByteArray lines;
    quint32 chance = 7;
    const auto draw = [&chance](int below) {
        chance = chance * 1664525U + 1013904223U;
        return static_cast<int>((chance >> 16U) % static_cast<quint32>(below));
    };
    for (int day = 0; day < 70; ++day) {
        const QByteArray then = QDate(2026, 1, 4).addDays(day).toString(Qt::ISODate).toUtf8();
        const bool ill = (day >= 12 && day < 17) || (day >= 45 && day < 50);
        const int hours = 5 + draw(5);
        lines += then + " bloating " + QByteArray::number(draw(5) + (ill ? 5 : 0)) + "\n";
        lines += then + " sleep " + QByteArray::number(hours) + "h\n";
        lines += then + " energy " + QByteArray::number(qBound(1, hours - 4 - draw(4) / 3, 5)) + "\n";
        lines += then + (draw(2) == 0 ? " glutamine none\n" : " glutamine 5g 08:00\n");
        if (ill) {
            lines += "ill " + then + "\n";
        }
    }
    const Answer stored = cli.run(word("add|-"), lines);
    QVERIFY2(stored.code == 0, stored.err.constData());
}

QJsonObject asked(const Cli& cli, const char* words)
{
    return cli.run(word("--json|relate|") + word(words)).json().object();
}

QJsonObject first(const QJsonObject& answers)
{
    return answers.value(QStringLiteral("answers")).toArray().at(0).toObject();
}

} // namespace

class RelationsCliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksAreCountedOverCallsAndDays()
    {
        Cli cli;
        keepADiary(cli);

        const QByteArray alone = cli.run(word("relate|recovery.sleep|recovery.energy")).out;
        QVERIFY2(alone.contains("for the one look.") && alone.contains("1 look in the last 30 days. "),
                 alone.constData());
        QCOMPARE(asked(cli, "recovery.sleep|recovery.energy").value(word("looks")).toInt(), 1);
        QCOMPARE(asked(cli, "sleep|gut.bloating|--lags|0..3").value(word("looks")).toInt(), 5);
        cli.now = word("2026-04-01T12:00:00+02:00");
        const QJsonObject again = asked(cli, "recovery.sleep|recovery.energy");
        QCOMPARE(again.value(word("looks")).toInt(), 5);
        QCOMPARE(first(again).value(word("looked_at")).toInt(), 5);
        const double p = first(again).value(word("p")).toDouble();
        QVERIFY(std::abs(first(again).value(word("p_adjusted")).toDouble() - 5 * p) < 1e-12);
        cli.now = word("2026-04-20T12:00:00+02:00"); // that look is 19 days old, the others 36
        QCOMPARE(asked(cli, "recovery.energy|recovery.sleep").value(word("looks")).toInt(), 2);
        const QByteArray text = cli.run(word("relate|recovery.energy|recovery.sleep")).out;
        QVERIFY2(text.contains("2 looks in the last 30 days. The more is asked"), text.constData());
    }

    void undoTakesBackTheEntryNotTheLook()
    {
        Cli cli;
        keepADiary(cli);
        QCOMPARE(cli.run(word("add|calm 4")).code, 0);
        asked(cli, "recovery.sleep|recovery.energy");

        QVERIFY(cli.run(word("undo")).out.contains("Calm"));
        QCOMPARE(asked(cli, "recovery.sleep|recovery.energy").value(word("looks")).toInt(), 1);
        QVERIFY(cli.run(word("redo")).out.contains("Calm"));
        QCOMPARE(cli.run(word("check")).code, 0);
    }

    void whatIsNotShownIsNotCounted()
    {
        Cli cli;
        keepADiary(cli);

        QCOMPARE(asked(cli, "load|gut.bloating").value(word("looks")).toInt(), 0);
        QCOMPARE(cli.run(word("relate|load|gut.bloating")).out.count("look in the last"), 0);
        QCOMPARE(asked(cli, "sleep|energy|--on-off").value(word("looks")).toInt(), 0); // slept every night
    }

    void aMarkIsAskedAsThereOrNot()
    {
        Cli cli;
        keepADiary(cli);

        const QJsonObject answer = first(asked(cli, "ill|bloating"));
        QCOMPARE(answer.value(word("x")).toString(), word("mark.ill"));
        QVERIFY(answer.value(word("on_off")).toBool());
        QCOMPARE(answer.value(word("verdict")).toString(), word("higher"));
        QCOMPARE(answer.value(word("plain")).toObject().value(word("days_above")).toInt(), 10);
        const QString text = answer.value(word("text")).toString();
        QVERIFY2(text.startsWith(word("ill and Bloating on the same day: went together. Bloating: ")) &&
                     text.contains(word(" points higher on days marked “ill” than on the others.")),
                 qPrintable(text));
        QCOMPARE(asked(cli, "mark.ill|bloating|--on-off").value(word("looks")).toInt(), 1);
        // A mark that no day has lacks days, it is no unknown name; one that nobody made is.
        const QJsonObject never = first(asked(cli, "travel|bloating"));
        const QJsonObject missing = never.value(word("missing")).toArray().at(0).toObject();
        QCOMPARE(missing.value(word("need")).toString(), word("cause-sides"));
        QCOMPARE(missing.value(word("have")).toInt(), 0);
        QCOMPARE(cli.run(word("relate|moonlight|bloating")).code, 2);
        QCOMPARE(cli.run(word("relate|bloating|ill")).code, 2); // a mark is no outcome
    }

    void takenOrNotIsSaidAsThat()
    {
        Cli cli;
        keepADiary(cli);

        const QString text =
            first(asked(cli, "dose.l-glutamine|bloating|--on-off|--lags|1")).value(word("text")).toString();
        QVERIFY2(text.startsWith(word("L-Glutamine taken or not and Bloating the day after: ")) &&
                     text.contains(word("after days with L-Glutamine")) && text.contains(word("after days without.")),
                 qPrintable(text));
    }

    void withAndWithoutMarkedDaysAreBothShown()
    {
        Cli cli;
        keepADiary(cli);

        const QJsonObject answer = first(asked(cli, "sleep|bloating|--without|Ill"));
        const QJsonObject without = answer.value(word("without_marked")).toObject();
        QCOMPARE(without.value(word("marked_days")).toInt(), 10);
        QCOMPARE(without.value(word("n")).toInt(), 60);
        QCOMPARE(answer.value(word("n")).toInt(), 70);
        QVERIFY(answer.value(word("text")).toString().contains(word(" Without the 10 marked days: ")));
        const QString none = first(asked(cli, "sleep|bloating|--without|travel")).value(word("text")).toString();
        QVERIFY2(none.contains(word(" No day that counts here has a mark that was to be left out.")), qPrintable(none));
    }

    /// `compute relate_batch` gives what `relate` gives where nothing was asked before.
    void aBatchIsOneLookAtTheSameQuestions()
    {
        Cli cli;
        keepADiary(cli);
        const auto series = [&](const char* name) {
            QJsonArray values;
            for (const QJsonValue& one :
                 cli.run(word("--json|series|") + word(name) + word("|--from|2026-01-04|--to|2026-03-15"))
                     .json()
                     .array()) {
                values.append(one.toObject().value(word("value")));
            }
            return values;
        };
        QJsonArray questions;
        for (int lag = 0; lag <= 3; ++lag) {
            questions.append(QJsonObject{{word("x"), series("recovery.sleep")},
                                         {word("y"), series("recovery.energy")},
                                         {word("first"), word("2026-01-04")},
                                         {word("lag"), lag}});
        }
        const QByteArray in = QJsonDocument(QJsonObject{{word("questions"), questions}}).toJson();
        const QJsonArray batch =
            cli.run(word("compute|relate_batch|-"), in).json().object().value(word("answers")).toArray();
        const QJsonArray related =
            asked(cli, "recovery.sleep|recovery.energy|--lags|0..3").value(word("answers")).toArray();

        QCOMPARE(batch.size(), 4);
        QCOMPARE(related.size(), 4);
        for (int i = 0; i < 4; ++i) {
            const QJsonObject one = batch.at(i).toObject();
            const QJsonObject other = related.at(i).toObject();
            QCOMPARE(one.value(word("verdict")).toString() == word("together"),
                     other.value(word("verdict")).toString() != word("no-clear-change"));
            for (const auto& [mine, theirs] : {std::pair{"rho", "rho"},
                                               {"p", "p"},
                                               {"adjusted_p", "p_adjusted"},
                                               {"n", "n"},
                                               {"n_eff", "n_eff"},
                                               {"interval", "interval"}}) {
                QCOMPARE(one.value(word(mine)), other.value(word(theirs)));
            }
        }
    }
};

HF_TEST(RelationsCliTest)
#include "relations.moc"
