#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two journals exchange through a folder that two real Syncthing nodes carry, on the loopback alone.

Usage: two_nodes.py CLI. Both write at once, several times; one erases, one is stopped meanwhile. At the end both logs
are equal to the last byte. Needs Debian's package syncthing.
"""
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time

CLI = os.path.abspath(sys.argv[1])
PATIENCE = 120


def require(holds, what):
    if not holds:
        print(f"FAILED: {what}")
        sys.exit(1)


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Node:
    def __init__(self, root, name):
        self.home = os.path.join(root, name, "syncthing")
        self.folder = os.path.join(root, name, "between")
        self.journal = os.path.join(root, name, "journal.db")
        self.port, self.gui = free_port(), free_port()
        os.makedirs(self.folder)
        subprocess.run(["syncthing", "generate", f"--home={self.home}", "--no-default-folder"], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with open(os.path.join(self.home, "config.xml"), encoding="utf-8") as config:
            self.id = re.search(r'<device id="([A-Z0-9-]+)"', config.read()).group(1)
        self.process = None

    def know(self, other):
        path = os.path.join(self.home, "config.xml")
        with open(path, encoding="utf-8") as file:
            text = file.read()
        text = re.sub(r"<address>127\.0\.0\.1:\d+</address>", f"<address>127.0.0.1:{self.gui}</address>", text)
        text = text.replace("<listenAddress>default</listenAddress>",
                            f"<listenAddress>tcp://127.0.0.1:{self.port}</listenAddress>")
        for option in ("globalAnnounceEnabled", "localAnnounceEnabled", "relaysEnabled", "natEnabled",
                       "crashReportingEnabled"):
            text = re.sub(f"<{option}>true</{option}>", f"<{option}>false</{option}>", text)
        folder = (f'<folder id="between" path="{self.folder}" type="sendreceive" rescanIntervalS="2" '
                  f'fsWatcherEnabled="true" fsWatcherDelayS="1"><device id="{self.id}"></device>'
                  f'<device id="{other.id}"></device></folder>')
        device = (f'<device id="{other.id}" name="other"><address>tcp://127.0.0.1:{other.port}</address></device>')
        text = text.replace("</configuration>", folder + device + "</configuration>")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def start(self):
        self.process = subprocess.Popen(["syncthing", "serve", f"--home={self.home}", "--no-browser", "--no-restart",
                                         "--no-upgrade"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def stop(self):
        self.process.terminate()
        self.process.wait(30)

    def cli(self, *words, codes=(0,)):
        done = subprocess.run([CLI, "--journal", self.journal, *words], capture_output=True, text=True, check=False)
        require(done.returncode in codes, f"{words} ended with {done.returncode}: {done.stderr}")
        return done.stdout

    def sync(self, *more):
        return self.cli("sync", self.folder, *more)

    def log(self):
        return self.cli("export", "-")


def until_equal(nodes, what):
    began = time.monotonic()
    while time.monotonic() - began < PATIENCE:
        for node in nodes:
            node.sync("--yes")
        if nodes[0].log() == nodes[1].log():
            return time.monotonic() - began
        time.sleep(0.5)
    require(False, f"{what}: not equal after {PATIENCE} s")
    return None


def main():
    require(shutil.which("syncthing"), "syncthing is not installed")
    with tempfile.TemporaryDirectory() as root:
        nodes = [Node(root, "a"), Node(root, "b")]
        nodes[0].know(nodes[1])
        nodes[1].know(nodes[0])
        try:
            live(nodes)
        finally:
            for node in nodes:
                if node.process and node.process.poll() is None:
                    node.stop()


def live(nodes):
    a, b = nodes
    for node in nodes:
        node.start()
        node.sync("--init")
    waited = []
    a.cli("add", 'glutamine 5g 8:00 "kanarienvogel"')
    b.cli("add", "run 45min rpe 6 7:00")
    waited.append(until_equal(nodes, "the first entries"))
    for round_number in range(5):
        for node in nodes:
            node.cli("add", f"glutamine {round_number + 1}g 9:0{round_number}", "bloating 3" if node is a else "bloating 4")
        waited.append(until_equal(nodes, f"round {round_number}"))
    b.stop()
    a.cli("add", *[f"glutamine 1g 10:{minute:02}" for minute in range(60)] * 10)
    a.sync()
    b.cli("add", "glutamine 2g 11:00")
    b.sync()
    b.start()
    waited.append(until_equal(nodes, "after one was away"))
    erased = next(dose["id"] for dose in json.loads(a.cli("--json", "list", "doses")) if dose.get("note"))
    a.cli("erase", erased, "--yes")
    waited.append(until_equal(nodes, "after an erase"))
    began = time.monotonic()
    while any(b"kanarienvogel" in open(os.path.join(node.folder, name), "rb").read()
              for node in nodes for name in os.listdir(node.folder) if name.endswith(".segment")):
        require(time.monotonic() - began < PATIENCE, "the erased text stays in a segment")
        for node in nodes:
            node.sync()
        time.sleep(0.5)
    for node in nodes:
        node.cli("check")
    print(f"two nodes: {len(waited)} times equal to the last byte, after at most {max(waited):.0f} s; "
          f"{a.log().count(chr(10))} lines")


main()
