// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/range_summary.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/type_scale.h"
#include "ui/charts/sentences_charts.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace hf {

RangeSummary::RangeSummary(JournalBridge& journal, QWidget* parent)
    : Card(tr("These days"), parent),
      m_journal(journal),
      m_grid(new QGridLayout)
{
    m_grid->setColumnStretch(0, 1);
    body()->addLayout(m_grid);
    QLabel* keys = plainLabel(sentences::chartKeys(), TextStep::secondary, this);
    keys->setWordWrap(true);
    body()->addWidget(keys);
}

void RangeSummary::show(const DayRange& range)
{
    const auto all = m_journal.checkIns(range);
    const auto count = [this, range](Kind kind) {
        return m_journal.ask<std::size_t>(
            [kind, range](const Journal& journal) { return journal.list(kind, range).size(); });
    };
    const auto sessions = count(Kind::session);
    const auto rests = count(Kind::rest);
    if (!all || !sessions || !rests) {
        return;
    }
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::vector<CheckIn>& checkIns = *all;
    const auto any = std::count_if(checkIns.begin(), checkIns.end(), [](const CheckIn& c) { return c.done() > 0; });
    const auto complete =
        std::count_if(checkIns.begin(), checkIns.end(), [](const CheckIn& c) { return c.complete(); });
    int row = 0;
    const auto line = [&](const QString& text, const QString& value) {
        QLabel* label = plainLabel(text, TextStep::body, this);
        label->setWordWrap(true);
        QLabel* figure = plainLabel(value, TextStep::heading, this);
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(figure, row, 1, Qt::AlignRight | Qt::AlignTop);
        label->show();
        figure->show();
        ++row;
    };
    line(tr("Days with an entry"), tr("%1 of %2").arg(any).arg(range.length()));
    line(tr("Complete check-ins"), tr("%1 of %2").arg(complete).arg(range.length()));
    line(tr("Sessions"), QString::number(*sessions));
    line(tr("Rest days"), QString::number(*rests));
}

} // namespace hf
