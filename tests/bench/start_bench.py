#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window's start costs beside a bare QMainWindow of the same Qt: whole processes, one after the other in turn,
from the start of the process to the first painted window (wall) and to its end (the rest).

    start_bench.py BIN_FOLDER [RUNS]

BIN_FOLDER holds start_window, habitforge-cli and bare_window of a release build. With HABITFORGE_REST=1 the
window ends when its work after the first paint is done: CPU is then that of a start to rest. Prints medians of wall time, CPU time
and peak memory, and their ratios, for an empty journal and for 1, 10 and 30 made-up years.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time


def once(command, environment):
    started = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE)
    process.stdout.readline()  # "painted"
    wall = time.monotonic() - started
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}")
    process.stdout.close()
    return wall * 1000, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


def main():
    folder = os.path.abspath(sys.argv[1])
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 21
    with tempfile.TemporaryDirectory() as place:
        environment = {"PATH": os.environ["PATH"], "HOME": place, "XDG_RUNTIME_DIR": place, "LC_ALL": "C.UTF-8",
                       "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"), "TZ": "Europe/Berlin"}
        if "DISPLAY" in os.environ:
            environment["DISPLAY"] = os.environ["DISPLAY"]
        if "DBUS_SESSION_BUS_ADDRESS" in os.environ:
            environment["DBUS_SESSION_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
        window = [f"{folder}/start_window", "--size", "1240x820", "--journal"]
        commands = {"bare window": [f"{folder}/bare_window"],
                    "with one word": [f"{folder}/bare_window", "word"],
                    "empty journal": window + [os.path.join(place, "empty.db")]}
        for years in ("1", "10", "30"):
            journal = os.path.join(place, f"{years}.db")
            subprocess.run([f"{folder}/habitforge-cli", "demo", years, journal], check=True, env=environment,
                           stdout=subprocess.DEVNULL)
            commands[f"{years} years"] = window + [journal]
        measured = {name: [] for name in commands}
        for turn in range(runs + 1):
            for name, command in commands.items():
                figures = once(command, environment)
                if turn > 0:  # the first one fills the caches
                    measured[name].append(figures)
        medians = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in measured.items()}
        bare = medians["bare window"]
        for name, (wall, cpu, memory) in medians.items():
            print(f"{name:14} {wall:7.1f} ms ({wall / bare[0]:.2f} x)  CPU {cpu:7.1f} ms ({cpu / bare[1]:.2f} x)  "
                  f"peak {memory:6.1f} MiB ({memory / bare[2]:.2f} x)")


if __name__ == "__main__":
    main()
