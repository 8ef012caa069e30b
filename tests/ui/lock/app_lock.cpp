// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// When it locks, and what shows the window again.

#include "ui/features/lock/app_lock.h"
#include "support/test_program.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>

using namespace hf;

namespace {

const QString code = QStringLiteral("2468");

/// A window that somebody uses, and a clock that stands still until it is moved.
class Used {
public:
    Used() { window.show(); }

    void pass(seconds time) { clock.set(clock.now() + time); }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("habitforge.ini")), QSettings::IniFormat};
    FixedClock clock{SysMillis{std::chrono::seconds{1'795'434'240}}};
    AppLock lock{settings, clock};
    QLineEdit window;
};

} // namespace

class AppLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsOffUntilItIsWanted()
    {
        Used app;
        app.lock.start();
        app.pass(std::chrono::hours{24});
        app.lock.look();

        QVERIFY(!app.lock.isLocked());
    }

    void itLocksWhenNobodyWasThereForTheTime()
    {
        Used app;
        app.lock.settings().setIdle(minutes{5});
        app.lock.start();
        QSignalSpy locked(&app.lock, &AppLock::locked);
        app.pass(seconds{299});
        app.lock.look();
        QVERIFY(!app.lock.isLocked());
        app.pass(seconds{1});
        app.lock.look();

        QVERIFY(app.lock.isLocked());
        QCOMPARE(locked.count(), 1);
    }

    void aSettingThatIsMadeLaterCountsFromThen()
    {
        Used app;
        app.lock.start();
        app.pass(std::chrono::hours{3});
        app.lock.settings().setIdle(minutes{1});
        app.lock.look();
        QVERIFY(!app.lock.isLocked());
        app.pass(minutes{1});
        app.lock.look();

        QVERIFY(app.lock.isLocked());
    }

    void whoTypesOrMovesTheMouseIsThere_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("key") << 0;
        QTest::newRow("mouse") << 1;
        QTest::newRow("button") << 2;
        QTest::newRow("wheel") << 3;
    }

    void whoTypesOrMovesTheMouseIsThere()
    {
        QFETCH(int, how);
        Used app;
        app.lock.settings().setIdle(minutes{5});
        app.lock.start();
        app.pass(minutes{4});
        const QPointF middle(5, 5);
        if (how == 0) {
            QTest::keyClick(&app.window, Qt::Key_A);
        } else if (how == 3) {
            QWheelEvent wheel(middle, middle, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&app.window, &wheel);
        } else {
            QMouseEvent mouse(how == 1 ? QEvent::MouseMove : QEvent::MouseButtonPress, middle, middle, Qt::LeftButton,
                              Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&app.window, &mouse);
        }
        app.pass(minutes{4});
        app.lock.look();
        QVERIFY(!app.lock.isLocked());
        app.pass(minutes{1});
        app.lock.look();

        QVERIFY(app.lock.isLocked());
    }

    void whoWakesTheMachineIsAskedFirst()
    {
        Used app;
        app.lock.settings().setIdle(minutes{5});
        app.lock.start();
        app.pass(std::chrono::hours{8}); // the timer slept too
        QTest::keyClick(&app.window, Qt::Key_A);

        QVERIFY(app.lock.isLocked());
        QVERIFY(app.window.text().isEmpty());
        QVERIFY(!app.window.isVisible());
    }

    void aClockThatIsSetBackIsNoReasonToWaitLonger()
    {
        Used app;
        app.lock.settings().setIdle(minutes{5});
        app.lock.start();
        app.pass(std::chrono::hours{-2});
        app.lock.look();
        QVERIFY(!app.lock.isLocked());
        app.pass(minutes{5});
        app.lock.look();

        QVERIFY(app.lock.isLocked());
    }

    void withoutACodeItIsShownAtOnce()
    {
        Used app;
        app.lock.start();
        QVERIFY(!app.lock.isLocked());
        app.lock.lock();
        QSignalSpy unlocked(&app.lock, &AppLock::unlocked);

        QVERIFY(app.lock.unlock({}) == AppLock::Answer::shown);
        QVERIFY(!app.lock.isLocked());
        QCOMPARE(unlocked.count(), 1);
    }

    void withACodeItStartsLocked()
    {
        Used app;
        QVERIFY(app.lock.settings().setCode(code));
        app.lock.start();
        QVERIFY(app.lock.isLocked());

        QVERIFY(app.lock.unlock(QStringLiteral("1357")) == AppLock::Answer::wrong);
        QVERIFY(app.lock.isLocked());
        QVERIFY(app.lock.unlock(code) == AppLock::Answer::shown);
        QVERIFY(!app.lock.isLocked());
    }

    void afterFiveWrongCodesItWaitsLongerAndLonger()
    {
        Used app;
        QVERIFY(app.lock.settings().setCode(code));
        app.lock.start();
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(app.lock.waitLeft().count(), 0);
            QVERIFY(app.lock.unlock(QStringLiteral("wrong")) == AppLock::Answer::wrong);
        }
        QCOMPARE(app.lock.waitLeft().count(), 10);
        QVERIFY(app.lock.unlock(code) == AppLock::Answer::tooEarly); // the right one, too
        app.pass(seconds{10});
        QVERIFY(app.lock.unlock(QStringLiteral("wrong")) == AppLock::Answer::wrong);
        QCOMPARE(app.lock.waitLeft().count(), 20);
        app.pass(std::chrono::hours{-5}); // the clock is set back: not longer than that
        QCOMPARE(app.lock.waitLeft().count(), 20);
        app.pass(std::chrono::hours{5} + seconds{20});

        QVERIFY(app.lock.unlock(code) == AppLock::Answer::shown);
    }

    void aCodeThatWasRemovedFromTheFileIsNotAskedFor()
    {
        Used app;
        QVERIFY(app.lock.settings().setCode(code));
        app.settings.setValue(QStringLiteral("window/other"), 7);
        app.lock.start();
        app.settings.sync();
        QFile file(app.settings.fileName());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray kept;
        int removed = 0;
        for (const QByteArray& line : file.readAll().split('\n')) {
            const bool isCode = line.startsWith("code=");
            removed += isCode ? 1 : 0;
            kept += isCode ? QByteArray() : line + '\n';
        }
        QCOMPARE(removed, 1);
        file.resize(0);
        file.seek(0);
        file.write(kept);
        file.close();

        QVERIFY(app.lock.unlock({}) == AppLock::Answer::shown);
        QVERIFY(!app.lock.settings().hasCode());
        app.settings.sync();
        QCOMPARE(app.settings.value(QStringLiteral("window/other")).toInt(), 7);
    }

    void aDialogThatWaitsForItsAnswerGoesOnWaiting()
    {
        Used app;
        app.lock.start();
        QDialog dialog;
        QLineEdit field(&dialog);
        QTimer::singleShot(0, &dialog, [&] {
            field.setText(QStringLiteral("half a word"));
            app.lock.lock();
            QVERIFY(!dialog.isVisible() && !app.window.isVisible());
            QVERIFY(app.lock.hidesOthers());
            QCOMPARE(QApplication::activeModalWidget(), nullptr);
            QTimer::singleShot(0, &dialog, [&] {
                QVERIFY(app.lock.unlock({}) == AppLock::Answer::shown);
                QVERIFY(dialog.isVisible() && app.window.isVisible() && !app.lock.hidesOthers());
                QCOMPARE(QApplication::activeModalWidget(), &dialog);
                QCOMPARE(field.text(), QStringLiteral("half a word"));
                dialog.accept();
            });
        });

        QCOMPARE(dialog.exec(), static_cast<int>(QDialog::Accepted));
    }

    void aWindowThatComesMeanwhileWaitsUntilItIsUnlocked()
    {
        Used app;
        app.lock.start();
        app.lock.lock();
        QLabel late(QStringLiteral("5 g L-Glutamine"));
        late.show();
        QTRY_VERIFY(!late.isVisible());
        QVERIFY(app.lock.unlock({}) == AppLock::Answer::shown);
        QVERIFY(late.isVisible());
    }
};

HF_TEST(AppLockTest)
#include "app_lock.moc"
