// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/files/export_file.h"

#include "exchange/input_file.h"
#include "journal/journal_log.h"
#include "storage/file/atomic_file.h"

#include <ostream>
#include <streambuf>

namespace hf {

namespace {

/// Lets a stream write into an atomic file.
class FileBuffer final : public std::streambuf {
public:
    explicit FileBuffer(AtomicFile& file)
        : m_file(file)
    {
    }

protected:
    std::streamsize xsputn(const char* text, std::streamsize size) override
    {
        m_file.write(std::string_view(text, static_cast<std::size_t>(size)));
        return size;
    }
    int_type overflow(int_type c) override
    {
        const char one = traits_type::to_char_type(c);
        m_file.write(std::string_view(&one, 1));
        return c;
    }

private:
    AtomicFile& m_file;
};

} // namespace

void exportToFile(const Journal& journal, const std::filesystem::path& file, std::optional<DayRange> range)
{
    AtomicFile target(file);
    FileBuffer buffer(target);
    std::ostream out(&buffer);
    // A failed write must not be swallowed by the stream: the person would believe in a whole export.
    out.exceptions(std::ios::badbit);
    if (range) {
        JournalExport(journal).exportEntries(out, *range);
    } else {
        JournalExport(journal).exportLog(out);
    }
    target.commit();
}

void writeFile(const std::filesystem::path& file, std::string_view bytes)
{
    AtomicFile target(file);
    target.write(bytes);
    target.commit();
}

void refuseUnwritable(const std::filesystem::path& file)
{
    const AtomicFile abandoned(file);
}

void refuseUnreadable(const std::filesystem::path& file)
{
    sizeOfInput(file);
}

PromisedFile::PromisedFile(const std::filesystem::path& file)
    : m_file(std::make_unique<AtomicFile>(file, AtomicFile::Earlier::refused))
{
}

PromisedFile::~PromisedFile() = default;

void PromisedFile::write(std::string_view bytes)
{
    m_file->write(bytes);
    m_file->commit();
}

} // namespace hf
