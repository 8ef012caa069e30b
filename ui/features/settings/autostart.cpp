// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/settings/autostart.h"

#include "journal/device/device_files.h"
#include "journal/errors.h"

#include <fstream>
#include <string_view>

namespace hf {

namespace {

/// A path as an argument of `Exec`: quoted, then escaped again as every string of a desktop file.
std::string quoted(const std::string& path)
{
    std::string text = "\"";
    for (const char c : path) {
        if (c == '"' || c == '`' || c == '$') {
            text += "\\\\";
        } else if (c == '\\') {
            text += "\\\\\\";
        } else if (c == '%') {
            text += '%';
        }
        text += c;
    }
    return text + '"';
}

} // namespace

Autostart::Autostart(std::filesystem::path configHome, std::filesystem::path program, bool installed)
    : m_configHome(std::move(configHome)),
      m_program(std::move(program)),
      m_installed(installed)
{
}

std::filesystem::path Autostart::file() const
{
    return m_configHome / "autostart" / "org.habitforge.HabitForge.desktop";
}

bool Autostart::isOn() const
{
    std::ifstream in(file());
    bool there = false;
    for (std::string line; std::getline(in, line);) {
        if (line == "Hidden=true" || line == "X-GNOME-Autostart-enabled=false") {
            return false;
        }
        there = there || line.starts_with("Exec=");
    }
    return there;
}

std::string Autostart::text() const
{
    return "[Desktop Entry]\n"
           "Type=Application\n"
           "Version=1.4\n"
           "Name=HabitForge\n"
           "Comment=Reminders of planned doses\n"
           "Exec=" +
           (m_installed ? std::string("habitforge") : quoted(m_program.native())) +
           " --background\n"
           "Icon=org.habitforge.HabitForge\n"
           "Terminal=false\n"
           "NoDisplay=true\n";
}

void Autostart::set(bool on) const
{
    if (on) {
        writeSmallFile(file(), text());
        return;
    }
    std::error_code failed;
    std::filesystem::remove(file(), failed);
    if (failed) {
        throw cannotWrite(file(), failed.value());
    }
}

} // namespace hf
