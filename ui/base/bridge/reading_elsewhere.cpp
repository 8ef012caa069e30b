// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/bridge/reading_elsewhere.h"

#include <stdexcept>

namespace hf {

namespace {

/// Reading makes no ids.
class NoEntropy final : public Entropy {
public:
    void fill(std::span<std::uint8_t> /*bytes*/) override { throw std::logic_error("a reader wants to make an id"); }
};

} // namespace

std::optional<StorageError> readElsewhere(const std::filesystem::path& file, std::chrono::milliseconds waitAtMost,
                                          const TimeFrame& frame, const std::function<void(const Journal&)>& question)
{
    try {
        const FixedClock clock{frame.now};
        NoEntropy entropy;
        const Journal journal(file, OpenMode::readOnly, clock, entropy, waitAtMost);
        question(journal);
        return std::nullopt;
    } catch (const StorageError& error) {
        return error;
    }
}

} // namespace hf
