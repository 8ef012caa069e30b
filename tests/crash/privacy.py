#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nobody else reads the journal: no internet, no entry's words outside of it, no permission for others.

Usage: privacy.py CLI WINDOW FAIL_CALLS_LIBRARY. Puts a word that stands nowhere else into every text of an entry, goes
through all commands and pages under a mask that forbids nothing, ends the window by a signal and by a crash, and looks
at everything that was written.
"""
import glob
import os
import signal
import stat
import subprocess
import sys
import tempfile
import time

CLI, WINDOW = sys.argv[1], sys.argv[2]
LIBRARY = os.path.abspath(sys.argv[3])
CANARY = "kanarienvogel"
NOW = ["--now", "2026-03-15T12:00:00+01:00", "--zone", "Europe/Berlin"]
PAGES = ["today", "history", "trends", "since", "experiments", "guidance", "plan", "settings", "backups", "manual"]


def require(holds, what):
    if not holds:
        print(f"FAILED: {what}")
        sys.exit(1)


class Home:
    """A home of its own, in which everything that is written can be found."""

    def __init__(self, root):
        self.root = root
        self.told, self.tell = os.pipe()
        folders = {"XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_STATE_HOME": "state",
                   "XDG_CACHE_HOME": "cache", "XDG_RUNTIME_DIR": "run", "TMPDIR": "tmp", "HOME": "home"}
        self.environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LD_PRELOAD=LIBRARY,
                                HF_FAIL_TOLD=str(self.tell), DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent",
                                DBUS_SYSTEM_BUS_ADDRESS="unix:path=/nonexistent")
        for name, folder in folders.items():
            path = os.path.join(root, folder)
            os.mkdir(path, 0o700)
            self.environment[name] = path
        self.journal = os.path.join(root, "data", "habitforge", "journal.db")

    def start(self, *words):
        return subprocess.Popen(words, env=self.environment, cwd=self.root, pass_fds=[self.tell], umask=0,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def run(self, *words):
        process = self.start(*words)
        output, _ = process.communicate(timeout=120)
        return process.returncode, output

    def cli(self, *words, codes=(0,)):
        code, output = self.run(CLI, *NOW, *words)
        require(code in codes, f"{words} ended with {code}: {output}")
        return output

    def internet(self):
        os.close(self.tell)
        with os.fdopen(self.told) as told:
            return told.read().count("internet")


def tour(home):
    texts = [f'glutamine 5g "{CANARY}"', f'run 45min rpe 6 "{CANARY}"', f'bloating 3 "{CANARY}"', f'note "{CANARY}"',
             f'ill "{CANARY}"', f'stool 4 "{CANARY}"']
    home.cli("supplement", CANARY, "--unit", "mg")
    home.cli("item", CANARY + "-item", "--group", "own", "--low", "0", "--high", "10")
    for text in texts:
        home.cli("add", text)
    home.cli("add", f"{CANARY} 5mg", "glutamine 77")
    for words in (["today"], ["list", "doses"], ["info"], ["check"], ["backup"], ["backups"], ["summary"],
                  ["add", f"{CANARY}x 5g"], ["guidance"], ["metrics"], ["history", "0"], ["undo"], ["redo"]):
        home.run(CLI, *NOW, *words)
    for page in PAGES:
        for theme in ("light", "dark"):
            code, output = home.run(WINDOW, *NOW, "--page", page, "--theme", theme, "--screenshot",
                                    os.path.join(home.root, "picture.png"))
            require(code == 0, f"{page}: {output}")
    os.remove(os.path.join(home.root, "picture.png"))
    for how in (signal.SIGTERM, signal.SIGSEGV):
        window = home.start(WINDOW, *NOW)
        # It listens when its socket is there.
        for _ in range(200):
            if glob.glob(os.path.join(home.root, "run", "habitforge", "*")) or window.poll() is not None:
                break
            time.sleep(0.05)
        window.send_signal(how)
        window.communicate(timeout=60)


def written(root):
    for folder, names, files in os.walk(root):
        for name in names + files:
            yield os.path.join(folder, name)


def main():
    with tempfile.TemporaryDirectory() as root:
        home = Home(root)
        tour(home)
        own = {os.path.join(root, name) for name in os.listdir(root)}
        open_to_others, leaks, files = [], [], 0
        for path in written(root):
            status = os.lstat(path)
            files += 1
            if path not in own and not stat.S_ISLNK(status.st_mode) and status.st_mode & 0o077:
                open_to_others.append(f"{stat.filemode(status.st_mode)} {path}")
            if stat.S_ISREG(status.st_mode):
                with open(path, "rb") as file:
                    found = CANARY.encode() in file.read()
                allowed = path.startswith(os.path.dirname(home.journal)) and path.endswith(".db")
                if found and not allowed:
                    leaks.append(path)
        require(not open_to_others, "others may read: " + ", ".join(open_to_others))
        require(not leaks, "an entry's words stand in: " + ", ".join(leaks))
        internet = home.internet()
        require(internet == 0, f"{internet} sockets of the internet")
        needed = subprocess.run(["ldd", WINDOW, CLI], capture_output=True, text=True, check=False).stdout
        clients = [name for name in ("libQt6Network", "libcurl", "libQt6WebEngine", "libsoup", "libssl")
                   if name in needed]
        require(not clients, f"linked: {clients}")
        print(f"{files} files and folders: none open to others, no entry's words outside of the journal and its "
              f"backups, no socket of the internet, no network client linked.")


main()
