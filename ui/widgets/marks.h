// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLabel>
#include <QtWidgets/QWidget>

namespace hf {

/// An amount or another short word in a rounded outline.
class ChipLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ChipLabel(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// How much of a package is left, as a bar below the words that say it.
class SupplyBar final : public QWidget {
    Q_OBJECT

public:
    explicit SupplyBar(QWidget* parent = nullptr);

    /// 0 … 1.
    void setShare(double share);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
};

} // namespace hf
