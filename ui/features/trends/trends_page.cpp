// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/trends_page.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/charts/metric_looks.h"
#include "ui/charts/sentences_charts.h"
#include "ui/features/trends/chart_card.h"
#include "ui/features/trends/day_entries.h"
#include "ui/features/trends/empty_card.h"
#include "ui/features/trends/metric_choice.h"
#include "ui/features/trends/range_summary.h"
#include "ui/features/trends/relate/relate_panel.h"
#include "ui/widgets/card_board.h"
#include "ui/widgets/tab_order.h"

#include <QtCore/QSettings>
#include <QtGui/QShortcut>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

namespace hf {

namespace {

constexpr QLatin1String rangeKey("trends/range");
constexpr QLatin1String metricsKey("trends/metrics");
constexpr std::array rangeNames{"30-days", "90-days", "year", "5-years", "all"};
constexpr std::array rangeLengths{30, 90, 365, 5 * 365, 0};
constexpr int pauseBeforeReading = 120; ///< ms without a step after which the words follow the picture

} // namespace

/// What one look at the journal brings: everything that is drawn, for all days that can be shown.
struct TrendsPage::Read {
    std::vector<Metric> all;
    std::vector<Metric> chosen;
    std::optional<DayRange> extent;
    DayRange whole;
    std::vector<Series> series; ///< of the chosen metrics, over `whole`
    std::vector<NamedSpan> marks;
};

TrendsPage::TrendsPage(JournalBridge& journal, QSettings& settings, QWidget* parent)
    : PageFrame(tr("Trends"), parent),
      m_journal(journal),
      m_settings(settings)
{
    recall();
    buildControls();
    buildBoard();
    m_moveDelay.setSingleShot(true);
    m_moveDelay.setInterval(pauseBeforeReading);
    connect(&m_moveDelay, &QTimer::timeout, this, &TrendsPage::updateTexts);
    connect(&m_journal, &JournalBridge::changed, this, &TrendsPage::reloadIfShown);
    connect(&m_journal, &JournalBridge::dayTurned, this, &TrendsPage::reloadIfShown);
}

void TrendsPage::recall()
{
    m_keys = m_settings.value(metricsKey).toStringList();
    const QString name = m_settings.value(rangeKey).toString();
    const auto found = std::find(rangeNames.begin(), rangeNames.end(), name.toStdString());
    if (found != rangeNames.end()) {
        m_range = static_cast<Range>(found - rangeNames.begin());
    }
}

void TrendsPage::buildControls()
{
    buildRanges();
    m_choice = new MetricChoice(this);
    controls()->addSpacing(space::small);
    controls()->addWidget(m_choice);
    connect(m_choice, &MetricChoice::chose, this, &TrendsPage::choose);
    auto* tables = new QShortcut(QKeySequence(QStringLiteral("Ctrl+T")), this);
    tables->setWhatsThis(tr("Charts as tables"));
    connect(tables, &QShortcut::activated, this, [this] {
        const auto shown = charts();
        setTablesShown(!shown.empty() && !shown.front()->isTableShown());
    });
}

void TrendsPage::buildRanges()
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
    add(tr("&5 y"), tr("The last 5 years"), Range::fiveYears);
    add(tr("A&ll"), tr("All days"), Range::all);
    m_ranges->button(static_cast<int>(m_range))->setChecked(true);
    tabToChecked(*m_ranges);
    connect(m_ranges, &QButtonGroup::idClicked, this, [this](int id) { setRange(static_cast<Range>(id)); });
}

void TrendsPage::buildBoard()
{
    m_board = new CardBoard(this);
    auto* charts = new QWidget(m_board);
    m_stack = new QVBoxLayout(charts);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->setSpacing(space::gap);
    m_empty = new EmptyCard(charts);
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyCard::allDaysWanted, this, [this] { setRange(Range::all); });
    connect(m_empty, &EmptyCard::todayWanted, this, [this] { Q_EMIT dayWanted(m_journal.today()); });
    Card* since = buildSince();
    m_summary = new RangeSummary(m_journal, m_board);
    m_relations = new RelatePanel(m_journal, m_settings, m_board);
    connect(m_relations, &RelatePanel::experimentWanted, this, &TrendsPage::experimentWanted);
    connect(m_relations, &RelatePanel::grew, m_board, &CardBoard::relayout);
    m_board->add(charts, CardBoard::Place::left);
    m_board->add(since, CardBoard::Place::rail);
    m_board->add(m_relations, CardBoard::Place::rail);
    m_board->add(m_summary, CardBoard::Place::rail);
    setBody(m_board);
}

