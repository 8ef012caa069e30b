// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QFile>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

/// Texts of people and files are shown, never obeyed: a note cannot move the cursor, nor make two rows of one.
class RowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void noControlCharacterReachesATerminal_data();
    void noControlCharacterReachesATerminal();
    void aLineBreakDoesNotSplitARow_data();
    void aLineBreakDoesNotSplitARow();
    void aNoteKeepsItsLineBreaksInJson();

private:
    QString withId(QString words) const
    {
        return words.replace(QStringLiteral("ID"), m_id)
            .replace(QStringLiteral("@wild.csv"), m_cli->path("wild.csv"))
            .replace(QStringLiteral("WILD"), m_wild);
    }

    /// Escape, bell, back, a tab, line breaks of all sorts, delete, and the controls above ASCII.
    const QString m_wild = QStringLiteral("red \u001b[31m\a\b\tone\ntwo\r\nthree\u007f\u0085\u009b2J\u2028four");
    std::unique_ptr<Cli> m_cli;
    QString m_id;
};

namespace {

/// The first control character that a terminal would obey; nothing when all is shown.
QByteArray controlIn(const QByteArray& text)
{
    for (const QChar c : QString::fromUtf8(text)) {
        if ((c.category() == QChar::Other_Control && c != u'\n') || c == QChar::LineSeparator) {
            return QByteArray::number(c.unicode(), 16);
        }
    }
    return {};
}

} // namespace

void RowsTest::initTestCase()
{
    m_cli = std::make_unique<Cli>();
    const auto done = [this](const char* words) {
        const Answer answer = m_cli->run(withId(QString::fromUtf8(words)));
        QVERIFY2(answer.code == 0, answer.err);
        if (QString::fromUtf8(words).startsWith(QStringLiteral("add|note"))) {
            m_id = QString::fromLatin1(answer.out.trimmed());
        }
    };
    done("add|glutamine 5g 08:00");
    done("add|run 45min");
    done("add|note plain");
    done("set|ID|text=WILD");
    done("supplement|WILD powder|--unit|g|--new");
    done("item|WILD mood|--group|own|--low|0|--high|10|--unit|WILD|--new");
    done("plan|--cautions-read|glutamine|5g|at|08:00,20:00");
    done("plan|WILD powder|5g|at|09:00,21:00");
    done("pause|2026-03-20..2026-03-21|WILD");
    done("supply|WILD powder|500g|--price|24.90|--currency|WILD|--note|WILD");
    done("setting|recovery-menu|WILD|walk");
    QFile file(m_cli->path("wild.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "date,\"na\033[31m\nme\",value,note\n2026-03-01,\"Crea\ntine\033[1m\",5g,\"a\nb\007\"\nnever\033[2J,x,5g,\n");
    file.close();
    QVERIFY(QFile::copy(m_cli->path("journal.db"), m_cli->path("kept.db")));
}

/// Every row begins with the same journal.
void RowsTest::init()
{
    QFile::remove(m_cli->path("journal.db"));
    QVERIFY(QFile::copy(m_cli->path("kept.db"), m_cli->path("journal.db")));
}

void RowsTest::noControlCharacterReachesATerminal_data()
{
    QTest::addColumn<QString>("words");
    for (const char* words : {"today",
                              "show|2026-03-15",
                              "list|reflections",
                              "list|supplements",
                              "list|items",
                              "list|plans",
                              "list|pauses",
                              "list|supplies",
                              "list|doses",
                              "history|ID",
                              "bin",
                              "undo",
                              "plan",
                              "supply",
                              "remind|--next|9",
                              "setting|recovery-menu",
                              "summary",
                              "metrics",
                              "info",
                              "import|@wild.csv",
                              "import|@wild.csv|--dry-run",
                              "add|WILD 3g",
                              "show|WILD",
                              "series|WILD",
                              "set|ID|WILD=3",
                              "list|WILD",
                              "WILD",

                              "import|/nowhere/WILD",
                              "experiment|show|WILD",
                              "compute|WILD|@wild.csv"}) {
        QTest::newRow(words) << QString::fromUtf8(words);
        QTest::newRow(QByteArray("json: ").append(words)) << QStringLiteral("--json|") + QString::fromUtf8(words);
    }
}

void RowsTest::noControlCharacterReachesATerminal()
{
    QFETCH(QString, words);

    const Answer answer = m_cli->run(withId(words));

    QVERIFY(!answer.out.isEmpty() || !answer.err.isEmpty());
    QCOMPARE(controlIn(answer.out), QByteArray());
    QCOMPARE(controlIn(answer.err), QByteArray());
}

void RowsTest::aLineBreakDoesNotSplitARow_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind :
         {"reflections", "supplements", "items", "plans", "pauses", "supplies", "doses", "batches", "undecided"}) {
        QTest::newRow(kind) << QString::fromUtf8(kind);
    }
}

void RowsTest::aLineBreakDoesNotSplitARow()
{
    QFETCH(QString, kind);
    QVERIFY(m_cli->run(withId(QStringLiteral("import|@wild.csv"))).code != 2);

    const Answer answer = m_cli->run(QStringLiteral("list|") + kind);

    const int count = m_cli->count(kind.toUtf8().constData());
    QCOMPARE(static_cast<int>(answer.lines().size()), std::max(count, 1));
    QVERIFY(count == 0 || !answer.out.startsWith("No "));
}

void RowsTest::aNoteKeepsItsLineBreaksInJson()
{
    const QJsonObject note = m_cli->run("--json|list|reflections").json().array().at(0).toObject();

    QVERIFY2(note[u"text"].toString().contains(m_wild), qPrintable(note[u"text"].toString()));
}

HF_TEST(RowsTest)
#include "rows.moc"
