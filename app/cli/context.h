// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/system.h"
#include "domain/entries/catalogue.h"
#include "journal/files/new_journal.h"
#include "journal/journal.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

namespace hf::cli {

/// The exit codes that scripts rely on.
enum Exit : int { done = 0, couldNot = 1, usage = 2, needsPerson = 3 };

/// Ends a command with a message for the person.
struct Failure {
    Exit code = couldNot;
    std::string message;
};

/// What every command has: where, when, how to print, and the journal once it is asked for.
class Context {
public:
    std::filesystem::path journalPath;
    std::filesystem::path noticeMemory; ///< what the window announced on this device, if it ever did
    bool json = false;

    /// Prints what a command found: one JSON document with `--json`, else the text.
    void answer(const nlohmann::json& object, std::string_view text);
    /// An answer that is a list and grows while the work goes on: each entry goes out at once, and what was printed is
    /// one document all the same.
    void openList(std::string_view field);
    void addToList(const nlohmann::json& entry, std::string_view text);
    void closeList(const nlohmann::json& otherFields);
    /// Standard output is itself the file that is written: documents go to standard error.
    void writeDocumentsToStandardError() { m_documents = 2; }
    /// Says why not, on standard error, and with `--json` as `{"error":{"exit":…,"message":…}}` too. Answers `code`.
    int fail(Exit code, const std::string& message);

    /// Takes `--now` and `--zone` over the machine's. Throws Failure.
    void setMoment(const std::optional<std::string>& now, const std::optional<std::string>& zone);

    Journal& journal(OpenMode mode);
    /// After a command: says on standard error what of a damaged journal was shown, or what had to be repaired before
    /// something was stored. An answer without all entries is one that needs the person.
    int tellDamage(int code);
    /// Throws Failure where it is gone and backups of it are there.
    bool journalExists() const;
    /// A new journal may be made also where backups of an earlier one are.
    void allowNewBesideBackups() { m_newBesideBackups = true; }
    /// After a refusal: a journal that was made for this command alone goes again, with its folders.
    void leaveNothingMade();
    /// As it is now, with what another program defined meanwhile; the one every journal begins with where there is
    /// none: none is made to look at a line that may be refused.
    const Catalogue& catalogue();
    /// Throws Failure when a shell was told to write what is printed into the journal itself.
    void refuseJournalAsOutput();
    /// For an import: a journal that is not there yet takes its name only with `keepJournal`, and one that is only
    /// tried lies where temporary files do.
    Journal& journalToFill(bool trial);
    /// Before success is told. Throws Failure.
    void keepJournal();
    /// Now and here, with the day start of the journal; of the product where there is none.
    TimeFrame frame();
    /// The same with the product's day start, whatever journal there is: for what is made beside it.
    TimeFrame frameBesideTheJournal() const;
    const Clock& clock() const { return *m_clock; }
    Entropy& entropy() { return m_entropy; }

    /// `2026-03-01`, `today`, `yesterday`. Throws Failure for anything else.
    Day readDay(std::string_view text);
    /// The days from `--from` to `--to`. What is not given is the journal's first day, and its last one or today; one
    /// that is given reaches beyond those where it has to. Throws Failure when it ends before it begins.
    DayRange readRange(const std::string& from, const std::string& to);

private:
    void document(const nlohmann::json& object);
    void refuseLost() const;

    int m_documents = 1; ///< the descriptor of documents
    bool m_answered = false;
    bool m_newBesideBackups = false;
    bool m_made = false; ///< the journal, by this command
    std::vector<std::filesystem::path> m_madeFolders;
    bool m_listOpen = false;
    bool m_listHasEntries = false;
    std::optional<Zone> m_zone;
    std::unique_ptr<Clock> m_clock;
    SystemEntropy m_entropy;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<NewJournal> m_new;
};

/// Writes rows to standard output; no control character but the line ends goes out. Throws Failure.
void print(std::string_view rows);
/// The reason and the next step, to standard error, in the same way.
void complain(std::string_view text);

using Command = std::function<int(Context&)>;

} // namespace hf::cli
