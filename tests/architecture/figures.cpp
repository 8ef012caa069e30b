// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/figure_rules.h"
#include "support/test_program.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace hf::house;

class FiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coreAloneDecidesHowManyDigitsAPersonSees();
    void theCompiledWindowWritesNoDoubleItself();
    void aPlantedFigureIsFound_data();
    void aPlantedFigureIsFound();
    void aPlantedCallIsFound();
};

void FiguresTest::coreAloneDecidesHowManyDigitsAPersonSees()
{
    const auto files =
        filesOf(QStringLiteral(HF_SOURCE_ROOT),
                {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("resources/words")}, sourceEndings());
    QVERIFY(files.size() > 100);

    const QStringList found = figuresWrittenElsewhere(files);

    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void FiguresTest::theCompiledWindowWritesNoDoubleItself()
{
    const QStringList libraries = QStringLiteral(HF_WINDOW_LIBRARIES).split(u'|', Qt::SkipEmptyParts);
    if (libraries.isEmpty()) {
        QSKIP("built without the window");
    }
    QProcess nm;
    nm.start(QStringLiteral("nm"),
             QStringList{QStringLiteral("-A"), QStringLiteral("-u"), QStringLiteral("-C")} + libraries);
    QVERIFY(nm.waitForFinished() && nm.exitCode() == 0);
    const QString symbols = QString::fromUtf8(nm.readAllStandardOutput());
    // The export for machines is seen, so a call for people would be.
    QVERIFY(symbols.contains(QLatin1String("chart_export.cpp.o:")) &&
            symbols.contains(QLatin1String("QLocale::toString(double")));

    const QStringList found = callsThatWriteDoubles(symbols);

    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void FiguresTest::aPlantedFigureIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isFault");
    const auto row = [](const char* path, const char* line, bool isFault) {
        QTest::addRow("%s in %s", line, path) << QString::fromUtf8(path) << QByteArray(line) << isFault;
    };
    row("app/cli/words.cpp", R"(fmt::format("{:.3g}", mean))", true);
    row("app/cli/words.cpp", R"(fmt::format("about {0:.2f} g", mean))", true);
    row("app/cli/words.cpp", R"(fmt::format("{:.{}f}", mean, digits))", true);
    row("app/cli/words.cpp", R"(fmt::format("{:g}", mean))", true);
    row("app/cli/words.cpp", "const double two = std::round(mean * 100) / 100;", true);
    row("app/window/program.cpp", R"(QString::asprintf("%.1f", mean))", true);
    row("ui/widgets/card.cpp", "QString::number(mean, 'f', 1)", true);
    row("ui/widgets/card.cpp", "text.arg(mean, 0, 'g', 3)", true);
    row("ui/features/today/sentences_day.cpp", "counted(std::lround(mean))", true);
    row("resources/words/needs.cpp", "std::floor(have)", true);
    row("app/cli/words.cpp", R"(fmt::format("{:3}  {}", i, digitsOf({mean})))", false);
    row("app/cli/words.cpp", R"(fmt::format("{:>10}", text))", false);
    row("app/cli/words.cpp", "std::chrono::floor<days>(at.wall())", false);
    row("app/cli/compute/day.cpp", "std::lround(hour * 60)", false);
    row("ui/charts/plot_layer.cpp", "return std::round(y);", false);
    row("ui/widgets/card.cpp", "find(text, 'e')", false);
    row("ui/base/words/digits.cpp", "std::lround(hours * 60)", false);
}

void FiguresTest::aPlantedFigureIsFound()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, line);
    QFETCH(bool, isFault);
    const PlantedTree tree;
    tree.plant(path, line + "\n");

    QCOMPARE(!figuresWrittenElsewhere(filesOf(tree.root(), {}, {})).isEmpty(), isFault);
}

void FiguresTest::aPlantedCallIsFound()
{
    const QString planted = QStringLiteral("lib.a:chart_export.cpp.o:  U QLocale::toString(double, char, int) const\n"
                                           "lib.a:card.cpp.o:    U QString::arg(int, int, int, QChar) const\n"
                                           "lib.a:card.cpp.o:    U QString::arg(double, int, char, int, QChar) const\n"
                                           "lib.a:unity_0_cxx.cxx.o:    U QString::number(double, char, int)\n");

    QCOMPARE(callsThatWriteDoubles(planted), (QStringList{QStringLiteral("card calls QString::arg"),
                                                          QStringLiteral("unity_0_cxx calls QString::number")}));
}

HF_TEST(FiguresTest)
#include "figures.moc"
