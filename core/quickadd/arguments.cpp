// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/arguments.h"

#include "domain/amount.h"
#include "domain/numbers.h"
#include "domain/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hf::quickadd {

namespace {

using Problem = std::optional<QuickAddProblem>;

/// What one kind of argument makes of the words at hand: nothing, words it has taken, or their fault.
struct Step {
    std::size_t words = 0;
    Problem problem;
};

std::optional<Answer> answerOf(const Word& word)
{
    constexpr std::array<std::pair<std::string_view, Answer>, 8> answers{{{"yes", Answer::yes},
                                                                          {"done", Answer::yes},
                                                                          {"no", Answer::no},
                                                                          {"none", Answer::none},
                                                                          {"skip", Answer::skip},
                                                                          {"skipped", Answer::skip},
                                                                          {"y", Answer::yes},
                                                                          {"fine", Answer::fine}}};
    for (const auto& [text, answer] : answers) {
        if (word.is(text)) {
            return answer;
        }
    }
    return std::nullopt;
}

/// `answers=PLAN/2026-03-01/0`, as a line says which planned dose an entry names; `answers=none` says that it is extra,
/// and so does `extra`.
std::optional<std::optional<OccurrenceId>> plannedDose(const Word& word)
{
    using Named = std::optional<OccurrenceId>;
    constexpr std::string_view keyword = "answers=";
    if (word.is("extra")) {
        return Named{};
    }
    if (word.quoted || !word.value.starts_with(keyword)) {
        return std::nullopt;
    }
    const std::string_view name = std::string_view(word.value).substr(keyword.size());
    if (name == "none") {
        return Named{};
    }
    const std::size_t first = std::min(name.find('/'), name.size());
    const std::size_t last = name.rfind('/');
    const auto plan = parseUuid(name.substr(0, first));
    const auto day =
        last > first && last < name.size() ? parseDay(name.substr(first + 1, last - first - 1)) : std::nullopt;
    const auto slot = day ? wholeNumber<int>(name.substr(last + 1)) : std::nullopt;
    return plan && slot ? std::optional(Named(OccurrenceId{RecordId{*plan}, *day, *slot})) : std::nullopt;
}

/// `pack=3`: which of the numbered packs of a blind experiment.
std::optional<int> packNumber(const Word& word)
{
    constexpr std::string_view keyword = "pack=";
    const std::string_view text = word.value;
    return word.quoted || !text.starts_with(keyword) ? std::nullopt : wholeNumber<int>(text.substr(keyword.size()));
}

bool isFiller(const Word& word)
{
    return word.is("at") || word.is("on") || word.is("of") || word.is("for");
}

bool isUnitWord(const Word& word)
{
    return !word.quoted && (parseUnit(word.value) || isHourUnit(word.value) || isMinuteUnit(word.value));
}

/// `rpe`, `rpe6`, `@`, `@7`, `urgency`: the keyword's length, or 0.
std::size_t keywordLength(const Word& word, std::string_view keyword)
{
    if (word.quoted || !word.value.starts_with(keyword)) {
        return 0;
    }
    const std::string_view rest = std::string_view(word.value).substr(keyword.size());
    return rest.empty() || gluedNumber(rest) ? keyword.size() : 0;
}

std::optional<double> number(std::string_view decimal, double /*sort*/)
{
    return decimalNumber(decimal);
}

std::optional<int> number(std::string_view decimal, int /*sort*/)
{
    return wholeNumber<int>(decimal);
}

/// Reads one line from left to right.
class Reader {
public:
    Reader(const Reading& reading, WordRange subject, bool spans)
        : m_reading(reading),
          m_subject(subject),
          m_spans(spans)
    {
    }

    std::variant<Arguments, QuickAddProblem> read()
    {
        for (std::size_t at = 0; at < m_reading.words.size();) {
            if (m_subject.holds(at)) {
                at = m_subject.first + m_subject.count;
                continue;
            }
            Step step = stepAt(at);
            if (step.problem) {
                return *std::move(step.problem);
            }
            if (step.words == 0) {
                m_read.unclaimed.push_back(at);
            }
            at += std::max<std::size_t>(step.words, 1);
        }
        return std::move(m_read);
    }

private:
    /// The words from `at` up to the subject or the end: nothing reaches across the subject.
    std::span<const Word> wordsFrom(std::size_t at) const
    {
        const std::size_t end = m_subject.count > 0 && at < m_subject.first ? m_subject.first : m_reading.words.size();
        return m_reading.words.subspan(at, end - at);
    }

