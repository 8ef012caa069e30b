// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/experiments/lived_experiment.h"
#include "ui/features/experiments/cards/experiment_card.h"
#include "ui/features/experiments/parts/dot_strips.h"
#include "ui/features/experiments/parts/schedule_strip.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>

using namespace hf;
using namespace hf::test;

namespace {

QString textOf(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            texts << label->text();
        }
    }
    return texts.join(QLatin1Char('\n'));
}

void verifySays(const QWidget& widget, const QString& words)
{
    const QString text = textOf(widget);
    QVERIFY2(text.contains(words), qPrintable(text));
}

const QString question = QStringLiteral("Does 10 g ease my evenings?");

/// A screen reader can name every control of the open dialog, Tab reaches it, and no words are cut.
void verifySoundDialog()
{
    QWidget& dialog = *QApplication::activeModalWidget();
    const QStringList faults = unreachableOrNameless(dialog) + cutWords(dialog);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

} // namespace

class CourseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void aRunningOneShowsItsDaysAndNeverAResult()
    {
        LivedExperiment lived;
        const StartedExperiment started = lived.start(lived.draft());
        lived.live(started.id, lived.today() + days{9});
        ExperimentsPage* page = lived.openPage();
        const ExperimentCard* card = page->cards().front();

        verifySays(*card, QStringLiteral("running \u00B7 day 10 of 36"));
        verifySays(*card, QStringLiteral("Bloating was logged on 10 of 10 days."));
        verifySays(*card, QStringLiteral("The plan was kept on 10 of 10 days"));
        verifySays(*card, QStringLiteral("Today, day 1 of period 4"));
        const QString text = textOf(*card);
        QVERIFY2(!text.contains(QStringLiteral("lower")) && !text.contains(QStringLiteral("interval")),
                 qPrintable(text));
        QVERIFY(!card->findChild<DotStrips*>()->isVisible());
        QVERIFY(card->facts().tested.empty() && card->facts().other.empty());
    }

    void thePeriodsAreReadBlockByBlock()
    {
        LivedExperiment lived;
        const StartedExperiment started = lived.start(lived.draft());
        lived.live(started.id, lived.today() + days{4});
        lived.openPage();
        const ExperimentView view = lived.look(started.id);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Schedule: ") + question));
        const auto* strip = qobject_cast<ScheduleStrip*>(QApplication::focusWidget());

        QCOMPARE(strip->current(), std::optional<std::size_t>(1)); // today's
        const QString side = view.schedule[1].treated ? QStringLiteral("10\u00A0g") : QStringLiteral("none");
        const QString words = strip->accessibleDescription();
        QVERIFY2(words.startsWith(QStringLiteral("Period 2 of 12: ") + side) &&
                     words.contains(QStringLiteral(", now.")),
                 qPrintable(words));
        OpenWindow::press(Qt::Key_Left);
        QVERIFY(strip->accessibleDescription().contains(QStringLiteral("Kept on 3 of 3 days")));
        OpenWindow::press(Qt::Key_End);
        QVERIFY(strip->accessibleDescription().contains(QStringLiteral("to come")));
    }

    void pausedAndGoneOnByKeys()
    {
        LivedExperiment lived;
        const StartedExperiment started = lived.start(lived.draft());
        lived.live(started.id, lived.today() + days{4});
        ExperimentsPage* page = lived.openPage();
        const Day end = lived.look(started.id).plannedEnd();

        QVERIFY(OpenWindow::tabTo(QStringLiteral("Pause: ") + question));
        OpenWindow::press(Qt::Key_Space);
        verifySays(*page->cards().front(), QStringLiteral("Paused from tomorrow on"));
        lived.noonOf(lived.today() + days{3});
        verifySays(*page->cards().front(), QStringLiteral("Paused: today does not count"));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Go on: ") + question));
        OpenWindow::press(Qt::Key_Space);

        verifySays(*page->cards().front(), QStringLiteral("running"));
        QVERIFY(lived.look(started.id).plannedEnd() > end);
    }

    void stoppedWithItsReasonByKeys()
    {
        LivedExperiment lived;
        const StartedExperiment started = lived.start(lived.draft());
        lived.live(started.id, lived.today() + days{4});
        ExperimentsPage* page = lived.openPage();

        QVERIFY(OpenWindow::tabTo(QStringLiteral("Stop: ") + question));
        const bool met = OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Space); },
                                                [] {
                                                    verifySoundDialog();
                                                    OpenWindow::press(Qt::Key_Return); // without a reason it stays open
                                                    QVERIFY(QApplication::activeModalWidget() != nullptr);
                                                    QCOMPARE(OpenWindow::focusName(), QStringLiteral("Reason"));
                                                    OpenWindow::type(QStringLiteral("moved house"));
                                                    OpenWindow::press(Qt::Key_Return);
                                                });

        QVERIFY(met);
        QCOMPARE(lived.look(started.id).state, ExperimentView::State::stopped);
        ExperimentCard* card = page->cards().front();
        verifySays(*card, QStringLiteral("stopped"));
        QVERIFY(!card->isOpen());
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Open: ") + question));
        OpenWindow::press(Qt::Key_Space);
        verifySays(*card, QStringLiteral("moved house. There is no result"));
    }

    void anEndIsSaidByKeysAndOpensWithItsVerdict()
    {
        LivedExperiment lived;
        const StartedExperiment started = lived.start(lived.draft());
        const Day end = lived.look(started.id).plannedEnd();
        lived.live(started.id, end - days{1});
        lived.noonOf(end + days{3});
        ExperimentsPage* page = lived.openPage();
        ExperimentCard* card = page->cards().front();
        verifySays(*card, QStringLiteral("past its end"));
        verifySays(*card, QStringLiteral("nothing was logged on its last day or later"));

        QVERIFY(OpenWindow::tabTo(QStringLiteral("It is over: ") + question));
        OpenWindow::press(Qt::Key_Space);

        QCOMPARE(lived.look(started.id).state, ExperimentView::State::over);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Open: ") + question));
        OpenWindow::press(Qt::Key_Space);
        const auto labelOf = [card](const QString& words) -> const QLabel* {
            for (const QLabel* label : card->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(words)) {
                    return label;
                }
            }
            return nullptr;
        };
        const QLabel* verdict = labelOf(QStringLiteral("In your test"));
        const QLabel* figure = labelOf(QStringLiteral("points lower"));
        QVERIFY(verdict != nullptr && figure != nullptr);
        QVERIFY(verdict->font().pointSizeF() > figure->font().pointSizeF());
        QVERIFY(verdict->y() < figure->y());
    }

    void whatStandsAgainstOneIsSaidInTheList()
    {
        LivedExperiment lived;
        const StartedExperiment started = lived.start(lived.draft());
        lived.liveThrough(started.id); // by a clock that runs ahead
        ExperimentsPage* page = lived.openPage();
        QVERIFY(lived.look(started.id).result.has_value());
        lived.noonOf(lived.look(started.id).schedule[2].days.first);
        JournalEntries(lived.app.journal).remove({{started.id}}, lived.app.bridge.frame());
        lived.app.bridge.announceAll();

        ExperimentCard* card = page->cards().front();
        verifySays(*card, QStringLiteral("deleted or taken back"));
        verifySays(*card, QStringLiteral("Looked at before the end."));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Open: ") + question));
        OpenWindow::press(Qt::Key_Space);
        verifySays(*card, QStringLiteral("that it was drawn stays in this list"));
        QVERIFY(!OpenWindow::tabTo(QStringLiteral("Pause: ") + question));
    }

    void aBlindOneShowsCodesAndAsksForGuesses()
    {
        LivedExperiment lived;
        ExperimentDraft plan = lived.draft();
        plan.blind = true;
        const StartedExperiment started = lived.start(plan);
        lived.live(started.id, lived.today() + days{2});
        ExperimentsPage* page = lived.openPage();
        const ExperimentCard* card = page->cards().front();

        verifySays(*card, QStringLiteral("what is in which is sealed"));
        verifySays(*card, QStringLiteral("Period 1, "));
        QVERIFY(!card->findChild<ScheduleStrip*>()->accessibleDescription().contains(QStringLiteral("10\u00A0g")));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("I think it was none")));
        OpenWindow::press(Qt::Key_Space);

        const ExperimentView view = lived.look(started.id);
        QCOMPARE(view.plan.guesses.size(), std::size_t{1});
        QCOMPARE(view.plan.guesses.front().period, 0);
        QVERIFY(!view.plan.guesses.front().treated);
        QVERIFY2(!textOf(*card).contains(QStringLiteral("what do you think")), qPrintable(textOf(*card)));
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
        LivedExperiment lived(size);
        ExperimentDraft plan = lived.draft();
        plan.blind = true;
        const StartedExperiment started = lived.start(plan);
        lived.live(started.id, lived.today() + days{2});
        lived.openPage();
        QCoreApplication::processEvents();

        QCOMPARE(lived.app.window.size(), size);
        const QStringList faults = unreachableOrNameless(lived.app.window) + cutWords(lived.app.window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

HF_TEST(CourseTest)
#include "course.moc"
