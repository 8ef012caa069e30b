// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/subject.h"

#include "domain/text.h"
#include "quickadd/offers.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace hf::quickadd {

namespace {

/// How many unknown words are compared with every name; a longer line is no entry.
constexpr std::size_t mostUnknownWords = 8;
constexpr std::size_t mostCandidates = 5;

/// Looks for the name in one line.
class Finder {
public:
    Finder(const Reading& reading, const Catalogue& catalogue)
        : m_reading(reading),
          m_catalogue(catalogue),
          m_names(allNames(catalogue)),
          m_longest(longestName(m_names)),
          m_isArgument(reading.words.size(), false)
    {
        for (std::size_t at = 0; at < reading.words.size();) {
            const std::size_t count = argumentWords(reading, at);
            std::fill_n(m_isArgument.begin() + static_cast<std::ptrdiff_t>(at), count, true);
            at += std::max<std::size_t>(count, 1);
        }
    }

    std::variant<Subject, QuickAddProblem> find() const
    {
        if (auto found = explicitName()) {
            return *std::move(found);
        }
        for (const bool argumentsToo : {false, true}) {
            if (auto found = wholeName(argumentsToo)) {
                return *std::move(found);
            }
        }
        if (auto found = ownActivity()) {
            return *std::move(found);
        }
        return likelyName();
    }

private:
    std::string_view phrase(WordRange stretch) const
    {
        const std::size_t first = m_reading.words[stretch.first].at;
        const std::size_t end = m_reading.words[stretch.first + stretch.count - 1].end();
        return m_reading.line.substr(first, end - first);
    }

    QuickAddProblem problem(QuickAddFault fault, WordRange stretch, std::vector<std::string> candidates = {}) const
    {
        return problemAt(fault, m_reading.line, m_reading.words, stretch, std::move(candidates));
    }

    Subject subjectOf(const Name& name, WordRange where) const
    {
        std::string words;
        if (name.meaning == Meaning::activity) {
            words = activities()[name.index];
        } else if (name.meaning == Meaning::mark) {
            words = builtInMarks()[name.index];
        }
        return {name.meaning, name.index, words, where};
    }

    using Outcome = std::optional<std::variant<Subject, QuickAddProblem>>;

    Outcome explicitName() const
    {
        for (std::size_t at = 0; at < m_reading.words.size(); ++at) {
            if (auto outcome = explicitNameAt(at)) {
                return outcome;
            }
        }
        return std::nullopt;
    }

    Outcome explicitNameAt(std::size_t at) const
    {
        const bool quotedNext = at + 1 < m_reading.words.size() && m_reading.words[at + 1].quoted;
        for (const Meaning meaning : {Meaning::supplement, Meaning::item, Meaning::activity, Meaning::mark}) {
            if (quotedNext && m_reading.words[at].is(explicitKeyword(meaning))) {
                return named(meaning, {at, 2});
            }
        }
        if (m_reading.words[at].is(fineDayWord)) {
            return Subject{Meaning::fineDay, 0, "", {at, 1}, true};
        }
        return m_reading.words[at].is(explicitKeyword(Meaning::mark)) ? ownMark(at) : std::nullopt;
    }

    /// The quoted second word of the stretch names a thing of this sort.
    std::variant<Subject, QuickAddProblem> named(Meaning meaning, WordRange where) const
    {
        const std::string& name = m_reading.words[where.first + 1].value;
        if (meaning == Meaning::supplement) {
            return oneOf(meaning, where,
                         placeOf(m_catalogue.supplementNamed(name), m_catalogue.goneSupplementNamed(name),
                                 m_catalogue.supplements, m_catalogue.goneSupplements));
        }
        if (meaning == Meaning::item) {
            return oneOf(meaning, where,
                         placeOf(m_catalogue.itemNamed(name), m_catalogue.goneItemNamed(name), m_catalogue.items,
                                 m_catalogue.goneItems));
        }
        return Subject{meaning, 0, name, where, true};
    }

