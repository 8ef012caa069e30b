// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/words/own_keys.h"
#include "ui/shell/palette/command_palette.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QUrl>

#include <functional>

class QMenuBar;
class QSettings;
class QWidget;

namespace hf {

class ManualWindow;
class StatusLine;

/// What the help is told of the window; everything outlives it.
struct HelpParts {
    QMenuBar& menus;
    QSettings& settings;
    StatusLine& status;
    std::function<QString()> chapter;          ///< of the page that is shown
    std::function<QWidget*()> page;            ///< what is shown
    std::function<QString()> journal;          ///< where its file lies
    std::function<void(const QUrl&)> openLink; ///< asks the browser
};

/// The Help menu and its windows: the manual at the place one is in, all keys, what is new, and what the program is.
class HelpMenu final : public QObject {
    Q_OBJECT

public:
    HelpMenu(HelpParts parts, QWidget* window);
    ~HelpMenu() override;

    /// The chapter of a dialog, by the name of its class; that of the page for others.
    QString chapterOf(const QWidget* dialog) const;
    ManualWindow* openManual(const QString& address);
    /// The one that is open; nothing when none is.
    QWidget* manual() const;
    void searchManual(const QString& words);
    void showKeys();
    void showAbout();
    /// After an update: one line that offers to read what is new, once. A first start is told nothing.
    void tellNews();
    /// For a picture of the window: what is new stays to be told to the person.
    void keepNews() { m_newsKept = true; }
    void closeManual();
    /// What the help can do with words that no command fits.
    std::vector<Command> commandsFor(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    HelpParts m_parts;
    QWidget* m_window;
    QPointer<ManualWindow> m_manual;
    bool m_newsKept = false;
};

/// The keys of the menus, of what is on the page, and of the controls that have keys of their own.
std::vector<KeyGroup> everyKey(const QMenuBar& menus, const QWidget& page);

} // namespace hf
