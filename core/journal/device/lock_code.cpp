// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/device/lock_code.h"

#include <algorithm>
#include <array>

#include <sodium.h>

namespace hf {

std::optional<std::string> hashOfCode(std::string_view code)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (sodium_init() < 0 ||
        crypto_pwhash_str(hash.data(), code.data(), code.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0) {
        return std::nullopt;
    }
    return std::string(hash.data());
}

bool fitsCode(std::string_view code, const std::string& hash)
{
    // A longer line would be read beyond the end of what a hash can be.
    return hash.size() < crypto_pwhash_STRBYTES && sodium_init() >= 0 &&
           crypto_pwhash_str_verify(hash.c_str(), code.data(), code.size()) == 0;
}

seconds waitAfterWrong(int wrong)
{
    constexpr int free = 5;
    constexpr int mostDoubled = 5; // 320 seconds, which are cut
    constexpr seconds shortest{10};
    constexpr seconds longest{300};
    if (wrong < free) {
        return seconds{0};
    }
    return std::min(longest, shortest * (1 << std::min(wrong - free, mostDoubled)));
}

} // namespace hf
