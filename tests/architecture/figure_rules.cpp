// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/figure_rules.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

namespace hf::house {

namespace {

/// The one place of the window, and what is read by machines or drawn to a scale whose decimals core gave.
constexpr std::array notForPeople{"ui/base/words/digits.cpp", "ui/charts/chart_export.cpp", "ui/charts/value_axis.cpp",
                                  "app/demo/", "app/cli/compute/"};

bool mayWriteDigits(const QString& path)
{
    return std::any_of(notForPeople.begin(), notForPeople.end(),
                       [&path](const char* one) { return path.startsWith(QLatin1String(one)); });
}

/// Files that say things: there a rounded number is one that somebody reads.
bool says(const File& file)
{
    return file.isIn(QStringLiteral("app/cli")) || file.isIn(QStringLiteral("resources/words")) ||
           file.isIn(QStringLiteral("ui/base/words")) || file.path.contains(QLatin1String("sentences"));
}

} // namespace

QStringList figuresWrittenElsewhere(const std::vector<File>& files)
{
    static const QRegularExpression format(QStringLiteral(
        R"(\{\w*:(?!:)[^"{}:;()\s]*(\.|[efgEFG]\})|(number|toString|arg|setNum)\(.*,\s*'[efgEFG]'|,\s*'[efgEFG]'\s*,\s*\d|%[-+#0 ]*\d*(\.(\d|\*|%\d)+)?l?[efgEFG]")"
        R"(|\bsetprecision\b|\bstd::fixed\b|\bsnprintf\b|\bto_chars\b)"));
    static const QRegularExpression rounding(
        QStringLiteral(R"(\b(l?l?round|l?l?rint|nearbyint|qRound(64)?|trunc|std::floor|std::ceil)\()"));
    QStringList found;
    for (const File& file : files) {
        if (mayWriteDigits(file.path)) {
            continue;
        }
        const QStringList lines = file.lines();
        for (int i = 0; i < lines.size(); ++i) {
            const bool rounds = says(file) && rounding.match(lines[i]).hasMatch();
            if (rounds || format.match(lines[i]).hasMatch()) {
                found.append(QStringLiteral("%1:%2: %3").arg(file.path).arg(i + 1).arg(lines[i].trimmed()));
            }
        }
    }
    return found;
}

QStringList callsThatWriteDoubles(const QString& symbols)
{
    static const QRegularExpression call(QStringLiteral(
        R"(:(\w+)\.c(?:pp|xx)\.o:\s+U (QString::(arg|number|setNum)|QLocale::(toString|toCurrencyString)|QByteArray::(number|setNum))\((double|float)\b)"));
    QStringList found;
    for (const QString& line : symbols.split(u'\n')) {
        const auto match = call.match(line);
        if (match.hasMatch() && match.captured(1) != QLatin1String("chart_export")) {
            found.append(QStringLiteral("%1 calls %2").arg(match.captured(1), match.captured(2)));
        }
    }
    return found;
}

} // namespace hf::house
