// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sync/sync.h"
#include "journal/journal_care.h"
#include "journal/journal_import.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"
#include "sync/segment.h"
#include "sync/sync_folder.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hf;
using hf::test::JournalFixture;

namespace {

using Removals = JournalSync::Removals;

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

} // namespace

class SyncTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        JournalSync::begin(folder());
        a = std::make_unique<JournalFixture>(1);
        b = std::make_unique<JournalFixture>(2);
        a->add({"glutamine 5g 8:00 \"a secret word\"", "bloating 3"});
        b->add({"run 45min rpe 6 17:00"});
    }

    void twoJournalsBecomeTheSame()
    {
        exchange(*a);
        const SyncReport report = exchange(*b);
        exchange(*a);

        QCOMPARE(report.taken, std::int64_t{2});
        QCOMPARE(report.written, std::int64_t{1});
        QCOMPARE(a->exported(), b->exported());
        QVERIFY(JournalCare(**a).check().sound());
        QVERIFY(JournalCare(**b).check().sound());
    }

    void nothingNewWritesNothing()
    {
        exchange(*a);
        exchange(*b);
        exchange(*a);
        const std::string before = contents();
        for (JournalFixture* journal : {a.get(), b.get(), a.get()}) {
            const SyncReport report = exchange(*journal);
            QCOMPARE(report.taken, std::int64_t{0});
            QCOMPARE(report.written, std::int64_t{0});
        }
        QCOMPARE(contents(), before);
    }

    void anEmptyFolderRemovesNothing()
    {
        exchange(*a);
        exchange(*b);
        const std::string whole = b->exported();
        for (const auto& file : segmentFilesIn(folder())) {
            std::filesystem::remove(file);
        }
        const SyncReport report = exchange(*b);
        QCOMPARE(report.removed, std::int64_t{0});
        QCOMPARE(report.written, std::int64_t{2}); // what it holds of the other is there again, too
        QCOMPARE(b->exported(), whole);
        QVERIFY_THROWS_EXCEPTION(FileError, JournalSync(**b).exchange(folder() / "elsewhere", Removals::ask));
    }

    void aSegmentWaitsForTheOneBeforeIt()
    {
        a->addAll(std::vector<std::string>(static_cast<std::size_t>(revisionsPerSegment), "glutamine 5g 9:00"));
        exchange(*a);
        const auto files = segmentFilesIn(folder());
        QCOMPARE(files.size(), std::size_t{2});
        const std::filesystem::path aside = folder() / "aside";
        std::filesystem::rename(files[0], aside);

        const SyncReport waiting = exchange(*b);
        std::filesystem::rename(aside, files[0]);
        const SyncReport all = exchange(*b);

        QCOMPARE(waiting.taken, std::int64_t{0});
        QCOMPARE(waiting.troubles.size(), std::size_t{1});
        QVERIFY(waiting.troubles[0].problem == SegmentProblem::gap && waits(waiting.troubles[0].problem));
        QVERIFY(all.troubles.empty());
        QCOMPARE(all.taken, revisionsPerSegment + 2);
    }

    void whatIsCutWaitsAndWhatIsSpoiltIsRefusedAndBothComeAgain_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<int>("problem");
        QTest::newRow("cut") << 0 << static_cast<int>(SegmentProblem::incomplete);
        QTest::newRow("spoilt") << 1 << static_cast<int>(SegmentProblem::changed);
    }
    void whatIsCutWaitsAndWhatIsSpoiltIsRefusedAndBothComeAgain()
    {
        QFETCH(const int, how);
        QFETCH(const int, problem);
        exchange(*a);
        const std::filesystem::path file = segmentFilesIn(folder()).front();
        std::string bytes = bytesOf(file);
        if (how == 0) {
            bytes.resize(bytes.size() - 10);
        } else {
            bytes[bytes.size() - 10] = '!';
        }
        std::ofstream(file, std::ios::binary) << bytes;

        const SyncReport report = exchange(*b);
        QCOMPARE(report.troubles.size(), std::size_t{1});
        QCOMPARE(static_cast<int>(report.troubles[0].problem), problem);
        QCOMPARE(bytesOf(file), bytes); // it is the other device's
        exchange(*a);
        QCOMPARE(exchange(*b).taken, std::int64_t{2});
    }

    void aNewerSegmentIsLeftAlone()
    {
        exchange(*a);
        const std::filesystem::path file = segmentFilesIn(folder()).front();
        std::string bytes = bytesOf(file);
        bytes.replace(bytes.find(" 1\n"), 3, " 7\n");
        std::ofstream(file, std::ios::binary) << bytes;
        for (JournalFixture* journal : {a.get(), b.get()}) {
            const SyncReport report = exchange(*journal);
            QVERIFY(report.troubles.front().problem == SegmentProblem::newer);
            QCOMPARE(bytesOf(file), bytes);
        }
    }

    void twoCopiesOfOneJournalAreNotMixed()
    {
        exchange(*a);
        a->close();
        b->close();
        std::filesystem::copy_file(a->path(), b->path(), std::filesystem::copy_options::overwrite_existing);
        a->reopen();
        b->reopen();
        a->add({"glutamine 6g 10:00"});
        b->add({"glutamine 7g 11:00"});
        exchange(*a);
        const std::string before = b->exported();

        const SyncReport report = exchange(*b);

        QCOMPARE(report.troubles.size(), std::size_t{1});
        QVERIFY(report.troubles[0].problem == SegmentProblem::conflict);
        QVERIFY(!waits(report.troubles[0].problem));
        QCOMPARE(report.taken, std::int64_t{0});
        QCOMPARE(report.written, std::int64_t{0});
        QCOMPARE(b->exported(), before);
    }

    void anOldCopyPutBackIsJoinedAgain()
    {
        a->close();
        const auto old = a->beside("old.db");
        std::filesystem::copy_file(a->path(), old);
        a->reopen();
        a->add({"glutamine 6g 10:00"});
        exchange(*a);
        const std::string whole = a->exported();
        a->close();
        std::filesystem::rename(old, a->path());
        a->reopen();

        exchange(*a);
        QCOMPARE(a->exported(), whole);
        a->add({"glutamine 8g 12:00"});
        QVERIFY(JournalCare(**a).check().sound());
    }

    void manyRemovalsAreAskedAbout()
    {
        exchange(*a);
        exchange(*b);
        std::vector<RecordId> doses;
        for (const Record& record : (*a)->list(Kind::dose, {test::day("2026-11-01"), test::day("2026-11-30")})) {
            doses.push_back(record.id);
        }
        JournalEntries(**a).remove(doses, a->frame());
        exchange(*a);
        const std::string before = b->exported();

        const SyncReport asked = exchange(*b);
        QVERIFY(asked.asks);
        QCOMPARE(asked.removed, std::int64_t{1});
        QCOMPARE(asked.entries, std::int64_t{3});
        QCOMPARE(b->exported(), before);
        const SyncReport taken = JournalSync(**b).exchange(folder(), Removals::take);
        QVERIFY(!taken.asks);
        QCOMPARE(taken.removed, std::int64_t{1});
    }

    void anErasedTextGoesFromEverySegment()
    {
        exchange(*a);
        exchange(*b);
        QVERIFY(contents().find("a secret word") != std::string::npos);
        const auto doses = (*b)->list(Kind::dose, {test::day("2026-11-01"), test::day("2026-11-30")});
        const RecordId id = doses.at(0).id;
        std::filesystem::copy_file(segmentFilesIn(folder()).front(), folder() / "x.sync-conflict-1.segment");
        JournalEntries(**b).erase({&id, 1});

        JournalSync(**b).exchange(folder(), Removals::take); // also out of the file of the other device, and of copies
        QCOMPARE(contents().find("a secret word"), std::string::npos);
        JournalSync(**a).exchange(folder(), Removals::take);
        QCOMPARE(a->exported().find("a secret word"), std::string::npos);
        QCOMPARE(a->exported(), b->exported());
    }

    void aClockFarAheadIsNotFollowed()
    {
        a->at("2036-11-23T20:00:00+01:00");
        a->add({"glutamine 6g 10:00"});
        exchange(*a);
        exchange(*b);
        b->add({"glutamine 8g 12:00"});
        const auto devices = JournalSync(**b).devices();
        for (const DeviceView& device : devices) {
            QVERIFY(!device.own || device.latest < JournalFixture::instant("2026-11-25T00:00:00+01:00"));
        }
        QCOMPARE(devices.size(), std::size_t{2});
    }

private:
    std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    SyncReport exchange(JournalFixture& journal) const
    {
        return JournalSync(*journal).exchange(folder(), Removals::ask);
    }
    std::string contents() const
    {
        std::string all;
        for (const auto& file : segmentFilesIn(folder())) {
            all += file.filename().string() + '\n' + bytesOf(file);
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JournalFixture> a;
    std::unique_ptr<JournalFixture> b;
};

HF_TEST(SyncTest)
#include "sync.moc"
