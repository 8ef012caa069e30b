// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/include_rules.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf::house;

class IncludesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTreeHasSourcesToLookAt();
    void roomsIncludeOnlyInOneDirection();
    void theWindowStandsInFloors();
    void librariesStayInTheirRooms();
    void sqlStaysInStorageAndCoreReadsNoClock();
    void aPlantedIncludeIsFound_data();
    void aPlantedIncludeIsFound();
    void aPlantedFloorIsFound_data();
    void aPlantedFloorIsFound();
    void aPlantedLibraryIsFound_data();
    void aPlantedLibraryIsFound();
    void aHeaderWithJsonThatAnotherFolderIncludesIsFound();
    void aPlantedWordIsFound_data();
    void aPlantedWordIsFound();

private:
    const std::vector<File> m_files = filesOf(
        QStringLiteral(HF_SOURCE_ROOT),
        {QStringLiteral("core"), QStringLiteral("resources/words"), QStringLiteral("ui"), QStringLiteral("app")},
        sourceEndings());
};

namespace {

using Rule = QStringList (*)(const std::vector<File>&);

void addColumns()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isFault");
}

void addRow(const char* path, const char* line, bool isFault)
{
    QTest::addRow("%s: %s", path, line) << QString::fromLatin1(path) << QByteArray(line) << isFault;
}

/// Plants one line in an otherwise empty tree and says whether the rule minds it.
bool minds(Rule rule, const QString& path, const QByteArray& line)
{
    const PlantedTree tree;
    tree.plant(path, "#pragma once\n" + line + "\n");
    return !rule(filesOf(tree.root(), {}, sourceEndings())).isEmpty();
}

void verifyNone(const QStringList& faults)
{
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

} // namespace

void IncludesTest::theTreeHasSourcesToLookAt()
{
    QVERIFY(m_files.size() > 20);
}

void IncludesTest::roomsIncludeOnlyInOneDirection()
{
    verifyNone(forbiddenIncludes(m_files));
}

void IncludesTest::theWindowStandsInFloors()
{
    verifyNone(forbiddenFloors(m_files));
}

void IncludesTest::librariesStayInTheirRooms()
{
    verifyNone(forbiddenLibraries(m_files));
}

void IncludesTest::sqlStaysInStorageAndCoreReadsNoClock()
{
    verifyNone(forbiddenWords(m_files));
}

void IncludesTest::aPlantedIncludeIsFound_data()
{
    addColumns();
    addRow("core/domain/a.h", "#include \"analysis/series.h\"", true);
    addRow("core/analysis/a.cpp", "#include \"storage/log/revision_log.h\"", true);
    addRow("core/storage/a.cpp", "#include \"exchange/import_source.h\"", true);
    addRow("core/exchange/a.cpp", "#include <storage/errors.h>", true);
    addRow("core/quickadd/a.cpp", "  #  include \"journal/journal.h\"", true);
    addRow("core/journal/a.cpp", "#include \"ui/base/words/sentences.h\"", true);
    addRow("ui/pages/a.cpp", "#include \"storage/errors.h\"", true);
    addRow("ui/pages/a.cpp", "#include \"exchange/import_source.h\"", true);
    addRow("app/cli/a.cpp", "#include \"ui/base/words/sentences.h\"", true);
    addRow("core/domain/a.cpp", "#include \"../analysis/series.h\"", true);
    addRow("core/domain/a.cpp", "#include \"core/analysis/series.h\"", true);
    addRow("core/novel/a.cpp", "int x;", true);
    addRow("core/journal/a.cpp", "#include \"storage/log/revision_log.h\"", false);
    addRow("core/analysis/a.cpp", "#include \"domain/day.h\"", false);
    addRow("ui/pages/a.cpp", "#include \"journal/journal.h\"", false);
    addRow("app/main.cpp", "#include \"ui/shell/main_window.h\"", false);
    addRow("resources/words/a.cpp", "#include \"ui/base/words/sentences.h\"", true);
    addRow("core/journal/a.cpp", "#include \"words/metrics.h\"", true);
    addRow("resources/words/a.cpp", "#include \"journal/metric.h\"", false);
    addRow("ui/base/a.cpp", "#include \"words/metrics.h\"", false);
    addRow("core/domain/a.cpp", "#include <cctz/time_zone.h>", false);
}

void IncludesTest::aPlantedIncludeIsFound()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, line);
    QFETCH(bool, isFault);

    QCOMPARE(minds(forbiddenIncludes, path, line), isFault);
}

