// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/definition.h"
#include "planning/occurrence.h"
#include "ui/widgets/dialogs/form_dialog.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace hf {

class DayEdit;
class JournalBridge;
class RhythmField;
class TimesField;

/// A new plan, or a change of one from today on.
class PlanDialog final : public FormDialog {
    Q_OBJECT

public:
    PlanDialog(JournalBridge& journal, std::optional<KnownPlan> current, QWidget* parent = nullptr);

    /// Of a new plan, where the person came from something that names the supplement.
    void choose(SupplementId supplement);

private:
    void buildSupplement();
    void buildAmounts();
    void buildDays();
    void fill();
    void showUsual();
    void preview();
    const Supplement* supplement() const;
    SupplementId chosen() const;
    /// Whether the plan has begun, so that a change holds from today on only.
    bool begun() const;
    Plan wanted(std::optional<Amount> amount, std::optional<Amount> floor) const;
    bool isSureOfSecond(const Plan& plan);
    bool save(const Plan& plan);
    bool store() override;

    JournalBridge& m_journal;
    std::optional<KnownPlan> m_current;
    std::optional<Amount> m_sureOf;     ///< the unlikely amount that was asked about
    std::vector<minutes> m_sureOfTimes; ///< of a second plan that was asked about
    QComboBox* m_supplement = nullptr;
    QLineEdit* m_amount = nullptr;
    QLineEdit* m_floor = nullptr;
    TimesField* m_times = nullptr;
    RhythmField* m_rhythm = nullptr;
    DayEdit* m_from = nullptr;
    QCheckBox* m_ends = nullptr;
    DayEdit* m_until = nullptr;
    QLabel* m_preview = nullptr;
};

} // namespace hf
