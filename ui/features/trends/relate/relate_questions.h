// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/relations/relations.h"

#include <QtCore/QStringList>

#include <optional>
#include <vector>

class QSettings;

namespace hf {

/// One question that the person picked: two series, of which the first may be a mark, and a lag.
struct PickedQuestion {
    Metric x;
    Metric y;
    int lag = 0;
    bool onOff = false; ///< x as there or not
};

/// What questions can be about.
struct RelateOffer {
    std::vector<Metric> metrics;
    std::vector<Metric> marks; ///< those that some day has

    /// What may come first: the metrics, then the marks.
    std::vector<Metric> causes() const;
};

/// What is remembered of the questions: those that were picked, and the marks whose days are left out.
struct RememberedQuestions {
    std::optional<QStringList> picked; ///< a line each; nothing when the person never picked any
    QStringList leftOut;
};

/// The questions that the person picked, remembered without names but those of marks.
class RelateQuestions {
public:
    static constexpr int most = 12;

    explicit RelateQuestions(QSettings& settings)
        : m_settings(settings)
    {
    }

    RememberedQuestions remembered() const;
    void pick(const std::vector<PickedQuestion>& questions);
    void forget(); ///< the picked ones
    void leaveOut(const QStringList& marks);

private:
    QSettings& m_settings;
};

/// Remembered lines as questions: those whose series still exist.
std::vector<PickedQuestion> questionsOf(const QStringList& lines, const RelateOffer& offer);

/// One question a lag, as the panel lists them.
std::vector<PickedQuestion> spread(const std::vector<RelateQuestion>& questions, const std::vector<Metric>& all);
/// A mark that no day has any more is not left out either.
RelateRequest requestOf(const std::vector<PickedQuestion>& questions, const QStringList& leftOut,
                        const RelateOffer& offer);

} // namespace hf
