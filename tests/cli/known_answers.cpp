// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/compute/compute.h"
#include "app/cli/context.h"
#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <cmath>

using hf::cli::compute;
using hf::cli::Failure;
using nlohmann::json;

/// Every published formula against the answers that others worked out, and what it says to input that has none.
class KnownAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormulaGivesTheKnownAnswer_data();
    void everyFormulaGivesTheKnownAnswer();
    void whatIsNotDefinedIsNull_data();
    void whatIsNotDefinedIsNull();
    void whatMakesNoSenseIsRefusedByName_data();
    void whatMakesNoSenseIsRefusedByName();
    void theProgramReadsAFileOrStandardInput();
    void equalValuesOfADayInAnotherOrderAreOneDouble();
    void theWayBackAndTheMeanOfADayAreThere();
};

namespace {

/// Where two documents differ, as a path; empty when they agree within the tolerances of the files.
std::string difference(const json& actual, const json& expected, double relative, double absolute,
                       const std::string& path = {})
{
    if (expected.is_number() && actual.is_number()) {
        const double known = expected.get<double>();
        const bool near = std::abs(actual.get<double>() - known) <= absolute + relative * std::abs(known);
        return near ? std::string{} : path + ": " + actual.dump() + " is not " + expected.dump();
    }
    if (!expected.is_structured() || actual.type() != expected.type() || actual.size() != expected.size()) {
        return actual == expected ? std::string{} : path + ": " + actual.dump() + " is not " + expected.dump();
    }
    for (const auto& [key, value] : expected.items()) {
        const bool there = !expected.is_object() || actual.contains(key);
        const json& part = expected.is_object() ? (there ? actual.at(key) : json()) : actual.at(std::stoul(key));
        const std::string found = difference(part, value, relative, absolute, path + "/" + key);
        if (!there || !found.empty()) {
            return found.empty() ? path + "/" + key + " is missing" : found;
        }
    }
    return {};
}

json contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? json::parse(file.readAll().toStdString()) : json();
}

} // namespace

void KnownAnswersTest::everyFormulaGivesTheKnownAnswer_data()
{
    QTest::addColumn<std::string>("formula");
    QTest::addColumn<std::string>("in");
    QTest::addColumn<std::string>("out");
    QTest::addColumn<double>("relative");
    QTest::addColumn<double>("absolute");
    for (const char* name : {"association", "bayes_t", "day_to_day", "distributions", "dose", "experiment_power", "gut",
                             "habit", "nof1", "spearman_interval", "training_load", "wellness"}) {
        const QString topic = QString::fromLatin1(name);
        const json file = contentOf(QStringLiteral(HF_KNOWN_ANSWERS "/%1.json").arg(topic));
        QVERIFY2(file.contains("cases") && !file["cases"].empty(), qPrintable(topic));
        for (const json& known : file["cases"]) {
            QTest::newRow(known["id"].get<std::string>().c_str())
                << known["fn"].get<std::string>() << known["in"].dump() << known["out"].dump()
                << file.value("rel_tol", 1e-9) << file.value("abs_tol", 1e-12);
        }
    }
}

void KnownAnswersTest::everyFormulaGivesTheKnownAnswer()
{
    QFETCH(std::string, formula);
    QFETCH(std::string, in);
    QFETCH(std::string, out);

    QFETCH(double, relative);
    QFETCH(double, absolute);

    const std::string found = difference(compute(formula, in), json::parse(out), relative, absolute);

    QVERIFY2(found.empty(), found.c_str());
}