Card* TrendsPage::buildSince()
{
    auto* card = new Card(tr("Before and after"), m_board);
    QLabel* words = plainLabel(tr("How your weeks were before a supplement, a mark or any other day, and since."),
                               TextStep::body, card);
    words->setWordWrap(true);
    auto* button = new QPushButton(tr("&Since you began…"), card);
    button->setAccessibleName(tr("Since you began"));
    card->body()->addWidget(words);
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &TrendsPage::sinceWanted);
    return card;
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
    m_relations->reload();
    if (isVisible()) {
        reload();
    }
}

DayRange TrendsPage::daysOfRange(const std::optional<DayRange>& extent) const
{
    const Day today = m_journal.today();
    const int length = rangeLengths.at(static_cast<std::size_t>(m_range));
    if (length > 0) {
        return {today - days{length - 1}, today};
    }
    const Day week = today - days{TimeWindow::shortest - 1};
    return {extent ? std::min(extent->first, week) : week, today};
}

void TrendsPage::setRange(Range range)
{
    m_range = range;
    m_moved = false;
    m_settings.setValue(rangeKey, QString::fromLatin1(rangeNames.at(static_cast<std::size_t>(range))));
    m_ranges->button(static_cast<int>(range))->setChecked(true);
    tabToChecked(*m_ranges);
    reload();
}

void TrendsPage::choose(const QStringList& keys)
{
    m_keys = keys;
    m_settings.setValue(metricsKey, keys);
    reload();
}

void TrendsPage::setTablesShown(bool shown)
{
    for (ChartCard* card : charts()) {
        card->setTableShown(shown);
    }
}

Reply<TrendsPage::Read> TrendsPage::read()
{
    const Day today = m_journal.today();
    return m_journal.ask<Read>([this, today](const Journal& journal) {
        Read read;
        read.all = journal.metrics();
        read.chosen = withKeys(read.all, m_keys);
        if (read.chosen.empty()) {
            constexpr int quarter = 90;
            const std::vector<Metric> doses = dosesOf(read.all);
            read.chosen = firstChoice(read.all, journal.series(doses, {today - days{quarter - 1}, today}));
        }
        if (read.chosen.size() > MetricChoice::most) {
            read.chosen.resize(MetricChoice::most);
        }
        read.extent = journal.extent();
        const DayRange part = daysOfRange(read.extent);
        read.whole = {read.extent ? std::min(read.extent->first, part.first) : part.first, today};
        read.series = journal.series(read.chosen, read.whole);
        for (const Record& record : journal.list(Kind::mark, read.whole)) {
            const auto& mark = std::get<DayMark>(record.body);
            read.marks.push_back({mark.range, sentences::markName(mark.mark)});
        }
        return read;
    });
}

void TrendsPage::reload()
{
    auto reply = read();
    if (!reply) {
        return; // what is shown stays, and is read again when it can be
    }
    m_stale = false;
    Read found = *std::move(reply);
    offerMetrics(found);
    const DayRange part = m_moved ? m_window.shown() : daysOfRange(found.extent);
    const bool any = std::any_of(found.series.begin(), found.series.end(), [&part](const Series& series) {
        for (Day day = part.last; day >= part.first; day -= days{1}) {
            if (series.on(day)) {
                return true;
            }
        }
        return false;
    });
    m_window = TimeWindow(found.whole, part);
    if (any || m_moved) {
        showCharts(std::move(found));
    } else {
        showEmpty(found);
    }
    updateTexts();
    m_board->relayout();
}

