// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/size_rules.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStandardPaths>

namespace hf::house {

namespace {

constexpr int longestSource = 400;
constexpr int longestHeader = 200;
constexpr int longestFunction = 60;

bool isHeader(const File& file)
{
    return file.path.endsWith(QLatin1String(".h"));
}

/// Standard output of a program, or nothing when it does not run.
std::optional<QString> outputOf(const QString& program, const QStringList& arguments, const QString& input)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted()) {
        return std::nullopt;
    }
    process.write(input.toUtf8());
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(30'000) && process.exitCode() == 0;
    return ended ? std::optional(QString::fromUtf8(process.readAllStandardOutput())) : std::nullopt;
}

QString universalCtags()
{
    for (const QString& name : {QStringLiteral("ctags-universal"), QStringLiteral("ctags")}) {
        const QString program = QStandardPaths::findExecutable(name);
        const auto version = program.isEmpty() ? std::nullopt : outputOf(program, {QStringLiteral("--version")}, {});
        if (version && version->contains(QLatin1String("Universal Ctags"))) {
            return program;
        }
    }
    return {};
}

} // namespace

QStringList oversizedFiles(const std::vector<File>& files)
{
    QStringList found;
    for (const File& file : files) {
        const auto length = file.text.count(u'\n');
        const int longest = isHeader(file) ? longestHeader : longestSource;
        if (length > longest) {
            found.append(QStringLiteral("%1: %2 lines, at most %3").arg(file.path).arg(length).arg(longest));
        }
    }
    return found;
}

std::optional<QStringList> oversizedFunctions(const QString& root, const std::vector<File>& files)
{
    const QString ctags = universalCtags();
    QStringList paths;
    for (const File& file : files) {
        paths.append(root + u'/' + file.path);
    }
    const QStringList arguments{QStringLiteral("-x"),
                                QStringLiteral("--languages=C++"),
                                QStringLiteral("--langmap=C++:.cpp.h"),
                                QStringLiteral("--kinds-C++=f"),
                                QStringLiteral("--_xformat=%n\t%{end}\t%N\t%F"),
                                QStringLiteral("-L"),
                                QStringLiteral("-")};
    const auto output = ctags.isEmpty() ? std::nullopt : outputOf(ctags, arguments, paths.join(u'\n'));
    if (!output) {
        return std::nullopt;
    }
    QStringList found;
    for (const QString& line : output->split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'\t');
        const int length = fields.value(1).toInt() - fields.value(0).toInt() + 1;
        if (length > longestFunction) {
            found.append(QStringLiteral("%1:%2: %3 has %4 lines, at most %5")
                             .arg(fields.value(3).mid(root.size() + 1), fields.value(0), fields.value(2))
                             .arg(length)
                             .arg(longestFunction));
        }
    }
    return found;
}

QStringList foldersWithoutSentence(const QString& architecture, const std::vector<File>& files)
{
    static const QRegularExpression row(QStringLiteral(R"(^\| `((?:core|ui|app)(?:/\w+)*)` \| ([^|]*) \|$)"));
    const QString section =
        architecture.section(QStringLiteral("\n## Folders\n"), 1, 1).section(QStringLiteral("\n## "), 0, 0);
    QStringList named;
    QStringList found;
    for (const QString& line : section.split(u'\n')) {
        if (const auto match = row.match(line); match.hasMatch()) {
            named.append(match.captured(1));
            if (match.captured(2).trimmed().isEmpty()) {
                found.append(QStringLiteral("%1: its row says nothing").arg(named.last()));
            }
        }
    }
    QSet<QString> folders;
    for (const File& file : files) {
        folders.insert(file.path.section(u'/', 0, -2));
    }
    for (const QString& folder : folders) {
        if (named.count(folder) != 1) {
            found.append(QStringLiteral("%1: %2 sentences say what is in it").arg(folder).arg(named.count(folder)));
        }
    }
    for (const QString& folder : std::as_const(named)) {
        if (!folders.contains(folder)) {
            found.append(QStringLiteral("%1: has a sentence and no sources").arg(folder));
        }
    }
    return found;
}

} // namespace hf::house