namespace {

void undefinedRow(const char* formula, const char* in, const char* field, const char* expected)
{
    QTest::addRow("%s|%s %s", formula, in, field) << std::string(in) << std::string(field) << std::string(expected);
}

/// The rows of what two lists say of each other, and of experiments.
void addUndefinedAnalysis()
{
    constexpr auto row = undefinedRow;
    row("association", R"({"x":[],"y":[]})", "pearson", "null");
    row("association", R"({"x":[1,1,1,1],"y":[1,2,3,4]})", "n_eff_ar1", "null");
    row("association", R"({"x":[1,2,3],"y":[1,2,4]})", "fisher_ci95", "null");
    row("association", R"({"x":[1,null,3,4,5],"y":[1,2,null,3,5]})", "n", "3");
    row("association_at_lag", R"({"x":[1,2],"y":[1,2],"lag_days_x_leads":5})", "n", "0");
    row("trend", R"({"t":[1],"y":[1]})", "slope", "null");
    row("trend", R"({"t":[0,1,2],"y":[4,4,4]})", "slope_p", "null");
    row("trend", R"({"t":[0,1,2],"y":[4,4,4]})", "slope", "0.0");
    row("trend", R"({"t":[0,1],"y":[4,null]})", "theil_sen", "null");
    row("hac_difference", R"({"y":[1,2,3],"treated":[1,1,1],"lag":1})", "difference", "null");
    row("hac_difference", R"({"y":[2,2,3,3],"treated":[0,0,1,1],"lag":1})", "ratio", "null");
    row("benjamini_hochberg", R"({"p":[],"q":0.05})", "n_rejected", "0");
    row("benjamini_hochberg", R"({"p":[0.05,null],"q":0.05})", "adjusted", "[0.05,null]");
    row("sign_randomisation", R"({"pair_differences_treatment_minus_control":[]})", "p_two_sided", "null");
    row("sign_randomisation", R"({"pair_differences_treatment_minus_control":[2]})", "p_two_sided", "1.0");
    row("sign_randomisation", R"({"pair_differences_treatment_minus_control":[2]})", "ci95_t", "null");
    row("sign_randomisation", R"({"pair_differences_treatment_minus_control":[0.1,0.1,0.1]})", "t", "null");
    row("sign_randomisation", R"({"pair_differences_treatment_minus_control":[0.1,0.1,0.1]})", "p_two_sided", "0.25");
    row("complete_randomisation", R"({"A":[],"B":[1]})", "assignments", "null");
    row("complete_randomisation", R"({"A":[1,1],"B":[2,2]})", "welch_t", "null");
    row("complete_randomisation", R"({"A":[1,1],"B":[2,2]})", "assignments", "6");
    row("nap_tau", R"({"A":[1],"B":[]})", "nap_increase", "null");
    row("bayes_normal", R"({"pair_differences":[],"prior_sd":2,"sigma_known":1})", "posterior_sd", "2.0");
    row("bayes_t", R"({"pair_differences":[1],"prior_sd":2})", "posterior_mean", "null");
    row("bayes_t", R"({"pair_differences":[1,1,1],"prior_sd":2})", "ci95", "null");
    row("spearman_interval", R"({"rho":0.4,"n":3})", "ci95", "null");
    row("spearman_interval", R"({"rho":-1,"n":9})", "ci95", "[-1.0,-1.0]");
    row("day_to_day", R"({"x":[1,2],"y":[2,1],"lag_days_x_leads":0,"weekday_of_first":0})", "p", "null");
    row("relate_batch", R"({"questions":[]})", "answers", "[]");
    row("student_t_quantile", R"({"p":1,"df":3})", "t", "null");
    row("normal_quantile", R"({"p":0})", "z", "null");
    row("rolling_mean_gaps", R"({"values":[],"window_days":7})", "mean", "[]");
}

} // namespace

void KnownAnswersTest::whatIsNotDefinedIsNull_data()
{
    QTest::addColumn<std::string>("in");
    QTest::addColumn<std::string>("field");
    QTest::addColumn<std::string>("expected");

    constexpr auto row = undefinedRow;
    row("weekly_load", R"({"sessions_day_rpe_min":[],"days":7})", "monotony_sample", "null");
    row("weekly_load", R"({"sessions_day_rpe_min":[],"days":7})", "weekly_load", "0.0");
    row("weekly_load", R"({"sessions_day_rpe_min":[[0,5,60]],"days":1})", "sd_sample", "null");
    row("load_ratio", R"({"loads_oldest_first":[]})", "ewma_acute", "null");
    row("load_ratio", R"({"loads_oldest_first":[1,2,3]})", "acute7", "null");
    row("load_ratio", R"({"loads_oldest_first":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]})", "coupled",
        "null");
    row("load_ratio", R"({"loads_oldest_first":[5,null]})", "ewma_ratio", "null");
    row("load_balance", R"({"loads_oldest_first":[],"ctl_days":42,"atl_days":7,"seed":0})", "ctl_last", "null");
    row("load_balance", R"({"loads_oldest_first":[9],"ctl_days":42,"atl_days":7,"seed":3})",
        "tsb_previous_day_convention", "0.0");
    row("zscore_baseline", R"({"baseline_previous_days":[],"today":3})", "mean", "null");
    row("zscore_baseline", R"({"baseline_previous_days":[4],"today":3})", "predictive_interval95", "null");
    row("zscore_baseline", R"({"baseline_previous_days":[0.1,0.1,0.1,0.1,0.1,0.1,0.1],"today":3})", "z", "null");
    row("zscore_baseline", R"({"baseline_previous_days":[4,null,6],"today":null})", "mean", "5.0");
    row("zscore_baseline", R"({"baseline_previous_days":[4,null,6],"today":null})", "z", "null");
    row("consistency", R"({"days_oldest_first":[],"times":1,"per_days":1})", "scores", "[]");
    row("consistency", R"({"days_oldest_first":[0],"times":1,"per_days":1,"kind":"num","target":2,"at_most":true})",
        "scores", "[1.0]");
    row("adherence", R"({"days_oldest_first_last_is_today":[null]})", "wilson95", "[null,null]");
    row("adherence", R"({"days_oldest_first_last_is_today":[null,1]})", "scheduled", "2");
    addUndefinedAnalysis();
}

