#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the background process costs while nothing happens, beside a bare Qt program with a tray icon.

    idle_bench.py BIN_FOLDER [SECONDS]

BIN_FOLDER holds habitforge, habitforge-cli and bare_tray of a release build. Both programs run on a virtual
display with a bus of their own (and with a tray, where `trayer` is installed). Prints voluntary context switches of all
threads over the seconds, and memory: proportional (PSS), private (USS) and resident (RSS).
"""
import datetime
import os
import shutil
import subprocess
import sys
import tempfile
import time


def switches(pid):
    total = 0
    for task in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{task}/status", encoding="ascii") as status:
            total += sum(int(line.split()[1]) for line in status if line.startswith("voluntary_ctxt_switches"))
    return total


def memory(pid):
    figures = {}
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as rollup:
        for line in rollup:
            words = line.split()
            if words[-1] == "kB":
                figures[words[0].rstrip(":")] = int(words[1]) / 1024
    return figures["Pss"], figures["Private_Clean"] + figures["Private_Dirty"], figures["Rss"]


def settled(pid):
    """Waits until the program has come to rest: no switch within two seconds."""
    before, quiet = switches(pid), 0
    for _ in range(120):
        time.sleep(0.5)
        now = switches(pid)
        quiet = quiet + 1 if now == before else 0
        before = now
        if quiet == 4:
            return
    print("it did not come to rest")


def inside(folder, seconds, place):
    today = datetime.date.today().isoformat()
    journal = os.path.join(place, "journal.db")
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run([f"{folder}/habitforge-cli", "demo", "30", journal], check=True, **quiet)
    subprocess.run([f"{folder}/habitforge-cli", "--journal", journal, "plan", "--cautions-read", "glutamine", "5g", "at", "08:00,20:00",
                    "--from", today], check=True, **quiet)
    icon = os.path.join(os.path.dirname(__file__), "../../resources/icons/org.habitforge.HabitForge.svg")
    others = []
    if shutil.which("trayer"):
        others.append(subprocess.Popen(["trayer", "--edge", "top"], **quiet))
        time.sleep(1)
    environment = dict(os.environ, HABITFORGE_JOURNAL=journal)
    commands = {"bare tray": [f"{folder}/bare_tray", icon], "background": [f"{folder}/habitforge", "--background"]}
    programs = {name: subprocess.Popen(command, env=environment, **quiet) for name, command in commands.items()}
    for program in programs.values():
        settled(program.pid)
    before = {name: switches(program.pid) for name, program in programs.items()}
    time.sleep(seconds)
    bare = memory(programs["bare tray"].pid)
    print(f"{seconds} s, {'with' if others else 'without'} a tray")
    for name, program in programs.items():
        pss, private, resident = memory(program.pid)
        print(f"{name:11} {switches(program.pid) - before[name]:4} switches  PSS {pss:6.1f} MiB ({pss / bare[0]:.2f} x)  "
              f"private {private:6.1f} MiB ({private / bare[1]:.2f} x)  RSS {resident:6.1f} MiB "
              f"({resident / bare[2]:.2f} x)")
    for program in list(programs.values()) + others:
        program.terminate()
        program.wait()


def main():
    folder = os.path.abspath(sys.argv[1])
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    if "HABITFORGE_BENCH_PLACE" in os.environ:
        inside(folder, seconds, os.environ["HABITFORGE_BENCH_PLACE"])
        return
    with tempfile.TemporaryDirectory() as place:
        reader, writer = os.pipe()
        display = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
                                   pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        number = os.fdopen(reader).readline().strip()
        environment = {"PATH": os.environ["PATH"], "HOME": place, "XDG_RUNTIME_DIR": place, "LC_ALL": "C.UTF-8",
                       "XDG_DATA_DIRS": place, "DISPLAY": f":{number}", "HABITFORGE_BENCH_PLACE": place}
        subprocess.run(["dbus-run-session", "--", sys.executable, __file__, folder, str(seconds)], check=True,
                       env=environment)
        display.terminate()
        display.wait()


if __name__ == "__main__":
    main()
