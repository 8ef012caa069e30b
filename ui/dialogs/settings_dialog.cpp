// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/settings_dialog.h"

#include "ui/journal_bridge.h"
#include "ui/reminders/check_in_reminder.h"
#include "ui/theme/theme.h"
#include "ui/theme/type_scale.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTimeEdit>

namespace hf {

namespace {

constexpr const char* off = "off";

} // namespace

SettingsDialog::SettingsDialog(JournalBridge& journal, Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_journal(journal),
      m_theme(theme),
      m_appearance(new QComboBox(this)),
      m_remind(new QCheckBox(tr("&Remind me while the day's check-in is open"), this)),
      m_time(new QTimeEdit(QTime(20, 0), this)),
      m_problem(plainLabel({}, TextStep::secondary, this))
{
    setWindowTitle(tr("Settings"));
    build();
    load();
}

void SettingsDialog::build()
{
    m_appearance->addItem(tr("Follow the desktop"), static_cast<int>(ThemeChoice::followDesktop));
    m_appearance->addItem(tr("Light"), static_cast<int>(ThemeChoice::light));
    m_appearance->addItem(tr("Dark"), static_cast<int>(ThemeChoice::dark));
    m_appearance->setAccessibleName(tr("Appearance"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setAccessibleName(tr("Time of the reminder"));
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto* form = new QFormLayout(this);
    form->setVerticalSpacing(space::gap);
    form->addRow(tr("&Appearance"), m_appearance);
    form->addRow(m_remind);
    form->addRow(tr("At &time"), m_time);
    form->addRow(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(m_remind, &QCheckBox::toggled, m_time, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::load()
{
    m_appearance->setCurrentIndex(m_appearance->findData(static_cast<int>(m_theme.choice())));
    m_before = m_journal
                   .ask<std::optional<std::string>>(
                       [](const Journal& journal) { return journal.setting(CheckInReminder::settingKey); })
                   .value_or(off);
    const CheckInRule rule = CheckInReminder::ruleFrom(m_before);
    m_remind->setChecked(rule.at.has_value());
    m_time->setEnabled(rule.at.has_value());
    if (rule.at) {
        m_time->setTime(QTime(0, 0).addSecs(static_cast<int>(seconds(*rule.at).count())));
    }
}

void SettingsDialog::save()
{
    const std::string wanted =
        m_remind->isChecked() ? m_time->time().toString(QStringLiteral("HH:mm")).toStdString() : off;
    if (wanted != m_before) {
        const Outcome outcome =
            m_journal.record({JournalSetting{CheckInReminder::settingKey, wanted}}, m_journal.today());
        if (!outcome.stored) {
            m_problem->setText(tr("The reminder could not be saved. Nothing was changed."));
            m_problem->show();
            return;
        }
    }
    m_theme.choose(static_cast<ThemeChoice>(m_appearance->currentData().toInt()));
    accept();
}

} // namespace hf
