// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include "journal/internal/journal_core.h"
#include "journal/internal/recording.h"
#include "journal/rules/definition_rules.h"
#include "storage/codec/record_codec.h"

#include <array>

namespace hf {

Journal::Journal(const std::filesystem::path& file, OpenMode mode, const Clock& clock, Entropy& entropy,
                 std::chrono::milliseconds waitAtMost)
    : m_core(std::make_unique<JournalCore>(file, mode, clock, entropy, waitAtMost))
{
}

Journal::~Journal() = default;

std::chrono::milliseconds Journal::waitAtMost() const
{
    return m_core->waitAtMost();
}

const std::filesystem::path& Journal::path() const
{
    return m_core->path();
}

const Damage* Journal::damage() const
{
    return m_core->damage();
}

std::optional<Repair> Journal::takeRepair()
{
    return m_core->takeRepair();
}

const std::vector<Record>& Journal::tookBack() const
{
    return m_core->tookBack();
}

std::uint64_t Journal::replacements() const
{
    return m_core->replacements();
}

std::optional<Refused> Journal::refusal(std::span<const RecordBody> bodies, const TimeFrame& frame) const
{
    return m_core->read([&] { return refusalOf(*m_core, bodies, frame); });
}

std::optional<ActionId> Journal::lastAction() const
{
    return m_core->lastAction();
}

std::uint64_t Journal::stored() const
{
    return m_core->stored();
}

std::int64_t Journal::entriesOf(const Record& definition) const
{
    return m_core->read([&] { return hf::entriesOf(*m_core, definition); });
}

std::uint64_t Journal::draw()
{
    std::array<std::uint8_t, 8> bytes{};
    m_core->entropy().fill(bytes);
    std::uint64_t bits = 0;
    for (const std::uint8_t byte : bytes) {
        bits = (bits << 8U) | byte;
    }
    return bits;
}

bool Journal::refresh()
{
    return m_core->read([this] {
        const bool replaced = m_core->reopenIfReplaced();
        const bool changed = m_core->foreignCommit();
        if (changed) {
            m_core->log().forget();
            m_core->reload();
        }
        return replaced || changed;
    });
}

std::string Journal::jsonOf(const RecordBody& body)
{
    return encodeBody(body);
}

} // namespace hf
