// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/typed/stamps.h"

#include "support/test_program.h"

#include <QtTest/QTest>

#include <random>

using namespace hf;
using namespace hf::quickadd;

class StampsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMomentIsWrittenWithWhatIsKnownOfItsZone_data();
    void aMomentIsWrittenWithWhatIsKnownOfItsZone();
    void bracketsThatHoldNoZoneAreNoMoment();
    void aWordThatIsNoStampIsLeftAlone();
    void aStampOfNoRealTimeIsBroken();
    void withoutBracketsItIsAMomentOfTheZone();
    void aWallClockIsReadWhereThePersonIs();
    void everyMomentOfEveryZoneReadsBack();
};

namespace {

Zone zone(const char* name)
{
    return Zone::named(name).value();
}

/// The moment of a stamp as text with its zone, or what it is instead.
std::string told(const char* stamp, const char* where)
{
    const ParseResult<Moment> read = readStamp(stamp, zone(where));
    return read.isReal() ? toString(*read.value) + " " + read.value->zone : read.isBroken() ? "broken" : "no stamp";
}

} // namespace

void StampsTest::aMomentIsWrittenWithWhatIsKnownOfItsZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("offset");
    QTest::addColumn<bool>("assumed");
    QTest::addColumn<QByteArray>("stamp");

    QTest::newRow("zone") << QByteArray("Asia/Tokyo") << 540 << false
                          << QByteArray("2026-03-01T14:30:00+09:00[Asia/Tokyo]");
    QTest::newRow("offset alone") << QByteArray() << -210 << false << QByteArray("2026-03-01T14:30:00-03:30[-03:30]");
    QTest::newRow("assumed") << QByteArray("Europe/Berlin") << 60 << true
                             << QByteArray("2026-03-01T14:30:00+01:00[~Europe/Berlin]");
    QTest::newRow("assumed, offset alone")
        << QByteArray() << 0 << true << QByteArray("2026-03-01T14:30:00+00:00[~+00:00]");
    QTest::newRow("east of everybody") << QByteArray("Pacific/Kiritimati") << 840 << false
                                       << QByteArray("2026-03-01T14:30:00+14:00[Pacific/Kiritimati]");
    QTest::newRow("not the offset of its zone then")
        << QByteArray("Europe/Berlin") << 120 << false << QByteArray("2026-03-01T14:30:00+02:00[Europe/Berlin]");
}

void StampsTest::aMomentIsWrittenWithWhatIsKnownOfItsZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, offset);
    QFETCH(bool, assumed);
    QFETCH(QByteArray, stamp);
    const SysSeconds wall = *parseDay("2026-03-01") + minutes{14 * 60 + 30};
    const Moment moment{wall - minutes{offset}, minutes{offset}, zone.toStdString(), assumed};

    QCOMPARE(QByteArray::fromStdString(writeStamp(moment)), stamp);
    QVERIFY(*readStamp(stamp.toStdString(), Zone::utc()).value == moment);
}

void StampsTest::bracketsThatHoldNoZoneAreNoMoment()
{
    for (const char* stamp :
         {"2026-03-01T14:30:00+01:00[]", "2026-03-01T14:30:00+01:00[Mars/Base]", "2026-03-01T14:30:00[Europe/Berlin]",
          "2026-03-01T14:30:00+01:00[~]", "2026-03-01T14:30:00+01:00[+02:00]", "2026-03-01T14:30:00+01:00[../x]",
          "2026-03-01T14:30:00+01:00[Europe/Berlin", "2026-03-01T14:30:00+01:00Europe/Berlin]",
          "2026-03-01T14:30:00+01:00[Europe/Berlin][x]", "2026-03-01T14:30:00+01:00[~~Europe/Berlin]"}) {
        QVERIFY2(readStamp(stamp, Zone::utc()).isBroken(), stamp);
    }
}

