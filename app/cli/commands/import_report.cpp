// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/import_report.h"

#include <array>

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
        text += fmt::format("  column {} \"{}\": {}{}\n", column.column + 1, column.header,
                            roleWords[static_cast<std::size_t>(column.role)],
                            column.target.empty() ? "" : " " + column.target);
    }
    return text;
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
        text += fmt::format("{} rows equal an earlier row and were kept: line {}\n", report.possibleRepeats.size(),
                            fmt::join(report.possibleRepeats, ", "));
    }
    text += fmt::format("{} rows refused\n", report.problemCount);
    for (const RowProblem& problem : report.problems) {
        text += fmt::format("  line {}: {} \"{}\"\n", problem.line, problem.code, problem.text);
    }
    return text;
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
