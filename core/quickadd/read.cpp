// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/amount.h"
#include "domain/numbers.h"
#include "domain/text.h"
#include "quickadd/arguments.h"
#include "quickadd/notes.h"
#include "quickadd/offers.h"
#include "quickadd/quick_add.h"
#include "quickadd/subject.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace hf {

namespace {

using namespace quickadd;

using Outcome = std::variant<RecordBody, QuickAddProblem>;

bool hasAmountOf(const Supplement& supplement, Dimension dimension)
{
    return (supplement.usual && supplement.usual->dimension == dimension) ||
           (supplement.scoop && supplement.scoop->dimension == dimension);
}

std::vector<std::string> unitsOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::mass:
        return {"g", "mg", "µg"};
    case Dimension::volume:
        return {"ml", "l"};
    case Dimension::pieces:
        return {"capsule", "tablet", "drop", "piece"};
    case Dimension::activity:
        return {"IU"};
    }
    return {};
}

/// Makes the entry of one line out of its name and its arguments.
class Builder {
public:
    Builder(const Reading& reading, const Catalogue& catalogue, const Subject& subject, Arguments arguments)
        : m_reading(reading),
          m_catalogue(catalogue),
          m_subject(subject),
          m_said(std::move(arguments))
    {
    }

    Outcome build()
    {
        Outcome outcome = entry();
        if (std::holds_alternative<QuickAddProblem>(outcome)) {
            return outcome;
        }
        if (const auto left = m_said.firstUntaken()) {
            return problem(QuickAddFault::leftOver, *left, meantBy(m_reading, m_catalogue, m_subject, *left));
        }
        return outcome;
    }

private:
    Outcome entry()
    {
        switch (m_subject.meaning) {
        case Meaning::supplement:
            return dose();
        case Meaning::item:
            return rating();
        case Meaning::activity:
            return session();
        case Meaning::stool:
        case Meaning::noStool:
            return stool();
        case Meaning::mark:
            return mark();
        case Meaning::rest:
            return RecordBody{RestDay{day(), std::nullopt}};
        case Meaning::fineDay:
            return RecordBody{FineDay{day()}};
        }
        return problem(QuickAddFault::unknownWord, m_subject.where);
    }

    QuickAddProblem problem(QuickAddFault fault, WordRange stretch, std::vector<std::string> candidates = {}) const
    {
        return problemAt(fault, m_reading.line, m_reading.words, stretch, std::move(candidates));
    }

    /// What was said of this, which then is no longer left over.
    template<class T>
    std::optional<Parsed<T>> take(std::optional<Parsed<T>>& said)
    {
        return std::exchange(said, std::nullopt);
    }

    bool takeAnswer(std::initializer_list<Answer> wanted)
    {
        const bool given =
            m_said.answer && std::find(wanted.begin(), wanted.end(), m_said.answer->value) != wanted.end();
        if (given) {
            m_said.answer.reset();
        }
        return given;
    }

    std::string takeNote()
    {
        auto note = take(m_said.note);
        return note ? std::move(note->value) : std::string{};
    }

    /// A range is for marks only; it stays, and is then left over.
    When takeWhen(Happens happens)
    {
        When when = resolve(m_said.typedWhen(), m_reading.frame, happens);
        m_said.time.reset();
        takeSingleDay();
        return when;
    }

    Day day()
    {
        TypedWhen typed = m_said.typedWhen();
        typed.time.reset();
        takeSingleDay();
        return resolve(typed, m_reading.frame, Happens::anyTime).day;
    }

    void takeSingleDay()
    {
        if (m_said.days && !m_said.days->value.isRange) {
            m_said.days.reset();
        }
    }

    Outcome dose()
    {
        const KnownSupplement& known = supplementAt(m_catalogue, m_subject.index);
        Dose dose;
        Happens happens = Happens::now;
        dose.supplement = known.id;
        if (takeAnswer({Answer::none, Answer::no})) {
            dose.state = DoseState::none;
            happens = Happens::anyTime;
        } else if (takeAnswer({Answer::skip})) {
            dose.state = DoseState::skipped;
            happens = Happens::asPlanned;
        } else if (auto fault = readAmount(known.definition, dose.amount)) {
            return *std::move(fault);
        }
        dose.when = takeWhen(happens);
        if (const auto planned = take(m_said.answers)) {
            dose.answers = planned->value;
            dose.extra = !planned->value;
        }
        if (const auto pack = take(m_said.pack)) {
            dose.pack = pack->value;
        }
        dose.note = takeNote();
        return RecordBody{std::move(dose)};
    }

