// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/words/own_keys.h"

#include <QtWidgets/QAbstractSlider>

#include <optional>

namespace hf {

/// Seven forms side by side, none chosen at first. Digits and arrows choose, Delete clears, Return takes the chosen
/// one.
class StoolField final : public QAbstractSlider {
    Q_OBJECT

public:
    explicit StoolField(QWidget* parent = nullptr);

    std::optional<int> form() const;
    void clear();

    /// What `keyPressEvent` does.
    static OwnKeys keys();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(std::optional<int> form);
    /// Return, or a digit: the form is meant.
    void taken();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void sliderChange(SliderChange change) override;

private:
    QRect segment(int form) const;
    void describe();
};

} // namespace hf
