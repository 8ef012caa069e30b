// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/mirror_rules.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

namespace hf::house {

QStringList sourcesWithoutTest(const std::vector<File>& files)
{
    static const QRegularExpression word(QStringLiteral(R"(\w+)"));
    QHash<QString, QString> texts;
    for (const File& file : files) {
        texts.insert(file.path, file.text);
    }
    QStringList found;
    for (const File& file : files) {
        if (!file.isIn(QStringLiteral("core")) || !file.path.endsWith(QLatin1String(".cpp"))) {
            continue;
        }
        const QString test = QStringLiteral("tests/") + file.path.section(u'/', 1);
        const QString list = test.section(u'/', 0, -2) + QStringLiteral("/CMakeLists.txt");
        QStringList named;
        for (auto match = word.globalMatch(texts.value(list)); match.hasNext();) {
            named.append(match.next().captured());
        }
        if (!texts.value(test).contains(QLatin1String("\nHF_TEST("))) {
            found.append(QStringLiteral("%1: there is no test %2").arg(file.path, test));
        } else if (!named.contains(test.section(u'/', -1).chopped(4))) {
            found.append(QStringLiteral("%1: %2 does not run its test").arg(file.path, list));
        }
    }
    return found;
}

} // namespace hf::house
