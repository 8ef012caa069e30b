// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"
#include "domain/id.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hf {

/// What sort of step a revision belongs to. The numbers stand in journal files.
enum class Act : std::uint8_t { change, undo, redo, erase };

enum class RecordState : std::uint8_t { live, deleted, erased };

using Salt = std::array<std::uint8_t, 16>;

/// A hybrid logical clock: 48 bits of wall milliseconds, 16 bits of counter. Never runs backwards on one device
/// (Kulkarni 2014).
using Stamp = std::int64_t;

constexpr Stamp stampOf(SysMillis wall)
{
    return static_cast<Stamp>(wall.time_since_epoch().count()) << 16;
}

constexpr SysMillis wallOf(Stamp stamp)
{
    return SysMillis{std::chrono::milliseconds{stamp >> 16}};
}

/// One change of one record: only ever inserted. A live revision without body was emptied by an erase.
struct Revision {
    DeviceId device;
    std::int64_t deviceSeq = 0; ///< 1, 2, 3 … without holes
    ActionId action;
    Act act = Act::change;
    std::optional<ActionId> undoes;
    RecordId record;
    Kind kind = Kind::dose;
    Stamp stamp = 0;
    RecordState state = RecordState::live;
    std::optional<std::string> body; ///< canonical JSON
    std::optional<Salt> salt;
    Digest bodyDigest{};
    Digest link{};

    bool operator==(const Revision&) const = default;
};

/// SHA-256 of salt and body; of nothing when there is no body to speak of.
Digest bodyDigestOf(const std::optional<Salt>& salt, const std::optional<std::string>& body);

/// SHA-256 over the device's previous link and every field but body and salt, for which the body's digest stands:
/// so a body can be erased and the chain still verifies. The first link of a device follows 32 zero bytes.
Digest linkOf(const Digest& previous, const Revision& revision);

/// Whether the body still is the one the digest was made of; true for erased bodies.
bool bodyFits(const Revision& revision);

} // namespace hf
