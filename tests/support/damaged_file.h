// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFile>
#include <QtCore/QString>

#include <filesystem>
#include <stdexcept>

namespace hf::test {

inline QByteArray bytesOf(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("cannot read " + path.string());
    }
    return file.readAll();
}

inline void writeBytes(const std::filesystem::path& path, const QByteArray& bytes)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        throw std::runtime_error("cannot write " + path.string());
    }
}

/// Turns one bit over in the first place where `text` stands, `at` bytes into it.
inline void flipIn(const std::filesystem::path& path, const QByteArray& text, qsizetype at = 0)
{
    QByteArray bytes = bytesOf(path);
    const qsizetype found = bytes.indexOf(text);
    if (found < 0) {
        throw std::runtime_error("not in the file: " + text.toStdString());
    }
    bytes[found + at] = static_cast<char>(bytes[found + at] ^ 0x01);
    writeBytes(path, bytes);
}

/// Writes over every place where `text` stands with something as long.
inline void overwriteIn(const std::filesystem::path& path, const QByteArray& text, char with = '#')
{
    QByteArray bytes = bytesOf(path);
    writeBytes(path, bytes.replace(text, QByteArray(text.size(), with)));
}

} // namespace hf::test
