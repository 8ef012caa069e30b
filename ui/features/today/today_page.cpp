// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/today_page.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/icons.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/features/today/doses/dose_rows.h"
#include "ui/features/today/doses/supplements_card.h"
#include "ui/features/today/entries_card.h"
#include "ui/features/today/marks_card.h"
#include "ui/features/today/rail/rail_controller.h"
#include "ui/features/today/ratings_card.h"
#include "ui/features/today/reflection_card.h"
#include "ui/features/today/stool_row.h"
#include "ui/features/today/training_card.h"
#include "ui/widgets/card_board.h"
#include "ui/widgets/fields/quick_add_line.h"
#include "ui/widgets/week_strip.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

TodayPage::TodayPage(JournalBridge& journal, QSettings& settings, QWidget* parent)
    : PageFrame(tr("Today"), parent),
      m_journal(journal),
      m_day(journal.today()),
      m_settings(settings)
{
    buildHeader();
    buildBoard();
    connectCards();
    connect(&m_journal, &JournalBridge::changed, this, &TodayPage::reloadIfShown);
    connect(&m_journal, &JournalBridge::dayTurned, this, &TodayPage::onDayTurned);
    reload(m_day);
    setBody(m_board); // laid out once, with what it shows
}

void TodayPage::buildHeader()
{
    const auto arrow = [this](const QString& icon, const QString& name, int by) {
        auto* button = new QPushButton(this);
        button->setIcon(themeIcon(icon));
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QPushButton::clicked, this, [this, by] { showDay(m_day + days{by}); });
        return button;
    };
    controls()->addWidget(arrow(QStringLiteral("left"), tr("Previous day"), -1));
    m_week = new WeekStrip(this);
    controls()->addWidget(m_week);
    m_next = arrow(QStringLiteral("right"), tr("Next day"), 1);
    controls()->addWidget(m_next);
    m_today = new QPushButton(tr("Today"), this);
    m_today->setAccessibleName(tr("Go to today"));
    controls()->addWidget(m_today);
    connect(m_week, &WeekStrip::dayChosen, this, &TodayPage::showDay);
    connect(m_today, &QPushButton::clicked, this, [this] { showDay(m_journal.today()); });
    m_quickAdd = new QuickAddLine(m_journal, this);
    fixedPart()->addWidget(m_quickAdd);
}

void TodayPage::buildBoard()
{
    m_board = new CardBoard(this);
    m_rail = new RailController(m_journal, m_settings, *m_board, this);
    m_supplements = new SupplementsCard(m_journal, m_board);
    m_training = new TrainingCard(m_journal, m_board);
    buildGut();
    buildRecovery();
    m_reflection = new ReflectionCard(m_journal, m_board);
    m_marks = new MarksCard(m_journal, m_board);
    m_rail->build();
    m_entries = new EntriesCard(m_journal, m_board);
    m_board->add(m_supplements, CardBoard::Place::left);
    m_board->add(m_training, CardBoard::Place::left);
    m_board->add(m_gut, CardBoard::Place::right);
    m_board->add(m_recovery, CardBoard::Place::right);
    m_board->add(m_reflection, CardBoard::Place::left);
    m_board->add(m_marks, CardBoard::Place::left);
    m_board->add(m_entries, CardBoard::Place::rail);
}

void TodayPage::buildGut()
{
    m_gut = new RatingsCard(tr("Gut"), ItemGroup::gut, m_journal, m_board);
    m_fine = new QPushButton(tr("All fi&ne"), m_gut);
    m_fine->setObjectName(QStringLiteral("fine"));
    m_gut->addToHeader(m_fine);
    m_stool = new StoolRow(m_journal, m_gut);
    m_gut->body()->addWidget(m_stool);
    connect(m_fine, &QPushButton::clicked, this, [this] { m_journal.recordFine(m_day); });
    m_gut->addToHeader(asYesterday(m_gut, tr("Gut as yesterday")));
}

void TodayPage::buildRecovery()
{
    m_recovery = new RatingsCard(tr("Recovery"), ItemGroup::recovery, m_journal, m_board);
    m_recovery->setAside(tr("1 poor – 5 very good"));
    m_recovery->addToHeader(asYesterday(m_recovery, tr("Recovery as yesterday")));
    m_own = new RatingsCard(tr("Own values"), ItemGroup::own, m_journal, m_recovery);
    m_own->setPart();
    auto* more = new QPushButton(tr("+ Own value"), m_own);
    more->setAccessibleName(tr("New own value"));
    setRole(*more, ButtonRole::link);
    m_own->addToHeader(more);
    connect(more, &QPushButton::clicked, this, &TodayPage::ownValueWanted);
    m_recovery->body()->addWidget(m_own);
}

