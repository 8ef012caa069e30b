// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/size_rules.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf::house;

class SizesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesStaySmall();
    void functionsStaySmall();
    void aFolderHasOneSentenceThatSaysWhatIsInIt();
    void aPlantedGiantFileIsFound();
    void aPlantedGiantFunctionIsFound();
    void aFolderWithoutASentenceIsFound();

private:
    const std::vector<File> m_files =
        filesOf(QStringLiteral(HF_SOURCE_ROOT),
                {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")},
                {QStringLiteral(".cpp"), QStringLiteral(".h")});
};

namespace {

std::vector<File> sourcesOf(const PlantedTree& tree)
{
    return filesOf(tree.root(), {}, {QStringLiteral(".cpp"), QStringLiteral(".h")});
}

QByteArray functionOf(int lines)
{
    return "int long_one()\n{\n" + QByteArray("    ++count;\n").repeated(lines - 4) + "    return count;\n}\n";
}

} // namespace

void SizesTest::filesStaySmall()
{
    QVERIFY(m_files.size() > 20);
    const QStringList faults = oversizedFiles(m_files);

    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void SizesTest::functionsStaySmall()
{
    const auto faults = oversizedFunctions(QStringLiteral(HF_SOURCE_ROOT), m_files);
    if (!faults) {
        QSKIP("Universal Ctags is not installed: functions are not measured");
    }

    QVERIFY2(faults->isEmpty(), qPrintable(faults->join(u'\n')));
}

void SizesTest::aPlantedGiantFileIsFound()
{
    const PlantedTree tree;
    tree.plant(QStringLiteral("core/a.cpp"), QByteArray("\n").repeated(400));
    tree.plant(QStringLiteral("core/a.h"), QByteArray("\n").repeated(200));
    QCOMPARE(oversizedFiles(sourcesOf(tree)), QStringList());

    tree.plant(QStringLiteral("core/a.cpp"), QByteArray("\n").repeated(401));
    tree.plant(QStringLiteral("core/a.h"), QByteArray("\n").repeated(201));

    QCOMPARE(oversizedFiles(sourcesOf(tree)).size(), 2);
}

void SizesTest::aPlantedGiantFunctionIsFound()
{
    const PlantedTree tree;
    tree.plant(QStringLiteral("core/a.cpp"), functionOf(60));
    const auto before = oversizedFunctions(tree.root(), sourcesOf(tree));
    if (!before) {
        QSKIP("Universal Ctags is not installed: functions are not measured");
    }
    QCOMPARE(*before, QStringList());

    tree.plant(QStringLiteral("core/a.cpp"), functionOf(61));

    QCOMPARE(oversizedFunctions(tree.root(), sourcesOf(tree)),
             QStringList{QStringLiteral("core/a.cpp:1: long_one has 61 lines, at most 60")});
}

void SizesTest::aFolderHasOneSentenceThatSaysWhatIsInIt()
{
    const QString root = QStringLiteral(HF_SOURCE_ROOT);
    const std::vector<File> text = filesOf(root, {QStringLiteral(".")}, {QStringLiteral("ARCHITECTURE.md")});
    QVERIFY(!text.empty());

    const QStringList faults = foldersWithoutSentence(
        text.front().text,
        filesOf(root, {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}, sourceEndings()));

    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void SizesTest::aFolderWithoutASentenceIsFound()
{
    const PlantedTree tree;
    tree.plant(QStringLiteral("ui/charts/a.cpp"), "\n");
    tree.plant(QStringLiteral("core/domain/a.h"), "\n");
    const QString charts = QStringLiteral("| `ui/charts` | Charts of days. |\n");
    const QString domain = QStringLiteral("| `core/domain` | Days and amounts. |\n");
    const auto faults = [&tree](const QString& rows) {
        return foldersWithoutSentence(QStringLiteral("# House\n\n## Folders\n\n%1\n## Decisions\n").arg(rows),
                                      sourcesOf(tree))
            .size();
    };

    QCOMPARE(faults(charts + domain), 0);
    QCOMPARE(faults(charts), 1);
    QCOMPARE(faults(charts + domain + charts), 1);
    QCOMPARE(faults(charts + QStringLiteral("| `core/domain` |  |\n")), 1);
    QCOMPARE(faults(charts + domain + QStringLiteral("| `core/gone` | What was. |\n")), 1);
    QCOMPARE(foldersWithoutSentence(charts + domain, sourcesOf(tree)).size(), 2);
}

HF_TEST(SizesTest)
#include "sizes.moc"
