// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/files/new_journal.h"

#include "storage/file/database.h"
#include "storage/file/new_journal_file.h"

namespace hf {

NewJournal::NewJournal(const std::filesystem::path& file, const Clock& clock, Entropy& entropy)
    : m_file(std::make_unique<NewJournalFile>(file))
{
    makeJournal(m_file->part());
    m_journal = std::make_unique<Journal>(m_file->part(), OpenMode::existing, clock, entropy);
}

NewJournal::~NewJournal() = default;

bool NewJournal::keep()
{
    m_journal.reset();
    return m_file->nameIt();
}

bool removeUntouchedJournal(const std::filesystem::path& file)
{
    return removeIfUntouched(file);
}

} // namespace hf
