// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/trends/relate/relate_questions.h"

#include <QtWidgets/QDialog>

#include <vector>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace hf {

/// Picks the questions of "What goes together": two series and a lag each.
class QuestionsDialog final : public QDialog {
    Q_OBJECT

public:
    QuestionsDialog(std::vector<Metric> metrics, const std::vector<PickedQuestion>& questions,
                    QWidget* parent = nullptr);

    std::vector<PickedQuestion> questions() const;
    /// The person wants the usual questions back.
    bool wantsUsual() const { return m_usual; }

private:
    struct Row {
        QWidget* widget;
        QComboBox* x;
        QComboBox* y;
        QComboBox* lag;
        QPushButton* remove;
    };

    void build();
    void addRow(const std::optional<PickedQuestion>& question);
    void removeRow(const QWidget* widget);
    void nameRows();
    QComboBox* metricBox(const Metric* chosen, QWidget* parent) const;

    std::vector<Metric> m_metrics;
    std::vector<Row> m_rows;
    bool m_usual = false;
    QVBoxLayout* m_list;
    QPushButton* m_add;
    QPushButton* m_ok;
};

} // namespace hf
