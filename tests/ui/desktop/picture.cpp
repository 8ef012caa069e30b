// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// `habitforge --screenshot` itself: a picture replaces no journal and nothing that is no file.

#include "support/test_program.h"

#include <QtCore/QDate>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace hf::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A journal with an entry, and the window's program.
class Programs {
public:
    Programs() { cli({QStringLiteral("add"), QStringLiteral("bloating 3")}); }

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString journal() const { return path("journal.db"); }
    int cli(const QStringList& words) const { return run(QStringLiteral(HF_CLI), words).code; }
    QByteArray said(const QStringList& words) const { return run(QStringLiteral(HF_CLI), words).out; }
    int picture(const QString& file, const QString& page = QStringLiteral("today")) const
    {
        return run(QStringLiteral(HF_WINDOW), {QStringLiteral("--screenshot"), file, QStringLiteral("--page"), page})
            .code;
    }

private:
    struct Ended {
        int code = -1;
        QByteArray out;
    };

    Ended run(const QString& program, const QStringList& words) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(program, QStringList{QStringLiteral("--journal"), journal()} + words);
        const bool ended = process.waitForFinished(30'000);
        return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput()};
    }

    QTemporaryDir m_folder;
};

} // namespace

class PictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsWritten()
    {
        Programs programs;
        QCOMPARE(programs.picture(programs.path("page.png")), 0);
        QVERIFY(contentOf(programs.path("page.png")).startsWith("\x89PNG"));
    }

    void anAnswerInAPictureIsALook()
    {
        const Programs programs;
        const auto then = [](int back) { return QDate::currentDate().addDays(-back).toString(Qt::ISODate); };
        QStringList lines{QStringLiteral("add")};
        for (int back = 40; back > 0; --back) {
            lines << QStringLiteral("sleep %1h %2").arg(6 + back % 3).arg(then(back));
            lines << QStringLiteral("energy %1 %2").arg(1 + back % 5).arg(then(back));
        }
        QCOMPARE(programs.cli(lines), 0);

        QCOMPARE(programs.picture(programs.path("page.png"), QStringLiteral("trends")), 0);

        const QByteArray since = programs.said({QStringLiteral("since"), then(20), QStringLiteral("energy")});
        QVERIFY2(since.contains("2 looks in the last 30 days."), since.constData());
    }

    void aPictureReplacesNoJournalByWhateverName()
    {
        Programs programs;
        const QString other = programs.path("other.db");
        QVERIFY(QFile::copy(programs.journal(), other));
        QVERIFY(QFile::link(programs.journal(), programs.path("link.png")));
        const QByteArray before = contentOf(programs.journal());

        for (const char* name : {"journal.db", "other.db", "link.png", "journal.db-journal", "journal.db-wal"}) {
            QVERIFY2(programs.picture(programs.path(name)) == 1, name);
        }

        QCOMPARE(contentOf(programs.journal()), before);
        QCOMPARE(contentOf(other), before);
        QVERIFY(QFile(programs.path("link.png")).symLinkTarget() == programs.journal());
        QVERIFY(!QFile::exists(programs.path("journal.db-wal")));
        QCOMPARE(programs.cli({QStringLiteral("check")}), 0);
    }

    void aPictureLeavesAPipeAPipe()
    {
        Programs programs;
        const QByteArray pipe = programs.path("pipe.png").toLocal8Bit();
        QCOMPARE(::mkfifo(pipe.constData(), S_IRUSR | S_IWUSR), 0);

        QCOMPARE(programs.picture(programs.path("pipe.png")), 1);

        struct stat status {};
        QVERIFY(::lstat(pipe.constData(), &status) == 0 && S_ISFIFO(status.st_mode));
    }
};

HF_TEST(PictureTest)
#include "picture.moc"
