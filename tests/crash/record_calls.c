// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before a program (LD_PRELOAD), it writes down what the program does to files below HF_RECORD_FOLDER, in the
// file HF_RECORD: what is created, written, cut, synced, renamed, linked and removed, and what is printed. Each record is
// a line of its kind and numbers; names and data follow, as long as the line says. power_cut.py reads it.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int record = -1;
static char folder[4096];

#define REAL(type, name, ...) type (*real)(__VA_ARGS__) = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

__attribute__((constructor)) static void begin(void)
{
    const char* file = getenv("HF_RECORD");
    const char* below = getenv("HF_RECORD_FOLDER");
    if (file != NULL && below != NULL) {
        REAL(int, "open", const char*, int, ...);
        snprintf(folder, sizeof folder, "%s", below);
        record = real(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
}

static void put(const char* head, const void* data, size_t size)
{
    REAL(ssize_t, "write", int, const void*, size_t);
    char* line = malloc(strlen(head) + size + 1);
    if (line == NULL) {
        abort(); // half a record would be read as another state
    }
    const size_t length = (size_t)sprintf(line, "%s", head);
    memcpy(line + length, data, size);
    if (real(record, line, length + size) != (ssize_t)(length + size)) {
        abort();
    }
    free(line);
}

static int below(const char* path)
{
    return record >= 0 && path != NULL && strncmp(path, folder, strlen(folder)) == 0;
}

/// The number of an open file below the folder; 0 for any other.
static unsigned long numberOf(int fd)
{
    char name[64];
    char path[4096];
    struct stat status;
    if (record < 0 || fd == record) {
        return 0;
    }
    snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(name, path, sizeof path - 1);
    if (length < 0 || fstat(fd, &status) != 0) {
        return 0;
    }
    path[length] = '\0';
    return below(path) ? status.st_ino : 0;
}

static void noteWrite(int fd, const void* data, ssize_t size, long long at)
{
    const unsigned long number = size > 0 ? numberOf(fd) : 0;
    if (number != 0) {
        char head[96];
        snprintf(head, sizeof head, "w %lu %lld %zd\n", number, at, size);
        put(head, data, (size_t)size);
    }
}

ssize_t write(int fd, const void* data, size_t size)
{
    REAL(ssize_t, "write", int, const void*, size_t);
    const off_t at = lseek(fd, 0, SEEK_CUR);
    const ssize_t written = real(fd, data, size);
    if (fd == STDOUT_FILENO && record >= 0 && written > 0) {
        char head[64];
        snprintf(head, sizeof head, "p %zd\n", written);
        put(head, data, (size_t)written);
    } else {
        noteWrite(fd, data, written, at);
    }
    return written;
}

ssize_t pwrite(int fd, const void* data, size_t size, off_t at)
{
    REAL(ssize_t, "pwrite", int, const void*, size_t, off_t);
    const ssize_t written = real(fd, data, size, at);
    noteWrite(fd, data, written, at);
    return written;
}

ssize_t pwrite64(int fd, const void* data, size_t size, off64_t at)
{
    REAL(ssize_t, "pwrite64", int, const void*, size_t, off64_t);
    const ssize_t written = real(fd, data, size, at);
    noteWrite(fd, data, written, at);
    return written;
}

static int cut(const char* name, int fd, long long size)
{
    REAL(int, name, int, off64_t);
    const int done = real(fd, size);
    const unsigned long number = done == 0 ? numberOf(fd) : 0;
    if (number != 0) {
        char head[96];
        snprintf(head, sizeof head, "t %lu %lld\n", number, size);
        put(head, "", 0);
    }
    return done;
}

int ftruncate(int fd, off_t size)
{
    return cut("ftruncate", fd, size);
}

int ftruncate64(int fd, off64_t size)
{
    return cut("ftruncate64", fd, size);
}

static int syncs(const char* name, int fd)
{
    REAL(int, name, int);
    const int done = real(fd);
    const unsigned long number = done == 0 ? numberOf(fd) : 0;
    if (number != 0) {
        struct stat status;
        char head[64];
        fstat(fd, &status);
        snprintf(head, sizeof head, "%c %lu\n", S_ISDIR(status.st_mode) ? 'd' : 's', number);
        put(head, "", 0);
    }
    return done;
}

int fsync(int fd)
{
    return syncs("fsync", fd);
}

int fdatasync(int fd)
{
    return syncs("fdatasync", fd);
}

static void noteNames(char kind, const char* from, const char* to, unsigned long number)
{
    char head[64];
    char names[8300];
    const int length = snprintf(names, sizeof names, "%s%s", from, to);
    snprintf(head, sizeof head, "%c %zu %zu %lu\n", kind, strlen(from), strlen(to), number);
    put(head, names, (size_t)length);
}

static int opened(int fd, const char* path, int flags, int wasThere)
{
    const unsigned long number = fd >= 0 && below(path) ? numberOf(fd) : 0;
    if (number != 0 && ((!wasThere && (flags & O_CREAT) != 0) || (flags & O_TMPFILE) == O_TMPFILE)) {
        noteNames('c', (flags & O_TMPFILE) == O_TMPFILE ? "" : path, "", number);
    } else if (number != 0 && (flags & O_TRUNC) != 0) {
        char head[64];
        snprintf(head, sizeof head, "t %lu 0\n", number);
        put(head, "", 0);
    }
    return fd;
}

#define OPEN(name)                                                                                                     \
    int name(const char* path, int flags, ...)                                                                         \
    {                                                                                                                  \
        REAL(int, #name, const char*, int, ...);                                                                       \
        struct stat status;                                                                                            \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;                           \
        va_end(rest);                                                                                                  \
        const int wasThere = stat(path, &status) == 0;                                                                 \
        return opened(real(path, flags, mode), path, flags, wasThere);                                                 \
    }

OPEN(open)
OPEN(open64)

int mkostemps(char* pattern, int ending, int flags)
{
    REAL(int, "mkostemps", char*, int, int);
    return opened(real(pattern, ending, flags), pattern, O_CREAT, 0);
}

int rename(const char* from, const char* to)
{
    REAL(int, "rename", const char*, const char*);
    const int done = real(from, to);
    if (done == 0 && below(to)) {
        noteNames('r', from, to, 0);
    }
    return done;
}

int link(const char* from, const char* to)
{
    REAL(int, "link", const char*, const char*);
    const int done = real(from, to);
    if (done == 0 && below(to)) {
        noteNames('l', from, to, 0);
    }
    return done;
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags)
{
    REAL(int, "linkat", int, const char*, int, const char*, int);
    const int done = real(fromFolder, from, toFolder, to, flags);
    struct stat status;
    if (done == 0 && below(to) && stat(to, &status) == 0) {
        noteNames('n', to, "", status.st_ino);
    }
    return done;
}

int unlink(const char* path)
{
    REAL(int, "unlink", const char*);
    const int done = real(path);
    if (done == 0 && below(path)) {
        noteNames('u', path, "", 0);
    }
    return done;
}

int mkdir(const char* path, mode_t mode)
{
    REAL(int, "mkdir", const char*, mode_t);
    const int done = real(path, mode);
    if (done == 0 && below(path)) {
        noteNames('m', path, "", 0);
    }
    return done;
}
