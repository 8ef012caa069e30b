// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/models/figure_column.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace hf {

bool isFigureColumn(const QStringList& cells)
{
    // 12, 1,543, 2.6, \u22120.4, 84 %, 5 of 6; but no date, time or amount with its unit.
    static const QRegularExpression figure(QStringLiteral("^[\u2212-]?\\d[\\d.,\u00A0]*(?:%| \\p{L}+ \\d+)?$"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression digit(QStringLiteral("\\d"));
    bool any = false;
    const bool all = std::all_of(cells.begin(), cells.end(), [&any](const QString& cell) {
        const bool is = figure.match(cell).hasMatch();
        any = any || is;
        return is || !cell.contains(digit);
    });
    return any && all;
}

} // namespace hf
