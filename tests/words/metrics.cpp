// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/metrics.h"

#include "support/test_program.h"

#include <QtTest/QTest>

#include <set>

using namespace hf;

class MetricWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowHasItsWords_data()
    {
        QTest::addColumn<int>("kind");
        for (const MetricRow& row : metricTable) {
            QTest::addRow("%d %s", static_cast<int>(row.kind), std::string(row.name).c_str())
                << static_cast<int>(row.kind);
        }
    }

    void everyRowHasItsWords()
    {
        QFETCH(int, kind);
        const MetricRow& row = rowOf(static_cast<MetricKind>(kind));
        const words::MetricWords words = words::wordsOf(row.kind);

        QVERIFY(QByteArray(words.meaning).contains("missing"));
        QCOMPARE(words.title == nullptr, row.title.empty());
        QCOMPARE(words.inText == nullptr, row.title.empty());
        if (words.title != nullptr) {
            QCOMPARE(QByteArray(words.title), QByteArray(row.title.data(), static_cast<int>(row.title.size())));
            QCOMPARE(QByteArray(words.inText), QByteArray(words.title).toLower());
        }
    }

    void noTwoKindsMeanTheSame()
    {
        std::set<std::string> meanings;
        for (const MetricRow& row : metricTable) {
            meanings.insert(words::wordsOf(row.kind).meaning);
        }
        QCOMPARE(meanings.size(), metricTable.size());
    }

    void aHabitIsDoneOrNot()
    {
        Metric habit;
        habit.kind = MetricKind::item;
        habit.yesNo = true;
        QVERIFY(QByteArray(words::meaningOf(habit)).startsWith("1 done, 0 explicitly not"));
        habit.yesNo = false;
        QCOMPARE(QByteArray(words::meaningOf(habit)), QByteArray(words::wordsOf(MetricKind::item).meaning));
    }
};

HF_TEST(MetricWordsTest)
#include "metrics.moc"
