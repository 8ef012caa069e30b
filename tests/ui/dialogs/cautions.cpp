// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/cautions/cautions.h"
#include "guidance/shipped.h"
#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/plan/planned.h"
#include "ui/widgets/dialogs/caution_dialog.h"
#include "ui/widgets/notice_box.h"

#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>

using namespace hf;
using namespace hf::test;

namespace {

const QSize usual(1240, 820);

/// A window whose person has not met the cautions yet.
class Newcomer : public OpenWindow {
public:
    Newcomer()
        : OpenWindow(usual, Cautions::ahead)
    {
    }

    std::size_t doses() const { return journal.list(Kind::dose, {bridge.today(), bridge.today()}).size(); }
    std::optional<CautionsRead> read() const { return cautionsRead(journal, "l-glutamine"); }
    static void takeUsual() { press(Qt::Key_T, Qt::AltModifier); }
    static void none() { press(Qt::Key_N, Qt::AltModifier); }
};

CautionDialog& open()
{
    return *qobject_cast<CautionDialog*>(QApplication::activeModalWidget());
}

void noneAndOn()
{
    Newcomer::none();
    OpenWindow::press(Qt::Key_Return);
}

PlanView onlyPlan(const Newcomer& app)
{
    return plansOf(app).at(0);
}

/// Opens the Plan page and its form for a new plan, and saves that as it stands; `act` in the questions.
bool savesPlan(const std::function<void()>& act, bool stays)
{
    openPlanPage();
    bool asked = false;
    const bool met =
        OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_N, Qt::AltModifier); },
                               [&] {
                                   const QPointer<QWidget> form = QApplication::activeModalWidget();
                                   asked = OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Return); }, act);
                                   QCOMPARE(form != nullptr && form->isVisible(), stays);
                               });
    return met && asked;
}

} // namespace

