// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/relations/since.h"

#include "journal/experiments/view_builder.h"
#include "journal/journal.h"
#include "journal/relations/hidden_pairs.h"
#include "journal/relations/looks.h"
#include "journal/relations/since_reading.h"

#include <algorithm>
#include <map>
#include <set>

namespace hf {

namespace {

constexpr days beforeLoadLine{6};

/// Circumstances of a life, as opposed to what the gut does.
bool isMeasure(const Metric& metric)
{
    return metric.kind == MetricKind::load ||
           (metric.kind == MetricKind::item &&
            (metric.group == MetricGroup::recovery || metric.group == MetricGroup::own));
}

class Preparing {
public:
    Preparing(const Journal& journal, const SinceRequest& request, const TimeFrame& frame)
        : m_journal(journal),
          m_request(request),
          m_frame(frame),
          m_metrics(journal.metrics()),
          m_hidden(journal, frame)
    {
        m_work.day = request.day;
        m_work.windows = windowsOf(journal, request.day, request.weeks, frame.today());
        m_work.twice = request.leaveOutAll || !request.leaveOut.empty();
        m_work.earlier = recentLooks(journal, frame.today());
    }

    std::variant<SinceWork, UnknownSeries> work()
    {
        std::vector<Metric> asked;
        for (const std::string& name : m_request.metrics) {
            const auto named = std::find_if(m_metrics.begin(), m_metrics.end(),
                                            [&](const Metric& metric) { return metric.name == name; });
            if (named == m_metrics.end()) {
                return UnknownSeries{name};
            }
            asked.push_back(*named);
        }
        if (m_work.windows.length() > 0) {
            readCircumstances();
            leaveOut();
        }
        m_work.outcomes = read(asked);
        m_work.other.measures = read(measuresBeside(asked));
        dropUnlogged(m_work.other.measures);
        addScales(m_work.outcomes);
        addScales(m_work.other.measures);
        return std::move(m_work);
    }

private:
    std::vector<Metric> measuresBeside(const std::vector<Metric>& asked) const
    {
        std::vector<Metric> measures;
        std::copy_if(m_metrics.begin(), m_metrics.end(), std::back_inserter(measures), [&](const Metric& metric) {
            return isMeasure(metric) &&
                   std::none_of(asked.begin(), asked.end(), [&](const Metric& one) { return one.name == metric.name; });
        });
        return measures;
    }

    std::vector<SinceAnswer> read(const std::vector<Metric>& metrics)
    {
        const DayRange both = m_work.windows.both();
        std::vector<Series> series(metrics.size(), Series{both.first, {}});
        if (m_work.windows.length() > 0) {
            series = m_journal.series(metrics, both);
        }
        std::vector<SinceAnswer> answers;
        for (std::size_t i = 0; i < metrics.size(); ++i) {
            SinceAnswer answer;
            answer.metric = metrics[i];
            answer.hiddenBy = m_hidden.overlapping(metrics[i], both);
            answer.tellsOf = m_hidden.toldBy(metrics[i], both);
            answer.look = sinceLookKeyOf(m_request.day, metrics[i], {});
            answer.lookWithout = sinceLookKeyOf(m_request.day, metrics[i], m_marksLeftOut);
            answer.series = answer.hidden() ? Series{both.first, {}} : std::move(series[i]);
            answers.push_back(std::move(answer));
        }
        return answers;
    }

    static void dropUnlogged(std::vector<SinceAnswer>& answers)
    {
        answers.erase(std::remove_if(answers.begin(), answers.end(),
                                     [](const SinceAnswer& one) { return !one.hidden() && one.series.known() == 0; }),
                      answers.end());
    }

    void addScales(const std::vector<SinceAnswer>& answers)
    {
        for (const SinceAnswer& answer : answers) {
            m_work.scales.push_back(scaleOf(answer.metric, m_journal.catalogue()));
        }
    }

    void readCircumstances()
    {
        const SinceWindows& windows = m_work.windows;
        SinceElse& other = m_work.other;
        other.supplements = supplementsIn(m_journal, m_metrics, windows, m_frame);
        other.marks = marksOf(m_journal, windows.both());
        const auto isMarked = [&](Day day) {
            return std::any_of(other.marks.begin(), other.marks.end(),
                               [day](const SinceMark& mark) { return mark.range.contains(day); });
        };
        other.marked = countDays(windows, isMarked);
        const auto load = std::find_if(m_metrics.begin(), m_metrics.end(),
                                       [](const Metric& metric) { return metric.kind == MetricKind::load; });
        if (!m_hidden.overlapping(*load, windows.both())) {
            other.load = m_journal.series(*load, {windows.before.first - beforeLoadLine, windows.after.last});
        }
    }

    void leaveOut()
    {
        const auto& names = m_request.leaveOut;
        for (const SinceMark& mark : m_work.other.marks) {
            const bool named = std::find(names.begin(), names.end(), mark.mark) != names.end();
            if (named || (m_request.leaveOutAll && !beginsOnTheDay(mark.mark))) {
                m_work.leftOut.push_back(mark.range);
                m_marksLeftOut.push_back(mark.mark);
            }
        }
    }

    bool beginsOnTheDay(const std::string& name) const
    {
        const auto& marks = m_work.other.marks;
        return std::any_of(marks.begin(), marks.end(), [&](const SinceMark& mark) {
            return mark.mark == name && mark.range.first == m_request.day;
        });
    }

