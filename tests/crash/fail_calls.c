// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before a program (LD_PRELOAD), it lets one of the program's calls fail: the HF_FAIL_NTH call of the sort
// HF_FAIL_CALL on a file below HF_FAIL_FOLDER, with HF_FAIL_ERRNO, once or (HF_FAIL_FOREVER) from then on. That it did is
// written to the descriptor HF_FAIL_TOLD. The sort "malloc" is that of memory that SQLite asks for. Sockets of the
// internet are told there too, whatever is to fail.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static const char* failing;
static const char* folder;
static long nth;
static int number;
static int forever;
static int told = -1;
static long count;
static uintptr_t sqliteBegin;
static uintptr_t sqliteEnd;

static int findSqlite(struct dl_phdr_info* info, size_t size, void* data)
{
    (void)size;
    (void)data;
    if (strstr(info->dlpi_name, "libsqlite3") != NULL) {
        sqliteBegin = info->dlpi_addr;
        for (int i = 0; i < info->dlpi_phnum; ++i) {
            const uintptr_t end = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr + info->dlpi_phdr[i].p_memsz;
            sqliteEnd = end > sqliteEnd ? end : sqliteEnd;
        }
    }
    return 0;
}

__attribute__((constructor)) static void begin(void)
{
    const char* text = getenv("HF_FAIL_TOLD");
    told = text != NULL ? atoi(text) : -1;
    folder = getenv("HF_FAIL_FOLDER");
    text = getenv("HF_FAIL_NTH");
    nth = text != NULL ? atol(text) : 0;
    text = getenv("HF_FAIL_ERRNO");
    number = text != NULL ? atoi(text) : EIO;
    forever = getenv("HF_FAIL_FOREVER") != NULL;
    dl_iterate_phdr(findSqlite, NULL);
    failing = getenv("HF_FAIL_CALL"); // last: from here on it counts
}

static void tell(const char* what)
{
    if (told >= 0) {
        ssize_t (*real)(int, const void*, size_t) = (ssize_t(*)(int, const void*, size_t))dlsym(RTLD_NEXT, "write");
        (void)!real(told, what, strlen(what));
    }
}

static int fails(const char* call)
{
    if (failing == NULL || strcmp(failing, call) != 0) {
        return 0;
    }
    ++count;
    if (count == nth || (forever && count > nth)) {
        if (count == nth) {
            tell("failed\n");
        }
        errno = number;
        return 1;
    }
    return 0;
}

static int below(const char* path)
{
    return folder != NULL && path != NULL && strstr(path, folder) != NULL;
}

static int isBelow(int descriptor)
{
    char name[64];
    char path[4096];
    snprintf(name, sizeof name, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(name, path, sizeof path - 1);
    if (length < 0) {
        return 0;
    }
    path[length] = '\0';
    return below(path);
}

#define REAL(type, name, ...) type (*real)(__VA_ARGS__) = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

#define ON_DESCRIPTOR(type, name, sort, parameters, arguments)                                                         \
    type name parameters                                                                                               \
    {                                                                                                                  \
        type(*real) parameters = (type(*) parameters)dlsym(RTLD_NEXT, #name);                                          \
        if (failing != NULL && strcmp(failing, sort) == 0 && isBelow(fd) && fails(sort)) {                             \
            return -1;                                                                                                 \
        }                                                                                                              \
        return real arguments;                                                                                         \
    }

ON_DESCRIPTOR(ssize_t, write, "write", (int fd, const void* data, size_t size), (fd, data, size))
ON_DESCRIPTOR(ssize_t, pwrite, "write", (int fd, const void* data, size_t size, off_t at), (fd, data, size, at))
ON_DESCRIPTOR(ssize_t, pwrite64, "write", (int fd, const void* data, size_t size, off64_t at), (fd, data, size, at))
ON_DESCRIPTOR(ssize_t, read, "read", (int fd, void* data, size_t size), (fd, data, size))
ON_DESCRIPTOR(ssize_t, pread, "read", (int fd, void* data, size_t size, off_t at), (fd, data, size, at))
ON_DESCRIPTOR(ssize_t, pread64, "read", (int fd, void* data, size_t size, off64_t at), (fd, data, size, at))
ON_DESCRIPTOR(int, fsync, "sync", (int fd), (fd))
ON_DESCRIPTOR(int, fdatasync, "sync", (int fd), (fd))
ON_DESCRIPTOR(int, ftruncate, "truncate", (int fd, off_t size), (fd, size))
ON_DESCRIPTOR(int, ftruncate64, "truncate", (int fd, off64_t size), (fd, size))

int unlink(const char* path)
{
    REAL(int, "unlink", const char*);
    return below(path) && fails("unlink") ? -1 : real(path);
}

int rename(const char* from, const char* to)
{
    REAL(int, "rename", const char*, const char*);
    return below(to) && fails("rename") ? -1 : real(from, to);
}

int link(const char* from, const char* to)
{
    REAL(int, "link", const char*, const char*);
    return below(to) && fails("link") ? -1 : real(from, to);
}

static int opens(const char* name, const char* path, int flags, mode_t mode)
{
    REAL(int, name, const char*, int, ...);
    return below(path) && fails("open") ? -1 : real(path, flags, mode);
}

#define OPEN(name)                                                                                                     \
    int name(const char* path, int flags, ...)                                                                         \
    {                                                                                                                  \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;                           \
        va_end(rest);                                                                                                  \
        return opens(#name, path, flags, mode);                                                                        \
    }

OPEN(open)
OPEN(open64)

void* malloc(size_t size)
{
    static void* (*real)(size_t);
    if (real == NULL) {
        real = (void* (*)(size_t))dlsym(RTLD_NEXT, "malloc");
    }
    const uintptr_t caller = (uintptr_t)__builtin_return_address(0);
    if (failing != NULL && caller >= sqliteBegin && caller < sqliteEnd && fails("malloc")) {
        return NULL;
    }
    return real(size);
}

int socket(int domain, int type, int protocol)
{
    REAL(int, "socket", int, int, int);
    if (domain == AF_INET || domain == AF_INET6) {
        tell("internet\n");
    }
    return real(domain, type, protocol);
}
