// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/since/since_else_card.h"

#include "ui/base/theme/type_scale.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/features/trends/since/sentences_since.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hf {

SinceElseCard::SinceElseCard(QWidget* parent)
    : Card(tr("What else changed"), parent)
{
    clear();
}

void SinceElseCard::clear()
{
    delete m_holder;
    m_holder = new QWidget(this);
    m_rows = new QVBoxLayout(m_holder);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::small);
    body()->addWidget(m_holder);
    m_holder->show();
    m_said.clear();
}

void SinceElseCard::show(const SinceReport& report, const Catalogue& catalogue)
{
    clear();
    addMeasures(report);
    addSupplements(report, catalogue);
    addDays(report);
    layout()->activate(); // else the height is asked of what it said before
}

void SinceElseCard::addRow(const QString& name, const QString& figure, const QStringList& notes)
{
    auto* line = new FlowLayout;
    QLabel* what = plainLabel(name, TextStep::body, m_holder);
    what->setWordWrap(true);
    line->add(what, FlowLayout::Room::wide);
    QStringList said{name};
    if (!figure.isEmpty()) {
        QLabel* number = plainLabel(figure, TextStep::heading, m_holder);
        number->setWordWrap(true);
        line->add(number, FlowLayout::Room::end);
        said << figure;
    }
    auto* row = new QVBoxLayout;
    row->setSpacing(0);
    row->addLayout(line);
    for (const QString& note : notes) {
        QLabel* words = plainLabel(note, TextStep::secondary, m_holder);
        words->setWordWrap(true);
        row->addWidget(words);
        said << note;
    }
    m_rows->addLayout(row);
    m_said << said.join(QLatin1Char(' '));
}

void SinceElseCard::addMeasures(const SinceReport& report)
{
    for (const SinceAnswer& measure : report.other.measures) {
        addRow(sentences::metricTitle(measure.metric), sentences::beforeToAfter(measure.whole, measure.metric),
               {sentences::measureNote(measure)});
    }
}

void SinceElseCard::addSupplements(const SinceReport& report, const Catalogue& catalogue)
{
    for (const SinceSupplement& supplement : report.other.supplements) {
        if (supplement.changed() && !supplement.changedOn(report.day)) {
            addRow(sentences::supplementName(supplement.id, catalogue), sentences::supplementChange(supplement),
                   {sentences::supplementDays(supplement, report.windows.length())});
        }
    }
}

void SinceElseCard::addDays(const SinceReport& report)
{
    addRow(tr("Marked days"), sentences::sidesInText(report.other.marked), sentences::marksOfSides(report));
    const SinceAnswer& answer = report.outcomes.front();
    if (!answer.hidden()) {
        addRow(tr("Logged days"), sentences::sidesInText(answer.whole.known),
               {tr("of %n on each side", nullptr, report.windows.length())});
    }
}

} // namespace hf
