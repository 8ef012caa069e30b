// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace hf {

/// Why a sealed file was not opened.
enum class SealFault : std::uint8_t {
    notSealed, ///< it does not begin as a sealed file
    newer,     ///< a newer version sealed it
    wrongPassphrase,
    damaged,  ///< something in it was changed
    cut,      ///< its end is missing
    noMemory, ///< turning the passphrase into a key takes more memory than there is
};

class SealError : public std::runtime_error {
public:
    explicit SealError(SealFault fault)
        : std::runtime_error("sealed file"),
          m_fault(fault)
    {
    }
    SealFault fault() const { return m_fault; }

private:
    SealFault m_fault;
};

/// What turning a passphrase into a key costs whoever tries many: passes over so much memory (Argon2id, RFC 9106).
struct SealCost {
    std::uint64_t passes = 3;
    std::uint64_t bytes = 256UL * 1024 * 1024;
};

/// Bytes done, bytes in all; false cancels, and then nothing was written.
using SealProgress = std::function<bool(std::uint64_t, std::uint64_t)>;

/// Writes what is in `from` to `to`, where no file may be, so that only the passphrase opens it: Argon2id makes the
/// key, XChaCha20-Poly1305 (libsodium's secretstream) seals blocks of 64 KiB one after the other, so that memory stays
/// the same however large the file is. False when it was cancelled. Throws FileError and SealError(noMemory); then
/// there is no file.
bool sealFile(const std::filesystem::path& from, const std::filesystem::path& to, std::string_view passphrase,
              const SealProgress& progress = {}, const SealCost& cost = {});

/// Opens a sealed file into `to`, where no file may be. It appears whole or not at all: of a file that was cut or
/// changed nothing is kept. False when it was cancelled. Throws FileError and SealError.
bool openSealed(const std::filesystem::path& from, const std::filesystem::path& to, std::string_view passphrase,
                const SealProgress& progress = {});

} // namespace hf
