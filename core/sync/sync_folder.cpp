// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/sync_folder.h"

#include "domain/files/file_error.h"
#include "sync/segment.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>

namespace hf {

namespace {

constexpr std::size_t mostFiles = 100'000;

} // namespace

std::string markText()
{
    return "HabitForge exchanges entries between devices through this folder.\n"
           "Let a file syncer carry it. The files that end in .segment are read and written by HabitForge alone.\n"
           "They are not encrypted: who can read this folder can read what was recorded.\n";
}

bool isSyncFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    return std::filesystem::is_regular_file(folder / syncMark, error);
}

std::vector<std::filesystem::path> segmentFilesIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        std::error_code unknown;
        const bool regular = std::filesystem::is_regular_file(entry->symlink_status(unknown));
        if (regular && entry->path().extension() == ".segment" && entry->path().filename().string().front() != '.') {
            files.push_back(entry->path());
        }
        if (files.size() > mostFiles) {
            throw FileError(FileFault::tooLarge, folder, "more segments than are read");
        }
    }
    if (error) {
        throw cannotRead(folder, error.value());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string readSegmentFile(const std::filesystem::path& file)
{
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error) {
        throw cannotRead(file, error.value());
    }
    if (size > largestSegment) {
        throw FileError(FileFault::tooLarge, file);
    }
    std::ifstream in(file, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    if (!in.is_open() || in.bad()) {
        throw cannotRead(file, errno);
    }
    return bytes;
}

} // namespace hf
