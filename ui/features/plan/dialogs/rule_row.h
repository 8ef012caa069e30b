// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/plan.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace hf {

/// One reminder: how far from the planned time, and how often it comes again.
class RuleRow final : public QWidget {
    Q_OBJECT

public:
    RuleRow(const ReminderRule& rule, QWidget* parent);

    ReminderRule rule(RecordId plan) const;
    /// Names its fields for screen readers; the only one cannot be removed.
    void setNumber(int number, bool removable);

Q_SIGNALS:
    void removeWanted();

private:
    void showFields();

    QComboBox* m_side;
    QSpinBox* m_offset;
    QSpinBox* m_repeats;
    QSpinBox* m_every;
    QPushButton* m_remove;
};

} // namespace hf
