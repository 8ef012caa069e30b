// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/mirror_rules.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf::house;

class MirrorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySourceOfCoreHasItsTest();
    void aSourceWithoutATestIsFound();
};

namespace {

const QStringList endings{QStringLiteral(".cpp"), QStringLiteral("CMakeLists.txt")};

} // namespace

void MirrorsTest::everySourceOfCoreHasItsTest()
{
    const std::vector<File> files =
        filesOf(QStringLiteral(HF_SOURCE_ROOT), {QStringLiteral("core"), QStringLiteral("tests")}, endings);
    QVERIFY(files.size() > 300);

    const QStringList faults = sourcesWithoutTest(files);

    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void MirrorsTest::aSourceWithoutATestIsFound()
{
    const PlantedTree tree;
    const auto faults = [&tree] { return sourcesWithoutTest(filesOf(tree.root(), {}, endings)).size(); };
    tree.plant(QStringLiteral("core/domain/a.cpp"), "int a;\n");
    tree.plant(QStringLiteral("core/domain/a.h"), "extern int a;\n");
    QCOMPARE(faults(), 1);

    tree.plant(QStringLiteral("tests/domain/a.cpp"), "\nHF_TEST(ATest)\n");
    QCOMPARE(faults(), 1); // which nobody runs
    tree.plant(QStringLiteral("tests/domain/CMakeLists.txt"), "foreach(file day a zone)\n");
    QCOMPARE(faults(), 0);
    tree.plant(QStringLiteral("tests/domain/CMakeLists.txt"), "hf_test(domain a_b)\n");
    QCOMPARE(faults(), 1);
    tree.plant(QStringLiteral("tests/domain/CMakeLists.txt"), "hf_test(domain a)\n");
    QCOMPARE(faults(), 0);
    tree.plant(QStringLiteral("tests/domain/a.cpp"), "int nothing;\n");
    QCOMPARE(faults(), 1); // a file that tests nothing

    // A test of the same name elsewhere is none of it.
    tree.plant(QStringLiteral("core/planning/a.cpp"), "int b;\n");
    QCOMPARE(faults(), 2);
}

HF_TEST(MirrorsTest)
#include "mirrors.moc"
