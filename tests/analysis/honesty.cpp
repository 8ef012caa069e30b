// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/honesty_rows.h"
#include "support/test_program.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace hf;

namespace {

QString pageText()
{
    QFile page(QStringLiteral(HF_SOURCE_ROOT "/resources/manual/how-sure-are-we.md"));
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

/// A line of the page's tables: what the diaries hold, times looked, share said.
struct PageLine {
    QString says;
    double looked = 0;
    double share = 0;
};

QList<PageLine> pageLines()
{
    static const QRegularExpression line(QStringLiteral(R"(^\| (.+) \| (\d+) \| ([\d.]+) % \|$)"),
                                         QRegularExpression::MultilineOption);
    QList<PageLine> lines;
    for (auto all = line.globalMatch(pageText()); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        lines << PageLine{match.captured(1), match.captured(2).toDouble(), match.captured(3).toDouble() / 100};
    }
    return lines;
}

/// What a share may lie off its true value by, four deviations wide.
double farOff(double share, double looked)
{
    constexpr double least = 0.005;
    const double likely = std::clamp(share, least, 1 - least);
    return 4 * std::sqrt(likely * (1 - likely) / looked);
}

} // namespace

/// What the verdicts say of diaries in which nothing goes on, and of those in which something does. This is the short
/// form with seeds of its own; `honesty_bench` is the long one whose figures the page shows.
class HonestyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowHolds_data()
    {
        QTest::addColumn<int>("index");
        const std::vector<HonestyRow> rows = honestyRows();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QTest::newRow(rows[i].says.c_str()) << static_cast<int>(i);
        }
    }

    void everyRowHolds()
    {
        QFETCH(int, index);
        constexpr int questions = 1300;
        const HonestyRow row = honestyRows()[static_cast<std::size_t>(index)];
        Chance chance(static_cast<std::uint64_t>(7000 + index));
        Counted counted;
        for (int run = 0; run < questions / row.cost; ++run) {
            row.once(run, chance, counted);
        }

        QVERIFY(counted.looked > questions / row.cost / 2);
        const QString told = QString::fromStdString(lineOf(row, counted));
        QVERIFY2(row.part != HonestyPart::nothing || counted.share() <= row.bound, qPrintable(told));
        QVERIFY2(row.part != HonestyPart::something || counted.share() >= row.bound, qPrintable(told));
        QVERIFY2(row.part != HonestyPart::notCured || counted.said < counted.looked, qPrintable(told));
        const QList<PageLine> page = pageLines();
        const auto line = std::find_if(page.begin(), page.end(), [&](const PageLine& each) {
            return each.says == QString::fromStdString(row.says);
        });
        QVERIFY2(line != page.end(), qPrintable(told));
        QVERIFY2(std::abs(line->share - counted.share()) <=
                     farOff(line->share, line->looked) + farOff(line->share, counted.looked),
                 qPrintable(told));
    }

    void thePageClaimsNothingElse()
    {
        const std::vector<HonestyRow> rows = honestyRows();
        const QList<PageLine> page = pageLines();
        QCOMPARE(static_cast<std::size_t>(page.size()), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const PageLine& line = page[static_cast<qsizetype>(i)];
            QCOMPARE(line.says, QString::fromStdString(rows[i].says));
            // The long form goes on until a figure is known to within half a point.
            const Counted counted{static_cast<int>(line.looked), static_cast<int>(line.looked * line.share)};
            QVERIFY2(counted.reach() < 0.0051, rows[i].says.c_str());
        }
    }
};

HF_TEST(HonestyTest)
#include "honesty.moc"
