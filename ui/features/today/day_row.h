// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/occurrence.h"

#include <optional>

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace hf {

/// One line of the day: its state, its clock, what it is, and what can be done about it at the end. A second line is
/// there only where there is more to say.
class DayRow : public QWidget {
    Q_OBJECT

public:
    struct Text {
        std::optional<OccurrenceState> state; ///< nothing is simply there
        QString clock;                        ///< may be empty
        QString title;
        QString aside;      ///< muted, before the buttons
        QString detail;     ///< the second line
        bool offer = false; ///< nothing of the day yet, and so without a mark
    };

    explicit DayRow(const Text& words, QWidget* parent);

    /// Puts a pencil at the end.
    QPushButton* addEdit(const QString& name);

    /// Puts a button at the end, at its full width.
    void addButton(QPushButton* button);

private:
    QHBoxLayout* m_end;
};

} // namespace hf
