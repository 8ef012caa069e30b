// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/relations/relations.h"

#include <QtCore/QStringList>

#include <optional>
#include <vector>

class QSettings;

namespace hf {

/// One question that the person picked: two series and a lag.
struct PickedQuestion {
    Metric x;
    Metric y;
    int lag = 0;
};

/// The questions that the person picked, remembered without names; nothing when they never picked any.
class RelateQuestions {
public:
    static constexpr int most = 12;

    explicit RelateQuestions(QSettings& settings)
        : m_settings(settings)
    {
    }

    /// A line each.
    std::optional<QStringList> picked() const;
    void pick(const std::vector<PickedQuestion>& questions);
    void forget();

private:
    QSettings& m_settings;
};

/// Remembered lines as questions: those whose series still exist.
std::vector<PickedQuestion> questionsOf(const QStringList& lines, const std::vector<Metric>& all);

/// One question a lag, as the panel lists them.
std::vector<PickedQuestion> spread(const std::vector<RelateQuestion>& questions, const std::vector<Metric>& all);
RelateRequest requestOf(const std::vector<PickedQuestion>& questions);

} // namespace hf
