// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/calendar/calendar_card.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/icons.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/features/history/calendar/month_model.h"
#include "ui/features/history/calendar/month_view.h"
#include "ui/features/history/sentences_history.h"
#include "ui/widgets/flow_layout.h"

#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <functional>
#include <utility>

namespace hf {

namespace {

/// One sign of the calendar, as its cells show it.
class LegendSign final : public QWidget {
public:
    using Paint = std::function<void(QPainter&, const QRectF&, const Tokens&)>;

    LegendSign(Paint paint, QWidget* parent)
        : QWidget(parent),
          m_paint(std::move(paint))
    {
        constexpr int side = 14;
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_paint(painter, QRectF(rect()), tokensOf(palette()));
    }

private:
    Paint m_paint;
};

} // namespace

CalendarCard::CalendarCard(JournalBridge& journal, QWidget* parent)
    : Card(sentences::monthTitle(journal.today()), parent),
      m_journal(journal),
      m_month(new MonthView(journal, this))
{
    buildHeader(journal);
    body()->addWidget(m_month, 1);
    buildLegend();
    connect(m_month, &MonthView::dayChanged, this, &CalendarCard::fitTitle);
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
    auto* before = button(mirrored ? QStringLiteral("right") : QStringLiteral("left"), tr("Previous month"));
    auto* after = button(mirrored ? QStringLiteral("left") : QStringLiteral("right"), tr("Next month"));
    auto* today = new QPushButton(tr("Today", "button: go to today in the calendar"), this);
    today->setAccessibleName(tr("Today in the calendar"));
    addToHeader(today);
    connect(before, &QPushButton::clicked, this, [this] { m_month->moveMonths(-1); });
    connect(after, &QPushButton::clicked, this, [this] { m_month->moveMonths(1); });
    connect(today, &QPushButton::clicked, this, [this, &journal] { m_month->showDay(journal.today()); });
}

void CalendarCard::buildLegend()
{
    FlowLayout* line = nullptr;
    const auto startLine = [&] {
        line = new FlowLayout;
        body()->addLayout(line);
    };
    const auto add = [&](LegendSign::Paint paint, const QString& words) {
        auto* both = new QHBoxLayout;
        both->setSpacing(space::tiny);
        both->addWidget(new LegendSign(std::move(paint), this));
        QLabel* label = plainLabel(words, TextStep::secondary, this);
        both->addWidget(label);
        line->add(both, FlowLayout::Room::tight);
        return label;
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
            painter.drawLine(place.left(), place.center().y(), place.right(), place.center().y());
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
