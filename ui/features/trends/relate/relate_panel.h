// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/experiments/experiment_view.h"
#include "ui/features/trends/relate/relate_questions.h"
#include "ui/features/trends/relate/relations_result.h"
#include "ui/widgets/card.h"

#include <QtCore/QTimer>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hf {

class JournalBridge;
class RelationRow;
class WorkLine;

/// What went together in the whole journal: the questions that the person picked, or the usual ones. The days are read
/// and compared on another thread, after the page is on the screen.
class RelatePanel final : public Card {
    Q_OBJECT

public:
    RelatePanel(JournalBridge& journal, QSettings& settings, QWidget* parent = nullptr);

    /// The journal has changed: looks again, now or when it is next shown.
    void reload();
    bool isWorking() const;
    std::vector<RelationRow*> rows() const { return m_rows; }
    QString note() const;

Q_SIGNALS:
    /// A question is to be tested properly, with what is known of it filled in.
    void experimentWanted(const hf::ExperimentDraft& known);
    /// What it shows needs another height.
    void grew();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void take(RelationsResult& found);
    void answer(const std::vector<RelateAnswer>& answers, std::size_t looks);
    void say(const QString& note);
    void sayWhyLooksCount();
    void clearRows();
    void addRow();
    void choose();
    QString nameOf(RecordId experiment) const;
    std::optional<ExperimentDraft> draftOf(const RelateItem& item) const;

    JournalBridge& m_journal;
    RelateQuestions m_questions;
    RelateOffer m_offer;
    std::vector<PickedQuestion> m_asked;
    bool m_stale = true;
    QTimer m_soon;
    WorkLine* m_work;
    QLabel* m_note;
    QVBoxLayout* m_list;
    QLabel* m_caution;
    QPushButton* m_why;
    QPushButton* m_choose;
    std::vector<RelationRow*> m_rows;
};

} // namespace hf
