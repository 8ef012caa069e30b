// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faulty_files.h"

#include <new>
#include <stdexcept>

#include <sqlite3.h>

namespace hf::test {

namespace {

constexpr int never = 1 << 30;
std::atomic<int> readsLeft = never; // SQLite hands its callbacks no owner
std::atomic<int> readsRefused = 0;

/// A file of this layer: its own methods in front, the file of the usual layer right behind it.
struct FaultyFile {
    sqlite3_file base;
};

sqlite3_vfs* usual()
{
    return sqlite3_vfs_find("unix");
}

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<FaultyFile*>(file) + 1); // NOLINT: the layout is ours
}

bool mayRead()
{
    if (readsLeft.load() > 0) {
        readsLeft -= readsLeft.load() == never ? 0 : 1;
        return true;
    }
    ++readsRefused;
    return false;
}

int closeFile(sqlite3_file* file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}
int readFile(sqlite3_file* file, void* to, int count, sqlite3_int64 at)
{
    return mayRead() ? realOf(file)->pMethods->xRead(realOf(file), to, count, at) : SQLITE_IOERR_READ;
}
int writeFile(sqlite3_file* file, const void* from, int count, sqlite3_int64 at)
{
    return realOf(file)->pMethods->xWrite(realOf(file), from, count, at);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file* file, int flags)
{
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}
int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
/// Every question to the journal begins with a shared lock, also where all pages are in memory already.
int lockFile(sqlite3_file* file, int level)
{
    if (level == SQLITE_LOCK_SHARED && !mayRead()) {
        return SQLITE_IOERR_RDLOCK;
    }
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int isReserved(sqlite3_file* file, int* reserved)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), reserved);
}
int controlFile(sqlite3_file* file, int what, void* argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}
int sectorOf(sqlite3_file* file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int traitsOf(sqlite3_file* file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

const sqlite3_io_methods& methods()
{
    static const sqlite3_io_methods all = [] {
        sqlite3_io_methods made{};
        made.iVersion = 1;
        made.xClose = closeFile;
        made.xRead = readFile;
        made.xWrite = writeFile;
        made.xTruncate = truncateFile;
        made.xSync = syncFile;
        made.xFileSize = sizeOfFile;
        made.xLock = lockFile;
        made.xUnlock = unlockFile;
        made.xCheckReservedLock = isReserved;
        made.xFileControl = controlFile;
        made.xSectorSize = sectorOf;
        made.xDeviceCharacteristics = traitsOf;
        return made;
    }();
    return all;
}

int openFile(sqlite3_vfs* /*layer*/, const char* name, sqlite3_file* file, int flags, int* given)
{
    file->pMethods = nullptr; // a file that could not be opened is not closed
    const int result = usual()->xOpen(usual(), name, realOf(file), flags, given);
    if (result == SQLITE_OK) {
        file->pMethods = &methods();
    }
    return result;
}

sqlite3_vfs& layer()
{
    static sqlite3_vfs made = [] {
        sqlite3_vfs copy = *usual();
        copy.pNext = nullptr;
        copy.zName = "faulty";
        copy.szOsFile += static_cast<int>(sizeof(FaultyFile));
        copy.xOpen = openFile;
        return copy;
    }();
    return made;
}

} // namespace

FaultyFiles::FaultyFiles()
{
    readsLeft = never;
    readsRefused = 0;
    if (sqlite3_initialize() != SQLITE_OK || sqlite3_vfs_register(&layer(), 1) != SQLITE_OK) {
        throw std::runtime_error("the faulty file layer was not taken");
    }
}

FaultyFiles::~FaultyFiles()
{
    readsLeft = never;
    sqlite3_vfs_unregister(&layer());
}

void FaultyFiles::failReads(bool fail)
{
    readsLeft = fail ? 0 : never;
}

void FaultyFiles::failReadsAfter(int reads)
{
    readsLeft = reads;
}

int FaultyFiles::refused() const
{
    return readsRefused;
}

} // namespace hf::test