void IncludesTest::aPlantedFloorIsFound_data()
{
    addColumns();
    addRow("ui/base/words/a.cpp", "#include \"ui/widgets/card.h\"", true);
    addRow("ui/base/words/a.cpp", "#include \"ui/features/plan/plan_page.h\"", true);
    addRow("ui/widgets/a.h", "#include \"ui/charts/chart_view.h\"", true);
    addRow("ui/charts/a.h", "#include \"ui/features/trends/value_line.h\"", true);
    addRow("ui/features/today/a.cpp", "#include \"ui/features/plan/plan_page.h\"", true);
    addRow("ui/features/today/rail/a.cpp", "#include <ui/features/history/bin_panel.h>", true);
    addRow("ui/features/settings/a.cpp", "#include \"ui/shell/main_window.h\"", true);
    addRow("ui/features/weather/a.cpp", "int x;", true);
    addRow("ui/pages/a.cpp", "int x;", true);
    addRow("ui/a.cpp", "int x;", true);
    addRow("ui/shell/a.cpp", "#include \"ui/main_window.h\"", true);
    addRow("ui/base/words/a.cpp", "#include \"ui/base/theme/theme.h\"", false);
    addRow("ui/charts/axes/a.cpp", "#include \"ui/widgets/card.h\"", false);
    addRow("ui/features/today/a.cpp", "#include \"ui/features/today/rail/week_card.h\"", false);
    addRow("ui/features/today/a.cpp", "#include \"ui/charts/chart_view.h\"", false);
    addRow("ui/shell/a.cpp", "#include \"ui/features/plan/plan_page.h\"", false);
}

void IncludesTest::aPlantedFloorIsFound()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, line);
    QFETCH(bool, isFault);

    QCOMPARE(minds(forbiddenFloors, path, line), isFault);
}

void IncludesTest::aPlantedLibraryIsFound_data()
{
    addColumns();
    addRow("core/domain/a.cpp", "#include <QtCore/QString>", true);
    addRow("core/journal/a.h", "#include <QString>", true);
    addRow("app/cli/a.cpp", "#include <QtCore/QString>", true);
    addRow("resources/words/a.cpp", "#include <QtCore/QString>", true);
    addRow("core/exchange/a.cpp", "#include <SQLiteCpp/Database.h>", true);
    addRow("ui/a.cpp", "#include <sqlite3.h>", true);
    addRow("core/domain/a.cpp", "#include <nlohmann/json.hpp>", true);
    addRow("ui/a.cpp", "#include <nlohmann/json.hpp>", true);
    addRow("ui/a.cpp", "#include <QtWidgets/QLabel>", false);
    addRow("core/storage/a.cpp", "#include <sqlite3.h>", false);
    addRow("core/storage/a.h", "#include <nlohmann/json.hpp>", false);
    addRow("core/storage/a.cpp", "#include <nlohmann/json.hpp>", false);
    addRow("app/cli/output.h", "#include <nlohmann/json.hpp>", false);
}

void IncludesTest::aPlantedLibraryIsFound()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, line);
    QFETCH(bool, isFault);

    QCOMPARE(minds(forbiddenLibraries, path, line), isFault);
}

void IncludesTest::aHeaderWithJsonThatAnotherFolderIncludesIsFound()
{
    const PlantedTree tree;
    tree.plant(QStringLiteral("core/storage/codec/fields.h"), "#include <nlohmann/json.hpp>\n");
    tree.plant(QStringLiteral("core/storage/codec/fields.cpp"), "#include \"storage/codec/fields.h\"\n");
    QCOMPARE(forbiddenLibraries(filesOf(tree.root(), {}, sourceEndings())), QStringList());

    tree.plant(QStringLiteral("core/journal/journal.cpp"), "#include \"storage/codec/fields.h\"\n");

    QCOMPARE(forbiddenLibraries(filesOf(tree.root(), {}, sourceEndings())).size(), 1);
}

void IncludesTest::aPlantedWordIsFound_data()
{
    addColumns();
    addRow("core/journal/a.cpp", "auto q = \"SELECT day FROM dose\";", true);
    addRow("core/exchange/a.cpp", "run(\"INSERT OR IGNORE INTO dose VALUES (1)\");", true);
    addRow("ui/a.cpp", "run(\"PRAGMA data_version\");", true);
    addRow("core/analysis/a.cpp", "auto now = std::chrono::system_clock::now();", true);
    addRow("core/domain/a.cpp", "const char* zone = std::getenv(\"TZ\");", true);
    addRow("core/journal/a.cpp", "std::random_device chance;", true);
    addRow("app/cli/a.cpp", "std::ofstream out(path);", true);
    addRow("ui/a.cpp", "QSaveFile file(path);", true);
    addRow("core/journal/a.cpp", "std::ifstream in(path);", false);
    addRow("core/storage/a.cpp", "auto q = \"SELECT day FROM dose\";", false);
    addRow("app/cli/a.cpp", "auto now = std::chrono::system_clock::now();", false);
    addRow("core/journal/a.cpp", "// never SELECT x FROM y here", false);
    addRow("ui/a.cpp", "select(row); update(rect()); // from here", false);
}

void IncludesTest::aPlantedWordIsFound()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, line);
    QFETCH(bool, isFault);

    QCOMPARE(minds(forbiddenWords, path, line), isFault);
}

HF_TEST(IncludesTest)
#include "includes.moc"
