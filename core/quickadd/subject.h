// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "quickadd/arguments.h"
#include "quickadd/names.h"
#include "quickadd/quick_add.h"

#include <string>
#include <string_view>
#include <variant>

namespace hf::quickadd {

/// What a line is about, and which words say so.
struct Subject {
    Meaning meaning = Meaning::rest;
    std::size_t index = 0; ///< as in `Name`; deleted things follow those that are offered
    std::string words;     ///< the activity or the mark to store
    WordRange where;
    bool isExplicit = false; ///< in the explicit form
};

/// The thing with that index, offered or deleted.
const KnownSupplement& supplementAt(const Catalogue& catalogue, std::size_t index);
const KnownItem& itemAt(const Catalogue& catalogue, std::size_t index);

/// The mark "all fine" of a day alone, without the ratings that come with it: only for lines that read back.
inline constexpr std::string_view fineDayWord = "fine-day";

/// `dose`, `rate`, `session` or `mark` before quoted text is the explicit form: the quoted text is the whole name, even
/// where it reads like a number or belongs to two things, and also of a thing that was deleted. Nothing when that
/// keyword has no such form.
std::string_view explicitKeyword(Meaning meaning);

/// Finds the name in the line: the explicit form, then a whole name (the leftmost, of those the longest), then own
/// words beside a duration and an RPE, then the beginning of one thing's name or of a word of it. A name that is only
/// like one is a problem that offers it: nothing is guessed.
std::variant<Subject, QuickAddProblem> findSubject(const Reading& reading, const Catalogue& catalogue);

/// The thing lasts some time: a session, or an item in hours or minutes.
bool lastsSomeTime(const Subject& subject, const Catalogue& catalogue);

} // namespace hf::quickadd
