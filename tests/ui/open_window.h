// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/theme.h"
#include "ui/features/lock/app_lock.h"
#include "ui/features/reminders/notifier.h"
#include "ui/shell/main_window.h"

#include <QtCore/QPointer>
#include <QtCore/QRegularExpression>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace hf::test {

/// Remembers what it was told instead of bothering a desktop.
class FakeNotifier final : public Notifier {
public:
    void tell(const Notice& notice) override { told.push_back(notice); }
    bool replace(const Notice& notice) override
    {
        const bool stands = !closed.contains(notice.key);
        if (stands) {
            told.push_back(notice);
        }
        return stands;
    }
    void withdraw(const QString& key) override
    {
        withdrawn.push_back(key);
        if (onWithdraw) {
            onWithdraw(key);
        }
    }

    std::vector<Notice> told;
    QStringList withdrawn;
    QStringList closed; ///< by the person; nobody is told of that
    std::function<void(const QString&)> onWithdraw;
};

/// Every warning of Qt fails a test, but for what the platform without a screen says of itself.
inline void failOnEveryWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

/// The real window on a real journal in a folder of its own, at a fixed moment: Monday 2026-11-23, 12:44 in Berlin.
class OpenWindow {
public:
    /// The person has seen the cautions, or meets them before the first dose.
    enum class Cautions : std::uint8_t { seen, ahead };

    /// The person has answered the first questions, or meets them.
    enum class Welcome : std::uint8_t { seen, ahead };

    explicit OpenWindow(QSize size = QSize(1240, 820), Cautions cautions = Cautions::seen,
                        Welcome welcome = Welcome::seen);
    ~OpenWindow();
    OpenWindow(const OpenWindow&) = delete;
    OpenWindow& operator=(const OpenWindow&) = delete;

    std::filesystem::path file() const { return folder.filePath(QStringLiteral("journal.db")).toStdString(); }

    /// Sends a key to whatever has the focus, as a keyboard does.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    /// Tabs until the control of that accessible name has the focus; false after one whole round.
    static bool tabTo(const QString& name);

    /// Does what opens a dialog, and in the dialog, which blocks what opened it, `act`; false when none was opened.
    static bool withDialog(const std::function<void()>& open, const std::function<void()>& act);

    static QString focusName() { return QApplication::focusWidget()->accessibleName(); }

    QTemporaryDir folder;
    FixedClock clock{SysMillis{std::chrono::seconds{1'795'434'240}}};
    SeededEntropy entropy{7};
    Zone zone = Zone::named("Europe/Berlin").value();
    Journal journal{file(), OpenMode::create, clock, entropy, std::chrono::milliseconds{50}}; // locks are of tests
    JournalBridge bridge{journal, clock, zone};
    bool welcomed; ///< before the window is there
    QSettings settings{folder.filePath(QStringLiteral("habitforge.ini")), QSettings::IniFormat};
    Theme theme{*qobject_cast<QApplication*>(QCoreApplication::instance()), settings};
    FakeNotifier notifier;
    AppLock lock{settings, clock};
    std::vector<QUrl> opened;
    MainWindow window{{bridge,
                       theme,
                       settings,
                       [] { return std::make_unique<SeededEntropy>(8); },
                       [this](const QUrl& url) { opened.push_back(url); },
                       nullptr,
                       {},
                       {},
                       {},
                       {},
                       &lock}};
};

} // namespace hf::test
