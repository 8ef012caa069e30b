// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/import_report.h"

#include "app/cli/words.h"
#include "domain/text.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include <fmt/format.h>

namespace hf::cli {

namespace {

constexpr std::array<std::string_view, 4> orderWords{"ymd", "dmy", "mdy", "ydm"};
constexpr std::array<std::string_view, 13> roleWords{"ignored", "date", "date and time", "time", "name",
                                                     "value",   "unit", "note",          "id",   "item",
                                                     "dose",    "mark", "reflection"};

std::string_view word(DateOrder order)
{
    return orderWords[static_cast<std::size_t>(order)];
}

std::string questionText(const ImportPlan& plan)
{
    std::string text = "The dates can be read in more than one way. Nothing was imported. Say which: ";
    for (const DateOrder order : plan.orders) {
        text += fmt::format("--date-order {}  ", word(order));
    }
    return text + "\n";
}

std::string columnsText(const ImportPlan& plan)
{
    std::string text = fmt::format("Read as {}, {}, separated by \"{}\"{}.\n", plan.format, plan.encoding,
                                   plan.delimiter == '\t' ? std::string("tab") : std::string(1, plan.delimiter),
                                   plan.dateOrder ? fmt::format(", dates {}", word(*plan.dateOrder)) : "");
    for (const ColumnMapping& column : plan.columns) {
        text += fmt::format("  column {} \"{}\": {}{}\n", column.column + 1, inOneRow(column.header),
                            roleWords[static_cast<std::size_t>(column.role)],
                            column.target.empty() ? "" : " " + inOneRow(column.target));
    }
    return text;
}

/// Why a row was refused; the code stays beside the words, for those who search for it.
std::string reasonOf(const std::string& code)
{
    const std::string text = explainNamed(code);
    return text == code ? code : fmt::format("{} ({})", text, code);
}

/// `3 rows equal an earlier row and were kept: lines 4, 7, 9`; of many the first few.
std::string repeatsText(const ImportReport& report)
{
    constexpr std::size_t shown = 5;
    const std::size_t named = std::min(shown, report.possibleRepeats.size());
    std::string text =
        report.possibleRepeatCount == 1
            ? "1 row equals an earlier row and was kept: line "
            : fmt::format("{} rows equal an earlier row and were kept: lines ", report.possibleRepeatCount);
    text += fmt::format("{}", fmt::join(std::span(report.possibleRepeats).first(named), ", "));
    const auto others = report.possibleRepeatCount - static_cast<std::int64_t>(named);
    return text + (others > 0 ? fmt::format(" and {} more\n", others) : "\n");
}

} // namespace

std::string reportText(const ImportReport& report, bool dryRun)
{
    std::string text = columnsText(report.plan);
    if (report.plan.needsDecision()) {
        return text + questionText(report.plan);
    }
    const char* verb = dryRun ? "would be new" : "new";
    std::int64_t added = 0;
    for (const auto& [kind, count] : report.added) {
        text += fmt::format("{} {} {}\n", count, nameOf(kind), verb);
        added += count;
    }
    if (added == 0) {
        text += fmt::format("0 {}\n", verb);
    }
    text += fmt::format("{} already there\n", report.present);
    if (report.changedByHand > 0) {
        text += fmt::format("{} of them changed by hand since: left as they are\n", report.changedByHand);
    }
    text += fmt::format("{} left to decide{}\n", report.undecidedAdded + report.undecidedPresent,
                        report.undecidedAdded > 0 && !dryRun ? ": see `list undecided`" : "");
    for (const auto& [code, count] : report.nothing) {
        text += fmt::format("{} cells say \"{}\" and make no entry\n", count, code);
    }
    if (!report.possibleRepeats.empty()) {
        text += repeatsText(report);
    }
    text += fmt::format("{} rows refused\n", report.problemCount);
    for (const RowProblem& problem : report.problems) {
        text += fmt::format("  line {}: {} \"{}\"\n", problem.line, reasonOf(problem.code), inOneRow(problem.text));
    }
    return text;
}

std::string whatIsWanted(const ImportReport& report, bool dryRun)
{
    if (report.plan.needsDecision()) {
        return "the dates can be read in more than one way. Nothing was imported. Say --date-order.";
    }
    const std::int64_t open = report.undecidedAdded + report.undecidedPresent;
    if (open == 0) {
        return {};
    }
    std::int64_t added = 0;
    for (const auto& [kind, count] : report.added) {
        added += isEntry(kind) ? count : 0;
    }
    return fmt::format("{} new entries {} stored, {} left to decide: `list undecided` shows them, `decide ID AMOUNT` "
                       "settles one.",
                       added, dryRun ? "would be" : "were", open);
}

bool nothingFits(const ImportReport& report)
{
    std::int64_t added = 0;
    for (const auto& [kind, count] : report.added) {
        added += isEntry(kind) ? count : 0;
    }
    return report.problemCount > 0 && added == 0 && report.present == 0;
}

std::string whyNothing(const ImportReport& report)
{
    const RowProblem& first = report.problems.front();
    return fmt::format("nothing was imported: {}. The first is line {}: {} \"{}\". --map says what a column means.",
                       report.problemCount == 1 ? "the only thing that could be an entry was refused"
                                                : fmt::format("all of {} were refused", report.problemCount),
                       first.line, reasonOf(first.code), inOneRow(first.text));
}

nlohmann::json reportJson(const ImportReport& report, bool dryRun)
{
    nlohmann::json object{{"format", report.plan.format},
                          {"dry_run", dryRun},
                          {"rows", report.plan.rows},
                          {"present", report.present},
                          {"changed_by_hand", report.changedByHand},
                          {"undecided", report.undecidedAdded + report.undecidedPresent},
                          {"undecided_new", report.undecidedAdded},
                          {"refused", report.problemCount},
                          {"possible_repeats", report.possibleRepeats},
                          {"possible_repeat_count", report.possibleRepeatCount},
                          {"nothing", report.nothing}};
    std::int64_t entries = 0;
    object["new"] = nlohmann::json::object();
    for (const auto& [kind, count] : report.added) {
        object["new"][std::string(nameOf(kind))] = count;
        entries += isEntry(kind) ? count : 0;
    }
    object["added"] = entries;
    object["problems"] = nlohmann::json::array();
    for (const RowProblem& problem : report.problems) {
        object["problems"].push_back({{"line", problem.line}, {"code", problem.code}, {"text", problem.text}});
    }
    object["date_order"] = report.plan.dateOrder ? nlohmann::json(word(*report.plan.dateOrder)) : nlohmann::json();
    object["date_orders"] = nlohmann::json::array();
    for (const DateOrder order : report.plan.orders) {
        object["date_orders"].push_back(word(order));
    }
    object["batch"] = report.batch ? nlohmann::json(toString(*report.batch)) : nlohmann::json();
    return object;
}

} // namespace hf::cli
