// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace hf {

class MainWindow;

/// The whole of `habitforge`, to its exit status. With `measured` it only shows the window, as for a picture, and hands
/// it over before it is painted: a benchmark sees in it when a start is over.
int runProgram(int argc, char** argv, const std::function<void(MainWindow&)>& measured = {});

} // namespace hf
