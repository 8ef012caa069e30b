// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "journal/beginning/beginning.h"
#include "planning/occurrence.h"
#include "ui/features/welcome/notice_card.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <optional>
#include <vector>

class QBoxLayout;
class QCheckBox;
class QFormLayout;
class QPushButton;
class QTimeEdit;

namespace hf {

class ChoiceRow;
class JournalBridge;
class TimesField;

/// What the window hands the first questions; nothing in a place means that it is not offered.
struct WelcomeOffers {
    bool startsAtLogin = false;
    bool looksAround = false;
    /// What the notice of a planned dose says, by its name or discreetly.
    std::function<NoticeWords(const Occurrence& occurrence, const Catalogue& catalogue, bool discreet)> noticeWords;
    std::function<void(const NoticeWords& words)> sendNotice;
};

/// The third question: when the person is asked, and how.
class AskStep final : public QWidget {
    Q_OBJECT

public:
    AskStep(JournalBridge& journal, WelcomeOffers offers, QWidget* parent = nullptr);

    /// The plans that were chosen, with the names they are shown by.
    void show(const std::vector<FirstPlan>& plans, const QStringList& names);
    /// What is chosen here and is not so already.
    std::vector<JournalSetting> settings() const;
    /// Whether to start at login; nothing where that is not offered.
    std::optional<bool> atLogin() const;
    QWidget* firstField() const;

Q_SIGNALS:
    /// The times of one of the plans were changed here.
    void timesChanged(std::size_t plan, const std::vector<hf::minutes>& times);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildSettings();
    QWidget* withNote(QWidget* field, const QString& note);
    QWidget* clockLine(const std::vector<QWidget*>& parts);
    void buildNotices();
    void addPlan(std::size_t at, const QString& name);
    void showNotices();
    void chain();

    JournalBridge& m_journal;
    WelcomeOffers m_offers;
    std::vector<FirstPlan> m_plans;
    QBoxLayout* m_sides = nullptr;
    QFormLayout* m_form;
    std::vector<TimesField*> m_times;
    QCheckBox* m_checkIn;
    QTimeEdit* m_checkInAt;
    QCheckBox* m_quiet;
    QTimeEdit* m_quietFrom;
    QTimeEdit* m_quietUntil;
    ChoiceRow* m_words;
    QCheckBox* m_login;
    QWidget* m_notices;
    NoticeCard* m_named;
    NoticeCard* m_discreet;
    QPushButton* m_send;
};

} // namespace hf
