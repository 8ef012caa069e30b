// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/relate/relations_result.h"

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

RelationsResult lookAtJournal(const std::filesystem::path& file, std::chrono::milliseconds waitAtMost,
                              const TimeFrame& frame, const RememberedQuestions& remembered, const Progress& progress)
{
    try {
        RelationsRead result;
        const FixedClock clock{frame.now};
        NoEntropy entropy;
        const Journal journal(file, OpenMode::readOnly, clock, entropy, waitAtMost);
        result.offer = {journal.metrics(), journal.marks()};
        result.asked = remembered.picked ? questionsOf(*remembered.picked, result.offer)
                                         : spread(usualQuestions(journal, frame), result.offer.metrics);
        if (result.asked.empty()) {
            return result;
        }
        const auto prepared = prepareRelate(journal, requestOf(result.asked, remembered.leftOut, result.offer), frame);
        if (const auto* work = std::get_if<RelateWork>(&prepared)) {
            result.earlierLooks = work->earlier;
            result.answers = answerRelate(*work, progress);
        }
        return result;
    } catch (const StorageError& error) {
        return error;
    }
}

} // namespace hf
