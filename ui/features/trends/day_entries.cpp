// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/day_entries.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/words/sentences.h"
#include "ui/widgets/dialogs/entry_dialog.h"

#include <QtWidgets/QMenu>

#include <algorithm>

namespace hf {

namespace {

Kind kindBehind(const Metric& metric)
{
    switch (metric.kind) {
    case MetricKind::dose:
        return Kind::dose;
    case MetricKind::load:
    case MetricKind::trainingMinutes:
        return Kind::session;
    case MetricKind::gutBurden:
    case MetricKind::item:
        return Kind::rating;
    case MetricKind::stoolCount:
    case MetricKind::stoolForm:
    case MetricKind::stoolUrgency:
        return Kind::stool;
    case MetricKind::mark:
        break;
    }
    return Kind::mark;
}

bool isBehind(const RecordBody& body, const Metric& metric)
{
    if (const auto* dose = std::get_if<Dose>(&body)) {
        return dose->supplement == metric.supplement && (!dose->amount || dose->amount->dimension == metric.dimension);
    }
    if (const auto* rating = std::get_if<Rating>(&body)) {
        return metric.kind == MetricKind::item ? rating->item == metric.item : countsToGutBurden(rating->item);
    }
    return true;
}

QString choiceOf(const Record& record, const Catalogue& catalogue)
{
    const QString entry = sentences::entry(record.body, catalogue);
    const std::optional<Moment> at = momentOf(record.body);
    QString words = at ? sentences::dotted({sentences::clock(*at), entry}) : entry;
    return words.replace(QLatin1Char('&'), QLatin1String("&&"));
}

void openForm(JournalBridge& journal, const Record& record, QWidget* at)
{
    auto* dialog = new EntryDialog(journal, record, at);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void offer(JournalBridge& journal, const std::vector<Record>& entries, const QString& title, QWidget* at)
{
    auto* menu = new QMenu(title, at);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Record& record : entries) {
        menu->addAction(choiceOf(record, journal.catalogue()), at,
                        [&journal, record, at] { openForm(journal, record, at); });
    }
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

} // namespace

std::vector<Record> entriesBehind(const Journal& journal, const Metric& metric, Day day)
{
    std::vector<Record> entries = journal.list(kindBehind(metric), {day, day});
    std::erase_if(entries, [&metric](const Record& record) {
        return !isBehind(record.body, metric) || !EntryDialog::canEdit(record.body);
    });
    return entries;
}

bool openEntriesBehind(JournalBridge& journal, const Metric& metric, Day day, QWidget* at)
{
    const auto entries =
        journal.ask<std::vector<Record>>([&](const Journal& open) { return entriesBehind(open, metric, day); });
    if (!entries) {
        return true; // the person was told
    }
    if (entries->size() == 1) {
        openForm(journal, entries->front(), at);
    } else if (!entries->empty()) {
        offer(journal, *entries, sentences::dayTitle(day), at);
    }
    return !entries->empty();
}

} // namespace hf
