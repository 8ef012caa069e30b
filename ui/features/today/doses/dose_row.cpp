// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/doses/dose_row.h"

#include "ui/base/theme/icons.h"
#include "ui/base/theme/style.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/base/words/words.h"
#include "ui/features/today/doses/take_button.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace hf {

namespace {

const Dose* doseOf(const DoseLine& line)
{
    return line.dose ? std::get_if<Dose>(&line.dose->body) : nullptr;
}

bool saysNone(const DoseLine& line)
{
    const Dose* dose = doseOf(line);
    return dose != nullptr && dose->state == DoseState::none;
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

QString detailOf(const DoseLine& line)
{
    QStringList parts;
    if (line.earlier) {
        parts << DoseRow::tr("yesterday");
    }
    if (line.occurrence) {
        parts << sentences::doseDetail(*line.occurrence, line.dose ? &line.dose->body : nullptr);
    } else if (saysNone(line)) {
        parts << DoseRow::tr("none that day");
    } else if (line.extra) {
        parts << DoseRow::tr("extra", "a dose beyond the plan");
    }
    if (line.twice) {
        parts << DoseRow::tr("entered twice?");
    }
    parts.removeAll(QString());
    return sentences::dotted(parts);
}

/// All there is to say, for a screen reader and a tooltip.
QString stateOf(const DoseLine& line)
{
    if (!line.occurrence) {
        const Dose* dose = doseOf(line);
        return dose == nullptr ? QString() : line.extra ? sentences::extraDose(*dose, line.twice) : detailOf(line);
    }
    const QString state = sentences::occurrenceState(*line.occurrence, line.dose ? &line.dose->body : nullptr);
    return line.earlier ? DoseRow::tr("yesterday, %1").arg(state) : state;
}

DayRow::Text wordsOf(const DoseLine& line)
{
    const Dose* dose = doseOf(line);
    const QString taken = dose != nullptr && dose->when.at ? sentences::clock(*dose->when.at) : QString();
    if (!line.occurrence) {
        return {saysNone(line) ? std::optional(OccurrenceState::missed) : std::nullopt,
                taken,
                titleOf(line),
                {},
                detailOf(line)};
    }
    const bool done =
        line.occurrence->state == OccurrenceState::taken || line.occurrence->state == OccurrenceState::floor;
    return {line.occurrence->state, sentences::clock(line.occurrence->at), titleOf(line), done ? taken : QString(),
            detailOf(line)};
}

} // namespace

bool DoseLine::operator==(const DoseLine& other) const
{
    const auto same = [](const Occurrence& a, const Occurrence& b) {
        return a.id == b.id && a.state == b.state && a.amount == b.amount && a.floor == b.floor && a.at == b.at;
    };
    const bool both = occurrence && other.occurrence ? same(*occurrence, *other.occurrence)
                                                     : occurrence.has_value() == other.occurrence.has_value();
    return both && dose == other.dose && name == other.name && earlier == other.earlier && extra == other.extra &&
           twice == other.twice;
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
    : DayRow(wordsOf(line), parent)
{
    setToolTip(stateOf(line));
    m_about = line.occurrence
                  ? (line.earlier ? tr("%1, planned %2 yesterday", "dose, time") : tr("%1, planned %2", "dose, time"))
                        .arg(titleOf(line), sentences::clock(line.occurrence->at))
                  : titleOf(line);
    if (line.answerable()) {
        buildAnswers(*line.occurrence, first);
    } else if (line.dose) {
        m_main = addEdit(tr("Edit %1").arg(m_about));
        connect(m_main, &QPushButton::clicked, this, &DoseRow::editWanted);
    }
    if (m_main != nullptr) {
        m_main->setAccessibleDescription(stateOf(line));
    }
}

void DoseRow::buildAnswers(const Occurrence& occurrence, bool first)
{
    auto* take = new TakeButton(first ? tr("&Take") : tr("Take"), this);
    m_main = take;
    m_main->setAccessibleName(tr("Take %1").arg(m_about));
    m_main->setToolTip(tr("Take %1").arg(sentences::amount(occurrence.amount)));
    setRole(*m_main, first ? ButtonRole::primary : ButtonRole::plain);
    auto* more = new QPushButton(this);
    more->setIcon(themeIcon(QStringLiteral("down")));
    more->setAccessibleName(tr("Other answers for %1").arg(m_about));
    more->setToolTip(occurrence.floor ? tr("A smaller or other amount, another time, or skip it")
                                      : tr("Another amount or time, or skip it"));
    addButton(m_main);
    addButton(more);
    connect(take, &TakeButton::keyPressed, this, &DoseRow::keyPressed);
    connect(m_main, &QPushButton::clicked, this, [this] { Q_EMIT takeWanted(std::nullopt); });
    QMenu* menu = otherAnswers(occurrence);
    connect(more, &QPushButton::clicked, menu,
            [menu, more] { menu->popup(more->mapToGlobal(more->rect().bottomLeft())); });
}

QMenu* DoseRow::otherAnswers(const Occurrence& occurrence)
{
    auto* menu = new QMenu(this);
    menu->setAccessibleName(tr("Other answers for %1").arg(m_about));
    if (occurrence.floor) {
        const QString smaller = sentences::amount(*occurrence.floor);
        QAction* floor = menu->addAction(tr("&Only %1, that counts", "a smaller amount").arg(smaller));
        connect(floor, &QAction::triggered, this, [this, some = *occurrence.floor] { Q_EMIT takeWanted(some); });
    }
    connect(menu->addAction(tr("Other &amount\u2026")), &QAction::triggered, this, &DoseRow::otherAmountWanted);
    connect(menu->addAction(tr("Taken at another &time\u2026")), &QAction::triggered, this, &DoseRow::otherTimeWanted);
    menu->addSeparator();
    connect(menu->addAction(tr("&Skip\u2026")), &QAction::triggered, this, &DoseRow::skipWanted);
    return menu;
}

} // namespace hf
