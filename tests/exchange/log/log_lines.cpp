// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/log/log_lines.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace hf;

class LogLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRevisionReadsBackAsItWas();
    void headersFootersAndLooseRecordsReadBack();
    void whatIsNoLineIsSaidWithItsReason_data();
    void whatIsNoLineIsSaidWithItsReason();
};

namespace {

template<std::size_t Size>
std::array<std::uint8_t, Size> anyBytes()
{
    std::array<std::uint8_t, Size> bytes{};
    SeededEntropy(*rc::gen::arbitrary<std::uint64_t>()).fill(bytes);
    return bytes;
}

Revision anyRevision()
{
    Revision revision;
    revision.device = DeviceId{Uuid{anyBytes<16>()}};
    revision.deviceSeq = *rc::gen::inRange<std::int64_t>(1, 1'000'000'000'000);
    revision.action = ActionId{Uuid{anyBytes<16>()}};
    revision.act = static_cast<Act>(*rc::gen::inRange(0, 4));
    if (*rc::gen::arbitrary<bool>()) {
        revision.undoes = ActionId{Uuid{anyBytes<16>()}};
    }
    revision.record = RecordId{Uuid{anyBytes<16>()}};
    revision.kind = static_cast<Kind>(*rc::gen::inRange(0, static_cast<int>(kindCount)));
    revision.stamp = *rc::gen::inRange<std::int64_t>(0, std::numeric_limits<std::int64_t>::max());
    revision.state = static_cast<RecordState>(*rc::gen::inRange(0, 3));
    if (*rc::gen::arbitrary<bool>()) {
        revision.body =
            *rc::gen::element<std::string>("{}", R"({"day":"2026-03-01"})", R"({"a":[1,2.5,"ü"]})", "no JSON");
        revision.salt = anyBytes<16>();
    }
    revision.bodyDigest = anyBytes<32>();
    revision.link = anyBytes<32>();
    return revision;
}

QByteArray exampleLine()
{
    Revision revision;
    revision.deviceSeq = 1;
    return QByteArray::fromStdString(writeLine(revision));
}

} // namespace

void LogLinesTest::everyRevisionReadsBackAsItWas()
{
    QVERIFY(rc::check([] {
        const Revision revision = anyRevision();
        const std::string line = writeLine(revision);
        const LogLine read = readLine(line);
        RC_ASSERT(line.find('\n') == std::string::npos);
        RC_ASSERT(std::holds_alternative<Revision>(read));
        RC_ASSERT(std::get<Revision>(read) == revision);
        RC_ASSERT(writeLine(std::get<Revision>(read)) == line);
    }));
}

void LogLinesTest::headersFootersAndLooseRecordsReadBack()
{
    const auto header = std::get<LogHeader>(readLine(writeHeader({7, true})));
    QCOMPARE(header.revisions, 7);
    QVERIFY(header.partial);
    QVERIFY(!std::get<LogHeader>(readLine(writeHeader({0, false}))).partial);
    QCOMPARE(std::get<LogFooter>(readLine(writeFooter({"abc"}))).sha256, std::string("abc"));
    const LooseRecord loose{RecordId{builtInUuid(5)}, Kind::stool, R"({"day":"2026-03-01"})"};
    const auto read = std::get<LooseRecord>(readLine(writeLine(loose)));
    QVERIFY(read.record == loose.record && read.kind == loose.kind);
    QCOMPARE(read.body, loose.body);
}

void LogLinesTest::whatIsNoLineIsSaidWithItsReason_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");

    const auto row = [](const char* name, const QByteArray& line, const char* code) {
        QTest::newRow(name) << line << QString::fromLatin1(code);
    };
    const QByteArray whole = exampleLine();
    row("nothing", "", "not-json");
    row("words", "glutamine 5g", "not-json");
    row("an array", "[]", "not-json");
    row("a cut line", whole.chopped(1), "not-json");
    row("not UTF-8", "{\"device\":\"\xff\"}", "not-json");
    row("another program's", R"({"format":"other","version":1,"revisions":0})", "not-ours");
    row("a newer version", R"({"format":"habitforge-log","version":2,"revisions":0})", "newer");
    row("a header without its count", R"({"format":"habitforge-log","version":1})", "field");
    row("no device", QByteArray(whole).replace("\"device\":\"0", "\"device\":\"x"), "field");
    row("seq below its range", QByteArray(whole).replace("\"seq\":1", "\"seq\":0"), "field");
    row("seq is a word", QByteArray(whole).replace("\"seq\":1", "\"seq\":\"1\""), "field");
    row("an unknown act", QByteArray(whole).replace("\"change\"", "\"dance\""), "field");
    row("an unknown state", QByteArray(whole).replace("\"live\"", "\"alive\""), "field");
    row("an unknown kind", QByteArray(whole).replace("\"kind\":\"dose\"", "\"kind\":\"dance\""), "kind");
    row("a short digest", QByteArray(whole).replace("\"link\":\"00", "\"link\":\""), "field");
    row("no link", QByteArray(whole).replace("\"link\"", "\"chain\""), "field");
    row("a body of a number", QByteArray(whole).replace("\"body_digest\"", "\"body\":5,\"body_digest\""), "field");
    row("too long", QByteArray(static_cast<int>(longestLine) + 1, ' '), "too-long");
    row("too deep", "{\"a\":" + QByteArray(70, '[') + QByteArray(70, ']') + "}", "too-deep");
}

void LogLinesTest::whatIsNoLineIsSaidWithItsReason()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, code);

    const LogLine read = readLine(line.toStdString());

    const auto* fault = std::get_if<LineFault>(&read);
    QVERIFY(fault != nullptr);
    QCOMPARE(QString::fromStdString(fault->code), code);
}

HF_TEST(LogLinesTest)
#include "log_lines.moc"