    template<class Known>
    static std::optional<std::size_t> placeOf(const Known* offered, const Known* gone, const std::vector<Known>& all,
                                              const std::vector<Known>& deleted)
    {
        if (offered != nullptr) {
            return static_cast<std::size_t>(offered - all.data());
        }
        return gone == nullptr ? std::nullopt
                               : std::optional(all.size() + static_cast<std::size_t>(gone - deleted.data()));
    }

    std::variant<Subject, QuickAddProblem> oneOf(Meaning meaning, WordRange where,
                                                 std::optional<std::size_t> place) const
    {
        if (!place) {
            const WordRange name{where.first + 1, 1};
            return problem(QuickAddFault::unknownWord, name,
                           nearest(m_names, m_reading.words[name.first].value, mostCandidates));
        }
        return Subject{meaning, *place, "", where, true};
    }

    /// `mark cold 2026-03-01`: the words up to the first argument; nothing when something is called "mark".
    Outcome ownMark(std::size_t at) const
    {
        std::size_t end = at + 1;
        while (end < m_reading.words.size() && !m_isArgument[end]) {
            ++end;
        }
        const bool isName = !calledExactly(m_names, "mark").empty();
        if (at > 0 && !m_isArgument[at - 1]) {
            return std::nullopt;
        }
        if (end == at + 1) {
            return isName ? Outcome{} : Outcome{problem(QuickAddFault::nameMissing, {at, 1})};
        }
        return Subject{Meaning::mark, 0, std::string(phrase({at + 1, end - at - 1})), {at, end - at}};
    }

    Outcome wholeName(bool argumentsToo) const
    {
        for (std::size_t first = 0; first < m_reading.words.size(); ++first) {
            if (auto outcome = wholeNameAt(first, argumentsToo)) {
                return outcome;
            }
        }
        return std::nullopt;
    }

    /// The longest name from here; a single word that may be an argument only when asked for.
    Outcome wholeNameAt(std::size_t first, bool argumentsToo) const
    {
        for (std::size_t count = longestFrom(first); count > 0; --count) {
            const WordRange where{first, count};
            const bool asked = count > 1 || m_isArgument[first] == argumentsToo;
            const auto names = asked ? calledExactly(m_names, phrase(where)) : std::vector<const Name*>{};
            if (!names.empty()) {
                return subjectOf(meantBy(names, where), where);
            }
        }
        return std::nullopt;
    }

    /// How many words a name that begins here can have.
    std::size_t longestFrom(std::size_t first) const
    {
        std::size_t count = 0;
        while (count < m_longest && first + count < m_reading.words.size() && !m_reading.words[first + count].quoted) {
            ++count;
        }
        return count;
    }

    /// A thing with the name of an activity is meant only when the line does not speak of a session.
    const Name& meantBy(const std::vector<const Name*>& names, WordRange where) const
    {
        const auto activity = std::find_if(names.begin(), names.end(),
                                           [](const Name* name) { return name->meaning == Meaning::activity; });
        if (activity == names.begin() || activity == names.end()) {
            return *names.front();
        }
        const auto said = readArguments(m_reading, where, true);
        const auto* arguments = std::get_if<Arguments>(&said);
        const bool timed = lastsSomeTime(subjectOf(*names.front(), where), m_catalogue);
        const bool session = arguments != nullptr && (arguments->rpe || (arguments->span && !timed));
        return session ? **activity : *names.front();
    }

    Outcome ownActivity() const
    {
        const auto said = readArguments(m_reading, {}, true);
        const auto* arguments = std::get_if<Arguments>(&said);
        if (arguments == nullptr || !arguments->span || !arguments->rpe || arguments->unclaimed.empty()) {
            return std::nullopt;
        }
        WordRange where{arguments->unclaimed.front(), 1};
        while (where.count < arguments->unclaimed.size() &&
               arguments->unclaimed[where.count] == where.first + where.count) {
            ++where.count;
        }
        return Subject{Meaning::activity, 0, std::string(phrase(where)), where};
    }

    bool isUnknown(std::size_t at) const { return !m_isArgument[at] && !gluedNumber(m_reading.words[at].text); }

