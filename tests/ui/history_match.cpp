// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/base/words/match.h"
#include "ui/features/history/entry_rows.h"

#include <QtTest/QTest>

using namespace hf;

/// Where in a row stands what was searched.
class HistoryMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSearchedIsMarkedWhereItStands_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("searched");
        QTest::addColumn<bool>("number");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char* name, const char* words, const char* searched, bool number,
                            const char* marked) {
            QTest::newRow(name) << QString::fromUtf8(words) << QString::fromUtf8(searched) << number
                                << QString::fromUtf8(marked);
        };
        row("a word", "after a long ride", "long", false, "long");
        row("whatever the case", "After LUNCH", "lunch", false, "LUNCH");
        row("without its accents", "Überraschend gut", "uberrasch", false, "Überrasch");
        row("ß is two letters", "große Runde", "gross", false, "groß");
        row("beyond the first plane", "😀 good 😀 day", "day", false, "day");
        row("another sort of blank", "L-Glutamine 2.5\u00A0g", "2.5 g", true, "2.5\u00A0g");
        row("several blanks", "long  ride", "long ride", false, "long  ride");
        row("a decimal comma finds a point", "L-Glutamine 2.5 g", "2,5", true, "2.5");
        row("a point finds a decimal comma", "L-Glutamine 2,5 g", "2.5", true, "2,5");
        row("a number of its own", "12.5 and 2.5", "2.5", true, "2.5");
        row("a part of a number", "L-Glutamine 12.5 g", "2.5", true, "");
        row("but any part of a note", "weighed 12.5 g", "2.5", false, "2.5");
        row("what is not there", "after a long ride", "swim", false, "");
        row("nothing", "after a long ride", " ", false, "");
    }

    void whatWasSearchedIsMarkedWhereItStands()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, searched);
        QFETCH(const bool, number);
        QFETCH(const QString, marked);

        const std::optional<Match> match = matchOf(words, searched, number);

        QCOMPARE(match ? words.mid(match->start, match->length) : QString(), marked);
    }

    void aNumberOfItsOwnIsFoundBehindOneThatHoldsIt()
    {
        QCOMPARE(matchOf(QStringLiteral("12.5 and 2.5"), QStringLiteral("2.5"), true)->start, qsizetype{9});
    }

    void amountsAndNotesAreMarkedInTheirLines()
    {
        Dose dose;
        dose.supplement = built_in::glutamine;
        dose.amount = makeAmount("2.5", Unit::g);
        dose.note = "half of a scoop, since 2.5 was enough for a short and easy ride around the lake";
        const RowStyle style{builtInCatalogue(), true, QStringLiteral("2.5")};

        const EntryRow row = rowOf({RecordId{}, dose}, style);

        QCOMPARE(row.text.mid(row.textMatch->start, row.textMatch->length), QStringLiteral("2.5"));
        QCOMPARE(row.under.mid(row.underMatch->start, row.underMatch->length), QStringLiteral("2.5"));
        QVERIFY2(row.under.indexOf(QStringLiteral("2.5")) < 40, qPrintable(row.under));
    }
};

HF_TEST(HistoryMatch)
#include "history_match.moc"
