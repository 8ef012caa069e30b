// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/cards/experiment_card.h"

#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/dates.h"
#include "ui/base/words/sentences.h"
#include "ui/charts/sentences_charts.h"
#include "ui/features/experiments/cards/course_part.h"
#include "ui/features/experiments/cards/key_dialog.h"
#include "ui/features/experiments/cards/result_part.h"
#include "ui/features/experiments/cards/stop_dialog.h"
#include "ui/features/experiments/parts/period_table.h"
#include "ui/features/experiments/parts/schedule_strip.h"
#include "ui/features/experiments/report/experiment_pdf.h"
#include "ui/features/experiments/sides.h"
#include "ui/features/experiments/words/sentences_experiments.h"
#include "ui/features/experiments/words/sentences_periods.h"
#include "ui/features/experiments/words/sentences_results.h"
#include "ui/widgets/dialogs/figure_dialog.h"
#include "ui/widgets/marks.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

using State = ExperimentView::State;

ExperimentCard::ExperimentCard(ExperimentActions desk, RecordId id, QWidget* parent)
    : Card({}, parent),
      m_desk(desk),
      m_id(id),
      m_question(plainLabel({}, TextStep::heading, this)),
      m_state(new ChipLabel(this)),
      m_short(plainLabel({}, TextStep::secondary, this)),
      m_toggle(new QPushButton(this)),
      m_shape(plainLabel({}, TextStep::secondary, this)),
      m_marks(plainLabel({}, TextStep::body, this)),
      m_detail(new QWidget(this)),
      m_strip(new ScheduleStrip(m_detail)),
      m_stripNote(plainLabel({}, TextStep::secondary, m_detail)),
      m_tableSwitch(new QPushButton(tr("&Table"), m_detail)),
      m_table(new PeriodTable(m_detail)),
      m_course(new CoursePart(m_detail)),
      m_result(new ResultPart(m_detail))
{
    header()->hide(); // a question may need more than one line
    buildHeader();
    buildDetail();
    connect(m_toggle, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    connect(m_course, &CoursePart::pauseWanted, this, [this] { tell(m_desk.pause(m_id)); });
    connect(m_course, &CoursePart::resumeWanted, this, [this] { tell(m_desk.resume(m_id)); });
    connect(m_course, &CoursePart::stopWanted, this, &ExperimentCard::stop);
    connect(m_course, &CoursePart::endWanted, this, [this] { tell(m_desk.confirmEnd(m_id)); });
    connect(m_course, &CoursePart::keyWanted, this, &ExperimentCard::enterKey);
    connect(m_course, &CoursePart::guessed, this,
            [this](std::size_t period, bool tested) { tell(m_desk.guess(m_facts.view, period, tested)); });
    connect(m_result, &ResultPart::whyWanted, this, &ExperimentCard::why);
    connect(m_result, &ResultPart::reportWanted, this, &ExperimentCard::saveReport);
}

void ExperimentCard::buildHeader()
{
    m_question->setWordWrap(true);
    m_shape->setWordWrap(true);
    m_marks->setWordWrap(true);
    setRole(*m_toggle, ButtonRole::quiet);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_question, 1);
    line->addWidget(m_short);
    line->addWidget(m_state);
    line->addWidget(m_toggle);
    body()->addLayout(line);
    body()->addWidget(m_shape);
    body()->addWidget(m_marks);
}

void ExperimentCard::buildDetail()
{
    m_stripNote->setWordWrap(true);
    m_tableSwitch->setCheckable(true);
    setRole(*m_tableSwitch, ButtonRole::quiet);
    m_table->hide();
    auto* note = new QHBoxLayout;
    note->addWidget(m_stripNote, 1);
    note->addWidget(m_tableSwitch, 0, Qt::AlignTop);
    auto* all = new QVBoxLayout(m_detail);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::small);
    all->addWidget(m_strip);
    all->addLayout(note);
    all->addWidget(m_table);
    all->addWidget(m_course);
    all->addWidget(m_result);
    body()->addWidget(m_detail);
    connect(m_tableSwitch, &QPushButton::toggled, m_table, &QWidget::setVisible);
}

bool ExperimentCard::isPast() const
{
    return m_facts.view.state == State::stopped || m_facts.view.state == State::gone ||
           (m_facts.view.state == State::over && !m_facts.view.needsKey());
}

