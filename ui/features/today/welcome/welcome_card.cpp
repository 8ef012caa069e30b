// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/welcome/welcome_card.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_figures.h"
#include "ui/features/today/welcome/fill_in_dialog.h"

#include <QtCore/QSettings>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

namespace {

constexpr QLatin1String answeredKey("welcome/answered");

} // namespace

WelcomeCard::WelcomeCard(JournalBridge& journal, QSettings& settings, QWidget* parent)
    : Card(tr("Welcome back"), parent),
      m_journal(journal),
      m_settings(settings),
      m_words(plainLabel({}, TextStep::body, this))
{
    m_words->setWordWrap(true);
    auto* fill = new QPushButton(tr("Fill in\u2026"), this);
    fill->setAccessibleName(tr("Fill in the days that were not logged"));
    auto* leave = new QPushButton(tr("Leave them blank"), this);
    leave->setToolTip(tr("Stores nothing. Days that were not logged count nowhere."));
    setRole(*leave, ButtonRole::quiet);
    auto* line = new QHBoxLayout;
    line->addWidget(fill);
    line->addWidget(leave);
    line->addStretch(1);
    body()->addWidget(m_words);
    body()->addLayout(line);
    hide();
    connect(fill, &QPushButton::clicked, this, &WelcomeCard::fillIn);
    connect(leave, &QPushButton::clicked, this, &WelcomeCard::leave);
}

void WelcomeCard::refresh(bool away)
{
    auto absence = away ? absenceOf(m_journal) : Reply(std::optional<Absence>());
    if (!absence) {
        return;
    }
    m_absence = *std::move(absence);
    const QString since = m_absence ? QString::fromStdString(toString(m_absence->lastLogged)) : QString();
    const bool offered = m_absence && m_settings.value(answeredKey).toString() != since;
    if (offered) {
        m_words->setText(sentences::welcomeBack(m_absence->length));
    }
    setVisible(offered);
}

void WelcomeCard::fillIn()
{
    if (!m_absence) {
        return;
    }
    const Absence absence = *m_absence;
    if (FillInDialog(m_journal, absence.shown, this).exec() == QDialog::Accepted) {
        m_absence = absence;
        answered();
    }
}

void WelcomeCard::leave()
{
    answered();
    m_journal.say(sentences::leftBlank());
}

void WelcomeCard::answered()
{
    m_settings.setValue(answeredKey, QString::fromStdString(toString(m_absence->lastLogged)));
    hide();
    nextInFocusChain()->setFocus(Qt::OtherFocusReason);
}

} // namespace hf
