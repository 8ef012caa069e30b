// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command_rows.h"
#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <array>
#include <map>
#include <vector>

using namespace hf::test;

/// `--json` is one document whatever happens, and the exit codes are those of the contract.
class OneDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyAnswerIsOneDocument_data();
    void everyAnswerIsOneDocument();
    void everyCommandIsInTheTable();
    void anExportToStandardOutputReportsOnStandardError();
    void linesFromStandardInputAreOneDocumentWithTheirProblems();
    void aDryRunStoresNothing();
    void whatWaitsForThePersonIsSaidOnStandardError();

private:
    void file(const char* name, const QByteArray& content) const
    {
        QFile file(m_cli->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    /// The words of a command with what they stand for.
    QString filled(QString words) const
    {
        words.replace(QStringLiteral("ID"), m_id);
        words.replace(QStringLiteral("OPEN"), m_undecided);
        for (const char* name :
             {"new.csv", "asks.csv", "log.jsonl", "out.jsonl", "made.db", "in.json", "kept.db", "missing", "folder"}) {
            words.replace(QStringLiteral("@") + QString::fromUtf8(name), m_cli->path(name));
        }
        return words;
    }

    std::unique_ptr<Cli> m_cli;
    QString m_id;
    QString m_undecided;
};

namespace {

bool isOneDocument(const QByteArray& text)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    return error.error == QJsonParseError::NoError && (document.isObject() || document.isArray());
}

/// Every row with its exit code.
std::vector<std::pair<int, const char*>> table()
{
    std::vector<std::pair<int, const char*>> all;
    const auto add = [&all](int code, const auto& rows) {
        for (const char* one : rows) {
            all.emplace_back(code, one);
        }
    };
    add(0, answered);
    add(3, asking);
    add(2, refused);
    add(1, failing);
    return all;
}

} // namespace

void OneDocumentTest::initTestCase()
{
    m_cli = std::make_unique<Cli>();
    file("new.csv", "date,name,value,unit\n2026-03-01,Creatine,5,g\n2026-03-02,Creatine,5,g\n");
    file("asks.csv", "date,name,value\n2026-03-01,L-Glutamine,5g\n2026-03-02,L-Glutamine,?\n");
    file("in.json", "{\"values\":[1,2,3],\"window_days\":2}");
    QVERIFY(QDir().mkdir(m_cli->path("folder")));
    QCOMPARE(m_cli->run("add|glutamine 5g 08:00|note \"slept badly\"").code, 0);
    QCOMPARE(m_cli->run(QStringLiteral("export|") + m_cli->path("log.jsonl")).code, 0);
    m_id = QString::fromLatin1(m_cli->run("add|energy 3").out.trimmed());
    QCOMPARE(m_cli->run(QStringLiteral("import|") + m_cli->path("asks.csv")).code, 3);
    m_undecided = m_cli->run("--json|list|undecided").json().array().at(0).toObject()[u"id"].toString();
    QVERIFY(!m_undecided.isEmpty());
    QVERIFY(QFile::copy(m_cli->path("journal.db"), m_cli->path("kept.db")));
}

/// Every row begins with the same journal.
void OneDocumentTest::init()
{
    m_cli->journal = "journal.db";
    for (const char* name : {"journal.db", "out.jsonl", "made.db", "other.db"}) {
        QFile::remove(m_cli->path(name));
    }
    QVERIFY(QFile::copy(m_cli->path("kept.db"), m_cli->path("journal.db")));
}

void OneDocumentTest::everyAnswerIsOneDocument_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    for (const auto& [code, words] : table()) {
        QTest::addRow("%d: %s", code, words) << code << QString::fromUtf8(words);
    }
}

void OneDocumentTest::everyAnswerIsOneDocument()
{
    QFETCH(int, code);
    QFETCH(QString, words);
    if (code == 1 && !words.startsWith(u'~')) {
        m_cli->journal = "folder";
    }
    words.remove(u'~');

    const Answer answer = m_cli->run(QStringLiteral("--json|") + filled(words));

    QVERIFY2(answer.code == code, answer.out + answer.err);
    QVERIFY2(isOneDocument(answer.out), answer.out);
    QCOMPARE(answer.err.isEmpty(), code == 0);
    if (code == 1 || code == 2) {
        const QJsonObject error = answer.json().object()[u"error"].toObject();
        QCOMPARE(error[u"exit"].toInt(), code);
        QCOMPARE(answer.err, error[u"message"].toString().toUtf8() + "\n");
    }
}

