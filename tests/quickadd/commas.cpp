// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/lines.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class CommasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineIsCutWhereEveryPartIsAnEntry_data();
    void aLineIsCutWhereEveryPartIsAnEntry();
    void aVeryLongListIsNotCut();
};

void CommasTest::aLineIsCutWhereEveryPartIsAnEntry_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("read"); // entries joined by ` & `

    const auto row = [](const char* line, const char* read) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(read);
    };
    row("energy 4", "rating Energy 4, 2026-03-04");
    row("energy 4, calm 3", "rating Energy 4, 2026-03-04 & rating Calm 3, 2026-03-04");
    row("energy 4, calm 3, bloating 2,",
        "rating Energy 4, 2026-03-04 & rating Calm 3, 2026-03-04 & rating Bloating 2, 2026-03-04");
    row("energy 4, \"so, so\", calm 3", "rating Energy 4, 2026-03-04, \"so, so\" & rating Calm 3, 2026-03-04");
    row("energy 4 \"good, calm 3\"", "rating Energy 4, 2026-03-04, \"good, calm 3\"");
    row("glutamine, 5g, no time", "dose L-Glutamine taken 5 g, 2026-03-04");
    row("glutamine, 5g, no time, energy 4", "dose L-Glutamine taken 5 g, 2026-03-04 & rating Energy 4, 2026-03-04");
    row("sleep 7,5, energy 4", "rating Sleep 7.5, 2026-03-04 & rating Energy 4, 2026-03-04");
    row("energy 4,calm 3", "twice \"3\" at 14");
    row("energy 4, note calm 3, rest", "rating Energy 4, 2026-03-04 & reflection, 2026-03-04, \"calm 3, rest\"");
    row("note energy 4, calm 3", "reflection, 2026-03-04, \"energy 4, calm 3\"");
    row("yesterday note energy 4, calm 3", "reflection, 2026-03-03, \"energy 4, calm 3\"");
    row("ill, travel", "mark ill, 2026-03-04..2026-03-04 & mark travel, 2026-03-04..2026-03-04");
    row("energy 4, enrgyy 3", "unknownWord \"enrgyy\" at 10: Energy");
    row("energy 4, calm", "leftOver \"calm\" at 10");
    row(",", "empty \"\" at 0");
}

void CommasTest::aLineIsCutWhereEveryPartIsAnEntry()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, read);

    const auto entries = readQuickAddEntries(line.toStdString(), lines::catalogue(), lines::wednesday());

    QByteArray text;
    if (const auto* problem = std::get_if<QuickAddProblem>(&entries)) {
        text = QByteArray::fromStdString(lines::told(*problem));
    } else {
        for (const RecordBody& body : std::get<std::vector<RecordBody>>(entries)) {
            text += (text.isEmpty() ? "" : " & ") + QByteArray::fromStdString(lines::told(body));
        }
    }
    QCOMPARE(text, read);
}

void CommasTest::aVeryLongListIsNotCut()
{
    std::string line = "energy 4";
    for (int i = 0; i < 10'000; ++i) {
        line += ", energy 4";
    }

    const auto entries = readQuickAddEntries(line, lines::catalogue(), lines::wednesday());

    QVERIFY(std::holds_alternative<QuickAddProblem>(entries));
}

HF_TEST(CommasTest)
#include "commas.moc"
