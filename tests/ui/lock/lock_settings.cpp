// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of the lock, by keys alone, and what of them stands in which file.

#include "support/test_program.h"
#include "ui/features/settings/code_dialog.h"
#include "ui/features/settings/settings_dialog.h"
#include "ui/lock/seen.h"
#include "ui/open_window.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

namespace {

SettingsDialog* openLock(OpenWindow& app)
{
    SettingsDialog* dialog = app.window.openSettings();
    QApplication::setActiveWindow(dialog);
    dialog->showSection(SettingsDialog::lock);
    return dialog;
}

QByteArray textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Types both fields of the dialog that stands open, and presses Enter.
CodeDialog* setCode(const SettingsDialog& settings, const QString& first, const QString& again)
{
    auto* dialog = settings.findChild<CodeDialog*>();
    QApplication::setActiveWindow(dialog);
    OpenWindow::tabTo(QStringLiteral("Code"));
    OpenWindow::press(Qt::Key_A, Qt::ControlModifier);
    OpenWindow::type(first);
    OpenWindow::press(Qt::Key_Tab);
    OpenWindow::press(Qt::Key_A, Qt::ControlModifier);
    OpenWindow::type(again);
    OpenWindow::press(Qt::Key_Return);
    return dialog;
}

} // namespace

class LockSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void theSentenceStandsThereWordForWord()
    {
        OpenWindow app;
        openLock(app);
        QString words;
        for (const QLabel* label : app.window.findChildren<QLabel*>()) {
            words += label->isVisible() ? label->text() + u'\n' : QString();
        }
        QVERIFY(words.contains(QStringLiteral("A screen lock hides the window; it is not encryption. Programs you run "
                                              "yourself can read your files.")));
    }

    void theMinutesAreChosenByKeysAndStandInNoJournal()
    {
        OpenWindow app;
        openLock(app);
        QCOMPARE(app.lock.settings().idle().count(), 0);
        const std::int64_t before = app.journal.info().revisions;
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Hide the window when nobody uses it")));
        OpenWindow::press(Qt::Key_Down);
        QCOMPARE(app.lock.settings().idle().count(), 1);
        OpenWindow::press(Qt::Key_End);
        QCOMPARE(app.lock.settings().idle().count(), 60);
        app.settings.sync();
        QVERIFY(textOf(app.settings.fileName()).contains("[lock]\nminutes=60"));
        OpenWindow::press(Qt::Key_Home);

        QCOMPARE(app.lock.settings().idle().count(), 0);
        QCOMPARE(app.journal.info().revisions, before);
    }

    void minutesThatAreNotOfferedAreNone_data()
    {
        QTest::addColumn<QVariant>("kept");
        QTest::newRow("negative") << QVariant(-5);
        QTest::newRow("text") << QVariant(QStringLiteral("often"));
        QTest::newRow("another number") << QVariant(7);
    }

    void minutesThatAreNotOfferedAreNone()
    {
        QFETCH(QVariant, kept);
        OpenWindow app;
        app.settings.setValue(QStringLiteral("lock/minutes"), kept);
        QCOMPARE(app.lock.settings().idle().count(), 0);
    }

    void aCodeIsTypedTwiceAndOnlyItsHashIsKept()
    {
        OpenWindow app;
        const SettingsDialog* settings = openLock(app);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Ask for a code to show it again")));
        OpenWindow::press(Qt::Key_Space);
        const CodeDialog* dialog = setCode(*settings, QStringLiteral("abc"), QStringLiteral("abc"));
        QVERIFY(dialog->isVisible() && readable().contains(QStringLiteral("A code has at least 4 characters.")));
        setCode(*settings, QStringLiteral("plum tree"), QStringLiteral("plum trees"));
        QVERIFY(dialog->isVisible() && readable().contains(QStringLiteral("The two are not the same.")));
        QVERIFY(!app.lock.settings().hasCode());
        setCode(*settings, QStringLiteral("plum tree"), QStringLiteral("plum tree"));

        QVERIFY(app.lock.settings().fits(QStringLiteral("plum tree")));
        const QByteArray kept = textOf(app.settings.fileName());
        QVERIFY(kept.contains("code=") && kept.contains("$argon2id$") && !kept.contains("plum"));
        QVERIFY(!textOf(app.bridge.path()).contains("argon2id"));
    }

    void theSameLettersFitHoweverTheyAreTyped()
    {
        OpenWindow app;
        QVERIFY(app.lock.settings().setCode(QStringLiteral("caf\u00E9s")));
        QVERIFY(app.lock.settings().fits(QStringLiteral("cafe\u0301s")));
    }

    void aCodeThatWasNotSetIsNotAskedFor()
    {
        OpenWindow app;
        SettingsDialog* settings = openLock(app);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Ask for a code to show it again")));
        OpenWindow::press(Qt::Key_Space);
        QApplication::setActiveWindow(settings->findChild<CodeDialog*>());
        OpenWindow::press(Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::setActiveWindow(settings);

        QVERIFY(!app.lock.settings().hasCode());
        const auto boxes = settings->findChildren<QAbstractButton*>();
        QVERIFY(std::none_of(boxes.begin(), boxes.end(), [](const QAbstractButton* box) {
            return box->isVisible() && box->isChecked() && box->accessibleName().startsWith(QStringLiteral("Ask"));
        }));
    }

    void aCodeIsRemovedByItsBox()
    {
        OpenWindow app;
        QVERIFY(app.lock.settings().setCode(QStringLiteral("2468")));
        openLock(app);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Ask for a code to show it again")));
        OpenWindow::press(Qt::Key_Space);

        QVERIFY(!app.lock.settings().hasCode());
        QVERIFY(!textOf(app.settings.fileName()).contains("code="));
    }

    void withoutALockTheSectionIsNotOffered()
    {
        OpenWindow app;
        SettingsDialog settings({app.bridge, app.theme, [](const QUrl&) {}, nullptr});
        settings.show();
        settings.showSection(SettingsDialog::lock);

        QVERIFY(!readable().contains(QStringLiteral("Lock")));
    }
};

HF_TEST(LockSettingsTest)
#include "lock_settings.moc"
