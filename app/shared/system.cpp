// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/system.h"

#include "domain/hash.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <stdexcept>

#include <pwd.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hf {

namespace {

std::filesystem::path home()
{
    if (const auto fromEnvironment = environment("HOME")) {
        return *fromEnvironment;
    }
    const passwd* entry = ::getpwuid(::getuid());
    return entry != nullptr ? entry->pw_dir : "/";
}

std::filesystem::path xdg(const char* variable, const char* fallback)
{
    const auto value = environment(variable);
    if (value && std::filesystem::path(*value).is_absolute()) {
        return *value;
    }
    return home() / fallback;
}

} // namespace

SysMillis SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

void SystemEntropy::fill(std::span<std::uint8_t> bytes)
{
    while (!bytes.empty()) {
        if (m_left == 0) {
            const ssize_t got = ::getrandom(m_pool.data(), m_pool.size(), 0);
            if (got <= 0) {
                throw std::runtime_error("the system gives no random bytes");
            }
            m_left = static_cast<std::size_t>(got);
        }
        const std::size_t count = std::min(bytes.size(), m_left);
        // Each byte of the pool is used once and forgotten.
        const auto from = m_pool.begin() + static_cast<std::ptrdiff_t>(m_left - count);
        std::copy_n(from, count, bytes.begin());
        std::fill_n(from, count, std::uint8_t{0});
        m_left -= count;
        bytes = bytes.subspan(count);
    }
}

std::filesystem::path defaultJournalPath()
{
    return xdg("XDG_DATA_HOME", ".local/share") / "habitforge" / "journal.db";
}

std::filesystem::path settingsPath()
{
    return configHome() / "habitforge" / "habitforge.ini";
}

std::filesystem::path configHome()
{
    return xdg("XDG_CONFIG_HOME", ".config");
}

namespace {

/// A small file of this device about a journal: one at a place of its own has a file of its own.
std::filesystem::path devicePath(std::string name, const std::optional<std::filesystem::path>& ownJournal)
{
    constexpr std::size_t enough = 16;
    if (ownJournal) {
        std::error_code failed; // then the name as it was given tells the file apart as well
        const auto whole = std::filesystem::weakly_canonical(*ownJournal, failed);
        name += '-' + toHex(sha256((failed ? *ownJournal : whole).native())).substr(0, enough);
    }
    return xdg("XDG_STATE_HOME", ".local/state") / "habitforge" / (name + ".json");
}

} // namespace

std::filesystem::path reminderMemoryPath(const std::optional<std::filesystem::path>& ownJournal)
{
    return devicePath("reminders", ownJournal);
}

std::filesystem::path keepingStatePath(const std::optional<std::filesystem::path>& ownJournal)
{
    return devicePath("keeping", ownJournal);
}

std::filesystem::path runtimeFolder()
{
    const std::filesystem::path folder = environment("XDG_RUNTIME_DIR").value_or("");
    return folder.is_absolute() ? folder : std::filesystem::path();
}

Zone systemZone()
{
    if (const auto fromEnvironment = environment("TZ")) {
        const std::string_view name =
            std::string_view(*fromEnvironment).substr(fromEnvironment->front() == ':' ? 1 : 0);
        if (const auto zone = Zone::named(name)) {
            return *zone;
        }
    }
    std::error_code error;
    const std::string target = std::filesystem::canonical("/etc/localtime", error).string();
    const std::string_view marker = "zoneinfo/";
    const auto at = target.rfind(marker);
    const auto zone = error || at == std::string::npos ? std::nullopt : Zone::named(target.substr(at + marker.size()));
    return zone.value_or(Zone::utc());
}

std::optional<SysMillis> parseNow(std::string_view text, const Zone& zone)
{
    const auto parsed = parseInstant(text);
    if (!parsed) {
        return std::nullopt;
    }
    if (parsed->offset) {
        return SysMillis{parsed->wall - *parsed->offset};
    }
    const Day date = std::chrono::floor<days>(parsed->wall);
    return SysMillis{zone.atWall(date, parsed->wall - date).instant};
}

std::optional<std::string> environment(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr || *value == '\0' ? std::nullopt : std::optional<std::string>(value);
}

void protectProcess()
{
    ::umask(077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    // A full quota and a closed pipe are answers of write(), to be told to the person, not the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace hf
