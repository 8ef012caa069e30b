// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/welcome/ask_step.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/models/reminder_settings.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/features/welcome/parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/fields/buddy_label.h"
#include "ui/widgets/fields/times_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tab_order.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTimeEdit>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace hf {

namespace {

const QTime usualCheckIn(21, 0);
const QTime usualQuietFrom(22, 30);
const QTime usualQuietUntil(7, 0);

QTimeEdit* clockField(QTime time, const QString& name, QWidget* parent)
{
    auto* edit = new QTimeEdit(time, parent);
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    edit->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    edit->setAccessibleName(name);
    return edit;
}

std::string textOf(const QTimeEdit& edit)
{
    return edit.time().toString(QStringLiteral("HH:mm")).toStdString();
}

QString howOften(FirstReminders reminders)
{
    switch (reminders) {
    case FirstReminders::untilDone:
        return AskStep::tr("Again every 20 minutes until answered, twice at most.");
    case FirstReminders::once:
        return AskStep::tr("Reminds once.");
    case FirstReminders::none:
        break;
    }
    return AskStep::tr("Does not remind.");
}

} // namespace

AskStep::AskStep(JournalBridge& journal, WelcomeOffers offers, QWidget* parent)
    : QWidget(parent),
      m_journal(journal),
      m_offers(std::move(offers)),
      m_form(new QFormLayout),
      m_checkIn(new QCheckBox(tr("Remind me of an open check-in"), this)),
      m_checkInAt(clockField(usualCheckIn, tr("Time of the check-in reminder"), this)),
      m_quiet(new QCheckBox(tr("Keep them"), this)),
      m_quietFrom(clockField(usualQuietFrom, tr("Quiet from"), this)),
      m_quietUntil(clockField(usualQuietUntil, tr("Quiet until"), this)),
      m_words(new ChoiceRow(tr("On the screen"), {tr("Name and amount"), tr("Discreet")}, this)),
      m_login(new QCheckBox(tr("Start at log&in, without a window"), this)),
      m_notices(new QWidget(this)),
      m_named(new NoticeCard(tr("How it will look"), m_notices)),
      m_discreet(new NoticeCard(tr("Discreet"), m_notices)),
      m_send(new QPushButton(tr("Send &me one now"), m_notices))
{
    auto* card = new Card({}, this);
    card->header()->hide();
    m_form->setVerticalSpacing(space::gap);
    m_form->setHorizontalSpacing(space::gap);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    card->body()->addLayout(m_form);
    buildSettings();
    buildNotices();
    m_sides = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_sides->setContentsMargins(0, 0, space::tiny, 0);
    m_sides->setSpacing(space::gap);
    m_sides->addWidget(card, 2);
    m_sides->addWidget(m_notices, 1);
    m_notices->hide();
}

/// What the notices look like stands beside the times where there is room for both.
void AskStep::resizeEvent(QResizeEvent* event)
{
    constexpr int roomForBoth = 840;
    const bool beside = width() >= withType(roomForBoth);
    m_sides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

QWidget* AskStep::clockLine(const std::vector<QWidget*>& parts)
{
    auto* holder = new QWidget(this);
    auto* line = new FlowLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    for (QWidget* part : parts) {
        line->add(part);
    }
    return holder;
}

/// A field and what is to be said of it, close together.
QWidget* AskStep::withNote(QWidget* field, const QString& note)
{
    auto* holder = new QWidget(this);
    auto* lines = new QVBoxLayout(holder);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::tiny);
    lines->addWidget(field);
    lines->addWidget(noteLabel(note, holder));
    return holder;
}

void AskStep::buildSettings()
{
    m_checkIn->setChecked(true);
    m_quiet->setChecked(true);
    m_login->setVisible(m_offers.startsAtLogin);
    const auto row = [this](const QString& label, QWidget* field, const QString& note) {
        QLabel* words = buddyLabel(label, nullptr, this);
        words->setFixedHeight(controlHeight()); // that of the first line beside it
        m_form->addRow(words, withNote(field, note));
    };
    row(tr("Evening check-in"), clockLine({m_checkInAt, m_checkIn}),
        tr("Comes only if something is still open that day."));
    QLabel* until = plainLabel(tr("to", "from one time to another"), TextStep::body, this);
    row(tr("Quiet hours"), clockLine({m_quietFrom, until, m_quietUntil, m_quiet}),
        tr("A dose that is due then is told once they end."));
    row(tr("On the screen"), m_words, tr("Symptoms are never shown."));
    m_form->addRow(m_login);
    setTabOrder(m_checkInAt, m_checkIn);
    setTabOrder(m_quietUntil, m_quiet);
    m_quiet->setAccessibleName(tr("Keep quiet hours"));
    connect(m_checkIn, &QCheckBox::toggled, m_checkInAt, &QWidget::setEnabled);
    connect(m_quiet, &QCheckBox::toggled, m_quietFrom, &QWidget::setEnabled);
    connect(m_quiet, &QCheckBox::toggled, m_quietUntil, &QWidget::setEnabled);
}

