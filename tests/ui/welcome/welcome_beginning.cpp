// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/cautions/cautions.h"
#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/features/welcome/welcome_page.h"
#include "ui/plan/planned.h"
#include "ui/widgets/status_line.h"

#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTimeEdit>

using namespace hf;
using namespace hf::test;

namespace {

const QSize usual(1240, 820);

/// A window on an empty journal that nobody was welcomed to.
class Newcomer : public OpenWindow {
public:
    explicit Newcomer(Cautions cautions = Cautions::seen, QSize size = usual)
        : OpenWindow(size, cautions, Welcome::ahead)
    {
    }

    WelcomePage* page() const { return window.findChild<WelcomePage*>(); }
    bool isWelcomed() const { return page() != nullptr && page()->isVisible(); }
    std::size_t doses() const { return journal.list(Kind::dose, {bridge.today(), bridge.today()}).size(); }
    static void goOn() { press(Qt::Key_Return); }
    static void skipStep() { press(Qt::Key_K, Qt::AltModifier); }
    static void back() { press(Qt::Key_C, Qt::AltModifier); }
    bool offers(ItemId item) const { return journal.catalogue().find(item)->enabledOn(bridge.today()); }
};

void noneApplies()
{
    OpenWindow::press(Qt::Key_N, Qt::AltModifier);
    OpenWindow::press(Qt::Key_Return);
}

} // namespace

