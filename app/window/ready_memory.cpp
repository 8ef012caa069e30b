// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/ready_memory.h"

#include <array>
#include <cstdint>
#include <cstdlib>

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace hf {

void shareOneHeap()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 1);
#endif
}

MemoryRange growHeap(std::size_t bytes)
{
#ifdef __GLIBC__
    constexpr std::size_t piece = 100 * 1024; // below the size from which on pieces lie outside of the heap
    constexpr int usualPad = 128 * 1024;
    mallopt(M_TRIM_THRESHOLD, static_cast<int>(4 * bytes)); // or the first free() gives it back
    mallopt(M_TOP_PAD, static_cast<int>(bytes));
    const auto before = reinterpret_cast<std::uintptr_t>(sbrk(0));
    auto after = before;
    std::array<void*, 3> pieces{};
    for (void*& one : pieces) { // the first ones may still fit into what is there
        one = after == before ? std::malloc(piece) : nullptr;
        after = reinterpret_cast<std::uintptr_t>(sbrk(0));
    }
    for (void* one : pieces) {
        std::free(one);
    }
    mallopt(M_TOP_PAD, usualPad);
    return {reinterpret_cast<void*>(before), after > before ? after - before : 0};
#else
    return {nullptr, bytes * 0};
#endif
}

void readyPages(const MemoryRange& range)
{
#ifdef MADV_POPULATE_WRITE
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto first = reinterpret_cast<std::uintptr_t>(range.first);
    const std::uintptr_t from = (first + page - 1) / page * page;
    const std::uintptr_t to = (first + range.bytes) / page * page;
    if (from < to) {
        madvise(reinterpret_cast<void*>(from), to - from, MADV_POPULATE_WRITE);
    }
#endif
}

} // namespace hf
