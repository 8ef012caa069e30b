// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "journal/day_view.h"
#include "ui/base/bridge/reply.h"
#include "ui/widgets/card.h"

#include <set>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QWidget;

namespace hf {

class DoseNotes;
class DoseRows;
class TakeButton;
class JournalBridge;
struct DosePlan;

/// What is planned and taken: a row for each planned dose of the day and each other dose that was taken; without a plan
/// the usual amount in one click. Another supplement, amount or time and "none that day" are behind one button.
class SupplementsCard final : public Card {
    Q_OBJECT

public:
    explicit SupplementsCard(JournalBridge& journal, QWidget* parent = nullptr);

    Reply<DosePlan> read(Day day) const;
    void show(const DayView& view, const DosePlan& plan);
    /// The names of what is planned that day and open.
    QStringList open() const;

Q_SIGNALS:
    void problem(const QString& sentence);
    void newSupplementWanted();
    /// A paragraph of the guidance.
    void passageWanted(const QString& slug, const QString& anchor);

private:
    void buildOther();
    void openOther(bool open);
    void showUsual(const std::vector<KnownSupplement>& supplements);
    void fillChoice(const std::vector<KnownSupplement>& supplements);
    void orderTabs();
    void takeUsual(const KnownSupplement& supplement);
    void takeByKey(const KnownSupplement& supplement);
    void takeOther();
    void sayNone();
    void store(const Dose& dose);
    const KnownSupplement* chosen() const;

    JournalBridge& m_journal;
    Day m_day{};
    std::set<SupplementId> m_taken; ///< that day
    DoseRows* m_doses;
    QWidget* m_usual;
    QWidget* m_row = nullptr; ///< in it
    TakeButton* m_take = nullptr;
    std::optional<KnownSupplement> m_shownUsual;
    bool m_shownAgain = false; ///< it was taken that day already
    DoseNotes* m_notes;
    QPushButton* m_more;
    QWidget* m_other;
    std::vector<KnownSupplement> m_offered;
    std::optional<Amount> m_sureOf; ///< the unlikely other amount that was asked about
    QComboBox* m_which = nullptr;
    QLineEdit* m_amount = nullptr;
    QLineEdit* m_time = nullptr;
};

} // namespace hf
