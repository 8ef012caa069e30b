// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the command line says and stores right at the edges: of refusals, of deleted names, of days without entries.

#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace hf::test;

namespace {

QString words(const char* text)
{
    return QString::fromUtf8(text);
}

QByteArray lastId(const Answer& answer)
{
    return answer.lines().last();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class CliEdges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void todayListsWhatIsStillDueOfYesterday()
    {
        Cli cli;
        QCOMPARE(cli.run("setting|day-start|00:00").code, 0);
        QCOMPARE(cli.run("plan|--cautions-read|glutamine|5g|at|08:00,23:30").code, 0);
        cli.now = words("2026-03-16T00:40:00+01:00");

        const QByteArray text = cli.run("today").out;
        QVERIFY2(text.contains("23:30  L-Glutamine 5 g: due, of 2026-03-15"), text.constData());
        QVERIFY2(!text.contains("08:00  L-Glutamine 5 g: missed"), text.constData());
        const auto planned = cli.run("--json|today").json().object().value(words("planned")).toArray();
        QCOMPARE(planned.size(), 3);
        QCOMPARE(planned.first().toObject().value(words("day")).toString(), words("2026-03-15"));
        QVERIFY(cli.run("remind").out.contains("23:30"));
        QCOMPARE(cli.run("--json|show|2026-03-15").json().object().value(words("planned")).toArray().size(), 2);

        cli.now = words("2026-03-16T02:30:00+01:00");
        QVERIFY(!cli.run("today").out.contains("of 2026-03-15"));
    }

    void anEntryMadeTwiceIsToldWhateverItsId()
    {
        for (int i = 0; i < 6; ++i) {
            const Cli cli;
            QCOMPARE(cli.run("plan|--cautions-read|glutamine|5g|at|08:00,20:00").code, 0);
            QVERIFY(!cli.run("add|glutamine 5g 08:02").err.contains("entered twice"));
            QVERIFY(cli.run("add|glutamine 5g 08:02").err.contains("entered twice"));
            QVERIFY(!cli.run("add|glutamine 5g 12:00").err.contains("entered twice"));
        }
    }

    void anEditedAmountThatIsUnlikelyNeedsYes()
    {
        const Cli cli;
        const QString id = QString::fromLatin1(lastId(cli.run("add|glutamine 5g")));

        const Answer answer = cli.run(words("set|") + id + words("|amount=5kg"));
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains("--yes") && answer.err.contains("Nothing was changed"), answer.err.constData());
        QCOMPARE(cli.run(words("set|") + id + words("|amount=5kg|--yes")).code, 0);
        QCOMPARE(cli.run(words("set|") + id + words("|note=really")).code, 0); // it was said once
    }

