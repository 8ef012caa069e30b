// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/beginning/beginning.h"
#include "ui/widgets/card.h"

#include <functional>
#include <optional>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace hf {

class ChoiceRow;
class TimesField;

/// What is taken, or may be: one that the journal knows, one that there is a page about, or one of another name.
struct Offered {
    std::optional<SupplementId> known;
    Supplement supplement;
    QString name; ///< as it is shown; empty where the person gives it
};

/// Why a plan cannot be made yet, and the field that says so.
struct NotYet {
    QString sentence;
    QWidget* field = nullptr;
};

/// How much of something, when, and whether it is reminded of.
class TakenCard final : public Card {
    Q_OBJECT

public:
    /// Why a name may not be given; empty when it may.
    using NameProblem = std::function<QString(const QString& name)>;

    TakenCard(Offered offered, NameProblem nameProblem, QWidget* parent = nullptr);

    /// What was chosen, as far as it goes: an amount that cannot be read is none.
    FirstPlan plan() const;
    QString name() const;
    /// Nothing when the plan can be made. An unlikely amount is asked about once.
    std::optional<NotYet> notYet();
    void setTimes(const std::vector<minutes>& times);
    bool isNamedHere() const { return m_name != nullptr; }
    /// Where the person goes on after it was chosen.
    QWidget* firstField() const;

Q_SIGNALS:
    void removeWanted();
    /// Its times have other controls now.
    void timesRebuilt();

private:
    void buildName(QFormLayout& form);
    void buildAmount(QFormLayout& form);
    void buildReminders(QFormLayout& form);
    void nameFields();
    std::optional<Amount> amount() const;

    Offered m_offered;
    NameProblem m_nameProblem;
    QLineEdit* m_name = nullptr;
    QPushButton* m_remove = nullptr; ///< with the name only
    QLineEdit* m_amount = nullptr;
    TimesField* m_times = nullptr;
    ChoiceRow* m_reminders = nullptr;
    std::optional<Amount> m_sureOf;
};

} // namespace hf
