// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/translation_rules.h"
#include "support/test_program.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

#include <algorithm>

using namespace hf::house;

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lupdateFindsEveryTextAndComplainsOfNone();
    void theEnglishFileHasBothFormsOfEveryCount();
    void nobodyTranslatesInAWayOfTheirOwn();
    void aPlantedWayOfOnesOwnIsFound_data();
    void aPlantedWayOfOnesOwnIsFound();
    void aPlantedTextThatLupdateCannotAttributeIsFound();
    void lupdateReadsEveryEscapeAsTheCompilerDoes();

private:
    const QString m_root = QStringLiteral(HF_SOURCE_ROOT);
    const std::vector<File> m_files =
        filesOf(m_root, {QStringLiteral("ui"), QStringLiteral("app/window"), QStringLiteral("resources/words")},
                sourceEndings());
};

namespace {

QString joined(const QStringList& faults)
{
    return faults.join(u'\n');
}

} // namespace

void TranslationsTest::lupdateFindsEveryTextAndComplainsOfNone()
{
    const Lupdate found = lupdateOf(m_root);

    QCOMPARE(joined(found.complaints), QString());
    QVERIFY(found.places > 1000);
    QCOMPARE(found.places, markedPlaces(m_files));
    // What is not said by a widget of ours has the one context of `Words`; anything else was misread.
    for (const QString& context : found.contexts) {
        QVERIFY2(context == u"Words" || context.startsWith(u"hf::"), qPrintable(context));
    }
}

void TranslationsTest::theEnglishFileHasBothFormsOfEveryCount()
{
    const QString path = m_root + QStringLiteral("/resources/translations/habitforge_en.ts");
    QFile committed(path);
    QVERIFY(committed.open(QIODevice::ReadOnly));
    const QString before = QString::fromUtf8(committed.readAll());
    QVERIFY(before.contains(QLatin1String("<numerusform>%n day</numerusform>")));
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("habitforge_en.ts"));
    QVERIFY(committed.copy(copy));

    QCOMPARE(refreshedPlurals(m_root, copy), before);
    QVERIFY(!before.contains(QLatin1String("unfinished")));
    QVERIFY(!before.contains(QLatin1String("<numerusform></numerusform>")));
}

void TranslationsTest::nobodyTranslatesInAWayOfTheirOwn()
{
    QCOMPARE(joined(ownWaysOfTranslating(m_files)), QString());
}

void TranslationsTest::aPlantedWayOfOnesOwnIsFound_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isFault");

    QTest::newRow("a function of one's own") << QByteArray("QString tr(const char* text);") << true;
    QTest::newRow("translate") << QByteArray("return QCoreApplication::translate(\"Words\", text);") << true;
    QTest::newRow("the one way") << QByteArray("return Words::tr(\"Today\");") << false;
    QTest::newRow("a painter") << QByteArray("painter.translated(1, 2);") << false;
}

void TranslationsTest::aPlantedWayOfOnesOwnIsFound()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isFault);
    const PlantedTree tree;
    tree.plant(QStringLiteral("ui/a.cpp"), line + "\n");

    QCOMPARE(!ownWaysOfTranslating(filesOf(tree.root(), {}, sourceEndings())).isEmpty(), isFault);
}

void TranslationsTest::aPlantedTextThatLupdateCannotAttributeIsFound()
{
    const PlantedTree tree;
    tree.plant(QStringLiteral("ui/a.cpp"), "namespace hf {\nQString a()\n{\n    return tr(\"Today\");\n}\n}\n");

    QCOMPARE(lupdateOf(tree.root()).complaints.size(), 1);
}

void TranslationsTest::lupdateReadsEveryEscapeAsTheCompilerDoes()
{
    QCOMPARE(joined(escapesReadOn(m_files)), QString());

    const PlantedTree tree;
    tree.plant(QStringLiteral("ui/a.cpp"), "tr(\"\\u201CAll fine\\u201D\");\ntr(\"\\u201CTake\\u201D\");\n");
    QCOMPARE(escapesReadOn(filesOf(tree.root(), {}, sourceEndings())).size(), 1);
}

HF_TEST(TranslationsTest)
#include "translations.moc"
