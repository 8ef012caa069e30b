// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/trends/since/since_read.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace hf {

class DifferenceLine;

/// The answer: its sentence first, then the interval, why it is or is not a change, and the same the other way.
class SinceResultCard final : public Card {
    Q_OBJECT

public:
    explicit SinceResultCard(QWidget* parent = nullptr);

    void show(const SinceShown& shown, bool withoutMarked);
    using QWidget::show;
    QString text() const; ///< all that it says

private:
    void showFigures(const SinceAnswer& answer, const SinceComparison& comparison);
    void why();

    SinceReport m_report;
    SinceComparison m_comparison;
    QLabel* m_heading;
    QLabel* m_figures;
    QLabel* m_note;
    QLabel* m_other;
    QLabel* m_looks;
    QPushButton* m_why;
    DifferenceLine* m_line;
    QLabel* m_band;
};

} // namespace hf
