// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/first_start.h"

#include "journal/beginning/beginning.h"
#include "journal/errors.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_settings.h"
#include "ui/features/reminders/sentences_reminders.h"
#include "ui/features/settings/autostart.h"
#include "ui/features/welcome/welcome_page.h"
#include "ui/shell/main_window.h"

#include <QtCore/QSettings>

namespace hf {

namespace {

NoticeWords noticeWords(const Occurrence& occurrence, const Catalogue& catalogue, bool discreet)
{
    return {sentences::noticeTitle(occurrence, catalogue, discreet),
            sentences::noticeBody(occurrence, occurrence.id.day, false, discreet),
            {sentences::takeAnswer(occurrence.amount, discreet), sentences::snoozeAnswer(), sentences::skipAnswer()}};
}

} // namespace

FirstStart::FirstStart(const WindowParts& parts, PageStack& pages, QObject* parent)
    : QObject(parent),
      m_parts(parts),
      m_pages(pages)
{
    const auto wanted = parts.journal.ask<bool>([](const Journal& journal) { return wantsWelcome(journal); });
    m_ahead = wanted && *wanted && parts.goBack == nullptr;
    connect(&parts.journal, &JournalBridge::changed, this, &FirstStart::lookAgain);
}

WelcomePage* FirstStart::show()
{
    if (m_page == nullptr) {
        WelcomeOffers offers;
        offers.startsAtLogin = m_parts.autostart != nullptr && !m_parts.autostart->isOn();
        offers.looksAround = m_parts.lookAround != nullptr;
        offers.noticeWords = noticeWords;
        if (m_parts.sendNotice) {
            offers.sendNotice = [this](const NoticeWords& words) { m_parts.sendNotice(words.title, words.body); };
        }
        m_page = new WelcomePage(m_parts.journal, std::move(offers), &m_pages);
        m_pages.addWidget(m_page);
        connect(m_page, &WelcomePage::ended, this, &FirstStart::end);
        connect(m_page, &WelcomePage::importWanted, this, &FirstStart::importWanted);
        connect(m_page, &WelcomePage::lookAroundWanted, this, &FirstStart::lookAroundWanted);
    }
    m_pages.setCurrentWidget(m_page);
    return m_page;
}

/// What was imported, or logged on the command line, is a beginning as well.
void FirstStart::lookAgain()
{
    if (!m_ahead) {
        return;
    }
    const auto wanted = m_parts.journal.ask<bool>([](const Journal& journal) { return wantsWelcome(journal); });
    if (wanted && !*wanted) {
        m_ahead = false;
        noteEnd(); // what began the journal may be taken back: the questions do not come again
        Q_EMIT ended();
    }
}

void FirstStart::noteEnd()
{
    JournalBridge& journal = m_parts.journal;
    try {
        noteWelcomed(journal.journal(), journal.frame());
    } catch (const StorageError& error) { // then they are asked once more
        journal.tell(sentences::storageFault(error.fault(), journal.path(), QString::fromUtf8(error.what())));
    }
}

void FirstStart::end(std::optional<bool> atLogin)
{
    m_ahead = false;
    noteEnd();
    if (atLogin) {
        m_parts.settings.setValue(loginAskedKey, true);
    }
    if (atLogin.value_or(false)) {
        try {
            m_parts.autostart->set(true);
        } catch (const FileError& error) {
            m_parts.journal.tell(sentences::autostartFailed(sentences::fileReason(error)));
        }
    }
    Q_EMIT ended();
}

} // namespace hf
