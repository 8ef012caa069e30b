// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trends/relate/relate_look.h"

#include "journal/journal.h"

#include <stdexcept>

namespace hf {

namespace {

/// Reading makes no ids.
class NoEntropy final : public Entropy {
public:
    void fill(std::span<std::uint8_t> /*bytes*/) override { throw std::logic_error("a reader wants to make an id"); }
};

} // namespace

RelateLook lookAtJournal(const std::filesystem::path& file, const TimeFrame& frame,
                         const std::optional<QStringList>& picked, const Progress& progress)
{
    RelateLook look;
    try {
        const FixedClock clock{frame.now};
        NoEntropy entropy;
        const Journal journal(file, OpenMode::readOnly, clock, entropy);
        look.metrics = journal.metrics();
        look.asked = picked ? questionsOf(*picked, look.metrics) : spread(usualQuestions(journal, frame), look.metrics);
        if (look.asked.empty()) {
            return look;
        }
        const auto prepared = prepareRelate(journal, requestOf(look.asked), frame);
        if (const auto* work = std::get_if<RelateWork>(&prepared)) {
            look.answers = answerRelate(*work, progress);
        }
    } catch (const StorageError& error) {
        look.failure = error;
    }
    return look;
}

} // namespace hf
