// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/relations/relations.h"

#include "journal/journal.h"
#include "journal/relations/hidden_pairs.h"

#include <algorithm>
#include <map>

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

} // namespace

std::variant<RelateWork, UnknownQuestion> prepareRelate(const Journal& journal, const RelateRequest& request,
                                                        const TimeFrame& frame)
{
    NamedSeries named(journal, daysOf(journal, request, frame));
    const HiddenPairs hidden(journal, frame);
    RelateWork work;
    for (const RelateQuestion& question : request.questions) {
        if (auto unknown = unknownIn(question, named)) {
            return *unknown;
        }
        const Metric& x = *named.metric(question.x);
        const Metric& y = *named.metric(question.y);
        for (const int lag : question.lags) {
            work.items.push_back({x, y, lag, hidden.by(x, y)});
            if (!work.items.back().hiddenBy) {
                work.questions.push_back({named.series(x), named.series(y), lag});
            }
        }
    }
    return work;
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
    }
    return answers;
}

} // namespace hf
