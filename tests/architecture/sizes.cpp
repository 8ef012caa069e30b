// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/size_rules.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf::house;

class SizesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAndFoldersStaySmall();
    void functionsStaySmall();
    void aPlantedGiantFileIsFound();
    void aPlantedCrowdedFolderIsFound();
    void aPlantedGiantFunctionIsFound();

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

void SizesTest::filesAndFoldersStaySmall()
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

void SizesTest::aPlantedCrowdedFolderIsFound()
{
    const PlantedTree tree;
    for (int i = 0; i < 14; ++i) {
        tree.plant(QStringLiteral("ui/pages/p%1.cpp").arg(i), "\n");
    }
    tree.plant(QStringLiteral("ui/pages/parts/a.cpp"), "\n");
    QCOMPARE(oversizedFiles(sourcesOf(tree)), QStringList());

    tree.plant(QStringLiteral("ui/pages/p14.h"), "\n");

    QCOMPARE(oversizedFiles(sourcesOf(tree)), QStringList{QStringLiteral("ui/pages: 15 sources, at most 14")});
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

HF_TEST(SizesTest)
#include "sizes.moc"
