// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/switch_rules.h"

#include <QtCore/QRegularExpression>

namespace hf::house {

namespace {

struct OpenSwitch {
    int depth = 0; ///< of the braces it stands in
    bool overKinds = false;
    QString defaultAt;
};

} // namespace

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
