// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a damaged file holds: its rows are found or not, but nothing is read that is not there, and what stands is
// what its digests prove.

#include "storage/check.h"
#include "storage/salvage/salvage.h"

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    hf::Salvage salvage(std::string(reinterpret_cast<const char*>(data), size));
    const hf::SalvageReport& report = salvage.report();
    if (report.standing() > report.revisions || report.lost() < 0) {
        std::abort();
    }
    if (!salvage.isJournal()) {
        return 0;
    }
    // It stands for a file, of which only the name is used.
    const auto database = hf::Database::inMemory(std::filesystem::temp_directory_path());
    hf::SeededEntropy entropy(1);
    hf::WriteTransaction transaction(*database);
    salvage.writeInto(*database, hf::SysMillis{}, entropy);
    transaction.commit();
    hf::RevisionLog log(*database);
    if (log.count() < report.standing() || !hf::checkLog(log).empty()) {
        std::abort();
    }
    return 0;
}
