// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/hash.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace hf;

class HashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sha256IsThePublishedOne();
    void piecesGiveTheDigestOfTheWhole();
    void hexIsReadBackExactly();
    void whatIsNoHexOfThatLengthIsRefused();
};

void HashTest::sha256IsThePublishedOne()
{
    // FIPS 180-2, appendix B.1 to B.3, and the empty text.
    QCOMPARE(toHex(sha256("abc")), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(toHex(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")),
             std::string("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
    QCOMPARE(toHex(sha256(std::string(1'000'000, 'a'))),
             std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    QCOMPARE(toHex(sha256("")), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

void HashTest::piecesGiveTheDigestOfTheWhole()
{
    QVERIFY(rc::check("cut anywhere", [](const std::string& text) {
        const auto cut = *rc::gen::inRange<std::size_t>(0, text.size() + 1);
        Sha256 hash;
        hash.add(std::string_view(text).substr(0, cut));
        hash.add(std::string_view(text).substr(cut));
        RC_ASSERT(hash.digest() == sha256(text));
    }));
}

void HashTest::hexIsReadBackExactly()
{
    const Digest digest = sha256("abc");
    Digest back{};

    QVERIFY(fromHex(toHex(digest), back.data(), back.size()));
    QVERIFY(back == digest);
}

void HashTest::whatIsNoHexOfThatLengthIsRefused()
{
    std::array<std::uint8_t, 2> bytes{};

    QVERIFY(fromHex("00fF", bytes.data(), bytes.size()));
    QCOMPARE(int{bytes[1]}, 255);
    for (const char* text : {"", "00f", "00fff", "00fg", "0 ff", "+0ff"}) {
        QVERIFY2(!fromHex(text, bytes.data(), bytes.size()), text);
    }
}

HF_TEST(HashTest)
#include "hash.moc"
