// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/occurrence.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace hf {

/// The sign before a dose: a tick, a half circle, an open circle, an arrow, a line, two bars. The words beside it say
/// the same.
class StateMark final : public QWidget {
    Q_OBJECT

public:
    static constexpr int side = 16;

    /// Nothing for a dose without a plan.
    StateMark(std::optional<OccurrenceState> state, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<OccurrenceState> m_state;
};

} // namespace hf