    std::variant<Subject, QuickAddProblem> likelyName() const
    {
        std::optional<QuickAddProblem> firstProblem;
        std::size_t compared = 0;
        for (std::size_t first = 0; first < m_reading.words.size() && compared < mostUnknownWords; ++first) {
            if (!isUnknown(first)) {
                continue;
            }
            ++compared;
            auto outcome = likelyNameAt(first);
            if (auto* subject = std::get_if<Subject>(&outcome)) {
                return std::move(*subject);
            }
            auto& fault = std::get<QuickAddProblem>(outcome);
            const bool better = !firstProblem || (firstProblem->fault == QuickAddFault::unknownWord &&
                                                  fault.fault == QuickAddFault::ambiguousName);
            if (better) {
                firstProblem = std::move(fault);
            }
        }
        if (!firstProblem) {
            return noName();
        }
        if (firstProblem->fault == QuickAddFault::unknownWord) {
            firstProblem->candidates =
                meantByUnknown(m_names, m_reading.line.substr(firstProblem->at), firstProblem->word);
        }
        return *std::move(firstProblem);
    }

    /// The longest phrase from here that is like one name.
    std::variant<Subject, QuickAddProblem> likelyNameAt(std::size_t first) const
    {
        std::size_t count = 1;
        while (count < m_longest && first + count < m_reading.words.size() && isUnknown(first + count)) {
            ++count;
        }
        for (; count > 0; --count) {
            const WordRange where{first, count};
            const auto names = beginningWith(m_names, phrase(where));
            if (names.size() == 1) {
                return subjectOf(*names.front(), where);
            }
            if (names.size() > 1) {
                return problem(QuickAddFault::ambiguousName, where, shownNames(names, mostCandidates));
            }
        }
        return problem(QuickAddFault::unknownWord, {first, 1});
    }

    /// No word can be a name: a word that begins like a number, arguments of nothing, or only a note.
    QuickAddProblem noName() const
    {
        std::optional<std::size_t> argument;
        for (std::size_t at = 0; at < m_reading.words.size(); ++at) {
            const Word& word = m_reading.words[at];
            if (!m_isArgument[at]) {
                return problem(QuickAddFault::unknownWord, {at, 1}, nearest(m_names, word.value, mostCandidates));
            }
            if (!word.quoted && (!argument || word.is("skip"))) {
                argument = at;
            }
        }
        return argument ? problem(QuickAddFault::nameMissing, {*argument, 1})
                        : problem(QuickAddFault::unknownWord, {0, 1}, {"note"});
    }

    const Reading& m_reading;
    const Catalogue& m_catalogue;
    std::vector<Name> m_names;
    std::size_t m_longest;
    std::vector<bool> m_isArgument;
};

} // namespace

const KnownSupplement& supplementAt(const Catalogue& catalogue, std::size_t index)
{
    const std::size_t offered = catalogue.supplements.size();
    return index < offered ? catalogue.supplements[index] : catalogue.goneSupplements[index - offered];
}

const KnownItem& itemAt(const Catalogue& catalogue, std::size_t index)
{
    const std::size_t offered = catalogue.items.size();
    return index < offered ? catalogue.items[index] : catalogue.goneItems[index - offered];
}

std::string_view explicitKeyword(Meaning meaning)
{
    switch (meaning) {
    case Meaning::supplement:
        return "dose";
    case Meaning::item:
        return "rate";
    case Meaning::activity:
        return "session";
    case Meaning::mark:
        return "mark";
    case Meaning::fineDay:
    case Meaning::rest:
    case Meaning::stool:
    case Meaning::noStool:
        return {};
    }
    return {};
}

std::variant<Subject, QuickAddProblem> findSubject(const Reading& reading, const Catalogue& catalogue)
{
    return Finder(reading, catalogue).find();
}

bool lastsSomeTime(const Subject& subject, const Catalogue& catalogue)
{
    if (subject.meaning == Meaning::item) {
        const std::string unit = foldForMatching(itemAt(catalogue, subject.index).definition.unit);
        return isHourUnit(unit) || isMinuteUnit(unit);
    }
    return subject.meaning == Meaning::activity;
}

} // namespace hf::quickadd
