// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace hf {

/// The start at login: a desktop file in the person's own autostart folder, written and removed here.
class Autostart {
public:
    /// `configHome` is `$XDG_CONFIG_HOME`; `program` the running program's file. `installed` when its name alone leads
    /// to it: then the name is what is started, so that a later version is found too.
    Autostart(std::filesystem::path configHome, std::filesystem::path program, bool installed);

    /// Whether it is there and no tool of the desktop has switched it off.
    bool isOn() const;
    /// Throws FileError.
    void set(bool on) const;
    std::filesystem::path file() const;
    /// What the file holds.
    std::string text() const;

private:
    std::filesystem::path m_configHome;
    std::filesystem::path m_program;
    bool m_installed;
};

} // namespace hf
