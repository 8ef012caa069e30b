// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/day.h"
#include "domain/hash.h"

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace hf {

/// 128 bits in the layout of a UUID of version 7 (RFC 9562): 48 bits of milliseconds, then 74 free bits.
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    auto operator<=>(const Uuid&) const = default;
};

/// Lower case, with hyphens.
std::string toString(const Uuid& uuid);
std::optional<Uuid> parseUuid(std::string_view text);

/// A Uuid that can only be compared with, and passed as, its own sort.
template<class Tag>
struct Id {
    Uuid value;

    auto operator<=>(const Id&) const = default;
};

template<class Tag>
std::string toString(const Id<Tag>& id)
{
    return toString(id.value);
}

using RecordId = Id<struct RecordTag>;
using SupplementId = Id<struct SupplementTag>;
using ItemId = Id<struct ItemTag>;
using ActionId = Id<struct ActionTag>;
using DeviceId = Id<struct DeviceTag>;

/// Random bytes; a program passes the system's, a test or `demo` a seeded one.
class Entropy {
public:
    Entropy() = default;
    Entropy(const Entropy&) = delete;
    Entropy& operator=(const Entropy&) = delete;
    virtual ~Entropy() = default;

    virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

/// Repeats itself for the same seed (splitmix64). Not for secrets.
class SeededEntropy final : public Entropy {
public:
    explicit SeededEntropy(std::uint64_t seed)
        : m_state(seed)
    {
    }

    void fill(std::span<std::uint8_t> bytes) override;
    std::uint64_t next();

private:
    std::uint64_t m_state;
};

Uuid randomUuid(SysMillis time, Entropy& entropy);

/// The same id for the same time and material on every device: ratings, imported rows, settings.
Uuid hashedUuid(SysMillis time, std::string_view material);

/// The time part of an entry that has only a day: noon UTC.
SysMillis labelTime(Day day);

/// An id shipped with the program; `number` is never reused.
constexpr Uuid builtInUuid(std::uint16_t number)
{
    Uuid id;
    id.bytes[6] = 0x70;
    id.bytes[8] = 0x80;
    id.bytes[14] = static_cast<std::uint8_t>(number >> 8U);
    id.bytes[15] = static_cast<std::uint8_t>(number & 0xFFU);
    return id;
}

} // namespace hf

template<>
struct std::hash<hf::Uuid> {
    std::size_t operator()(const hf::Uuid& uuid) const noexcept;
};

template<class Tag>
struct std::hash<hf::Id<Tag>> {
    std::size_t operator()(const hf::Id<Tag>& id) const noexcept { return std::hash<hf::Uuid>{}(id.value); }
};
