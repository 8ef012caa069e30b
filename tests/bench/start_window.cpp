// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window as `habitforge` starts it, until it is painted for the first time: it says so and ends at once, since what
// a program pays for taking itself down is no part of a start. With HABITFORGE_REST=1 it waits for the start's work to
// be done and ends then.

#include "app/window/program.h"
#include "ui/base/work/background_work.h"
#include "ui/shell/main_window.h"

#include <QtCore/QTimer>

#include <cstdlib>
#include <iostream>

namespace {

void end()
{
    std::cout << "painted" << std::endl;
    std::quick_exit(0);
}

/// Looks ten times a second, and ends when nothing was being computed twice in a row.
void endAtRest(hf::MainWindow& window)
{
    auto* timer = new QTimer(&window);
    QObject::connect(timer, &QTimer::timeout, &window, [&window, quiet = 0]() mutable {
        bool running = false;
        for (const hf::BackgroundWork* work : window.findChildren<hf::BackgroundWork*>()) {
            running = running || work->isRunning();
        }
        quiet = running ? 0 : quiet + 1;
        if (quiet == 2) {
            end();
        }
    });
    timer->start(100);
}

} // namespace

int main(int argc, char** argv)
{
    return hf::runProgram(argc, argv, [](hf::MainWindow& window) {
        window.setQuietStart(true);
        const char* const rest = std::getenv("HABITFORGE_REST");
        QObject::connect(&window, &hf::MainWindow::firstPainted, &window, [&window, rest] {
            if (rest == nullptr) {
                end();
            }
            endAtRest(window);
        });
    });
}