/// The scales of all cards stand below each other.
void TodayPage::alignScales()
{
    std::pair<int, int> rooms;
    for (const RatingsCard* card : {m_gut, m_recovery, m_own}) {
        const auto wanted = card->rooms();
        rooms = {std::max(rooms.first, wanted.first), std::max(rooms.second, wanted.second)};
    }
    for (RatingsCard* card : {m_gut, m_recovery, m_own}) {
        card->align(rooms);
    }
    m_stool->setLabelRoom(rooms.first);
}

QPushButton* TodayPage::asYesterday(RatingsCard* card, const QString& name)
{
    auto* button = new QPushButton(tr("As yesterday"), card);
    button->setAccessibleName(name);
    button->setToolTip(tr("Rates what is not rated yet like the day before. What is rated stays."));
    setRole(*button, ButtonRole::quiet);
    connect(button, &QPushButton::clicked, this, [this, card] {
        if (!card->takeOverYesterday()) {
            Q_EMIT problem(tr("The day before has no rating that is still open here."));
        }
    });
    return button;
}

void TodayPage::focusPart(Part part)
{
    const auto first = [](const RatingsCard* card) {
        const std::vector<QWidget*> scales = card->scales();
        return scales.empty() ? nullptr : scales.front();
    };
    QWidget* wanted = part == Part::gut        ? first(m_gut)
                      : part == Part::stool    ? m_stool->field()
                      : part == Part::recovery ? first(m_recovery)
                                               : nullptr;
    if (wanted != nullptr) {
        wanted->setFocus(Qt::ShortcutFocusReason);
    } else {
        m_reflection->focusText();
    }
}

/// A typed digit leads from scale to scale, over the stool to recovery and the hours of sleep where they are open, and
/// ends in the reflection.
void TodayPage::goOn(QWidget* from)
{
    std::vector<QWidget*> way = m_gut->scales();
    way.push_back(m_stool->field());
    const std::vector<QWidget*> recovery = m_recovery->way(from);
    way.insert(way.end(), recovery.begin(), recovery.end());
    const std::vector<QWidget*> own = m_own->scales();
    way.insert(way.end(), own.begin(), own.end());
    const auto here = std::find(way.begin(), way.end(), from);
    if (here == way.end() || here + 1 == way.end()) {
        m_reflection->focusText();
    } else {
        (*(here + 1))->setFocus(Qt::TabFocusReason);
    }
}

void TodayPage::connectCards()
{
    connect(m_supplements, &SupplementsCard::problem, this, &TodayPage::problem);
    connect(m_supplements, &SupplementsCard::newSupplementWanted, this, &TodayPage::newSupplementWanted);
    connect(m_supplements, &SupplementsCard::passageWanted, this, &TodayPage::passageWanted);
    connect(m_training, &TrainingCard::problem, this, &TodayPage::problem);
    connect(m_gut, &RatingsCard::problem, this, &TodayPage::problem);
    connect(m_stool, &StoolRow::problem, this, &TodayPage::problem);
    connect(m_recovery, &RatingsCard::problem, this, &TodayPage::problem);
    connect(m_own, &RatingsCard::problem, this, &TodayPage::problem);
    connect(m_marks, &MarksCard::problem, this, &TodayPage::problem);
    connect(m_gut, &RatingsCard::wentOn, this, &TodayPage::goOn);
    connect(m_stool, &StoolRow::wentOn, this, [this] { goOn(m_stool->field()); });
    connect(m_recovery, &RatingsCard::wentOn, this, &TodayPage::goOn);
    connect(m_own, &RatingsCard::wentOn, this, &TodayPage::goOn);
    connect(m_reflection, &ReflectionCard::problem, this, &TodayPage::problem);
    connect(m_rail, &RailController::actionWanted, this, &TodayPage::act);
}

void TodayPage::showDay(Day day)
{
    const Day wanted = std::clamp(day, earliestDay, m_journal.today());
    if (wanted == m_day || !flushEdits()) {
        reloadWeek();
        return;
    }
    reload(wanted);
}

void TodayPage::focusQuickAdd()
{
    m_quickAdd->focusEdit();
}

