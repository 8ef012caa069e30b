// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/report/experiment_pdf.h"

#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/charts/metric_looks.h"
#include "ui/charts/sentences_charts.h"
#include "ui/features/experiments/cards/result_part.h"
#include "ui/features/experiments/parts/dot_strips.h"
#include "ui/features/experiments/report/page_writer.h"
#include "ui/features/experiments/sides.h"
#include "ui/features/experiments/words/sentences_experiments.h"
#include "ui/features/experiments/words/sentences_periods.h"
#include "ui/features/experiments/words/sentences_results.h"

namespace hf {

using Size = PageWriter::Size;

QByteArray reportPdf(const ExperimentFacts& facts, const Catalogue& catalogue, Day today)
{
    const ExperimentView& view = facts.view;
    const QString question = sentences::fromUtf8(view.plan.question);
    return onePagePdf(question, [&](PageWriter& page) {
        constexpr int dotsHeight = 150;
        constexpr int between = 8;
        page.text(sentences::reportTitle(), Size::small, true);
        page.text(question, Size::title);
        page.text(sentences::testComparison(view.plan, catalogue) + QStringLiteral(" \u00B7 ") +
                      sentences::testShape(view, today),
                  Size::body, true);
        page.gap(between);
        for (const QString& mark : sentences::testMarks(view)) {
            page.text(mark, Size::strong);
        }
        page.text(sentences::verdictSentence(view, catalogue), Size::title);
        page.text(sentences::resultHeadline(view), Size::strong);
        for (const QString& line : sentences::resultLines(view)) {
            page.text(line, Size::body);
        }
        page.gap(between);
        DotStrips dots;
        showDots(dots, facts);
        page.picture(dotsHeight, [&dots](QPainter& painter, const QRect& area) {
            dots.paintOn(painter, area, tokensOf(Appearance::light));
        });
        const QString scale = sentences::chartUnit(view.metric, lookOf(view.metric));
        page.text(sentences::dotsNote(view, scale), Size::small, true);
        page.text(sentences::reportDiary() + QLatin1Char(' ') + sentences::reportMadeOn(today), Size::small, true);
        page.gap(between);
        std::vector<QStringList> rows;
        for (std::size_t i = 0; i < view.schedule.size(); ++i) {
            rows.push_back(sentences::periodRow(view, i, i < facts.periods.size() ? &facts.periods[i] : nullptr));
        }
        page.table(sentences::periodHeadings(view, !facts.periods.empty()), rows);
    });
}

QByteArray helperPdf(const HelperSheet& sheet, const ExperimentDraft& draft, const Catalogue& catalogue)
{
    const QString subject = draft.supplement ? sentences::supplementName(*draft.supplement, catalogue) : QString();
    const bool habit = draft.habit.has_value();
    const QString tested = sentences::side(sides::of(draft, true), habit, true);
    const QString other = sentences::side(sides::of(draft, false), habit, false);
    return onePagePdf(sentences::sheetTitle(), [&](PageWriter& page) {
        constexpr int between = 8;
        page.text(sentences::sheetTitle(), Size::title);
        page.text(sentences::fromUtf8(draft.question), Size::strong);
        page.gap(between);
        for (const QString& line : sentences::sheetLines(sheet, subject)) {
            page.text(line, Size::body);
        }
        page.gap(between);
        page.text(sentences::sheetKey(sheet), Size::title);
        page.gap(between);
        std::vector<QStringList> rows;
        for (std::size_t i = 0; i < sheet.schedule.size(); ++i) {
            rows.push_back(sentences::sheetRow(sheet, i, sides::isTested(sheet.schedule[i]) ? tested : other));
        }
        page.table(sentences::sheetHeadings(), rows);
    });
}

} // namespace hf
