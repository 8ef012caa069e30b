// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/program.h"

int main(int argc, char** argv)
{
    return hf::runProgram(argc, argv);
}
