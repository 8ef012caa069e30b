// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/cues/cue.h"
#include "planning/cues/rules.h"
#include "ui/widgets/card.h"

#include <vector>

class QVBoxLayout;

namespace hf {

class JournalBridge;

/// At most three hints of the day, each with its why, what can be done about it, and a way to put it away.
class CuesCard final : public Card {
    Q_OBJECT

public:
    explicit CuesCard(JournalBridge& journal, QWidget* parent = nullptr);

    void show(const std::vector<Cue>& cues);

Q_SIGNALS:
    void actionWanted(const hf::Cue& cue);

private:
    void rebuild();
    QWidget* made(const Cue& cue);
    void explain(const Cue& cue);
    void dismiss(const Cue& cue, Dismissal dismissal);

    JournalBridge& m_journal;
    QLabel* m_empty;
    QVBoxLayout* m_lines;
    std::vector<Cue> m_cues;
    std::vector<QWidget*> m_parts;
    QString m_shown; ///< what the parts say, so that they are only made anew when that changes
};

} // namespace hf
