// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Since you began", by keys alone: how it is reached, what it says, and what it leads to.

#include "journal/relations/looks.h"
#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/experiments/lived_experiment.h"
#include "ui/features/experiments/wizard/new_experiment_dialog.h"
#include "ui/features/trends/since/since_chart.h"
#include "ui/features/trends/since/since_chart_card.h"
#include "ui/features/trends/since/since_controls.h"
#include "ui/features/trends/since/since_else_card.h"
#include "ui/features/trends/since/since_page.h"
#include "ui/features/trends/since/since_result_card.h"
#include "ui/features/trends/trends_page.h"
#include "ui/widgets/status_line.h"

#include "journal/plans/plan_editor.h"

#include <QtCore/QFile>
#include <QtGui/QImage>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

using namespace hf;
using namespace hf::test;

namespace {

/// A diary in which bloating falls from 6 to 3 on the day on which glutamine begins, 40 days ago.
class Begun {
public:
    explicit Begun(int daysBefore = 60, QSize size = QSize(1240, 820))
        : lived(size)
    {
        constexpr std::array<int, 4> wobble{1, -1, -1, 1};
        std::vector<std::string> lines;
        for (int back = length + daysBefore - 1; back >= 0 && daysBefore > 0; --back) {
            const std::string day = " " + toString(lived.today() - days{back});
            const bool after = back < length;
            lines.push_back("bloating " + std::to_string((after ? 3 : 6) + wobble[static_cast<std::size_t>(back) % 4]) +
                            day);
            lines.push_back("energy " + std::to_string(2 + back % 3) + day);
            if (after) {
                lines.push_back("glutamine 5g 8:00" + day);
            }
        }
        if (daysBefore > 0) {
            plan();
            lines.push_back("ill " + toString(lived.today() - days{45}) + ".." + toString(lived.today() - days{43}));
            lived.log(lines);
        }
    }

