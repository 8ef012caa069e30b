// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/log/log_lines.h"
#include "journal/internal/journal_core.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>

namespace hf {

/// The union of a journal's log with lines of another one, inside one write.
class LogMerge {
public:
    /// How a revision stands to what is there.
    enum class Fit : std::uint8_t {
        next,     ///< it follows its device's last
        present,  ///< it is there
        fillsGap, ///< it was lost here
        missing,  ///< one before it is missing
        conflict, ///< another one has its number
        changed,  ///< its digests do not fit
    };
    static bool isGood(Fit fit) { return fit <= Fit::fillsGap; }

    explicit LogMerge(JournalCore& core)
        : m_core(core)
    {
    }

    /// What would become of these, one after the other, without taking any: of the first that is not good, or of the
    /// last.
    Fit look(std::span<const LogLine> lines);
    /// Takes the revision if it is good.
    Fit take(const Revision& revision);
    /// The same for a copy of this very journal that was written to elsewhere: where the copy has another revision
    /// under a number, that one and all behind it become the chain of a device of their own, whose id follows from what
    /// was written, so that everybody who joins the two names it alike.
    Fit takeBranching(Revision revision);
    void take(const LostRevisions& lost);
    /// Throws ImportError for a body that is none.
    void take(const LooseRecord& record, std::int64_t line);
    MergeReport finish();

    /// The number of the device's revision that may come next.
    std::int64_t nextOf(DeviceId device) { return chainOf(device).last + 1; }
    /// Ratings that were taken by `takeBranching` over one that was live here.
    struct Rated {
        Revision here;
        Revision there;
    };
    const std::map<RecordId, Rated>& rated() const { return m_rated; }
    /// Up to which number the copy and this log are the same one; nothing where it has no branch of the device.
    std::optional<std::int64_t> branchedAfter(DeviceId device) const;

    /// Entries that were live before and are not any more.
    std::int64_t removed() const;

private:
    struct Chain {
        std::int64_t last = 0;
        Digest link{};
        bool behindGap = false; ///< the link of the last one is lost
    };
    struct Branch {
        DeviceId device;
        std::int64_t after = 0; ///< the last number that both have in common
    };
    struct Entry {
        bool wasLive = false;
        bool isLive = false;
    };

    Chain& chainOf(DeviceId device);
    Fit step(Chain& chain, const Revision& revision);
    void adopt(Revision revision, bool intoGap);
    bool fitsGap(const Revision& revision);
    void onto(const Branch& branch, Revision& revision);
    void noteRated(const std::optional<StoredRevision>& was, const Revision& revision);

    JournalCore& m_core;
    std::map<DeviceId, Chain> m_chains;
    std::map<RecordId, Entry> m_entries; ///< those that were touched
    std::map<DeviceId, Branch> m_branches;
    std::map<RecordId, Rated> m_rated;
    std::optional<Revision> m_shape; ///< for loose records, which become revisions of this device
    Stamp m_stamp = 0;
    Stamp m_greatest = 0;
    MergeReport m_report;
};

} // namespace hf
