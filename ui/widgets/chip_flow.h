// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <vector>

namespace hf {

/// Lays small controls out in lines, as words in a text, at their own width.
class ChipFlow final : public QWidget {
    Q_OBJECT

public:
    explicit ChipFlow(QWidget* parent = nullptr);

    /// Appends a child; the flow owns it.
    void add(QWidget* chip);
    /// Deletes all children.
    void clear();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width, false); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int arrange(int width, bool apply) const;

    std::vector<QWidget*> m_chips;
};

} // namespace hf
