// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"
#include "guidance/cited_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hf {

/// Where a statement comes from; `number` is what the text cites as "[n]".
struct Source {
    std::string id; ///< its anchor, which stays when sources are numbered anew
    int number = 0;
    std::string citation;
    std::string doi;                ///< "10.…", or empty
    std::string pmid;               ///< digits, or empty
    std::string url;                ///< "https://…", or empty
    std::string note;               ///< what limits this source; may be empty
    std::string checked;            ///< year and month of the last look, "2026-11"
    std::vector<std::string> facts; ///< the rows of the fact sheet that this source stands behind

    /// The best address: the given page, else the DOI's, else PubMed's; empty when there is none.
    std::string link() const;
};

/// Whom the supplement is not for, or who asks a physician first; the first ones are the ones to show at once.
struct Caution {
    std::string id; ///< its anchor
    std::string heading;
    CitedText text;
    bool first = false;             ///< shown above everything else
    std::vector<std::string> facts; ///< the rows of the fact sheet that it retells, as in every part below
};

/// The page in five lines.
struct Glance {
    CitedText what;
    CitedText use;
    CitedText evidence;
    CitedText safety;
    CitedText bestFor;
    std::vector<std::string> facts;
};

/// How strong the evidence for a benefit is, in our judgement.
struct Evidence {
    static constexpr int strongest = 4;
    std::string id; ///< its anchor
    std::string topic;
    int strength = 0;
    std::string words; ///< the few words beside the bar
    CitedText note;    ///< why this strength
    std::vector<std::string> facts;
};

struct Section {
    std::string id; ///< its anchor
    std::string heading;
    std::vector<CitedText> paragraphs;
    bool opinion = false; ///< other people's views, to be marked as such
    std::vector<std::string> facts;
};

/// One finding with its figures.
struct Fact {
    std::string id;
    std::string topic;
    CitedText text;
};

/// A short self-check before the first dose: the same questions and the same words for everyone.
struct CautionCheck {
    enum class Group {
        avoid,   ///< not to be taken with it
        askFirst ///< a physician is asked first
    };
    struct Question {
        std::string id;
        Group group = Group::askFirst;
        std::string name;    ///< "Liver disease"
        std::string hint;    ///< a few words that say what counts, or why it is asked
        std::string caution; ///< the heading of the caution that says more, with its sources
    };
    int version = 1; ///< who answered another version is told that there is a new one
    std::string intro;
    std::vector<Question> questions;
    std::string unanswered; ///< shown while a question is open
    std::string askFirst;   ///< shown after any yes or not sure, whichever it was
    std::string noneNamed;  ///< shown when every answer is no
};

/// A figure that a day's amount is set beside, and what it does not say.
struct DailyFigure {
    int grams = 0;
    CitedText text;      ///< shown on a day above it
    std::string passage; ///< the anchor of the section that says more
};

/// Signs that belong to a doctor whatever the journal says. Static; never computed from entries.
struct RedFlags {
    std::string heading;
    CitedText intro;
    std::vector<std::string> urgent; ///< call for help now
    std::vector<std::string> soon;   ///< see a doctor soon
    std::string closing;
};

/// Everything the guidance says about one supplement.
struct Article {
    int version = 1;    ///< goes up with every change of what it says
    std::string digest; ///< SHA-256 of its JSON text, in hexadecimal
    std::string slug;
    std::string title;
    std::string tagline;
    std::string chip;
    CitedText summary;
    std::vector<Caution> cautions;
    std::optional<CautionCheck> check;
    std::optional<DailyFigure> dailyFigure;
    std::optional<Glance> glance;
    std::string evidenceScale; ///< what the bars mean and where we differ from the reference article
    std::vector<Evidence> evidence;
    std::vector<Section> sections;
    std::vector<Fact> facts;
    std::optional<RedFlags> redFlags;
    std::vector<Source> sources;
    std::vector<std::string> keepReading; ///< slugs
    std::string referenceUrl;
    std::string notice;

    const Source* source(int number) const;
    const Caution* caution(std::string_view heading) const;
};

/// The names under which parts of every article are found, beside those of its own parts.
namespace anchors {
inline constexpr std::string_view summary = "summary";
inline constexpr std::string_view glance = "at-a-glance";
inline constexpr std::string_view evidence = "evidence";
inline constexpr std::string_view findings = "findings";
inline constexpr std::string_view moreCautions = "more-cautions";
inline constexpr std::string_view redFlags = "signs";
inline constexpr std::string_view sources = "sources";
inline constexpr std::string_view keepReading = "keep-reading";
} // namespace anchors

/// Fact G01 is found as `g01`.
std::string anchorOf(const Fact& fact);

/// Every anchor of the article; `validate` sees to it that each is there once.
std::vector<std::string> anchorsOf(const Article&);

/// The five lines, each with its place in `Glance`; nothing where the article has none.
std::vector<const CitedText*> linesOf(const std::optional<Glance>& glance);

/// Whether a day's total is more than the figure; an amount that is no weight never is.
bool isAbove(const DailyFigure& figure, const Amount& total);

/// Every text with citations, in reading order; the pointers live as long as the article does.
std::vector<const CitedText*> citedTexts(const Article&);

/// Every word of the article that a person can read, for searching; sources included.
std::vector<std::string> allTexts(const Article&);

} // namespace hf
