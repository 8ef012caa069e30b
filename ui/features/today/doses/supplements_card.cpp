// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/doses/supplements_card.h"

#include "domain/entries/checks/unlikely.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/features/today/day_row.h"
#include "ui/features/today/doses/dose_notes.h"
#include "ui/features/today/doses/dose_rows.h"
#include "ui/features/today/doses/take_button.h"
#include "ui/widgets/dialogs/caution_gate.h"
#include "ui/widgets/fields/placeholder.h"
#include "ui/widgets/fields/typed_values.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tab_order.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

std::vector<KnownSupplement> inUse(const Catalogue& catalogue)
{
    std::vector<KnownSupplement> shown;
    std::copy_if(catalogue.supplements.begin(), catalogue.supplements.end(), std::back_inserter(shown),
                 [](const KnownSupplement& one) { return !one.definition.hidden; });
    return shown;
}

bool isSame(const KnownSupplement& a, const KnownSupplement& b)
{
    return a.id == b.id && a.definition == b.definition;
}

} // namespace

SupplementsCard::SupplementsCard(JournalBridge& journal, QWidget* parent)
    : Card(tr("Supplements"), parent),
      m_journal(journal),
      m_doses(new DoseRows(journal, this)),
      m_usual(new QWidget(this)),
      m_notes(new DoseNotes(journal, this)),
      m_more(new QPushButton(tr("+ Other supplement"), this)),
      m_other(new QWidget(this))
{
    body()->addWidget(m_doses);
    auto* usual = new QVBoxLayout(m_usual);
    usual->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_usual);
    body()->addWidget(m_notes);
    m_more->setAccessibleName(tr("Other supplement"));
    setRole(*m_more, ButtonRole::link);
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    buildOther();
    body()->addWidget(m_other);
    m_other->hide();
    connect(m_more, &QPushButton::clicked, this, [this] { openOther(m_other->isHidden()); });
    connect(m_doses, &DoseRows::problem, this, &SupplementsCard::problem);
    connect(m_notes, &DoseNotes::passageWanted, this, &SupplementsCard::passageWanted);
    connect(m_doses, &DoseRows::rebuilt, this, &SupplementsCard::orderTabs);
}

/// The form for what is not planned: another supplement, another amount, or none.
void SupplementsCard::openOther(bool open)
{
    m_other->setVisible(open);
    if (open) {
        (m_which->isVisible() ? static_cast<QWidget*>(m_which) : m_amount)->setFocus(Qt::OtherFocusReason);
    }
}

void SupplementsCard::buildOther()
{
    m_which = new QComboBox(m_other);
    m_which->setAccessibleName(tr("Supplement of the other amount"));
    m_amount = new QLineEdit(m_other);
    m_amount->setAccessibleName(tr("Other amount"));
    m_amount->setPlaceholderText(tr("amount"));
    m_time = new QLineEdit(m_other);
    m_time->setAccessibleName(tr("Time, may stay empty"));
    m_time->setPlaceholderText(tr("hh:mm"));
    for (QLineEdit* field : {m_amount, m_time}) {
        keepWhole(*field);
    }
    m_time->setFixedWidth(m_time->minimumWidth());
    auto* log = new QPushButton(tr("&Log"), m_other);
    log->setAccessibleName(tr("Log the other amount"));
    auto* none = new QPushButton(tr("None"), m_other);
    none->setAccessibleName(tr("None was taken that day"));
    none->setToolTip(tr("Says that none was taken that day. That is not the same as not logged."));
    setRole(*none, ButtonRole::quiet);

    auto* all = new QVBoxLayout(m_other);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::small);
    all->addWidget(m_which);
    auto* line = new FlowLayout;
    line->setSpacing(6);
    line->add(m_amount, FlowLayout::Room::wide);
    line->add(m_time);
    line->add(log);
    line->add(none);
    all->addLayout(line);
    auto* made = new QPushButton(tr("New supplement…"), m_other);
    made->setAccessibleName(tr("New supplement"));
    made->setToolTip(tr("Gives it a name, a unit and a usual amount, in Settings."));
    setRole(*made, ButtonRole::link);
    all->addWidget(made, 0, Qt::AlignLeft);
    connect(made, &QPushButton::clicked, this, &SupplementsCard::newSupplementWanted);
    connect(log, &QPushButton::clicked, this, &SupplementsCard::takeOther);
    connect(m_amount, &QLineEdit::returnPressed, this, &SupplementsCard::takeOther);
    connect(m_time, &QLineEdit::returnPressed, this, &SupplementsCard::takeOther);
    connect(none, &QPushButton::clicked, this, &SupplementsCard::sayNone);
}

Reply<DosePlan> SupplementsCard::read(Day day) const
{
    return m_doses->read(day);
}

QStringList SupplementsCard::open() const
{
    return m_doses->openNames();
}

void SupplementsCard::show(const DayView& view, const DosePlan& plan)
{
    m_day = view.day;
    m_taken.clear();
    for (const DoseTotal& total : view.doseTotals) {
        m_taken.insert(total.supplement);
    }
    m_doses->show(view, plan);
    setAside(m_doses->progress());
    const std::vector<KnownSupplement> supplements = inUse(m_journal.catalogue());
    if (!std::equal(supplements.begin(), supplements.end(), m_offered.begin(), m_offered.end(), isSame)) {
        fillChoice(supplements);
    }
    showUsual(supplements);
    std::vector<SupplementId> used(m_doses->planned().begin(), m_doses->planned().end());
    used.insert(used.end(), m_taken.begin(), m_taken.end());
    m_notes->show(view, plan.unread, used);
}

