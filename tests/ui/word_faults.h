// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <string>

namespace hf::test {

/// What a computed sentence holds that none may hold: "1 marked days", "0 points lower", "7.2 h or more" against
/// "7.2 h or less". Each with the sentence.
QStringList faultsOf(QString text);

/// Collects the faults of all that is said, one of each kind.
class Said {
public:
    void operator()(const QString& text);
    void operator()(const std::string& text);
    void operator()(const QStringList& texts);
    /// Fails the test where there were any, or fewer than so many sentences.
    void verify(int least) const;

private:
    QMap<QString, QString> m_faults;
    int m_count = 0;
};

} // namespace hf::test
