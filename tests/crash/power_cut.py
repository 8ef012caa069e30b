#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts the power at every moment: what was printed as saved is there afterwards, and every file is whole.

Usage: power_cut.py CLI RECORD_CALLS_LIBRARY [STATES]. Records what commands do to files, and rebuilds the folder as a
power cut could leave it after each step: all that was done, only what was synced, and random reordered and torn parts of
the rest; changes of names once pinned only by syncing their folder, once in order. STATES bounds how many are tried for
each command (evenly spread over it). A disk that lies about syncs is not in the model.
"""
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

CLI = sys.argv[1]
LIBRARY = os.path.abspath(sys.argv[2])
STATES = int(sys.argv[3]) if len(sys.argv) > 3 else 100000
NOW = ["--now", "2026-03-15T12:00:00+01:00", "--zone", "Europe/Berlin"]
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")
SECTOR = 512


def require(holds, what):
    if not holds:
        print(f"FAILED: {what}")
        sys.exit(1)


def run(folder, *words, record=None):
    environment = dict(os.environ)
    if record:
        environment.update(LD_PRELOAD=LIBRARY, HF_RECORD=record, HF_RECORD_FOLDER=folder)
    return subprocess.run([CLI, "--journal", os.path.join(folder, "journal.db"), *NOW, *words], capture_output=True,
                          text=True, timeout=60, check=False, env=environment)


def records(path):
    """The steps of a recording: (kind, numbers, bytes)."""
    with open(path, "rb") as file:
        data = file.read()
    at = 0
    while at < len(data):
        end = data.index(b"\n", at)
        words = data[at:end].decode().split()
        kind, numbers = words[0], [int(word) for word in words[1:]]
        size = {"w": numbers[-1], "p": numbers[0]}.get(kind, 0)
        if kind in "crlnum":
            size = numbers[0] + numbers[1]
        yield kind, numbers, data[end + 1:end + 1 + size]
        at = end + 1 + size


def snapshot(folder):
    """Names and contents; a file is known by the number of its inode, a name by its path below the folder."""
    names, contents, folders = {}, {}, []
    for place, below, files in os.walk(folder):
        for name in below:
            folders.append(os.path.relpath(os.path.join(place, name), folder))
        for name in files:
            path = os.path.join(place, name)
            number = os.stat(path).st_ino
            names[os.path.relpath(path, folder)] = number
            with open(path, "rb") as file:
                contents[number] = file.read()
    return names, contents, folders


def applied(content, step):
    kind, numbers, data = step
    if kind == "t":
        return content[:numbers[1]].ljust(numbers[1], b"\0")
    at = numbers[1]
    return content[:at].ljust(at, b"\0") + data + content[at + len(data):]


def renamed(names, step, folder):
    kind, numbers, data = step
    first = os.path.relpath(data[:numbers[0]].decode(), folder) if numbers[0] else ""
    second = os.path.relpath(data[numbers[0]:].decode(), folder) if numbers[1] else ""
    names = dict(names)
    if kind == "c" and first or kind == "n":
        names[first] = numbers[2]
    elif kind == "r" and first in names:
        names[second] = names.pop(first)
    elif kind == "l" and first in names:
        names[second] = names[first]
    elif kind == "u":
        names.pop(first, None)
    return names


class Disk:
    """What is on the disk for certain, and what may be."""

    def __init__(self, folder, start):
        self.folder = folder
        self.names, self.contents, self.folders = start
        self.contents = dict(self.contents)
        self.pending_names, self.pending_data = [], {}
        self.printed = ""

    def take(self, step):
        kind, numbers, data = step
        if kind == "p":
            self.printed += data.decode(errors="replace")
        elif kind in "wt":
            self.pending_data.setdefault(numbers[0], []).append(step)
        elif kind == "s":
            for one in self.pending_data.pop(numbers[0], []):
                self.contents[numbers[0]] = applied(self.contents.get(numbers[0], b""), one)
        elif kind == "d":
            for one in self.pending_names:
                self.names = renamed(self.names, one, self.folder)
            self.pending_names = []
        elif kind == "m":
            self.folders.append(os.path.relpath(data.decode(), self.folder))
        elif kind in "crlnu":
            self.pending_names.append(step)

    def states(self, chance):
        """Names and contents as a cut here may leave them."""
        whole = range(len(self.pending_names) + 1)
        for ordered in (False, True):
            kept = len(self.pending_names) if ordered else 0
            yield self.state(len(self.pending_names), lambda steps: steps)
            yield self.state(kept, lambda steps: [])
            for _ in range(2):
                some = len(self.pending_names) if ordered else chance.choice(whole)
                yield self.state(some, lambda steps: self.torn(steps, chance))

    def torn(self, steps, chance):
        result = []
        for kind, numbers, data in steps:
            if chance.random() < 0.5:
                continue
            if kind == "w" and len(data) > SECTOR and chance.random() < 0.5:
                data = data[:chance.randrange(1, len(data) // SECTOR + 1) * SECTOR]
            result.append((kind, numbers, data))
        return result

    def state(self, kept, choose):
        names = self.names
        for one in self.pending_names[:kept]:
            names = renamed(names, one, self.folder)
        contents = {}
        for number in set(names.values()):
            content = self.contents.get(number, b"")
            for one in choose(self.pending_data.get(number, [])):
                content = applied(content, one)
            contents[number] = content
        return names, contents


def lay(folder, folders, names, contents):
    shutil.rmtree(folder, ignore_errors=True)
    os.mkdir(folder)
    for below in folders:
        os.makedirs(os.path.join(folder, below), exist_ok=True)
    for name, number in names.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(contents[number])


def ids(folder):
    found = set()
    for kind in ("doses", "gut"):
        answer = run(folder, "--json", "list", kind)
        require(answer.returncode == 0, f"list {kind}: {answer.stderr}")
        found |= {entry["id"] for entry in json.loads(answer.stdout)}
    return found


def look(folder, name, before, after, printed):
    check = run(folder, "check")
    where = f"{name}: {check.stdout}{check.stderr}"
    require(check.returncode == 0, f"not sound: {where}")
    found = ids(folder)
    if name == "restore":
        require(found in (before, after), f"neither old nor new: {where}")
    else:
        require(before <= found, f"lost what was there: {where}")
        require(set(UUID.findall(printed)) <= found or name != "add", f"lost what was printed as saved: {where}")
        require(found in (before, after), f"a part of an action: {where}")
    backups = run(folder, "--json", "backups")
    for backup in json.loads(backups.stdout):
        require(backup["verdict"] == "whole", f"a backup that is not whole: {name} {backup}")
    exported = os.path.join(folder, "log.jsonl")
    if os.path.exists(exported):
        with open(exported, encoding="utf-8") as file:
            lines = file.read()
        require(lines.endswith("}\n") and '"sha256"' in lines.splitlines()[-1], f"an export that is cut: {name}")


def cut(folder, work, name, words):
    """Runs the command in `folder`, and looks at the states that a cut during it may leave; how many."""
    record = folder + ".record"
    if os.path.exists(record):
        os.remove(record)
    start = snapshot(folder)
    before = ids(folder)
    start = snapshot(folder)
    answer = run(folder, *words, record=record)
    require(answer.returncode == 0, f"{name}: {answer.stderr}")
    after = ids(folder)
    steps = list(records(record))
    chance = random.Random(f"{name} {words}")
    every = max(1, len(steps) * 8 // STATES)
    disk, seen = Disk(folder, start), set()
    for i, step in enumerate(steps):
        disk.take(step)
        if i % every and i + 1 < len(steps) and step[0] != "p":
            continue
        for names, contents in disk.states(chance):
            key = hash((tuple(sorted(names.items())), tuple(sorted((n, hash(c)) for n, c in contents.items())),
                        disk.printed))
            if key not in seen:
                seen.add(key)
                lay(work, disk.folders, names, contents)
                look(work, name, before, after, disk.printed)
    return len(seen)


def main():
    with tempfile.TemporaryDirectory() as place:
        folder = os.path.join(place, "home")
        os.mkdir(folder)
        require(run(folder, "add", "2026-03-01 glutamine 5g 08:00", "2026-03-02 bloating 3").returncode == 0, "add")
        require(run(folder, "export", os.path.join(folder, "log.jsonl")).returncode == 0, "export")
        commands = [("add", ["add", f"2026-03-{day:02} glutamine {day}g 09:00", f"2026-03-{day:02} bloating 2"])
                    for day in range(3, 13)]
        commands += [("backup", ["backup"]), ("add", ["add", "2026-03-13 glutamine 4g"]),
                     ("export", ["export", os.path.join(folder, "log.jsonl")]), ("backup", ["backup"])]
        totals = {}
        for name, words in commands:
            totals[name] = totals.get(name, 0) + cut(folder, os.path.join(place, "work"), name, words)
        backup = sorted(os.listdir(os.path.join(folder, "backups")))[0]
        totals["restore"] = cut(folder, os.path.join(place, "work"), "restore",
                                ["restore", os.path.join(folder, "backups", backup)])
        for name, states in totals.items():
            print(f"{name:8} {states:6} states, none bad")


main()
