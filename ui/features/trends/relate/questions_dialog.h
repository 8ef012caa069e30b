// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/trends/relate/relate_questions.h"

#include <QtWidgets/QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace hf {

/// Picks the questions of "What goes together": two series and a lag each, and the marks whose days are left out.
class QuestionsDialog final : public QDialog {
    Q_OBJECT

public:
    QuestionsDialog(const RelateOffer& offer, const std::vector<PickedQuestion>& questions, const QStringList& leftOut,
                    QWidget* parent = nullptr);

    std::vector<PickedQuestion> questions() const;
    QStringList leftOut() const;
    /// The person wants the usual questions back.
    bool wantsUsual() const { return m_usual; }

private:
    struct Row {
        QWidget* widget;
        QComboBox* x;
        QComboBox* y;
        QComboBox* lag;
        QCheckBox* onOff;
        QPushButton* remove;
    };

    void build();
    QWidget* buildMarks(const std::vector<Metric>& marks, const QStringList& leftOut);
    void addRow(const std::optional<PickedQuestion>& question);
    void removeRow(const QWidget* widget);
    void nameRows();
    void offerOnOff(const Row& row);
    static QComboBox* metricBox(const std::vector<Metric>& all, const Metric* chosen, QWidget* parent);

    std::vector<Metric> m_causes;
    std::vector<Metric> m_metrics;
    std::vector<Row> m_rows;
    bool m_usual = false;
    QVBoxLayout* m_list;
    QWidget* m_marks = nullptr;
    std::vector<QCheckBox*> m_leftOut; ///< a box a mark; its object name is the mark
    QPushButton* m_add;
    QPushButton* m_ok;
};

} // namespace hf
