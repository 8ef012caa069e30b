// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/relations/looks.h"
#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/experiments/lived_experiment.h"
#include "ui/features/experiments/wizard/new_experiment_dialog.h"
#include "ui/features/trends/relate/questions_dialog.h"
#include "ui/features/trends/relate/relate_panel.h"
#include "ui/features/trends/relate/relation_row.h"
#include "ui/features/trends/trends_page.h"
#include "ui/widgets/dialogs/figure_dialog.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>

#include <functional>

using namespace hf;
using namespace hf::test;

namespace {

/// Trends of a diary on which bloating is lower on days with more glutamine.
class Looked {
public:
    explicit Looked(int daysBack, QSize size = QSize(1240, 820))
        : lived(size)
    {
        std::vector<std::string> lines;
        for (int back = daysBack; back > 0; --back) {
            const std::string day = " " + toString(lived.today() - days{back});
            const int grams = 1 + (back * 7) % 12;
            lines.push_back("glutamine " + std::to_string(grams) + "g 8:00" + day);
            lines.push_back("bloating " + std::to_string(std::max(0, 9 - grams / 2 - (back * 5) % 3)) + day);
            lines.push_back("energy " + std::to_string(1 + (back * 7 + back / 5) % 5) + day);
        }
        if (!lines.empty()) {
            lived.log(lines);
        }
    }

    RelatePanel* open()
    {
        OpenWindow::press(Qt::Key_3, Qt::ControlModifier);
        panel = lived.app.window.findChild<TrendsPage*>()->relations();
        [this] { QTRY_VERIFY_WITH_TIMEOUT(!panel->isWorking(), 20'000); }();
        return panel;
    }
    QStringList texts() const
    {
        QStringList all;
        for (const RelationRow* row : panel->rows()) {
            all << row->text();
        }
        return all;
    }

    LivedExperiment lived;
    RelatePanel* panel = nullptr;
};

/// Picks one question by keys; `also` presses what else there is to choose.
void ask(
    const QString& x, const QString& y, const std::function<void()>& also = [] {})
{
    QVERIFY(OpenWindow::tabTo(QStringLiteral("Questions of what goes together")));
    const bool met =
        OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Space); },
                               [&] {
                                   auto* dialog = qobject_cast<QuestionsDialog*>(QApplication::activeModalWidget());
                                   while (dialog->questions().size() > 1) {
                                       QVERIFY(OpenWindow::tabTo(QStringLiteral("Remove question 1")));
                                       OpenWindow::press(Qt::Key_Space);
                                   }
                                   const QStringList faults = unreachableOrNameless(*dialog) + cutWords(*dialog);
                                   QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
                                   QVERIFY(OpenWindow::tabTo(QStringLiteral("Question 1: what")));
                                   OpenWindow::type(x);
                                   QVERIFY(OpenWindow::tabTo(QStringLiteral("Question 1: outcome")));
                                   OpenWindow::type(y);
                                   QVERIFY(OpenWindow::tabTo(QStringLiteral("Question 1: days between")));
                                   OpenWindow::press(Qt::Key_Home);
                                   also();
                                   OpenWindow::press(Qt::Key_Return);
                               });
    QVERIFY(met);
}

} // namespace

class RelationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void anEmptyJournalAsksNothing()
    {
        Looked looked(0);
        looked.open();
        QVERIFY(looked.panel->rows().empty());
        QVERIFY(looked.panel->note().contains(QStringLiteral("pick your own")));
    }

    void theUsualQuestionsAreCountedAndHaveTheirLag()
    {
        Looked looked(90);
        looked.open();

        QVERIFY(!looked.panel->rows().empty());
        QVERIFY2(looked.panel->note().contains(QStringLiteral("1 look in the last 30 days.")),
                 qPrintable(looked.panel->note()));
        for (const QString& text : looked.texts()) {
            QVERIFY2(text.contains(QStringLiteral("same day")) || text.contains(QStringLiteral("the next day")),
                     qPrintable(text));
        }
    }

    void aPickedQuestionIsAnsweredInPlainUnits()
    {
        Looked looked(90);
        looked.open();
        ask(QStringLiteral("L-Glutamine"), QStringLiteral("Bloating"));
        QTRY_COMPARE_WITH_TIMEOUT(looked.panel->rows().size(), std::size_t{1}, 20'000);

        const QString text = looked.texts().front();
        QVERIFY2(
            text.startsWith(QStringLiteral("L-Glutamine and bloating, same day One went up as the other went down.")),
            qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("points lower on days with ")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("95\u00A0% interval")) && text.contains(QStringLiteral("90 days.")),
                 qPrintable(text));
        QVERIFY2(looked.panel->note().startsWith(QStringLiteral("1 question asked")), qPrintable(looked.panel->note()));
        for (const char* never : {"because", "cause", "improve"}) {
            QVERIFY2(!text.contains(QLatin1String(never)), qPrintable(text));
        }
    }

    void tooFewDaysSayWhatIsMissing()
    {
        Looked looked(9);
        looked.open();
        ask(QStringLiteral("L-Glutamine"), QStringLiteral("Bloating"));
        QTRY_COMPARE_WITH_TIMEOUT(looked.panel->rows().size(), std::size_t{1}, 20'000);
        QTRY_VERIFY(!looked.panel->isWorking());

        const QString text = looked.texts().front();
        QVERIFY2(text.contains(QStringLiteral("Not enough data. 14 days with both logged are needed, there are 9.")),
                 qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("lower")));
    }

    void looksAddUpAndAreExplained()
    {
        Looked looked(90);
        looked.open();
        const auto looksOf = [&] {
            static const QRegularExpression looks(QStringLiteral(R"((\d+) looks? in the last 30 days)"));
            return looks.match(looked.panel->note()).captured(1).toInt();
        };
        const int usual = looksOf();
        QVERIFY2(usual >= 1, qPrintable(looked.panel->note()));
        QCOMPARE(static_cast<int>(recentLooks(looked.lived.app.journal, looked.lived.today()).size()), usual);
        looked.panel->reload();
        QTRY_VERIFY_WITH_TIMEOUT(!looked.panel->isWorking(), 20'000);
        QCOMPARE(looksOf(), usual); // the same questions again
        ask(QStringLiteral("Energy"), QStringLiteral("Bloating"));
        QTRY_COMPARE_WITH_TIMEOUT(looked.panel->rows().size(), std::size_t{1}, 20'000);
        QTRY_VERIFY(!looked.panel->isWorking());
        QCOMPARE(looksOf(), usual + 1);
        QVERIFY(looked.panel->note().contains(QStringLiteral("each answer is held against all of them")));
        QCOMPARE(static_cast<int>(looked.panel->rows()[0]->answer().finding->lookedAt), usual + 1);

        QVERIFY(OpenWindow::tabTo(QStringLiteral("Why looks are counted")));
        QString why;
        const bool met = OpenWindow::withDialog(
            [] { OpenWindow::press(Qt::Key_Space); },
            [&] {
                why = qobject_cast<FigureDialog*>(QApplication::activeModalWidget())->text()->toPlainText();
                OpenWindow::press(Qt::Key_Escape);
            });
        QVERIFY(met);
        QVERIFY2(why.contains(QStringLiteral("the same question again counts once")), qPrintable(why));
    }

    void aMarkIsAskedAndMarkedDaysAreLeftOut()
    {
        Looked looked(90);
        const Day today = looked.lived.today();
        looked.lived.log({"ill " + toString(today - days{30}) + ".." + toString(today - days{22})});
        looked.open();
        const auto leaveOutIll = [] {
            QVERIFY(OpenWindow::tabTo(QStringLiteral("Leave out days marked ill")));
            OpenWindow::press(Qt::Key_Space);
        };
        ask(QStringLiteral("L-Glutamine"), QStringLiteral("Bloating"), leaveOutIll);
        QTRY_COMPARE_WITH_TIMEOUT(looked.panel->rows().size(), std::size_t{1}, 20'000);
        QTRY_VERIFY(!looked.panel->isWorking());
        const QString both = looked.texts().front();
        QVERIFY2(both.contains(QStringLiteral("90 days. Without the 9 marked days: One went up as the other went "
                                              "down. \u03C1")) &&
                     both.endsWith(QStringLiteral("81 days.")),
                 qPrintable(both));

        ask(QStringLiteral("Ill"), QStringLiteral("Bloating"), leaveOutIll); // the choice was remembered: off again
        QTRY_VERIFY_WITH_TIMEOUT(!looked.panel->isWorking() && looked.texts().front().startsWith(QLatin1String("Ill")),
                                 20'000);
        const QString mark = looked.texts().front();
        QVERIFY2(mark.startsWith(QStringLiteral("Ill and bloating, same day ")) &&
                     mark.contains(QStringLiteral("on days marked \u201Cill\u201D")) &&
                     mark.contains(QStringLiteral("9 and 81 days")) && !mark.contains(QStringLiteral("Without")),
                 qPrintable(mark));
    }

    void takenOrNotIsAskedByABox()
    {
        Looked looked(90);
        std::vector<std::string> none;
        for (int back = 120; back > 90; --back) {
            none.push_back("glutamine none " + toString(looked.lived.today() - days{back}));
            none.push_back("bloating " + std::to_string(back % 5) + " " + toString(looked.lived.today() - days{back}));
        }
        looked.lived.log(none);
        looked.open();
        ask(QStringLiteral("L-Glutamine"), QStringLiteral("Bloating"), [] {
            QVERIFY(OpenWindow::tabTo(QStringLiteral("Question 1: there or not")));
            OpenWindow::press(Qt::Key_Space);
        });
        QTRY_COMPARE_WITH_TIMEOUT(looked.panel->rows().size(), std::size_t{1}, 20'000);
        QTRY_VERIFY(!looked.panel->isWorking());

        const QString text = looked.texts().front();
        QVERIFY2(text.startsWith(QStringLiteral("L-Glutamine taken or not and bloating, same day ")) &&
                     text.contains(QStringLiteral("on days with L-Glutamine than on days without.")) &&
                     text.contains(QStringLiteral("90 and 30 days")),
                 qPrintable(text));
    }

    void whatARunningExperimentTestsIsHidden()
    {
        Looked looked(90);
        looked.lived.start(looked.lived.draft());
        looked.open();
        ask(QStringLiteral("L-Glutamine"), QStringLiteral("Bloating"));
        QTRY_COMPARE_WITH_TIMEOUT(looked.panel->rows().size(), std::size_t{1}, 20'000);
        QTRY_VERIFY(!looked.panel->isWorking());

        const QString text = looked.texts().front();
        QVERIFY2(
            text.contains(QStringLiteral("Hidden while the experiment \u201CDoes 10 g ease my evenings?\u201D runs.")),
            qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("lower")));
    }

    void testItProperlyOpensTheFormFilledIn()
    {
        Looked looked(90);
        looked.open();
        ask(QStringLiteral("L-Glutamine"), QStringLiteral("Bloating"));
        QTRY_COMPARE_WITH_TIMEOUT(looked.panel->rows().size(), std::size_t{1}, 20'000);
        QTRY_VERIFY(!looked.panel->isWorking());

        QVERIFY(OpenWindow::tabTo(QStringLiteral("Test it properly: L-Glutamine and bloating, same day")));
        const bool met =
            OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Space); },
                                   [] {
                                       const auto* dialog =
                                           qobject_cast<NewExperimentDialog*>(QApplication::activeModalWidget());
                                       QVERIFY(dialog != nullptr);
                                       QCOMPARE(OpenWindow::focusName(), QStringLiteral("What is tested"));
                                       QCOMPARE(qobject_cast<QComboBox*>(QApplication::focusWidget())->currentText(),
                                                QStringLiteral("L-Glutamine"));
                                       QVERIFY(OpenWindow::tabTo(QStringLiteral("Outcome")));
                                       QCOMPARE(qobject_cast<QComboBox*>(QApplication::focusWidget())->currentText(),
                                                QStringLiteral("Bloating"));
                                       OpenWindow::press(Qt::Key_Escape);
                                   });

        QVERIFY(met);
        QCOMPARE(looked.lived.app.window.currentPage(), static_cast<int>(MainWindow::experimentsPage));
    }

    void onlyWhatChanceCanArrangeIsOfferedForATest()
    {
        Looked looked(90);
        const Day today = looked.lived.today();
        looked.lived.log({"ill " + toString(today - days{30}) + ".." + toString(today - days{22})});
        looked.open();
        const auto offers = [&](const QString& x) {
            ask(x, QStringLiteral("Bloating"));
            [&] {
                QTRY_VERIFY_WITH_TIMEOUT(!looked.panel->isWorking() && looked.panel->rows().size() == 1 &&
                                             looked.texts().front().startsWith(x),
                                         20'000);
            }();
            return OpenWindow::tabTo(QStringLiteral("Test it properly: %1 and bloating, same day").arg(x));
        };
        const auto says = [&](const char* words) {
            const auto labels = looked.panel->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [words](const QLabel* label) {
                return label->isVisible() && label->text().startsWith(QLatin1String(words));
            });
        };

        QVERIFY(!offers(QStringLiteral("Ill")));
        QVERIFY(says("No test: days are marked as they come."));
        QVERIFY(!offers(QStringLiteral("Energy")));
        QVERIFY(says("No test: chance can draw what you take"));
        QVERIFY2(offers(QStringLiteral("L-Glutamine")), qPrintable(looked.texts().join(u'\n')));
        QVERIFY(!says("No test:"));
    }

    void aJournalThatCannotBeReadIsToldAndWhatIsThereStays()
    {
        Looked looked(90);
        looked.open();
        const QStringList before = looked.texts();
        QVERIFY(!before.isEmpty());
        QSignalSpy failed(&looked.lived.app.bridge, &JournalBridge::failed);
        const std::filesystem::path file = looked.lived.app.file();
        std::filesystem::rename(file, file.string() + ".away");
        looked.panel->reload();
        QTRY_VERIFY_WITH_TIMEOUT(!looked.panel->isWorking(), 20'000);
        std::filesystem::rename(file.string() + ".away", file);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(looked.texts(), before);
    }

    void nothingIsNamelessOrCutInTheSmallestWindow()
    {
        Looked looked(90, QSize(800, 600));
        looked.open();
        QCoreApplication::processEvents();

        const QStringList faults = unreachableOrNameless(looked.lived.app.window) + cutWords(looked.lived.app.window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

HF_TEST(RelationsTest)
#include "relations.moc"