void TrendsPage::offerMetrics(const Read& read)
{
    std::vector<MetricOffer> offers;
    QStringList chosen;
    for (const auto group : metricGroups) {
        for (const Metric& metric : read.all) {
            if (metric.group == group) {
                offers.push_back({sentences::metricGroup(group), titleAmong(metric, read.all), keyOf(metric)});
            }
        }
    }
    for (const Metric& metric : read.chosen) {
        chosen << keyOf(metric);
    }
    m_choice->offer(std::move(offers), chosen);
}

ChartCard& TrendsPage::cardAt(std::size_t index)
{
    while (m_cards.size() <= index) {
        auto* card = new ChartCard(m_empty->parentWidget());
        m_stack->addWidget(card);
        card->setTableShown(!m_cards.empty() && m_cards.front()->isTableShown());
        connect(card, &ChartCard::dayMarked, this, &TrendsPage::mark);
        connect(card, &ChartCard::windowWanted, this, &TrendsPage::setWindow);
        connect(card, &ChartCard::firstWindowWanted, this, [this] { setRange(m_range); });
        connect(card, &ChartCard::passageWanted, this, &TrendsPage::passageWanted);
        connect(card, &ChartCard::saveWanted, this, [this, card](SaveAs form) { save(*card, form); });
        connect(card, &ChartCard::dayOpened, this, [this, card](Day day) { openDay(*card, day); });
        m_cards.push_back(card);
    }
    return *m_cards[index];
}

/// The entries behind a value of the table; where there are none, the day itself.
void TrendsPage::openDay(const ChartCard& card, Day day)
{
    if (!openEntriesBehind(m_journal, card.data()->metric, day, card.table())) {
        Q_EMIT dayWanted(day);
    }
}

void TrendsPage::showCharts(Read read)
{
    const auto marks = std::make_shared<const DayMarks>(std::move(read.marks));
    m_empty->hide();
    m_summary->setVisible(true);
    m_chartCount = read.chosen.size();
    for (std::size_t i = 0; i < m_chartCount; ++i) {
        const ChartLook look = lookOf(read.chosen[i]);
        ChartCard& card = cardAt(i);
        card.setPassage(passageAbout(read.chosen[i], m_journal.catalogue()));
        card.show(std::make_shared<const ChartData>(read.chosen[i], std::move(read.series[i]), look), marks, m_window);
        card.setVisible(true);
    }
    for (std::size_t i = m_chartCount; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(false);
    }
}

void TrendsPage::showEmpty(const Read& read)
{
    m_chartCount = 0;
    for (ChartCard* card : m_cards) {
        card->setVisible(false);
    }
    std::optional<Day> last;
    for (const Series& series : read.series) {
        for (Day day = read.whole.last; day >= read.whole.first; day -= days{1}) {
            if (series.on(day)) {
                last = std::max(last, std::optional(day));
                break;
            }
        }
    }
    m_empty->say(last, read.whole.last);
    m_empty->show();
    m_summary->hide();
}

void TrendsPage::setWindow(const TimeWindow& window)
{
    m_window = window;
    m_moved = true;
    for (ChartCard* card : charts()) {
        card->setWindow(window);
    }
    m_moveDelay.start();
}

void TrendsPage::updateTexts()
{
    m_moveDelay.stop();
    for (ChartCard* card : charts()) {
        card->updateTexts();
    }
    setSubtitle(sentences::daysShown(m_window.shown()));
    m_summary->show(m_window.shown());
}

void TrendsPage::mark(std::optional<Day> day)
{
    for (ChartCard* card : charts()) {
        card->mark(day);
    }
}

void TrendsPage::save(const ChartCard& card, SaveAs form)
{
    const DayRange range = m_window.shown();
    const QString path = m_choosePath(this, suggestedName(card.data()->metric, range, form), filterOf(form));
    if (path.isEmpty()) {
        return;
    }
    const QByteArray bytes =
        form == SaveAs::picture ? pngOf(pictureOf(card.data(), card.marks(), m_window)) : csvOf(*card.data(), range);
    if (const std::optional<QString> reason = writeWhole(path, bytes)) {
        Q_EMIT notSaved(sentences::notSaved(path, *reason));
    } else {
        Q_EMIT saved(sentences::savedTo(path));
    }
}

} // namespace hf
