// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/text_rules.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf::house;

class SwitchesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void switchesOverKindsNameThemAll()
    {
        const auto files = filesOf(
            QStringLiteral(HF_SOURCE_ROOT),
            {QStringLiteral("core"), QStringLiteral("resources/words"), QStringLiteral("ui"), QStringLiteral("app")},
            sourceEndings());
        QVERIFY(files.size() > 20);

        const QStringList faults = switchesWithDefault(files);

        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void aPlantedDefaultIsFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isFault");
        QTest::newRow("a default beside a kind")
            << QByteArray("    switch (kind) {\n    case Kind::dose: {\n        break;\n    }\n    default:\n    }\n")
            << true;
        QTest::newRow("a default within another switch")
            << QByteArray(
                   "    switch (role) {\n    case 1:\n        switch (kind) {\n        case MetricKind::load:\n"
                   "            break;\n        default:\n            break;\n        }\n        break;\n    }\n")
            << true;
        QTest::newRow("all named") << QByteArray("    switch (kind) {\n    case Kind::dose:\n        break;\n    }\n")
                                   << false;
        QTest::newRow("roles are open ended")
            << QByteArray("    switch (role) {\n    case Qt::DisplayRole:\n        break;\n    default:\n    }\n")
            << false;
        QTest::newRow("a default around a switch over kinds")
            << QByteArray("    switch (role) {\n    case 1:\n        switch (kind) {\n        case Kind::dose:\n"
                          "            break;\n        }\n        break;\n    default:\n        break;\n    }\n")
            << false;
    }

    void aPlantedDefaultIsFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isFault);
        const PlantedTree tree;
        tree.plant(QStringLiteral("ui/a.cpp"), text);

        QCOMPARE(!switchesWithDefault(filesOf(tree.root(), {}, sourceEndings())).isEmpty(), isFault);
    }
};

HF_TEST(SwitchesTest)
#include "switches.moc"
