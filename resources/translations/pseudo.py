#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""pseudo.py TO.qm: a language that nobody speaks, made of what lupdate finds in the sources; TO.ts is left beside it.

Every text gets accents, 40 % more letters, and brackets around it: what shows without brackets was not translated, what is
cut had too little room, and what has brackets in the middle of a sentence was put together from parts.
`habitforge --language TO.qm` speaks it.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as Tree

LONGER = 1.4
ACCENTS = str.maketrans("aceginorsuyzACEGINORSUYZ", "áčéğíñöřšüýžÁČÉĞÍÑÖŘŠÜÝŽ")
VOWELS = "aeiouyAEIOUY"
# What Qt itself writes on the buttons of dialogs; its own translations are not everywhere.
OF_QT = {"QPlatformTheme": ["OK", "Save", "Cancel", "Close", "&Yes", "&No", "Help", "Apply", "Reset"]}
# What a program reads stays: places for values, marks of mnemonics, entities and tags.
KEPT = re.compile(r"%L?\d+|%n|&\w+;|&|<[^<>]*>")


def pseudo(text):
    wanted = round(len(text) * (LONGER - 1))
    out, at = [], 0
    for kept in list(KEPT.finditer(text)) + [None]:
        for letter in text[at : kept.start() if kept else len(text)]:
            out.append(letter.translate(ACCENTS))
            if wanted > 0 and letter in VOWELS:
                out.append(letter.lower().translate(ACCENTS))
                wanted -= 1
        if kept:
            out.append(kept.group())
            at = kept.end()
    return "[" + "".join(out) + "·" * max(0, wanted) + "]"


def pseudo_date(text):
    """A format of a date keeps its letters; what stands in quotes is shown as it is."""
    return "'['" + text + "']'"


def make(texts):
    tree = Tree.parse(texts)
    tree.getroot().set("language", "en")
    for message in tree.getroot().iter("message"):
        text = message.findtext("source")
        comment = message.findtext("comment") or ""
        said = pseudo_date(text) if comment.startswith("date format") else pseudo(text)
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        for form in list(translation):
            translation.remove(form)
        if message.get("numerus") == "yes":
            for _ in range(2):
                Tree.SubElement(translation, "numerusform").text = said
        else:
            translation.text = said
    for name, words in OF_QT.items():
        context = Tree.SubElement(tree.getroot(), "context")
        Tree.SubElement(context, "name").text = name
        for word in words:
            message = Tree.SubElement(context, "message")
            Tree.SubElement(message, "source").text = word
            Tree.SubElement(message, "translation").text = pseudo(word)
    tree.write(texts, encoding="utf-8", xml_declaration=True)


def tool(name):
    """That of Qt 6, where Debian has it: the one of Qt 5 may have the same name in the PATH."""
    place = pathlib.Path("/usr/lib/qt6/bin") / name
    return str(place) if place.exists() else shutil.which(name)


def main(target):
    root = pathlib.Path(__file__).resolve().parents[2]
    compiled = pathlib.Path(target).resolve()
    texts = compiled.with_suffix(".ts")
    texts.unlink(missing_ok=True)
    rooms = ["ui", "app/window", "resources/words"]
    subprocess.run([tool("lupdate"), "-silent", "-locations", "none", "-I", ".", *rooms, "-ts", texts], cwd=root, check=True)
    make(texts)
    subprocess.run([tool("lrelease"), "-silent", texts, "-qm", compiled], check=True)


main(*sys.argv[1:])
