// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/header.h"

#include "storage/tables/schema.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace hf {

namespace {

constexpr std::size_t pageSize = 4096;

/// What stands in the header of every journal: where, and what.
struct Fixed {
    std::size_t at;
    std::string_view bytes;
    std::string_view what;
};

constexpr std::string_view zeros("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 20);
constexpr std::array fixed{
    Fixed{0, std::string_view("SQLite format 3\0", 16), "its first bytes"},
    Fixed{16, std::string_view("\x10\0", 2), "the size of its pages"},
    Fixed{18, std::string_view("\x01\x01", 2), "how it is written"},
    Fixed{20, std::string_view("\0\x40\x20\x20", 4), "the room in its pages"},
    Fixed{44, std::string_view("\0\0\0\x04", 4), "the format of its tables"},
    Fixed{48, zeros.substr(0, 8), "the size of its cache"},
    Fixed{56, std::string_view("\0\0\0\x01", 4), "the encoding of its texts"},
    Fixed{64, zeros.substr(0, 4), "how it is emptied"},
    Fixed{72, zeros, "what is kept free"},
};

constexpr std::size_t pagesAt = 28;
constexpr std::size_t changedAt = 24;
constexpr std::size_t versionAt = 60;
constexpr std::size_t applicationAt = 68;
constexpr std::size_t validForAt = 92;
constexpr std::size_t libraryAt = 96;

std::uint32_t numberAt(std::string_view bytes, std::size_t at)
{
    std::uint32_t number = 0;
    for (std::size_t i = at; i < at + 4 && i < bytes.size(); ++i) {
        number = (number << 8U) | static_cast<unsigned char>(bytes[i]);
    }
    return number;
}

void writeNumber(std::string& bytes, std::size_t at, std::uint32_t number)
{
    for (std::size_t i = 0; i < 4; ++i) {
        bytes[at + i] = static_cast<char>(static_cast<unsigned char>(number >> (24 - 8 * i)));
    }
}

} // namespace

std::vector<std::string> headerFaults(std::string_view header, std::int64_t size)
{
    std::vector<std::string> faults;
    if (header.size() < headerSize) {
        return {"it is shorter than a header"};
    }
    for (const Fixed& part : fixed) {
        if (header.substr(part.at, part.bytes.size()) != part.bytes) {
            faults.push_back(fmt::format("header: {} (byte {})", part.what, part.at));
        }
    }
    if (!applicationFits(header)) {
        faults.push_back(fmt::format("header: whose file it is (byte {})", applicationAt));
    }
    if (versionIn(header) < 1 || versionIn(header) > schema::version) {
        faults.push_back(fmt::format("header: the version of its tables (byte {})", versionAt));
    }
    if (bytesIn(header) != size) {
        faults.push_back(fmt::format("header: it names {} bytes, the file has {}", bytesIn(header), size));
    }
    constexpr std::uint32_t oldest = 3'037'000; // the first library that knows what journals use
    constexpr std::uint32_t newest = 4'000'000;
    const std::uint32_t library = numberAt(header, libraryAt);
    if (numberAt(header, changedAt) != numberAt(header, validForAt) || library < oldest || library >= newest) {
        faults.push_back(fmt::format("header: the count of its changes (bytes {} and {})", changedAt, validForAt));
    }
    return faults;
}

void mendHeader(std::string& image)
{
    image.resize(std::max(pageSize, (image.size() + pageSize - 1) / pageSize * pageSize), '\0');
    for (const Fixed& part : fixed) {
        std::copy(part.bytes.begin(), part.bytes.end(), image.begin() + static_cast<std::ptrdiff_t>(part.at));
    }
    // A file that was cut is as long as it was in its own words, with empty pages at its end.
    constexpr std::size_t mostCut = 64;
    const auto said = static_cast<std::size_t>(bytesIn(image));
    if (said > image.size() && said / mostCut < image.size()) {
        image.resize(said, '\0');
    }
    writeNumber(image, pagesAt, static_cast<std::uint32_t>(image.size() / pageSize));
    writeNumber(image, validForAt, numberAt(image, changedAt));
    writeNumber(image, applicationAt, static_cast<std::uint32_t>(schema::applicationId));
    if (versionIn(image) < 1 || versionIn(image) > schema::version) {
        writeNumber(image, versionAt, schema::version);
    }
}

bool applicationFits(std::string_view header)
{
    return numberAt(header, applicationAt) == static_cast<std::uint32_t>(schema::applicationId);
}

std::uint32_t versionIn(std::string_view header)
{
    return numberAt(header, versionAt);
}

std::int64_t bytesIn(std::string_view header)
{
    return static_cast<std::int64_t>(numberAt(header, pagesAt)) * static_cast<std::int64_t>(pageSize);
}

} // namespace hf
