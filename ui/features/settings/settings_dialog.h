// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

#include <functional>
#include <vector>

class QListWidget;
class QStackedWidget;
class QUrl;

namespace hf {

class Autostart;
class ItemsSection;
class JournalBridge;
class LockSettings;
class SettingsSection;
class StatusLine;
class SupplementsSection;
class Theme;

/// What the settings are made for; everything outlives the dialog.
struct SettingsParts {
    JournalBridge& journal;
    Theme& theme;
    std::function<void(const QUrl&)> openLink;
    const Autostart* autostart = nullptr; ///< nothing: no start at login is offered
    LockSettings* lock = nullptr;         ///< nothing: no lock is offered
    bool sync = false;                    ///< the journal can be exchanged with other devices
};

/// The settings, section by section. Each change is stored as it is made and can be undone.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    enum Section : int { general, reminders, supplements, gut, recovery, ownValues, file, lock, sectionTotal };

    explicit SettingsDialog(const SettingsParts& parts, QWidget* parent = nullptr);
    ~SettingsDialog() override;

    /// Does nothing for one that is not offered.
    void showSection(Section section);
    /// Ask for the name of a new one.
    void addSupplement();
    void addOwnValue();
    StatusLine* status() const { return m_status; }
    /// What is being typed is stored first; when that is refused the dialog stays open once.
    void reject() override;

Q_SIGNALS:
    /// The page of backups is to be shown; the dialog is closed by then.
    void backupsWanted();
    /// The same for the exchange with other devices.
    void syncWanted();

private:
    void add(SettingsSection* section);
    int widestRow() const;
    void build();
    void reloadShown();

    JournalBridge& m_journal;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    SupplementsSection* m_supplements = nullptr;
    ItemsSection* m_own = nullptr;
    std::vector<SettingsSection*> m_sections;
    bool m_warned = false;
};

} // namespace hf
