// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/choices.h"
#include "app/cli/commands/commands.h"
#include "app/cli/commands/import_report.h"
#include "app/cli/commands/typed_entries.h"
#include "app/cli/words.h"
#include "domain/entries/checks/unlikely.h"
#include "domain/text.h"
#include "journal/files/export_file.h"
#include "journal/journal_entries.h"
#include "journal/journal_import.h"
#include "journal/journal_log.h"

#include <algorithm>
#include <csignal>
#include <iostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

namespace hf::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

/// Ctrl+C during long work asks it to stop cleanly; the transaction is then rolled back.
class InterruptWatch {
public:
    InterruptWatch()
    {
        interrupted = 0;
        m_before = std::signal(SIGINT, [](int) { interrupted = 1; });
    }
    ~InterruptWatch() { std::signal(SIGINT, m_before); }
    InterruptWatch(const InterruptWatch&) = delete;
    InterruptWatch& operator=(const InterruptWatch&) = delete;

private:
    void (*m_before)(int) = nullptr;
};

ImportProgress progressOnTerminal()
{
    const bool terminal = ::isatty(STDERR_FILENO) == 1;
    return [terminal, last = -1](std::uint64_t read, std::uint64_t total) mutable {
        const int percent = total == 0 ? 100 : static_cast<int>(100 * read / total);
        if (terminal && percent != last) {
            last = percent;
            std::cerr << fmt::format("\r{:3} %", percent) << (percent == 100 ? "\n" : "") << std::flush;
        }
        return interrupted == 0;
    };
}

struct ImportArguments {
    std::string file;
    std::string format;
    std::vector<std::string> mapping;
    std::string dateOrder;
    std::string decimal;
    std::string encoding;
    bool dryRun = false;
};

std::optional<DateOrder> orderNamed(const std::string& name)
{
    constexpr std::array<std::string_view, 4> names{"ymd", "dmy", "mdy", "ydm"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name) {
            return static_cast<DateOrder>(i);
        }
    }
    return std::nullopt;
}

int importLog(Context& context, const ImportArguments& arguments)
{
    const InterruptWatch watch;
    const MergeReport report = JournalImport(context.journalToFill(arguments.dryRun))
                                   .importLog(arguments.file, progressOnTerminal(), arguments.dryRun);
    if (report.cancelled) {
        throw Failure{couldNot, "Stopped. Nothing was imported."};
    }
    if (!arguments.dryRun) {
        context.keepJournal();
    }
    context.answer(nlohmann::json{{"added", report.added}, {"present", report.present}, {"dry_run", arguments.dryRun}},
                   fmt::format("{} {}, {} already there.\n", report.added, arguments.dryRun ? "would be new" : "new",
                               report.present));
    return done;
}

std::string ratedText(const BothRated& rated, const Catalogue& catalogue)
{
    const auto item = std::find_if(catalogue.items.begin(), catalogue.items.end(),
                                   [&](const KnownItem& known) { return known.id == rated.item; });
    return fmt::format("{} {}: {} here, {} there; {} counts, as it is the later one. To change it: "
                       "habitforge-cli set {} value=…",
                       item == catalogue.items.end() ? "an item" : item->definition.name, toString(rated.day),
                       rated.here, rated.there, rated.counts, toString(rated.record));
}

/// Another journal, or a copy of this one.
int importJournal(Context& context, const ImportArguments& arguments)
{
    std::error_code error;
    if (std::filesystem::equivalent(arguments.file, context.journalPath, error)) {
        throw Failure{usage, fmt::format("{} is the journal itself. Nothing was imported.", inOneRow(arguments.file))};
    }
    Journal& journal = context.journalToFill(arguments.dryRun);
    const UnionReport report = JournalImport(journal).importJournal(arguments.file, arguments.dryRun);
    nlohmann::json both = nlohmann::json::array();
    std::string lines = fmt::format("{} {}, {} already there.\n", report.added,
                                    arguments.dryRun ? "would be new" : "new", report.present);
    for (const BothRated& rated : report.bothRated) {
        both.push_back({{"id", toString(rated.record)},
                        {"day", toString(rated.day)},
                        {"here", rated.here},
                        {"there", rated.there},
                        {"counts", rated.counts}});
        lines += ratedText(rated, journal.catalogue()) + '\n';
    }
    if (!arguments.dryRun) {
        context.keepJournal();
    }
    context.answer(
        nlohmann::json{
            {"added", report.added}, {"present", report.present}, {"dry_run", arguments.dryRun}, {"both_rated", both}},
        lines);
    return report.bothRated.empty() ? done : needsPerson;
}

