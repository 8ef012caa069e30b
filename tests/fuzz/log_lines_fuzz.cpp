// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/log/log_lines.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace hf;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const LogLine read = readLine(text);
    if (const auto* revision = std::get_if<Revision>(&read)) {
        const LogLine again = readLine(writeLine(*revision));
        const auto* same = std::get_if<Revision>(&again);
        if (same == nullptr || !(*same == *revision)) {
            std::abort();
        }
    }
    return 0;
}
