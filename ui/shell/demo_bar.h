// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

namespace hf {

/// Stands above every page of a made-up journal: that it is one, and the way back.
class DemoBar final : public QFrame {
    Q_OBJECT

public:
    explicit DemoBar(QWidget* parent = nullptr);

Q_SIGNALS:
    void backWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace hf
