// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLabel>

namespace hf {

/// One line of text that changes often: it asks for no room, so nothing is laid out anew, and what does not fit ends in
/// an ellipsis. Screen readers and the tooltip have all of it.
class ValueLine final : public QLabel {
    Q_OBJECT

public:
    explicit ValueLine(QWidget* parent = nullptr);

    void say(const QString& text);
    QString said() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_text;
};

} // namespace hf
