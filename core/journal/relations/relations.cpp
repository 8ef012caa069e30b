// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/relations/relations.h"

#include "domain/text.h"
#include "journal/journal.h"
#include "journal/relations/hidden_pairs.h"
#include "journal/relations/looks.h"

#include <algorithm>
#include <map>
#include <set>

namespace hf {

namespace {

/// The series named in a request, each read once.
class NamedSeries {
public:
    NamedSeries(const Journal& journal, DayRange days)
        : m_journal(journal),
          m_days(days),
          m_metrics(journal.metrics()),
          m_marks(journal.marks())
    {
        for (const std::string& mark : builtInMarks()) {
            m_marks.push_back(metricOfMark(mark)); // so that what lacks is days, not the series
        }
    }

    const Metric* outcome(const std::string& name) const { return named(name, m_metrics); }
    const Metric* cause(const std::string& name) const
    {
        const Metric* metric = outcome(name);
        return metric != nullptr ? metric : named(name, m_marks);
    }
    const Series& series(const Metric& metric)
    {
        const auto known = m_series.find(metric.name);
        return known != m_series.end() ? known->second
                                       : m_series.emplace(metric.name, m_journal.series(metric, m_days)).first->second;
    }

private:
    static const Metric* named(const std::string& name, const std::vector<Metric>& all)
    {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Metric& metric) { return metric.name == name; });
        return found == all.end() ? nullptr : &*found;
    }

    const Journal& m_journal;
    DayRange m_days;
    std::vector<Metric> m_metrics;
    std::vector<Metric> m_marks;
    std::map<std::string, Series> m_series;
};

DayRange daysOf(const Journal& journal, const RelateRequest& request, const TimeFrame& frame)
{
    const Day today = frame.today();
    const auto extent = journal.extent();
    return request.days.value_or(extent ? DayRange{extent->first, std::min(extent->last, today)}
                                        : DayRange{today, today});
}

std::optional<UnknownQuestion> unknownIn(const RelateQuestion& question, const NamedSeries& named)
{
    if (named.cause(question.x) == nullptr || named.outcome(question.y) == nullptr) {
        return UnknownQuestion{named.cause(question.x) == nullptr ? question.x : question.y, std::nullopt};
    }
    const auto lag = std::find_if(question.lags.begin(), question.lags.end(),
                                  [](int days) { return days < 0 || days > longestLag; });
    return lag == question.lags.end() ? std::nullopt : std::optional(UnknownQuestion{{}, *lag});
}

std::vector<DayRange> markedRanges(const Journal& journal, const RelateRequest& request, DayRange asked)
{
    std::vector<DayRange> ranges;
    std::set<std::string> leftOut;
    for (const std::string& mark : request.leaveOut) {
        leftOut.insert(foldForMatching(mark));
    }
    for (const Record& record : journal.list(Kind::mark, {asked.first, asked.last + days{longestLag}})) {
        const auto& mark = std::get<DayMark>(record.body);
        if (leftOut.contains(foldForMatching(mark.mark))) {
            ranges.push_back(mark.range);
        }
    }
    return ranges;
}

/// A marked day is left out whichever side of the question it stands on. `left` counts the pairs that go.
Question withoutMarked(Question question, const std::vector<DayRange>& marked, int& left)
{
    const auto isMarked = [&](Day day) {
        return std::any_of(marked.begin(), marked.end(), [&](const DayRange& range) { return range.contains(day); });
    };
    for (std::size_t i = 0; i < question.x.values.size(); ++i) {
        const Day day = question.x.first + days{static_cast<int>(i)};
        const Day later = day + days{question.lag};
        if (isMarked(day) || isMarked(later)) {
            left += question.x.values[i] && question.y.on(later) ? 1 : 0;
            question.x.values[i].reset();
        }
    }
    for (std::size_t i = 0; i < question.y.values.size(); ++i) {
        if (isMarked(question.y.first + days{static_cast<int>(i)})) {
            question.y.values[i].reset();
        }
    }
    return question;
}

/// What the questions are made of.
struct Sources {
    NamedSeries named;
    HiddenPairs hidden;
    std::vector<DayRange> marked;
};

void addQuestion(RelateWork& work, RelateItem item, const RelateRequest& request, Sources& from)
{
    item.look = lookKeyOf(item.x, item.y, item.lag, item.onOff, {});
    item.lookWithout = lookKeyOf(item.x, item.y, item.lag, item.onOff, request.leaveOut);
    const auto same = [&](const RelateItem& other) { return other.look == item.look; };
    if (std::any_of(work.items.begin(), work.items.end(), same)) {
        return;
    }
    item.hiddenBy = from.hidden.by(item.x, item.y);
    item.tellsOf = from.hidden.toldBy(item.x, item.y);
    if (!item.hiddenBy) {
        work.questions.push_back({from.named.series(item.x), from.named.series(item.y), item.lag, item.onOff});
        if (work.twice) {
            work.questions.push_back(withoutMarked(work.questions.back(), from.marked, item.markedDays));
        }
    }
    work.items.push_back(std::move(item));
}

} // namespace

std::variant<RelateWork, UnknownQuestion> prepareRelate(const Journal& journal, const RelateRequest& request,
                                                        const TimeFrame& frame)
{
    const DayRange asked = daysOf(journal, request, frame);
    Sources from{NamedSeries(journal, asked), HiddenPairs(journal, frame), markedRanges(journal, request, asked)};
    RelateWork work;
    work.twice = !request.leaveOut.empty();
    work.earlier = recentLooks(journal, frame.today());
    for (const RelateQuestion& question : request.questions) {
        if (auto unknown = unknownIn(question, from.named)) {
            return *unknown;
        }
        const Metric& x = *from.named.cause(question.x);
        const Metric& y = *from.named.outcome(question.y);
        for (const int lag : question.lags) {
            addQuestion(work, {x, y, lag, {}, question.onOff || x.yesNo}, request, from);
        }
    }
    return work;
}

std::vector<RecordId> toldIn(std::span<const RelateAnswer> answers)
{
    std::set<RecordId> told;
    for (const RelateAnswer& answer : answers) {
        if (answer.finding || answer.withoutMarked) {
            told.insert(answer.item.tellsOf.begin(), answer.item.tellsOf.end());
        }
    }
    return {told.begin(), told.end()};
}

namespace {

void judge(std::vector<RelateAnswer>& answers, std::set<LookKey> others)
{
    std::vector<Relation*> shown;
    for (RelateAnswer& answer : answers) {
        if (answer.finding) {
            shown.push_back(&*answer.finding.value);
            others.erase(answer.item.look);
        }
        if (answer.withoutMarked && *answer.withoutMarked) {
            shown.push_back(&*answer.withoutMarked->value);
            others.erase(answer.item.lookWithout);
        }
    }
    judgeTogether(shown, others.size());
}

} // namespace

std::optional<std::vector<RelateAnswer>> answerRelate(const RelateWork& work, const Progress& progress)
{
    std::vector<Finding<Relation>> found = relateEach(work.questions, progress);
    if (found.size() != work.questions.size()) {
        return std::nullopt;
    }
    std::vector<RelateAnswer> answers;
    auto next = found.begin();
    for (const RelateItem& item : work.items) {
        answers.push_back({item, item.hiddenBy ? Finding<Relation>{} : std::move(*next++)});
        if (work.twice && !item.hiddenBy) {
            answers.back().withoutMarked = std::move(*next++);
        }
    }
    judge(answers, work.earlier);
    return answers;
}

} // namespace hf