void AskStep::buildNotices()
{
    auto* lines = new QVBoxLayout(m_notices);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::small);
    auto* both = new Columns(m_notices);
    both->add(m_named);
    both->add(m_discreet);
    lines->addWidget(both);
    lines->addWidget(noteLabel(tr("Some desktops show no buttons on notices: a click then opens the window. An open "
                                  "dose stays on the Today page either way."),
                               m_notices));
    lines->addWidget(m_send, 0, Qt::AlignLeft);
    lines->addStretch(1);
    m_send->setAutoDefault(false);
    setRole(*m_send, ButtonRole::link);
    m_send->setVisible(m_offers.sendNotice != nullptr);
    connect(m_send, &QPushButton::clicked, this, [this] {
        const NoticeCard& shown = m_words->chosen() == 0 ? *m_named : *m_discreet;
        // Nothing is planned yet that an answer could be of.
        m_offers.sendNotice({shown.words().title, tr("So a reminder will look. Nothing is due now."), {}});
    });
}

void AskStep::show(const std::vector<FirstPlan>& plans, const QStringList& names)
{
    m_plans = plans;
    while (!m_times.empty()) {
        m_form->removeRow(0);
        m_times.pop_back();
    }
    for (std::size_t i = 0; i < plans.size(); ++i) {
        addPlan(i, names.at(static_cast<int>(i)));
    }
    chain();
    showNotices();
}

void AskStep::addPlan(std::size_t at, const QString& name)
{
    auto* times = new TimesField(name, this);
    times->show(m_plans[at].times);
    QLabel* what = plainLabel(tr("%1 %2", "supplement, amount").arg(name, sentences::amount(m_plans[at].amount)),
                              TextStep::body, this);
    what->setFixedHeight(controlHeight()); // that of the first line beside it
    m_form->insertRow(static_cast<int>(at), what, withNote(times, howOften(m_plans[at].reminders)));
    m_times.push_back(times);
    connect(times, &TimesField::changed, this, [this, at, times] {
        m_plans[at].times = times->times();
        Q_EMIT timesChanged(at, m_plans[at].times);
        showNotices();
        chain();
    });
}

/// Tab meets the times of the plans before all else of this step.
void AskStep::chain()
{
    QWidget* before = m_checkInAt->previousInFocusChain();
    while ((before->focusPolicy() & Qt::TabFocus) == 0 && before != m_checkInAt) {
        before = before->previousInFocusChain();
    }
    for (const TimesField* times : m_times) {
        before = tabThrough(before, *times);
    }
}

void AskStep::showNotices()
{
    m_notices->setVisible(!m_plans.empty());
    if (m_plans.empty() || m_offers.noticeWords == nullptr) {
        return;
    }
    const FirstPlan& plan = m_plans.front();
    const TimeFrame frame = m_journal.frame();
    Catalogue catalogue = m_journal.catalogue();
    Occurrence occurrence;
    occurrence.supplement = plan.known.value_or(SupplementId{});
    if (!plan.known) {
        catalogue.supplements.push_back({occurrence.supplement, plan.supplement});
    }
    occurrence.id.day = frame.today();
    occurrence.amount = plan.amount;
    occurrence.at = frame.onDay(frame.today(), plan.times.empty() ? minutes{0} : plan.times.front());
    m_named->say(m_offers.noticeWords(occurrence, catalogue, false));
    m_discreet->say(m_offers.noticeWords(occurrence, catalogue, true));
}

std::vector<JournalSetting> AskStep::settings() const
{
    std::vector<JournalSetting> settings;
    if (m_checkIn->isChecked()) {
        settings.push_back({reminder_keys::checkIn, textOf(*m_checkInAt)});
    }
    if (m_quiet->isChecked()) {
        settings.push_back({reminder_keys::quietHours, textOf(*m_quietFrom) + '-' + textOf(*m_quietUntil)});
    }
    if (m_words->chosen() == 1) {
        settings.push_back({reminder_keys::discreet, "on"});
    }
    return settings;
}

std::optional<bool> AskStep::atLogin() const
{
    return m_offers.startsAtLogin ? std::optional(m_login->isChecked()) : std::nullopt;
}

QWidget* AskStep::firstField() const
{
    return m_times.empty() ? static_cast<QWidget*>(m_checkInAt) : m_times.front()->findChild<QTimeEdit*>();
}

} // namespace hf
