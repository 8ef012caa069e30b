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

struct OpenSwitch {
    int depth = 0; ///< of the braces it stands in
    bool overKinds = false;
    QString defaultAt;
};

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

QStringList switchesWithDefault(const std::vector<File>& files)
{
    static const QRegularExpression begins(QStringLiteral(R"(^\s*switch \()"));
    static const QRegularExpression kinds(
        QStringLiteral(R"(^\s*case (Kind|KindSort|MetricKind|MetricOf|MetricGroup|MetricShape|MetricPhrase)::)"));
    static const QRegularExpression other(QStringLiteral(R"(^\s*default:)"));
    QStringList found;
    for (const File& file : files) {
        std::vector<OpenSwitch> open;
        int depth = 0;
        const QStringList lines = file.lines();
        for (int i = 0; i < lines.size(); ++i) {
            const QString& line = lines[i];
            if (begins.match(line).hasMatch()) {
                open.push_back({depth, false, {}});
            }
            if (!open.empty()) {
                open.back().overKinds = open.back().overKinds || kinds.match(line).hasMatch();
                if (other.match(line).hasMatch()) {
                    open.back().defaultAt = QStringLiteral("%1:%2").arg(file.path).arg(i + 1);
                }
            }
            depth += static_cast<int>(line.count(u'{') - line.count(u'}'));
            if (!open.empty() && depth <= open.back().depth && line.contains(u'}')) {
                if (open.back().overKinds && !open.back().defaultAt.isEmpty()) {
                    found.append(open.back().defaultAt + QStringLiteral(": a switch over kinds names them all"));
                }
                open.pop_back();
            }
        }
    }
    return found;
}

} // namespace hf::house
