// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>

namespace hf::test {

inline bool isKnown(double actual, const QJsonValue& expected)
{
    constexpr double relative = 1e-9;
    constexpr double absolute = 1e-12;
    const double known = expected.toDouble();
    return expected.isDouble() && std::abs(actual - known) <= std::max(absolute, relative * std::abs(known));
}

/// The known answers about habits that are of one function, each a row of the test.
inline void addHabitRows(const QString& function)
{
    QTest::addColumn<QJsonObject>("in");
    QTest::addColumn<QJsonObject>("out");
    QFile json(QStringLiteral(HF_KNOWN_ANSWERS "/habit.json"));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(json.readAll()).object().value(QStringLiteral("cases")).toArray();
    for (const QJsonValue& known : cases) {
        const QJsonObject row = known.toObject();
        if (row.value(QStringLiteral("fn")).toString() == function) {
            QTest::newRow(qPrintable(row.value(QStringLiteral("id")).toString()))
                << row.value(QStringLiteral("in")).toObject() << row.value(QStringLiteral("out")).toObject();
        }
    }
}

} // namespace hf::test
