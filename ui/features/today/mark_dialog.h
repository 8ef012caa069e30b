// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/entry.h"

#include <QtWidgets/QDialog>

#include <span>
#include <string>

class QComboBox;
class QDialogButtonBox;

namespace hf {

class DayEdit;
/// Asks for a mark, one of the list or an own word, and the days it covers.
class MarkDialog final : public QDialog {
    Q_OBJECT

public:
    /// `usual` are the words of the list.
    MarkDialog(Day day, std::span<const std::string> usual, QWidget* parent = nullptr);

    DayMark mark() const;

private:
    void check();

    QComboBox* m_mark;
    DayEdit* m_first;
    DayEdit* m_last;
    QDialogButtonBox* m_buttons;
};

} // namespace hf
