// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_export.h"
#include "ui/features/experiments/experiment_actions.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hf {

/// After the start: the seal, and for blind experiments the sheet of the helper.
class SealedPage final : public QWidget {
    Q_OBJECT

public:
    explicit SealedPage(const Catalogue& catalogue, QWidget* parent = nullptr);

    void show(const StartedExperiment& started, const ExperimentDraft& draft);
    using QWidget::show;
    void setPathChooser(PathChooser choose) { m_choosePath = std::move(choose); }
    /// There is a sheet, and it has not been saved.
    bool owesSheet() const;
    void start();

Q_SIGNALS:
    void sheetSaved();

private:
    void saveSheet();
    void copy();
    void say(const QString& sentence);

    const Catalogue& m_catalogue;
    PathChooser m_choosePath = askForPath;
    ExperimentDraft m_draft;
    std::optional<HelperSheet> m_sheet;
    bool m_saved = false;
    QLabel* m_words;
    QLineEdit* m_digest;
    QPushButton* m_copy;
    QLabel* m_helper;
    QPushButton* m_save;
    QLabel* m_outcome;
};

} // namespace hf
