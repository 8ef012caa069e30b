// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/compute/compute.h"

#include "app/cli/context.h"

#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace hf::cli {

namespace {

std::vector<Formula> allFormulas()
{
    const std::array tables{dayFormulas(),        loadFormulas(),         seriesFormulas(), associationFormulas(),
                            experimentFormulas(), distributionFormulas(), habitFormulas(),  batchFormulas()};
    std::vector<Formula> all;
    for (const auto& table : tables) {
        all.insert(all.end(), table.begin(), table.end());
    }
    return all;
}

const Formula& formulaNamed(const std::vector<Formula>& all, std::string_view name)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Formula& one) { return one.name == name; });
    if (found == all.end()) {
        std::vector<std::string_view> names;
        for (const Formula& one : all) {
            names.push_back(one.name);
        }
        refuse(fmt::format("There is no formula \"{}\". There are: {}.", name, fmt::join(names, ", ")));
    }
    return *found;
}

nlohmann::json objectIn(std::string_view text)
{
    nlohmann::json fields;
    try {
        fields = nlohmann::json::parse(text);
    } catch (const nlohmann::json::exception& error) {
        refuse(fmt::format("The input is no JSON: {}", error.what()));
    }
    if (!fields.is_object()) {
        refuse("The input is no JSON object.");
    }
    return fields;
}

} // namespace

nlohmann::json compute(std::string_view name, std::string_view text)
{
    const auto all = allFormulas();
    const Formula& formula = formulaNamed(all, name);
    Input in(objectIn(text));
    nlohmann::json out = formula.run(in);
    in.refuseTheRest();
    return out;
}

} // namespace hf::cli
