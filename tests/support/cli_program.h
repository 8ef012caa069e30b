// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

/// What the command line said and how it ended.
struct Answer {
    int code = -1;
    QByteArray out;
    QByteArray err;

    QList<QByteArray> lines() const { return out.trimmed().split('\n'); }
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// A journal of its own, and the program that writes to it at a fixed moment in Berlin.
class Cli {
public:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    /// Words separated by `|`.
    Answer run(const QString& words, const QByteArray& input = {}) const
    {
        QProcess process;
        process.start(QStringLiteral(HF_CLI),
                      QStringList{QStringLiteral("--journal"), path(journal.constData()), QStringLiteral("--now"), now,
                                  QStringLiteral("--zone"), zone} +
                          words.split(u'|'));
        process.write(input);
        process.closeWriteChannel();
        const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Answer run(const char* words) const { return run(QString::fromUtf8(words)); }
    int count(const char* kind) const
    {
        const Answer answer = run(QStringLiteral("--json|list|%1").arg(QString::fromUtf8(kind)));
        return answer.code == 0 && answer.json().isArray() ? static_cast<int>(answer.json().array().size()) : -1;
    }

    QByteArray journal = "journal.db";
    QString now = QStringLiteral("2026-03-15T12:00:00+01:00");
    QString zone = QStringLiteral("Europe/Berlin");

private:
    QTemporaryDir m_folder;
};
