// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_export.h"
#include "ui/features/experiments/experiment_actions.h"
#include "ui/widgets/card.h"

#include <vector>

class QLabel;
class QPushButton;

namespace hf {

class ChipLabel;
class CoursePart;
class PeriodTable;
class ResultPart;
class ScheduleStrip;

/// One experiment: a line when it is past and closed, else with its schedule, and its course or its result.
class ExperimentCard final : public Card {
    Q_OBJECT

public:
    ExperimentCard(ExperimentActions desk, RecordId id, QWidget* parent = nullptr);

    RecordId id() const { return m_id; }
    void show(const ExperimentFacts& facts);
    using QWidget::show;
    const ExperimentFacts& facts() const { return m_facts; }
    void setOpen(bool open);
    bool isOpen() const;
    void setPathChooser(PathChooser choose) { m_choosePath = std::move(choose); }
    std::vector<QWidget*> controls() const;

Q_SIGNALS:
    void saved(const QString& sentence);
    void problem(const QString& sentence);

private:
    void buildHeader();
    void buildDetail();
    void showStrip(Day today);
    bool isPast() const;
    void arrange();
    void tell(const ExperimentActions::Problem& problem);
    void stop();
    void enterKey();
    void why();
    void saveReport();

    ExperimentActions m_desk;
    RecordId m_id;
    ExperimentFacts m_facts;
    bool m_open = false;
    PathChooser m_choosePath = askForPath;
    QLabel* m_question;
    ChipLabel* m_state;
    QLabel* m_short;
    QPushButton* m_toggle;
    QLabel* m_shape;
    QLabel* m_marks;
    QWidget* m_detail;
    ScheduleStrip* m_strip;
    QLabel* m_stripNote;
    QPushButton* m_tableSwitch;
    PeriodTable* m_table;
    CoursePart* m_course;
    ResultPart* m_result;
};

} // namespace hf