    Step fail(QuickAddFault fault, std::size_t at, std::size_t count, std::vector<std::string> candidates = {}) const
    {
        return {count, problemAt(fault, m_reading.line, m_reading.words, {at, count}, std::move(candidates))};
    }

    template<class T>
    Step keep(std::optional<Parsed<T>>& slot, T value, std::size_t at, std::size_t count)
    {
        if (slot) {
            return fail(QuickAddFault::twice, at, count);
        }
        Parsed<T>& said = slot.emplace();
        said.value = std::move(value);
        said.where = {at, count};
        return {count, std::nullopt};
    }

    template<class T>
    Step keepParsed(std::optional<Parsed<T>>& slot, const ParseResult<T>& found, QuickAddFault fault, std::size_t at)
    {
        if (found.isBroken()) {
            return fail(fault, at, found.words);
        }
        return found.words == 0 ? Step{} : keep(slot, *found.value, at, found.words);
    }

    Step stepAt(std::size_t at)
    {
        const std::span<const Word> words = wordsFrom(at);
        if (words[0].quoted) {
            return keep(m_read.note, words[0].value, at, 1);
        }
        if (isFiller(words[0])) {
            return {1, std::nullopt};
        }
        Step step = keepParsed(m_read.days, readDays(words, m_reading.frame.today()), QuickAddFault::badDay, at);
        if (step.words == 0) {
            step = keepParsed(m_read.night, readNight(words), QuickAddFault::badTime, at);
        }
        if (step.words == 0) {
            const auto time = readTime(words, m_reading.frame.zone, !m_spans);
            step = keepParsed(m_read.time, time, QuickAddFault::badTime, at);
        }
        if (step.words == 0 && m_spans) {
            step = keepParsed(m_read.span, readSpan(words), QuickAddFault::badNumber, at);
        }
        return step.words == 0 ? wordStep(at, words) : step;
    }

    Step wordStep(std::size_t at, std::span<const Word> words)
    {
        for (const std::string_view keyword : {"rpe", "@"}) {
            if (const std::size_t length = keywordLength(words[0], keyword); length > 0) {
                return keyed(m_read.rpe, length, at, words);
            }
        }
        if (const std::size_t length = keywordLength(words[0], "urgency"); length > 0) {
            return keyed(m_read.urgency, length, at, words);
        }
        if (const auto answer = answerOf(words[0])) {
            return keep(m_read.answer, *answer, at, 1);
        }
        if (const auto planned = plannedDose(words[0])) {
            return keep(m_read.answers, *planned, at, 1);
        }
        if (const auto pack = packNumber(words[0])) {
            return keep(m_read.pack, *pack, at, 1);
        }
        return quantityStep(at, words);
    }

    /// The number that belongs to a keyword, glued to it or as the next word.
    template<class T>
    Step keyed(std::optional<Parsed<T>>& slot, std::size_t length, std::size_t at, std::span<const Word> words)
    {
        const bool glued = words[0].text.size() > length;
        if (!glued && (words.size() < 2 || words[1].quoted)) {
            return fail(QuickAddFault::valueMissing, at, 1);
        }
        const std::size_t used = glued ? 1 : 2;
        const auto typed = gluedNumber(glued ? words[0].text.substr(length) : words[1].text);
        const auto value = typed && typed->glued.empty() ? number(typed->decimal, T{}) : std::nullopt;
        return value ? keep(slot, *value, at, used) : fail(QuickAddFault::badNumber, at + used - 1, 1);
    }

    Step quantityStep(std::size_t at, std::span<const Word> words)
    {
        auto typed = gluedNumber(words[0].text);
        if (!typed) {
            return {};
        }
        if (typed->decimal.empty()) {
            return fail(QuickAddFault::badNumber, at, 1, std::move(typed->meanings));
        }
        if (!typed->glued.empty()) {
            return keep(m_read.quantity, Quantity{typed->decimal, typed->glued}, at, 1);
        }
        const bool unitFollows = words.size() > 1 && (isUnitWord(words[1]) || mayBeUnit(at + 1));
        if (!unitFollows) {
            return keep(m_read.quantity, Quantity{typed->decimal, {}}, at, 1);
        }
        return keep(m_read.quantity, Quantity{typed->decimal, words[1].text}, at, 2);
    }

