// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/tree.h"
#include "support/test_program.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace hf::house;

namespace {

/// Where a number, a clock or a date is read by something else than the one reader of each in core/domain.
QStringList readElsewhere(const std::vector<File>& files)
{
    static const QRegularExpression reader(
        QStringLiteral("\\bfrom_chars\\(|\\bstrto[dful]+\\(|\\bsto(i|l|ll|d|f|ul|ull)\\(|\\bsscanf\\(|\\bato[ifl]+\\(|"
                       "\\bQTime::fromString\\(|\\bQDateTime::fromString\\("));
    QStringList found;
    for (const File& file : files) {
        if (file.path.startsWith(QStringLiteral("core/domain/numbers."))) {
            continue;
        }
        const QStringList lines = file.lines();
        for (int i = 0; i < lines.size(); ++i) {
            if (reader.match(lines[i]).hasMatch()) {
                found << QStringLiteral("%1:%2: %3").arg(file.path).arg(i + 1).arg(lines[i].trimmed());
            }
        }
    }
    return found;
}

} // namespace

/// One reader for numbers (domain/numbers), one for clocks (parseClock), one for dates (parseDay).
class ReadersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAndClocksAreReadInOnePlace()
    {
        const auto files =
            filesOf(QStringLiteral(HF_SOURCE_ROOT),
                    {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")}, sourceEndings());
        QVERIFY(files.size() > 100);
        const QStringList found = readElsewhere(files);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void aPlantedReaderIsFound()
    {
        const PlantedTree tree;
        tree.plant(QStringLiteral("core/a.cpp"), "auto n = std::stoi(text);\nauto m = wholeNumber<int>(text);\n");
        tree.plant(QStringLiteral("ui/b.cpp"), "std::from_chars(a, b, n);\nQTime::fromString(text);\n");
        tree.plant(QStringLiteral("core/domain/numbers.h"), "std::from_chars(a, b, n);\n");
        QCOMPARE(readElsewhere(filesOf(tree.root(), {}, sourceEndings())).size(), 3);
    }
};

HF_TEST(ReadersTest)
#include "readers.moc"