/// From an empty journal to the first dose, by keys alone.
class WelcomeBeginningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void theFirstDoseIsSixActionsAwayWithTheCautionsRead()
    {
        Newcomer app(OpenWindow::Cautions::ahead);
        QVERIFY(app.isWelcomed());
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("L-Glutamine"));

        Newcomer::goOn();                                                                 // 1
        Newcomer::goOn();                                                                 // 2
        QVERIFY(OpenWindow::withDialog([] { Newcomer::goOn(); }, [] { noneApplies(); })); // 3, 4, 5
        QVERIFY(!app.isWelcomed());
        OpenWindow::press(Qt::Key_T, Qt::AltModifier); // 6

        QCOMPARE(app.doses(), std::size_t{1});
        const PlanView plan = plansOf(app).at(0);
        QVERIFY(plan.current.row.amount == grams("5") && plan.reminded);
        QCOMPARE(app.journal.setting("checkin-reminder"), std::optional<std::string>("21:00"));
        QCOMPARE(app.journal.setting("quiet-hours"), std::optional<std::string>("22:30-07:00"));
        QVERIFY(!app.journal.setting("notice-privacy"));
        QVERIFY(cautionsRead(app.journal, "l-glutamine").has_value());
    }

    void itIsOneStepOfUndoAndDoesNotComeAgain()
    {
        Newcomer app;
        Newcomer::goOn();
        OpenWindow::press(Qt::Key_Space); // belly pain is not watched
        Newcomer::goOn();
        Newcomer::goOn();
        QCOMPARE(plansOf(app).size(), std::size_t{1});
        QVERIFY(!app.offers(built_in::bellyPain));
        QVERIFY2(app.window.status()->text().startsWith(QStringLiteral("Saved")),
                 qPrintable(app.window.status()->text()));

        OpenWindow::press(Qt::Key_Tab); // a field keeps Ctrl+Z for its own words only while it has some
        app.bridge.undo();

        QVERIFY(plansOf(app).empty());
        QVERIFY(app.offers(built_in::bellyPain));
        QVERIFY(!app.journal.setting("checkin-reminder"));
        QVERIFY(!app.isWelcomed());
        MainWindow again({app.bridge, app.theme, app.settings, [] { return std::make_unique<SeededEntropy>(8); },
                          [](const QUrl&) {}});
        QVERIFY(again.findChild<WelcomePage*>() == nullptr);
    }

    void skippingAllStoresNothing()
    {
        Newcomer app;
        OpenWindow::press(Qt::Key_A, Qt::AltModifier);

        QVERIFY(!app.isWelcomed());
        QVERIFY(plansOf(app).empty());
        QVERIFY(!app.journal.undoable());
        QCOMPARE(app.window.currentPage(), int{todayPage});
    }

    void eachStepCanBeLeftOut()
    {
        Newcomer app;
        Newcomer::skipStep();
        OpenWindow::press(Qt::Key_Space); // said, and then left out with its step
        Newcomer::skipStep();
        OpenWindow::press(Qt::Key_R, Qt::AltModifier); // no reminders

        QVERIFY(!app.isWelcomed());
        QVERIFY(plansOf(app).empty());
        QVERIFY(app.offers(built_in::bellyPain));
        QCOMPARE(app.journal.setting("reminders"), std::optional<std::string>("off"));
        QVERIFY(!app.journal.setting("checkin-reminder") && !app.journal.setting("quiet-hours"));
    }

    void goingBackAndForthKeepsWhatWasChosen()
    {
        Newcomer app;
        QVERIFY(typeInto(QStringLiteral("Usual amount of L-Glutamine"), QStringLiteral("10 g")));
        Newcomer::goOn();
        OpenWindow::press(Qt::Key_Space);
        Newcomer::goOn();
        QCOMPARE(app.page()->step(), 2);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Add time of L-Glutamine")));
        OpenWindow::press(Qt::Key_Space);
        Newcomer::back();
        Newcomer::back();
        QCOMPARE(app.page()->step(), 0);
        const auto clocks = app.page()->findChildren<QTimeEdit*>();
        QCOMPARE(std::count_if(clocks.begin(), clocks.end(), [](const QTimeEdit* one) { return one->isVisible(); }),
                 std::ptrdiff_t{2}); // the time that was added in the last step
        OpenWindow::press(Qt::Key_Escape);
        Newcomer::goOn();
        Newcomer::goOn();
        Newcomer::goOn();

        const Plan plan = plansOf(app).at(0).current.row;
        QVERIFY(plan.amount == grams("10"));
        QVERIFY((plan.times == std::vector{minutes{8 * 60}, minutes{20 * 60}}));
        QVERIFY(!app.offers(built_in::bellyPain));
        QVERIFY(app.journal.catalogue().find(built_in::glutamine)->usual == std::optional(grams("10")));
    }

    void severalAndOnesOfTheirOwnCanBeTaken()
    {
        Newcomer app;
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Choline")));
        OpenWindow::press(Qt::Key_Space);
        Newcomer::goOn();
        QCOMPARE(app.page()->step(), 0); // how much of it is not known yet
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Usual amount of Choline"));
        OpenWindow::type(QStringLiteral("500")); // of what?
        Newcomer::goOn();
        QCOMPARE(app.page()->step(), 0);
        OpenWindow::type(QStringLiteral(" mg"));
        OpenWindow::press(Qt::Key_S, Qt::AltModifier);
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Its name"));
        OpenWindow::type(QStringLiteral("choline"));
        QVERIFY(typeInto(QStringLiteral("Usual amount of choline"), QStringLiteral("2 capsules")));
        Newcomer::goOn();
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Its name"));
        QVERIFY(sees(app.window, QStringLiteral("choline is there already.")));
        QVERIFY(typeInto(QStringLiteral("Its name"), QStringLiteral("Zinc")));
        Newcomer::goOn();
        QCOMPARE(app.page()->step(), 1);
        Newcomer::goOn();
        Newcomer::goOn();

        QCOMPARE(plansOf(app).size(), std::size_t{3});
        const KnownSupplement* choline = app.journal.catalogue().supplementNamed("Choline");
        QVERIFY(choline != nullptr && choline->definition.guidance == "choline" &&
                choline->definition.unit == Unit::mg);
        QVERIFY(app.journal.catalogue().supplementNamed("Zinc")->definition.unit == Unit::capsule);
    }

    void anOwnValueIsOneToWatch()
    {
        Newcomer app;
        Newcomer::skipStep();
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Weight")));
        OpenWindow::press(Qt::Key_Space);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Name of another value")));
        OpenWindow::type(QStringLiteral("Steps"));
        Newcomer::goOn(); // adds it
        QCOMPARE(app.page()->step(), 1);
        QVERIFY(sees(app.window, QStringLiteral("13 questions")));
        Newcomer::goOn();
        Newcomer::goOn();

        QVERIFY(app.journal.catalogue().itemNamed("Weight") != nullptr);
        QVERIFY(app.journal.catalogue().itemNamed("Steps") != nullptr);
        QVERIFY(app.journal.catalogue().itemNamed("Mood") == nullptr);
    }

    void aValueThatIsTypedIsNotLostByAClickOnNext()
    {
        Newcomer app;
        Newcomer::skipStep();
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Name of another value")));
        OpenWindow::type(QStringLiteral("Steps"));
        OpenWindow::press(Qt::Key_N, Qt::AltModifier); // Next
        QCOMPARE(app.page()->step(), 2);
        Newcomer::goOn();

        QVERIFY(app.journal.catalogue().itemNamed("Steps") != nullptr);
    }

    void oneTimeTwiceIsToldWhereItStands()
    {
        Newcomer app;
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Add time of L-Glutamine")));
        OpenWindow::press(Qt::Key_Space);
        const auto clocks = app.page()->findChildren<QTimeEdit*>();
        for (QTimeEdit* clock : clocks) {
            clock->setTime(QTime(8, 0));
        }
        Newcomer::goOn();

        QCOMPARE(app.page()->step(), 0);
        QVERIFY(sees(app.window, QStringLiteral("L-Glutamine has the same time twice.")));
    }

    void whoPutsTheQuestionsOffIsToldThatThePlanWaits()
    {
        Newcomer app(OpenWindow::Cautions::ahead);
        Newcomer::goOn();
        Newcomer::goOn();
        QVERIFY(OpenWindow::withDialog([] { Newcomer::goOn(); }, [] { OpenWindow::press(Qt::Key_Escape); }));

        QVERIFY(!app.isWelcomed());
        QVERIFY(plansOf(app).empty());
        QVERIFY2(app.window.status()->text().contains(QStringLiteral("No plan of L-Glutamine was made")),
                 qPrintable(app.window.status()->text()));
        QCOMPARE(app.journal.setting("checkin-reminder"), std::optional<std::string>("21:00"));
    }

    void whatComesByAnotherWayEndsIt()
    {
        Newcomer app;
        OpenWindow::press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!app.isWelcomed());
        OpenWindow::press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(app.isWelcomed()); // it stands in the place of Today
        app.bridge.record({RestDay{app.bridge.today(), {}}}, app.bridge.today());

        QVERIFY(!app.isWelcomed());
        OpenWindow::press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!app.isWelcomed());
    }

    void whatBeganByAnotherWayAndIsTakenBackDoesNotBringItAgain()
    {
        Newcomer app;
        app.bridge.record({RestDay{app.bridge.today(), {}}}, app.bridge.today());
        app.bridge.undo();

        QVERIFY(!app.isWelcomed());
        MainWindow again({app.bridge, app.theme, app.settings, [] { return std::make_unique<SeededEntropy>(8); },
                          [](const QUrl&) {}});
        QVERIFY(again.findChild<WelcomePage*>() == nullptr);
    }

    void noKeyOfADayLeadsAwayFromIt()
    {
        Newcomer app;
        for (const Qt::Key key : {Qt::Key_B, Qt::Key_G, Qt::Key_W, Qt::Key_Left}) {
            OpenWindow::press(key, Qt::AltModifier);
            QVERIFY(app.isWelcomed());
        }
    }

    void theFirstEntryOnTodayLeavesTheFocusWhereItIs()
    {
        Newcomer app;
        app.window.showToday(); // as Alt+G and Ctrl+N do
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Bloating")));

        OpenWindow::type(QStringLiteral("10"));

        const auto ratings = app.journal.list(Kind::rating, {app.bridge.today(), app.bridge.today()});
        QCOMPARE(ratings.size(), std::size_t{1});
        QCOMPARE(std::get<Rating>(ratings.front().body).value, 10.0);
    }

    void everyStepIsNamedAndReachable_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << usual;
        QTest::newRow("smallest") << QSize(800, 600);
    }

    void everyStepIsNamedAndReachable()
    {
        QFETCH(QSize, size);
        Newcomer app(OpenWindow::Cautions::seen, size);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Something else")));
        OpenWindow::press(Qt::Key_Space);
        OpenWindow::type(QStringLiteral("Zinc"));
        QVERIFY(typeInto(QStringLiteral("Usual amount of Zinc"), QStringLiteral("15 mg")));
        for (int step = 0; step < WelcomePage::steps; ++step) {
            QCoreApplication::processEvents();
            QCOMPARE(app.page()->step(), step);
            const QStringList faults = unreachableOrNameless(app.window) + cutWords(app.window);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
            Newcomer::goOn();
        }
        QVERIFY(!app.isWelcomed());
    }
};

HF_TEST(WelcomeBeginningTest)
#include "welcome_beginning.moc"
