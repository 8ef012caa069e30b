// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <algorithm>

class CliLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEntryReadsBackFromItsLine();
    void linesHoldNoControlCharacters();
    void onlyEntriesHaveLines();
    void amountsOfPiecesHaveTheirPlural();
};

namespace {

constexpr const char* kinds[] = {"doses",  "sessions", "rest",        "gut",  "recovery",
                                 "values", "stools",   "reflections", "marks"};

void define(const Cli& cli)
{
    for (const char* words : {"supplement|5-HTP|--unit|mg", "supplement|Vitamin C, buffered|--unit|g|--usual|1g",
                              "supplement|\"Best\" oil|--unit|capsule", "supplement|none|--unit|g|--new",
                              "supplement|yesterday|--unit|ml|--new", "item|Mood, evening|--group|own",
                              "item|14:30|--group|own|--low|0|--high|10|--new", "item|Meditation|--group|own"}) {
        QVERIFY2(cli.run(words).code == 0, words);
    }
}

/// What the entries say, without their ids and the order that comes of these.
QByteArray contentOf(const Cli& cli)
{
    QByteArrayList all;
    for (const char* kind : kinds) {
        for (const auto& value :
             cli.run(QStringLiteral("--json|list|%1").arg(QString::fromUtf8(kind))).json().array()) {
            QJsonObject entry = value.toObject();
            entry.remove(QStringLiteral("id"));
            entry.remove(QStringLiteral("supplement"));
            entry.remove(QStringLiteral("item"));
            all << QJsonDocument(entry).toJson(QJsonDocument::Compact);
        }
    }
    std::sort(all.begin(), all.end());
    return all.join('\n');
}

} // namespace

void CliLinesTest::everyEntryReadsBackFromItsLine()
{
    const Cli cli;
    define(cli);
    const QByteArray typed = "glutamine 5g\n"
                             "dose \"5-HTP\" 100 mg yesterday 23:30\n"
                             "dose \"Vitamin C, buffered\" 2g no time\n"
                             "dose \"\\\"Best\\\" oil\" 2 capsules 2026-03-14T08:00:00+09:00[Asia/Tokyo]\n"
                             "dose \"none\" none\n"
                             "dose \"yesterday\" skip 20:00 \"two\\nlines, \\\"quoted\\\" \\u001b[1m\"\n"
                             "run 45min rpe 6.5 monday 18:00 \"wet\"\n"
                             "session \"Energy\" 30 min\n"
                             "rest yesterday\n"
                             "bloating 3, belly fine, wind 1 9:00\n"
                             "sleep 7h20\nenergy 4\n"
                             "rate \"Mood, evening\" -2.5\nrate \"14:30\" 7\nmeditation 1\n"
                             "stool 4 urgency 6 08:00\nyesterday no stool\n"
                             "note \"first\\n\\\"second\\\", third\"\n2026-03-01 prompt \"Why?\" note so\n"
                             "ill 2026-03-01..2026-03-04 \"a cold\"\nmark \"hay, fever\" today..2026-03-20\n";
    const Answer added = cli.run(QStringLiteral("add|-"), typed);
    QVERIFY2(added.code == 0, added.err.constData());

    Cli later;
    later.now = QStringLiteral("2026-03-29T02:30:00+01:00");
    define(later);
    for (const char* kind : kinds) {
        const Answer lines = cli.run(QStringLiteral("list|%1|--lines").arg(QString::fromUtf8(kind)));
        QVERIFY2(lines.code == 0 && !lines.out.isEmpty(), kind);
        const Answer again = later.run(QStringLiteral("add|-"), lines.out);
        QVERIFY2(again.code == 0, again.err.constData());
    }

    QCOMPARE(contentOf(later), contentOf(cli));
}

void CliLinesTest::linesHoldNoControlCharacters()
{
    const Cli cli;
    const QString id = QString::fromLatin1(cli.run("add|energy 4").out.trimmed());
    QCOMPARE(cli.run(QStringLiteral("set|%1|note=a\x1b[31m\nb\u0085c\u2028d").arg(id)).code, 0);

    const QByteArray out = cli.run("list|recovery|--lines").out;

    QCOMPARE(out, QByteArray("Energy 4 2026-03-15 \"a\\u001b[31m\\nb\\u0085c\\u2028d\"\n"));
}

void CliLinesTest::onlyEntriesHaveLines()
{
    const Cli cli;
    QCOMPARE(cli.run("init").code, 0);

    QCOMPARE(cli.run("list|supplements|--lines").code, 2);
    QCOMPARE(cli.run("list|doses|--lines").out, QByteArray());
    QVERIFY(cli.run("--json|list|doses|--lines").json().isArray());
}

void CliLinesTest::amountsOfPiecesHaveTheirPlural()
{
    const Cli cli;
    QCOMPARE(cli.run("supplement|Omega-3|--unit|capsule|--usual|2 capsules").code, 0);
    QCOMPARE(cli.run("add|omega-3 2 capsules|omega-3 1 capsule").code, 0);

    const QByteArray listed = cli.run("list|doses").out;

    QVERIFY2(listed.contains("Omega-3 2 capsules"), listed.constData());
    QVERIFY2(listed.contains("Omega-3 1 capsule,"), listed.constData());
    QVERIFY(cli.run("list|supplements").out.contains("usually 2 capsules"));
}

HF_TEST(CliLinesTest)
#include "lines.moc"
