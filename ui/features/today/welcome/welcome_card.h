// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/today/welcome/absence.h"
#include "ui/widgets/card.h"

class QPushButton;
class QSettings;

namespace hf {

/// Offers, once after an absence, to fill the last days in with one form.
class WelcomeCard final : public Card {
    Q_OBJECT

public:
    /// `settings` remembers on this device which absence was answered; it outlives the card.
    WelcomeCard(JournalBridge& journal, QSettings& settings, QWidget* parent = nullptr);

    /// Shows itself, or hides; `away` says that the rule of the cue holds.
    void refresh(bool away);
    /// Opens the form, for an absence that was put off too.
    void fillIn();

private:
    void leave();
    void answered();

    JournalBridge& m_journal;
    QSettings& m_settings;
    std::optional<Absence> m_absence;
    QLabel* m_words;
};

} // namespace hf
