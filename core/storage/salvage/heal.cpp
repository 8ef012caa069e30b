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
    for (std::size_t bit = 0; bit < 8 * bytes.size(); ++bit) {
        const auto mask = static_cast<std::uint8_t>(1U << (bit % 8));
        bytes[bit / 8] ^= mask;
        if (fits()) {
            return true;
        }
        bytes[bit / 8] ^= mask;
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

/// Tries each value from 0 to `most` until `fits`; leaves the value as it was when none does.
template<class Value, class Fits>
bool tryEach(Value& value, int most, const Fits& fits)
{
    const Value was = value;
    for (int other = 0; other <= most; ++other) {
        value = static_cast<Value>(other);
        if (fits()) {
            return true;
        }
    }
    value = was;
    return false;
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
    return turned(bytesOf(revision.deviceSeq)) || turned(revision.action.value.bytes) ||
           (revision.undoes && turned(revision.undoes->value.bytes)) || turned(revision.record.value.bytes) ||
           turned(bytesOf(revision.stamp)) || turned(revision.bodyDigest) || turned(revision.device.value.bytes) ||
           tryEach(revision.act, 3, fits) || tryEach(revision.kind, static_cast<int>(kindCount) - 1, fits) ||
           tryEach(revision.state, 2, fits);
}

} // namespace hf
