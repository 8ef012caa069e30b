// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace hf {

class TextTableModel;
struct ExperimentFacts;

/// The periods of an experiment as a table: what the strip and the dots show, in numbers.
class PeriodTable final : public QTableView {
    Q_OBJECT

public:
    explicit PeriodTable(QWidget* parent = nullptr);

    void show(const ExperimentFacts& facts);
    using QTableView::show;

private:
    TextTableModel* m_model;
};

} // namespace hf