void StampsTest::aWordThatIsNoStampIsLeftAlone()
{
    for (const char* word : {"", "2026-03-01", "T14:30", "2026-03-01 14:30", "2026-02-30T14:30:00Z", "glutamine",
                             "26-03-01T14:30", "2026-3-01T14:30:00", "[Europe/Berlin]", "2026-03-01t"}) {
        const bool glued = std::string_view(word).size() == 11;
        QCOMPARE(readStamp(word, Zone::utc()).words, glued ? std::size_t{1} : std::size_t{0});
        QVERIFY2(!readStamp(word, Zone::utc()).isReal(), word);
    }
}

void StampsTest::aStampOfNoRealTimeIsBroken()
{
    for (const char* word : {"2026-03-01T25:00:00Z", "2026-03-01T14:60", "2026-03-01T", "2026-03-01Tnoon",
                             "2026-03-01T14:30:00+25:00", "2026-03-01T14:30:00 +01:00x"}) {
        QVERIFY2(readStamp(word, Zone::utc()).isBroken(), word);
    }
}

void StampsTest::withoutBracketsItIsAMomentOfTheZone()
{
    QCOMPARE(told("2026-03-01T14:30:00Z", "Europe/Berlin"), std::string("2026-03-01T15:30:00+01:00 Europe/Berlin"));
    QCOMPARE(told("2026-03-01t14:30+05:45", "America/St_Johns"),
             std::string("2026-03-01T05:15:00-03:30 America/St_Johns"));
    QCOMPARE(told("2026-03-01T00:10:00+13:00", "Pacific/Apia"), std::string("2026-03-01T00:10:00+13:00 Pacific/Apia"));
    // Of the hour that came twice the offset says which.
    QCOMPARE(told("2026-10-25T02:30:00+02:00", "Europe/Berlin"),
             std::string("2026-10-25T02:30:00+02:00 Europe/Berlin"));
    QCOMPARE(told("2026-10-25T02:30:00+01:00", "Europe/Berlin"),
             std::string("2026-10-25T02:30:00+01:00 Europe/Berlin"));
}

void StampsTest::aWallClockIsReadWhereThePersonIs()
{
    QCOMPARE(told("2026-07-01T14:30:07", "Europe/Berlin"), std::string("2026-07-01T14:30:07+02:00 Europe/Berlin"));
    // In a gap the first moment after it, in an overlap the first of the two.
    QCOMPARE(told("2026-03-29T02:30", "Europe/Berlin"), std::string("2026-03-29T03:00:00+02:00 Europe/Berlin"));
    QCOMPARE(told("2026-10-25T02:30", "Europe/Berlin"), std::string("2026-10-25T02:30:00+02:00 Europe/Berlin"));
    QCOMPARE(told("2026-09-27T02:30", "Pacific/Auckland"), std::string("2026-09-27T03:00:00+13:00 Pacific/Auckland"));
    QCOMPARE(told("2011-12-30T12:00", "Pacific/Apia"), std::string("2011-12-31T00:00:00+14:00 Pacific/Apia"));
}

void StampsTest::everyMomentOfEveryZoneReadsBack()
{
    std::mt19937_64 random(4);
    const Zone elsewhere = zone("Asia/Kathmandu");
    for (const char* name :
         {"Pacific/Auckland", "America/St_Johns", "Pacific/Apia", "Australia/Lord_Howe", "UTC", "Africa/Casablanca",
          "Asia/Kathmandu", "Pacific/Chatham", "America/Argentina/Buenos_Aires", "Etc/GMT+12", "Asia/Pyongyang"}) {
        for (int i = 0; i < 200; ++i) {
            const SysSeconds instant{seconds{static_cast<std::int64_t>(random() % 4'100'000'000U)}};
            Moment moment = zone(name).at(instant);
            moment.offsetAssumed = i % 3 == 0;
            if (i % 4 == 0) {
                moment.zone.clear();
            }
            const std::string stamp = writeStamp(moment);
            const ParseResult<Moment> read = readStamp(stamp, elsewhere);
            QVERIFY2(read.isReal() && *read.value == moment, stamp.c_str());
        }
    }
}

HF_TEST(StampsTest)
#include "stamps.moc"
