// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"
#include "ui/features/reminders/guarded_notifier.h"
#include "ui/features/reminders/reminder_service.h"
#include "ui/shell/desktop/application_bus.h"
#include "ui/shell/desktop/tray.h"
#include "ui/shell/desktop/wake_signals.h"
#include "ui/shell/main_window.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <filesystem>
#include <functional>
#include <memory>

namespace hf {

class InstanceServer;
class QuickAddWindow;

/// What the program in the background is given; everything outlives it.
struct ResidentParts {
    WindowParts window;
    Notifier& notifier;
    std::filesystem::path memoryFile; ///< of the reminders
    std::function<Zone(const QString& name)>
        zone;               ///< where the person is, with what a signal says of it; nothing: fixed for this run
    bool named = true;      ///< takes the program's name on the bus
    bool reachable = false; ///< a second start finds this process
};

/// The program apart from its window: reminders, tray, bus, quick add, and the window when it is wanted. Whatever
/// touches a bus waits for `start`.
class Resident final : public QObject {
    Q_OBJECT

public:
    explicit Resident(ResidentParts parts, QObject* parent = nullptr);
    ~Resident() override;

    /// The window; made when first asked for.
    MainWindow& window();
    bool hasWindow() const { return m_window != nullptr; }
    /// Follows journal, desktop and machine, and begins to remind. After the first paint, or at once without a window.
    void start();
    void openWindow(const QString& token = {});
    void openQuickAdd(const QString& text, const QString& token = {});
    void listenTo(InstanceServer& server);
    /// Ends the program, unless what is being typed cannot be kept.
    void quit();
    /// Whether the program goes on when its windows are closed.
    bool staysWithoutWindow() const;

    ReminderService& reminders() { return m_reminders; }
    Tray& tray() { return m_tray; }
    QuickAddWindow* quickAdd() const { return m_quickAdd.get(); }

Q_SIGNALS:
    /// The program is to end.
    void ended();

private:
    void connectSignals();
    void onClosed(bool forGood);
    void onQuickAddClosed();
    void onAction(const QString& action, const QString& parameter, const QString& token);
    void onZone(const QString& name);
    void askWhatIsToBeAsked();
    bool askAboutLogin();
    void sayItGoesOn();
    bool isLocked() const;
    void onLocked();
    void onUnlocked();

    ResidentParts m_parts;
    GuardedNotifier m_notices;
    ReminderService m_reminders;
    Tray m_tray;
    ApplicationBus m_bus;
    WakeSignals m_wake;
    std::unique_ptr<QuickAddWindow> m_quickAdd;
    std::unique_ptr<MainWindow> m_window;
    std::optional<QString> m_quickAddText; ///< wanted while it was locked
    bool m_started = false;
    bool m_asking = false; ///< a question stands in the window
};

} // namespace hf
