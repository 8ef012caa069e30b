// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/settings/settings_section.h"

class QComboBox;
class QTimeEdit;

namespace hf {

class JournalBridge;
class Theme;

/// Day start, appearance and language.
class GeneralSection final : public SettingsSection {
    Q_OBJECT

public:
    GeneralSection(JournalBridge& journal, Theme& theme, QWidget* parent = nullptr);

    void reload() override;

private:
    void build();
    void storeDayStart();
    void store(const char* key, const std::string& value, const std::string& before);

    JournalBridge& m_journal;
    Theme& m_theme;
    QTimeEdit* m_dayStart;
    QComboBox* m_appearance;
};

} // namespace hf
