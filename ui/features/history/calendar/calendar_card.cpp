// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/calendar/calendar_card.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/icons.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/features/history/calendar/legend_sign.h"
#include "ui/features/history/calendar/month_model.h"
#include "ui/features/history/calendar/month_view.h"
#include "ui/features/history/calendar/year_panel.h"
#include "ui/features/history/calendar/year_view.h"
#include "ui/features/history/sentences_history.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tab_order.h"

#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace hf {

CalendarCard::CalendarCard(JournalBridge& journal, QWidget* parent)
    : Card(sentences::monthTitle(journal.today()), parent),
      m_journal(journal),
      m_views(new QStackedWidget(this)),
      m_month(new MonthView(journal, m_views))
{
    buildHeader(journal);
    auto* month = new QWidget(m_views);
    m_monthBody = new QVBoxLayout(month);
    m_monthBody->setContentsMargins(0, 0, 0, 0);
    m_monthBody->addWidget(m_month, 1);
    buildLegend();
    m_views->addWidget(month);
    body()->addWidget(m_views, 1);
    fitViews();
    connect(m_month, &MonthView::dayChanged, this, [this](Day day) {
        fitTitle();
        if (m_showYear->isChecked()) {
            m_year->showDay(day);
        }
    });
}

/// Made when it is first asked for: most looks at History are at a month.
void CalendarCard::makeYear()
{
    if (m_year != nullptr) {
        return;
    }
    m_year = new YearPanel(m_journal, m_views);
    m_views->addWidget(m_year);
    tabThrough(m_month, *m_year);
    connect(m_year->view(), &YearView::dayChanged, m_month, &MonthView::showDay);
    connect(m_year->view(), &YearView::dayOpened, m_month, &MonthView::dayOpened);
}

void CalendarCard::reload()
{
    m_month->reload();
    if (m_showYear->isChecked()) {
        m_year->reload();
    }
}

/// The view that is not shown takes no room.
void CalendarCard::fitViews()
{
    for (int view = 0; view < m_views->count(); ++view) {
        const bool shown = view == m_views->currentIndex();
        m_views->widget(view)->setSizePolicy(QSizePolicy::Preferred,
                                             shown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
}

void CalendarCard::setCompact(bool compact)
{
    m_legend->setVisible(!compact);
    m_month->setMaximumHeight(compact ? m_month->minimumSizeHint().height() : QWIDGETSIZE_MAX);
}

void CalendarCard::focusDays(Qt::FocusReason reason)
{
    (m_showYear->isChecked() ? static_cast<QWidget*>(m_year->view()) : m_month)->setFocus(reason);
}

void CalendarCard::setYearShown(bool shown)
{
    if (shown) {
        makeYear();
    }
    m_views->setCurrentIndex(shown ? 1 : 0);
    fitViews();
    if (shown) {
        m_year->showDay(m_month->day());
    }
    m_before->setAccessibleName(shown ? tr("Previous year") : tr("Previous month"));
    m_after->setAccessibleName(shown ? tr("Next year") : tr("Next month"));
    for (QPushButton* button : {m_before, m_after}) {
        button->setToolTip(button->accessibleName());
    }
    fitTitle();
}

void CalendarCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fitTitle();
}

void CalendarCard::fitTitle()
{
    constexpr int roomForAll = 300;
    const Day day = m_month->day();
    if (m_showYear->isChecked()) {
        setTitle(QString::number(sentences::dateOf(day).year()));
        return;
    }
    setTitle(width() < roomForAll ? sentences::monthShort(day) : sentences::monthTitle(day));
    setAccessibleName(sentences::monthTitle(day));
}

void CalendarCard::buildHeader(JournalBridge& journal)
{
    const auto button = [this](const QString& icon, const QString& words) {
        auto* made = new QPushButton(themeIcon(icon), {}, this);
        made->setAccessibleName(words);
        made->setToolTip(words);
        addToHeader(made);
        return made;
    };
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_before = button(mirrored ? QStringLiteral("right") : QStringLiteral("left"), tr("Previous month"));
    m_after = button(mirrored ? QStringLiteral("left") : QStringLiteral("right"), tr("Next month"));
    auto* today = new QPushButton(tr("Today", "button: go to today in the calendar"), this);
    today->setAccessibleName(tr("Today in the calendar"));
    addToHeader(today);
    m_showYear = new QPushButton(tr("&Year"), this);
    m_showYear->setCheckable(true);
    m_showYear->setToolTip(tr("The whole year, each day shaded by one figure"));
    addToHeader(m_showYear);
    const auto move = [this](int by) { m_month->moveMonths(m_showYear->isChecked() ? 12 * by : by); };
    connect(m_before, &QPushButton::clicked, this, [move] { move(-1); });
    connect(m_after, &QPushButton::clicked, this, [move] { move(1); });
    connect(m_showYear, &QPushButton::toggled, this, &CalendarCard::setYearShown);
    connect(today, &QPushButton::clicked, this, [this, &journal] { m_month->showDay(journal.today()); });
}

void CalendarCard::buildLegend()
{
    m_legend = new QWidget(this);
    auto* lines = new QVBoxLayout(m_legend);
    lines->setContentsMargins(0, 0, 0, 0);
    m_monthBody->addWidget(m_legend);
    FlowLayout* line = nullptr;
    const auto startLine = [&] {
        line = new FlowLayout;
        lines->addLayout(line);
    };
    const auto add = [&](LegendSign::Paint paint, const QString& words) {
        return LegendSign::addTo(*line, std::move(paint), words, this);
    };
    const auto addBar = [&](QColor Tokens::*colour, const QString& words) {
        return add([colour](QPainter& painter, const QRectF& place,
                            const Tokens& tokens) { painter.fillRect(place.adjusted(4, 1, -4, -1), tokens.*colour); },
                   words);
    };
    startLine();
    QLabel* dose = addBar(&Tokens::dose, tr("doses", "legend: bars of a day"));
    const MonthModel& model = m_month->model();
    connect(&model, &MonthModel::modelReset, dose, [this, dose, &model] {
        dose->setText(model.dose() ? sentences::calendarDose(*model.dose(), m_journal.catalogue())
                                   : tr("doses", "legend: bars of a day"));
    });
    addBar(&Tokens::load, tr("training load", "legend: bars of a day"));
    addBar(&Tokens::gut, tr("gut burden", "legend: bars of a day"));
    add(
        [](QPainter& painter, const QRectF& place, const Tokens& tokens) {
            painter.setPen(QPen(tokens.muted, 1.5, Qt::DotLine));
            painter.drawLine(QPointF(place.left(), place.center().y()), QPointF(place.right(), place.center().y()));
        },
        tr("not rated", "legend: bars of a day"));
    startLine();
    add([](QPainter& painter, const QRectF& place,
           const Tokens& tokens) { paintFine(painter, place.center(), tokens); },
        tr("all fine", "legend: day"));
    add(
        [](QPainter& painter, const QRectF& place, const Tokens& tokens) {
            painter.setPen(tokens.caution);
            painter.setBrush(tokens.cautionSoft);
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        },
        tr("day mark", "legend: day"));
}

} // namespace hf