    std::optional<QuickAddProblem> readAmount(const Supplement& supplement, std::optional<Amount>& amount)
    {
        const auto quantity = take(m_said.quantity);
        if (!quantity) {
            amount = supplement.usual;
            return amount ? std::nullopt : std::optional(problem(QuickAddFault::amountMissing, m_subject.where));
        }
        const auto& [decimal, unitText] = quantity->value;
        std::optional<Unit> unit = supplement.unit;
        if (!unitText.empty()) {
            unit = parseUnit(unitText);
        } else if (supplement.usual && supplement.usual->unit != supplement.unit) {
            return problem(QuickAddFault::unitMissing, quantity->where,
                           {decimal + " " + unitAfter(decimal, supplement.unit),
                            decimal + " " + unitAfter(decimal, supplement.usual->unit)});
        }
        if (!unit) {
            return unitProblem(QuickAddFault::unitUnknown, *quantity, unitsOf(dimensionOf(supplement.unit)));
        }
        if (*unit == Unit::scoop && !supplement.scoop) {
            return unitProblem(QuickAddFault::scoopUndefined, *quantity, {});
        }
        const bool fits = *unit == Unit::scoop || dimensionOf(*unit) == dimensionOf(supplement.unit) ||
                          hasAmountOf(supplement, dimensionOf(*unit)) || isWrittenLine();
        if (!fits) {
            return unitProblem(QuickAddFault::unitMismatch, *quantity, unitsOf(dimensionOf(supplement.unit)));
        }
        amount = *unit == Unit::scoop ? makeScoops(decimal, *supplement.scoop) : makeAmount(decimal, *unit);
        return amount ? std::nullopt : std::optional(problem(QuickAddFault::badNumber, quantity->where));
    }

    /// An entry of before its supplement had another unit has a line too: of its whole name and its day.
    bool isWrittenLine() const { return m_subject.isExplicit && m_said.days && m_said.time; }

    /// The fault of a unit, named without the number it may be glued to.
    QuickAddProblem unitProblem(QuickAddFault fault, const Parsed<Quantity>& said, std::vector<std::string> units) const
    {
        const std::string_view unit = said.value.unit;
        if (unit.empty()) {
            return problem(fault, said.where, std::move(units));
        }
        const auto at = static_cast<std::size_t>(unit.data() - m_reading.line.data());
        return {fault, std::string(unit), at, std::move(units)};
    }

    Outcome session()
    {
        const auto span = take(m_said.span);
        if (!span) {
            const bool bare = m_said.quantity && m_said.quantity->value.unit.empty();
            return bare ? problem(QuickAddFault::unitMissing, m_said.quantity->where,
                                  {m_said.quantity->value.decimal + " min"})
                        : problem(QuickAddFault::durationMissing, m_subject.where);
        }
        const auto minutes = span->value.inWholeMinutes();
        if (!minutes) {
            return problem(QuickAddFault::badNumber, span->where);
        }
        Session session;
        session.activity = m_subject.words;
        session.minutes = *minutes;
        if (const auto rpe = take(m_said.rpe)) {
            session.rpe = rpe->value;
        }
        session.when = takeWhen(Happens::now);
        session.note = takeNote();
        return RecordBody{std::move(session)};
    }

    Outcome stool()
    {
        Stool stool;
        if (m_subject.meaning == Meaning::stool && !takeAnswer({Answer::none, Answer::no})) {
            const auto quantity = take(m_said.quantity);
            if (!quantity) {
                return problem(QuickAddFault::valueMissing, m_subject.where);
            }
            if (!quantity->value.unit.empty()) {
                return unitProblem(QuickAddFault::leftOver, *quantity, {});
            }
            stool.form = wholeNumber<int>(quantity->value.decimal);
            if (!stool.form) {
                return problem(QuickAddFault::badNumber, quantity->where);
            }
        }
        if (const auto urgency = take(m_said.urgency)) {
            stool.urgency = urgency->value;
        }
        stool.when = takeWhen(stool.form ? Happens::now : Happens::anyTime);
        stool.note = takeNote();
        return RecordBody{std::move(stool)};
    }

