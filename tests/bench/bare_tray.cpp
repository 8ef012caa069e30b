// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least a Qt program in the tray can cost: an icon from an SVG file (the first argument) and a menu of two lines.

#include <QtGui/QIcon>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSystemTrayIcon>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QSystemTrayIcon tray(QIcon(QString::fromLocal8Bit(argc > 1 ? argv[1] : "")));
    QMenu menu;
    menu.addAction(QStringLiteral("Open"));
    menu.addAction(QStringLiteral("Quit"), qApp, &QCoreApplication::quit);
    tray.setContextMenu(&menu);
    tray.show();
    return QApplication::exec();
}
