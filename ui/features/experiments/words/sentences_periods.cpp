// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/words/sentences_periods.h"

#include "ui/base/words/dates.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_findings.h"
#include "ui/base/words/words.h"
#include "ui/features/experiments/sides.h"
#include "ui/features/experiments/words/sentences_experiments.h"

namespace hf::sentences {

QStringList periodHeadings(const ExperimentView& view, bool withResult)
{
    QStringList headings{Words::tr("Period"), Words::tr("Days"),
                         view.needsKey() ? Words::tr("Pack") : Words::tr("Side")};
    if (!view.adherence.empty()) {
        headings << Words::tr("Kept") << Words::tr("Other side") << Words::tr("Not noted")
                 << Words::tr("Outcome logged");
    }
    if (withResult) {
        headings << Words::tr("Days that count") << Words::tr("Mean") << Words::tr("In the result");
    }
    return headings;
}

QStringList periodRow(const ExperimentView& view, std::size_t period, const ReportPeriod* figures)
{
    QStringList row{QString::number(period + 1), rangeWithYear(view.schedule[period].days), blockLabel(view, period)};
    if (period < view.adherence.size()) {
        const PeriodAdherence& kept = view.adherence[period];
        row << (kept.keptUnsaid > 0 ? Words::tr("%1 of %2, %3 not noted", "days kept; of those, days without a note")
                                          .arg(kept.kept)
                                          .arg(kept.days)
                                          .arg(kept.keptUnsaid)
                                    : Words::tr("%1 of %2", "days kept").arg(kept.kept).arg(kept.days))
            << QString::number(kept.other) << QString::number(kept.unknown) << QString::number(kept.outcomeKnown);
    }
    if (figures != nullptr) {
        row << QString::number(figures->counted)
            << (figures->mean ? meanFigure(*figures->mean, view.metric) : Words::tr("none", "no mean"))
            << (figures->used ? Words::tr("yes") : Words::tr("no"));
    }
    return row;
}

QString reportTitle()
{
    return Words::tr("An experiment on myself");
}

QString reportMadeOn(Day day)
{
    return Words::tr("Made on %1 with HabitForge").arg(dayTitle(day));
}

QString reportDiary()
{
    return Words::tr("From a personal diary. It says what was seen in one person\u2019s test and is no advice.");
}

QString suggestedReportName(const ExperimentView& view)
{
    return QStringLiteral("experiment-%1.pdf").arg(QString::fromStdString(toString(view.schedule.front().days.first)));
}

QString pdfFilter()
{
    return Words::tr("PDF documents (*.pdf)");
}

QString sheetTitle()
{
    return Words::tr("For the helper of a blind experiment");
}

QStringList sheetLines(const HelperSheet& sheet, const QString& subject)
{
    return {
        Words::tr("Please keep this sheet until the end and do not show it to the person who takes part."),
        Words::tr("Prepare %n packs that look alike and write their numbers on them. The table says how much of %1 "
                  "each time is in which; \u201Cnone\u201D means something that looks the same without it.",
                  nullptr, counted(sheet.schedule.size()))
            .arg(subject),
        Words::tr("The person takes from the pack of the period. After the last day, hand over the key: it opens the "
                  "order in the program, and fits nothing else."),
        Words::tr("Seal of the plan: %1").arg(fromUtf8(sheet.digest))};
}

QString sheetKey(const HelperSheet& sheet)
{
    return Words::tr("Key: %1").arg(fromUtf8(sheet.key));
}

QStringList sheetHeadings()
{
    return {Words::tr("Period"), Words::tr("Days"), Words::tr("Pack"), Words::tr("Side")};
}

QStringList sheetRow(const HelperSheet& sheet, std::size_t period, const QString& side)
{
    return {QString::number(period + 1), rangeWithYear(sheet.schedule[period].days), QString::number(period + 1), side};
}

QString suggestedSheetName()
{
    return QStringLiteral("helper-sheet.pdf");
}

QString sheetNotSaved()
{
    return Words::tr(
        "The helper\u2019s sheet has not been saved. The key stands nowhere else: without it this experiment will "
        "have no result.");
}

} // namespace hf::sentences