/// Where nothing is planned, the first supplement can be taken in one click. It is one row, however many there are.
void SupplementsCard::showUsual(const std::vector<KnownSupplement>& supplements)
{
    const auto first = std::find_if(supplements.begin(), supplements.end(),
                                    [](const KnownSupplement& one) { return one.definition.usual.has_value(); });
    const bool wanted = first != supplements.end() && !m_doses->anyPlanned();
    const bool again = wanted && m_taken.contains(first->id);
    const bool same = wanted ? m_shownUsual && isSame(*m_shownUsual, *first) && m_shownAgain == again : !m_shownUsual;
    m_usual->setVisible(wanted);
    if (same) {
        return;
    }
    const bool focused = m_take != nullptr && m_take->hasFocus();
    if (m_row != nullptr) {
        m_row->hide();
        m_row->deleteLater(); // its button may have been pressed just now
    }
    m_row = nullptr;
    m_take = nullptr;
    m_shownUsual = wanted ? std::optional(*first) : std::nullopt;
    m_shownAgain = again;
    if (!wanted) {
        return;
    }
    const QString name = sentences::nameOf(*first);
    const QString usual = sentences::amount(*first->definition.usual);
    // What was taken already does not wait: it is offered once more.
    auto* row = new DayRow({OccurrenceState::due, {}, again ? tr("Once more") : name, {}, {}, again}, m_usual);
    m_row = row;
    m_take = new TakeButton(tr("&Take %1").arg(usual), row);
    m_take->setAccessibleName(tr("Take %1 %2").arg(name, usual));
    setRole(*m_take, again ? ButtonRole::plain : ButtonRole::primary);
    row->addButton(m_take);
    connect(m_take, &TakeButton::keyPressed, this, [this, one = *first] { takeByKey(one); });
    connect(m_take, &QPushButton::clicked, this, [this, one = *first] { takeUsual(one); });
    m_usual->layout()->addWidget(row);
    row->show();
    if (focused) {
        m_take->setFocus(Qt::OtherFocusReason);
    }
    orderTabs();
}

void SupplementsCard::fillChoice(const std::vector<KnownSupplement>& supplements)
{
    m_offered = supplements;
    m_which->clear();
    for (const KnownSupplement& one : supplements) {
        m_which->addItem(sentences::nameOf(one));
    }
    m_which->setVisible(supplements.size() > 1);
    setEnabled(!supplements.empty());
}

void SupplementsCard::orderTabs()
{
    QWidget* previous = tabThrough(header(), *m_doses);
    if (m_take != nullptr) {
        setTabOrder(previous, m_take);
        previous = m_take;
    }
    setTabOrder(previous, m_notes->moreButton());
    setTabOrder(m_notes->moreButton(), m_notes->readButton());
    setTabOrder(m_notes->readButton(), m_more);
    setTabOrder(m_more, m_which);
}

void SupplementsCard::takeUsual(const KnownSupplement& supplement)
{
    Dose dose;
    dose.supplement = supplement.id;
    dose.amount = supplement.definition.usual;
    dose.when.day = m_day;
    dose.when.written.day = m_day != m_journal.today();
    if (!dose.when.written.day) {
        dose.when.at = m_journal.now();
    }
    store(dose);
}

void SupplementsCard::takeByKey(const KnownSupplement& supplement)
{
    const QString name = sentences::nameOf(supplement);
    if (!m_taken.contains(supplement.id) ||
        confirmTake(sentences::askAboutSecond(name, *supplement.definition.usual), this)) {
        takeUsual(supplement);
    }
}

const KnownSupplement* SupplementsCard::chosen() const
{
    const int index = m_which->currentIndex();
    return index < 0 || index >= static_cast<int>(m_offered.size()) ? nullptr
                                                                    : &m_offered[static_cast<std::size_t>(index)];
}

void SupplementsCard::takeOther()
{
    const KnownSupplement* supplement = chosen();
    if (supplement == nullptr) {
        return;
    }
    Dose dose;
    dose.supplement = supplement->id;
    dose.amount = typedAmount(m_amount->text(), supplement->definition);
    dose.when.day = m_day;
    dose.when.written.day = m_day != m_journal.today();
    if (!dose.amount) {
        Q_EMIT problem(sentences::problem(EntryProblem::amountMissing));
        m_amount->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (isUnlikely(*dose.amount, supplement->definition) && m_sureOf != dose.amount) {
        m_sureOf = dose.amount;
        Q_EMIT problem(sentences::unlikelyAmount(*dose.amount));
        m_amount->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (const QString time = m_time->text().trimmed(); !time.isEmpty()) {
        const std::optional<minutes> clock = typedClock(time);
        if (!clock) {
            Q_EMIT problem(tr("Write the time like 14:30, or leave it empty."));
            m_time->setFocus(Qt::OtherFocusReason);
            return;
        }
        dose.when.at = m_journal.frame().onDay(m_day, *clock);
    } else if (m_day == m_journal.today()) {
        dose.when.at = m_journal.now();
    }
    store(dose);
}

void SupplementsCard::sayNone()
{
    if (const KnownSupplement* supplement = chosen()) {
        Dose dose;
        dose.supplement = supplement->id;
        dose.state = DoseState::none;
        dose.when.day = m_day;
        store(dose);
    }
}

void SupplementsCard::store(const Dose& dose)
{
    askBeforeDoses(m_journal, {dose}, this);
    const Outcome outcome = m_journal.record({dose}, m_day);
    if (outcome.problem) {
        Q_EMIT problem(sentences::problem(*outcome.problem));
    } else if (outcome.stored) {
        m_sureOf.reset();
        m_amount->clear();
        m_time->clear();
        if (m_other->isAncestorOf(focusWidget())) {
            m_more->setFocus(Qt::OtherFocusReason); // the form closes
        }
        openOther(false);
    }
}

} // namespace hf
