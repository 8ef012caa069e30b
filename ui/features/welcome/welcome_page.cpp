// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/welcome/welcome_page.h"

#include "journal/plans/plan_editor.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/models/reminder_settings.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/features/welcome/parts.h"
#include "ui/features/welcome/take_step.h"
#include "ui/features/welcome/watch_step.h"
#include "ui/widgets/dialogs/caution_gate.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/scroll_column.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

enum Step : int { takeStep, watchStep, askStep };

QString titleOf(int step)
{
    return step == takeStep    ? WelcomePage::tr("What do you take?")
           : step == watchStep ? WelcomePage::tr("What do you want to watch?")
                               : WelcomePage::tr("When shall I ask?");
}

QString subtitleOf(int step)
{
    return step == takeStep ? WelcomePage::tr("You can change everything later. Nothing leaves this computer.")
           : step == watchStep
               ? WelcomePage::tr("Choose what you would still answer on a busy evening. You can change it later; what "
                                 "is logged stays.")
               : WelcomePage::tr("Times are local time where you are, also on a journey. No reminder is fine too.");
}

} // namespace

WelcomePage::WelcomePage(JournalBridge& journal, WelcomeOffers offers, QWidget* parent)
    : QWidget(parent),
      m_journal(journal),
      m_take(new TakeStep(journal, offers.looksAround, this)),
      m_watch(new WatchStep(journal, this)),
      m_ask(new AskStep(journal, std::move(offers), this)),
      m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Welcome"));
    setFocusPolicy(Qt::NoFocus);
    m_column->setSpacing(space::gap);
    m_column->addStretch(1);
    m_column->addLayout(buildHead());
    for (QWidget* step :
         {static_cast<QWidget*>(m_take), static_cast<QWidget*>(m_watch), static_cast<QWidget*>(m_ask)}) {
        addStep(step);
    }
    m_problem = plainLabel({}, TextStep::body, this);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_column->addWidget(m_problem);
    m_column->addLayout(buildFoot());
    m_column->addStretch(1);
    connect(m_take, &TakeStep::importWanted, this, &WelcomePage::importWanted);
    connect(m_take, &TakeStep::lookAroundWanted, this, &WelcomePage::lookAroundWanted);
    connect(m_ask, &AskStep::timesChanged, m_take, &TakeStep::setTimes);
    showStep(takeStep);
}

QLayout* WelcomePage::buildHead()
{
    m_marks = new StepMarks(steps, this);
    m_title = plainLabel({}, TextStep::title, this);
    m_subtitle = plainLabel({}, TextStep::secondary, this);
    QPushButton* all = button(tr("Skip &all, start empty"), &WelcomePage::skipAll);
    setRole(*all, ButtonRole::quiet);
    auto* line = new FlowLayout;
    line->add(m_marks);
    line->add(all, FlowLayout::Room::end);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(space::tiny);
    lines->addLayout(line);
    for (QLabel* label : {m_title, m_subtitle}) {
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    return lines;
}

QLayout* WelcomePage::buildFoot()
{
    m_back = button(tr("Ba&ck"), &WelcomePage::back);
    m_skip = button(tr("S&kip this step"), &WelcomePage::skip);
    m_noReminders = button(tr("No &reminders"), &WelcomePage::startWithoutReminders);
    m_next = button(tr("&Next"), &WelcomePage::next);
    m_start = button(tr("S&tart"), &WelcomePage::start);
    setRole(*m_skip, ButtonRole::quiet);
    setRole(*m_next, ButtonRole::primary);
    setRole(*m_start, ButtonRole::primary);
    auto* line = new FlowLayout;
    line->setSpacing(space::small);
    line->add(m_back);
    line->add(m_skip, FlowLayout::Room::end);
    line->add(m_noReminders, FlowLayout::Room::end);
    line->add(m_next);
    line->add(m_start);
    return line;
}

QPushButton* WelcomePage::button(const QString& text, void (WelcomePage::*what)())
{
    auto* button = new QPushButton(text, this);
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, what);
    return button;
}

void WelcomePage::addStep(QWidget* step)
{
    auto* scroll = new ScrollColumn(step, this);
    const auto place = std::find(m_steps.begin(), m_steps.end(), nullptr);
    *place = scroll;
    m_column->addWidget(scroll);
}

