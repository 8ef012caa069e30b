// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/device/lock_code.h"

#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class LockCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCodeFitsItsHashAlone();
    void theHashTellsNothingOfTheCode();
    void whatIsNoHashFitsNothing_data();
    void whatIsNoHashFitsNothing();
    void afterFiveWrongOnesTheWaitGrows_data();
    void afterFiveWrongOnesTheWaitGrows();
};

void LockCodeTest::aCodeFitsItsHashAlone()
{
    const std::string hash = hashOfCode("Straße 7").value();

    QVERIFY(fitsCode("Straße 7", hash));
    QVERIFY(!fitsCode("Straße 8", hash));
    QVERIFY(!fitsCode("", hash));
    QVERIFY(!fitsCode("Straße 7 ", hash));
}

void LockCodeTest::theHashTellsNothingOfTheCode()
{
    const std::string one = hashOfCode("2468").value();
    const std::string other = hashOfCode("2468").value();

    QVERIFY(one.starts_with("$argon2id$"));
    QVERIFY(one.find("2468") == std::string::npos ||
            other.find("2468") == std::string::npos); // chance may write it once
    QVERIFY(one != other);                            // each has a salt of its own
    QVERIFY(fitsCode("2468", one) && fitsCode("2468", other));
}

void LockCodeTest::whatIsNoHashFitsNothing_data()
{
    QTest::addColumn<QByteArray>("hash");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("the code itself") << QByteArray("2468");
    QTest::newRow("cut") << QByteArray("$argon2id$v=19$m=65536,t=2,p=1$abc");
    QTest::newRow("far too long") << QByteArray("$argon2id$v=19$m=65536,t=2,p=1$") + QByteArray(400, 'a');
}

void LockCodeTest::whatIsNoHashFitsNothing()
{
    QFETCH(QByteArray, hash);

    QVERIFY(!fitsCode("2468", hash.toStdString()));
    QVERIFY(!fitsCode("", hash.toStdString()));
}

void LockCodeTest::afterFiveWrongOnesTheWaitGrows_data()
{
    QTest::addColumn<int>("wrong");
    QTest::addColumn<int>("wait");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("four") << 4 << 0;
    QTest::newRow("five") << 5 << 10;
    QTest::newRow("six") << 6 << 20;
    QTest::newRow("nine") << 9 << 160;
    QTest::newRow("ten") << 10 << 300;
    QTest::newRow("a thousand") << 1000 << 300;
}

void LockCodeTest::afterFiveWrongOnesTheWaitGrows()
{
    QFETCH(int, wrong);
    QFETCH(int, wait);

    QCOMPARE(static_cast<int>(waitAfterWrong(wrong).count()), wait);
}

HF_TEST(LockCodeTest)
#include "lock_code.moc"
