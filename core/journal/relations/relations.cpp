// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/relations/relations.h"

#include "journal/journal.h"
#include "journal/relations/hidden_pairs.h"

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
          m_metrics(journal.metrics())
    {
    }

    const Metric* metric(const std::string& name) const
    {
        const auto found =
            std::find_if(m_metrics.begin(), m_metrics.end(), [&](const Metric& metric) { return metric.name == name; });
        return found == m_metrics.end() ? nullptr : &*found;
    }
    const Series& series(const Metric& metric)
    {
        const auto known = m_series.find(metric.name);
        return known != m_series.end() ? known->second
                                       : m_series.emplace(metric.name, m_journal.series(metric, m_days)).first->second;
    }

private:
    const Journal& m_journal;
    DayRange m_days;
    std::vector<Metric> m_metrics;
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
    for (const std::string& name : {question.x, question.y}) {
        if (named.metric(name) == nullptr) {
            return UnknownQuestion{name, std::nullopt};
        }
    }
    const auto lag = std::find_if(question.lags.begin(), question.lags.end(),
                                  [](int days) { return days < 0 || days > longestLag; });
    return lag == question.lags.end() ? std::nullopt : std::optional(UnknownQuestion{{}, *lag});
}

std::vector<DayRange> markedRanges(const Journal& journal, const RelateRequest& request, DayRange asked)
{
    std::vector<DayRange> ranges;
    for (const Record& record : journal.list(Kind::mark, {asked.first, asked.last + days{longestLag}})) {
        const auto& mark = std::get<DayMark>(record.body);
        if (std::find(request.leaveOut.begin(), request.leaveOut.end(), mark.mark) != request.leaveOut.end()) {
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

} // namespace

std::variant<RelateWork, UnknownQuestion> prepareRelate(const Journal& journal, const RelateRequest& request,
                                                        const TimeFrame& frame)
{
    const DayRange asked = daysOf(journal, request, frame);
    NamedSeries named(journal, asked);
    const HiddenPairs hidden(journal, frame);
    const std::vector<DayRange> marked = markedRanges(journal, request, asked);
    RelateWork work;
    work.twice = !request.leaveOut.empty();
    for (const RelateQuestion& question : request.questions) {
        if (auto unknown = unknownIn(question, named)) {
            return *unknown;
        }
        const Metric& x = *named.metric(question.x);
        const Metric& y = *named.metric(question.y);
        for (const int lag : question.lags) {
            work.items.push_back({x, y, lag, hidden.by(x, y), question.onOff});
            RelateItem& item = work.items.back();
            item.tellsOf = hidden.toldBy(x, y);
            if (item.hiddenBy) {
                continue;
            }
            work.questions.push_back({named.series(x), named.series(y), lag, question.onOff});
            if (work.twice) {
                work.questions.push_back(withoutMarked(work.questions.back(), marked, item.markedDays));
            }
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

std::optional<std::vector<RelateAnswer>> answerRelate(const RelateWork& work, const Progress& progress)
{
    std::vector<Finding<Relation>> found = relate(work.questions, progress);
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
    return answers;
}

} // namespace hf
