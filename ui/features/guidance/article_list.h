// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guidance/article.h"

#include <QtWidgets/QListWidget>

#include <vector>

namespace hf {

/// The articles by name, each with what it is about below; the chosen one on a soft colour.
class ArticleList final : public QListWidget {
    Q_OBJECT

public:
    explicit ArticleList(QWidget* parent = nullptr);

    /// Chooses the one that was read, where it is still there, else the first. Says nothing of it.
    void show(const std::vector<const Article*>& articles, const QString& read);
    /// The slug of the chosen one; empty when there is none.
    QString slug() const;
    void choose(const QString& slug);

    QSize sizeHint() const override;
};

} // namespace hf
