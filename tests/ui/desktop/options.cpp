// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hf;

namespace {

struct Ended {
    int exitCode = -1;
    QString out;
    QString wrong;
};

/// The real window program with these options, in a home of its own and without a screen.
Ended started(const QStringList& options, const QStringList& environment = {})
{
    const QTemporaryDir home;
    QProcess program;
    program.setEnvironment(QStringList{QStringLiteral("HOME=") + home.path(),
                                       QStringLiteral("XDG_RUNTIME_DIR=") + home.path(),
                                       QStringLiteral("QT_QPA_PLATFORM=offscreen"), QStringLiteral("LC_ALL=C.UTF-8")} +
                           environment);
    program.start(QStringLiteral(HF_WINDOW), options);
    if (!program.waitForFinished()) {
        return {};
    }
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

class OptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpNamesEveryOptionOnStandardOutput()
    {
        const Ended help = started({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.wrong.isEmpty());
        for (const char* name :
             {"--background", "--quick-add", "--demo", "--journal", "--page", "--day", "--theme", "--size",
              "--font-size", "--language", "--screenshot", "--now", "--zone", "--version"}) {
            QVERIFY2(help.out.contains(QLatin1String(name)), name);
        }
        QCOMPARE(started({QStringLiteral("-h")}).out, help.out);
    }

    void theVersionIsOneLine()
    {
        const Ended version = started({QStringLiteral("--version")});
        QCOMPARE(version.exitCode, 0);
        QVERIFY2(version.out.startsWith(QStringLiteral("habitforge ")), qPrintable(version.out));
        QCOMPARE(version.out.count(QLatin1Char('\n')), 1);
    }

    void whatCannotBeUsedIsSaidAndStartsNothing_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const QStringList& options, const char* named) {
            QTest::newRow(name) << options << QString::fromUtf8(named);
        };
        row("unknown", {QStringLiteral("--pgae"), QStringLiteral("today")}, "--pgae");
        row("no value", {QStringLiteral("--journal")}, "--journal");
        row("page", {QStringLiteral("--page"), QStringLiteral("tomorrow")}, "tomorrow");
        row("day", {QStringLiteral("--day=2026-02-30")}, "2026-02-30");
        row("theme", {QStringLiteral("--theme=pink")}, "pink");
        row("size", {QStringLiteral("--size"), QStringLiteral("1240")}, "1240");
        row("font size", {QStringLiteral("--font-size=400")}, "--font-size");
        row("size below one", {QStringLiteral("--size=0x5")}, "0x5");
        row("size with more", {QStringLiteral("--size=10x10x10")}, "10x10x10");
        row("now", {QStringLiteral("--now"), QStringLiteral("soon")}, "soon");
        row("now out of reach", {QStringLiteral("--now"), QStringLiteral("1950-01-01T12:00")}, "1950");
        row("zone", {QStringLiteral("--zone=Mars/Base")}, "Mars/Base");
        row("empty page", {QStringLiteral("--page=")}, "--page");
    }
    void whatCannotBeUsedIsSaidAndStartsNothing()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, named);
        const Ended ended = started(options);
        QCOMPARE(ended.exitCode, 2);
        QVERIFY(ended.out.isEmpty());
        QVERIFY2(ended.wrong.startsWith(QStringLiteral("habitforge: ")) && ended.wrong.contains(named),
                 qPrintable(ended.wrong));
        QVERIFY2(ended.wrong.contains(QStringLiteral("--help")), qPrintable(ended.wrong));
    }

    void fromTheRightAndInLargeTypeForOneRun()
    {
        const QTemporaryDir folder;
        const auto pictureWith = [&folder](const QStringList& options) {
            const QString file = folder.filePath(QStringLiteral("page.png"));
            const Ended ended = started(options + QStringList{QStringLiteral("--journal"),
                                                              folder.filePath(QStringLiteral("journal.db")),
                                                              QStringLiteral("--screenshot=") + file});
            QFile read(file);
            return ended.exitCode == 0 && read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
        };
        const QByteArray usual = pictureWith({});
        const QByteArray reversed = pictureWith({QStringLiteral("-reverse")});
        const QByteArray large = pictureWith({QStringLiteral("--font-size=18")});
        QVERIFY(!usual.isEmpty() && !reversed.isEmpty() && !large.isEmpty());
        QVERIFY(reversed != usual);
        QVERIFY(large != usual);
    }

    void theDemoIsMadeInItsOwnFileAndOpensNoOther()
    {
        const QTemporaryDir folder;
        const QString own = folder.filePath(QStringLiteral("own.db"));
        const QString picture = folder.filePath(QStringLiteral("page.png"));
        for (int run = 0; run < 2; ++run) { // made anew each time
            const Ended ended = started(
                {QStringLiteral("--demo"), QStringLiteral("--journal"), own, QStringLiteral("--screenshot=") + picture},
                {QStringLiteral("XDG_CACHE_HOME=") + folder.path()});
            QVERIFY2(ended.exitCode == 0, qPrintable(ended.wrong));
            QVERIFY(QFile::remove(picture));
        }
        QVERIFY(!QFile::exists(own));
        const QString made = folder.filePath(QStringLiteral("habitforge/made-up-picture.db"));
        QVERIFY(QFile::exists(made));
        QCOMPARE(
            QProcess::execute(QStringLiteral(HF_CLI), {QStringLiteral("--journal"), made, QStringLiteral("check")}), 0);
    }

    void theLineGoesBeforeTheEnvironment()
    {
        const QTemporaryDir folder;
        const QString picture = folder.filePath(QStringLiteral("page.png"));
        const QStringList environment{QStringLiteral("HABITFORGE_ZONE=Mars/Base"),
                                      QStringLiteral("HABITFORGE_JOURNAL=") +
                                          folder.filePath(QStringLiteral("of_environment.db"))};
        QCOMPARE(started({QStringLiteral("--screenshot"), picture}, environment).exitCode, 2);

        const QString own = folder.filePath(QStringLiteral("of_line.db"));
        const Ended ended =
            started({QStringLiteral("--zone"), QStringLiteral("Asia/Kathmandu"), QStringLiteral("--journal"), own,
                     QStringLiteral("--size=900x700"), QStringLiteral("--screenshot=") + picture},
                    environment);
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.wrong));
        QVERIFY(QFile::exists(own) && QFile::exists(picture));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("of_environment.db"))));
    }
};

HF_TEST(OptionsTest)
#include "options.moc"
