// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/day_marks.h"
#include "ui/features/trends/passages.h"
#include "ui/features/trends/picture_card.h"

#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace hf {

class ChartView;
class SeriesTableModel;

/// The chart of a metric. Its line reads out the mean or the marked day.
class ChartCard final : public PictureCard {
    Q_OBJECT

public:
    explicit ChartCard(QWidget* parent = nullptr);

    void show(std::shared_ptr<const ChartData> data, std::shared_ptr<const DayMarks> marks, const TimeWindow& window);
    /// What the guidance says of what is shown; nothing where it does not speak of it.
    void setPassage(std::optional<Passage> passage);
    /// Follows the charts it is linked with; only the picture, until updateTexts().
    void setWindow(const TimeWindow& window);
    /// Words and numbers of the days that are shown now.
    void updateTexts();
    void mark(std::optional<Day> day);
    ChartView* chart() const { return m_chart; }
    const std::shared_ptr<const ChartData>& data() const { return m_data; }
    const std::shared_ptr<const DayMarks>& marks() const { return m_marks; }

Q_SIGNALS:
    void dayMarked(std::optional<hf::Day> day);
    void windowWanted(const hf::TimeWindow& window);
    void firstWindowWanted();
    /// A paragraph of the guidance.
    void passageWanted(const QString& slug, const QString& anchor);

protected:
    void writeTable() override;
    Day dayOfRow(int row) const override;

private:
    void describe();

    std::shared_ptr<const ChartData> m_data;
    std::shared_ptr<const DayMarks> m_marks;
    ChartView* m_chart;
    SeriesTableModel* m_numbers;
    QLabel* m_note;
    QPushButton* m_studies;
    std::optional<Passage> m_passage;
};

} // namespace hf
