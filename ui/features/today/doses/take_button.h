// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPushButton>

namespace hf {

/// A button of which the key is something else than a click: who clicks has seen which dose it is, who presses the key
/// of the usual dose may not have.
class TakeButton final : public QPushButton {
    Q_OBJECT

public:
    using QPushButton::QPushButton;

Q_SIGNALS:
    void keyPressed();

protected:
    bool event(QEvent* event) override;
};

/// Asks before the key takes a dose that was not clearly meant; true when it is to be taken.
bool confirmTake(const QString& question, QWidget* parent);

} // namespace hf
