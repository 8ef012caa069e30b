// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/open_history.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>

using namespace hf;
using namespace hf::test;

namespace {

const QString dose = QStringLiteral("L-Glutamine 5\u00A0g");
const QString run = QStringLiteral("run 45 min, effort 6");

/// A day with ratings of both sorts, a stool and words, as it is seldom entered: the latest first.
class FullDay : public OpenHistory {
public:
    explicit FullDay(QSize size = QSize(1240, 820))
        : OpenHistory({"run 45min rpe 6 11:00", "glutamine 5g 12:00", "glutamine 2.5g 8:00", "bloating 4", "pain 1",
                       "energy 3", "calm 4", "stool 4 12:40", "note \"Long ride\"", "travel"},
                      size)
    {
        press(Qt::Key_Return);
    }

    std::size_t entriesOn(const char* date) { return journal.day(dayOf(date), bridge.frame()).entries.size(); }
};

QString rowText(const QListView& list)
{
    return list.currentIndex().data().toString();
}

QListView* listWithFocus()
{
    return qobject_cast<QListView*>(QApplication::focusWidget());
}

} // namespace

/// The list of one day: grouped as a person thinks, each entry a key away.
class HistoryDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void aDayIsReadPartByPartAndByTheClock()
    {
        const FullDay app;

        QCOMPARE(app.shown(entriesList),
                 (QStringList{QStringLiteral("L-Glutamine 2.5\u00A0g"), dose, run, QStringLiteral("Gut, 2 ratings"),
                              QStringLiteral("Stool 4, smooth and soft"), QStringLiteral("Recovery, 2 ratings"),
                              QStringLiteral("Reflection"), QStringLiteral("travel")}));
    }

    void ratingsThatStandTogetherSayAllTheirValues()
    {
        OpenHistory app({"bloating 4", "pain 1", "wind 3", "rushing 0", "queasiness 4"});
        OpenWindow::press(Qt::Key_Return);

        const QModelIndex row = listWithFocus()->currentIndex();
        QCOMPARE(row.data().toString(), QStringLiteral("Gut burden 2.4"));
        const QString spoken = row.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(QStringLiteral("Gut burden 2.4: Belly pain 1, Bloating 4, Wind 3, ")) &&
                     spoken.endsWith(QStringLiteral("Enter shows them one by one.")),
                 qPrintable(spoken));
    }

    void aRatingIsEditedOutOfItsGroup()
    {
        FullDay app;
        const QListView* list = listWithFocus();
        for (int down = 0; down < 3; ++down) {
            OpenWindow::press(Qt::Key_Down);
        }
        QCOMPARE(rowText(*list), QStringLiteral("Gut, 2 ratings"));

        OpenWindow::press(Qt::Key_Return);
        QCOMPARE(rowText(*list), QStringLiteral("Gut, 2 ratings"));
        QCOMPARE(app.shown(entriesList).mid(3, 3),
                 (QStringList{QStringLiteral("Gut, 2 ratings"), QStringLiteral("Belly pain 1"),
                              QStringLiteral("Bloating 4")}));
        OpenWindow::press(Qt::Key_Down);
        OpenWindow::press(Qt::Key_Return);
        QVERIFY(OpenHistory::inDialog());
        OpenWindow::press(Qt::Key_2);
        OpenWindow::press(Qt::Key_S, Qt::AltModifier);

        QVERIFY(app.backInWindow());
        QCOMPARE(rowText(*list), QStringLiteral("Belly pain 2"));
        OpenWindow::press(Qt::Key_Up);
        OpenWindow::press(Qt::Key_Left);
        QCOMPARE(app.shown(entriesList).size(), 8);
        OpenWindow::press(Qt::Key_Right);
        QCOMPARE(app.shown(entriesList).size(), 10);
    }

    void aGroupIsDeletedAndMovedAsOneStep()
    {
        FullDay app;
        for (int down = 0; down < 3; ++down) {
            OpenWindow::press(Qt::Key_Down);
        }

        OpenWindow::press(Qt::Key_Delete);
        QCOMPARE(app.entriesOn("2026-11-23"), std::size_t{8});
        OpenWindow::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(app.entriesOn("2026-11-23"), std::size_t{10});
        QCOMPARE(rowText(*listWithFocus()), QStringLiteral("Gut, 2 ratings"));

        OpenWindow::press(Qt::Key_M, Qt::AltModifier);
        QVERIFY(OpenHistory::inDialog());
        OpenWindow::press(Qt::Key_Down);
        OpenWindow::press(Qt::Key_Return);
        QCOMPARE(app.entriesOn("2026-11-22"), std::size_t{2});
        QApplication::setActiveWindow(&app.window); // as a window manager does
        OpenWindow::press(Qt::Key_Delete);          // of what stands in the place of the moved ones nothing was chosen
        QCOMPARE(app.entriesOn("2026-11-23"), std::size_t{8});
        app.bridge.undo();
        QCOMPARE(app.entriesOn("2026-11-23"), std::size_t{10});
    }

    /// What takes the place of a deleted entry may stand for several, and nobody chose those.
    void afterDeleteNoGroupIsChosen()
    {
        FullDay app;
        OpenWindow::press(Qt::Key_Down);
        OpenWindow::press(Qt::Key_Down);
        QCOMPARE(rowText(*listWithFocus()), run);
        OpenWindow::press(Qt::Key_L, Qt::AltModifier);
        QCOMPARE(app.entriesOn("2026-11-23"), std::size_t{9});
        QVERIFY(listWithFocus() != nullptr); // not the button, which would be about the next row

        QCOMPARE(rowText(*listWithFocus()), QStringLiteral("Gut, 2 ratings"));
        OpenWindow::press(Qt::Key_Delete);
        QCOMPARE(app.entriesOn("2026-11-23"), std::size_t{9});
        OpenWindow::press(Qt::Key_Space); // chosen
        OpenWindow::press(Qt::Key_Delete);
        QCOMPARE(app.entriesOn("2026-11-23"), std::size_t{7});
    }

    void aRatingChosenBesideItsGroupCountsOnce()
    {
        FullDay app;
        for (int down = 0; down < 3; ++down) {
            OpenWindow::press(Qt::Key_Down);
        }
        OpenWindow::press(Qt::Key_Right);
        OpenWindow::press(Qt::Key_Down, Qt::ShiftModifier);

        OpenWindow::press(Qt::Key_Delete);

        QCOMPARE(app.entriesOn("2026-11-23"), std::size_t{8});
    }

    void whatIsUnfoldedBelongsToItsDay()
    {
        FullDay app;
        for (int down = 0; down < 3; ++down) {
            OpenWindow::press(Qt::Key_Down);
        }
        OpenWindow::press(Qt::Key_Right);
        QCOMPARE(app.shown(entriesList).size(), 10);
        app.page->showDay(dayOf("2026-11-22"));
        app.page->showDay(dayOf("2026-11-23"));

        QCOMPARE(app.shown(entriesList).size(), 8);
    }

    void chipsShowOnePartOfTheDay_data()
    {
        QTest::addColumn<int>("right");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("doses") << 1 << QStringList{QStringLiteral("L-Glutamine 2.5\u00A0g"), dose};
        QTest::newRow("training") << 2 << QStringList{run};
        QTest::newRow("gut") << 3
                             << QStringList{QStringLiteral("Gut, 2 ratings"),
                                            QStringLiteral("Stool 4, smooth and soft")};
        QTest::newRow("recovery") << 4 << QStringList{QStringLiteral("Recovery, 2 ratings")};
        QTest::newRow("words") << 5 << QStringList{QStringLiteral("Reflection"), QStringLiteral("travel")};
    }

    void chipsShowOnePartOfTheDay()
    {
        QFETCH(const int, right);
        QFETCH(const QStringList, rows);
        const FullDay app;
        QVERIFY(OpenWindow::tabTo(QStringLiteral("All entries")));

        for (int step = 0; step < right; ++step) {
            OpenWindow::press(Qt::Key_Right);
        }
        QCOMPARE(app.shown(entriesList), rows);
        OpenWindow::press(Qt::Key_Home); // no key of the chips
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Clear the filters")));
        OpenWindow::press(Qt::Key_Space);

        QCOMPARE(app.shown(entriesList).size(), 8);
    }

    void theNumberOfEntriesCountsThoseThatStandTogether()
    {
        const FullDay app;

        const QList<QLabel*> labels = app.page->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel* label) { return label->text() == QLatin1String("10 entries"); }));
    }

    void aWordThatWasSearchedShowsItsRatingByItself()
    {
        const FullDay app;
        OpenWindow::press(Qt::Key_F, Qt::ControlModifier);
        OpenWindow::type(QStringLiteral("bloat"));

        QCOMPARE(app.shown(entriesList), QStringList{QStringLiteral("Bloating 4")});
    }

    void theDayIsNamedReachableAndUncut()
    {
        FullDay app(QSize(800, 600));
        QTRY_COMPARE(cutWords(app.window), QStringList());
        QCOMPARE(unreachableOrNameless(app.window), QStringList());
    }
};

HF_TEST(HistoryDay)
#include "history_day.moc"
