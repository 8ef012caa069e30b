// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least a Qt program with a window can cost: an empty QMainWindow that ends with its first paint. With any argument
// it shows one word: what a program pays that has text at all.

#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMainWindow>

#include <cstdlib>
#include <iostream>

namespace {

void sayAndQuit()
{
    std::cout << "painted" << std::endl;
    std::quick_exit(0);
}

class BareWindow : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QMainWindow::paintEvent(event);
        QMetaObject::invokeMethod(
            qApp, [] { sayAndQuit(); }, Qt::QueuedConnection);
    }
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    BareWindow window;
    window.resize(1240, 820);
    if (argc > 1) {
        window.setCentralWidget(new QLabel(QStringLiteral("word")));
    }
    window.show();
    return QApplication::exec();
}