void OneDocumentTest::everyCommandIsInTheTable()
{
    const QString help = m_cli->run("--json|--help").json().object()[u"help"].toString();
    std::map<QString, int> rows;
    for (const auto& [code, words] : table()) {
        ++rows[QString::fromUtf8(words).remove(u'~').section(u'|', 0, 0)];
    }
    const QRegularExpression command(QStringLiteral("^  ([a-z]+)  "), QRegularExpression::MultilineOption);
    int found = 0;
    for (auto all = command.globalMatch(help.mid(help.indexOf(QStringLiteral("Subcommands")))); all.hasNext();
         ++found) {
        const QString name = all.next().captured(1);
        QVERIFY2(rows[name] >= 3, qPrintable(name));
    }
    QVERIFY(found > 25);
}

void OneDocumentTest::anExportToStandardOutputReportsOnStandardError()
{
    const Answer plain = m_cli->run("export|-");
    const Answer answer = m_cli->run("--json|export|-");

    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.out, plain.out);
    QVERIFY(plain.err.isEmpty());
    QVERIFY2(isOneDocument(answer.err), answer.err);

    m_cli->journal = "folder";
    const Answer failed = m_cli->run("--json|export|-");
    QCOMPARE(failed.code, 1);
    QVERIFY2(failed.out.isEmpty() != failed.err.isEmpty() || isOneDocument(failed.out), failed.out + failed.err);
}

void OneDocumentTest::linesFromStandardInputAreOneDocumentWithTheirProblems()
{
    const Answer answer = m_cli->run(QStringLiteral("--json|add|-"), "energy 3\nblorb\n\nglutamine 5g\nenergy 9\n");

    QCOMPARE(answer.code, 2);
    QVERIFY2(isOneDocument(answer.out), answer.out);
    const QJsonObject object = answer.json().object();
    QCOMPARE(object[u"stored"].toArray().size(), 2);
    QCOMPARE(object[u"refused"].toArray().size(), 2);
    QCOMPARE(object[u"refused"].toArray().at(1).toObject()[u"line"].toInt(), 5);
    QVERIFY(object[u"error"].toObject()[u"exit"].toInt() == 2);
    QVERIFY(isOneDocument(m_cli->run(QStringLiteral("--json|add|-"), {}).out));

    m_cli->journal = "folder";
    const Answer failed = m_cli->run(QStringLiteral("--json|add|-"), "energy 3\nenergy 4\n");
    QCOMPARE(failed.code, 1);
    QVERIFY2(isOneDocument(failed.out), failed.out);
    QVERIFY(failed.json().object()[u"error"].toObject()[u"exit"].toInt() == 1);
}

void OneDocumentTest::aDryRunStoresNothing()
{
    const int doses = m_cli->count("doses");

    const Answer some = m_cli->run("--json|add|--dry-run|glutamine 5g 08:00|energy 3");
    const Answer lines = m_cli->run(QStringLiteral("--json|add|--dry-run|-"), "glutamine 5g\nblorb\n");

    QCOMPARE(some.json().object()[u"read"].toArray().size(), 2);
    QCOMPARE(lines.json().object()[u"read"].toArray().size(), 1);
    QCOMPARE(lines.code, 2);
    QCOMPARE(m_cli->count("doses"), doses);

    m_cli->journal = "none.db";
    QCOMPARE(m_cli->run(QStringLiteral("add|--dry-run|-"), "glutamine 5g\n").code, 0);
    QVERIFY(!QFile::exists(m_cli->path("none.db")));
}

void OneDocumentTest::whatWaitsForThePersonIsSaidOnStandardError()
{
    m_cli->journal = "other.db";
    const Answer open = m_cli->run(QStringLiteral("import|") + m_cli->path("asks.csv"));
    QCOMPARE(open.code, 3);
    QVERIFY2(open.err.contains("1 new entries were stored, 1 left to decide"), open.err);

    file("orders.csv", "date,energy\n01/02/2026,3\n02/01/2026,4\n01/02/2026,2\n");
    const Answer dates = m_cli->run(QStringLiteral("import|") + m_cli->path("orders.csv"));
    QCOMPARE(dates.code, 3);
    QVERIFY2(dates.err.contains("Nothing was imported") && dates.err.contains("--date-order"), dates.err);
}

HF_TEST(OneDocumentTest)
#include "one_document.moc"
