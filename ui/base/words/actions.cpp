// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/sentences.h"

#include <QtCore/QCoreApplication>

namespace hf::sentences {

namespace {

QString tr(const char* text, const char* note = nullptr, int n = -1)
{
    return QCoreApplication::translate("Sentences", text, note, n);
}

QString about(const ActionSummary& action, const Catalogue& catalogue)
{
    if (action.sort == ActionSummary::Sort::import) {
        return tr("import");
    }
    if (action.records == 1 && action.example) {
        return entry(action.example->body, catalogue);
    }
    return action.records == 1 ? kind(action.kind) : tr("%1 entries").arg(action.records);
}

QString doing(const ActionSummary& action, const Catalogue& catalogue)
{
    const QString what = about(action, catalogue);
    switch (action.sort) {
    case ActionSummary::Sort::add:
        return tr("adding %1").arg(what);
    case ActionSummary::Sort::change:
        return tr("changing %1").arg(what);
    case ActionSummary::Sort::remove:
        return tr("deleting %1").arg(what);
    case ActionSummary::Sort::restore:
        return tr("restoring %1").arg(what);
    case ActionSummary::Sort::decide:
        return action.example ? tr("deciding %1").arg(entry(action.example->body, catalogue)) : tr("deciding");
    case ActionSummary::Sort::import:
        return what;
    }
    return what;
}

} // namespace

QString saved(const RecordBody& body, const Catalogue& catalogue)
{
    return tr("Saved: %1").arg(entry(body, catalogue));
}

QString savedMany(int count)
{
    return tr("Saved %1 entries").arg(count);
}

QString removed(const RemoveReport& report, const Catalogue& catalogue)
{
    QString text = report.gone.size() == 1 ? tr("Deleted: %1").arg(entry(report.gone.front().body, catalogue))
                                           : tr("Deleted %1 entries").arg(report.gone.size());
    if (!report.kept.empty()) {
        const std::int64_t entries = report.kept.front().entries;
        text = entries == 1 ? tr("%1. Its entry stays, under its name").arg(text)
                            : tr("%1. Its %2 entries stay, under its name").arg(text).arg(entries);
    }
    return report.endedPlans == 0 ? text : tr("%1. Its plan ended").arg(text);
}

QString withTakenBack(const QString& saved, const std::vector<Record>& tookBack, const Catalogue& catalogue)
{
    return tookBack.empty() ? saved : tr("%1. Taken back: %2").arg(saved, entry(tookBack.front().body, catalogue));
}

QString fineSaved(std::size_t stored, bool marked)
{
    if (stored == 0) {
        return marked ? tr("All fine was said already") : tr("Every gut item is rated already");
    }
    return marked ? tr("Saved: All fine") : tr("Saved: the other gut items are 0");
}

QString undoAction(const std::optional<ActionSummary>& action, const Catalogue& catalogue)
{
    return action ? tr("&Undo %1").arg(doing(*action, catalogue).replace(QLatin1Char('&'), QLatin1String("&&")))
                  : tr("&Undo");
}

QString redoAction(const std::optional<ActionSummary>& action, const Catalogue& catalogue)
{
    return action ? tr("&Redo %1").arg(doing(*action, catalogue).replace(QLatin1Char('&'), QLatin1String("&&")))
                  : tr("&Redo");
}

QString takenBack(const TakenBack& result, const Catalogue& catalogue, bool undone)
{
    switch (result.outcome) {
    case TakenBack::Outcome::nothingToDo:
        return undone ? tr("Nothing to undo") : tr("Nothing to redo");
    case TakenBack::Outcome::changedSince:
        return tr("Not taken back: the entry was changed since");
    case TakenBack::Outcome::done:
        break;
    }
    const QString what = result.action ? doing(*result.action, catalogue) : QString();
    QString text = undone ? tr("Undone: %1").arg(what) : tr("Done again: %1").arg(what);
    if (result.changed == 0) {
        return tr("%1. Nothing changed by it: it is so elsewhere too").arg(text);
    }
    const bool oneValue = result.records.size() == 1 && result.now && result.action && undone &&
                          result.action->sort == ActionSummary::Sort::change;
    return oneValue ? tr("%1. Now: %2").arg(text, entry(result.now->body, catalogue)) : text;
}

QString restored(const RestoreReport& report)
{
    const auto count = report.restored.size();
    if (count == 0) {
        return report.problem ? tr("It stays in the bin. %1").arg(problem(*report.problem))
                              : tr("Nothing to bring back: it is no longer in the bin");
    }
    return count == 1 ? tr("Brought back from the bin") : tr("%1 entries brought back from the bin").arg(count);
}

QString erased(int count)
{
    return count == 1 ? tr("Erased for good") : tr("%1 entries erased for good").arg(count);
}

QString notErased(const RecordBody& definition, std::int64_t naming, const Catalogue& catalogue)
{
    const QString name = entry(definition, catalogue);
    return naming == 1 ? tr("One entry or plan would lose its name with \u201C%1\u201D. Nothing was erased.").arg(name)
                       : tr("%1 entries or plans would lose their name with \u201C%2\u201D. Nothing was erased.")
                             .arg(naming)
                             .arg(name);
}

} // namespace hf::sentences