    Outcome rating()
    {
        const KnownItem& known = itemAt(m_catalogue, m_subject.index);
        Rating rating;
        rating.item = known.id;
        if (auto clocks = takeHoursOfClocks(m_said, known.definition)) {
            std::tie(rating.value, rating.night) = *clocks;
        } else if (auto fault = readValue(known.definition, rating.value)) {
            return *std::move(fault);
        }
        rating.fine = rating.value == 0 && takeAnswer({Answer::fine});
        rating.when = takeWhen(Happens::anyTime);
        rating.note = takeNote();
        return RecordBody{std::move(rating)};
    }

    std::optional<QuickAddProblem> readValue(const Item& item, double& value)
    {
        const bool numbered = m_said.quantity || m_said.span;
        if (item.yesNo && !numbered) {
            value = takeAnswer({Answer::no, Answer::none}) ? 0 : 1;
            takeAnswer({Answer::yes});
            return std::nullopt;
        }
        const bool isFine = m_said.answer && m_said.answer->value == Answer::fine;
        if (!numbered && item.low.value_or(0) <= 0 && (isFine || takeAnswer({Answer::none}))) {
            value = 0;
            return std::nullopt;
        }
        if (m_said.span && m_said.quantity) {
            return problem(QuickAddFault::twice, std::max(m_said.span->where, m_said.quantity->where, isBefore));
        }
        if (const auto span = take(m_said.span)) {
            value = isHourUnit(foldForMatching(item.unit)) ? span->value.inHours() : span->value.inMinutes();
            return std::nullopt;
        }
        return readNumber(item, value);
    }

    std::optional<QuickAddProblem> readNumber(const Item& item, double& value)
    {
        const auto quantity = take(m_said.quantity);
        if (!quantity) {
            return problem(QuickAddFault::valueMissing, m_subject.where);
        }
        const auto number = decimalNumber(quantity->value.decimal);
        if (!number) {
            return problem(QuickAddFault::badNumber, quantity->where);
        }
        value = *number;
        const std::string_view unit = quantity->value.unit;
        const auto known = parseUnit(unit);
        const bool same =
            foldForMatching(unit) == foldForMatching(item.unit) || (known.has_value() && known == parseUnit(item.unit));
        if (unit.empty() || same) {
            return std::nullopt;
        }
        if (item.unit.empty()) {
            return unitProblem(QuickAddFault::leftOver, *quantity, {});
        }
        return unitProblem(known ? QuickAddFault::unitMismatch : QuickAddFault::unitUnknown, *quantity, {item.unit});
    }

    Outcome mark()
    {
        DayMark mark;
        mark.mark = m_subject.words;
        mark.range = {m_reading.frame.defaultDay(), m_reading.frame.defaultDay()};
        if (const auto days = take(m_said.days)) {
            mark.range = days->value.range;
        }
        mark.note = takeNote();
        return RecordBody{std::move(mark)};
    }

    static bool isBefore(const WordRange& a, const WordRange& b) { return a.first < b.first; }

    const Reading& m_reading;
    const Catalogue& m_catalogue;
    const Subject& m_subject;
    Arguments m_said;
};

} // namespace

std::variant<RecordBody, QuickAddProblem> readQuickAdd(std::string_view text, const Catalogue& catalogue,
                                                       const TimeFrame& frame)
{
    const std::vector<Word> words = splitWords(text);
    const Reading reading{text, words, frame};
    if (words.empty()) {
        return QuickAddProblem{};
    }
    if (auto note = readNote(reading)) {
        return *std::move(note);
    }
    if (words.back().open) { // nothing follows it
        return problemAt(QuickAddFault::quoteOpen, text, words, {words.size() - 1, 1});
    }
    const auto found = findSubject(reading, catalogue);
    if (const auto* fault = std::get_if<QuickAddProblem>(&found)) {
        return *fault;
    }
    const auto& subject = std::get<Subject>(found);
    auto said = readArguments(reading, subject.where, lastsSomeTime(subject, catalogue));
    if (auto* fault = std::get_if<QuickAddProblem>(&said)) {
        return std::move(*fault);
    }
    return Builder(reading, catalogue, subject, std::get<Arguments>(std::move(said))).build();
}

} // namespace hf
