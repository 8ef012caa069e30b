// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/salvage/carve.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

namespace hf {

namespace {

constexpr std::size_t columns = 14; ///< of the table `revision`
constexpr std::uint64_t longestRow = 16UL * 1024 * 1024;

// Serial types: how a column of a row is kept.
constexpr std::uint64_t null = 0;
constexpr std::uint64_t blob16 = 12 + 2 * 16;
constexpr std::uint64_t blob32 = 12 + 2 * 32;

std::optional<std::uint64_t> varintAt(std::string_view bytes, std::size_t& at)
{
    std::uint64_t value = 0;
    for (int i = 0; i < 9 && at < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        if (i == 8) {
            return (value << 8U) | byte;
        }
        value = (value << 7U) | (byte & 0x7FU);
        if ((byte & 0x80U) == 0) {
            return value;
        }
    }
    return std::nullopt;
}

bool isWhole(std::uint64_t type)
{
    return (type >= 1 && type <= 6) || type == 8 || type == 9;
}

bool isText(std::uint64_t type)
{
    return type >= 13 && type % 2 == 1;
}

std::size_t sizeOf(std::uint64_t type)
{
    constexpr std::array<std::size_t, 10> small{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    return type < small.size() ? small[type] : static_cast<std::size_t>((type - 12) / 2);
}

std::int64_t wholeOf(std::uint64_t type, std::string_view bytes)
{
    if (type == 8 || type == 9) {
        return static_cast<std::int64_t>(type) - 8;
    }
    // Kept with the sign in the first bit, the most significant byte first.
    std::uint64_t value = !bytes.empty() && (static_cast<unsigned char>(bytes[0]) & 0x80U) != 0 ? ~0ULL : 0;
    for (const char byte : bytes) {
        value = (value << 8U) | static_cast<unsigned char>(byte);
    }
    return static_cast<std::int64_t>(value);
}

using Types = std::array<std::uint64_t, columns>;

/// The types of a row of the log, in the order of its columns.
bool isRevision(const Types& types)
{
    constexpr std::array<std::size_t, 6> whole{1, 2, 4, 7, 8, 9};
    const bool numbers = std::all_of(whole.begin(), whole.end(), [&](std::size_t i) { return isWhole(types[i]); });
    const auto nullOr = [](std::uint64_t type, std::uint64_t other) { return type == null || type == other; };
    return numbers && types[0] == null && types[3] == blob16 && nullOr(types[5], blob16) && types[6] == blob16 &&
           (types[10] == null || isText(types[10])) && nullOr(types[11], blob16) && types[12] == blob32 &&
           types[13] == blob32;
}

/// Where a cell's row begins, and what it says of itself.
struct CellHead {
    std::uint64_t payload = 0;
    std::uint64_t rowid = 0;
    std::size_t at = 0; ///< of the payload
};

/// The payload of a cell: what lies in its page and what overflowed into others.
std::optional<std::string> payloadOf(std::string_view image, const CellHead& head)
{
    constexpr std::uint64_t page = journalPageSize;
    constexpr std::uint64_t most = page - 35;
    constexpr std::uint64_t least = (page - 12) * 32 / 255 - 23;
    const std::uint64_t wished = least + (head.payload - least) % (page - 4);
    const std::uint64_t local = head.payload <= most ? head.payload : (wished <= most ? wished : least);
    const std::size_t end = (head.at / page + 1) * page;
    const std::size_t rest = head.payload > local ? 4 : 0;
    if (head.at + local + rest > std::min(end, image.size())) {
        return std::nullopt;
    }
    std::string payload(image.substr(head.at, local));
    std::string_view link = image.substr(head.at + local, rest);
    while (payload.size() < head.payload) {
        const auto next = static_cast<std::uint64_t>(wholeOf(4, link)) & 0xFFFFFFFFU;
        if (next == 0 || next > image.size() / page) {
            return std::nullopt;
        }
        const std::string_view over = image.substr((next - 1) * page, page);
        link = over.substr(0, 4);
        payload += over.substr(4, std::min<std::uint64_t>(page - 4, head.payload - payload.size()));
    }
    return payload;
}

/// The types that a row's header names, when they are as many as the log has columns and fill the payload exactly.
std::optional<Types> typesOf(std::string_view payloadBegin, std::uint64_t payload)
{
    std::size_t at = 0;
    const auto header = varintAt(payloadBegin, at);
    if (!header || *header < columns + 1 || *header > payloadBegin.size()) {
        return std::nullopt;
    }
    Types types{};
    std::uint64_t filled = *header;
    for (std::uint64_t& type : types) {
        const auto read = at < *header ? varintAt(payloadBegin, at) : std::nullopt;
        if (!read || *read > longestRow) {
            return std::nullopt;
        }
        type = *read;
        filled += sizeOf(type);
    }
    return at == *header && filled == payload ? std::optional(types) : std::nullopt;
}

template<std::size_t Size>
std::array<std::uint8_t, Size> bytesOf(std::string_view bytes)
{
    std::array<std::uint8_t, Size> array{};
    std::memcpy(array.data(), bytes.data(), Size);
    return array;
}

std::optional<CarvedRevision> revisionOf(const CellHead& head, std::string_view payload, const Types& types)
{
    std::array<std::string_view, columns> field;
    std::size_t at = 0;
    const auto header = static_cast<std::size_t>(varintAt(payload, at).value_or(0));
    at = header;
    for (std::size_t i = 0; i < columns; ++i) {
        field[i] = payload.substr(at, sizeOf(types[i]));
        at += field[i].size();
    }
    const auto number = [&](std::size_t i) { return wholeOf(types[i], field[i]); };
    const auto within = [&](std::size_t i, std::int64_t most) { return number(i) >= 0 && number(i) <= most; };
    if (!within(4, 3) || !within(7, static_cast<std::int64_t>(kindCount) - 1) || !within(9, 2) || number(2) < 1) {
        return std::nullopt;
    }
    CarvedRevision carved{static_cast<std::int64_t>(head.rowid), number(1), {}};
    Revision& revision = carved.revision;
    revision.deviceSeq = number(2);
    revision.action = ActionId{Uuid{bytesOf<16>(field[3])}};
    revision.act = static_cast<Act>(number(4));
    if (types[5] != null) {
        revision.undoes = ActionId{Uuid{bytesOf<16>(field[5])}};
    }
    revision.record = RecordId{Uuid{bytesOf<16>(field[6])}};
    revision.kind = static_cast<Kind>(number(7));
    revision.stamp = number(8);
    revision.state = static_cast<RecordState>(number(9));
    if (types[10] != null) {
        revision.body = std::string(field[10]);
    }
    if (types[11] != null) {
        revision.salt = bytesOf<16>(field[11]);
    }
    revision.bodyDigest = bytesOf<32>(field[12]);
    revision.link = bytesOf<32>(field[13]);
    return carved;
}

class Carver {
public:
    explicit Carver(std::string_view image)
        : m_image(image)
    {
    }

    Carved run()
    {
        for (std::size_t at = 0; at + 4 < m_image.size(); ++at) {
            look(at);
        }
        findOwn();
        return std::move(m_found);
    }

private:
    void look(std::size_t at)
    {
        CellHead head;
        const auto payload = varintAt(m_image, at);
        const auto rowid = payload ? varintAt(m_image, at) : std::nullopt;
        // A row's header is as long as it has columns and a few bytes more, and its first column, the number, is null.
        if (!rowid || at + 2 >= m_image.size() || m_image[at + 1] != 0 || *payload > longestRow) {
            return;
        }
        head = {*payload, *rowid, at};
        const auto size = static_cast<unsigned char>(m_image[at]);
        if (size == 3 && *payload == 3 + 16) {
            device(head);
        } else if (size > columns && size < columns + 8) {
            revision(head);
        }
    }
    void device(const CellHead& head)
    {
        if (head.at + head.payload <= m_image.size() && static_cast<unsigned char>(m_image[head.at + 2]) == blob16) {
            m_found.devices[static_cast<std::int64_t>(head.rowid)] =
                DeviceId{Uuid{bytesOf<16>(m_image.substr(head.at + 3, 16))}};
        }
    }
    void revision(const CellHead& head)
    {
        const auto types = typesOf(m_image.substr(head.at, columns + 8), head.payload);
        if (!types || !isRevision(*types)) {
            return;
        }
        const auto payload = payloadOf(m_image, head);
        auto carved = payload ? revisionOf(head, *payload, *types) : std::nullopt;
        if (carved) {
            m_found.revisions.push_back(std::move(*carved));
        }
    }
    /// The row `device` of the table `meta`: its key's type and length, a blob of 16 bytes.
    void findOwn()
    {
        constexpr std::string_view row = "\x19\x03\x19\x2c"
                                         "device";
        const std::size_t at = m_image.find(row);
        if (at != std::string_view::npos && at + row.size() + 16 <= m_image.size()) {
            m_found.own = DeviceId{Uuid{bytesOf<16>(m_image.substr(at + row.size(), 16))}};
        }
    }

    std::string_view m_image;
    Carved m_found;
};

} // namespace

Carved carve(std::string_view image)
{
    return Carver(image).run();
}

} // namespace hf
