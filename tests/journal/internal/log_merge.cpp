// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/internal/log_merge.h"
#include "journal/journal_import.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using hf::test::JournalFixture;

namespace {

std::vector<LogLine> linesOf(const JournalFixture& journal)
{
    std::vector<LogLine> lines;
    std::istringstream text(journal.exported());
    for (std::string line; std::getline(text, line);) {
        LogLine read = readLine(line);
        if (std::holds_alternative<Revision>(read)) {
            lines.push_back(std::move(read));
        }
    }
    return lines;
}

} // namespace

class LogMergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachFitHasItsName();
    void lookingTakesNothing();
    void entriesThatGoAreCounted();
};

void LogMergeTest::eachFitHasItsName()
{
    JournalFixture a(1);
    JournalFixture b(2);
    a.add({"glutamine 5g 8:00"});
    a.add({"bloating 3"});
    const std::vector<LogLine> lines = linesOf(a);
    QCOMPARE(lines.size(), std::size_t{2});
    b.close();
    JournalCore core(b.path(), OpenMode::existing, b.clock, b.entropy, std::chrono::seconds{1});
    core.write([&] {
        LogMerge merge(core);
        const Revision& first = std::get<Revision>(lines[0]);
        const Revision& second = std::get<Revision>(lines[1]);
        Revision other = first;
        other.link[0] ^= 1U;
        Revision spoilt = first;
        spoilt.body = "{}";
        using Fit = LogMerge::Fit;
        [&] {
            QVERIFY(merge.take(second) == Fit::missing);
            QVERIFY(merge.take(spoilt) == Fit::changed);
            QVERIFY(merge.take(other) == Fit::changed);
            QVERIFY(merge.take(first) == Fit::next);
            QVERIFY(merge.take(first) == Fit::present);
            QVERIFY(merge.take(other) == Fit::conflict);
            QVERIFY(merge.take(second) == Fit::next);
            QCOMPARE(merge.nextOf(first.device), std::int64_t{3});
            QCOMPARE(merge.finish().added, std::int64_t{2});
            QCOMPARE(merge.finish().present, std::int64_t{1});
        }();
        return true;
    });
}

void LogMergeTest::lookingTakesNothing()
{
    JournalFixture a(1);
    JournalFixture b(2);
    a.add({"glutamine 5g 8:00"});
    a.add({"bloating 3"});
    const std::vector<LogLine> lines = linesOf(a);
    b.close();
    JournalCore core(b.path(), OpenMode::existing, b.clock, b.entropy, std::chrono::seconds{1});
    core.write([&] {
        LogMerge merge(core);
        [&] {
            QVERIFY(merge.look(lines) == LogMerge::Fit::next);
            QVERIFY(merge.look({lines.data() + 1, 1}) == LogMerge::Fit::missing);
            QCOMPARE(core.log().count(), std::int64_t{0});
            QVERIFY(merge.look(lines) == LogMerge::Fit::next);
        }();
        return true;
    });
}

void LogMergeTest::entriesThatGoAreCounted()
{
    JournalFixture a(1);
    JournalFixture b(2);
    const RecordId id = a.addOne("glutamine 5g 8:00");
    JournalImport(*b).importLog(a.exportedFile("a.jsonl"));
    JournalEntries(*a).remove({&id, 1}, a.frame());
    const std::vector<LogLine> lines = linesOf(a);
    b.close();
    JournalCore core(b.path(), OpenMode::existing, b.clock, b.entropy, std::chrono::seconds{1});
    core.write([&] {
        LogMerge merge(core);
        for (const LogLine& line : lines) {
            merge.take(std::get<Revision>(line));
        }
        [&] { QCOMPARE(merge.removed(), std::int64_t{1}); }();
        return true;
    });
}

HF_TEST(LogMergeTest)
#include "log_merge.moc"
