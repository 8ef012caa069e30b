// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/cautions/cautions.h"
#include "journal/errors.h"
#include "journal/journal.h"
#include "ui/base/bridge/file_follower.h"
#include "ui/base/bridge/offer.h"
#include "ui/base/bridge/prefetched_day.h"
#include "ui/base/bridge/read_failures.h"
#include "ui/base/bridge/reply.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <filesystem>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace hf {

/// How an action of the person ended: stored, refused with a problem, or failed (then `failed` has told it).
struct Outcome {
    bool stored = false;
    std::optional<EntryProblem> problem;
    std::size_t refused = 0; ///< which of several has the problem
    std::vector<RecordId> ids;
};

/// The journal as the window sees it: asks it and acts on it, says what changed, and tells a failure of the machine
/// once an action.
class JournalBridge final : public QObject {
    Q_OBJECT

public:
    /// `journal` and `clock` outlive the bridge.
    JournalBridge(Journal& journal, const Clock& clock, Zone zone, QObject* parent = nullptr);

    const Catalogue& catalogue() const { return m_journal.catalogue(); }
    TimeFrame frame(std::optional<Day> pageDay = std::nullopt) const;
    Day today() const { return frame().today(); }
    Moment now() const;
    QString path() const;
    const std::filesystem::path& file() const { return m_journal.path(); }
    const Clock& clock() const { return m_clock; }
    const Zone& zone() const { return m_zone; }
    /// The person is in another zone now; what is stored keeps its own.
    void setZone(const Zone& zone);

    Outcome record(const std::vector<RecordBody>& bodies, Day pageDay);
    Outcome change(RecordId id, const RecordBody& body);
    /// New versions of several records as one step of undo; `sentence` says what was done.
    Outcome change(const std::vector<Record>& records, const QString& sentence);
    bool remove(const std::vector<RecordId>& ids);
    /// Makes an entry of a row that an import left open; the problem's name, empty when the machine failed.
    std::variant<RecordId, std::string> decide(RecordId undecided, const std::string& amount);
    std::optional<TakenBack> undoImport(RecordId batch);
    /// Brings entries back from the bin.
    bool restore(const std::vector<RecordId>& ids);
    /// Empties entries for good; cannot be undone.
    bool erase(const std::vector<RecordId>& ids);
    Outcome recordFine(Day day);
    /// Does something else as one action. `action` answers with what was done, in words, or with nothing when nothing
    /// was stored. `touched` are the days whose pages have to read again, all of them when nothing. False when the
    /// machine failed.
    bool perform(const std::function<std::optional<QString>(Journal&)>& action, std::optional<DayRange> touched = {});
    /// Takes the newest action back; with `meant` only that one (see `JournalUndo`).
    void undo(std::optional<ActionId> meant = std::nullopt);
    void redo(std::optional<ActionId> meant = std::nullopt);
    void follow(const Offer& offer);
    /// Lets these experiments know that something was shown which tells of their result. False where it could not be
    /// written.
    bool noteShown(const std::vector<RecordId>& experiments);
    /// Writes down that the cautions of an article were read: nothing that undo takes back. False when the machine
    /// failed.
    bool noteCautions(std::string_view slug, const CautionsRead& read);
    /// Whether the questions of an article were last answered "applies" or "not sure" in this run. Nothing of it is
    /// stored: it goes with the program.
    bool isAskFirst(std::string_view slug) const { return m_askFirst.contains(slug); }
    void setAskFirst(std::string_view slug, bool askFirst);
    /// Writes down which questions were looked at, by their keys: no action of the person, and nothing is announced.
    /// How many there were lately, with these where they could be written down.
    std::size_t noteLooks(std::set<std::string> earlier, const std::vector<std::string>& shown);

    /// Asks the journal something. That it could not be read is told once, until it can be read again; then all pages
    /// are told to read again.
    template<class Answer>
    Reply<Answer> ask(const std::function<Answer(const Journal&)>& question)
    {
        std::optional<Answer> answer;
        reading([&] { answer.emplace(question(m_journal)); });
        return answer ? Reply<Answer>(*std::move(answer)) : Reply<Answer>(Unread{});
    }
    Reply<DayView> day(Day day);
    /// Why these would not be stored, asked while they are still being typed. Nothing when they would be, and also
    /// when the journal cannot be read at the moment: no key press waits for that.
    std::optional<Refused> refusal(const std::vector<RecordBody>& bodies, Day pageDay);
    Reply<std::vector<CheckIn>> checkIns(const DayRange& range);
    /// Tells that something could not be read that was read elsewhere, as on another thread.
    void noteUnread(const StorageError& error);
    /// Answers the first question for this day with what is known already.
    void expect(PrefetchedDay prefetched) { m_prefetched = std::move(prefetched); }
    Journal& journal() { return m_journal; }

    /// Tells the person why nothing was done.
    void tell(const QString& sentence) { Q_EMIT failed(sentence); }

    void say(const QString& sentence, const MaybeOffer& offer = {}) { Q_EMIT done(sentence, offer); }

    /// Follows what other programs do to the file. Called after the first paint.
    void watch();
    /// Looks at the file now, as when the window gets the focus.
    void checkForForeignChange();
    /// The same, unless it was tried in vain a moment ago: a locked file makes the person wait.
    void checkUnlessJustTried();
    /// Lets go of the file while `between` puts another in its place, and tells all pages to read again. False when the
    /// machine failed: then it was told.
    bool whileClosed(const std::function<void()>& between);
    /// Looks whether the journal is sound; where it is not, `damageFound` follows.
    void lookForDamage();
    /// Tells the pages that everything may be different, after an import.
    void announceAll();

Q_SIGNALS:
    void changed(const hf::DayRange& range);
    /// `offer` is about the action that the sentence names.
    void done(const QString& sentence, const hf::MaybeOffer& offer);
    void failed(const QString& sentence);
    /// Part of the file cannot be read: what can be is shown from now on.
    void damageFound();
    /// Something was stored in a damaged journal, which was repaired for it.
    void repaired(const hf::Repair& repair);
    /// The journal day went on while the window was open.
    void dayTurned(hf::Day today);

private:
    bool guarded(const std::function<void()>& action);
    /// To take back what was just stored.
    MaybeOffer undoOffer() const;
    static MaybeOffer offerAfter(const TakenBack& result, Offer::Way way);
    void reading(const std::function<void()>& question);
    void noteDamage();
    void noteToday();
    /// The entries as they stand in the journal now: a dose may have taken the day of what it answers.
    std::vector<RecordBody> storedAs(const std::vector<RecordId>& ids, std::vector<RecordBody> bodies);
    bool anyTwice(const std::vector<RecordId>& ids, const std::vector<RecordBody>& stored);
    static std::optional<DayRange> spanOf(const std::vector<RecordBody>& bodies);
    void announce(const std::vector<RecordBody>& bodies);

    Journal& m_journal;
    const Clock& m_clock;
    Zone m_zone;
    Day m_knownToday;
    PrefetchedDay m_prefetched;
    FileFollower m_follower;
    bool m_damaged = false;                        ///< and it was told
    std::set<std::string, std::less<>> m_askFirst; ///< slugs of articles
    ReadFailures m_unread;                         ///< of what is shown
    ReadFailures m_unreadFile;                     ///< of looks at the file itself
    QTimer m_retry;                                ///< runs while something is shown that could not be read anew
};

} // namespace hf
