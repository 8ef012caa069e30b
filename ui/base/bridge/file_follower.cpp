// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/bridge/file_follower.h"

#include <QtCore/QFileInfo>

namespace hf {

FileFollower::FileFollower(QObject* parent)
    : QObject(parent)
{
    constexpr int quietMillis = 100;
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMillis);
    connect(&m_quiet, &QTimer::timeout, this, &FileFollower::touched);
}

void FileFollower::follow(const QString& path)
{
    if (m_watcher != nullptr) {
        return;
    }
    m_path = path;
    m_watcher = new QFileSystemWatcher(this);
    const auto wait = [this] { m_quiet.start(); };
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    renew();
    m_quiet.start(); // what was changed before the watch began
}

void FileFollower::renew()
{
    if (m_watcher == nullptr) {
        return;
    }
    const QFileInfo file(m_path);
    QStringList wanted{file.absolutePath()};
    if (file.exists()) {
        wanted << file.absoluteFilePath();
    }
    const QStringList watched = m_watcher->files() + m_watcher->directories();
    for (const QString& one : wanted) {
        if (!watched.contains(one)) {
            m_watcher->addPath(one);
        }
    }
}

} // namespace hf
