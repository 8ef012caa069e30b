// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/welcome/taken_card.h"

#include <QtWidgets/QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace hf {

class Chip;
class FlowLayout;
class JournalBridge;
class NoticeBox;

/// The first question: what is taken, how much of it and when.
class TakeStep final : public QWidget {
    Q_OBJECT

public:
    /// Without `looksAround` no made-up journal is offered.
    TakeStep(JournalBridge& journal, bool looksAround, QWidget* parent = nullptr);

    std::vector<FirstPlan> plans() const;
    /// The names of those plans, as they are shown.
    QStringList names() const;
    std::optional<NotYet> notYet();
    void setTimes(std::size_t plan, const std::vector<minutes>& times);
    QWidget* firstField() const;

Q_SIGNALS:
    void importWanted();
    void lookAroundWanted();

private:
    struct Choice {
        Chip* chip = nullptr; ///< nothing for one of another name
        TakenCard* card = nullptr;
    };

    void buildChips(FlowLayout& line);
    QLayout* buildLinks(bool looksAround);
    TakenCard* addCard(const Offered& offered);
    void connectChoice(const Choice& choice);
    void chain();
    void addOther();
    void remove(TakenCard* card);
    void showCautions();
    QString nameProblem(const QString& name) const;
    std::vector<TakenCard*> chosen() const;

    JournalBridge& m_journal;
    QWidget* m_chips;
    QVBoxLayout* m_cards;
    NoticeBox* m_cautions;
    QPushButton* m_other = nullptr;
    std::vector<QPushButton*> m_links;
    std::vector<Choice> m_choices;
};

} // namespace hf
