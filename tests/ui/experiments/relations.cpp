// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/experiments/lived_experiment.h"
#include "ui/features/experiments/wizard/new_experiment_dialog.h"
#include "ui/features/trends/relate/questions_dialog.h"
#include "ui/features/trends/relate/relate_panel.h"
#include "ui/features/trends/relate/relation_row.h"
#include "ui/features/trends/trends_page.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>

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

/// Picks one question by keys.
void ask(const QString& x, const QString& y)
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
        QVERIFY2(looked.panel->note().contains(QStringLiteral("held against all")), qPrintable(looked.panel->note()));
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
