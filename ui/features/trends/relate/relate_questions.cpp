// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/relate/relate_questions.h"

#include "ui/charts/metric_looks.h"

#include <QtCore/QSettings>

#include <algorithm>

namespace hf {

namespace {

constexpr QLatin1String settingKey("trends/questions");
constexpr QLatin1Char between('|');

template<class Fits>
const Metric* first(const std::vector<Metric>& all, Fits fits)
{
    const auto found = std::find_if(all.begin(), all.end(), fits);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

std::optional<QStringList> RelateQuestions::picked() const
{
    return m_settings.contains(settingKey) ? std::optional(m_settings.value(settingKey).toStringList()) : std::nullopt;
}

void RelateQuestions::pick(const std::vector<PickedQuestion>& questions)
{
    QStringList lines;
    for (const PickedQuestion& each : questions) {
        lines << keyOf(each.x) + between + keyOf(each.y) + between + QString::number(each.lag);
    }
    m_settings.setValue(settingKey, lines);
}

void RelateQuestions::forget()
{
    m_settings.remove(settingKey);
}

std::vector<PickedQuestion> questionsOf(const QStringList& lines, const std::vector<Metric>& all)
{
    const auto withKey = [&all](const QString& key) {
        return first(all, [&key](const Metric& metric) { return keyOf(metric) == key; });
    };
    std::vector<PickedQuestion> questions;
    for (const QString& line : lines) {
        const QStringList parts = line.split(between);
        const Metric* x = withKey(parts.value(0));
        const Metric* y = withKey(parts.value(1));
        const int lag = parts.value(2).toInt();
        if (x != nullptr && y != nullptr && lag >= 0 && lag <= longestLag) {
            questions.push_back({*x, *y, lag});
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
                single.push_back({*x, *y, lag});
            }
        }
    }
    return single;
}

RelateRequest requestOf(const std::vector<PickedQuestion>& questions)
{
    RelateRequest request;
    for (const PickedQuestion& each : questions) {
        request.questions.push_back({each.x.name, each.y.name, {each.lag}});
    }
    return request;
}

} // namespace hf
