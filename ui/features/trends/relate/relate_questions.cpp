// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/relate/relate_questions.h"

#include "ui/base/words/sentences.h"
#include "ui/charts/metric_looks.h"

#include <QtCore/QSettings>

#include <algorithm>

namespace hf {

namespace {

constexpr QLatin1String settingKey("trends/questions");
constexpr QLatin1String leftOutKey("trends/questions-without");
constexpr QLatin1String onOffMark("on-off");
constexpr QLatin1Char between('|');

template<class Fits>
const Metric* first(const std::vector<Metric>& all, Fits fits)
{
    const auto found = std::find_if(all.begin(), all.end(), fits);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

std::vector<Metric> RelateOffer::causes() const
{
    std::vector<Metric> all = metrics;
    all.insert(all.end(), marks.begin(), marks.end());
    return all;
}

RememberedQuestions RelateQuestions::remembered() const
{
    const auto lines = [this](QLatin1String key) { return m_settings.value(key).toStringList(); };
    return {m_settings.contains(settingKey) ? std::optional(lines(settingKey)) : std::nullopt, lines(leftOutKey)};
}

void RelateQuestions::pick(const std::vector<PickedQuestion>& questions)
{
    QStringList lines;
    for (const PickedQuestion& each : questions) {
        QStringList parts{keyOf(each.x), keyOf(each.y), QString::number(each.lag)};
        if (each.onOff && !each.x.yesNo) {
            parts << onOffMark;
        }
        lines << parts.join(between);
    }
    m_settings.setValue(settingKey, lines);
}

void RelateQuestions::leaveOut(const QStringList& marks)
{
    m_settings.setValue(leftOutKey, marks);
}

void RelateQuestions::forget()
{
    m_settings.remove(settingKey);
}

std::vector<PickedQuestion> questionsOf(const QStringList& lines, const RelateOffer& offer)
{
    const std::vector<Metric> causes = offer.causes();
    const auto withKey = [](const std::vector<Metric>& all, const QString& key) {
        return first(all, [&key](const Metric& metric) { return keyOf(metric) == key; });
    };
    std::vector<PickedQuestion> questions;
    for (const QString& line : lines) {
        const QStringList parts = line.split(between);
        const Metric* x = withKey(causes, parts.value(0));
        const Metric* y = withKey(offer.metrics, parts.value(1));
        const int lag = parts.value(2).toInt();
        if (x != nullptr && y != nullptr && lag >= 0 && lag <= longestLag) {
            questions.push_back({*x, *y, lag, x->yesNo || parts.value(3) == onOffMark});
        }
    }
    return questions;
}

std::vector<PickedQuestion> spread(const std::vector<RelateQuestion>& questions, const std::vector<Metric>& all)
{
    std::vector<PickedQuestion> single;
    for (const RelateQuestion& question : questions) {
        const Metric* x = first(all, [&](const Metric& metric) { return metric.name == question.x; });
        const Metric* y = first(all, [&](const Metric& metric) { return metric.name == question.y; });
        for (const int lag : question.lags) {
            if (x != nullptr && y != nullptr) {
                single.push_back({*x, *y, lag, question.onOff || x->yesNo});
            }
        }
    }
    return single;
}

RelateRequest requestOf(const std::vector<PickedQuestion>& questions, const QStringList& leftOut,
                        const RelateOffer& offer)
{
    RelateRequest request;
    for (const PickedQuestion& each : questions) {
        request.questions.push_back({each.x.name, each.y.name, {each.lag}, each.onOff});
    }
    for (const Metric& mark : offer.marks) {
        if (leftOut.contains(sentences::fromUtf8(mark.title))) {
            request.leaveOut.push_back(mark.title);
        }
    }
    return request;
}

} // namespace hf
