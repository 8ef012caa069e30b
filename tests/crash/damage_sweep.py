#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Damages a journal in every way a disk does: what can be read comes back, and the damaged file stays as it is.

Usage: damage_sweep.py CLI [ROUNDS]. Prints a row for each sort of damage: files, of how many the damage was noticed, the
share of revisions that came back (mean and worst), and how many entries of `list doses` were shown (mean and worst).
"""
import hashlib
import json
import os
import random
import subprocess
import sys
import tempfile

CLI = sys.argv[1]
ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 12
NOW = ["--now", "2026-03-15T12:00:00+01:00", "--zone", "Europe/Berlin"]
PAGE = 4096


def run(journal, *words):
    return subprocess.run([CLI, "--journal", journal, *NOW, "--json", *words], capture_output=True, text=True,
                          timeout=300, check=False)


def require(holds, what):
    if not holds:
        print(f"FAILED: {what}")
        sys.exit(1)


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def flipped_bit(data, chance):
    at = chance.randrange(len(data))
    data[at] ^= 1 << chance.randrange(8)


def flipped_bits(data, chance):
    for _ in range(8):
        flipped_bit(data, chance)


def zeroed_page(data, chance):
    at = chance.randrange(len(data) // PAGE) * PAGE
    data[at:at + PAGE] = bytes(PAGE)


def random_sector(data, chance):
    at = chance.randrange(len(data) // 512) * 512
    data[at:at + 512] = chance.randbytes(512)


def swapped_pages(data, chance):
    a, b = (chance.randrange(1, len(data) // PAGE) * PAGE for _ in range(2))
    data[a:a + PAGE], data[b:b + PAGE] = data[b:b + PAGE], data[a:a + PAGE]


def cut(data, chance):
    del data[chance.randrange(PAGE, len(data)):]


def lost_header(data, _chance):
    data[0:100] = bytes(100)


def lost_first_page(data, _chance):
    data[0:PAGE] = bytes(PAGE)


def header_byte(data, chance):
    data[chance.randrange(100)] ^= 0xFF


# Each with the least share of revisions that has to come back, on the mean and at worst; nothing for what may be gone.
DAMAGES = {
    "one bit": (flipped_bit, 0.99, 0.95),
    "eight bits": (flipped_bits, 0.99, 0.95),
    "a random sector": (random_sector, 0.99, 0.95),
    "a zeroed page": (zeroed_page, 0.98, 0.95),
    "two swapped pages": (swapped_pages, 0.99, 0.95),
    "the end cut off": (cut, 0.3, None),
    "a header byte": (header_byte, 1, 1),
    "the header lost": (lost_header, 1, 1),
    "the first page lost": (lost_first_page, 0.99, 0.95),
}


def one(folder, journal, original, damage, seed):
    """The share of revisions and of doses that came back, and whether the damage was noticed."""
    chance = random.Random(seed)
    data = bytearray(original["bytes"])
    damage(data, chance)
    if data == original["bytes"]:
        return None
    with open(journal, "wb") as file:
        file.write(data)
    before = digest(journal)
    check = run(journal, "check")
    require(check.returncode in (0, 1, 3), f"check ended with {check.returncode}: {check.stderr}")
    listed = run(journal, "list", "doses")
    require(listed.returncode in (0, 3), f"list ended with {listed.returncode}: {listed.stderr}")
    doses = len(json.loads(listed.stdout))
    out = os.path.join(folder, "out.db")
    salvaged = run(journal, "salvage", journal, out)
    require(salvaged.returncode in (0, 3), f"salvage ended with {salvaged.returncode}: {salvaged.stderr}")
    require(digest(journal) == before, "the damaged file was changed")
    sound = run(out, "check")
    require(sound.returncode == 0, f"what was salvaged is not sound: {sound.stdout}")
    exported = os.path.join(folder, "out.jsonl")
    export = run(journal, "export", exported)
    require(export.returncode in (0, 3), f"export ended with {export.returncode}: {export.stderr}")
    require(export.returncode == 3 or check.returncode == 0 or "projection" in check.stdout or doses == original["doses"],
            "an export of a damaged journal says nothing")
    again = run(os.path.join(folder, "again.db"), "import", exported)
    require(again.returncode == 0, f"the export is not read again: {again.stderr}")
    report = json.loads(salvaged.stdout)
    for name in ("out.db", "out.jsonl", "again.db"):
        os.remove(os.path.join(folder, name))
    return report["readable"] / original["revisions"], doses / original["doses"], check.returncode != 0


def main():
    with tempfile.TemporaryDirectory() as folder:
        whole = os.path.join(folder, "whole.db")
        run(whole, "demo", "1", whole)
        with open(whole, "rb") as file:
            original = {"bytes": file.read(), "doses": len(json.loads(run(whole, "list", "doses").stdout)),
                        "revisions": json.loads(run(whole, "check").stdout)["revisions"]}
        journal = os.path.join(folder, "journal.db")
        print(f"{'damage':20} {'files':>5} {'noticed':>7} {'revisions':>17} {'doses':>17}")
        for name, (damage, mean, worst) in DAMAGES.items():
            results = [one(folder, journal, original, damage, f"{name} {i}") for i in range(ROUNDS)]
            results = [result for result in results if result]
            shares = [result[0] for result in results]
            doses = [result[1] for result in results]
            noticed = sum(result[2] for result in results)
            print(f"{name:20} {len(results):5} {noticed:7} {sum(shares) / len(shares):8.4f} {min(shares):8.4f}"
                  f" {sum(doses) / len(doses):8.4f} {min(doses):8.4f}", flush=True)
            require(sum(shares) / len(shares) >= mean, f"{name}: too little came back")
            require(worst is None or min(shares) >= worst, f"{name}: at worst too little came back")


main()
