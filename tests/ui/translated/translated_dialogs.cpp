// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog in the language that nobody speaks: nothing in it was left out of translation, put together or cut.

#include "support/test_program.h"
#include "ui/every_dialog.h"
#include "ui/features/lock/lock_page.h"
#include "ui/features/settings/settings_dialog.h"
#include "ui/translated/pseudo_language.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

using namespace hf;
using namespace hf::test;

class TranslatedDialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakPseudo(); }
    void init() { failOnEveryWarning(); }

    void everyDialogOfTheSourcesIsOpened()
    {
        QStringList opened;
        for (const auto& [name, look] : everyDialog()) {
            opened << name;
        }
        QCOMPARE(opened, dialogsOfTheSources());
    }

    void theDialog_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& [name, look] : everyDialog()) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void theDialog()
    {
        QFETCH(QString, name);
        LivedJournal lived;
        everyDialog().at(name)(lived, [](QWidget& window, const QStringList& own) { verifySound(window, own); });
    }

    void theLockPage()
    {
        OpenWindow app;
        QVERIFY(app.lock.settings().setCode(QStringLiteral("2468")));
        app.lock.lock();
        for (int i = 0; i < 5; ++i) {
            OpenWindow::press(Qt::Key_Return); // it says that this is not the code, then how long it waits
        }
        const QList<QPushButton*> buttons = app.window.findChild<LockPage*>()->findChildren<QPushButton*>();
        buttons.back()->click(); // what to do where the code is forgotten
        buttons.front()->click();
        verifySound(app.window, {app.settings.fileName()});
    }

    void aShippedNameIsNotStoredInTheLanguage()
    {
        OpenWindow app;
        SettingsDialog settings({app.bridge, app.theme, [](const QUrl&) {}, nullptr});
        settings.show();
        settings.showSection(SettingsDialog::gut);
        QApplication::setActiveWindow(&settings);
        QLineEdit* name = nullptr;
        for (auto* edit : settings.findChildren<QLineEdit*>()) {
            name = edit->isVisible() && edit->text().startsWith(QStringLiteral("[B\u00E9\u00E9llý")) ? edit : name;
        }
        QVERIFY(name != nullptr);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_End);
        QTest::keyClick(name, Qt::Key_X);
        QTest::keyClick(name, Qt::Key_Backspace);
        QVERIFY(name->isModified());
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(app.journal.catalogue().find(built_in::bellyPain)->name == "Belly pain");

        QTest::keyClick(name, Qt::Key_End);
        QTest::keyClick(name, Qt::Key_X);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(app.journal.catalogue().find(built_in::bellyPain)->name.ends_with("x"));
    }
};

HF_TEST(TranslatedDialogsTest)
#include "translated_dialogs.moc"
