#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes how each source is compiled for clang-tidy: compile_commands.py BUILD > compile_commands.json

A unity build tells only how its joint sources are compiled, so each source that such a one includes gets an entry of its own with
the same options. Headers that gcc has precompiled and warnings that only gcc knows are of no use to clang and left out.
"""

import json
import pathlib
import re
import sys

NOT_FOR_CLANG = re.compile(r" -Winvalid-pch| -Wno-shadow| -include \S*cmake_pch\.hxx")
JOINED = re.compile(r'^#include "(.*\.cpp)"$', re.MULTILINE)


def sources_of(entry: dict) -> list[str]:
    file = pathlib.Path(entry["file"])
    return JOINED.findall(file.read_text()) if file.parent.name == "Unity" else [entry["file"]]


def main() -> None:
    entries = json.loads((pathlib.Path(sys.argv[1]) / "compile_commands.json").read_text())
    each = []
    for entry in entries:
        command = NOT_FOR_CLANG.sub("", entry["command"])
        for source in sources_of(entry):
            each.append({"directory": entry["directory"], "file": source, "command": command.replace(entry["file"], source)})
    json.dump(each, sys.stdout, indent=1)


if __name__ == "__main__":
    main()