void KnownAnswersTest::whatIsNotDefinedIsNull()
{
    QFETCH(std::string, in);
    QFETCH(std::string, field);
    QFETCH(std::string, expected);
    const QByteArray formula = QByteArray(QTest::currentDataTag()).split('|').first();

    QCOMPARE(compute(formula.toStdString(), in).at(field).dump(), expected);
}

void KnownAnswersTest::whatMakesNoSenseIsRefusedByName_data()
{
    QTest::addColumn<std::string>("formula");
    QTest::addColumn<std::string>("in");
    QTest::addColumn<QString>("named");

    const auto row = [](const char* formula, const char* in, const char* named) {
        QTest::addRow("%s %s", formula, in) << std::string(formula) << std::string(in) << QString::fromLatin1(named);
    };
    row("weekly", "{}", "\"weekly\"");
    row("stool_class", "{\"type\":8}", "8");
    row("stool_class", "{\"type\":2.5}", "2.5");
    row("stool_class", "{\"type\":2,\"colour\":1}", "colour");
    row("stool_class", "{}", "type");
    row("stool_class", "[1]", "object");
    row("stool_class", "{\"type\":", "JSON");
    row("normal_cdf", "{\"z\":1e999}", "JSON");
    row("normal_cdf", "{\"z\":\"1\"}", "z");
    row("student_t_cdf", R"({"t":1,"df":0})", "df");
    row("normal_quantile", R"({"p":1.5})", "p");
    row("sign_test", R"({"better":3,"n_nonzero":2})", "better");
    row("association", R"({"x":[1,2],"y":[1]})", "lengths");
    row("association_at_lag", R"({"x":[1,2],"y":[1,2],"lag_days_x_leads":0.5})", "lag_days_x_leads");
    row("spearman_interval", R"({"rho":1.4,"n":30})", "rho");
    row("experiment_power",
        R"({"pairs":6,"period_days":2,"washout_days":2,"effect_sd":1,"autocorrelation":0.3,"logged_share":1,"sd":2,"scale":"points"})",
        "washout_days");
    row("relate_batch", R"({"questions":[{"x":[1],"y":[1],"first":"2026-02-30"}]})", "2026-02-30");
    row("relate_batch", R"({"questions":[{"x":[1],"y":[1],"first":"2026-02-03","lag":4}]})", "lag");
    row("relate_batch", R"({"questions":[{"x":[1],"y":[1],"first":"2026-02-03","colour":4}]})", "colour");
    row("trend", R"({"t":[1,2],"y":[1]})", "lengths");
    row("hac_difference", R"({"y":[1,2],"treated":[0,2],"lag":1})", "treated");
    row("hac_difference", R"({"y":[1,2],"treated":[0,1],"lag":-1})", "lag");
    row("benjamini_hochberg", R"({"p":[1.1],"q":0.05})", "1.1");
    row("rolling_mean_gaps", R"({"values":[1],"window_days":0})", "window_days");
    row("weekly_load", R"({"sessions_day_rpe_min":[[7,5,60]],"days":7})", "day");
    row("weekly_load", R"({"sessions_day_rpe_min":[[0,11,60]],"days":7})", "RPE");
    row("load_balance", R"({"loads_oldest_first":[1],"ctl_days":0,"atl_days":7,"seed":0})", "ctl_days");
    row("consistency", R"({"days_oldest_first":["x"],"times":1,"per_days":1})", "days_oldest_first");
    row("consistency", R"({"days_oldest_first":[1],"times":0,"per_days":1})", "times");
    row("consistency", R"({"days_oldest_first":[1],"times":1,"per_days":1,"kind":"text"})", "kind");
    row("consistency", R"({"days_oldest_first":[1],"times":1,"per_days":1,"kind":"num"})", "target");
    row("consistency_step", R"({"frequency":0,"previous":0,"value":1})", "frequency");
    row("adherence", R"({"days_oldest_first_last_is_today":[2]})", "2");
    row("trimp_banister", R"({"minutes":60,"hr_mean":90,"hr_rest":60,"hr_max":60,"sex":"male"})", "hr_max");
    row("trimp_banister", R"({"minutes":60,"hr_mean":90,"hr_rest":60,"hr_max":190,"sex":"x"})", "sex");
    row("bayes_normal", R"({"pair_differences":[1],"prior_sd":0,"sigma_known":1})", "prior_sd");
    row("dose_by_day",
        R"({"entries_local_time_amount_unit":[["2026-03-01T08:00",5,"ml"]],"day_starts_at_hour":0,"grams_per_scoop":5})",
        "ml");
    row("dose_by_day",
        R"({"entries_local_time_amount_unit":[["2026-13-01T08:00",5,"g"]],"day_starts_at_hour":0,"grams_per_scoop":5})",
        "2026-13-01");
    row("dose_by_day",
        R"({"entries_local_time_amount_unit":[["2026-03-01T08:00",1,"scoop"]],"day_starts_at_hour":0,"grams_per_scoop":null})",
        "scoop");
}

