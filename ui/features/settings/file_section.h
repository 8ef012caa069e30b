// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/settings/settings_section.h"

class QLineEdit;
class QPushButton;

namespace hf {

class JournalBridge;

/// Where the journal is, and what is in it.
class FileSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit FileSection(JournalBridge& journal, QWidget* parent = nullptr);

    void reload() override;
    /// Whether the journal can be exchanged with other devices.
    void setSyncOffered(bool offered);

Q_SIGNALS:
    void folderWanted();
    void backupsWanted();
    void syncWanted();

private:
    JournalBridge& m_journal;
    QLineEdit* m_path;
    QLabel* m_facts;
    QPushButton* m_sync;
};

} // namespace hf
