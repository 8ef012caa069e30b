// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/text_rules.h"

#include <QtCore/QRegularExpression>

namespace hf::house {

namespace {

QStringList matchesOf(const QRegularExpression& pattern, const std::vector<File>& files)
{
    QStringList found;
    for (const File& file : files) {
        const QStringList lines = file.lines();
        for (int i = 0; i < lines.size(); ++i) {
            const auto match = pattern.match(lines[i]);
            if (match.hasMatch()) {
                found.append(QStringLiteral("%1:%2: %3").arg(file.path).arg(i + 1).arg(match.captured(0)));
            }
        }
    }
    return found;
}

} // namespace

QStringList filesWithoutSpdx(const std::vector<File>& files)
{
    QStringList found;
    for (const File& file : files) {
        const QString head = file.lines().mid(0, 5).join(u'\n');
        const bool both = head.contains(QLatin1String("SPDX-FileCopyrightText: ")) &&
                          head.contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later"));
        if (!both) {
            found.append(file.path);
        }
    }
    return found;
}

QStringList neverWords(const std::vector<File>& files)
{
    static const QRegularExpression words(
        // A field that the known answers name so, alone in its quotes, is no text, and neither is a member of a struct.
        QStringLiteral(
            R"(\b(?!(?<=")treated")(?!(?<=\.)treated(Code)?\b)(cure[sd]?|curing|heal(s|ed|ing)?|treat(s|ed|ing)?|detox\w*|prevents|clinically proven)"
            R"(|risk zones?|sweet spots?|boosts|leaky guts?|deficienc(y|ies)|must take|responders?)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return matchesOf(words, files);
}

QStringList machineTraces(const std::vector<File>& files)
{
    static const QRegularExpression traces(QStringLiteral(
        R"((?:(?<![\w.~}])|(?<=-[IL]))/(home|root|work|Users)/\w|\b(pypi\.org|npmjs\.org|crates\.io|proxy\.golang\.org|ghcr\.io)"
        R"(|docker\.io|pkg\.dev|(deb|snapshot|security)\.debian\.org)\b)"));
    return matchesOf(traces, files);
}

} // namespace hf::house
