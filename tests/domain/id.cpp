// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/id.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <unordered_set>

#include <rapidcheck.h>

using namespace hf;

class IdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hashedIdsStayTheSameForever();
    void aSeedGivesTheSameIdsForever();
    void theSeededBytesAreSplitmix64();
    void builtInIdsStayTheSameForever();
    void theTimeStandsInFront();
    void versionAndVariantAreMarkedWhateverTheRest();
    void textIsLowerCaseWithHyphensAndReadsBack();
    void whatIsNoUuidIsRefused_data();
    void whatIsNoUuidIsRefused();
    void aDayWithoutTimeStandsAtNoonUtc();
    void idsSpreadInAHashTable();
};

namespace {

SysMillis noon()
{
    return labelTime(*parseDay("2026-03-01"));
}

} // namespace

void IdTest::hashedIdsStayTheSameForever()
{
    QCOMPARE(toString(hashedUuid(noon(), "hello")), std::string("019ca945-0a00-730e-a6e8-3b2ac5b9e29e"));
    QVERIFY(hashedUuid(noon(), "hello") != hashedUuid(noon(), "hello "));
}

void IdTest::aSeedGivesTheSameIdsForever()
{
    SeededEntropy entropy(42);

    QCOMPARE(toString(randomUuid(noon(), entropy)), std::string("019ca945-0a00-7da4-95ae-bfbee6b7dcf2"));
    QVERIFY(randomUuid(noon(), entropy) != randomUuid(noon(), entropy));
}

void IdTest::theSeededBytesAreSplitmix64()
{
    SeededEntropy entropy(1234567);

    QCOMPARE(entropy.next(), std::uint64_t{6457827717110365317U});
    QCOMPARE(entropy.next(), std::uint64_t{3203168211198807973U});
    QCOMPARE(entropy.next(), std::uint64_t{9817491932198370423U});
}

void IdTest::builtInIdsStayTheSameForever()
{
    QCOMPARE(toString(builtInUuid(1)), std::string("00000000-0000-7000-8000-000000000001"));
    QCOMPARE(toString(builtInUuid(0xABCD)), std::string("00000000-0000-7000-8000-00000000abcd"));
}

void IdTest::theTimeStandsInFront()
{
    SeededEntropy entropy(7);
    const Uuid earlier = randomUuid(noon(), entropy);
    const Uuid later = randomUuid(noon() + std::chrono::milliseconds{1}, entropy);

    QVERIFY(earlier < later);
    QCOMPARE(toString(earlier).substr(0, 13), std::string("019ca945-0a00"));
    QCOMPARE(toString(later).substr(0, 13), std::string("019ca945-0a01"));
}

void IdTest::versionAndVariantAreMarkedWhateverTheRest()
{
    QVERIFY(rc::check("RFC 9562 marks", [](const std::string& material) {
        const auto ms = *rc::gen::inRange<std::int64_t>(0, std::int64_t{1} << 47);
        const Uuid uuid = hashedUuid(SysMillis{std::chrono::milliseconds{ms}}, material);
        RC_ASSERT((uuid.bytes[6] >> 4) == 7);
        RC_ASSERT((uuid.bytes[8] >> 6) == 2);
        std::int64_t time = 0;
        for (std::size_t i = 0; i < 6; ++i) {
            time = time * 256 + uuid.bytes[i];
        }
        RC_ASSERT(time == ms);
        RC_ASSERT(parseUuid(toString(uuid)) == uuid);
    }));
}

void IdTest::textIsLowerCaseWithHyphensAndReadsBack()
{
    const auto upper = parseUuid("019CA945-0A00-730E-A6E8-3B2AC5B9E29E");

    QVERIFY(upper);
    QCOMPARE(toString(*upper), std::string("019ca945-0a00-730e-a6e8-3b2ac5b9e29e"));
    QCOMPARE(toString(RecordId{*upper}), toString(*upper));
}

void IdTest::whatIsNoUuidIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("no hyphens") << QByteArray("019ca9450a00730ea6e83b2ac5b9e29e");
    QTest::newRow("hyphen moved") << QByteArray("019ca9450-a00-730e-a6e8-3b2ac5b9e29e");
    QTest::newRow("too short") << QByteArray("019ca945-0a00-730e-a6e8-3b2ac5b9e29");
    QTest::newRow("too long") << QByteArray("019ca945-0a00-730e-a6e8-3b2ac5b9e29e0");
    QTest::newRow("other letter") << QByteArray("019ca945-0a00-730e-a6e8-3b2ac5b9e29g");
    QTest::newRow("braces") << QByteArray("{19ca945-0a00-730e-a6e8-3b2ac5b9e29e}");
}

void IdTest::whatIsNoUuidIsRefused()
{
    QFETCH(QByteArray, text);

    QVERIFY(!parseUuid(text.toStdString()));
}

void IdTest::aDayWithoutTimeStandsAtNoonUtc()
{
    QCOMPARE(qint64{noon().time_since_epoch().count()}, qint64{1'772'366'400'000});
}

void IdTest::idsSpreadInAHashTable()
{
    std::unordered_set<std::size_t> hashes;
    for (std::uint16_t number = 0; number < 1000; ++number) {
        hashes.insert(std::hash<ItemId>{}(ItemId{builtInUuid(number)}));
    }

    QCOMPARE(hashes.size(), std::size_t{1000});
}

HF_TEST(IdTest)
#include "id.moc"
