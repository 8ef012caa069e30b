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

class DoseRows;
class JournalBridge;
struct DosePlan;

/// What is planned and taken: the planned doses of the day, the usual amount of the other supplements in one click,
/// another amount with its time, and "none that day".
class SupplementsCard final : public Card {
    Q_OBJECT

public:
    explicit SupplementsCard(JournalBridge& journal, QWidget* parent = nullptr);

    Reply<DosePlan> read(Day day) const;
    void show(const DayView& view, const DosePlan& plan);

Q_SIGNALS:
    void problem(const QString& sentence);

private:
    struct Row {
        KnownSupplement supplement;
        QWidget* whole;
        QLabel* total;
        QPushButton* take; ///< nothing without a usual amount
    };
    void buildOther();
    void rebuildRows(const std::vector<KnownSupplement>& unplanned);
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
    QVBoxLayout* m_rowsLayout;
    std::vector<Row> m_rows; ///< of the supplements without a plan that day
    std::vector<KnownSupplement> m_offered;
    bool m_keyTaken = false;        ///< the key of the usual dose belongs to a planned one
    std::optional<Amount> m_sureOf; ///< the unlikely other amount that was asked about
    QComboBox* m_which = nullptr;
    QLineEdit* m_amount = nullptr;
    QLineEdit* m_time = nullptr;
};

} // namespace hf