/// The questions before the first dose or plan: asked once, and never in the way of a record.
class CautionsFirst : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void theFirstDoseTakesThreeActionsAndTheSecondNone()
    {
        Newcomer app;
        QVERIFY(OpenWindow::withDialog(Newcomer::takeUsual, [] {
            QCOMPARE(unreachableOrNameless(open()), QStringList());
            Newcomer::none();
            QVERIFY(open().outcome() == CautionOutcome::NoneNamed);
            OpenWindow::press(Qt::Key_Return);
        }));

        QCOMPARE(app.doses(), std::size_t{1});
        QVERIFY(app.read() && app.read()->kept == CautionsKept::nothing); // kept only if the person wants it
        OpenWindow::type(QStringLiteral("glutamine 5g"));
        OpenWindow::press(Qt::Key_Return);
        QCOMPARE(app.doses(), std::size_t{2});
    }

    void quickAddAsksTooAndStoresWhatIsPutOff()
    {
        Newcomer app;
        QVERIFY(app.window.isActiveWindow());
        OpenWindow::type(QStringLiteral("glutamine 4g, bloating 2"));
        QVERIFY(OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Return); },
                                       [] { OpenWindow::press(Qt::Key_Escape); }));

        QCOMPARE(app.doses(), std::size_t{1});
        QVERIFY(!app.read());
        QTRY_VERIFY(sees(app.window, QStringLiteral("L-Glutamine: cautions not read yet")));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Read and answer the cautions of L-Glutamine")));
        QVERIFY(OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Space); }, [] { noneAndOn(); }));
        QVERIFY(app.read().has_value());
        QTRY_VERIFY(!sees(app.window, QStringLiteral("L-Glutamine: cautions not read yet")));
    }

    void whatIsNoDoseAsksNothing()
    {
        Newcomer app;
        OpenWindow::type(QStringLiteral("glutamine none"));
        OpenWindow::press(Qt::Key_Return);
        OpenWindow::type(QStringLiteral("choline 500mg"));
        OpenWindow::press(Qt::Key_Return);

        QVERIFY(QApplication::activeModalWidget() == nullptr);
        QVERIFY(!app.read());
    }

    void returnWithoutAnAnswerDoesNotPass()
    {
        Newcomer app;
        QVERIFY(OpenWindow::withDialog(Newcomer::takeUsual, [] {
            const QPointer<CautionDialog> questions = &open();
            OpenWindow::press(Qt::Key_Return);
            QVERIFY(questions != nullptr && questions->isVisible());
            QVERIFY(questions->outcome() == CautionOutcome::Unanswered);
            OpenWindow::press(Qt::Key_Escape);
        }));

        QVERIFY(!app.read());
        QCOMPARE(app.doses(), std::size_t{1}); // what was taken is recorded
    }

    void anAnswerTakesTheOtherBack()
    {
        CautionDialog dialog(*shippedLibrary().find("l-glutamine"), CautionDialog::Before::dose);
        const auto button = [&](const char* name) {
            for (auto* one : dialog.findChildren<QPushButton*>()) {
                if (one->accessibleName() == QLatin1String(name)) {
                    return one;
                }
            }
            return static_cast<QPushButton*>(nullptr);
        };
        button("Lactulose: applies")->click();
        QVERIFY(dialog.outcome() == CautionOutcome::AskFirst);
        button("Lactulose: not sure")->click();
        QVERIFY(!button("Lactulose: applies")->isChecked());
        QVERIFY(dialog.outcome() == CautionOutcome::AskFirst);
        const QString said = dialog.findChild<NoticeBox*>()->text();
        QVERIFY(said.contains(QStringLiteral("ask your physician")) && said.contains(QStringLiteral("Source: ")));
        button("None of these applies to me")->click();
        QVERIFY(!button("Lactulose: not sure")->isChecked());
        QVERIFY(dialog.outcome() == CautionOutcome::NoneNamed);
        button("Liver disease: applies")->click();
        QVERIFY(!button("None of these applies to me")->isChecked());
        button("Liver disease: applies")->click();
        QVERIFY(dialog.outcome() == CautionOutcome::Unanswered);
    }

    void aPlanWaitsForTheQuestions()
    {
        Newcomer app;
        QVERIFY(savesPlan([] { OpenWindow::press(Qt::Key_Escape); }, true));
        QVERIFY(plansOf(app).empty());

        QVERIFY(savesPlan(
            [] {
                Newcomer::none();
                OpenWindow::press(Qt::Key_Return);
            },
            false));
        QVERIFY(onlyPlan(app).reminded);
        QTRY_VERIFY(sees(app.window, QStringLiteral("Cautions read: today")));
    }

    void askFirstTurnsThePlansRemindersOffUntilAnsweredOtherwise()
    {
        Newcomer app;
        QVERIFY(savesPlan(
            [] {
                OpenWindow::press(Qt::Key_Space); // liver disease applies
                OpenWindow::press(Qt::Key_K, Qt::AltModifier);
                OpenWindow::press(Qt::Key_Return);
            },
            false));
        QVERIFY(!onlyPlan(app).reminded);
        QVERIFY(app.read()->kept == CautionsKept::askFirst);
        QTRY_VERIFY(sees(app.window, QStringLiteral("Cautions you answered: ask your physician before you take it")));
        QVERIFY(app.journal.setting("cautions.l-glutamine")->find("liver") == std::string::npos);

        QVERIFY(OpenWindow::tabTo(QStringLiteral("Answer the cautions of L-Glutamine")));
        QVERIFY(OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Space); },
                                       [] {
                                           Newcomer::none();
                                           OpenWindow::press(Qt::Key_Return);
                                       }));
        QVERIFY(onlyPlan(app).reminded);
    }

    void askFirstHoldsWhenTheSaveIsTriedAgain()
    {
        Newcomer app;
        openPlanPage();
        QVERIFY(OpenWindow::withDialog(
            [] { OpenWindow::press(Qt::Key_N, Qt::AltModifier); },
            [] {
                QVERIFY(typeInto(QStringLiteral("A smaller amount that counts"), QStringLiteral("50 g"))); // too large
                QVERIFY(OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Return); },
                                               [] {
                                                   OpenWindow::press(Qt::Key_Space); // the first question applies
                                                   OpenWindow::press(Qt::Key_Return);
                                               }));
                QVERIFY(typeInto(QStringLiteral("A smaller amount that counts"), QStringLiteral("2.5 g")));
                OpenWindow::press(Qt::Key_Return);
            }));

        QVERIFY(app.read()->kept == CautionsKept::nothing);
        QVERIFY(!onlyPlan(app).reminded);
    }

    void aDoseThatBecomesOneOfACautionedSupplementAsksToo()
    {
        Newcomer app;
        Supplement choline;
        choline.name = "Choline";
        choline.unit = Unit::g;
        QVERIFY(app.bridge.record({choline}, app.bridge.today()).stored);
        OpenWindow::type(QStringLiteral("choline 1g"));
        OpenWindow::press(Qt::Key_Return);
        QVERIFY(openEntries());

        bool asked = false;
        QVERIFY(OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Return); },
                                       [&asked] {
                                           QVERIFY(OpenWindow::tabTo(QStringLiteral("Supplement")));
                                           OpenWindow::type(QStringLiteral("L-"));
                                           asked = OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Return); },
                                                                          [] { noneAndOn(); });
                                       }));

        QVERIFY(asked && app.read());
    }

    void aDayAboveTheFigureSaysSoWithItsSource()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("glutamine 14g"));
        OpenWindow::press(Qt::Key_Return);
        QVERIFY(!sees(app.window, QStringLiteral("More than 14 g on this day.")));
        OpenWindow::type(QStringLiteral("glutamine 1g"));
        OpenWindow::press(Qt::Key_Return);

        QTRY_VERIFY(sees(app.window, QStringLiteral("More than 14 g on this day.")));
        QVERIFY(sees(app.window, QStringLiteral("Source: Shao & Hathcock 2008")));
    }
};

HF_TEST(CautionsFirst)
#include "cautions.moc"
