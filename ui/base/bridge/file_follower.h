// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QTimer>

namespace hf {

/// Follows what other programs do to one file, also when another file takes its place, and says so once it is quiet.
class FileFollower final : public QObject {
    Q_OBJECT

public:
    explicit FileFollower(QObject* parent = nullptr);

    /// Follows the file from now on. What was done to it before is said once too.
    void follow(const QString& path);
    /// Follows the file that has the name now: one that was replaced is no longer watched. Does nothing before
    /// `follow`.
    void renew();

Q_SIGNALS:
    void touched();

private:
    QString m_path;
    QFileSystemWatcher* m_watcher = nullptr;
    QTimer m_quiet;
};

} // namespace hf
