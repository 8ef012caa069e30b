// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/cues/cue.h"
#include "planning/cues/rules.h"
#include "ui/widgets/card.h"

#include <vector>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace hf {

class JournalBridge;

/// At most three hints of the day, each with its why, what can be done about it, and a way to put it away.
class CuesCard final : public Card {
    Q_OBJECT

public:
    explicit CuesCard(JournalBridge& journal, QWidget* parent = nullptr);

    /// `gone` are those that were put away for good.
    void show(const std::vector<Cue>& cues, const std::vector<CueCode>& gone);

Q_SIGNALS:
    void actionWanted(const hf::Cue& cue);
    /// Cues were put away or brought back.
    void settled();

private:
    void rebuild();
    QWidget* made(const Cue& cue);
    void explain(const Cue& cue);
    void offerDismissal(const Cue& cue, const QWidget& at);
    void dismiss(const Cue& cue, Dismissal dismissal);
    void bringBack();

    JournalBridge& m_journal;
    QLabel* m_empty;
    QVBoxLayout* m_lines;
    QMenu* m_menu;
    QPushButton* m_back;
    std::vector<Cue> m_cues;
    std::vector<CueCode> m_gone;
    std::vector<QWidget*> m_parts;
    QString m_shown; ///< what the parts say, so that they are only made anew when that changes
};

} // namespace hf
