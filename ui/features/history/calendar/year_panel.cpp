// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/calendar/year_panel.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/features/history/calendar/legend_sign.h"
#include "ui/features/history/calendar/year_view.h"
#include "ui/widgets/flow_layout.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

YearPanel::YearPanel(JournalBridge& journal, QWidget* parent)
    : QWidget(parent),
      m_journal(journal),
      m_choice(new QComboBox(this)),
      m_summary(plainLabel({}, TextStep::secondary, this)),
      m_view(new YearView(journal, this)),
      m_legend(new QWidget(this))
{
    auto* label = new QLabel(tr("&Shade"), this);
    label->setBuddy(m_choice);
    m_choice->setAccessibleName(tr("What shades the days"));
    m_summary->setWordWrap(true);
    new FlowLayout(m_legend);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(label);
    line->addWidget(m_choice);
    line->addWidget(m_summary, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::gap);
    all->addLayout(line);
    all->addWidget(m_view, 1);
    all->addWidget(m_legend);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &YearPanel::choose);
    connect(m_view, &YearView::read, this, &YearPanel::explain);
}

void YearPanel::showDay(Day day)
{
    if (m_choice->count() == 0 && !fillChoice()) {
        return;
    }
    m_view->showDay(day);
}

void YearPanel::reload()
{
    if (fillChoice()) {
        m_view->reload();
    }
}

/// Gut burden first, as it is what most days have; then the others as the journal names them.
bool YearPanel::fillChoice()
{
    const auto known = m_journal.ask<std::vector<Metric>>([](const Journal& journal) { return journal.metrics(); });
    if (!known) {
        return false;
    }
    std::vector<Metric> metrics = *known;
    std::stable_partition(metrics.begin(), metrics.end(),
                          [](const Metric& metric) { return metric.kind == MetricKind::gutBurden; });
    const QString chosen = m_choice->currentData().toString();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const Metric& metric : metrics) {
        m_choice->addItem(sentences::metricTitle(metric), sentences::fromUtf8(metric.name));
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(chosen)));
    if (!m_view->shownMetric() || chosen.isEmpty()) {
        choose(m_choice->currentIndex());
    }
    return true;
}

void YearPanel::choose(int index)
{
    const std::string name = m_choice->itemData(index).toString().toStdString();
    const auto metric =
        m_journal.ask<std::optional<Metric>>([&name](const Journal& journal) { return journal.metricNamed(name); });
    if (metric && *metric) {
        m_view->setMetric(**metric);
    }
}

void YearPanel::explain()
{
    m_summary->setText(m_view->anyKnown() ? tr("By month: mean (known days)")
                                          : tr("Nothing of it is known in this year."));
    fillLegend();
}

void YearPanel::fillLegend()
{
    qDeleteAll(m_legend->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete m_legend->layout();
    auto* line = new FlowLayout(m_legend);
    const auto add = [&](LegendSign::Paint paint, const QString& words) {
        LegendSign::addTo(*line, std::move(paint), words, m_legend);
    };
    const auto addShade = [&](std::size_t shade, const QString& words) {
        const QColor colour = m_view->shadeOf(static_cast<int>(shade));
        add(
            [colour](QPainter& painter, const QRectF& place, const Tokens& /*tokens*/) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(colour);
                painter.drawRoundedRect(place, 3, 3);
            },
            words);
    };
    const std::vector<double>& steps = m_view->steps();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        addShade(i, tr("up to %1", "legend: a shade").arg(sentences::figure({steps[i], FigureSort::ofDay})));
    }
    if (!steps.empty()) {
        addShade(steps.size(), tr("more", "legend: a shade"));
    } else if (m_view->anyKnown()) {
        addShade(0, tr("known, all alike", "legend: a shade"));
    }
    add(
        [](QPainter& painter, const QRectF& place, const Tokens& tokens) {
            painter.setPen(QPen(tokens.controlBorder, 1, Qt::DotLine));
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        },
        tr("not known", "legend: a day"));
    add([](QPainter& painter, const QRectF& place,
           const Tokens& tokens) { paintDayMark(painter, place.toRect(), tokens); },
        tr("day mark", "legend: a day"));
}

void YearPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        fillLegend();
    }
}

} // namespace hf