    void aPlannedAmountThatIsUnlikelyNeedsYes()
    {
        const Cli cli;
        const Answer answer = cli.run("plan|--cautions-read|glutamine|5kg|at|08:00");
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains("--yes"), answer.err.constData());
        QCOMPARE(cli.count("plans"), 0);
        QCOMPARE(cli.run("plan|--cautions-read|glutamine|5kg|at|08:00|--yes").code, 0);
        QCOMPARE(cli.run("plan|--cautions-read|glutamine|5kg|at|09:00").code, 0); // as it was planned
    }

    void anImportOfWhichEveryRowIsRefusedIsNoSuccess()
    {
        const Cli cli;
        write(cli.path("bad.csv"), "date,bloating\n2031-03-01,3\n2031-03-02,4\n");

        const Answer answer = cli.run(words("import|") + cli.path("bad.csv"));

        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains("all of 2 were refused") && answer.err.contains("line 2"), answer.err.constData());
        QVERIFY(!QFile::exists(cli.path("journal.db")));
        write(cli.path("mixed.csv"), "date,bloating\n2031-03-01,3\n2026-03-02,3\n");
        QCOMPARE(cli.run(words("import|") + cli.path("mixed.csv")).code, 0);
        QCOMPARE(cli.run(words("import|") + cli.path("mixed.csv")).code, 0);
    }

    void aRefusedFirstEntryMakesNoJournalAndNoFolder_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command :
             {"add|bloating 33", "add|rest|run 30min", "plan|--cautions-read|glutamine|5g|at|08:00|--times-a-week|9",
              "pause|2026-03-10..2046-03-20", "setting|day-start|99:00", "item|Sore|--group|own|--low|9|--high|1",
              "fine|2026-04-01", "supply|glutamine|5000kg", "supplement|L-Glutamine|--usual|50kg",
              "plan|--cautions-read|glutamine|--end", "remind|--set|glutamine|--off",
              "experiment|end|00000000-0000-7000-8000-000000000001|--reason|x"}) {
            QTest::newRow(command) << words(command);
        }
    }
    void aRefusedFirstEntryMakesNoJournalAndNoFolder()
    {
        QFETCH(QString, command);
        Cli cli;
        cli.journal = "deep/er/journal.db";

        QVERIFY(cli.run(command).code != 0);

        QVERIFY(!QFile::exists(cli.path("deep")));
    }

    void aRefusalInAJournalThatIsThereLeavesItThere()
    {
        const Cli cli;
        QCOMPARE(cli.run("init").code, 0);
        QCOMPARE(cli.run("add|bloating 33").code, 2);
        QVERIFY(QFile::exists(cli.path("journal.db")));
        QCOMPARE(cli.run(words("add|-"), "bloating 33\nbloating 3\n").code, 2);
        QCOMPARE(cli.count("gut"), 1);
    }

    void ofALineThatIsRefusedAndOneThatIsNotTheFirstJournalStays()
    {
        const Cli cli;
        QCOMPARE(cli.run(words("add|-"), "bloating 33\nbloating 3\n").code, 2);
        QCOMPARE(cli.count("gut"), 1);
        const Cli other;
        QCOMPARE(other.run(words("add|-"), "bloating 33\n").code, 2);
        QVERIFY(!QFile::exists(other.path("journal.db")));
    }

    void everyEntryHasALineThatReadsBack()
    {
        const Cli cli;
        QCOMPARE(cli.run("fine|2026-03-14").code, 0);
        QCOMPARE(cli.run("fine").code, 0);
        QCOMPARE(cli.run("supplement|Zinc|--unit|mg").code, 0);
        QCOMPARE(cli.run("add|zinc 15mg 2026-03-14 08:00|zinc none 2026-03-13|skip zinc 2026-03-12").code, 0);
        QCOMPARE(cli.run("item|Soreness|--group|own").code, 0);
        QCOMPARE(cli.run("add|soreness 4 2026-03-14").code, 0);
        QCOMPARE(cli.run("supplement|Magnesium|--unit|capsule").code, 0);
        QCOMPARE(cli.run("add|magnesium 2 capsules 2026-03-14 09:00|magnesium 1 capsule").code, 0);
        QCOMPARE(cli.run("supplement|Magnesium|--unit|mg").code, 0);
        for (const char* kind : {"supplements", "items"}) {
            for (const QJsonValue& one : cli.run(words("--json|list|") + words(kind)).json().array()) {
                const QString name = one.toObject().value(words("name")).toString();
                if (name == words("Zinc") || name == words("Soreness")) {
                    QCOMPARE(cli.run(words("delete|") + one.toObject().value(words("id")).toString()).code, 0);
                }
            }
        }

        for (const char* kind : {"fine", "doses", "gut", "values"}) {
            const Answer lines = cli.run(words("list|") + words(kind) + words("|--lines"));
            QVERIFY2(lines.code == 0 && !lines.err.contains("no line"), lines.err.constData());
            const QByteArray before = texts(cli, kind);
            for (const QByteArray& line : lines.lines()) {
                const Answer read = cli.run(words("add|--dry-run|") + QString::fromUtf8(line));
                QVERIFY2(read.code == 0, (line + ": " + read.err).constData());
                QVERIFY2(before.contains(read.out.trimmed()), (line + ": " + read.out + before).constData());
            }
        }
    }

    void fineDaysAreReadBackAlone()
    {
        const Cli cli;
        QCOMPARE(cli.run("add|fine-day 2026-03-14").code, 0);
        QCOMPARE(cli.count("fine"), 1);
        QCOMPARE(cli.count("gut"), 0);
        QCOMPARE(cli.run("list|fine|--lines").out.trimmed(), QByteArray("fine-day 2026-03-14"));
        QVERIFY(cli.run("add|fine").code == 2);
    }

    void aRangeHoldsForEveryKindThatHasDays()
    {
        const Cli cli;
        write(cli.path("one.csv"), "date,bloating\n2026-03-02,3\n");
        QCOMPARE(cli.run(words("import|") + cli.path("one.csv")).code, 0);
        const auto listed = [&](const char* kind, const char* range) {
            return cli.run(words("--json|list|") + words(kind) + words(range)).json().array().size();
        };
        QCOMPARE(listed("batches", "|--from|2026-03-15|--to|2026-03-15"), 1);
        QCOMPARE(listed("batches", "|--to|2026-03-14"), 0);
        QCOMPARE(cli.run("experiment|new|--question|Does it?|--supplement|glutamine|--amount|10 g|--against|5 g|"
                         "--outcome|energy|--from|2026-03-20|--at|08:00")
                     .code,
                 0);
        QCOMPARE(listed("experiments", ""), 1);
        QCOMPARE(listed("experiments", "|--from|2026-04-10|--to|2026-04-10"), 1);
        QCOMPARE(listed("experiments", "|--to|2026-03-19"), 0);
        QCOMPARE(listed("experiments", "|--from|2027-03-19"), 0);
        for (const char* kind : {"supplements", "items", "reminders"}) {
            const Answer answer = cli.run(words("list|") + words(kind) + words("|--from|2026-03-01"));
            QCOMPARE(answer.code, 2);
            QVERIFY2(answer.err.contains("have no days"), answer.err.constData());
        }
    }

    void aRowThatEqualsAnEarlierOneIsToldInAWideTableToo()
    {
        const Cli cli;
        write(cli.path("wide.csv"), "date,time,creatine (g),bloating\n"
                                    "2026-03-01,08:00,5,3\n2026-03-01,08:00,5,3\n2026-03-01,08:00,3,3\n"
                                    "2026-03-02,08:00,5,1\n2026-03-01,08:00,5,3\n");

        const auto report = cli.run(words("--json|import|") + cli.path("wide.csv")).json().object();

        QCOMPARE(report.value(words("possible_repeat_count")).toInt(), 2);
        QCOMPARE(report.value(words("possible_repeats")).toArray(), (QJsonArray{3, 6}));
    }

    void anUnknownIdHasOneExitCode_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command :
             {"set|ID|amount=5g", "delete|ID", "history|ID", "erase|ID|--yes", "decide|ID|5 g", "decide|ID|drop",
              "experiment|show|ID", "experiment|result|ID", "experiment|pause|ID", "experiment|end|ID|--reason|why",
              "plan|--cautions-read|glutamine|--end|--id|ID"}) {
            QTest::newRow(command) << words(command);
        }
    }
    void anUnknownIdHasOneExitCode()
    {
        QFETCH(QString, command);
        const Cli cli;
        QCOMPARE(cli.run("add|bloating 3").code, 0);
        const Answer answer = cli.run(command.replace(words("ID"), words("0198a000-0000-7000-8000-000000000001")));
        QVERIFY2(answer.code == 1, answer.err.constData());
    }

    void aDefinitionThatEntriesNameIsNotErased()
    {
        const Cli cli;
        QCOMPARE(cli.run("supplement|Zinc|--unit|mg").code, 0);
        const QString dose = QString::fromLatin1(lastId(cli.run("add|zinc 15mg")));
        QString zinc;
        for (const QJsonValue& one : cli.run("--json|list|supplements").json().array()) {
            if (one.toObject().value(words("name")).toString() == words("Zinc")) {
                zinc = one.toObject().value(words("id")).toString();
            }
        }

        const Answer live = cli.run(words("erase|--yes|") + zinc);
        QCOMPARE(live.code, 1);
        QVERIFY2(live.err.contains("1 entry or plan names Zinc"), live.err.constData());
        QCOMPARE(cli.run(words("delete|") + zinc).code, 0);
        QCOMPARE(cli.run(words("erase|--yes|") + zinc).code, 1);
        QVERIFY(cli.run("list|doses").out.contains("Zinc 15 mg"));
        QCOMPARE(cli.run(words("erase|--yes|") + zinc + words("|") + dose).code, 0);
        QCOMPARE(cli.count("doses"), 0);
    }

    void whatADeadProgramLeftGoesAndWhatIsOthersStays()
    {
        const Cli cli;
        write(cli.path(".habitforge-aB3xYz.part"), "left");
        write(cli.path(".habitforge-aB3xYz.part-journal"), "left too");
        write(cli.path(".habitforge-my notes.part"), "mine");
        QVERIFY(QDir(cli.path("")).mkdir(words(".habitforge-folder.part")));

        QCOMPARE(cli.run("add|bloating 3").code, 0);

        QVERIFY(!QFile::exists(cli.path(".habitforge-aB3xYz.part")));
        QVERIFY(!QFile::exists(cli.path(".habitforge-aB3xYz.part-journal")));
        QVERIFY(QFile::exists(cli.path(".habitforge-my notes.part")));
        QVERIFY(QFile::exists(cli.path(".habitforge-folder.part")));
    }

private:
    /// The entries of a kind as `add` says them, one a row.
    static QByteArray texts(const Cli& cli, const char* kind)
    {
        QByteArray all;
        for (const QByteArray& line : cli.run(words("list|") + words(kind)).lines()) {
            all += line.mid(line.indexOf("  ") + 2) + '\n';
        }
        return all;
    }
};

HF_TEST(CliEdges)
#include "edges.moc"
