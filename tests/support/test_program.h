// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest/QTest>

namespace hf::test {

using RunTest = int (*)(int argc, char** argv);

/// Makes a file's test known to the program of its room. Returns true, so that a constant can call it.
bool addToProgram(const char* file, RunTest run);

} // namespace hf::test

/// Stands at the end of a test file: the program of the room then knows its class by the file's place below `tests`.
#define HF_TEST(Class)                                                                                                 \
    namespace {                                                                                                        \
    [[maybe_unused]] const bool isInProgram = hf::test::addToProgram(__FILE__, [](int argc, char** argv) {             \
        Class test;                                                                                                    \
        return QTest::qExec(&test, argc, argv);                                                                        \
    });                                                                                                                \
    }
