// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace hf {

/// A stretch of memory; may be empty.
struct MemoryRange {
    void* first = nullptr;
    std::size_t bytes = 0;
};

/// All threads share one heap. By default each gets its own, which costs a start more than it spares: the threads here
/// reckon, they hardly ask for memory.
void shareOneHeap();

/// Makes the heap larger by so much in one piece, and keeps it. Empty where the heap cannot be told to.
MemoryRange growHeap(std::size_t bytes);

/// Asks the kernel for all pages of a stretch at once. Else each page is asked for when it is first written to, which
/// costs a start more than what it writes. What is there stays as it is; where the kernel does not know this, nothing
/// happens.
void readyPages(const MemoryRange& range);

} // namespace hf