int importTable(Context& context, const ImportArguments& arguments)
{
    ImportOptions options;
    options.choices.format = arguments.format;
    options.choices.mapping = arguments.mapping;
    options.choices.dateOrder = orderNamed(arguments.dateOrder);
    if (!arguments.decimal.empty()) {
        options.choices.decimalMark = arguments.decimal.front();
    }
    if (!arguments.encoding.empty()) {
        options.choices.encoding = arguments.encoding;
    }
    options.dryRun = arguments.dryRun;
    const InterruptWatch watch;
    Journal& journal = context.journalToFill(options.dryRun);
    const ImportReport report =
        JournalImport(journal).importFile(arguments.file, options, context.frame(), progressOnTerminal());
    if (report.batch) {
        context.keepJournal();
    }
    if (report.cancelled) {
        throw Failure{couldNot, "Stopped. Nothing was imported."};
    }
    const std::string wanted = whatIsWanted(report, options.dryRun);
    nlohmann::json document = reportJson(report, options.dryRun);
    if (!wanted.empty()) {
        document["needs"] = {{"exit", needsPerson}, {"message", wanted}};
    }
    context.answer(document, reportText(report, options.dryRun));
    if (!wanted.empty()) {
        complain(fmt::format("{}: {}", arguments.file, wanted));
        return needsPerson;
    }
    if (nothingFits(report)) {
        throw Failure{couldNot, fmt::format("{}: {}", arguments.file, whyNothing(report))};
    }
    return done;
}

/// What is wrong with the file is told about the file: the journal is not to blame.
int importAnything(Context& context, const ImportArguments& arguments)
{
    const bool log = arguments.format == "jsonl" || (arguments.format.empty() && arguments.file.ends_with(".jsonl"));
    const bool database = arguments.format.empty() && JournalImport::isDatabase(arguments.file);
    try {
        if (database) {
            return importJournal(context, arguments);
        }
        return log ? importLog(context, arguments) : importTable(context, arguments);
    } catch (const ImportError& error) {
        throw Failure{error.fault() == ImportFault::choice ? usage : couldNot, explain(error, arguments.file)};
    } catch (const StorageError& error) {
        if (error.fault() != StorageFault::conflict && !database) {
            throw;
        }
        throw Failure{couldNot, explain(error, arguments.file)};
    }
}

int exportFile(Context& context, const std::string& file, const std::string& from, const std::string& to)
{
    Journal& journal = context.journal(OpenMode::existing);
    const bool partial = !from.empty() || !to.empty();
    const auto range = partial ? std::optional(context.readRange(from, to)) : std::nullopt;
    if (file == "-") {
        context.writeDocumentsToStandardError();
        if (range) {
            JournalExport(journal).exportEntries(std::cout, *range);
        } else {
            JournalExport(journal).exportLog(std::cout);
        }
        if (!std::cout.flush()) {
            throw Failure{couldNot, "The export could not be written to standard output."};
        }
    } else {
        exportToFile(journal, file, range);
    }
    nlohmann::json report{{"path", file}, {"format", "jsonl"}, {"whole", !range}};
    report["from"] = range ? nlohmann::json(toString(range->first)) : nlohmann::json();
    report["to"] = range ? nlohmann::json(toString(range->last)) : nlohmann::json();
    context.answer(report, "");
    if (!context.json && ::isatty(STDERR_FILENO) == 1) {
        complain(fmt::format("Exported to {}.", file));
    }
    return done;
}

std::string explainDecision(const std::string& problem)
{
    if (problem == "not-undecided") {
        return "This id is not waiting for a decision; `list undecided` shows what is.";
    }
    return explainNamed(problem);
}

/// Asks about an amount that is hardly meant. Throws Failure.
void checkDecision(Context& context, const Undecided& row, const std::string& amount)
{
    Journal& journal = context.journal(OpenMode::existing);
    const KnownSupplement* known = journal.catalogue().supplementNamed(row.name);
    known = known != nullptr ? known : journal.catalogue().goneSupplementNamed(row.name);
    if (known == nullptr) {
        return; // told by the decision itself
    }
    Dose dose;
    dose.supplement = known->id;
    dose.when = row.when;
    const std::string field = "amount=" + amount;
    const auto read = journal.withFields({RecordId{}, dose}, {&field, 1}, context.frame());
    const auto* body = std::get_if<RecordBody>(&read);
    const Dose* unlikely = body == nullptr ? nullptr : unlikelyDose(*body, journal.catalogue());
    if (unlikely != nullptr) {
        refuseUnlikely(*unlikely->amount, known->definition, "Nothing was stored");
    }
}

