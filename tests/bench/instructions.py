#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether what a person asks every day gets dearer as the journal grows: instructions of whole processes, counted by
callgrind, at 1 year and at 30. Counts do not depend on what else the machine does.

    instructions.py BIN_FOLDER [--weekly] [--keep FOLDER] [NAME ...]

BIN_FOLDER holds habitforge-cli and, for `window`, start_window. With --weekly the journals have a plan of three times
a week besides, as long as they are. NAME picks some of: today summary remind supply add series window. With --keep
callgrind's files stay in FOLDER. Ends with 1 when a ratio is above 1.3.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

NOW = "2026-11-28T12:00:00+01:00"
LATER = "2026-11-28T12:05:00+01:00"  # its own process, so that what the first one did is no part of it
MOST = 1.3
COMMANDS = {
    "today": ["today"],
    "summary": ["summary"],
    "remind": ["remind"],
    "supply": ["supply"],
    "add": ["add", "magnesium 400mg"],
    "series": ["series", "dose.creatine", "--from", "2026-08-31"],
    "window": None,
}


def instructions(command, environment, out):
    ran = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", *command], env=environment,
                         stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    found = re.search(r"Collected\s*:\s*(\d+)", ran.stderr)
    if ran.returncode != 0 or found is None:
        sys.exit(f"{' '.join(command)} ended with {ran.returncode}:\n{ran.stderr}")
    return int(found.group(1))


def made(cli, file, years, weekly, environment):
    subprocess.run([cli, "--now", NOW, "demo", str(years), file], check=True, env=environment,
                   stdout=subprocess.DEVNULL)
    if weekly:
        first = f"{2026 - years}-12-01"
        for command in (["supplement", "zinc", "--unit", "mg"],
                        ["plan", "zinc", "25mg", "at", "09:00", "--times-a-week", "3", "--from", first]):
            subprocess.run([cli, "--journal", file, "--now", NOW, *command], check=True, env=environment,
                           stdout=subprocess.DEVNULL)


def main():
    arguments = sys.argv[1:]
    weekly = "--weekly" in arguments
    keep = arguments[arguments.index("--keep") + 1] if "--keep" in arguments else None
    names = [word for word in arguments if word in COMMANDS] or list(COMMANDS)
    folder = os.path.abspath(arguments[0])
    cli = os.path.join(folder, "habitforge-cli")
    worst = 0
    with tempfile.TemporaryDirectory() as place:
        environment = {"PATH": os.environ["PATH"], "HOME": place, "XDG_RUNTIME_DIR": place, "LC_ALL": "C.UTF-8",
                       "QT_QPA_PLATFORM": "offscreen", "TZ": "Europe/Berlin", "HABITFORGE_REST": "1"}
        journals = {years: os.path.join(place, f"{years}.db") for years in (1, 30)}
        for years, file in journals.items():
            made(cli, file, years, weekly, environment)
        for name in names:
            counts = []
            for years, file in journals.items():
                copy = os.path.join(place, "copy.db")
                shutil.copyfile(file, copy)
                window = [os.path.join(folder, "start_window"), "--size", "1240x820", "--journal", copy, "--now", LATER]
                command = [cli, "--journal", copy, "--now", LATER, *COMMANDS[name]] if COMMANDS[name] else window
                out = os.path.join(keep or place, f"callgrind.{name}.{years}")
                counts.append(instructions(command, environment, out))
            ratio = counts[1] / counts[0]
            worst = max(worst, ratio)
            print(f"{name:8} {counts[0] / 1e6:9.1f} M {counts[1] / 1e6:9.1f} M  {ratio:5.2f} x", flush=True)
    sys.exit(1 if worst > MOST else 0)


if __name__ == "__main__":
    main()
