// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_export.h"
#include "ui/features/experiments/experiment_actions.h"
#include "ui/widgets/page_frame.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace hf {

class Card;
class ExperimentCard;

/// The experiments: running ones with their course, finished and stopped ones below, and the way to a new one.
class ExperimentsPage final : public PageFrame {
    Q_OBJECT

public:
    explicit ExperimentsPage(JournalBridge& journal, QWidget* parent = nullptr);

    /// Opens the form of a new experiment, with what is known of it already.
    void planNew(const ExperimentDraft& known = {});
    std::vector<ExperimentCard*> cards() const { return m_cards; }
    void setPathChooser(PathChooser choose);

Q_SIGNALS:
    void saved(const QString& sentence);
    void problem(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildEmpty();
    void reloadIfShown();
    void reload();
    ExperimentCard* cardOf(RecordId id);
    void chain();

    ExperimentActions m_desk;
    bool m_stale = true;
    PathChooser m_choosePath = askForPath;
    QPushButton* m_new = nullptr;
    Card* m_empty = nullptr;
    QVBoxLayout* m_stack = nullptr;
    std::vector<ExperimentCard*> m_cards; ///< in the order of the page
};

} // namespace hf
