// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup/thinning.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>

namespace hf {

namespace {

using Days = std::chrono::days;

int dayOf(SysSeconds time)
{
    return static_cast<int>(std::chrono::floor<Days>(time).time_since_epoch().count());
}

/// Weeks begin on Monday; the first day of the count was a Thursday.
int weekOf(SysSeconds time)
{
    return (dayOf(time) + 3) / 7;
}

int monthOf(SysSeconds time)
{
    const std::chrono::year_month_day date{std::chrono::floor<Days>(time)};
    return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month()));
}

/// Keeps the newest of each of the latest `most` periods that have one.
void keepPeriods(const std::vector<SysSeconds>& times, int most, int (*periodOf)(SysSeconds), std::vector<bool>& keep)
{
    std::optional<int> last;
    for (std::size_t i = times.size(); i-- > 0 && most > 0;) {
        const int period = periodOf(times[i]);
        if (last != period) {
            last = period;
            keep[i] = true;
            --most;
        }
    }
}

} // namespace

std::vector<std::size_t> toThin(std::span<const BackupAge> backups)
{
    std::vector<SysSeconds> times(backups.size());
    for (std::size_t i = backups.size(); i-- > 0;) {
        times[i] = i + 1 < backups.size() ? std::min(backups[i].made, times[i + 1]) : backups[i].made;
    }
    std::vector<bool> keep(backups.size(), false);
    for (std::size_t i = 0; i < backups.size(); ++i) {
        keep[i] = times.back() - times[i] < Days{2};
    }
    keepPeriods(times, 12, dayOf, keep);
    keepPeriods(times, 10, weekOf, keep);
    keepPeriods(times, 9, monthOf, keep);
    const auto keepNewest = [&](bool BackupAge::*mark) {
        const auto newest = std::find_if(backups.rbegin(), backups.rend(), std::mem_fn(mark));
        if (newest != backups.rend()) {
            keep[static_cast<std::size_t>(backups.rend() - newest) - 1] = true;
        }
    };
    keepNewest(&BackupAge::whole);
    keepNewest(&BackupAge::beforeUpdate);
    std::vector<std::size_t> gone;
    for (std::size_t i = 0; i < backups.size(); ++i) {
        if (!keep[i]) {
            gone.push_back(i);
        }
    }
    return gone;
}

} // namespace hf
