// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QTimeEdit;

namespace hf {

class JournalBridge;
class Theme;

/// The few things there are to set: the appearance and the daily check-in reminder.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(JournalBridge& journal, Theme& theme, QWidget* parent = nullptr);

private:
    void build();
    void load();
    void save();

    JournalBridge& m_journal;
    Theme& m_theme;
    QComboBox* m_appearance;
    QCheckBox* m_remind;
    QTimeEdit* m_time;
    QLabel* m_problem;
    std::string m_before;
};

} // namespace hf
