// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

#include <vector>

namespace hf::house {

/// One text file of the tree, named relative to its root.
struct File {
    QString path;
    QString text;

    QStringList lines() const { return text.split(u'\n'); }
    bool isIn(const QString& folder) const { return path.startsWith(folder + u'/'); }
};

/// All files below the given folders (or the whole tree when there are none) whose names end as asked, in order;
/// version control, build output and binary files are left out.
std::vector<File> filesOf(const QString& root, const QStringList& folders, const QStringList& endings);

/// The endings of what people write by hand in C++.
QStringList sourceEndings();

/// A small tree in a temporary folder, to show that a rule finds what it is there for.
class PlantedTree {
public:
    QString root() const { return m_folder.path(); }
    void plant(const QString& path, const QByteArray& text) const;

private:
    QTemporaryDir m_folder;
};

} // namespace hf::house
