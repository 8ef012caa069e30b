// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/experiments/experiment_actions.h"

#include <QtWidgets/QWidget>

#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace hf {

class TimesField;

/// What is tested, its two sides, and on what it is judged.
class WhatPage final : public QWidget {
    Q_OBJECT

public:
    WhatPage(JournalBridge& journal, const ExperimentDraft& known, QWidget* parent = nullptr);

    /// What was typed, into the draft; the sentence of what is wrong, with the focus there.
    QString fill(ExperimentDraft& draft);
    const Metric* outcome() const;
    void start();

private:
    struct Subject {
        std::optional<SupplementId> supplement;
        std::optional<ItemId> habit;
    };

    void build();
    void offerSubjects(const ExperimentDraft& known);
    void offerOutcomes(const ExperimentDraft& known);
    const Subject* subject() const;
    void onSubject();
    void onOutcome();
    void suggest();
    QString fillSides(ExperimentDraft& draft);

    JournalBridge& m_journal;
    std::vector<Subject> m_subjects;
    std::vector<Metric> m_outcomes;
    QFormLayout* m_form;
    QComboBox* m_what;
    QLineEdit* m_tested;
    QLineEdit* m_other;
    TimesField* m_times;
    std::vector<Amount> m_sureOf; ///< the unlikely amounts that were asked about
    QLabel* m_habitNote;
    QComboBox* m_outcome;
    QComboBox* m_better;
    QLineEdit* m_question;
};

} // namespace hf
