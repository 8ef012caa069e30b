// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/settings/general_section.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/theme.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences_settings.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTimeEdit>
#include <QtWidgets/QVBoxLayout>

namespace hf {

namespace {

constexpr const char* dayStartKey = "day-start";
constexpr int secondsAMinute = 60;

QTime timeOf(minutes sinceMidnight)
{
    return QTime(0, 0).addSecs(static_cast<int>(sinceMidnight.count()) * secondsAMinute);
}

minutes minutesOf(QTime time)
{
    return minutes{QTime(0, 0).secsTo(time) / secondsAMinute};
}

void setQuietly(QTimeEdit& edit, QTime time)
{
    const QSignalBlocker quiet(edit);
    edit.setTime(time);
}

QLabel* note(const QString& text, QWidget* parent)
{
    QLabel* label = plainLabel(text, TextStep::secondary, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

GeneralSection::GeneralSection(JournalBridge& journal, Theme& theme, QWidget* parent)
    : SettingsSection(tr("General"), {}, parent),
      m_journal(journal),
      m_theme(theme),
      m_dayStart(new QTimeEdit(this)),
      m_appearance(new QComboBox(this))
{
    build();
    reload();
}

void GeneralSection::build()
{
    m_dayStart->setDisplayFormat(QStringLiteral("HH:mm"));
    m_dayStart->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_dayStart->setAccessibleName(tr("Time at which the day starts"));
    m_appearance->setAccessibleName(tr("Appearance"));
    m_appearance->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_appearance->addItem(tr("Follow the desktop"), static_cast<int>(ThemeChoice::followDesktop));
    m_appearance->addItem(tr("Light"), static_cast<int>(ThemeChoice::light));
    m_appearance->addItem(tr("Dark"), static_cast<int>(ThemeChoice::dark));
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
    addRow(tr("The day &starts at"), m_dayStart);
    form->addRow(note(tr("What you log earlier in the night belongs to the day before. Entries that are there already "
                         "keep their day."),
                      this));
    gap();
    addRow(tr("&Appearance"), m_appearance);
    gap();
    form->addRow(tr("Language"), plainLabel(tr("English"), TextStep::body, this));
    form->addRow(note(tr("There is no other language yet. Dates are in English; the decimal mark and the first day of "
                         "the week are those that English has in your country."),
                      this));
    body()->addLayout(form);
    body()->addStretch(1);
    connect(m_dayStart, &QTimeEdit::editingFinished, this, &GeneralSection::storeDayStart);
    connect(m_appearance, &QComboBox::currentIndexChanged, this,
            [this] { m_theme.choose(static_cast<ThemeChoice>(m_appearance->currentData().toInt())); });
}

void GeneralSection::reload()
{
    if (!m_dayStart->hasFocus()) {
        setQuietly(*m_dayStart, timeOf(m_journal.frame().dayStart));
    }
    const QSignalBlocker quietChoice(m_appearance);
    m_appearance->setCurrentIndex(m_appearance->findData(static_cast<int>(m_theme.choice())));
}

void GeneralSection::storeDayStart()
{
    store(dayStartKey, std::to_string(minutesOf(m_dayStart->time()).count()),
          std::to_string(m_journal.frame().dayStart.count()));
    m_journal.checkForForeignChange(); // another start may mean another day
}

void GeneralSection::store(const char* key, const std::string& value, const std::string& before)
{
    if (value == before) {
        return;
    }
    const Outcome outcome = m_journal.record({JournalSetting{key, value}}, m_journal.today());
    complain(outcome.stored ? QString() : sentences::settingNotSaved());
}

} // namespace hf