void WelcomePage::showStep(int step)
{
    m_step = step;
    fitColumn();
    complain({});
    if (step == askStep) {
        const bool none = m_skipped[takeStep];
        m_ask->show(none ? std::vector<FirstPlan>{} : m_take->plans(), none ? QStringList{} : m_take->names());
    }
    for (int i = 0; i < steps; ++i) {
        m_steps.at(static_cast<std::size_t>(i))->setVisible(i == step);
    }
    m_marks->setStep(step);
    m_title->setText(titleOf(step));
    m_subtitle->setText(subtitleOf(step));
    m_back->setVisible(step != takeStep);
    m_skip->setVisible(step != askStep);
    m_next->setVisible(step != askStep);
    m_noReminders->setVisible(step == askStep);
    m_start->setVisible(step == askStep);
    if (isVisible()) {
        firstField()->setFocus(Qt::OtherFocusReason);
        QAccessibleEvent alert(m_title, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QWidget* WelcomePage::firstField() const
{
    return m_step == takeStep    ? m_take->firstField()
           : m_step == watchStep ? m_watch->firstField()
                                 : m_ask->firstField();
}

void WelcomePage::complain(const QString& sentence, QWidget* at)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    if (at != nullptr) {
        at->setFocus(Qt::OtherFocusReason);
    }
}

void WelcomePage::next()
{
    if (m_step == takeStep) {
        if (const auto problem = m_take->notYet()) {
            complain(problem->sentence, problem->field);
            return;
        }
    }
    if (m_step == watchStep && !m_watch->isReady()) {
        return;
    }
    m_skipped.at(static_cast<std::size_t>(m_step)) = false;
    showStep(m_step + 1);
}

void WelcomePage::skip()
{
    m_skipped.at(static_cast<std::size_t>(m_step)) = true;
    showStep(m_step + 1);
}

void WelcomePage::back()
{
    showStep(m_step - 1);
}

void WelcomePage::start()
{
    finish(Last::start);
}

void WelcomePage::startWithoutReminders()
{
    finish(Last::noReminders);
}

void WelcomePage::finish(Last last)
{
    Beginning beginning = chosen(last);
    const QStringList waiting = askCautions(beginning.plans, m_take->names());
    if (!store(beginning, waiting)) {
        return;
    }
    Q_EMIT ended(last == Last::start ? m_ask->atLogin() : std::nullopt);
}

void WelcomePage::skipAll()
{
    Q_EMIT ended(std::nullopt);
}

Beginning WelcomePage::chosen(Last last) const
{
    Beginning beginning;
    if (!m_skipped[takeStep]) {
        beginning.plans = m_take->plans();
    }
    if (!m_skipped[watchStep]) {
        beginning.items = m_watch->changed();
        beginning.newItems = m_watch->added();
    }
    if (last == Last::start) {
        beginning.settings = m_ask->settings();
    } else {
        beginning.settings = {{reminder_keys::doses, "off"}};
    }
    return beginning;
}

QStringList WelcomePage::askCautions(std::vector<FirstPlan>& plans, const QStringList& names)
{
    QStringList waiting;
    std::vector<FirstPlan> kept;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const CautionGate gate = plans[i].known ? askBeforePlan(m_journal, *plans[i].known, this) : CautionGate::open;
        if (gate == CautionGate::putOff || gate == CautionGate::unread) {
            waiting << names.at(static_cast<int>(i));
            continue;
        }
        if (gate == CautionGate::openUnreminded) {
            plans[i].reminders = FirstReminders::none;
        }
        kept.push_back(plans[i]);
    }
    plans = std::move(kept);
    return waiting;
}

/// Of what stands at that place of the beginning, as `PlanEditor::begin` counts.
QString WelcomePage::nameOf(const Beginning& beginning, std::size_t index)
{
    if (index < beginning.plans.size()) {
        return sentences::fromUtf8(beginning.plans[index].supplement.name);
    }
    index -= beginning.plans.size();
    if (index < beginning.items.size()) {
        return sentences::fromUtf8(std::get<Item>(beginning.items[index].body).name);
    }
    index -= beginning.items.size();
    return index < beginning.newItems.size() ? sentences::fromUtf8(beginning.newItems[index].name)
                                             : tr("The reminders");
}

bool WelcomePage::store(const Beginning& beginning, const QStringList& waiting)
{
    const QString later =
        tr("No plan of %1 was made: the questions come before it. You find it under Plan & supplies, New plan.",
           "names of supplements")
            .arg(sentences::commaList(waiting));
    if (beginning.empty()) {
        m_journal.say(waiting.isEmpty() ? tr("Nothing was planned. Log whatever you like.") : later);
        return true;
    }
    std::optional<Refused> refused;
    const bool worked = m_journal.perform([&](Journal& journal) -> std::optional<QString> {
        refused = PlanEditor(journal).begin(beginning, m_journal.frame());
        if (refused) {
            return std::nullopt;
        }
        return waiting.isEmpty() ? tr("Saved. You can change everything in Plan & supplies and in the settings")
                                 : tr("Saved. %1", "what was not saved follows").arg(later);
    });
    if (refused) {
        complain(tr("%1: %2", "name of what cannot be stored, why")
                     .arg(nameOf(beginning, refused->index), sentences::problem(refused->problem)));
    } else if (!worked) {
        complain(tr("Not saved. What you chose is still here; please try again."));
    }
    return worked && !refused;
}

void WelcomePage::focusInEvent(QFocusEvent* /*event*/)
{
    firstField()->setFocus(Qt::OtherFocusReason);
}

/// Return goes on from wherever one is, but from a button, which it presses.
void WelcomePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto* pressed = qobject_cast<QPushButton*>(focusWidget());
    if (pressed != nullptr && !pressed->isCheckable()) {
        QWidget::keyPressEvent(event); // the window presses it
        return;
    }
    if (event->isAutoRepeat() || (m_step == watchStep && m_watch->takesReturn())) {
        return;
    }
    m_step == askStep ? start() : next();
}

/// Together in the middle of a wide window; what the last step shows beside the times wants more of it.
void WelcomePage::fitColumn()
{
    constexpr int widest = 760;
    constexpr int widestOfLast = 900;
    const int room = withType(m_step == askStep ? widestOfLast : widest);
    const int beside = std::max(space::page, (width() - room) / 2);
    m_column->setContentsMargins(beside, space::gap, beside, space::gap);
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    fitColumn();
    QWidget::resizeEvent(event);
}

} // namespace hf
