// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/damage.h"

#include "domain/entries/record.h"
#include "domain/text.h"
#include "words/damage.h"

#include <map>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace hf::cli {

namespace {

constexpr std::size_t mostListed = 20;

std::string_view codeOf(NotWhole::Left left)
{
    switch (left) {
    case NotWhole::Left::nothing:
        return "nothing";
    case NotWhole::Left::earlier:
        return "earlier";
    case NotWhole::Left::tables:
        return "tables";
    }
    return {};
}

std::string_view codeOf(DamageCause cause)
{
    switch (cause) {
    case DamageCause::content:
        return "content";
    case DamageCause::header:
        return "header";
    case DamageCause::version:
        return "version";
    case DamageCause::sideFile:
        return "wal";
    case DamageCause::cut:
        return "cut";
    }
    return {};
}

/// How many of each kind, and the first of them.
std::string listed(const SalvageReport& salvage)
{
    std::string rows;
    std::map<Kind, int> kinds;
    for (const NotWhole& record : salvage.notWhole) {
        ++kinds[record.kind];
    }
    for (const auto& [kind, count] : kinds) {
        rows += fmt::format("\n{:>9} {} not whole", count, hf::nameOf(kind));
    }
    for (std::size_t i = 0; i < salvage.notWhole.size() && i < mostListed; ++i) {
        const NotWhole& record = salvage.notWhole[i];
        rows += fmt::format("\n{} {} {}: {}", record.day ? toString(*record.day) : std::string("no day"),
                            hf::nameOf(record.kind), toString(record.record),
                            words::inEnglish(words::wordsOf(record.left)));
    }
    if (salvage.notWhole.size() > mostListed) {
        rows += fmt::format("\n… and {} more", salvage.notWhole.size() - mostListed);
    }
    return rows;
}

} // namespace

std::string describe(const Damage& damage, const std::filesystem::path& file)
{
    return fmt::format("{} {} {} entries are shown; `habitforge-cli rebuild` repairs it and keeps the damaged file.{}",
                       words::inEnglish(words::wordsOf(damage.cause, inOneRow(file.string()))),
                       words::inEnglish(words::readableOf(damage)), damage.entries, listed(damage.salvage));
}

std::string describe(const Repair& repair, const std::filesystem::path& file)
{
    const SalvageReport& salvage = repair.damage.salvage;
    std::string text = fmt::format("{}: the journal was damaged and is repaired: {} of {} versions of entries, {} "
                                   "entries. The damaged file is kept as {}.",
                                   inOneRow(file.string()), salvage.standing(), salvage.revisions,
                                   repair.damage.entries, inOneRow(repair.kept.string()));
    if (salvage.filled > 0) {
        text += fmt::format(" {} came from a backup.", salvage.filled);
    }
    return text + listed(salvage);
}

nlohmann::json damageJson(const Damage& damage)
{
    const SalvageReport& salvage = damage.salvage;
    nlohmann::json records = nlohmann::json::array();
    for (const NotWhole& record : salvage.notWhole) {
        records.push_back({{"id", toString(record.record)},
                           {"kind", hf::nameOf(record.kind)},
                           {"day", record.day ? nlohmann::json(toString(*record.day)) : nlohmann::json()},
                           {"left", codeOf(record.left)}});
    }
    return {{"cause", codeOf(damage.cause)},  {"revisions", salvage.revisions},
            {"readable", salvage.standing()}, {"mended", salvage.mended},
            {"filled", salvage.filled},       {"lost", salvage.lost()},
            {"entries", damage.entries},      {"not_whole", records}};
}

} // namespace hf::cli
