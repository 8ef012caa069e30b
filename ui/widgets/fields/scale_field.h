// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme/tokens.h"
#include "ui/base/words/own_keys.h"

#include <QtCore/QBasicTimer>
#include <QtWidgets/QAbstractSlider>

#include <functional>
#include <optional>

namespace hf {

/// A scale of points that can be unset: a dashed track without a handle. A digit or a click sets it, arrows move it,
/// Delete clears it. One position below the scale stands for "not set". A digit also asks to go on to the next field; a
/// 1 that may become a 10 waits for a moment: a 0 that follows at once makes it one, else the next field has its turn.
class ScaleField final : public QAbstractSlider {
    Q_OBJECT

public:
    using Words = std::function<QString(int)>;

    ScaleField(int low, int high, QWidget* parent = nullptr);

    /// What `keyPressEvent` does.
    static OwnKeys keys();

    /// Arrows and the mouse then also reach the middle between two points; digits stay whole.
    void allowHalves();
    void setColour(QColor Tokens::*colour) { m_colour = colour; }
    /// Short words shown after the number; every possible text gets its room.
    void setWords(Words words);

    /// The room that its longest text needs, in pixels, and more of it, so that several scales end at one line.
    int textRoom() const { return textWidth(); }
    void setTextRoom(int pixels);

    /// Rounded down where halves are allowed.
    std::optional<int> points() const;
    std::optional<double> exactPoints() const;
    /// Shows a value; nobody is told.
    void showPoints(std::optional<int> points);
    void showExactPoints(std::optional<double> points);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person set or cleared it.
    void edited(std::optional<int> points);
    /// A digit finished the field: whoever holds it may move the focus on.
    void wentOn();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void sliderChange(SliderChange change) override;

private:
    // The value of the slider counts steps: `m_perPoint` of them are a point.
    int unset() const { return m_low * m_perPoint - 1; }
    int highest() const { return m_high * m_perPoint; }
    std::optional<int> steps() const;
    QString textOf(std::optional<int> steps) const;
    int textWidth() const;
    QRect trackRect() const;
    void setByPerson(std::optional<int> steps, bool hold);
    void typeDigit(int digit);
    bool passOn(QKeyEvent* event);
    void goOn();
    void step(int by);
    void release();
    int stepsAt(int x) const;
    void describe();

    int m_low;
    int m_high;
    int m_perPoint = 1;
    QColor Tokens::*m_colour = &Tokens::accent;
    Words m_words;
    mutable std::optional<int> m_textWidth; ///< of the longest of its texts, in pixels; measuring is slow
    int m_textRoom = 0;
    bool m_quiet = false;
    bool m_holding = false;
    bool m_typedOne = false;
    QBasicTimer m_untilZero;   ///< runs after a 1
    bool m_pressed = false;    ///< by the mouse, on the scale
    std::optional<int> m_told; ///< in steps
};

} // namespace hf
