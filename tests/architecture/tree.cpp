// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/tree.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace hf::house {

namespace {

bool endsAsAsked(const QString& path, const QStringList& endings)
{
    return endings.isEmpty() ||
           std::any_of(endings.begin(), endings.end(), [&](const QString& ending) { return path.endsWith(ending); });
}

bool isLeftOut(const QString& path)
{
    return path.startsWith(QLatin1String("build/")) || path.startsWith(u'.') ? !path.startsWith(QLatin1String(".ci/"))
                                                                             : false;
}

void collect(const QDir& root, const QString& folder, const QStringList& endings, std::vector<File>& files)
{
    QDirIterator entries(root.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = root.relativeFilePath(entries.next());
        QFile file(root.filePath(path));
        if (isLeftOut(path) || !endsAsAsked(path, endings) || !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray bytes = file.readAll();
        if (!bytes.contains('\0')) {
            files.push_back(File{path, QString::fromUtf8(bytes)});
        }
    }
}

} // namespace

std::vector<File> filesOf(const QString& root, const QStringList& folders, const QStringList& endings)
{
    std::vector<File> files;
    for (const QString& folder : folders.isEmpty() ? QStringList{QStringLiteral(".")} : folders) {
        collect(QDir(root), folder, endings, files);
    }
    std::sort(files.begin(), files.end(), [](const File& a, const File& b) { return a.path < b.path; });
    return files;
}

QStringList sourceEndings()
{
    return {QStringLiteral(".cpp"), QStringLiteral(".h"), QStringLiteral(".in")};
}

void PlantedTree::plant(const QString& path, const QByteArray& text) const
{
    const QString full = m_folder.filePath(path);
    QDir().mkpath(QFileInfo(full).path());
    QFile file(full);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("cannot plant %s", qPrintable(full));
    }
}

} // namespace hf::house
