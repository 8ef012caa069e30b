// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtTest/QTest>

class CliWithoutQtTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCommandLineNeedsNoQt();
    void aProgramThatNeedsQtIsFound();
};

namespace {

/// The Qt and display libraries that the loader would bring in for the program, at any depth.
QStringList windowLibraries(const QString& program)
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {program});
    if (!ldd.waitForFinished() || ldd.exitCode() != 0) {
        return {QStringLiteral("ldd cannot read %1").arg(program)};
    }
    QStringList found;
    for (const QString& line : QString::fromUtf8(ldd.readAllStandardOutput()).split(u'\n')) {
        const QString name = line.trimmed().section(u' ', 0, 0);
        if (name.startsWith(QLatin1String("libQt")) || name.startsWith(QLatin1String("libX11")) ||
            name.startsWith(QLatin1String("libwayland"))) {
            found.append(name);
        }
    }
    return found;
}

} // namespace

void CliWithoutQtTest::theCommandLineNeedsNoQt()
{
    const QStringList libraries = windowLibraries(QStringLiteral(HF_CLI));

    QVERIFY2(libraries.isEmpty(), qPrintable(libraries.join(u' ')));
}

void CliWithoutQtTest::aProgramThatNeedsQtIsFound()
{
    const QStringList libraries = windowLibraries(QCoreApplication::applicationFilePath());

    QVERIFY(libraries.join(u' ').contains(QLatin1String("libQt6Test")));
    QVERIFY(!windowLibraries(QStringLiteral("no such program")).isEmpty());
}

HF_TEST(CliWithoutQtTest)
#include "cli_without_qt.moc"
