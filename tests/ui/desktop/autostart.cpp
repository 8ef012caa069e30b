// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/settings/autostart.h"

#include "journal/errors.h"
#include "support/test_program.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <fstream>

using namespace hf;

class AutostartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsWrittenAndRemoved()
    {
        const QTemporaryDir folder;
        const Autostart autostart(folder.path().toStdString(), "/usr/bin/habitforge", true);
        QVERIFY(!autostart.isOn());
        autostart.set(false); // nothing to remove is no fault
        autostart.set(true);
        QVERIFY(autostart.isOn());
        QVERIFY(autostart.text().find("\nExec=habitforge --background\n") != std::string::npos);
        autostart.set(false);
        QVERIFY(!autostart.isOn());
    }

    void aProgramThatIsNotInstalledIsStartedByItsPlace()
    {
        const Autostart odd("/tmp", "/opt/a b/100%/\"$x\\habitforge", false);
        // Quoted for Exec, and every backslash once more for a string of a desktop file.
        const std::string expected = "Exec=\"/opt/a b/100%%/\\\\\"\\\\$x\\\\\\\\habitforge\" --background";
        QVERIFY2(odd.text().find(expected) != std::string::npos, odd.text().c_str());
    }

    void anEntryThatTheDesktopSwitchedOffIsOff()
    {
        const QTemporaryDir folder;
        const Autostart autostart(folder.path().toStdString(), "/usr/bin/habitforge", true);
        autostart.set(true);
        std::ofstream(autostart.file(), std::ios::app) << "Hidden=true\n";

        QVERIFY(!autostart.isOn());
    }

    void theFileIsValid()
    {
        const QString validate = QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate"));
        if (validate.isEmpty()) {
            QSKIP("desktop-file-validate is not installed");
        }
        const QTemporaryDir folder;
        const Autostart autostart(folder.path().toStdString(), "/opt/a b/habitforge", false);
        autostart.set(true);
        QProcess process;
        process.start(validate, {QString::fromStdString(autostart.file().string())});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
        const QTemporaryDir folder;
        std::ofstream(folder.filePath(QStringLiteral("autostart")).toStdString()) << "in the way";
        const Autostart autostart(folder.path().toStdString(), "/usr/bin/habitforge", true);
        QVERIFY_THROWS_EXCEPTION(FileError, autostart.set(true));
    }
};

HF_TEST(AutostartTest)
#include "autostart.moc"
