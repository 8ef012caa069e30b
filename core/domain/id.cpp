// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/id.h"

#include <cstring>

namespace hf {

namespace {

/// Puts the time and the version and variant marks of RFC 9562 over 16 free bytes.
Uuid stamped(SysMillis time, Uuid uuid)
{
    const auto ms = static_cast<std::uint64_t>(time.time_since_epoch().count());
    for (std::size_t i = 0; i < 6; ++i) {
        uuid.bytes[i] = static_cast<std::uint8_t>(ms >> (40 - 8 * i));
    }
    uuid.bytes[6] = static_cast<std::uint8_t>(0x70 | (uuid.bytes[6] & 0x0F));
    uuid.bytes[8] = static_cast<std::uint8_t>(0x80 | (uuid.bytes[8] & 0x3F));
    return uuid;
}

} // namespace

std::string toString(const Uuid& uuid)
{
    std::string text = toHex(uuid.bytes);
    for (const std::size_t hyphen : {20U, 16U, 12U, 8U}) {
        text.insert(hyphen, 1, '-');
    }
    return text;
}

std::optional<Uuid> parseUuid(std::string_view text)
{
    if (text.size() != 36) {
        return std::nullopt;
    }
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (hyphen != (text[i] == '-')) {
            return std::nullopt;
        }
        if (!hyphen) {
            digits += text[i];
        }
    }
    Uuid uuid;
    return fromHex(digits, uuid.bytes.data(), uuid.bytes.size()) ? std::optional(uuid) : std::nullopt;
}

std::uint64_t SeededEntropy::next()
{
    m_state += 0x9E3779B97F4A7C15U;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

void SeededEntropy::fill(std::span<std::uint8_t> bytes)
{
    for (auto& byte : bytes) {
        byte = static_cast<std::uint8_t>(next());
    }
}

Uuid randomUuid(SysMillis time, Entropy& entropy)
{
    Uuid uuid;
    entropy.fill(uuid.bytes);
    return stamped(time, uuid);
}

Uuid hashedUuid(SysMillis time, std::string_view material)
{
    const Digest digest = sha256(material);
    Uuid uuid;
    std::memcpy(uuid.bytes.data(), digest.data(), uuid.bytes.size());
    return stamped(time, uuid);
}

SysMillis labelTime(Day day)
{
    return SysMillis{day} + std::chrono::hours{12};
}

} // namespace hf

std::size_t std::hash<hf::Uuid>::operator()(const hf::Uuid& uuid) const noexcept
{
    // The last eight bytes are the random ones; shipped ids differ there too.
    std::size_t value = 0;
    std::memcpy(&value, uuid.bytes.data() + 8, sizeof value);
    std::size_t front = 0;
    std::memcpy(&front, uuid.bytes.data(), sizeof front);
    return value ^ (front * 0x9E3779B97F4A7C15U);
}
