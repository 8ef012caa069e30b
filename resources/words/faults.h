// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/errors.h"
#include "journal/files/sealed_file.h"
#include "words/text.h"

namespace hf::words {

/// Why this file could not be read or written, as it stands after a colon: "there is no such file".
Text reasonOf(FileFault fault);
/// What can be done about it, a sentence.
Text adviceOn(FileFault fault);

/// Why a sealed file was not opened, or none was made.
Text wordsOf(SealFault fault, const std::string& file);

/// What became of the journal in this file, and of what was to be stored.
Text wordsOf(StorageFault fault, const std::string& file);

} // namespace hf::words
