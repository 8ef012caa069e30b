// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/salvage/heal.h"

#include <algorithm>
#include <bit>
#include <span>

namespace hf {

namespace {

/// Longer ones are not tried: each bit costs a digest of the whole text.
constexpr std::size_t longestTried = 8192;

/// Turns each bit over in turn until `fits`; leaves all as they were when none does.
template<class Fits>
bool turnOne(std::span<std::uint8_t> bytes, const Fits& fits)
{
    for (std::uint8_t& byte : bytes) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            byte ^= static_cast<std::uint8_t>(1U << bit);
            if (fits()) {
                return true;
            }
            byte ^= static_cast<std::uint8_t>(1U << bit);
        }
    }
    return false;
}

std::span<std::uint8_t> bytesOf(std::string& text)
{
    return {reinterpret_cast<std::uint8_t*>(text.data()), text.size()};
}

std::span<std::uint8_t> bytesOf(std::int64_t& number)
{
    return {reinterpret_cast<std::uint8_t*>(&number), sizeof number};
}

int bitsApart(const Digest& a, const Digest& b)
{
    int bits = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        bits += std::popcount(static_cast<unsigned>(a[i] ^ b[i]));
    }
    return bits;
}

} // namespace

bool healBody(Revision& revision, const Digest* previous)
{
    const auto fits = [&] { return bodyDigestOf(revision.salt, revision.body) == revision.bodyDigest; };
    if (fits()) {
        return true;
    }
    const Digest kept = revision.bodyDigest;
    revision.bodyDigest = bodyDigestOf(revision.salt, revision.body);
    if (previous != nullptr && linkOf(*previous, revision) == revision.link) {
        return true;
    }
    revision.bodyDigest = kept;
    if (revision.salt && turnOne(*revision.salt, fits)) {
        return true;
    }
    return revision.body && revision.body->size() <= longestTried && turnOne(bytesOf(*revision.body), fits);
}

bool healFields(Revision& revision, const Digest& previous)
{
    const auto fits = [&] { return linkOf(previous, revision) == revision.link; };
    if (fits()) {
        return true;
    }
    const Digest computed = linkOf(previous, revision);
    if (bitsApart(computed, revision.link) == 1) {
        revision.link = computed;
        return true;
    }
    const auto turned = [&](std::span<std::uint8_t> bytes) { return turnOne(bytes, fits); };
    const auto small = [&](auto& value, int most) {
        const auto was = value;
        for (int other = 0; other <= most; ++other) {
            value = static_cast<std::remove_reference_t<decltype(value)>>(other);
            if (fits()) {
                return true;
            }
        }
        value = was;
        return false;
    };
    return turned(bytesOf(revision.deviceSeq)) || turned(revision.action.value.bytes) ||
           (revision.undoes && turned(revision.undoes->value.bytes)) || turned(revision.record.value.bytes) ||
           turned(bytesOf(revision.stamp)) || turned(revision.bodyDigest) || turned(revision.device.value.bytes) ||
           small(revision.act, 3) || small(revision.kind, static_cast<int>(kindCount) - 1) || small(revision.state, 2);
}

} // namespace hf
