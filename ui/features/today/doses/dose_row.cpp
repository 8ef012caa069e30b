// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/doses/dose_row.h"

#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/base/words/words.h"
#include "ui/features/today/doses/state_mark.h"
#include "ui/features/today/doses/take_button.h"
#include "ui/widgets/flow_layout.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

namespace {

constexpr int besideMark = 10;

const Dose* doseOf(const DoseLine& line)
{
    return line.dose ? std::get_if<Dose>(&line.dose->body) : nullptr;
}

QString titleOf(const DoseLine& line)
{
    const Dose* dose = doseOf(line);
    const QString both = Words::tr("%1 %2", "supplement, amount");
    if (line.occurrence) {
        return both.arg(line.name, sentences::amount(line.occurrence->amount));
    }
    return dose != nullptr && dose->amount ? both.arg(line.name, sentences::amount(*dose->amount)) : line.name;
}

QString stateOf(const DoseLine& line)
{
    if (!line.occurrence) {
        const Dose* dose = doseOf(line);
        return dose == nullptr ? QString() : sentences::extraDose(*dose, line.twice);
    }
    const QString state = sentences::occurrenceState(*line.occurrence, line.dose ? &line.dose->body : nullptr);
    return line.earlier ? DoseRow::tr("yesterday, %1").arg(state) : state;
}

} // namespace

bool DoseLine::operator==(const DoseLine& other) const
{
    const auto same = [](const Occurrence& a, const Occurrence& b) {
        return a.id == b.id && a.state == b.state && a.amount == b.amount && a.floor == b.floor && a.at == b.at;
    };
    const bool both = occurrence && other.occurrence ? same(*occurrence, *other.occurrence)
                                                     : occurrence.has_value() == other.occurrence.has_value();
    return both && dose == other.dose && name == other.name && earlier == other.earlier && twice == other.twice;
}

bool DoseLine::answerable() const
{
    return occurrence && (occurrence->state == OccurrenceState::due || occurrence->state == OccurrenceState::missed);
}

bool DoseLine::due() const
{
    return occurrence && occurrence->open();
}

DoseRow::DoseRow(const DoseLine& line, bool first, QWidget* parent)
    : QWidget(parent)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::tiny);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(besideMark);
    upper->addWidget(new StateMark(line.occurrence ? std::optional(line.occurrence->state) : std::nullopt, this));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    QLabel* title = plainLabel(titleOf(line), TextStep::heading, this);
    title->setWordWrap(true);
    QLabel* state = plainLabel(stateOf(line), TextStep::secondary, this);
    state->setWordWrap(true);
    words->addWidget(title);
    words->addWidget(state);
    upper->addLayout(words, 1);
    whole->addLayout(upper);
    m_about = line.occurrence
                  ? (line.earlier ? tr("%1, planned %2 yesterday", "dose, time") : tr("%1, planned %2", "dose, time"))
                        .arg(titleOf(line), sentences::clock(line.occurrence->at))
                  : titleOf(line);
    if (line.answerable()) {
        buildAnswers(*line.occurrence, first, upper, whole);
    } else if (line.dose) {
        m_main = new QPushButton(tr("Edit"), this);
        m_main->setAccessibleName(tr("Edit %1").arg(m_about));
        setRole(*m_main, ButtonRole::quiet);
        upper->addWidget(m_main);
        connect(m_main, &QPushButton::clicked, this, &DoseRow::editWanted);
    }
}

void DoseRow::buildAnswers(const Occurrence& occurrence, bool first, QHBoxLayout* beside, QVBoxLayout* below)
{
    const QString amount = sentences::amount(occurrence.amount);
    auto* take = new TakeButton(first ? tr("&Take %1").arg(amount) : tr("Take %1").arg(amount), this);
    m_main = take;
    m_main->setAccessibleName(tr("Take %1").arg(m_about));
    connect(take, &TakeButton::keyPressed, this, &DoseRow::keyPressed);
    setRole(*m_main, first ? ButtonRole::primary : ButtonRole::plain);
    auto* skip = new QPushButton(tr("Skip\u2026"), this);
    skip->setAccessibleName(tr("Skip %1").arg(m_about));
    connect(m_main, &QPushButton::clicked, this, [this] { Q_EMIT takeWanted(std::nullopt); });
    connect(skip, &QPushButton::clicked, this, &DoseRow::skipWanted);
    if (!occurrence.floor) {
        beside->addWidget(m_main);
        beside->addWidget(skip);
        return;
    }
    // Three buttons are too many beside the words.
    const QString smaller = sentences::amount(*occurrence.floor);
    auto* floor = new QPushButton(tr("Only %1", "a smaller amount").arg(smaller), this);
    floor->setAccessibleName(tr("Take only %1 of %2", "smaller amount, dose").arg(smaller, m_about));
    floor->setToolTip(tr("Counts as done as well."));
    connect(floor, &QPushButton::clicked, this, [this, some = *occurrence.floor] { Q_EMIT takeWanted(some); });
    auto* line = new FlowLayout;
    line->setContentsMargins(StateMark::side + besideMark, 0, 0, 0);
    line->setSpacing(6);
    for (QWidget* button : {m_main, floor, skip}) {
        line->add(button);
    }
    below->addLayout(line);
    setTabOrder(m_main, floor);
    setTabOrder(floor, skip);
}

} // namespace hf
