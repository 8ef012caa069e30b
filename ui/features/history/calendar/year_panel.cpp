// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/calendar/year_panel.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
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

namespace {

/// A shade as the days have it.
class Swatch final : public QWidget {
public:
    Swatch(const QColor& colour, QWidget* parent)
        : QWidget(parent),
          m_colour(colour)
    {
        constexpr int side = 14;
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colour);
        painter.drawRoundedRect(rect(), 3, 3);
    }

private:
    QColor m_colour;
};

} // namespace

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
    if (!m_view->metric() || chosen.isEmpty()) {
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
    m_summary->setText(m_view->steps().empty() ? tr("Nothing of it is known in this year.")
                                               : tr("By month: mean (known days)"));
    fillLegend();
}

void YearPanel::fillLegend()
{
    qDeleteAll(m_legend->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete m_legend->layout();
    auto* line = new FlowLayout(m_legend);
    const auto add = [&](int shade, const QString& words) {
        auto* both = new QHBoxLayout;
        both->setSpacing(space::tiny);
        both->addWidget(new Swatch(m_view->shadeOf(shade), m_legend));
        both->addWidget(plainLabel(words, TextStep::secondary, m_legend));
        line->add(both, FlowLayout::Room::tight);
    };
    const std::vector<double>& steps = m_view->steps();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        add(static_cast<int>(i),
            tr("up to %1", "legend: a shade").arg(sentences::figure({steps[i], FigureSort::ofDay})));
    }
    if (!steps.empty()) {
        add(static_cast<int>(steps.size()), tr("more", "legend: a shade"));
    }
}

void YearPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        fillLegend();
    }
}

} // namespace hf
