// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "ui/features/trends/picture_card.h"
#include "ui/features/trends/since/since_read.h"

class QStackedWidget;

namespace hf {

class SinceChart;
class TextTableModel;

/// The picture of days before and after. Its line reads out the marked day.
class SinceChartCard final : public PictureCard {
    Q_OBJECT

public:
    explicit SinceChartCard(QWidget* parent = nullptr);

    /// `report` has an answer that is not hidden. Without marked days, those are gaps.
    void show(const SinceReport& report, const Catalogue& catalogue, bool withoutMarked, Day today);
    using QWidget::show;
    SinceChart* chart() const { return m_chart; }

protected:
    void writeTable() override;
    Day dayOfRow(int row) const override;

private:
    void describe();
    QString takenOn(Day day) const;

    SinceChart* m_chart;
    TextTableModel* m_rows;
    QStackedWidget* m_above; ///< what the signs mean, or the day that is read
    Day m_today;
};

} // namespace hf