    SincePage* open()
    {
        OpenWindow::press(Qt::Key_3, Qt::ControlModifier);
        [] { QVERIFY(OpenWindow::tabTo(QStringLiteral("Since you began"))); }();
        OpenWindow::press(Qt::Key_Space);
        return wait();
    }
    SincePage* wait()
    {
        page = lived.app.window.findChild<SincePage*>();
        [this] { QTRY_VERIFY_WITH_TIMEOUT(page != nullptr && !page->isWorking(), 20'000); }();
        return page;
    }
    /// Presses what has that name.
    void press(const char* name)
    {
        [name] { QVERIFY2(OpenWindow::tabTo(QString::fromUtf8(name)), name); }();
        OpenWindow::press(Qt::Key_Space);
        wait();
    }
    QString said() const { return page->result()->text(); }

    static constexpr int length = 40; ///< days from the change on, today among them

    LivedExperiment lived;
    SincePage* page = nullptr;

private:
    void plan()
    {
        Plan plan;
        plan.supplement = built_in::glutamine;
        plan.amount = makeAmount("5", Unit::g).value();
        plan.times = {minutes{8 * 60}};
        plan.from = lived.today() - days{length - 1};
        const auto saved = PlanEditor(lived.app.journal).savePlan(plan, std::nullopt, lived.app.bridge.frame());
        QVERIFY(std::holds_alternative<RecordId>(saved));
    }
};

void verifyNothingIsNamelessOrCut(QWidget& window)
{
    QCoreApplication::processEvents();
    const QStringList faults = unreachableOrNameless(window) + cutWords(window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

} // namespace

class SinceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void anEmptyJournalSaysWhatWillBeOffered()
    {
        Begun begun(0);
        begun.open();

        QCOMPARE(begun.page->title(), QStringLiteral("Since you began"));
        QVERIFY(!begun.page->result()->isVisible() && !begun.page->chartCard()->isVisible());
        QCOMPARE(begun.page->choices()->changes()->currentText(), QStringLiteral("Another day"));
        verifyNothingIsNamelessOrCut(begun.lived.app.window);
    }

    void whatBeganLastIsAnsweredWithItsInterval()
    {
        Begun begun;
        begun.open();

        QCOMPARE(begun.page->title(), QStringLiteral("Since 15 Oct 2026: L-Glutamine 5\u00A0g"));
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("What changed"));
        QVERIFY2(begun.said().startsWith(QStringLiteral("3\u00A0points lower after 95\u00A0% interval ")),
                 qPrintable(begun.said()));
        QVERIFY2(begun.said().contains(QStringLiteral("Without marked days, 37 and 40: 3\u00A0points lower after (")),
                 qPrintable(begun.said()));
        const QStringList rows = begun.page->other()->rows();
        QVERIFY2(rows.contains(QStringLiteral("Energy 3 → 3 no clear change")), qPrintable(rows.join(u'\n')));
        QVERIFY2(rows.contains(QStringLiteral("Marked days 3 → 0 before: ill 9 – 11 Oct 2026")),
                 qPrintable(rows.join(u'\n')));
        for (const char* never : {"because", "cause", "improve", "test "}) {
            QVERIFY2(!begun.said().contains(QLatin1String(never)), qPrintable(begun.said()));
        }
    }

    void eachAnswerIsALookAndTheirNumberIsShown()
    {
        Begun begun;
        begun.open(); // with and without the marked days
        const auto looks = [&] { return recentLooks(begun.lived.app.journal, begun.lived.today()).size(); };

        QCOMPARE(looks(), std::size_t{2});
        QVERIFY2(begun.said().endsWith(QStringLiteral("2 looks in the last 30 days: each answer is held against all of "
                                                      "them.")),
                 qPrintable(begun.said()));
        begun.press("Outcome: Energy");
        QCOMPARE(looks(), std::size_t{4});
        begun.press("4 weeks on each side"); // no other question
        begun.press("Outcome: Bloating");
        QCOMPARE(looks(), std::size_t{4});
    }

    void ofAMarkNoTestIsOffered()
    {
        Begun begun;
        begun.lived.log({"travel " + toString(begun.lived.today() - days{20})});
        begun.open();
        QVERIFY(OpenWindow::tabTo(QStringLiteral("What changed")));
        OpenWindow::type(QStringLiteral("travel"));
        begun.wait();

        QVERIFY2(begun.page->title().startsWith(QStringLiteral("Since 3 Nov 2026")), qPrintable(begun.page->title()));
        QVERIFY(!OpenWindow::tabTo(QStringLiteral("Test it properly")));
        const auto labels = begun.page->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("No test: days are marked"));
        }));
        QTRY_VERIFY(cutWords(begun.lived.app.window).isEmpty()); // new words settle in a few rounds of events
        verifyNothingIsNamelessOrCut(begun.lived.app.window);
    }

    void outcomeWeeksAndMarkedDaysAreChosenByKeys()
    {
        Begun begun;
        begun.open();

        begun.press("4 weeks on each side");
        QCOMPARE(begun.page->chartCard()->chart()->picture().windows.length(), 28);
        begun.press("Outcome: Energy");
        QVERIFY2(begun.said().startsWith(QStringLiteral("No clear change")), qPrintable(begun.said()));
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Outcome: Energy"));
        begun.press("Leave out marked days");
        QVERIFY2(begun.said().contains(QStringLiteral("With marked days, 28 and 28: ")), qPrintable(begun.said()));
        QCOMPARE(begun.page->chartCard()->chart()->picture().series.known(), std::size_t{53}); // three are ill
    }

    void anyDayIsTakenAndHasNoVerdictOfItsOwn()
    {
        Begun begun;
        begun.open();
        QVERIFY(OpenWindow::tabTo(QStringLiteral("From this day on")));
        for (int i = 0; i < 10; ++i) {
            OpenWindow::press(Qt::Key_Up);
        }
        begun.wait();

        QCOMPARE(begun.page->title(), QStringLiteral("Since 25 Oct 2026"));
        QCOMPARE(begun.page->choices()->changes()->currentText(), QStringLiteral("Another day"));
        QVERIFY2(begun.said().startsWith(QStringLiteral("No clear change")), qPrintable(begun.said()));
    }

    void arrowsReadDaysAndTheTableHasThemAll()
    {
        Begun begun;
        begun.open();
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Chart: Bloating before and after")));
        OpenWindow::press(Qt::Key_Right);
        const QString first = begun.page->chartCard()->readOut();
        QVERIFY2(first.contains(QStringLiteral("15 Oct")) && first.contains(QStringLiteral("taken: L-Glutamine")),
                 qPrintable(first));
        OpenWindow::press(Qt::Key_Left);
        QVERIFY(!begun.page->chartCard()->readOut().contains(QStringLiteral("taken")));

        OpenWindow::press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(begun.page->chartCard()->isTableShown());
        QCOMPARE(begun.page->chartCard()->table()->model()->rowCount(), 80);
    }

    void theDaysAreSavedAsATableAndAPicture()
    {
        Begun begun;
        begun.open();
        const QString table = begun.lived.app.folder.filePath(QStringLiteral("days.csv"));
        const QString picture = begun.lived.app.folder.filePath(QStringLiteral("days.png"));
        QString suggested;
        begun.page->setPathChooser([&](QWidget*, const QString& name, const QString&) {
            suggested = name;
            return name.endsWith(QLatin1String("csv")) ? table : picture;
        });
        Q_EMIT begun.page->chartCard()->saveWanted(SaveAs::table);
        QCOMPARE(suggested, QStringLiteral("bloating-2026-09-05-2026-11-23.csv"));
        QFile days(table);
        QVERIFY(days.open(QIODevice::ReadOnly));
        QCOMPARE(days.readAll().split('\n').size(), 82); // the header, 80 days, the end
        Q_EMIT begun.page->chartCard()->saveWanted(SaveAs::picture);

        const QImage image(picture);
        QCOMPARE(image.width(), 2000);
        QCOMPARE(begun.lived.app.window.status()->text(), QStringLiteral("Saved to %1").arg(picture));
    }

    void escapeAndTheLinkLeadBackToTrends()
    {
        Begun begun;
        begun.open();
        OpenWindow::press(Qt::Key_Escape);
        QVERIFY(begun.lived.app.window.findChild<TrendsPage*>()->isVisible());
        QVERIFY(!begun.page->isVisible());

        begun.open();
        QCOMPARE(begun.lived.app.window.currentPage(), static_cast<int>(MainWindow::trendsPage));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Back to Trends")));
        OpenWindow::press(Qt::Key_Space);
        QVERIFY(begun.lived.app.window.findChild<TrendsPage*>()->isVisible());
    }

    void theCardOfThePlanLeadsThere()
    {
        Begun begun;
        begun.lived.log({"ill 2026-11-01"}); // began later, and is not asked about
        begun.lived.app.window.showPage(MainWindow::planPage);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Since you began L-Glutamine")));
        OpenWindow::press(Qt::Key_Space);
        begun.wait();

        QCOMPARE(begun.page->title(), QStringLiteral("Since 15 Oct 2026: L-Glutamine 5\u00A0g"));
    }

    void testItProperlyOpensTheFormFilledIn()
    {
        Begun begun;
        begun.open();
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Test it properly")));
        const bool met = OpenWindow::withDialog(
            [] { OpenWindow::press(Qt::Key_Space); },
            [] {
                QVERIFY(qobject_cast<NewExperimentDialog*>(QApplication::activeModalWidget()) != nullptr);
                QCOMPARE(qobject_cast<QComboBox*>(QApplication::focusWidget())->currentText(),
                         QStringLiteral("L-Glutamine"));
                QVERIFY(OpenWindow::tabTo(QStringLiteral("Outcome")));
                QCOMPARE(qobject_cast<QComboBox*>(QApplication::focusWidget())->currentText(),
                         QStringLiteral("Bloating"));
                OpenWindow::press(Qt::Key_Escape);
            });
        QVERIFY(met);
    }

    void tooFewDaysAreCountedOnBothSides()
    {
        Begun begun(9);
        begun.open();

        QVERIFY2(
            begun.said().startsWith(QStringLiteral("Not enough days yet Needs 14 known days on each side: 9 and 9 so "
                                                   "far. The journal begins too late for 56 days on each side.")),
            qPrintable(begun.said()));
        QVERIFY(!begun.said().contains(QStringLiteral("lower")));
    }

    void aRunningExperimentHoldsItsOutcomeBack()
    {
        Begun begun;
        begun.lived.start(begun.lived.draft());
        begun.open();

        QCOMPARE(
            begun.said(),
            QStringLiteral("Held back for now The experiment “Does 10 g ease my evenings?” is about this and is not "
                           "over. A look now could steer how it ends."));
        QVERIFY(!begun.page->chartCard()->isVisible());
    }

    void nothingIsNamelessOrCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(1240, 820);
        QTest::newRow("smallest") << QSize(800, 600);
    }

    void nothingIsNamelessOrCut()
    {
        QFETCH(QSize, size);
        Begun begun(60, size);
        begun.open();

        verifyNothingIsNamelessOrCut(begun.lived.app.window);
    }
};

HF_TEST(SinceTest)
#include "since.moc"
