// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/association/relation.h"
#include "analysis/progress.h"
#include "domain/id.h"
#include "domain/zone.h"
#include "journal/metric.h"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace hf {

class Journal;

/// What a question is known by for good (`relations/looks.h`): 12 hexadecimal digits.
using LookKey = std::string;

/// Does y go with x of so many days before? By the names of the series; x may be a mark (`mark.ill`).
struct RelateQuestion {
    std::string x;
    std::string y;
    std::vector<int> lags{0};
    bool onOff = false; ///< x on the days on which it is not 0 against the others; always where it is yes or no
};

inline constexpr int longestLag = 3;

struct RelateRequest {
    std::vector<RelateQuestion> questions;  ///< one that is asked twice is answered once
    std::optional<DayRange> days;           ///< the whole journal up to today when absent
    std::vector<std::string> leaveOut = {}; ///< names of day marks; their days are left out of a second answer
};

/// One question at one lag, with its series read; nothing is read when an experiment hides it.
struct RelateItem {
    Metric x;
    Metric y;
    int lag = 0;
    std::optional<RecordId> hiddenBy; ///< the experiment that is still running on just this
    bool onOff = false;
    int markedDays = 0; ///< days with both known that the second answer leaves out
    LookKey look = {};
    LookKey lookWithout = {};           ///< of the second answer
    std::vector<RecordId> tellsOf = {}; ///< experiments that are to know when it is shown: `Experiments::noteShown`
};

/// What the questions need, read from the journal once; answering it touches no journal and may run elsewhere.
struct RelateWork {
    std::vector<RelateItem> items;
    std::vector<Question>
        questions; ///< of the items that are not hidden, in order; each twice where marks are left out
    bool twice = false;
    std::set<LookKey> earlier = {}; ///< what was looked at in the last 30 days
};

struct RelateAnswer {
    RelateItem item;
    Finding<Relation> finding; ///< neither a value nor anything missing when the item is hidden
    std::optional<Finding<Relation>> withoutMarked = {}; ///< the same without the marked days, where they were left out
    bool hidden() const { return item.hiddenBy.has_value(); }
};

/// A name that is no series, or a lag that is not 0 … 3.
struct UnknownQuestion {
    std::string name;
    std::optional<int> lag;
};

/// Reads the series of the questions. Throws StorageError.
std::variant<RelateWork, UnknownQuestion> prepareRelate(const Journal& journal, const RelateRequest& request,
                                                        const TimeFrame& frame);

/// Answers all together, in the order of the items; what was looked at earlier and is not among them is of their
/// family. Nothing when `progress` stopped it.
std::optional<std::vector<RelateAnswer>> answerRelate(const RelateWork& work, const Progress& progress = {});

/// The experiments of which these answers tell, each once.
std::vector<RecordId> toldIn(std::span<const RelateAnswer> answers);

/// The few questions that are asked when the person picks none: what is taken, load and sleep against gut and recovery.
/// Only of series that have values in the journal; `x` before `y`, each with the lags at which an answer would make
/// sense.
std::vector<RelateQuestion> usualQuestions(const Journal& journal, const TimeFrame& frame);

} // namespace hf
