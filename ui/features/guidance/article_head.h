// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guidance/article.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace hf {

class PassageLabel;

/// The title of an article, what sort of thing it is about, and the way to the reference article.
class ArticleHead final : public QWidget {
    Q_OBJECT

public:
    ArticleHead(const Article& article, QWidget* parent);

    PassageLabel* title() const { return m_title; }

Q_SIGNALS:
    void referenceWanted();
    void copyWanted();

private:
    QPushButton* addLink(const QString& text, const QString& address);

    PassageLabel* m_title;
};

} // namespace hf
