// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/typed_entries.h"

#include "app/cli/context.h"
#include "app/cli/words.h"
#include "domain/entries/checks/unlikely.h"
#include "domain/text.h"

#include <algorithm>
#include <chrono>
#include <iterator>

#include <fmt/format.h>

namespace hf::cli {

void refuseUnlikely(const Amount& amount, const Supplement& supplement, std::string_view nothing, std::string_view text)
{
    const std::string usual =
        supplement.usual ? fmt::format(" The usual amount is {}.", describe(*supplement.usual, &supplement)) : "";
    throw Failure{usage, fmt::format("{}{} of {} at once is unlikely.{} {}. If it is right, say so with --yes.",
                                     text.empty() ? "" : fmt::format("\"{}\": ", excerpt(text)),
                                     describe(amount, &supplement), supplement.name, usual, nothing)};
}

void refuseUnlikely(const Night& night, std::string_view nothing, std::string_view text)
{
    const auto hours = std::chrono::floor<std::chrono::hours>(night.length());
    throw Failure{
        usage, fmt::format("{}{} h {} min of sleep by these clocks are unlikely: were bed and wake exchanged? {}. If "
                           "it is right, say so with --yes.",
                           text.empty() ? "" : fmt::format("\"{}\": ", excerpt(text)), hours.count(),
                           (night.length() - hours).count(), nothing)};
}

namespace {

/// Asks for --yes where something of the entries of a text is hardly meant. Throws Failure.
void refuseUnlikelyBodies(const std::vector<RecordBody>& bodies, const Catalogue& catalogue, std::string_view text)
{
    for (const RecordBody& body : bodies) {
        if (const Dose* dose = unlikelyDose(body, catalogue)) {
            refuseUnlikely(*dose->amount, *catalogue.find(dose->supplement), "Nothing was stored", text);
        }
        if (const Night* night = unlikelyNight(body)) {
            refuseUnlikely(*night, "Nothing was stored", text);
        }
    }
}

std::string wasDeleted(const QuickAddProblem& problem, const Catalogue& catalogue)
{
    const bool supplement = catalogue.goneSupplementNamed(problem.word) != nullptr;
    const bool item = catalogue.goneItemNamed(problem.word) != nullptr;
    return problem.fault != QuickAddFault::unknownWord || (!supplement && !item)
               ? std::string{}
               : fmt::format(" It was deleted: `{} {}` brings it back with its entries.",
                             supplement ? "supplement" : "item", excerpt(problem.word));
}

} // namespace

TypedEntries readTexts(const std::vector<std::string>& texts, const Catalogue& catalogue, const TimeFrame& frame,
                       bool sure)
{
    TypedEntries all;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        auto reading = readQuickAddEntries(texts[i], catalogue, frame);
        if (const auto* problem = std::get_if<QuickAddProblem>(&reading)) {
            throw Failure{usage, fmt::format("\"{}\": {}{} Nothing was stored.", excerpt(texts[i]), explain(*problem),
                                             wasDeleted(*problem, catalogue))};
        }
        auto& bodies = std::get<std::vector<RecordBody>>(reading);
        if (!sure) {
            refuseUnlikelyBodies(bodies, catalogue, texts[i]);
        }
        all.texts.insert(all.texts.end(), bodies.size(), i);
        std::move(bodies.begin(), bodies.end(), std::back_inserter(all.bodies));
    }
    return all;
}

} // namespace hf::cli
