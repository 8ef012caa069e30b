// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/trends_page.h"

#include "ui/charts/chart_card.h"
#include "ui/journal_bridge.h"
#include "ui/sentences.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/card_board.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

std::optional<Metric> ofKind(const std::vector<Metric>& metrics, MetricKind kind)
{
    const auto found = std::find_if(metrics.begin(), metrics.end(), [kind](const Metric& m) { return m.kind == kind; });
    return found == metrics.end() ? std::nullopt : std::optional(*found);
}

constexpr std::array shapes{ChartShape::bars, ChartShape::bars, ChartShape::points};
constexpr std::array colours{&Tokens::dose, &Tokens::load, &Tokens::gut};

} // namespace

TrendsPage::TrendsPage(JournalBridge& journal, QWidget* parent)
    : PageFrame(tr("Trends"), parent),
      m_journal(journal)
{
    buildControls();
    buildBoard();
    connect(&m_journal, &JournalBridge::changed, this, &TrendsPage::reloadIfShown);
    connect(&m_journal, &JournalBridge::dayTurned, this, &TrendsPage::reloadIfShown);
}

void TrendsPage::buildControls()
{
    m_ranges = new QButtonGroup(this);
    const auto add = [this](const QString& text, const QString& name, Range range) {
        auto* button = new QPushButton(text, this);
        button->setCheckable(true);
        button->setAccessibleName(name);
        m_ranges->addButton(button, static_cast<int>(range));
        controls()->addWidget(button);
    };
    add(tr("&30 d"), tr("The last 30 days"), Range::month);
    add(tr("&90 d"), tr("The last 90 days"), Range::quarter);
    add(tr("&1 y"), tr("The last year"), Range::year);
    add(tr("A&ll"), tr("All days"), Range::all);
    m_ranges->button(static_cast<int>(m_range))->setChecked(true);
    tabToChosen();
    m_supplement = new QComboBox(this);
    m_supplement->setAccessibleName(tr("Supplement"));
    controls()->addWidget(m_supplement);
    connect(m_ranges, &QButtonGroup::idClicked, this, [this](int id) { setRange(static_cast<Range>(id)); });
    connect(m_supplement, &QComboBox::activated, this, &TrendsPage::reload);
    auto* tables = new QShortcut(QKeySequence(tr("Ctrl+T", "shortcut: charts as tables")), this);
    connect(tables, &QShortcut::activated, this, [this] { setTablesShown(!m_charts.front()->isTableShown()); });
}

void TrendsPage::buildBoard()
{
    m_board = new CardBoard(this);
    for (ChartCard*& card : m_charts) {
        card = new ChartCard(m_board);
        m_board->add(card, CardBoard::Place::left);
        connect(card, &ChartCard::dayMarked, this, &TrendsPage::mark);
    }
    m_summary = new Card(tr("This range"), m_board);
    m_span = plainLabel({}, TextStep::secondary, m_summary);
    m_span->setWordWrap(true);
    m_summaryGrid = new QGridLayout;
    m_summaryGrid->setColumnStretch(0, 1);
    m_summary->body()->addWidget(m_span);
    m_summary->body()->addLayout(m_summaryGrid);
    m_board->add(m_summary, CardBoard::Place::rail);
    setBody(m_board);
}

void TrendsPage::showEvent(QShowEvent* event)
{
    if (m_stale) {
        reload();
    }
    PageFrame::showEvent(event);
}

void TrendsPage::reloadIfShown()
{
    m_stale = true;
    if (isVisible()) {
        reload();
    }
}

DayRange TrendsPage::daysOfRange() const
{
    const Day today = m_journal.today();
    switch (m_range) {
    case Range::month:
        return {today - days{29}, today};
    case Range::quarter:
        return {today - days{89}, today};
    case Range::year:
        return {today - days{364}, today};
    case Range::all:
        break;
    }
    const auto extent = m_journal.ask<std::optional<DayRange>>([](const Journal& journal) { return journal.extent(); });
    return extent ? DayRange{std::min(extent->first, today - days{6}), today} : DayRange{today - days{29}, today};
}

void TrendsPage::setRange(Range range)
{
    m_range = range;
    m_ranges->button(static_cast<int>(range))->setChecked(true);
    tabToChosen();
    reload();
}

