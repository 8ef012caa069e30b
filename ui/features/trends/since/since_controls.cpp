// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/since/since_controls.h"

#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"
#include "ui/charts/metric_looks.h"
#include "ui/features/trends/since/sentences_since.h"
#include "ui/widgets/chip_flow.h"
#include "ui/widgets/fields/day_edit.h"
#include "ui/widgets/flow_layout.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

SinceControls::SinceControls(Day today, QWidget* parent)
    : QWidget(parent),
      m_changes(new QComboBox(this)),
      m_day(new DayEdit(today, this)),
      m_flow(new ChipFlow(this)),
      m_leaveOut(new QCheckBox(tr("Leave out &marked days"), this))
{
    build();
}

void SinceControls::build()
{
    constexpr int letters = 18;
    m_changes->setAccessibleName(tr("What changed"));
    m_changes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_changes->setMinimumContentsLength(letters);
    m_day->setAccessibleName(tr("From this day on"));
    m_leaveOut->setAccessibleName(tr("Leave out marked days"));
    auto* line = new FlowLayout;
    line->add(m_changes, FlowLayout::Room::wide);
    line->add(m_day);
    buildWeeks();
    for (QPushButton* button : m_weeks) {
        line->add(button);
    }
    line->add(m_leaveOut, FlowLayout::Room::end);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::small);
    all->addLayout(line);
    all->addWidget(m_flow);
    setTabOrder(m_weeks.back(), m_leaveOut);
    connect(m_changes, &QComboBox::activated, this, [this](int at) {
        if (at >= 0 && at < counted(m_offered.size())) {
            Q_EMIT dayWanted(m_offered[static_cast<std::size_t>(at)].day);
        } else {
            m_day->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_day, &DayEdit::dateChanged, this, [this] { Q_EMIT dayWanted(m_day->day()); });
    connect(m_leaveOut, &QCheckBox::toggled, this, &SinceControls::leaveOutChanged);
}

void SinceControls::buildWeeks()
{
    for (const int weeks : offeredSinceWeeks) {
        auto* button = new QPushButton(tr("%n weeks", nullptr, weeks), this);
        button->setCheckable(true);
        button->setAccessibleName(tr("%n weeks on each side", nullptr, weeks));
        connect(button, &QPushButton::clicked, this, [this, button, weeks] {
            button->setChecked(true);
            Q_EMIT weeksWanted(weeks);
        });
        m_weeks.push_back(button);
    }
}

bool SinceControls::leavesOut() const
{
    return m_leaveOut->isChecked();
}

void SinceControls::show(const SinceShown& shown, const Catalogue& catalogue, Day today)
{
    const QSignalBlocker quiet(m_day);
    m_day->setMaximumDate(sentences::dateOf(today));
    if (shown.wanted.day && m_day->day() != *shown.wanted.day) {
        m_day->setDay(*shown.wanted.day);
    }
    for (std::size_t i = 0; i < m_weeks.size(); ++i) {
        m_weeks[i]->setChecked(offeredSinceWeeks.at(i) == shown.wanted.weeks);
    }
    showChanges(shown, catalogue);
    showOutcomes(shown);
}

void SinceControls::showChanges(const SinceShown& shown, const Catalogue& catalogue)
{
    if (m_offered != shown.changes || m_changes->count() == 0) {
        m_offered = shown.changes;
        m_changes->clear();
        for (const Change& change : m_offered) {
            m_changes->addItem(sentences::changeOffered(change, catalogue));
        }
        m_changes->addItem(tr("Another day"));
    }
    const auto found = std::find_if(m_offered.begin(), m_offered.end(),
                                    [&](const Change& change) { return change.day == shown.wanted.day; });
    m_changes->setCurrentIndex(counted(found - m_offered.begin()));
}

void SinceControls::showOutcomes(const SinceShown& shown)
{
    std::vector<std::string> names;
    for (const Metric& metric : shown.outcomes) {
        names.push_back(metric.name);
    }
    if (names != m_names) {
        m_names = std::move(names);
        makeChips(shown);
    }
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setChecked(m_names[i] == shown.wanted.outcome);
    }
}

void SinceControls::makeChips(const SinceShown& shown)
{
    const bool focused = m_flow->isAncestorOf(focusWidget());
    const QString had = focused ? focusWidget()->accessibleName() : QString();
    m_flow->clear();
    m_chips.clear();
    QLabel* outcome = plainLabel(tr("Outcome"), TextStep::secondary, m_flow);
    outcome->setMinimumHeight(size::control); // stands beside the chips, not above them
    m_flow->add(outcome);
    QWidget* before = m_leaveOut;
    for (std::size_t i = 0; i < shown.outcomes.size(); ++i) {
        const QString title = titleAmong(shown.outcomes[i], shown.outcomes);
        auto* chip = new QPushButton(QString(title).replace(QLatin1Char('&'), QLatin1String("&&")), m_flow);
        chip->setCheckable(true);
        chip->setAccessibleName(tr("Outcome: %1").arg(title));
        m_flow->add(chip);
        m_chips.push_back(chip);
        setTabOrder(before, chip);
        before = chip;
        connect(chip, &QPushButton::clicked, this, [this, chip, i] {
            chip->setChecked(true);
            Q_EMIT outcomeWanted(m_names[i]);
        });
        if (focused && chip->accessibleName() == had) {
            chip->setFocus(Qt::OtherFocusReason);
        }
    }
}

} // namespace hf
