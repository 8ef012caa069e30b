// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sync/segments_here.h"
#include "exchange/log/log_lines.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"
#include "sync/segment.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace hf;
using hf::test::JournalFixture;

class SegmentsHereTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChainIsPartedByItsNumbers();
    void aGapIsALine();
    void aSpoiltTextIsNotSent();
};

namespace {

JournalCore opened(JournalFixture& journal)
{
    journal.close();
    return {journal.path(), OpenMode::existing, journal.clock, journal.entropy, std::chrono::seconds{1}};
}

} // namespace

void SegmentsHereTest::aChainIsPartedByItsNumbers()
{
    JournalFixture journal;
    const std::vector<std::string> lines(static_cast<std::size_t>(revisionsPerSegment) + 3, "glutamine 5g 8:00");
    journal.addAll(lines);
    JournalCore core = opened(journal);
    const DeviceId device = core.log().knownOwnDevice().value();

    const auto first = segmentHere(core, device, 0);
    const auto second = segmentHere(core, device, 1);

    QVERIFY(first && second && !segmentHere(core, device, 2));
    QCOMPARE(first->last, revisionsPerSegment);
    QCOMPARE(second->first, revisionsPerSegment + 1);
    QCOMPARE(second->last, core.log().lastDeviceSeq(device));
    QCOMPARE(std::count(second->body.begin(), second->body.end(), '\n'), second->last - second->first + 1);
}

void SegmentsHereTest::aGapIsALine()
{
    JournalFixture journal;
    journal.add({"glutamine 5g 8:00"});
    journal.add({"bloating 3"});
    JournalCore core = opened(journal);
    const DeviceId device = core.log().knownOwnDevice().value();
    core.database().handle().exec("PRAGMA foreign_keys=OFF"); // the tables speak of it
    core.write([&] {
        core.log().setGaps(device, {{1, 1}});
        core.database().handle().exec("DELETE FROM revision WHERE device_seq=1");
        return true;
    });

    const auto here = segmentHere(core, device, 0);

    const auto line = readLine(here->body.substr(0, here->body.find('\n')));
    QVERIFY(std::holds_alternative<LostRevisions>(line));
    QCOMPARE(std::get<LostRevisions>(line).last, std::int64_t{1});
    QCOMPARE(here->revisions, std::int64_t{1});
}

void SegmentsHereTest::aSpoiltTextIsNotSent()
{
    JournalFixture journal;
    journal.add({"bloating 3"});
    JournalCore core = opened(journal);
    const DeviceId device = core.log().knownOwnDevice().value();
    core.database().handle().exec("UPDATE revision SET body=replace(body, '3', '4')");

    bool refused = false;
    try {
        const auto here = segmentHere(core, device, 0);
        // Where the rest is shown, the log lost it.
        refused = !here || here->body.find(R"(value\":4)") == std::string::npos;
    } catch (const StorageError& error) {
        refused = error.fault() == StorageFault::damaged;
    }
    QVERIFY(refused);
}

HF_TEST(SegmentsHereTest)
#include "segments_here.moc"
