// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/target.h"

#include "domain/files/file_error.h"
#include "storage/file/header.h"
#include "storage/file/raw_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace hf {

namespace {

constexpr std::array<std::string_view, 3> sideEndings{"-journal", "-wal", "-shm"};

std::optional<std::string> headerOf(const std::filesystem::path& file)
{
    return RawFile(file).read(0, headerSize);
}

bool isJournalHeader(std::string_view header)
{
    return header.starts_with("SQLite format 3") && applicationFits(header);
}

/// A rollback or log file that was given another name, or outlived its journal, can still bring a journal back.
bool isSideHeader(std::string_view header)
{
    return header.starts_with("\xD9\xD5\x05\xF9\x20\xA1\x63\xD7") || header.starts_with("\x37\x7F\x06\x82") ||
           header.starts_with("\x37\x7F\x06\x83");
}

bool isRegular(const std::filesystem::path& file)
{
    struct stat status {};
    return ::stat(file.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

/// The name at the end of all links, be it there or not.
std::filesystem::path endOfLinks(const std::filesystem::path& named)
{
    constexpr int most = 40;
    std::filesystem::path file = named;
    std::error_code error;
    for (int links = 0; std::filesystem::is_symlink(std::filesystem::symlink_status(file, error)); ++links) {
        if (links == most) {
            throw cannotWrite(named, ELOOP);
        }
        const std::filesystem::path next = std::filesystem::read_symlink(file, error);
        if (error) {
            throw cannotWrite(named, error.value());
        }
        file = file.parent_path() / next;
    }
    return file;
}

void refuseWhatIsThere(const WriteTarget& target)
{
    const struct stat& there = *target.before;
    if (S_ISDIR(there.st_mode)) {
        throw FileError(FileFault::folder, target.named);
    }
    struct stat atEnd {};
    const bool plain = ::lstat(target.file.c_str(), &atEnd) == 0 && atEnd.st_ino == there.st_ino &&
                       atEnd.st_dev == there.st_dev && S_ISREG(there.st_mode);
    if (!plain) { // also what only looks like a link, as the open files under /proc do
        throw FileError(FileFault::notRegular, target.named);
    }
    const std::optional<std::string> header = headerOf(target.file);
    if (!header) { // what cannot be looked at may be a journal
        throw cannotWrite(target.named, EACCES);
    }
    if (isJournalHeader(*header)) {
        throw FileError(FileFault::journal, target.named);
    }
    if (isSideHeader(*header)) {
        throw FileError(FileFault::besideJournal, target.named);
    }
    // Another file in its place would not ask for leave to write; the one who took the leave away meant it.
    const bool nobody = (there.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) == 0;
    if (nobody || ::faccessat(AT_FDCWD, target.file.c_str(), W_OK, AT_EACCESS) != 0) {
        throw cannotWrite(target.named, nobody ? EACCES : errno);
    }
}

constexpr std::string_view partBeginning = ".habitforge-";
constexpr std::string_view partEnding = ".part";

/// A name as `mkostemps` or a nameless file's number makes it.
bool isPartName(std::string_view name)
{
    if (!name.starts_with(partBeginning) || !name.ends_with(partEnding) ||
        name.size() <= partBeginning.size() + partEnding.size()) {
        return false;
    }
    name.remove_prefix(partBeginning.size());
    name.remove_suffix(partEnding.size());
    const auto are = [](std::string_view text, auto&& fit) { return std::all_of(text.begin(), text.end(), fit); };
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto letter = [&](char c) { return digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const std::size_t dash = name.find('-');
    constexpr std::size_t drawn = 6;
    return dash == std::string_view::npos ? name.size() == drawn && are(name, letter)
                                          : are(name.substr(0, dash), digit) && are(name.substr(dash + 1), digit);
}

bool isStillNamed(int descriptor)
{
    struct stat status {};
    return ::fstat(descriptor, &status) == 0 && status.st_nlink > 0;
}

/// Who makes a part holds its lock until it is done, and the lock goes with the program, however that ends. So a part
/// of this person that nobody has locked is a dead program's.
void removeLeftPart(const std::filesystem::path& part)
{
    const int descriptor = ::open(part.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        return;
    }
    struct stat status {};
    const bool ours = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) && status.st_uid == ::geteuid();
    if (ours && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        std::filesystem::path side = part;
        side += "-journal";
        ::unlink(side.c_str());
        ::unlink(part.c_str());
    }
    ::close(descriptor);
}

void removeLeftParts(const std::filesystem::path& folder)
{
    std::error_code error;
    std::vector<std::filesystem::path> parts;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (isPartName(name)) {
            parts.push_back(entry->path());
        }
    }
    std::for_each(parts.begin(), parts.end(), removeLeftPart);
}

} // namespace

bool isJournal(const std::filesystem::path& file)
{
    return isRegular(file) && isJournalHeader(headerOf(file).value_or(""));
}

bool isBesideJournal(const std::filesystem::path& file)
{
    const std::string name = file.string();
    return std::any_of(sideEndings.begin(), sideEndings.end(), [&name](std::string_view ending) {
        return name.ends_with(ending) && isJournal(name.substr(0, name.size() - ending.size()));
    });
}

std::filesystem::path WriteTarget::folder() const
{
    return file.parent_path().empty() ? std::filesystem::path(".") : file.parent_path();
}

WriteTarget targetOf(const std::filesystem::path& named)
{
    WriteTarget target{named, endOfLinks(named), std::nullopt};
    struct stat status {};
    if (::stat(named.c_str(), &status) == 0) {
        target.before = status;
        refuseWhatIsThere(target);
    } else if (errno != ENOENT) {
        throw cannotWrite(named, errno);
    }
    if (isBesideJournal(named) || isBesideJournal(target.file)) {
        throw FileError(FileFault::besideJournal, named);
    }
    if (!target.file.has_filename()) {
        throw FileError(FileFault::noFolder, named);
    }
    return target;
}

int makePart(const std::filesystem::path& folder, std::filesystem::path& name)
{
    constexpr int most = 100;
    removeLeftParts(folder);
    for (int tries = 0; tries < most; ++tries) {
        std::string pattern = (folder / partBeginning).string() + "XXXXXX" + std::string(partEnding);
        const int descriptor = ::mkostemps(pattern.data(), static_cast<int>(partEnding.size()), O_CLOEXEC);
        name = pattern;
        if (descriptor < 0 || (::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && isStillNamed(descriptor))) {
            return descriptor;
        }
        ::close(descriptor); // somebody who tidied up came between
    }
    errno = EBUSY;
    return -1;
}

int syncFolder(const std::filesystem::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return errno == EACCES ? 0 : errno;
    }
    const int failed = ::fsync(descriptor) == 0 || errno == EINVAL ? 0 : errno;
    ::close(descriptor);
    return failed;
}

} // namespace hf
