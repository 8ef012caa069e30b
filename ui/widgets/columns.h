// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <vector>

namespace hf {

/// Parts of equal width side by side while there is room, else one below the other.
class Columns final : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void add(QWidget* part);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width, false); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    int arrange(int width, bool apply) const;

    std::vector<QWidget*> m_parts;
};

} // namespace hf
