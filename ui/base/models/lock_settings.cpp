// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/models/lock_settings.h"

#include "journal/device/lock_code.h"

#include <QtCore/QSettings>

#include <algorithm>

namespace hf {

namespace {

constexpr QLatin1String minutesKey("lock/minutes");
constexpr QLatin1String codeKey("lock/code");

/// The same letters, however a keyboard puts them together.
std::string bytesOf(const QString& code)
{
    return code.normalized(QString::NormalizationForm_C).toStdString();
}

} // namespace

LockSettings::LockSettings(QSettings& settings, QObject* parent)
    : QObject(parent),
      m_settings(settings)
{
}

minutes LockSettings::idle() const
{
    const minutes kept{m_settings.value(minutesKey).toInt()};
    return std::find(offered.begin(), offered.end(), kept) == offered.end() ? minutes{0} : kept;
}

void LockSettings::setIdle(minutes idle)
{
    if (idle.count() == 0) {
        m_settings.remove(minutesKey);
    } else {
        m_settings.setValue(minutesKey, static_cast<int>(idle.count()));
    }
    Q_EMIT changed();
}

bool LockSettings::hasCode() const
{
    return !m_settings.value(codeKey).toString().isEmpty();
}

bool LockSettings::fits(const QString& code) const
{
    return fitsCode(bytesOf(code), m_settings.value(codeKey).toString().toStdString());
}

bool LockSettings::setCode(const QString& code)
{
    const auto hash = hashOfCode(bytesOf(code));
    if (!hash) {
        return false;
    }
    m_settings.setValue(codeKey, QString::fromStdString(*hash));
    m_settings.sync(); // a code that is asked for now stands in the file where it can be removed
    Q_EMIT changed();
    return true;
}

void LockSettings::removeCode()
{
    m_settings.remove(codeKey);
    m_settings.sync();
    Q_EMIT changed();
}

void LockSettings::readAgain()
{
    m_settings.sync();
}

QString LockSettings::file() const
{
    return m_settings.fileName();
}

} // namespace hf