    bool mayBeUnit(std::size_t at) const
    {
        return !m_reading.words[at].quoted && argumentWords(m_reading, at) == 0 && !m_reading.words[at].is("..") &&
               !gluedNumber(m_reading.words[at].text);
    }

    const Reading& m_reading;
    WordRange m_subject;
    bool m_spans;
    Arguments m_read;
};

} // namespace

QuickAddProblem problemAt(QuickAddFault fault, std::string_view line, std::span<const Word> words, WordRange stretch,
                          std::vector<std::string> candidates)
{
    if (stretch.count == 0 || stretch.first >= words.size()) {
        return {fault, "", line.size(), std::move(candidates)};
    }
    const std::size_t at = words[stretch.first].at;
    const std::size_t end = words[std::min(stretch.first + stretch.count, words.size()) - 1].end();
    return {fault, std::string(line.substr(at, end - at)), at, std::move(candidates)};
}

std::optional<WordRange> Arguments::firstUntaken() const
{
    std::vector<WordRange> left;
    const auto add = [&left](const auto& said) {
        if (said) {
            left.push_back(said->where);
        }
    };
    add(days);
    add(time);
    add(span);
    add(night);
    add(rpe);
    add(urgency);
    add(answer);
    add(quantity);
    add(note);
    add(answers);
    add(pack);
    if (!unclaimed.empty()) {
        left.push_back({unclaimed.front(), 1});
    }
    const auto first = std::min_element(left.begin(), left.end(),
                                        [](const WordRange& a, const WordRange& b) { return a.first < b.first; });
    return first == left.end() ? std::nullopt : std::optional(*first);
}

TypedWhen Arguments::typedWhen() const
{
    TypedWhen when;
    if (days) {
        when.day = days->value.range.first;
    }
    if (time) {
        when.time = time->value;
    }
    return when;
}

std::optional<std::pair<double, std::optional<Night>>> takeHoursOfClocks(Arguments& said, const Item& item)
{
    if (said.span || said.quantity || said.answer || item.yesNo || !isHourUnit(foldForMatching(item.unit))) {
        return std::nullopt;
    }
    if (const auto night = std::exchange(said.night, std::nullopt)) {
        return std::pair(night->value.hours(), std::optional(night->value));
    }
    const auto* clock = said.time ? std::get_if<seconds>(&said.time->value) : nullptr;
    if (clock == nullptr) {
        return std::nullopt;
    }
    const double hours = std::chrono::duration<double, std::ratio<3600>>(*clock).count();
    said.time.reset();
    return std::pair(hours, std::optional<Night>());
}

std::variant<Arguments, QuickAddProblem> readArguments(const Reading& reading, WordRange subject, bool spans)
{
    return Reader(reading, subject, spans).read();
}

std::size_t argumentWords(const Reading& reading, std::size_t at)
{
    const std::span<const Word> words = reading.words.subspan(at);
    const Word& word = words[0];
    if (const auto days = readDays(words, reading.frame.today()); days.words > 0) {
        return days.words;
    }
    if (const auto night = readNight(words); night.words > 0) {
        return night.words;
    }
    if (const auto time = readTime(words, reading.frame.zone, true); time.words > 0) {
        return time.words;
    }
    if (const auto span = readSpan(words); span.words > 0) {
        return span.words;
    }
    if (word.quoted || isFiller(word) || word.is("..") || answerOf(word) || plannedDose(word) ||
        keywordLength(word, "rpe") > 0 || keywordLength(word, "@") > 0 || keywordLength(word, "urgency") > 0) {
        return 1;
    }
    const auto typed = gluedNumber(word.text);
    if (!typed) {
        return 0;
    }
    if (typed->glued.empty()) {
        return words.size() > 1 && isUnitWord(words[1]) ? 2 : 1;
    }
    return parseUnit(typed->glued) ? 1 : 0;
}

} // namespace hf::quickadd
