// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <array>

class QSettings;

namespace hf {

/// When this device's window hides by itself, and which code shows it again. A setting of the device: it stands in the
/// settings file and in no journal. Of the code only a hash is kept.
class LockSettings final : public QObject {
    Q_OBJECT

public:
    explicit LockSettings(QSettings& settings, QObject* parent = nullptr);

    /// What is offered besides 0, which is never.
    static constexpr std::array<minutes, 5> offered{minutes{1}, minutes{5}, minutes{15}, minutes{30}, minutes{60}};

    minutes idle() const;
    void setIdle(minutes idle);
    bool hasCode() const;
    bool fits(const QString& code) const;
    /// False when there is not the memory to hash it; then all is as before.
    bool setCode(const QString& code);
    void removeCode();
    /// Reads what was changed in the file by hand.
    void readAgain();
    QString file() const;

Q_SIGNALS:
    void changed();

private:
    QSettings& m_settings;
};

} // namespace hf
