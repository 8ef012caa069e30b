// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main function of a room's tests: `test_<room> <place below tests>.cpp [options of Qt Test]` runs that file's
// class.

#include "support/test_program.h"

#ifdef QT_WIDGETS_LIB
#include "ui/shell/application.h"
using Application = hf::Application;
#else
#include <QtCore/QCoreApplication>
using Application = QCoreApplication;
#endif

#include <cstdio>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Tests = std::map<std::string, hf::test::RunTest, std::less<>>;

/// Filled before main by the test files, whose order is not known.
Tests& tests()
{
    static Tests all;
    return all;
}

} // namespace

bool hf::test::addToProgram(const char* file, RunTest run)
{
    constexpr std::string_view folder = "tests/";
    const std::string_view path = file;
    const std::size_t at = path.rfind(folder);
    return tests().emplace(path.substr(at == std::string_view::npos ? 0 : at + folder.size()), run).second;
}

int main(int argc, char** argv)
{
    const auto found = argc > 1 ? tests().find(std::string_view(argv[1])) : tests().end();
    if (found == tests().end()) {
        std::fputs("Name the file of one test:\n", stderr);
        for (const auto& [file, run] : tests()) {
            std::fprintf(stderr, "  %s\n", file.c_str());
        }
        return 2;
    }
    std::vector<char*> rest(argv, argv + argc);
    rest.erase(rest.begin() + 1);
    rest.push_back(nullptr);
    int left = argc - 1;
#ifdef QT_WIDGETS_LIB
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
#endif
    const Application application(left, rest.data());
    return found->second(left, rest.data());
}
