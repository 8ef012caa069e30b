// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guidance/article.h"

#include <QtWidgets/QFrame>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace hf {

class PassageLabel;

/// Cautions on their soft colour, and below them the way to the questions.
class CautionBox final : public QFrame {
    Q_OBJECT

public:
    explicit CautionBox(QWidget* parent);

    void add(const Article& article, const Caution& caution);
    void add(QPushButton* link);
    const std::vector<PassageLabel*>& passages() const { return m_passages; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_lines;
    std::vector<PassageLabel*> m_passages;
};

} // namespace hf
