// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "domain/entries/check.h"
#include "domain/entries/record.h"
#include "journal/errors.h"
#include "journal/results.h"
#include "quickadd/quick_add.h"

#include <cstdint>
#include <string>

namespace hf::cli {

/// The entry in a few words: `L-Glutamine 5 g, 2026-03-01 14:30`.
std::string describe(const RecordBody& body, const Catalogue& catalogue);
/// What the entry says, without its day, in one row.
std::string headline(const RecordBody& body, const Catalogue& catalogue);
/// The same with the line breaks of its notes.
std::string wording(const RecordBody& body, const Catalogue& catalogue);
/// `14:30`, or nothing for an entry without a moment.
std::string clockOf(const RecordBody& body);

std::string explain(const QuickAddProblem& problem);
std::string explain(EntryProblem problem);
/// The same with the limit that this entry passed.
std::string explain(EntryProblem problem, const RecordBody& body, const Catalogue& catalogue);
/// The same by the problem's steady name; the name itself when there is no such problem.
std::string explainNamed(std::string_view problem);
/// Which file, what happened, what was kept, what to do.
std::string explain(const StorageError& error, const std::string& file);
/// Which file and line, what is wrong with it, what to do.
std::string explain(const ImportError& error, const std::string& file);
std::string explain(const FileError& error);

/// A number as it was entered: `7.5`, `3`.
std::string number(double value);
/// `6 %`, `below 0.1 %`.
std::string percent(double share);
/// The 68 of "68 of 100".
std::string outOf100(double share);
/// `24.90 EUR`.
std::string price(double cents, const std::string& currency);
std::string describe(const Amount& amount, const Supplement* supplement);

} // namespace hf::cli
