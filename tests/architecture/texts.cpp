// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/text_rules.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf::house;

class TextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySourceNamesItsLicence();
    void textsForPeopleNeverUseTheWords();
    void theTreeNamesNoMachine();
    void aPlantedFileWithoutLicenceIsFound();
    void aPlantedWordIsFound_data();
    void aPlantedWordIsFound();
    void aPlantedMachineIsFound_data();
    void aPlantedMachineIsFound();

private:
    const QString m_root = QStringLiteral(HF_SOURCE_ROOT);
};

namespace {

using Rule = QStringList (*)(const std::vector<File>&);

bool minds(Rule rule, const QByteArray& line)
{
    const PlantedTree tree;
    tree.plant(QStringLiteral("resources/a.md"), line + "\n");
    return !rule(filesOf(tree.root(), {}, {})).isEmpty();
}

void verifyNone(const QStringList& faults)
{
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

} // namespace

void TextsTest::everySourceNamesItsLicence()
{
    const auto files =
        filesOf(m_root, {},
                {QStringLiteral(".cpp"), QStringLiteral(".h"), QStringLiteral(".in"), QStringLiteral(".sh"),
                 QStringLiteral(".py"), QStringLiteral(".cmake"), QStringLiteral("CMakeLists.txt"),
                 QStringLiteral("/run"), QStringLiteral("packaging/test")});
    QVERIFY(files.size() > 20);

    verifyNone(filesWithoutSpdx(files));
}

void TextsTest::textsForPeopleNeverUseTheWords()
{
    auto files = filesOf(m_root,
                         {QStringLiteral("resources/guidance"), QStringLiteral("resources/manual"),
                          QStringLiteral("resources/words"), QStringLiteral("app/cli")},
                         {});
    for (const File& file : filesOf(m_root, {QStringLiteral("ui")}, sourceEndings())) {
        if (file.path.contains(QLatin1String("sentences")) || file.isIn(QStringLiteral("ui/base/words"))) {
            files.push_back(file);
        }
    }

    verifyNone(neverWords(files));
}

void TextsTest::theTreeNamesNoMachine()
{
    auto files = filesOf(m_root, {}, {});
    QVERIFY(files.size() > 20);
    std::erase_if(files, [](const File& file) { return file.path == QLatin1String("tests/architecture/texts.cpp"); });

    verifyNone(machineTraces(files));
}

void TextsTest::aPlantedFileWithoutLicenceIsFound()
{
    const PlantedTree tree;
    tree.plant(QStringLiteral("core/both.h"),
               "// SPDX-FileCopyrightText: 2026 A\n// SPDX-License-Identifier: GPL-3.0-or-later\n");
    tree.plant(QStringLiteral("core/one.h"), "// SPDX-FileCopyrightText: 2026 A\n");
    tree.plant(QStringLiteral("core/none.h"), "#pragma once\n");
    tree.plant(QStringLiteral("core/other.h"), "// SPDX-FileCopyrightText: 2026 A\n// SPDX-License-Identifier: MIT\n");

    QCOMPARE(
        filesWithoutSpdx(filesOf(tree.root(), {}, {})),
        (QStringList{QStringLiteral("core/none.h"), QStringLiteral("core/one.h"), QStringLiteral("core/other.h")}));
}

void TextsTest::aPlantedWordIsFound_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isFault");

    for (const char* line : {"It cures nothing.", "Healing takes time", "this TREATS it", "\"treated days\"",
                             "a detox day", "prevents it", "clinically proven", "risk zone", "the sweet spot", "boosts",
                             "leaky gut", "a deficiency", "you must take it", "a responder"}) {
        QTest::newRow(line) << QByteArray(line) << true;
    }
    for (const char* line : {"secure", "healthy", "a health worker", "the treaty", "in.list(\"treated\")",
                             "period.treated", "prevent", "boost", "a risk"}) {
        QTest::newRow(line) << QByteArray(line) << false;
    }
}

void TextsTest::aPlantedWordIsFound()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isFault);

    QCOMPARE(minds(neverWords, line), isFault);
}

void TextsTest::aPlantedMachineIsFound_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isFault");

    for (const char* line : {"cd /home/ada/habitforge", "open(\"/root/journal.db\")", "-I/work/main/core",
                             "https://pypi.org/simple", "URIs: http://deb.debian.org/debian", "ghcr.io/x"}) {
        QTest::newRow(line) << QByteArray(line) << true;
    }
    for (const char* line : {"~/home/", "the work/rest ratio", "https://www.debian.org/", "$HOME/.local", "/usr/share",
                             "https://example.org/home/page"}) {
        QTest::newRow(line) << QByteArray(line) << false;
    }
}

void TextsTest::aPlantedMachineIsFound()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isFault);

    QCOMPARE(minds(machineTraces, line), isFault);
}

HF_TEST(TextsTest)
#include "texts.moc"
