// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/notes.h"

#include "quickadd/lines.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::quickadd;

namespace {

/// `day|prompt|text`, the fault's number, or nothing when the line is no note.
QByteArray noteOf(const std::string& line)
{
    const std::vector<Word> words = splitWords(line);
    const TimeFrame frame = lines::wednesday();
    const auto read = readNote({line, words, frame});
    if (!read) {
        return {};
    }
    if (const auto* problem = std::get_if<QuickAddProblem>(&*read)) {
        return QByteArray::fromStdString(lines::told(*problem));
    }
    const auto& note = std::get<Reflection>(std::get<RecordBody>(*read));
    return QByteArray::fromStdString(toString(note.day) + "|" + note.prompt + "|" + note.text);
}

} // namespace

class NotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsReadToItsEnd();
    void whatIsNoNoteIsLeftToOthers();
    void noteAloneSaysWhatItLacks();
};

void NotesTest::aNoteIsReadToItsEnd()
{
    QCOMPARE(noteOf("note a, b: \"c\" 5g"), QByteArray("2026-03-04||a, b: \"c\" 5g"));
    QCOMPARE(noteOf("yesterday note \"a\\nb\""), QByteArray("2026-03-03||a\nb"));
    QCOMPARE(noteOf("prompt \"Why?\" yesterday note so"), QByteArray("2026-03-03|Why?|so"));
    QCOMPARE(noteOf("2026-03-01 prompt \"Why?\" note \"so\""), QByteArray("2026-03-01|Why?|so"));
}

void NotesTest::whatIsNoNoteIsLeftToOthers()
{
    for (const char* line : {"", "energy 4", "yesterday", "prompt note x", "prompt \"a\" prompt \"b\" note x",
                             "yesterday monday note x", "glutamine note x", "\"note\" x"}) {
        QCOMPARE(noteOf(line), QByteArray());
    }
}

void NotesTest::noteAloneSaysWhatItLacks()
{
    QCOMPARE(noteOf("note"), QByteArray("textMissing \"note\" at 0"));
    QCOMPARE(noteOf("yesterday note"), QByteArray("textMissing \"note\" at 10"));
}

HF_TEST(NotesTest)
#include "notes.moc"
