// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cli_program.h"
#include "support/damaged_file.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf::test;

/// Sealed copies as a script makes and opens them; the passphrase comes from a descriptor.
class SealingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsSealedAndOpened();
    void whatIsWrongIsToldApart();
};

void SealingTest::aBackupIsSealedAndOpened()
{
    const Cli cli;
    QCOMPARE(cli.run("add|2026-03-01 glutamine 5g").code, 0);
    QCOMPARE(cli.run(QStringLiteral("backup|%1").arg(cli.path("copy.db"))).code, 0);

    const Answer sealed =
        cli.run(QStringLiteral("seal|%1|--passphrase-fd|0").arg(cli.path("copy.db")), "correct horse\n");
    QVERIFY2(sealed.code == 0, sealed.err);
    QVERIFY(!bytesOf(cli.path("copy.db.sealed").toStdString()).contains("SQLite"));
    const Answer opened =
        cli.run(QStringLiteral("open|%1|%2|--passphrase-fd|0").arg(cli.path("copy.db.sealed"), cli.path("back.db")),
                "correct horse");

    QVERIFY2(opened.code == 0, opened.err);
    QCOMPARE(bytesOf(cli.path("back.db").toStdString()), bytesOf(cli.path("copy.db").toStdString()));
}

void SealingTest::whatIsWrongIsToldApart()
{
    const Cli cli;
    writeBytes(cli.path("text").toStdString(), "text");
    QCOMPARE(cli.run(QStringLiteral("seal|%1|--passphrase-fd|0").arg(cli.path("text")), "one\n").code, 0);
    const auto open = [&](const QByteArray& passphrase) {
        return cli.run(QStringLiteral("open|%1|%2|--passphrase-fd|0").arg(cli.path("text.sealed"), cli.path("out")),
                       passphrase);
    };

    QCOMPARE(cli.run(QStringLiteral("seal|%1|--passphrase-fd|0").arg(cli.path("text")), "one\n").code,
             1); // it is there
    QCOMPARE(cli.run(QStringLiteral("seal|%1|--passphrase-fd|0").arg(cli.path("none")), "one\n").code, 1);
    QCOMPARE(open("").code, 2);
    QVERIFY(open("two\n").err.contains("another one"));
    QByteArray bytes = bytesOf(cli.path("text.sealed").toStdString());
    writeBytes(cli.path("text.sealed").toStdString(), bytes.chopped(1));
    QVERIFY(open("one\n").err.contains("end of the file is missing"));
    bytes[bytes.size() - 1] = static_cast<char>(bytes[bytes.size() - 1] ^ 1);
    writeBytes(cli.path("text.sealed").toStdString(), bytes);
    QVERIFY(open("one\n").err.contains("was changed"));
    QVERIFY(!QFile::exists(cli.path("out")));
}

HF_TEST(SealingTest)
#include "sealing.moc"