int decide(Context& context, const std::vector<std::string>& words, bool sure)
{
    Journal& journal = context.journal(OpenMode::existing);
    const RecordId id = readId(words.front());
    if (journal.history(id).empty()) {
        throw Failure{couldNot, fmt::format("There is no row {}; `list undecided` shows what is waiting. Nothing was "
                                            "stored.",
                                            toString(id))};
    }
    if (words.size() < 2) {
        throw Failure{usage, "Say the amount: decide ID \"0.3 mg\", or decide ID drop."};
    }
    if (words[1] == "drop") {
        const auto record = journal.find(id);
        if (!record || kindOf(record->body) != Kind::undecided) {
            throw Failure{usage, fmt::format("This does not decide it: {} Nothing was dropped.",
                                             explainDecision("not-undecided"))};
        }
        JournalEntries(journal).remove({&id, 1}, context.frame());
        context.answer({{"dropped", toString(id)}}, "Dropped. `undo` brings it back.\n");
        return done;
    }
    const std::string amount = fmt::format("{}", fmt::join(words.begin() + 1, words.end(), " "));
    const auto record = journal.find(id);
    const auto* row = record ? std::get_if<Undecided>(&record->body) : nullptr;
    if (row != nullptr && !sure) {
        checkDecision(context, *row, amount);
    }
    const auto outcome = JournalImport(journal).decide(id, amount, context.frame());
    if (const auto* problem = std::get_if<std::string>(&outcome)) {
        throw Failure{usage, fmt::format("This does not decide it: {} Nothing was stored.", explainDecision(*problem))};
    }
    const RecordId stored = std::get<RecordId>(outcome);
    const std::string text = describe(journal.find(stored).value().body, journal.catalogue());
    context.answer({{"id", toString(stored)}, {"text", text}}, toString(stored) + "\n");
    sayTakenBack(context);
    return done;
}

void addImport(CLI::App& app, Command& chosen)
{
    auto arguments = std::make_shared<ImportArguments>();
    CLI::App* command = app.add_subcommand("import", "Read entries from a file; a second time adds nothing");
    command->add_option("FILE", arguments->file, "A table, or an export of a journal")->required();
    command->add_option("--format", arguments->format, "csv, loop, jsonl; detected when left out")
        ->check(oneOf({"csv", "loop", "jsonl"}, "format"));
    command->add_option("--map", arguments->mapping, "COLUMN=ROLE or COLUMN=ROLE:TARGET, as often as needed");
    command->add_option("--date-order", arguments->dateOrder, "Of year, month and day; found out when left out")
        ->check(oneOf({"ymd", "dmy", "mdy", "ydm"}, "order"));
    command->add_option("--decimal", arguments->decimal, "The decimal mark")->check(oneOf({".", ","}, "decimal mark"));
    command->add_option("--encoding", arguments->encoding, "Found out when left out")
        ->check(oneOf({"utf-8", "windows-1252"}, "encoding"));
    command->add_flag("--dry-run", arguments->dryRun, "Say what would happen, store nothing");
    command->callback(
        [&chosen, arguments] { chosen = [arguments](Context& c) { return importAnything(c, *arguments); }; });
}

} // namespace

void addExchangeCommands(CLI::App& app, Command& chosen)
{
    addImport(app, chosen);

    struct ExportArguments {
        std::string file;
        std::string format;
        std::string from;
        std::string to;
    };
    auto options = std::make_shared<ExportArguments>();
    CLI::App* command = app.add_subcommand("export", "Write the whole journal, or a range, as JSON Lines");
    command->add_option("FILE", options->file, "- is standard output")->required();
    command->add_option("--format", options->format, "The only one so far")->check(oneOf({"jsonl"}, "format"));
    addRange(*command, options->from, options->to);
    command->callback([&chosen, options] {
        chosen = [options](Context& c) { return exportFile(c, options->file, options->from, options->to); };
    });

    auto words = std::make_shared<std::vector<std::string>>();
    CLI::App* deciding = app.add_subcommand("decide", "Settle a row that an import left open: decide ID 0.3 mg");
    deciding->add_option("ID AMOUNT", *words, "The id from `list undecided`, then the amount, or drop")->required();
    auto sure = std::make_shared<bool>(false);
    deciding->add_flag("--yes", *sure, "The amount is right, however unlikely");
    deciding->callback([&chosen, words, sure] { chosen = [=](Context& c) { return decide(c, *words, *sure); }; });
}

} // namespace hf::cli
