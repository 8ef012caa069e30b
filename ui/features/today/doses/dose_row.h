// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"
#include "planning/occurrence.h"

#include "ui/features/today/day_row.h"

#include <optional>

class QMenu;
class QPushButton;

namespace hf {

/// What a row shows: a planned dose with its answer, or a dose without a plan.
struct DoseLine {
    std::optional<Occurrence> occurrence;
    std::optional<Record> dose; ///< the answer, or the dose itself
    QString name;               ///< of the supplement
    bool earlier = false;       ///< of the day before the shown one, offered after midnight
    bool extra = false;         ///< beyond a plan
    bool twice = false;         ///< an extra dose that was most likely entered twice

    bool operator==(const DoseLine& other) const;
    bool answerable() const;
    bool due() const;
};

/// One dose of the day: its state, and what can be done about it. What is rarer than taking it is behind one button.
class DoseRow final : public DayRow {
    Q_OBJECT

public:
    /// The `first` row that waits for an answer has the key Alt+T, which is no click.
    DoseRow(const DoseLine& line, bool first, QWidget* parent);

    /// The control that answers or edits; nothing when there is none.
    QPushButton* mainButton() const { return m_main; }

Q_SIGNALS:
    void takeWanted(const std::optional<hf::Amount>& amount);
    void keyPressed();
    void skipWanted();
    void otherAmountWanted();
    void otherTimeWanted();
    void editWanted();

private:
    void buildAnswers(const Occurrence& occurrence, bool first);
    QMenu* otherAnswers(const Occurrence& occurrence);

    QString m_about;
    QPushButton* m_main = nullptr;
};

} // namespace hf