void TrendsPage::tabToChosen()
{
    // Qt leaves Tab with the first button of a group until one of them is pressed.
    const QList<QAbstractButton*> buttons = m_ranges->buttons();
    for (QAbstractButton* button : buttons) {
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void TrendsPage::setTablesShown(bool shown)
{
    for (ChartCard* card : m_charts) {
        card->setTableShown(shown);
    }
}

void TrendsPage::reload()
{
    m_stale = false;
    m_days = daysOfRange();
    const auto metrics = m_journal.ask<std::vector<Metric>>([](const Journal& journal) { return journal.metrics(); });
    fillSupplements(metrics);
    const QString chosen = m_supplement->currentData().toString();
    const auto dose = std::find_if(metrics.begin(), metrics.end(), [&](const Metric& metric) {
        return metric.kind == MetricKind::dose && sentences::fromUtf8(metric.name) == chosen;
    });
    showChart(*m_charts[0], dose == metrics.end() ? std::nullopt : std::optional(*dose));
    showChart(*m_charts[1], ofKind(metrics, MetricKind::load));
    showChart(*m_charts[2], ofKind(metrics, MetricKind::gutBurden));
    reloadSummary();
    m_board->relayout();
}

void TrendsPage::fillSupplements(const std::vector<Metric>& metrics)
{
    const QVariant before = m_supplement->currentData();
    m_supplement->clear();
    for (const Metric& metric : metrics) {
        if (metric.kind == MetricKind::dose) {
            const bool twice = std::count_if(metrics.begin(), metrics.end(), [&metric](const Metric& other) {
                                   return other.kind == MetricKind::dose && other.title == metric.title;
                               }) > 1;
            const QString title = sentences::fromUtf8(metric.title);
            m_supplement->addItem(twice ? tr("%1, %2").arg(title, sentences::fromUtf8(metric.unit)) : title,
                                  sentences::fromUtf8(metric.name));
        }
    }
    const QVariant wanted = before.isValid() ? before : QVariant(mostLogged(metrics));
    m_supplement->setCurrentIndex(std::max(0, m_supplement->findData(wanted)));
    m_supplement->setVisible(m_supplement->count() > 1);
}

/// What to show first: the supplement with the most logged days of the range, the first of the list when none has any.
QString TrendsPage::mostLogged(const std::vector<Metric>& metrics) const
{
    QString name;
    std::size_t most = 0;
    for (const Metric& metric : metrics) {
        if (metric.kind != MetricKind::dose) {
            continue;
        }
        const std::size_t known =
            m_journal.ask<std::size_t>([&](const Journal& journal) { return journal.series(metric, m_days).known(); });
        if (known > most) {
            most = known;
            name = sentences::fromUtf8(metric.name);
        }
    }
    return name;
}

void TrendsPage::showChart(ChartCard& card, const std::optional<Metric>& metric)
{
    card.setVisible(metric.has_value());
    if (!metric) {
        return;
    }
    const auto at = static_cast<std::size_t>(std::find(m_charts.begin(), m_charts.end(), &card) - m_charts.begin());
    ChartData shown;
    shown.metric = *metric;
    shown.series =
        m_journal.ask<Series>([this, &metric](const Journal& journal) { return journal.series(*metric, m_days); });
    shown.shape = shapes[at];
    shown.colour = colours[at];
    constexpr double greatestBurden = 10;
    shown.top = metric->kind == MetricKind::gutBurden ? greatestBurden : 0;
    card.show(std::move(shown));
}

void TrendsPage::reloadSummary()
{
    while (QLayoutItem* item = m_summaryGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const DayRange range = m_days;
    const auto checkIns =
        m_journal.ask<std::vector<CheckIn>>([range](const Journal& journal) { return journal.checkIns(range); });
    const auto any = std::count_if(checkIns.begin(), checkIns.end(), [](const CheckIn& c) { return c.done() > 0; });
    const auto complete =
        std::count_if(checkIns.begin(), checkIns.end(), [](const CheckIn& c) { return c.complete(); });
    const auto count = [this, range](Kind kind) {
        return m_journal
            .ask<std::vector<Record>>([kind, range](const Journal& journal) { return journal.list(kind, range); })
            .size();
    };
    int row = 0;
    const auto line = [&](const QString& text, const QString& value) {
        QLabel* label = plainLabel(text, TextStep::body, m_summary);
        label->setWordWrap(true);
        QLabel* figure = plainLabel(value, TextStep::heading, m_summary);
        m_summaryGrid->addWidget(label, row, 0);
        m_summaryGrid->addWidget(figure, row, 1, Qt::AlignRight | Qt::AlignTop);
        label->show();
        figure->show();
        ++row;
    };
    m_span->setText(tr("%1 to %2")
                        .arg(sentences::dayInText(range.first, range.last + days{2}),
                             sentences::dayInText(range.last, range.last + days{2})));
    line(tr("Days with an entry"), tr("%1 of %2").arg(any).arg(range.length()));
    line(tr("Complete check-ins"), tr("%1 of %2").arg(complete).arg(range.length()));
    line(tr("Sessions"), QString::number(count(Kind::session)));
    line(tr("Rest days"), QString::number(count(Kind::rest)));
    if (any == 0) {
        auto* hint = plainLabel(tr("Nothing is logged in these days yet. What you write on Today appears here."),
                                TextStep::secondary, m_summary);
        hint->setWordWrap(true);
        m_summaryGrid->addWidget(hint, row, 0, 1, 2);
        hint->show();
    }
}

void TrendsPage::mark(std::optional<Day> day)
{
    for (ChartCard* card : m_charts) {
        card->mark(day);
    }
}

} // namespace hf