void KnownAnswersTest::whatMakesNoSenseIsRefusedByName()
{
    QFETCH(std::string, formula);
    QFETCH(std::string, in);
    QFETCH(QString, named);

    try {
        const json out = compute(formula, in);
        QFAIL(out.dump().c_str());
    } catch (const Failure& failure) {
        QCOMPARE(failure.code, hf::cli::usage);
        QVERIFY2(QString::fromStdString(failure.message).contains(named), failure.message.c_str());
    }
}

void KnownAnswersTest::theProgramReadsAFileOrStandardInput()
{
    const auto run = [](const QStringList& words, const QByteArray& input) {
        QProcess process;
        process.start(QStringLiteral(HF_CLI), QStringList{QStringLiteral("compute")} + words);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished();
        return std::pair(process.exitCode(), process.readAllStandardOutput());
    };
    const QString file =
        QDir::tempPath() + QStringLiteral("/hf-compute-%1.json").arg(QCoreApplication::applicationPid());
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(R"({"type": 6})");
    written.close();

    const auto fromFile = run({QStringLiteral("stool_class"), file}, {});
    written.remove();

    QCOMPARE(fromFile, std::pair(0, QByteArray("{\"class\":\"loose\"}\n")));
    QCOMPARE(run({QStringLiteral("stool_class")}, R"({"type": 6})"), fromFile);
    QCOMPARE(run({QStringLiteral("stool_class"), QStringLiteral("-")}, R"({"type": 6})"), fromFile);
    QCOMPARE(run({QStringLiteral("stool_class")}, "{}").first, 2);
    QCOMPARE(run({QStringLiteral("stool_class"), file}, {}).first, 1);
}

/// From entries to the series; the doubles are the same bits, not only near.
void KnownAnswersTest::equalValuesOfADayInAnotherOrderAreOneDouble()
{
    const json file = contentOf(QStringLiteral(HF_KNOWN_ANSWERS "/daily_mean.json"));
    QVERIFY(file.contains("cases") && !file["cases"].empty());
    for (const json& known : file["cases"]) {
        Cli cli;
        cli.now = QStringLiteral("2026-05-15T12:00:00+02:00");
        const auto words = [](const json& line) { return QString::fromStdString(line).replace(u' ', u'|'); };
        for (const json& line : known["setup"]) {
            QCOMPARE(cli.run(words(line)).code, 0);
        }
        for (const json& line : known["entries"]) {
            QCOMPARE(cli.run(QStringLiteral("add|") + QString::fromStdString(line)).code, 0);
        }
        const json series = json::parse(cli.run(QStringLiteral("--json|") + words(known["command"])).out.toStdString());
        QCOMPARE(series.size(), known["out"].size());
        for (std::size_t day = 0; day < series.size(); ++day) {
            QVERIFY(series[day]["value"].get<double>() == known["out"][day].get<double>());
        }
    }
}

// By hand: missed, paused, missed, done: two planned days on; the second miss is made good on the next day.
void KnownAnswersTest::theWayBackAndTheMeanOfADayAreThere()
{
    const json back = compute("days_to_return", R"({"days_oldest_first_last_is_today":[0,"s",0,1,0,1,null]})");
    QCOMPARE(back["returns"].dump(), std::string("[2,1]"));
    QCOMPARE(back["median"].get<double>(), 1.5);
    QVERIFY(compute("daily_mean", R"({"values":[0,0,1]})")["mean"] == 1.0 / 3);
    QVERIFY(compute("daily_mean", R"({"values":[0.3,0.1,0.2]})") ==
            compute("daily_mean", R"({"values":[0.2,0.3,0.1]})"));
    QVERIFY(compute("daily_mean", R"({"values":[null]})")["mean"].is_null());
}

HF_TEST(KnownAnswersTest)
#include "known_answers.moc"
