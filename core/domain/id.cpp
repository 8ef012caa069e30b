// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/id.h"

#include <cstring>

#include <sodium/crypto_hash_sha256.h>

namespace hf {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

int hexValue(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

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
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            text += '-';
        }
        text += hexDigits[uuid.bytes[i] >> 4U];
        text += hexDigits[uuid.bytes[i] & 0x0FU];
    }
    return text;
}

std::optional<Uuid> parseUuid(std::string_view text)
{
    if (text.size() != 36) {
        return std::nullopt;
    }
    Uuid uuid;
    std::size_t at = 0;
    for (auto& byte : uuid.bytes) {
        if (at == 8 || at == 13 || at == 18 || at == 23) {
            if (text[at++] != '-') {
                return std::nullopt;
            }
        }
        const int high = hexValue(text[at]);
        const int low = hexValue(text[at + 1]);
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        byte = static_cast<std::uint8_t>(high * 16 + low);
        at += 2;
    }
    return uuid;
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

Digest sha256(std::string_view bytes)
{
    Digest digest;
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return digest;
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
