// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme/type_scale.h"

#include <QtWidgets/QVBoxLayout>
#include <QtWidgets/QWidget>

namespace hf {

/// Cards below each other. Its height follows from its width alone: what its wrapped words would need in the narrowest
/// window makes no scroll bar in a wide one.
class CardList final : public QWidget {
    Q_OBJECT

public:
    explicit CardList(QWidget* parent = nullptr)
        : QWidget(parent),
          m_stack(new QVBoxLayout(this))
    {
        m_stack->setContentsMargins(0, 0, 0, 0);
        m_stack->setSpacing(space::gap);
    }

    QVBoxLayout* stack() const { return m_stack; }
    QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }

private:
    QVBoxLayout* m_stack;
};

} // namespace hf
