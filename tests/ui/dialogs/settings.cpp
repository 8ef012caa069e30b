// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/features/settings/autostart.h"
#include "ui/features/settings/settings_dialog.h"
#include "ui/open_window.h"
#include "ui/widgets/status_line.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

using namespace hf;
using namespace hf::test;

namespace {

SettingsDialog* openByKeys(OpenWindow& app)
{
    OpenWindow::press(Qt::Key_Comma, Qt::ControlModifier);
    auto* dialog = app.window.findChild<SettingsDialog*>();
    QApplication::setActiveWindow(dialog);
    dialog->showSection(SettingsDialog::general);
    return dialog;
}

/// From the list of sections, as many steps down.
void goTo(SettingsDialog::Section section)
{
    QVERIFY(OpenWindow::tabTo(QStringLiteral("Sections")));
    OpenWindow::press(Qt::Key_Home);
    for (int i = 0; i < section; ++i) {
        OpenWindow::press(Qt::Key_Down);
    }
}

void typeInto(const QString& field, const QString& text)
{
    QVERIFY(OpenWindow::tabTo(field));
    OpenWindow::press(Qt::Key_A, Qt::ControlModifier);
    OpenWindow::type(text);
    OpenWindow::press(Qt::Key_Return);
}

std::vector<QString> namesOf(const OpenWindow& app, ItemGroup group)
{
    std::vector<QString> names;
    for (const KnownItem& known : app.journal.catalogue().items) {
        if (known.definition.group == group) {
            names.push_back(QString::fromStdString(known.definition.name));
        }
    }
    return names;
}

bool sees(const QWidget& window, const QString& words)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void aSupplementWithUnitAndUsualAmountIsOfferedOnToday()
    {
        OpenWindow app;
        SettingsDialog* dialog = openByKeys(app);
        goTo(SettingsDialog::supplements);
        typeInto(QStringLiteral("New supplement"), QStringLiteral("Magnesium"));
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Name"));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Unit")));
        OpenWindow::press(Qt::Key_M); // "mg, milligrams"
        typeInto(QStringLiteral("Usual amount"), QStringLiteral("300"));
        typeInto(QStringLiteral("Amount of one scoop"), QStringLiteral("150 mg"));
        OpenWindow::press(Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());

        const KnownSupplement* known = app.journal.catalogue().supplementNamed("magnesium");
        QVERIFY(known != nullptr);
        QCOMPARE(toString(known->definition.usual.value()), std::string("300 mg"));
        QCOMPARE(toString(known->definition.scoop.value()), std::string("150 mg"));
        QCoreApplication::processEvents();
        QApplication::setActiveWindow(&app.window);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Other supplement")));
        OpenWindow::press(Qt::Key_Space);
        OpenWindow::type(QStringLiteral("Mag"));
        const auto* offered = qobject_cast<const QComboBox*>(QApplication::focusWidget());
        QVERIFY(offered != nullptr);
        QCOMPARE(offered->currentText(), QStringLiteral("Magnesium"));
    }

    void anAmountThatIsNoneIsRefusedAndStaysToBeCorrected()
    {
        OpenWindow app;
        SettingsDialog* dialog = openByKeys(app);
        goTo(SettingsDialog::supplements);
        typeInto(QStringLiteral("Usual amount"), QStringLiteral("a handful"));
        QVERIFY(sees(*dialog, QStringLiteral("is no amount")));
        OpenWindow::press(Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Usual amount"));

        typeInto(QStringLiteral("Usual amount"), QStringLiteral("10 g"));
        QVERIFY(!sees(*dialog, QStringLiteral("is no amount")));
        QCOMPARE(toString(app.journal.catalogue().supplements.front().definition.usual.value()), std::string("10 g"));
    }

    void aNameThatIsTakenIsRefused()
    {
        OpenWindow app;
        SettingsDialog* dialog = openByKeys(app);
        goTo(SettingsDialog::supplements);

        typeInto(QStringLiteral("New supplement"), QStringLiteral("l-glutamine"));

        QVERIFY(sees(*dialog, QStringLiteral("already")));
        QCOMPARE(app.journal.catalogue().supplements.size(), std::size_t{1});
    }

    void aHiddenSupplementIsNoLongerOffered()
    {
        OpenWindow app;
        openByKeys(app);
        goTo(SettingsDialog::supplements);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Hide")));
        OpenWindow::press(Qt::Key_Space);
        QVERIFY(app.journal.catalogue().supplements.front().definition.hidden);
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Show again"));
        OpenWindow::press(Qt::Key_Space);

        QVERIFY(!app.journal.catalogue().supplements.front().definition.hidden);
    }

    void itemsAreAddedRenamedHiddenAndOrdered()
    {
        OpenWindow app;
        openByKeys(app);
        goTo(SettingsDialog::recovery);
        typeInto(QStringLiteral("New recovery item"), QStringLiteral("Mood"));
        QCOMPARE(namesOf(app, ItemGroup::recovery).back(), QStringLiteral("Mood"));
        typeInto(QStringLiteral("Name"), QStringLiteral("Good mood"));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Move up")));
        OpenWindow::press(Qt::Key_Space);

        const std::vector<QString> names = namesOf(app, ItemGroup::recovery);
        QCOMPARE(names.size(), std::size_t{6});
        QCOMPARE(names[4], QStringLiteral("Good mood"));
        const Item& mood = app.journal.catalogue().itemNamed("good mood")->definition;
        QCOMPARE(mood.low, std::optional(1.0));
        QCOMPARE(mood.high, std::optional(5.0));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Hide")));
        OpenWindow::press(Qt::Key_Space);
        const Item& hidden = app.journal.catalogue().itemNamed("good mood")->definition;
        QVERIFY(!hidden.enabledOn(app.bridge.today()));
        QVERIFY(hidden.enabledOn(app.bridge.today() - days{1}));
    }

    void movingABuiltInItemIsOneStepOfUndo()
    {
        OpenWindow app;
        SettingsDialog* dialog = openByKeys(app);
        goTo(SettingsDialog::gut);
        const std::vector<QString> before = namesOf(app, ItemGroup::gut);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Move down")));
        OpenWindow::press(Qt::Key_Space);
        QCOMPARE(namesOf(app, ItemGroup::gut)[1], before[0]);
        QCOMPARE(dialog->status()->text(), QStringLiteral("Saved: the place of %1").arg(before[0]));

        QVERIFY(OpenWindow::tabTo(QStringLiteral("Undo the last action")));
        OpenWindow::press(Qt::Key_Space);

        QCOMPARE(namesOf(app, ItemGroup::gut), before);
    }

    void anOwnValueHasItsUnit()
    {
        OpenWindow app;
        openByKeys(app);
        goTo(SettingsDialog::ownValues);
        typeInto(QStringLiteral("New value"), QStringLiteral("Weight"));
        typeInto(QStringLiteral("Unit"), QStringLiteral("kg"));

        QCOMPARE(app.journal.catalogue().itemNamed("weight")->definition.unit, std::string("kg"));
    }

    void theDayStartIsSavedAndUndone()
    {
        OpenWindow app;
        openByKeys(app);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Time at which the day starts")));
        OpenWindow::press(Qt::Key_Home);
        OpenWindow::press(Qt::Key_Up);
        OpenWindow::press(Qt::Key_Return);
        QCOMPARE(app.journal.dayStart(), minutes{5 * 60});

        QVERIFY(OpenWindow::tabTo(QStringLiteral("Undo the last action")));
        OpenWindow::press(Qt::Key_Space);

        QCOMPARE(app.journal.dayStart(), minutes{4 * 60});
    }

    void theCheckInReminderIsSwitchedOn()
    {
        OpenWindow app;
        openByKeys(app);
        goTo(SettingsDialog::reminders);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Remind me of an open check-in")));
        OpenWindow::press(Qt::Key_Space);

        QCOMPARE(app.journal.setting("checkin-reminder"), std::optional<std::string>("20:00"));
    }

    void remindersAreQuietAndNameNothingByKeysAlone()
    {
        OpenWindow app;
        SettingsDialog* dialog = openByKeys(app);
        goTo(SettingsDialog::reminders);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Remind me of planned doses")));
        OpenWindow::press(Qt::Key_Space);
        QCOMPARE(app.journal.setting("reminders"), std::optional<std::string>("off"));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Quiet hours")));
        OpenWindow::press(Qt::Key_Space);
        QCOMPARE(app.journal.setting("quiet-hours"), std::optional<std::string>("22:30-07:00"));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Quiet until")));
        OpenWindow::press(Qt::Key_Up);
        OpenWindow::press(Qt::Key_Return);
        QCOMPARE(app.journal.setting("quiet-hours"), std::optional<std::string>("22:30-08:00"));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Hide names and amounts on notices")));
        OpenWindow::press(Qt::Key_Space);
        QCOMPARE(app.journal.setting("notice-privacy"), std::optional<std::string>("on"));
        QVERIFY(sees(*dialog, QStringLiteral("no tray"))); // the platform of the tests has none

        QVERIFY(OpenWindow::tabTo(QStringLiteral("Undo the last action")));
        OpenWindow::press(Qt::Key_Space);

        QVERIFY(app.journal.setting("notice-privacy") != std::optional<std::string>("on"));
    }

    void theStartAtLoginIsAFileThatComesAndGoes()
    {
        OpenWindow app;
        const std::filesystem::path home = app.folder.path().toStdString();
        const Autostart autostart(home, "/opt/habit forge/habitforge", false);
        SettingsDialog dialog({app.bridge, app.theme, [](const QUrl&) {}, &autostart});
        dialog.showSection(SettingsDialog::reminders);
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Start at login, without a window")));
        OpenWindow::press(Qt::Key_Space);
        QVERIFY(autostart.isOn());

        OpenWindow::press(Qt::Key_Space);

        QVERIFY(!std::filesystem::exists(autostart.file()));
    }

    void theAppearanceChangesAtOnce()
    {
        OpenWindow app;
        openByKeys(app);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Appearance")));
        OpenWindow::press(Qt::Key_End);
        QCOMPARE(app.theme.choice(), ThemeChoice::dark);
        QCOMPARE(app.theme.appearance(), Appearance::dark);
        OpenWindow::press(Qt::Key_Home);

        QCOMPARE(app.theme.choice(), ThemeChoice::followDesktop);
    }

    void theFolderOfTheJournalIsOpened()
    {
        OpenWindow app;
        openByKeys(app);
        goTo(SettingsDialog::file);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Open the folder of the journal")));
        OpenWindow::press(Qt::Key_Space);

        QCOMPARE(app.opened, std::vector<QUrl>{QUrl::fromLocalFile(app.folder.path())});
    }

    void everySectionIsNamedReachableAndNotCut()
    {
        OpenWindow app;
        SettingsDialog* dialog = openByKeys(app);
        dialog->resize(dialog->minimumSize());
        QStringList faults;
        for (int section = 0; section < SettingsDialog::sectionTotal; ++section) {
            dialog->showSection(static_cast<SettingsDialog::Section>(section));
            QCoreApplication::processEvents();
            faults << unreachableOrNameless(*dialog) << cutWords(*dialog);
        }

        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

HF_TEST(SettingsTest)
#include "settings.moc"
