// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"

namespace hf::sentences {

namespace {

QString about(const ActionSummary& action, const Catalogue& catalogue)
{
    if (action.sort == ActionSummary::Sort::import) {
        return Words::tr("import");
    }
    if (action.records == 1 && action.example) {
        return entry(action.example->body, catalogue);
    }
    return action.records == 1 ? kind(action.kind) : Words::tr("%n entries", nullptr, counted(action.records));
}

QString doing(const ActionSummary& action, const Catalogue& catalogue)
{
    const QString what = about(action, catalogue);
    switch (action.sort) {
    case ActionSummary::Sort::add:
        return Words::tr("adding %1").arg(what);
    case ActionSummary::Sort::change:
        return Words::tr("changing %1").arg(what);
    case ActionSummary::Sort::remove:
        return Words::tr("deleting %1").arg(what);
    case ActionSummary::Sort::restore:
        return Words::tr("restoring %1").arg(what);
    case ActionSummary::Sort::decide:
        return action.example ? Words::tr("deciding %1").arg(entry(action.example->body, catalogue))
                              : Words::tr("deciding");
    case ActionSummary::Sort::import:
        return what;
    }
    return what;
}

} // namespace

QString saved(const RecordBody& body, const Catalogue& catalogue)
{
    return Words::tr("Saved: %1").arg(entry(body, catalogue));
}

QString savedChange(const RecordBody& before, const RecordBody& after, const Catalogue& catalogue, Day today)
{
    QStringList parts{entry(after, catalogue)};
    const std::optional<DayRange> from = daysOf(before);
    const std::optional<DayRange> to = daysOf(after);
    if (from && to && to->length() == 1 && from->first != to->first) {
        parts << dayInText(to->first, today);
    }
    const std::optional<Moment> clockBefore = momentOf(before);
    const std::optional<Moment> clockAfter = momentOf(after);
    if (clockAfter && (!clockBefore || clock(*clockBefore) != clock(*clockAfter))) {
        parts << clock(*clockAfter);
    }
    return Words::tr("Saved: %1").arg(dotted(parts));
}

QString savedMany(int count)
{
    return Words::tr("Saved %n entries", nullptr, count);
}

QString removed(const RemoveReport& report, const Catalogue& catalogue)
{
    QString text = report.gone.size() == 1 ? Words::tr("Deleted: %1").arg(entry(report.gone.front().body, catalogue))
                                           : Words::tr("Deleted %n entries", nullptr, counted(report.gone.size()));
    if (!report.kept.empty()) {
        const std::int64_t entries = report.kept.front().entries;
        text = Words::tr("%1. Its %n entries stay, under its name", nullptr, counted(entries)).arg(text);
    }
    return report.endedPlans == 0 ? text : Words::tr("%1. Its plan ended").arg(text);
}

QString withTakenBack(const QString& saved, const std::vector<Record>& tookBack, const Catalogue& catalogue)
{
    return tookBack.empty() ? saved
                            : Words::tr("%1. Taken back: %2").arg(saved, entry(tookBack.front().body, catalogue));
}

QString fineSaved(std::size_t stored, bool marked)
{
    if (stored == 0) {
        return marked ? Words::tr("All fine was said already") : Words::tr("Every gut item is rated already");
    }
    return marked ? Words::tr("Saved: All fine") : Words::tr("Saved: the other gut items are 0");
}

QString undoAction(const std::optional<ActionSummary>& action, const Catalogue& catalogue)
{
    return action ? Words::tr("&Undo %1").arg(doing(*action, catalogue).replace(QLatin1Char('&'), QLatin1String("&&")))
                  : Words::tr("&Undo");
}

QString redoAction(const std::optional<ActionSummary>& action, const Catalogue& catalogue)
{
    return action ? Words::tr("&Redo %1").arg(doing(*action, catalogue).replace(QLatin1Char('&'), QLatin1String("&&")))
                  : Words::tr("&Redo");
}

QString takenBack(const TakenBack& result, const Catalogue& catalogue, bool undone)
{
    switch (result.outcome) {
    case TakenBack::Outcome::nothingToDo:
        return undone ? Words::tr("Nothing to undo") : Words::tr("Nothing to redo");
    case TakenBack::Outcome::changedSince:
        return Words::tr("Not taken back: the entry was changed since");
    case TakenBack::Outcome::otherSince:
        return Words::tr("Not taken back: something else was done since. The Edit menu names it");
    case TakenBack::Outcome::done:
        break;
    }
    const QString what = result.action ? doing(*result.action, catalogue) : QString();
    QString text = undone ? Words::tr("Undone: %1").arg(what) : Words::tr("Done again: %1").arg(what);
    if (result.changed == 0) {
        return Words::tr("%1. Nothing changed by it: it is so elsewhere too").arg(text);
    }
    const bool oneValue = result.records.size() == 1 && result.now && result.action && undone &&
                          result.action->sort == ActionSummary::Sort::change;
    if (!oneValue) {
        return text;
    }
    QStringList now{entry(result.now->body, catalogue)};
    if (const std::optional<Moment> at = momentOf(result.now->body)) {
        now << clock(*at);
    }
    return Words::tr("%1. Now: %2").arg(text, dotted(now));
}

QString restored(const RestoreReport& report)
{
    const auto count = report.restored.size();
    if (count == 0) {
        return report.problem ? Words::tr("It stays in the bin. %1").arg(problem(*report.problem))
                              : Words::tr("Nothing to bring back: it is no longer in the bin");
    }
    return Words::tr("%n entries brought back from the bin", nullptr, counted(count));
}

QString erased(int count)
{
    return Words::tr("%n entries erased for good", nullptr, count);
}

QString notErased(const RecordBody& definition, std::int64_t naming, const Catalogue& catalogue)
{
    const QString name = entry(definition, catalogue);
    return Words::tr("%n entries or plans would lose their name with \u201C%1\u201D. Nothing was erased.", nullptr,
                     counted(naming))
        .arg(name);
}

} // namespace hf::sentences
