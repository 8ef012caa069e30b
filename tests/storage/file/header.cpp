// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/header.h"

#include "storage/file/raw_file.h"
#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class HeaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeHeaderHasNoFaults();
    void everyByteThatMeansSomethingIsHeld();
    void aLostHeaderIsMended();
    void aCutFileIsFilledUp();
    void whatItSaysIsRead();
};

namespace {

QByteArray journalBytes()
{
    TestJournal journal;
    for (std::uint16_t i = 1; i <= 40; ++i) {
        journal.put(record(i), taken("2026-03-01", i));
    }
    return journal.folder().read("journal.db");
}

std::vector<std::string> faultsOf(const std::string& image)
{
    return headerFaults(std::string_view(image).substr(0, headerSize), static_cast<std::int64_t>(image.size()));
}

} // namespace

void HeaderTest::aWholeHeaderHasNoFaults()
{
    QVERIFY(faultsOf(journalBytes().toStdString()).empty());
}

void HeaderTest::everyByteThatMeansSomethingIsHeld()
{
    const std::string whole = journalBytes().toStdString();
    // The free pages are SQLite's own to check. How often the tables were changed, and which library wrote last, may be
    // any.
    const auto free = [](std::size_t at) { return (at >= 32 && at < 44) || at > 96; };
    for (std::size_t at = 0; at < headerSize; ++at) {
        std::string image = whole;
        image[at] = static_cast<char>(image[at] ^ 0x80);
        QVERIFY2(free(at) || !faultsOf(image).empty(), qPrintable(QString::number(at)));
    }
}

void HeaderTest::aLostHeaderIsMended()
{
    const std::string whole = journalBytes().toStdString();
    std::string image = whole;
    image.replace(0, headerSize, std::string(headerSize, '\0'));

    mendHeader(image);

    QCOMPARE(image.size(), whole.size());
    TempFolder folder;
    folder.write("mended.db", QByteArray::fromStdString(image));
    SQLite::Database database(folder.path("mended.db").string(), SQLite::OPEN_READONLY);
    QCOMPARE(database.execAndGet("SELECT count(*) FROM dose").getInt(), 40);
}

void HeaderTest::aCutFileIsFilledUp()
{
    const std::string whole = journalBytes().toStdString();
    std::string image = whole.substr(0, whole.size() - 5000);

    mendHeader(image);

    QCOMPARE(image.size(), whole.size());
    std::string tiny = "SQLite format 3";
    mendHeader(tiny);
    QCOMPARE(tiny.size(), 4096U);
}

void HeaderTest::whatItSaysIsRead()
{
    const std::string whole = journalBytes().toStdString();
    QVERIFY(applicationFits(whole));
    QCOMPARE(versionIn(whole), 2U);
    QCOMPARE(bytesIn(whole), static_cast<std::int64_t>(whole.size()));
    QVERIFY(!applicationFits("SQLite format 3"));
    QCOMPARE(versionIn(""), 0U);
}

HF_TEST(HeaderTest)
#include "header.moc"
