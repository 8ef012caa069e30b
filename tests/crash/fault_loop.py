#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets every call of a command fail in turn: nothing is damaged, nothing is lost, nothing succeeds in silence.

Usage: fault_loop.py CLI FAIL_CALLS_LIBRARY [COMMAND...]. For each command (all, or those that are named) and each sort
of call the nth call fails, once and from then on, for every n until none is left that fires. Prints a row for each:
faults, commands that went well all the same, commands that said why not. Where commands are named calls fail once
alone, which takes half the time.
"""
import errno
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

CLI = sys.argv[1]
LIBRARY = os.path.abspath(sys.argv[2])
NOW = ["--now", "2026-03-15T12:00:00+01:00", "--zone", "Europe/Berlin"]
ALL = ("add", "backup", "export", "restore", "rebuild")
WANTED = sys.argv[3:] or ALL
WAYS = [False] if sys.argv[3:] else [False, True]
FAULTS = [("write", errno.ENOSPC), ("write", errno.EIO), ("sync", errno.EIO), ("open", errno.EACCES),
          ("open", errno.EMFILE), ("truncate", errno.EIO), ("unlink", errno.EIO), ("rename", errno.EIO),
          ("link", errno.EIO), ("read", errno.EIO), ("malloc", errno.ENOMEM)]
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")


def run(journal, *words, fault=None):
    """The command's answer, and whether the fault was met."""
    environment = dict(os.environ)
    read_end, write_end = os.pipe()
    if fault:
        call, number, nth, forever = fault
        environment.update(LD_PRELOAD=LIBRARY, HF_FAIL_CALL=call, HF_FAIL_ERRNO=str(number), HF_FAIL_NTH=str(nth),
                           HF_FAIL_FOLDER=os.path.dirname(journal), HF_FAIL_TOLD=str(write_end))
        if forever:
            environment["HF_FAIL_FOREVER"] = "1"
    answer = subprocess.run([CLI, "--journal", journal, *NOW, *words], capture_output=True, text=True, timeout=60,
                            check=False, env=environment, pass_fds=[write_end])
    os.close(write_end)
    with os.fdopen(read_end) as told:
        return answer, "failed" in told.read()


def require(holds, what):
    if not holds:
        print(f"FAILED: {what}")
        sys.exit(1)


def ids(journal):
    found = set()
    for kind in ("doses", "gut", "reflections"):
        answer, _ = run(journal, "--json", "list", kind)
        require(answer.returncode == 0, f"list {kind}: {answer.stderr}")
        found |= {entry["id"] for entry in json.loads(answer.stdout)}
    return found


def prepared(folder):
    journal = os.path.join(folder, "journal.db")
    answer, _ = run(journal, "add", "2026-03-01 glutamine 5g 08:00", "2026-03-02 bloating 3", '2026-03-03 note "a day"')
    require(answer.returncode == 0, answer.stderr)
    answer, _ = run(journal, "backup")
    require(answer.returncode == 0, answer.stderr)
    answer, _ = run(journal, "add", "2026-03-04 glutamine 7g 09:00")
    require(answer.returncode == 0, answer.stderr)
    answer, _ = run(journal, "export", os.path.join(folder, "log.jsonl"))
    require(answer.returncode == 0, answer.stderr)


def commands(folder):
    backup = os.path.join(folder, "backups", sorted(os.listdir(os.path.join(folder, "backups")))[0])
    return {
        "add": ["add", "2026-03-05 glutamine 6g 10:00", "2026-03-05 bloating 2"],
        "backup": ["backup"],
        "export": ["export", os.path.join(folder, "log.jsonl")],
        "restore": ["restore", backup],
        "rebuild": ["rebuild"],
    }


def one(template, folder, name, fault):
    """True when the fault was met; checks what it left."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder)
    journal = os.path.join(folder, "journal.db")
    before = ids(journal)
    with open(os.path.join(folder, "log.jsonl"), encoding="utf-8") as file:
        exported = file.read()
    answer, met = run(journal, *commands(folder)[name], fault=fault)
    if not met:
        return None
    where = f"{name}, {fault}: {answer.stdout} {answer.stderr}"
    require(answer.returncode in (0, 1, 3), f"ended with {answer.returncode}: {where}")
    check, _ = run(journal, "check")
    require(check.returncode == 0, f"not sound afterwards ({check.stdout}{check.stderr}): {where}")
    after = ids(journal)
    went_well = answer.returncode == 0
    if name == "restore":
        # Where the last sync fails the backup is in its place, and nobody knows for how long.
        require(len(after) in ((3,) if went_well else (3, 4)), f"neither old nor new: {where}")
        return went_well
    require(before <= after, f"lost entries: {where}")
    printed = set(UUID.findall(answer.stdout)) if name == "add" else set()
    require(printed <= after, f"an id was printed and its entry is not there: {where}")
    require(name != "add" or went_well == bool(printed), f"an id with a failure, or none with success: {where}")
    require(went_well or answer.stderr.strip(), f"failed in silence: {where}")
    with open(os.path.join(folder, "log.jsonl"), encoding="utf-8") as file:
        now = file.read()
    require(now == exported or (name == "export" and now.endswith("}\n")), f"the earlier export is spoilt: {where}")
    return went_well


def main():
    with tempfile.TemporaryDirectory() as place:
        template = os.path.join(place, "template")
        os.mkdir(template)
        prepared(template)
        print(f"{'command':8} {'call':9} {'error':12} {'faults':>6} {'went well':>9} {'said why':>8}")
        total = 0
        for name in WANTED:
            for call, number in FAULTS:
                results = []
                for forever in WAYS:
                    nth = 1
                    while True:
                        result = one(template, os.path.join(place, "work"), name, (call, number, nth, forever))
                        if result is None:
                            break
                        results.append(result)
                        # Memory is asked for so often that not each call can be tried.
                        nth += 1 if call not in ("malloc", "read") else max(1, nth // 4)
                total += len(results)
                print(f"{name:8} {call:9} {errno.errorcode[number]:12} {len(results):6} {sum(results):9}"
                      f" {len(results) - sum(results):8}", flush=True)
        print(f"{total} faults, nothing damaged, nothing lost, nothing in silence.")


main()
