// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/typed_entries.h"

#include "app/cli/context.h"
#include "app/cli/words.h"
#include "domain/entries/checks/unlikely.h"
#include "domain/text.h"

#include <chrono>

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
        for (RecordBody& body : std::get<std::vector<RecordBody>>(reading)) {
            if (const Dose* dose = sure ? nullptr : unlikelyDose(body, catalogue)) {
                refuseUnlikely(*dose->amount, *catalogue.find(dose->supplement), "Nothing was stored", texts[i]);
            }
            if (const Night* night = sure ? nullptr : unlikelyNight(body)) {
                refuseUnlikely(*night, "Nothing was stored", texts[i]);
            }
            all.bodies.push_back(std::move(body));
            all.texts.push_back(i);
        }
    }
    return all;
}

} // namespace hf::cli
