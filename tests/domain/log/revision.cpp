// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/log/revision.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <functional>

using namespace hf;

class RevisionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersInJournalFilesNeverChange();
    void aStampKeepsItsWallTimeAndOrder();
    void aLinkCoversEveryFieldButTheBody_data();
    void aLinkCoversEveryFieldButTheBody();
    void erasingABodyLeavesTheChainWhole();
    void aChangedBodyIsNoticed();
    void theSaltHidesEqualBodies();
};

using Change = std::function<void(Revision&)>;
Q_DECLARE_METATYPE(Change)

namespace {

Revision example()
{
    Revision revision;
    revision.device = DeviceId{builtInUuid(1)};
    revision.deviceSeq = 7;
    revision.action = ActionId{builtInUuid(2)};
    revision.record = RecordId{builtInUuid(3)};
    revision.kind = Kind::rating;
    revision.stamp = stampOf(labelTime(*parseDay("2026-03-01")));
    revision.body = R"({"value":3})";
    revision.salt = Salt{1, 2, 3};
    revision.bodyDigest = bodyDigestOf(revision.salt, revision.body);
    revision.link = linkOf(Digest{}, revision);
    return revision;
}

} // namespace

void RevisionTest::numbersInJournalFilesNeverChange()
{
    QCOMPARE(static_cast<int>(Act::change), 0);
    QCOMPARE(static_cast<int>(Act::undo), 1);
    QCOMPARE(static_cast<int>(Act::redo), 2);
    QCOMPARE(static_cast<int>(Act::erase), 3);
    QCOMPARE(static_cast<int>(RecordState::live), 0);
    QCOMPARE(static_cast<int>(RecordState::deleted), 1);
    QCOMPARE(static_cast<int>(RecordState::erased), 2);
}

void RevisionTest::aStampKeepsItsWallTimeAndOrder()
{
    const SysMillis noon = labelTime(*parseDay("2026-03-01"));

    QVERIFY(wallOf(stampOf(noon)) == noon);
    QVERIFY(wallOf(stampOf(noon) + 0xFFFF) == noon);
    QVERIFY(stampOf(noon) + 0xFFFF < stampOf(noon + std::chrono::milliseconds{1}));
}

void RevisionTest::aLinkCoversEveryFieldButTheBody_data()
{
    QTest::addColumn<Change>("change");

    QTest::newRow("device") << Change([](Revision& r) { r.device = DeviceId{builtInUuid(9)}; });
    QTest::newRow("number") << Change([](Revision& r) { ++r.deviceSeq; });
    QTest::newRow("action") << Change([](Revision& r) { r.action = ActionId{builtInUuid(9)}; });
    QTest::newRow("act") << Change([](Revision& r) { r.act = Act::redo; });
    QTest::newRow("what it undoes") << Change([](Revision& r) { r.undoes = ActionId{builtInUuid(9)}; });
    QTest::newRow("record") << Change([](Revision& r) { r.record = RecordId{builtInUuid(9)}; });
    QTest::newRow("kind") << Change([](Revision& r) { r.kind = Kind::stool; });
    QTest::newRow("stamp") << Change([](Revision& r) { ++r.stamp; });
    QTest::newRow("state") << Change([](Revision& r) { r.state = RecordState::deleted; });
    QTest::newRow("digest of the body") << Change([](Revision& r) { r.bodyDigest[31] ^= 1; });
}

void RevisionTest::aLinkCoversEveryFieldButTheBody()
{
    QFETCH(Change, change);
    Revision changed = example();

    change(changed);

    QVERIFY(linkOf(Digest{}, changed) != example().link);
    QVERIFY(linkOf(sha256("another past"), example()) != example().link);
}

void RevisionTest::erasingABodyLeavesTheChainWhole()
{
    Revision emptied = example();

    emptied.body.reset();
    emptied.salt.reset();

    QVERIFY(linkOf(Digest{}, emptied) == example().link);
    QVERIFY(bodyFits(emptied));
}

void RevisionTest::aChangedBodyIsNoticed()
{
    Revision rotted = example();
    QVERIFY(bodyFits(rotted));

    rotted.body = R"({"value":2})";
    QVERIFY(!bodyFits(rotted));

    rotted = example();
    rotted.salt = Salt{1, 2, 4};
    QVERIFY(!bodyFits(rotted));

    rotted = example();
    rotted.body.reset();
    QVERIFY(!bodyFits(rotted));
}

void RevisionTest::theSaltHidesEqualBodies()
{
    QVERIFY(bodyDigestOf(Salt{1}, "same") != bodyDigestOf(Salt{2}, "same"));
    QVERIFY(bodyDigestOf(std::nullopt, std::nullopt) == sha256(""));
}

HF_TEST(RevisionTest)
#include "revision.moc"
