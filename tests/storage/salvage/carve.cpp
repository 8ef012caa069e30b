// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/salvage/carve.h"

#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace hf;
using namespace hf::test;

class CarveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRevisionIsFoundAsItWasWritten();
    void neitherHeaderNorSchemaIsNeeded();
    void aTextOverManyPagesIsPutTogether();
    void anErasedTextIsNotFoundAgain();
    void anyBytesAreTaken();
};

namespace {

void fill(TestJournal& journal, int count)
{
    for (std::uint16_t i = 1; i <= count; ++i) {
        journal.put(record(i), taken("2026-03-01", i));
    }
    journal.bin(record(3), Kind::dose);
}

std::vector<Revision> logOf(TestJournal& journal)
{
    std::vector<Revision> all;
    journal.log().visit([&all](const StoredRevision& stored) {
        all.push_back(stored.revision);
        return true;
    });
    return all;
}

/// In the order of their numbers, with the device that the file names.
std::vector<Revision> revisionsOf(const Carved& carved)
{
    std::vector<Revision> all;
    for (const CarvedRevision& one : carved.revisions) {
        all.push_back(one.revision);
        all.back().device = carved.devices.contains(one.device) ? carved.devices.at(one.device) : DeviceId{};
    }
    std::sort(all.begin(), all.end(), [](const Revision& a, const Revision& b) { return a.deviceSeq < b.deviceSeq; });
    return all;
}

std::string imageOf(TestJournal& journal)
{
    return journal.folder().read("journal.db").toStdString();
}

} // namespace

void CarveTest::everyRevisionIsFoundAsItWasWritten()
{
    TestJournal journal;
    fill(journal, 120);

    const Carved carved = carve(imageOf(journal));

    QVERIFY(revisionsOf(carved) == logOf(journal));
    QVERIFY(carved.own == journal.own());
}

void CarveTest::neitherHeaderNorSchemaIsNeeded()
{
    TestJournal journal;
    fill(journal, 120);
    std::string image = imageOf(journal);
    image.replace(0, journalPageSize, std::string(journalPageSize, '\0'));

    QVERIFY(revisionsOf(carve(image)) == logOf(journal));
}

void CarveTest::aTextOverManyPagesIsPutTogether()
{
    TestJournal journal;
    for (const std::size_t length : {3900UL, 4090UL, 9000UL, 60000UL}) {
        journal.put(record(static_cast<std::uint16_t>(length % 1000)),
                    Reflection{day("2026-03-01"), std::string(length, 'x'), "", {}});
    }

    QVERIFY(revisionsOf(carve(imageOf(journal))) == logOf(journal));
}

void CarveTest::anErasedTextIsNotFoundAgain()
{
    TestJournal journal;
    fill(journal, 20);
    WriteTransaction transaction(journal.database());
    journal.log().emptyBefore(record(7), INT64_MAX);
    transaction.commit();

    const auto found = revisionsOf(carve(imageOf(journal)));

    QVERIFY(found == logOf(journal));
    QVERIFY(std::none_of(found.begin(), found.end(),
                         [](const Revision& one) { return one.record == record(7) && one.body.has_value(); }));
}

void CarveTest::anyBytesAreTaken()
{
    TestJournal journal;
    fill(journal, 40);
    const std::string image = imageOf(journal);
    const bool held = rc::check("whatever was written over a journal", [&image] {
        std::string damaged = image.substr(0, *rc::gen::inRange<std::size_t>(0, image.size()));
        const auto writes = *rc::gen::inRange(0, 40);
        for (int i = 0; i < writes && !damaged.empty(); ++i) {
            damaged[*rc::gen::inRange<std::size_t>(0, damaged.size())] = *rc::gen::arbitrary<char>();
        }
        const Carved carved = carve(damaged);
        RC_ASSERT(carved.revisions.size() <= 41U);
    });
    QVERIFY(held);
}

HF_TEST(CarveTest)
#include "carve.moc"
