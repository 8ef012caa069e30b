// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/salvage/heal.h"

#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class HealTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBitOfABodyIsPutBack();
    void everyBitOfASaltIsPutBack();
    void aDigestThatWasHitIsToldByTheLink();
    void everyFieldOfTheLinkIsPutBack();
    void whatWasHitTwiceStaysAsItIs();
};

namespace {

const Digest previous = sha256("the revision before");

Revision whole()
{
    Revision revision = firstRevision(device(1), record(2), stampOf(noon("2026-03-01")), R"({"day":"2026-03-01"})");
    revision.undoes = ActionId{builtInUuid(9)};
    revision.salt = Salt{1, 2, 3};
    revision.bodyDigest = bodyDigestOf(revision.salt, revision.body);
    revision.link = linkOf(previous, revision);
    return revision;
}

void flip(std::uint8_t& byte, unsigned bit)
{
    byte = static_cast<std::uint8_t>(byte ^ (1U << bit));
}

} // namespace

void HealTest::everyBitOfABodyIsPutBack()
{
    for (std::size_t at = 0; at < whole().body->size() * 8; ++at) {
        Revision revision = whole();
        char& byte = (*revision.body)[at / 8];
        byte = static_cast<char>(byte ^ (1 << (at % 8)));

        QVERIFY(healBody(revision, nullptr));

        QVERIFY(revision == whole());
    }
}

void HealTest::everyBitOfASaltIsPutBack()
{
    for (unsigned at = 0; at < 128; ++at) {
        Revision revision = whole();
        flip((*revision.salt)[at / 8], at % 8);

        QVERIFY(healBody(revision, &previous));

        QVERIFY(revision == whole());
    }
}

void HealTest::aDigestThatWasHitIsToldByTheLink()
{
    Revision revision = whole();
    revision.bodyDigest = Digest{};

    QVERIFY(!healBody(revision, nullptr));
    QVERIFY(healBody(revision, &previous));

    QVERIFY(revision == whole());
}

void HealTest::everyFieldOfTheLinkIsPutBack()
{
    const auto healed = [](auto&& hit) {
        Revision revision = whole();
        hit(revision);
        return !(revision == whole()) && healFields(revision, previous) && revision == whole();
    };
    QVERIFY(healed([](Revision& r) { r.deviceSeq ^= 64; }));
    QVERIFY(healed([](Revision& r) { r.stamp ^= 1L << 40; }));
    QVERIFY(healed([](Revision& r) { flip(r.action.value.bytes[15], 7); }));
    QVERIFY(healed([](Revision& r) { flip(r.undoes->value.bytes[0], 1); }));
    QVERIFY(healed([](Revision& r) { flip(r.record.value.bytes[8], 0); }));
    QVERIFY(healed([](Revision& r) { flip(r.device.value.bytes[3], 3); }));
    QVERIFY(healed([](Revision& r) { flip(r.bodyDigest[31], 2); }));
    QVERIFY(healed([](Revision& r) { flip(r.link[12], 5); }));
    QVERIFY(healed([](Revision& r) { r.kind = Kind::experiment; }));
    QVERIFY(healed([](Revision& r) { r.act = Act::erase; }));
    QVERIFY(healed([](Revision& r) { r.state = RecordState::erased; }));
}

void HealTest::whatWasHitTwiceStaysAsItIs()
{
    Revision revision = whole();
    (*revision.body)[0] = '[';
    (*revision.body)[3] = '?';
    revision.stamp ^= 3;
    const Revision hit = revision;

    QVERIFY(!healBody(revision, &previous));
    QVERIFY(!healFields(revision, previous));

    QVERIFY(revision == hit);
}

HF_TEST(HealTest)
#include "heal.moc"
