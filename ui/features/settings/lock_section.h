// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/settings/settings_section.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace hf {

class LockSettings;

/// When the window hides by itself, and whether a code shows it again.
class LockSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit LockSection(LockSettings& settings, QWidget* parent = nullptr);

    void reload() override;

private:
    void build();
    void askForCode();

    LockSettings& m_settings;
    QComboBox* m_idle;
    QCheckBox* m_asks;
    QPushButton* m_change;
};

} // namespace hf
