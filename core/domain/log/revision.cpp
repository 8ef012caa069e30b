// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/log/revision.h"

namespace hf {

namespace {

template<class Bytes>
void put(std::string& out, const Bytes& bytes)
{
    out.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

void putNumber(std::string& out, std::int64_t number)
{
    for (int shift = 56; shift >= 0; shift -= 8) {
        out += static_cast<char>(static_cast<unsigned char>(static_cast<std::uint64_t>(number) >> shift));
    }
}

} // namespace

Digest bodyDigestOf(const std::optional<Salt>& salt, const std::optional<std::string>& body)
{
    std::string bytes;
    if (salt) {
        put(bytes, *salt);
    }
    if (body) {
        bytes += *body;
    }
    return sha256(bytes);
}

Digest linkOf(const Digest& previous, const Revision& revision)
{
    std::string bytes;
    bytes.reserve(160);
    put(bytes, previous);
    put(bytes, revision.device.value.bytes);
    putNumber(bytes, revision.deviceSeq);
    put(bytes, revision.action.value.bytes);
    bytes += static_cast<char>(revision.act);
    put(bytes, revision.undoes.value_or(ActionId{}).value.bytes);
    put(bytes, revision.record.value.bytes);
    bytes += static_cast<char>(revision.kind);
    putNumber(bytes, revision.stamp);
    bytes += static_cast<char>(revision.state);
    put(bytes, revision.bodyDigest);
    return sha256(bytes);
}

bool bodyFits(const Revision& revision)
{
    const bool erased = revision.state == RecordState::live && !revision.body && !revision.salt;
    return erased || bodyDigestOf(revision.salt, revision.body) == revision.bodyDigest;
}

} // namespace hf
