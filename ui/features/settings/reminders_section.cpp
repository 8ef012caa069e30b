// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/settings/reminders_section.h"

#include "domain/entries/checks/check_setting.h"
#include "journal/errors.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/models/reminder_settings.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_settings.h"
#include "ui/features/settings/autostart.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSystemTrayIcon>
#include <QtWidgets/QTimeEdit>
#include <QtWidgets/QVBoxLayout>

namespace hf {

namespace {

constexpr const char* off = "off";
constexpr const char* on = "on";
const QTime usualCheckIn(20, 0);
const QString& clockFormat()
{
    static const QString format = QStringLiteral("HH:mm");
    return format;
}

void setQuietly(QTimeEdit& edit, const std::string& text)
{
    const auto clock = parseClock(text);
    if (clock && !edit.hasFocus()) {
        const QSignalBlocker quiet(edit);
        edit.setTime(QTime(0, 0).addSecs(static_cast<int>(seconds{*clock}.count())));
    }
}

void setQuietly(QCheckBox& box, bool checked)
{
    const QSignalBlocker quiet(box);
    box.setChecked(checked);
}

std::string textOf(const QTimeEdit& edit)
{
    return edit.time().toString(clockFormat()).toStdString();
}

} // namespace

RemindersSection::RemindersSection(JournalBridge& journal, const Autostart* autostart, QWidget* parent)
    : SettingsSection(tr("Reminders"), {}, parent),
      m_journal(journal),
      m_autostart(autostart),
      m_checkIn(new QCheckBox(tr("&Remind me of an open check-in"), this)),
      m_checkInAt(new QTimeEdit(usualCheckIn, this)),
      m_doses(new QCheckBox(tr("Remind me of &planned doses"), this)),
      m_quiet(new QCheckBox(tr("&Quiet hours"), this)),
      m_quietFrom(new QTimeEdit(QTime(22, 30), this)),
      m_quietUntil(new QTimeEdit(QTime(7, 0), this)),
      m_private(new QCheckBox(tr("&Hide names and amounts on notices"), this)),
      m_atLogin(new QCheckBox(tr("Start at &login, without a window"), this)),
      m_tray(plainLabel({}, TextStep::secondary, this))
{
    build();
    connectFields();
    reload();
}

void RemindersSection::build()
{
    for (QTimeEdit* edit : {m_checkInAt, m_quietFrom, m_quietUntil}) {
        edit->setDisplayFormat(clockFormat());
        edit->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    for (QCheckBox* box : {m_checkIn, m_doses, m_quiet, m_private, m_atLogin}) {
        box->setAccessibleName(QString(box->text()).remove(QLatin1Char('&')));
    }
    m_checkInAt->setAccessibleName(tr("Time of the check-in reminder"));
    m_quietFrom->setAccessibleName(tr("Quiet from"));
    m_quietUntil->setAccessibleName(tr("Quiet until"));
    m_tray->setWordWrap(true);
    m_atLogin->setVisible(m_autostart != nullptr);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(space::small);
    form->setHorizontalSpacing(space::gap);
    const auto addRow = [this, form](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        label->setMinimumHeight(field->sizeHint().height());
        form->addRow(label, field);
    };
    const auto gap = [form] { form->addItem(new QSpacerItem(0, space::small)); };
    form->addRow(m_checkIn);
    addRow(tr("At &time"), m_checkInAt);
    gap();
    form->addRow(m_doses);
    form->addRow(m_quiet);
    addRow(tr("&From"), m_quietFrom);
    addRow(tr("&Until"), m_quietUntil);
    QLabel* quiet = plainLabel(tr("A dose that is due then is told once they end."), TextStep::secondary, this);
    quiet->setWordWrap(true);
    form->addRow(quiet);
    gap();
    form->addRow(m_private);
    form->addRow(m_atLogin);
    form->addRow(m_tray);
    body()->addLayout(form);
    body()->addStretch(1);
}

void RemindersSection::connectFields()
{
    connect(m_checkInAt, &QTimeEdit::editingFinished, this, &RemindersSection::storeCheckIn);
    connect(m_checkIn, &QCheckBox::toggled, this, &RemindersSection::storeCheckIn);
    connect(m_doses, &QCheckBox::toggled, this,
            [this](bool wanted) { store(reminder_keys::doses, wanted ? on : off, valueOf(reminder_keys::doses, on)); });
    connect(m_quiet, &QCheckBox::toggled, this, &RemindersSection::storeQuietHours);
    connect(m_quietFrom, &QTimeEdit::editingFinished, this, &RemindersSection::storeQuietHours);
    connect(m_quietUntil, &QTimeEdit::editingFinished, this, &RemindersSection::storeQuietHours);
    connect(m_private, &QCheckBox::toggled, this, [this](bool wanted) {
        store(reminder_keys::discreet, wanted ? on : off, valueOf(reminder_keys::discreet, off));
    });
    connect(m_atLogin, &QCheckBox::toggled, this, &RemindersSection::storeAutostart);
}

Reply<std::string> RemindersSection::valueOf(const char* key, const char* unset) const
{
    return m_journal.ask<std::string>([&](const Journal& journal) { return journal.setting(key).value_or(unset); });
}

void RemindersSection::reload()
{
    const auto checkInSet = valueOf(reminder_keys::checkIn, off);
    const auto dosesSet = valueOf(reminder_keys::doses, on);
    const auto quietSet = valueOf(reminder_keys::quietHours, off);
    const auto discreetSet = valueOf(reminder_keys::discreet, off);
    if (!checkInSet || !dosesSet || !quietSet || !discreetSet) {
        return;
    }
    const std::string& checkIn = *checkInSet;
    const std::string& quiet = *quietSet;
    setQuietly(*m_checkIn, checkInRuleFrom(checkIn).at.has_value());
    setQuietly(*m_checkInAt, checkIn);
    m_checkInAt->setEnabled(m_checkIn->isChecked());
    setQuietly(*m_doses, *dosesSet != off);
    const std::size_t dash = quiet.find('-');
    setQuietly(*m_quiet, dash != std::string::npos);
    if (dash != std::string::npos) {
        setQuietly(*m_quietFrom, quiet.substr(0, dash));
        setQuietly(*m_quietUntil, quiet.substr(dash + 1));
    }
    m_quietFrom->setEnabled(m_quiet->isChecked());
    m_quietUntil->setEnabled(m_quiet->isChecked());
    setQuietly(*m_private, *discreetSet == on);
    setQuietly(*m_atLogin, m_autostart != nullptr && m_autostart->isOn());
    m_tray->setText(sentences::whereReminders(QSystemTrayIcon::isSystemTrayAvailable()));
}

void RemindersSection::storeCheckIn()
{
    m_checkInAt->setEnabled(m_checkIn->isChecked());
    store(reminder_keys::checkIn, m_checkIn->isChecked() ? textOf(*m_checkInAt) : off,
          valueOf(reminder_keys::checkIn, off));
}

void RemindersSection::storeQuietHours()
{
    m_quietFrom->setEnabled(m_quiet->isChecked());
    m_quietUntil->setEnabled(m_quiet->isChecked());
    const std::string wanted = m_quiet->isChecked() ? textOf(*m_quietFrom) + '-' + textOf(*m_quietUntil) : off;
    store(reminder_keys::quietHours, wanted, valueOf(reminder_keys::quietHours, off));
}

void RemindersSection::storeAutostart(bool wanted)
{
    try {
        m_autostart->set(wanted);
        complain({});
    } catch (const FileError& error) {
        complain(sentences::autostartFailed(sentences::fileReason(error)));
        setQuietly(*m_atLogin, m_autostart->isOn());
    }
}

void RemindersSection::store(const char* key, const std::string& value, const Reply<std::string>& before)
{
    if (before && value == *before) {
        return;
    }
    const Outcome outcome = m_journal.record({JournalSetting{key, value}}, m_journal.today());
    complain(outcome.stored ? QString() : sentences::settingNotSaved());
}

} // namespace hf