bool TodayPage::flushEdits()
{
    return m_reflection->save();
}

void TodayPage::reloadIfShown(const DayRange& range)
{
    // The day before may have left a dose open, which is offered on this one.
    if (range.contains(m_day) || range.contains(m_day - days{1})) {
        reload(m_day);
    } else {
        reloadWeek();
    }
    railIsOld();
}

void TodayPage::railIsOld()
{
    m_railOld = true;
    if (m_painted && isVisible()) {
        m_railOld = false;
        m_rail->refreshLater();
    }
}

void TodayPage::act(const Cue& cue)
{
    if (cue.action == CueAction::logWeek) {
        m_rail->fillIn();
    } else if (cue.code == CueCode::missed && !cue.menu.empty() && cue.day) {
        showDay(*cue.day);
    } else {
        Q_EMIT cueWanted(cue);
    }
}

bool TodayPage::reload(Day day)
{
    const auto read = m_journal.day(day);
    const auto doses = m_supplements->read(day);
    if (!read || !doses) {
        return false;
    }
    m_day = day;
    const DayView& view = *read;
    const bool isToday = m_day == m_journal.today();
    setTitle(sentences::dayTitle(m_day, m_journal.today()));
    m_next->setEnabled(!isToday);
    m_today->setEnabled(!isToday);
    m_quickAdd->setPageDay(m_day);
    m_supplements->show(view, *doses);
    m_training->show(view);
    m_gut->show(view);
    showFine(view);
    m_gut->setAside(view.gutBurden ? tr("burden %1").arg(sentences::figure({*view.gutBurden, FigureSort::ofDay}))
                                   : tr("0–10", "scale of the gut items: 0 none, 10 the worst imaginable"));
    m_stool->show(view);
    m_recovery->show(view);
    m_own->show(view);
    alignScales();
    showOpen(view);
    m_reflection->show(view);
    m_marks->show(view);
    m_entries->show(view);
    m_board->relayout();
    reloadWeek();
    return true;
}

/// How far the day is, and what is still open: what is left of a part by its name.
void TodayPage::showOpen(const DayView& view)
{
    const QString open =
        sentences::checkInMissing(view.checkIn, {m_supplements->open(), m_gut->open(), m_recovery->open()});
    const QString progress = sentences::checkInProgress(view.checkIn, m_day == m_journal.today());
    setSubtitle(open.isEmpty() ? progress : sentences::dotted({progress, open}));
}

void TodayPage::showFine(const DayView& view)
{
    // Beside a complaint the day is not all fine: what is left then is to say it of the rest.
    const bool rest = std::any_of(view.entries.begin(), view.entries.end(), [this](const Record& record) {
        const auto* rating = std::get_if<Rating>(&record.body);
        const Item* item = rating == nullptr ? nullptr : m_journal.catalogue().find(rating->item);
        return item != nullptr && item->group == ItemGroup::gut && rating->value > item->low.value_or(0);
    });
    m_fine->setEnabled(!rest || !m_gut->open().isEmpty()); // there may be no rest
    m_fine->setText(rest ? tr("Rest fi&ne") : tr("All fi&ne"));
    m_fine->setToolTip(rest ? tr("Sets every gut item that is not rated to 0.")
                            : tr("Sets every gut item that is not rated to 0 and marks the day as nothing special."));
}

void TodayPage::reloadWeek()
{
    const DayRange week = weekAround(m_day, m_journal.today());
    if (const auto checkIns = m_journal.checkIns(week)) {
        m_week->show(week.first, *checkIns, m_day);
    }
}

void TodayPage::onDayTurned(Day today)
{
    // Who was looking at today goes on with today; who looks at another day stays there.
    if (m_day == today - days{1}) {
        showDay(today);
    } else {
        reload(m_day);
    }
    railIsOld();
}

void TodayPage::paintEvent(QPaintEvent* event)
{
    PageFrame::paintEvent(event);
    if (!m_painted) {
        m_painted = true;
        m_rail->refreshSoon(); // what is beside the day must not delay the first sight of it
    }
}

void TodayPage::showEvent(QShowEvent* event)
{
    PageFrame::showEvent(event);
    if (m_painted && m_railOld) {
        m_railOld = false;
        m_rail->refreshSoon();
    }
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    constexpr int roomForWeek = 900;
    m_week->setVisible(width() >= withType(roomForWeek));
    PageFrame::resizeEvent(event);
}

} // namespace hf
