// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/analysis/finding_words.h"
#include "app/cli/plans/plan_words.h"
#include "app/cli/words.h"
#include "support/test_program.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_figures.h"
#include "ui/base/words/sentences_findings.h"
#include "ui/features/today/rail/sentences_cues.h"
#include "ui/features/trends/relate/sentences_relate.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <array>
#include <cmath>

using namespace hf;

namespace {

/// Values on and beside the edges of every rounding.
constexpr std::array values{0.0,   0.0004, 0.004,   0.005, 0.0449, 0.05, 0.545,   0.55,     0.996, 1.0,
                            1.04,  1.05,   1.25,    2.675, 9.95,   9.96, 12.34,   99.94,    99.95, 100.5,
                            337.5, 1249.5, 12345.6, 1e7,   2e-5,   0.3,  2.0 / 3, 10.0 / 3, 1e-17};

constexpr std::array shares{0.0,  1e-18, 0.0002, 0.0009, 0.001, 0.0049, 0.0099, 0.01,   0.031,
                            0.05, 0.545, 0.625,  0.865,  0.99,  0.994,  0.9989, 0.9996, 1.0};

QStringList digitsIn(const QString& text)
{
    static const QRegularExpression number(QStringLiteral(R"(-?\d+(\.\d+)?)"));
    QString plain = text;
    plain.replace(QChar(0x2212), QLatin1Char('-')).replace(QLocale().decimalPoint(), QStringLiteral("."));
    QStringList found;
    for (auto all = number.globalMatch(plain); all.hasNext();) {
        found << all.next().captured();
    }
    return found;
}

QStringList digitsIn(const std::string& text)
{
    static const QRegularExpression number(QStringLiteral(R"(-?\d+(\.\d+)?)"));
    QStringList found;
    for (auto all = number.globalMatch(QString::fromStdString(text)); all.hasNext();) {
        found << all.next().captured();
    }
    return found;
}

Metric metricWith(MetricKind kind, std::string unit)
{
    Metric metric = metricOf(rowOf(kind));
    metric.title = "Energy";
    metric.unit = std::move(unit);
    return metric;
}

std::vector<Metric> everyMetric()
{
    std::vector<Metric> metrics;
    for (const MetricRow& row : metricTable) {
        metrics.push_back(metricWith(row.kind, row.unit.empty() ? "g" : std::string(row.unit)));
        metrics.push_back(metricWith(row.kind, row.kind == MetricKind::item ? "" : std::string(row.unit)));
    }
    return metrics;
}

} // namespace

class BothProgramsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::German)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void numbersAndPricesAreTheSame()
    {
        for (const double value : values) {
            QCOMPARE(digitsIn(sentences::number(value)), digitsIn(cli::number(value)));
            QCOMPARE(digitsIn(sentences::number(-value)), digitsIn(cli::number(-value)));
            QCOMPARE(digitsIn(sentences::price(value)), digitsIn(cli::price(value, "EUR")));
        }
    }

    void sharesAndProbabilitiesAreTheSame()
    {
        for (const double share : shares) {
            QCOMPARE(digitsIn(sentences::percent(share)), digitsIn(cli::percent(share)));
            QCOMPARE(sentences::percent(share).startsWith(QLatin1String("below")),
                     cli::percent(share).starts_with("below"));
            QCOMPARE(sentences::percent(share).startsWith(QLatin1String("above")),
                     cli::percent(share).starts_with("above"));
            QCOMPARE(digitsIn(sentences::outOf100(share)), digitsIn(cli::outOf100(share)));
            QCOMPARE(digitsIn(sentences::probability(share)), digitsIn(cli::pText(share)));
            QCOMPARE(sentences::probability(share).startsWith(QLatin1String("below")),
                     cli::pText(share).starts_with("p <"));
        }
    }

    void valuesMeansAndDifferencesOfAMetricAreTheSame()
    {
        for (const Metric& metric : everyMetric()) {
            for (const double value : values) {
                QCOMPARE(digitsIn(sentences::valueInUnit(value, metric)), digitsIn(cli::valueWithUnit(value, metric)));
                QCOMPARE(digitsIn(sentences::inUnit(value, metric)), digitsIn(cli::withUnit(value, metric)));
                QCOMPARE(digitsIn(sentences::meanFigure(-value, metric)), digitsIn(cli::meanText(-value, metric)));
                for (const double difference : {value, -value}) {
                    const QString window = sentences::higherOrLower(difference, metric);
                    const std::string terminal = cli::differenceText(difference, metric);
                    QCOMPARE(digitsIn(window), digitsIn(terminal));
                    QCOMPARE(window.section(QLatin1Char(' '), -1) == QLatin1String("lower"),
                             terminal.ends_with("lower"));
                    QCOMPARE(window.contains(QLatin1String("no difference")), terminal == "no different");
                }
            }
        }
    }

    void whatIsMissingIsTheSameAndNeverLooksLikeEnough()
    {
        for (const double have : {0.0, 5.2, 9.5, 9.96, 13.9999}) {
            const Shortfall missing{Need::effectiveDays, have, 14, {}};
            const QStringList window = digitsIn(sentences::shortfall(missing));
            QCOMPARE(window, digitsIn(cli::missingText(std::span(&missing, 1))));
            QVERIFY(window.front().toDouble() <= have);
        }
    }

    void aPackageIsTheSame()
    {
        for (const double value : values) {
            SupplyView supply;
            supply.unit = Unit::g;
            supply.content = {Dimension::mass, 500'000'000'000, Unit::g};
            supply.left = {Dimension::mass, 180'000'000'000, Unit::g};
            supply.useDays = 14;
            supply.usedADay = value;
            supply.costADay = value;
            supply.currency = "EUR";
            // The order of the facts is each program's own.
            QStringList window = digitsIn(sentences::supplyUse(supply, Day{}));
            QStringList terminal = digitsIn(cli::describe(supply, Catalogue{})).mid(2);
            window.sort();
            terminal.sort();
            QCOMPARE(window, terminal);
        }
    }

    void theFiguresOfACueAreTheSame()
    {
        Cue cue;
        cue.code = CueCode::loadAbove;
        cue.why.formula = "load-ratio";
        for (const double value : values) {
            cue.why.figures = {{"ratio", value, FigureSort::ratio},
                               {"usual-low", value / 3, FigureSort::ratio},
                               {"usual-high", value / 2, FigureSort::ratio}};
            const QStringList terminal = digitsIn(cli::describe(cue, Catalogue{}));
            QCOMPARE(digitsIn(sentences::cueText(cue, Catalogue{}, Day{})), terminal);
            cue.why.figures = {{"left", value, FigureSort::amount}};
            QCOMPARE(digitsIn(sentences::whyText(cue, {}, Catalogue{}, Day{})), digitsIn(cli::explain(cue)));
        }
    }

    void aProblemIsTheSameSentence()
    {
        QLocale::setDefault(QLocale::c());
        for (std::size_t i = 0; i < entryProblemCount; ++i) {
            const auto problem = static_cast<EntryProblem>(i);
            QCOMPARE(sentences::problem(problem), QString::fromStdString(cli::explain(problem)));
        }
        Supply package;
        package.content = {Dimension::mass, 2'000'000'000'000'000, Unit::kg};
        QCOMPARE(sentences::problem(EntryProblem::packageTooLarge, package, Catalogue{}),
                 QString::fromStdString(cli::explain(EntryProblem::packageTooLarge, package, Catalogue{})));
        // After the same sentence the command line adds what only it can offer.
        const auto beginsTheSame = [](const std::string& terminal, const QString& window) {
            return QString::fromStdString(terminal).startsWith(window);
        };
        for (int i = 0; i <= static_cast<int>(QuickAddFault::quoteOpen); ++i) {
            const QuickAddProblem problem{static_cast<QuickAddFault>(i), "glutamin%2", 0, {}};
            QVERIFY(beginsTheSame(cli::explain(problem), sentences::quickAddProblem(problem)));
        }
        for (int i = 0; i <= static_cast<int>(StorageFault::conflict); ++i) {
            const StorageError error(static_cast<StorageFault>(i), "detail");
            QVERIFY(beginsTheSame(
                cli::explain(error, "/tmp/a.db"),
                sentences::storageFault(error.fault(), QStringLiteral("/tmp/a.db"), QStringLiteral("detail"))));
        }
        for (int i = 0; i <= static_cast<int>(FileFault::taken); ++i) {
            const FileError error(static_cast<FileFault>(i), "/tmp/a.csv", "detail");
            QVERIFY(beginsTheSame(cli::explain(error), QStringLiteral("/tmp/a.csv: ") + sentences::fileReason(error)));
        }
        for (int i = 0; i <= static_cast<int>(Need::variation); ++i) {
            const Shortfall missing{static_cast<Need>(i), 9.7, 14, 5};
            QCOMPARE(sentences::shortfall(missing), QString::fromStdString(cli::missingText(std::span(&missing, 1))));
        }
    }

    void whatGoesTogetherIsTheSame()
    {
        RelateAnswer answer;
        answer.item.x = metricWith(MetricKind::load, "AU");
        answer.item.y = metricWith(MetricKind::gutBurden, "0-10");
        for (const double rho : {-0.345, -0.004, 0.0, 0.125, 0.996}) {
            Relation relation;
            relation.rho = rho;
            relation.interval = {rho - 0.155, rho + 0.155};
            relation.basis.n = 40;
            relation.basis.nEffective = 27.5;
            relation.adjustedP = std::abs(rho) / 10;
            relation.lookedAt = 9;
            answer.finding = found(relation);
            const QString said = QString::fromStdString(cli::relationText(answer));
            const QStringList terminal = digitsIn(said.mid(said.indexOf(QLatin1String("Rank"))).toStdString());
            QCOMPARE(terminal.mid(0, 3) + terminal.mid(3, 1),
                     digitsIn(sentences::relateFigures(relation).remove(QStringLiteral("95\u00A0%"))));
            QCOMPARE(terminal.value(4), QStringLiteral("28"));
            QVERIFY(sentences::relateWhy(answer.item, relation).join(QLatin1Char(' ')).contains(QLatin1String("28")));
            QCOMPARE(terminal.value(5), digitsIn(sentences::probability(relation.adjustedP)).value(0));
        }
    }
};

HF_TEST(BothProgramsTest)
#include "both_programs.moc"
