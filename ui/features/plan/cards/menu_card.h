// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QtCore/QStringList>

class QPushButton;
class QVBoxLayout;

namespace hf {

/// The small steps that the person wrote in advance for the day after a miss.
class MenuCard final : public Card {
    Q_OBJECT

public:
    explicit MenuCard(QWidget* parent = nullptr);

    void show(const QStringList& menu);

Q_SIGNALS:
    void editWanted();

private:
    QLabel* m_empty;
    QVBoxLayout* m_lines;
    QPushButton* m_edit;
    std::vector<QWidget*> m_rows;
};

} // namespace hf
