// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/notes.h"

#include "domain/text.h"

#include <utility>

namespace hf::quickadd {

namespace {

/// What may stand before `note`.
struct Head {
    std::size_t words = 0;
    std::optional<Day> day;
    std::optional<std::string> prompt;
};

/// Adds what the words at the end of the head say; false when they say nothing of a note.
bool extend(Head& head, const Reading& reading)
{
    const std::span<const Word> words = reading.words.subspan(head.words);
    if (!head.prompt && words.size() > 1 && words[0].is("prompt") && words[1].quoted) {
        head.prompt = words[1].value;
        head.words += 2;
        return true;
    }
    const auto day = readDay(words, reading.frame.today());
    if (!day.isReal() || head.day) {
        return false;
    }
    head.day = day.value;
    head.words += day.words;
    return true;
}

} // namespace

std::optional<std::variant<RecordBody, QuickAddProblem>> readNote(const Reading& reading)
{
    Head head;
    while (head.words < reading.words.size() && !reading.words[head.words].is("note")) {
        if (!extend(head, reading)) {
            return std::nullopt;
        }
    }
    if (head.words == reading.words.size()) {
        return std::nullopt;
    }
    const std::span<const Word> rest = reading.words.subspan(head.words + 1);
    if (rest.empty()) {
        return problemAt(QuickAddFault::textMissing, reading.line, reading.words, {head.words, 1});
    }
    const bool quoted = rest.size() == 1 && rest[0].quoted;
    if (quoted && rest[0].open) {
        return problemAt(QuickAddFault::quoteOpen, reading.line, reading.words, {head.words + 1, 1});
    }
    Reflection reflection;
    reflection.day = head.day.value_or(reading.frame.defaultDay());
    reflection.text = quoted ? rest[0].value : std::string(trimmed(reading.line.substr(rest[0].at)));
    reflection.prompt = std::move(head.prompt).value_or(std::string{});
    return RecordBody{std::move(reflection)};
}

} // namespace hf::quickadd