void ExperimentCard::show(const ExperimentFacts& facts)
{
    m_facts = facts;
    const ExperimentView& view = m_facts.view;
    const Catalogue& catalogue = m_desk.journal().catalogue();
    const Day today = m_desk.journal().today();
    const QString question = sentences::fromUtf8(view.plan.question);
    setAccessibleName(question);
    m_question->setText(question);
    m_state->setText(sentences::testState(view, today));
    m_short->setText(view.result ? sentences::verdictWord(view) : QString());
    m_shape->setText(sentences::testComparison(view.plan, catalogue) + QStringLiteral(" \u00B7 ") +
                     sentences::testShape(view, today));
    m_marks->setText(sentences::testMarks(view).join(QLatin1Char(' ')));
    m_marks->setVisible(!m_marks->text().isEmpty());
    m_tableSwitch->setAccessibleName(tr("Periods as a table: %1").arg(question));
    m_table->show(m_facts);
    showStrip(today);
    const bool result = view.result.has_value();
    if (result) {
        m_result->show(m_facts, catalogue);
    } else {
        m_course->show(m_facts, catalogue, today);
    }
    m_result->setVisible(result);
    m_course->setVisible(!result);
    arrange();
}

void ExperimentCard::showStrip(Day today)
{
    const ExperimentView& view = m_facts.view;
    std::vector<ScheduleBlock> blocks;
    for (std::size_t i = 0; i < view.schedule.size(); ++i) {
        const Period& period = view.schedule[i];
        const bool stopped = view.state == State::stopped;
        const Day now = stopped && view.plan.stoppedOn ? *view.plan.stoppedOn : today;
        ScheduleBlock block;
        block.side = view.needsKey()           ? ScheduleBlock::Side::sealed
                     : sides::isTested(period) ? ScheduleBlock::Side::tested
                                               : ScheduleBlock::Side::other;
        block.when = period.days.last < now    ? ScheduleBlock::When::past
                     : period.days.first > now ? ScheduleBlock::When::ahead
                     : stopped                 ? ScheduleBlock::When::past
                                               : ScheduleBlock::When::now;
        block.label = sentences::blockLabel(view, i);
        block.above = sentences::dayMonth(period.days.first, today);
        block.below = sentences::blockKept(view, i);
        block.words = sentences::blockDescribed(view, i, today);
        blocks.push_back(std::move(block));
    }
    m_strip->show(std::move(blocks));
    m_strip->setAccessibleName(tr("Schedule: %1").arg(sentences::fromUtf8(view.plan.question)));
    m_stripNote->setText(sentences::stripNote(view));
}

void ExperimentCard::arrange()
{
    const bool open = isOpen();
    m_detail->setVisible(open);
    m_short->setVisible(!open && !m_short->text().isEmpty());
    m_toggle->setVisible(isPast());
    m_toggle->setText(open ? tr("Close") : tr("Open"));
    m_toggle->setAccessibleName(
        (open ? tr("Close: %1") : tr("Open: %1")).arg(sentences::fromUtf8(m_facts.view.plan.question)));
}

void ExperimentCard::setOpen(bool open)
{
    m_open = open;
    arrange();
}

bool ExperimentCard::isOpen() const
{
    return m_open || !isPast();
}

std::vector<QWidget*> ExperimentCard::controls() const
{
    std::vector<QWidget*> all{m_toggle, m_strip, m_tableSwitch, m_table};
    for (const auto& part : {m_course->controls(), m_result->controls()}) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

void ExperimentCard::tell(const ExperimentActions::Problem& problem)
{
    if (problem) {
        Q_EMIT this->problem(sentences::experimentProblem(*problem));
    }
}

void ExperimentCard::stop()
{
    StopDialog dialog(m_desk, m_id, this);
    dialog.exec();
}

void ExperimentCard::enterKey()
{
    KeyDialog dialog(m_desk, m_id, this);
    dialog.exec();
}

void ExperimentCard::why()
{
    FigureDialog dialog(sentences::resultWhy(m_facts.view), this);
    dialog.exec();
}

void ExperimentCard::saveReport()
{
    const QString path = m_choosePath(this, sentences::suggestedReportName(m_facts.view), sentences::pdfFilter());
    if (path.isEmpty()) {
        return;
    }
    const QByteArray pdf = reportPdf(m_facts, m_desk.journal().catalogue(), m_desk.journal().today());
    if (const std::optional<QString> reason = writeWhole(path, pdf)) {
        Q_EMIT problem(sentences::notSaved(path, *reason));
    } else {
        Q_EMIT saved(sentences::savedTo(path));
    }
}

} // namespace hf
