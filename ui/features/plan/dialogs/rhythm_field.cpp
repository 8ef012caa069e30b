// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/plan/dialogs/rhythm_field.h"

#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/widgets/chip_flow.h"
#include "ui/widgets/fields/spin_text.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace hf {

namespace {

constexpr int longestStep = 366;
constexpr int daysAWeek = 7;

} // namespace

RhythmField::RhythmField(QWidget* parent)
    : QWidget(parent),
      m_choice(new QComboBox(this)),
      m_weekdays(new ChipFlow(this)),
      m_every(new QSpinBox(this)),
      m_times(new QSpinBox(this))
{
    m_choice->setAccessibleName(tr("Days"));
    m_choice->addItem(tr("Every day"));
    m_choice->addItem(tr("On certain weekdays"));
    m_choice->addItem(tr("Every few days"));
    m_choice->addItem(tr("So many times a week"));
    buildWeekdays();
    m_every->setRange(2, longestStep);
    sayAround(*m_every, tr("every %1 days"));
    m_every->setAccessibleName(tr("Days from one to the next"));
    m_times->setRange(1, daysAWeek);
    sayAround(*m_times, tr("%1 times a week"));
    m_times->setAccessibleName(tr("Times a week"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::small);
    for (QWidget* part : {static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_weekdays),
                          static_cast<QWidget*>(m_every), static_cast<QWidget*>(m_times)}) {
        all->addWidget(part);
    }
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showDetail();
        Q_EMIT changed();
    });
    connect(m_every, &QSpinBox::valueChanged, this, &RhythmField::changed);
    connect(m_times, &QSpinBox::valueChanged, this, &RhythmField::changed);
    show({});
}

void RhythmField::buildWeekdays()
{
    for (int day = 0; day < daysAWeek; ++day) {
        auto* button = new QPushButton(sentences::weekdayShort(day), m_weekdays);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setAccessibleName(sentences::weekday(day));
        m_days.at(static_cast<std::size_t>(day)) = button;
        m_weekdays->add(button);
        connect(button, &QPushButton::toggled, this, &RhythmField::changed);
    }
}

void RhythmField::show(const Rhythm& rhythm)
{
    int choice = everyDay;
    if (rhythm.sort == Rhythm::Sort::timesAWeek) {
        choice = timesAWeek;
    } else if (rhythm.sort == Rhythm::Sort::everyDays && rhythm.every > 1) {
        choice = everyFewDays;
    } else if (rhythm.sort == Rhythm::Sort::weekdays && rhythm.weekdays != Rhythm::allWeekdays) {
        choice = certainWeekdays;
    }
    const bool named = choice == certainWeekdays;
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        m_days.at(day)->setChecked(named && (rhythm.weekdays >> day & 1) != 0);
    }
    constexpr int usualStep = 2;
    constexpr int usualTimes = 3;
    m_every->setValue(choice == everyFewDays ? rhythm.every : usualStep);
    m_times->setValue(choice == timesAWeek ? rhythm.timesAWeek : usualTimes);
    m_choice->setCurrentIndex(choice);
    showDetail();
}

Rhythm RhythmField::rhythm() const
{
    Rhythm rhythm;
    switch (m_choice->currentIndex()) {
    case certainWeekdays:
        rhythm.weekdays = 0;
        for (std::size_t day = 0; day < m_days.size(); ++day) {
            if (m_days.at(day)->isChecked()) {
                rhythm.weekdays = static_cast<std::uint8_t>(rhythm.weekdays | 1U << day);
            }
        }
        break;
    case everyFewDays:
        rhythm.sort = Rhythm::Sort::everyDays;
        rhythm.every = m_every->value();
        break;
    case timesAWeek:
        rhythm.sort = Rhythm::Sort::timesAWeek;
        rhythm.timesAWeek = m_times->value();
        break;
    default:
        break;
    }
    return rhythm;
}

void RhythmField::showDetail()
{
    m_weekdays->setVisible(m_choice->currentIndex() == certainWeekdays);
    m_every->setVisible(m_choice->currentIndex() == everyFewDays);
    m_times->setVisible(m_choice->currentIndex() == timesAWeek);
}

} // namespace hf
