// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/words.h"

#include <string_view>

#include <fmt/format.h>

namespace hf::cli {

namespace {

struct Told {
    std::string_view what;
    std::string_view next;
};

Told toldOf(FileFault fault)
{
    switch (fault) {
    case FileFault::missing:
        return {"there is no such file", "Look at the name."};
    case FileFault::noFolder:
        return {"its folder is not there", "Make the folder first, or name another one."};
    case FileFault::folder:
        return {"this is a folder", "Name a file."};
    case FileFault::notRegular:
        return {"this is no regular file but a pipe, a socket or a device; it was left untouched", "Name a file."};
    case FileFault::forbidden:
        return {"permission is missing; it was left untouched", "Look at the permissions of the file and its folder."};
    case FileFault::unreadable:
        return {"it cannot be read", "Look whether the link and the disk are sound."};
    case FileFault::unwritable:
        return {"it could not be written; what was there before stays", "Name another place, or look at the disk."};
    case FileFault::full:
        return {"there is no space left for it; what was there before stays", "Make room, or name another place."};
    case FileFault::tooLarge:
        return {"it is larger than what can be read", "Split it and read the parts."};
    case FileFault::journal:
        return {"this is a HabitForge journal and was left untouched", "Name another file."};
    case FileFault::besideJournal:
        return {"this name belongs to the journal beside it and was left untouched", "Name another file."};
    case FileFault::taken:
        return {"there is a file already; it was left untouched", "Name another one."};
    }
    return {};
}

} // namespace

std::string explain(const FileError& error)
{
    const Told told = toldOf(error.fault());
    const std::string_view detail = error.what();
    return fmt::format("{}: {}{}. {}", error.file().string(), told.what,
                       detail.empty() ? std::string() : fmt::format(" ({})", detail), told.next);
}

} // namespace hf::cli
