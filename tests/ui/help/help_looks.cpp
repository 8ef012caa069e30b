// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/help_looks.h"

#include "ui/features/help/about_dialog.h"
#include "ui/features/help/keys_dialog.h"
#include "ui/features/help/manual_window.h"
#include "ui/shell/help_menu.h"

#include <QtWidgets/QMenuBar>

namespace hf::test {

namespace {

/// So that a name which is part of another takes nothing away from it.
void longestFirst(QStringList& words)
{
    std::sort(words.begin(), words.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
}

} // namespace

void lookAtAbout(LivedJournal& /*lived*/, const Look& look)
{
    AboutDialog dialog(QStringLiteral("1.2.3"), QStringLiteral("/media/journal.db"));
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    look(dialog, AboutDialog::libraries());
}

/// The names of keys are those on the keyboard.
void lookAtKeys(LivedJournal& lived, const Look& look)
{
    QStringList names;
    const std::vector<KeyGroup> groups = everyKey(*lived.app.window.menuBar(), *lived.app.window.centralWidget());
    for (const KeyGroup& group : groups) {
        for (const OwnKey& one : group.keys) {
            for (const QKeySequence& key : one.keys) {
                names << key.toString(QKeySequence::NativeText);
            }
        }
    }
    longestFirst(names);
    KeysDialog dialog(groups);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    look(dialog, names);
}

/// What it says is content; only the window around it is looked at.
void lookAtManual(LivedJournal& lived, const Look& look)
{
    QStringList titles;
    const Manual manual;
    for (const ManualChapter& chapter : manual.chapters()) {
        titles << chapter.title;
    }
    longestFirst(titles);
    ManualWindow window(lived.app.settings);
    window.show();
    QApplication::setActiveWindow(&window);
    for (const char* place : {"first-day", "recording-a-day#doses", "figures", "how-sure-are-we", "whats-new"}) {
        window.showPlace(QString::fromLatin1(place));
        look(window, titles);
    }
    for (const char* words : {"monotony", "\u039E"}) {
        window.search(QString::fromUtf8(words));
        look(window, titles + QStringList{QString::fromUtf8(words)});
    }
}

} // namespace hf::test
