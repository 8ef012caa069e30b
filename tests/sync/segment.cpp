// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/segment.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace hf;

namespace {

const DeviceId device{parseUuid("01234567-89ab-7def-8123-456789abcdef").value()};

SegmentFault faultOf(const std::string& bytes)
{
    const auto read = readSegment(bytes);
    if (!std::holds_alternative<SegmentFault>(read)) {
        throw std::logic_error("it was read");
    }
    return std::get<SegmentFault>(read);
}

} // namespace

class SegmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const std::string bytes = writeSegment(device, 501, 640, "a line\nanother\n");
        const auto read = readSegment(bytes);

        QVERIFY(std::holds_alternative<Segment>(read));
        const Segment& segment = std::get<Segment>(read);
        QVERIFY(segment.header.device == device);
        QCOMPARE(segment.header.first, std::int64_t{501});
        QCOMPARE(segment.header.last, std::int64_t{640});
        QCOMPARE(std::string(segment.body), std::string("a line\nanother\n"));
    }

    void everyCutIsIncomplete()
    {
        const std::string bytes = writeSegment(device, 1, 2, "a line\nanother\n");
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            QVERIFY2(faultOf(bytes.substr(0, size)) == SegmentFault::incomplete, std::to_string(size).c_str());
        }
    }

    void aBodyIsTheOneThatWasWritten()
    {
        const std::string whole = writeSegment(device, 1, 2, "a line\nanother\n");
        const std::string_view body = "a line\nanother\n";
        for (std::size_t at = 0; at < 8 * whole.size(); ++at) {
            std::string bytes = whole;
            bytes[at / 8] = static_cast<char>(bytes[at / 8] ^ (1 << (at % 8)));
            const auto read = readSegment(bytes);
            // One of the header's numbers may be another one: then the revisions behind it do not fit what it says.
            QVERIFY(std::holds_alternative<SegmentFault>(read) || std::get<Segment>(read).body == body);
        }
    }

    void aNewerVersionIsNotRead()
    {
        std::string format = writeSegment(device, 1, 1, "x\n");
        format.replace(format.find(" 1\n"), 3, " 2\n");
        QVERIFY(faultOf(format) == SegmentFault::newer);
        std::string schema = writeSegment(device, 1, 1, "x\n");
        schema.replace(schema.find("\"schema\":1"), 10, "\"schema\":9");
        QVERIFY(faultOf(schema) == SegmentFault::newer);
    }

    void somethingElseIsForeign()
    {
        QVERIFY(faultOf("SQLite format 3") == SegmentFault::foreign);
        QVERIFY(faultOf("{\"format\":\"habitforge\"}\n") == SegmentFault::foreign);
    }

    void moreThanTheHeaderSaysIsChanged()
    {
        QVERIFY(faultOf(writeSegment(device, 1, 1, "x\n") + "y") == SegmentFault::changed);
        QVERIFY(faultOf("HABITFORGE-SEGMENT 1\n{\"schema\":1,\"first\":-3}\n") == SegmentFault::changed);
        QVERIFY(faultOf("HABITFORGE-SEGMENT 1\n" + std::string(2000, '[')) == SegmentFault::changed);
    }

    void noBytesAreTooOdd()
    {
        rc::check("any bytes give an answer", [](const std::string& bytes) {
            readSegment(bytes);
            readSegment("HABITFORGE-SEGMENT 1\n" + bytes);
        });
    }

    void namesSortAsTheNumbersDo()
    {
        QCOMPARE(segmentName(device, segmentOf(1)), std::string("01234567-89ab-7def-8123-456789abcdef-000001.segment"));
        QCOMPARE(segmentOf(500), std::int64_t{0});
        QCOMPARE(segmentOf(501), std::int64_t{1});
        QVERIFY(segmentName(device, 8) < segmentName(device, 9));
    }
};

HF_TEST(SegmentTest)
#include "segment.moc"