    const Journal& m_journal;
    const SinceRequest& m_request;
    const TimeFrame& m_frame;
    std::vector<Metric> m_metrics;
    HiddenPairs m_hidden;
    std::vector<std::string> m_marksLeftOut; ///< as often as there are such marks
    SinceWork m_work;
};

SinceComparison comparisonOf(const Series& series, const SinceWork& work, Scale scale)
{
    SinceComparison comparison{beforeAfter(series, work.day, scale),
                               countDays(work.windows, [&](Day day) { return series.on(day).has_value(); })};
    // Days to come count only where the later window still grows.
    if (work.windows.cut != SinceWindows::Cut::endOfJournal) {
        for (Shortfall& missing : comparison.finding.missing) {
            missing.daysAhead.reset();
        }
    }
    return comparison;
}

Series withoutMarked(Series series, const std::vector<DayRange>& marked, int& left)
{
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        const Day day = series.first + days{static_cast<int>(i)};
        if (std::any_of(marked.begin(), marked.end(), [day](const DayRange& range) { return range.contains(day); })) {
            left += series.values[i] ? 1 : 0;
            series.values[i].reset();
        }
    }
    return series;
}

void compare(SinceAnswer& answer, const SinceWork& work, Scale scale)
{
    if (answer.hidden()) {
        return;
    }
    answer.whole = comparisonOf(answer.series, work, scale);
    if (work.twice) {
        const Series without = withoutMarked(answer.series, work.leftOut, answer.markedDays);
        answer.withoutMarked = comparisonOf(without, work, scale);
    }
}

/// `first` is the place of the first one's scale. False when `progress` stopped it.
bool compareAll(std::vector<SinceAnswer>& answers, const SinceWork& work, std::size_t first, const Progress& progress)
{
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const auto done = static_cast<double>(first + i) / static_cast<double>(work.scales.size());
        if (progress && !progress(done)) {
            return false;
        }
        compare(answers[i], work, work.scales[first + i]);
    }
    return true;
}

/// All answers that are shown, with the questions that they answer.
std::map<LookKey, BeforeAfter*> shownOf(std::vector<SinceAnswer>& answers)
{
    std::map<LookKey, BeforeAfter*> shown;
    for (SinceAnswer& answer : answers) {
        if (answer.whole.finding) {
            shown[answer.look] = &*answer.whole.finding.value;
        }
        if (answer.leavesDaysOut() && answer.withoutMarked->finding) {
            shown[answer.lookWithout] = &*answer.withoutMarked->finding.value;
        }
    }
    return shown;
}

void judgeAnswers(std::vector<SinceAnswer>& answers, const std::set<LookKey>& others)
{
    std::vector<BeforeAfter*> shown;
    std::size_t otherLooks = others.size();
    for (const auto& [look, change] : shownOf(answers)) {
        shown.push_back(change);
        otherLooks -= others.contains(look) ? 1U : 0U;
    }
    judgeTogether(shown, otherLooks);
    for (SinceAnswer& answer : answers) {
        if (answer.withoutMarked && !answer.leavesDaysOut()) {
            answer.withoutMarked = answer.whole;
        }
    }
}

/// Circumstances are not asked for, so they make no verdict on what was asked harder to reach; but a row of them is
/// many chances.
void judgeReport(SinceReport& report)
{
    judgeAnswers(report.outcomes, report.earlier);
    std::set<LookKey> all = report.earlier;
    for (const LookKey& look : shownIn(report)) {
        all.insert(look);
    }
    judgeAnswers(report.other.measures, all);
}

} // namespace

std::optional<NotClear> whyNotClear(const BeforeAfter& change)
{
    constexpr double level = 0.05;
    if (change.verdict != Verdict::noClearChange) {
        return std::nullopt;
    }
    if (change.interval.contains(0) || change.p > level) {
        return NotClear::holdsZero;
    }
    if (std::abs(change.difference) < change.smallestEffect) {
        return NotClear::tooSmall;
    }
    if (change.besideLineP > level) {
        return NotClear::lineExplainsIt;
    }
    return change.shareAsClear.value_or(0) > level ? NotClear::otherDaysDoToo : NotClear::manyLooks;
}

bool weeksDiffer(const BeforeAfter& change)
{
    const auto why = whyNotClear(change);
    return why != NotClear::holdsZero && why != NotClear::tooSmall;
}

std::variant<SinceWork, UnknownSeries> prepareSince(const Journal& journal, const SinceRequest& request,
                                                    const TimeFrame& frame)
{
    return Preparing(journal, request, frame).work();
}

std::optional<SinceReport> answerSince(SinceWork work, const Progress& progress)
{
    if (!compareAll(work.outcomes, work, 0, progress) ||
        !compareAll(work.other.measures, work, work.outcomes.size(), progress)) {
        return std::nullopt;
    }
    SinceReport report{work.day,
                       work.windows,
                       std::move(work.outcomes),
                       std::move(work.other),
                       std::move(work.leftOut),
                       std::move(work.earlier)};
    judgeReport(report);
    return report;
}

std::vector<RecordId> toldIn(const SinceReport& report)
{
    std::set<RecordId> told;
    for (const std::vector<SinceAnswer>* answers : {&report.outcomes, &report.other.measures}) {
        for (const SinceAnswer& answer : *answers) {
            if (!answer.hidden() && answer.whole.finding) {
                told.insert(answer.tellsOf.begin(), answer.tellsOf.end());
            }
        }
    }
    return {told.begin(), told.end()};
}

} // namespace hf
