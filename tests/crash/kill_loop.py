#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills `habitforge-cli add` at random moments: no entry whose id was printed may ever be lost."""
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import threading
import time
import uuid

CLI = sys.argv[1]
NOW = ["--now", "2026-03-15T12:00:00+01:00", "--zone", "Europe/Berlin"]


def command(journal, *words):
    return [CLI, "--journal", journal, *NOW, *words]


def run(journal, *words, **options):
    return subprocess.run(command(journal, *words), capture_output=True, text=True, timeout=120, check=False, **options)


def require(holds, what):
    if not holds:
        print(f"FAILED: {what}")
        sys.exit(1)


def doses(journal):
    answer = run(journal, "--json", "list", "doses")
    require(answer.returncode == 0, f"list: {answer.stderr}")
    return {entry["id"] for entry in json.loads(answer.stdout)}


def sound(journal):
    answer = run(journal, "check")
    require(answer.returncode == 0, f"check: {answer.returncode} {answer.stdout} {answer.stderr}")


def ids_of(output):
    """Whole lines only: an id without its line end was never acknowledged."""
    ids = [line for line in output.decode().split("\n")[:-1] if line]
    for one in ids:
        uuid.UUID(one)
    return ids


def kill_once(journal, delay, many):
    words = ["add", "-"] if many else ["add", "glutamine 5g"]
    source = subprocess.PIPE if many else subprocess.DEVNULL
    process = subprocess.Popen(command(journal, *words), stdin=source, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if many:
        # Small enough for the pipe to take it without a reader.
        process.stdin.write(b"glutamine 5g\n" * 200)
        process.stdin.close()
        process.stdin = None
    time.sleep(delay)
    process.kill()
    output, complaint = process.communicate(timeout=60)
    require(process.returncode in (0, -9), f"add ended with {process.returncode}: {complaint.decode()}")
    return ids_of(output), process.returncode == -9


def kill_rounds(folder, goal):
    journal = os.path.join(folder, "kill.db")
    chance = random.Random(20260315)
    started = time.monotonic()
    require(run(journal, "add", "glutamine 5g").returncode == 0, "the first add")
    one = time.monotonic() - started
    acknowledged, killed, silent, rounds = set(), 0, 0, 0
    while len(acknowledged) < goal or killed < goal // 4 or silent == 0:
        many = rounds % 3 == 2
        ids, died = kill_once(journal, chance.uniform(0, one * (3 if many else 1.3)), many)
        acknowledged.update(ids)
        killed += died
        silent += died and not ids
        rounds += 1
        if died and killed % 25 == 0:
            sound(journal)
    sound(journal)
    lost = acknowledged - doses(journal)
    print(f"acknowledged {len(acknowledged)}, killed {killed} (without an id {silent}), lost {len(lost)}")
    require(not lost, f"lost: {sorted(lost)[:5]}")


def four_writers(folder, each):
    journal = os.path.join(folder, "writers.db")
    answers = []

    def write():
        answers.append(run(journal, "add", "-", input="glutamine 5g\n" * each))

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    require(all(answer.returncode == 0 for answer in answers), [answer.stderr for answer in answers])
    ids = {one for answer in answers for one in ids_of(answer.stdout.encode())}
    require(len(ids) == 4 * each and ids == doses(journal), f"{len(ids)} ids of {4 * each}")
    sound(journal)
    print(f"4 writers x {each}: {len(ids)} entries, 0 errors")


def full_disk(folder):
    journal = os.path.join(folder, "full.db")
    require(run(journal, "add", "glutamine 5g").returncode == 0, "the first add")
    before = doses(journal)
    size = os.path.getsize(journal)

    def fails(limit):
        def shrink():
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

        answer = run(journal, "add", "-", input=f'note "{"x" * 20000}"\n' * 20, preexec_fn=shrink)
        require(answer.returncode == 1 and answer.stderr, f"full disk: {answer.returncode} {answer.stderr}")
        return ids_of(answer.stdout.encode())

    for limit in (0, 512, 4096, size):
        require(not fails(limit), f"an id with a failure at {limit} bytes")
        sound(journal)
    kept = fails(size + 100_000)
    listed = json.loads(run(journal, "--json", "list", "reflections").stdout)
    require(set(kept) == {entry["id"] for entry in listed}, "what was printed is not what is stored")
    require(doses(journal) == before, "earlier entries changed")
    sound(journal)
    print(f"full disk: no id with a failure, {len(kept)} entries before it was full")


def read_only_folder(folder):
    if os.geteuid() == 0:
        print("read-only folder: not tried, nothing is read-only for this user")
        return
    place = os.path.join(folder, "locked")
    os.mkdir(place)
    os.chmod(place, 0o500)
    answer = run(os.path.join(place, "journal.db"), "add", "glutamine 5g")
    os.chmod(place, 0o700)
    require(answer.returncode == 1 and not answer.stdout and answer.stderr, "a read-only folder took an entry")
    print("read-only folder: refused")


def main():
    goal = int(os.environ.get("HABITFORGE_CRASH_ROUNDS", "100"))
    with tempfile.TemporaryDirectory() as folder:
        kill_rounds(folder, goal)
        four_writers(folder, 300)
        full_disk(folder)
        read_only_folder(folder)


main()
