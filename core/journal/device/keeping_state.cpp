// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/device/keeping_state.h"

#include "journal/device/device_files.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>

namespace hf {

namespace {

using json = nlohmann::json;

std::optional<SysSeconds> secondsIn(const json& all, const char* name)
{
    const auto found = all.find(name);
    return found == all.end() ? std::nullopt : std::optional(SysSeconds{seconds{found->get<std::int64_t>()}});
}

KeepingState stateIn(const json& all)
{
    KeepingState state;
    state.secondPlace = all.value("second-place", std::string{});
    state.secondProblem = all.value("second-problem", std::string{});
    state.secondProblemSince = secondsIn(all, "second-problem-since");
    state.checked = secondsIn(all, "checked");
    state.firstProblem = all.value("first-problem", std::string{});
    state.syncFolder = all.value("sync-folder", std::string{});
    return state;
}

} // namespace

KeepingState readKeepingState(const std::filesystem::path& file)
{
    try {
        std::ifstream in(file, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        return stateIn(json::parse(text));
    } catch (const std::exception&) { // also of the stream, as for a folder
        return {};
    }
}

void writeKeepingState(const std::filesystem::path& file, const KeepingState& state)
{
    json all{{"second-place", state.secondPlace.string()},
             {"second-problem", state.secondProblem},
             {"first-problem", state.firstProblem},
             {"sync-folder", state.syncFolder.string()}};
    if (state.secondProblemSince) {
        all["second-problem-since"] = state.secondProblemSince->time_since_epoch().count();
    }
    if (state.checked) {
        all["checked"] = state.checked->time_since_epoch().count();
    }
    writeSmallFile(file, all.dump(-1, ' ', false, json::error_handler_t::replace) + "\n");
}

} // namespace hf
