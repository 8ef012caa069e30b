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
#include "ui/features/today/doses/dose_rows.h"
#include "ui/features/today/doses/take_button.h"
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

} // namespace

SupplementsCard::SupplementsCard(JournalBridge& journal, QWidget* parent)
    : Card(tr("Supplements"), parent),
      m_journal(journal),
      m_doses(new DoseRows(journal, this)),
      m_rowsLayout(new QVBoxLayout)
{
    m_rowsLayout->setSpacing(space::small);
    body()->addWidget(m_doses);
    body()->addLayout(m_rowsLayout);
    buildOther();
    connect(m_doses, &DoseRows::problem, this, &SupplementsCard::problem);
    connect(m_doses, &DoseRows::rebuilt, this, &SupplementsCard::orderTabs);
}

void SupplementsCard::buildOther()
{
    m_which = new QComboBox(this);
    m_which->setAccessibleName(tr("Supplement of the other amount"));
    m_amount = new QLineEdit(this);
    m_amount->setAccessibleName(tr("Other amount"));
    m_amount->setPlaceholderText(tr("other amount"));
    m_time = new QLineEdit(this);
    m_time->setAccessibleName(tr("Time, may stay empty"));
    m_time->setPlaceholderText(tr("hh:mm"));
    for (QLineEdit* field : {m_amount, m_time}) {
        keepWhole(*field);
    }
    m_time->setFixedWidth(m_time->minimumWidth());
    auto* log = new QPushButton(tr("&Log"), this);
    log->setAccessibleName(tr("Log the other amount"));
    auto* none = new QPushButton(tr("None"), this);
    none->setAccessibleName(tr("None was taken that day"));
    none->setToolTip(tr("Says that none was taken that day. That is not the same as not logged."));
    setRole(*none, ButtonRole::quiet);

    body()->addWidget(m_which);
    auto* line = new FlowLayout;
    line->setSpacing(6);
    line->add(m_amount, FlowLayout::Room::wide);
    line->add(m_time);
    line->add(log);
    line->add(none);
    body()->addLayout(line);
    connect(log, &QPushButton::clicked, this, &SupplementsCard::takeOther);
    connect(m_amount, &QLineEdit::returnPressed, this, &SupplementsCard::takeOther);
    connect(m_time, &QLineEdit::returnPressed, this, &SupplementsCard::takeOther);
    connect(none, &QPushButton::clicked, this, &SupplementsCard::sayNone);
}

Reply<DosePlan> SupplementsCard::read(Day day) const
{
    return m_doses->read(day);
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
    std::vector<KnownSupplement> unplanned;
    std::copy_if(supplements.begin(), supplements.end(), std::back_inserter(unplanned),
                 [this](const KnownSupplement& one) { return !m_doses->planned(one.id); });
    const auto sameSupplement = [](const KnownSupplement& a, const KnownSupplement& b) {
        return a.id == b.id && a.definition == b.definition;
    };
    const bool same = m_keyTaken == m_doses->open() && std::equal(unplanned.begin(), unplanned.end(), m_rows.begin(),
                                                                  m_rows.end(), [&](const auto& known, const Row& row) {
                                                                      return sameSupplement(known, row.supplement);
                                                                  });
    if (!std::equal(supplements.begin(), supplements.end(), m_offered.begin(), m_offered.end(), sameSupplement)) {
        fillChoice(supplements);
    }
    if (!same) {
        m_keyTaken = m_doses->open();
        rebuildRows(unplanned);
    }
    for (const Row& row : m_rows) {
        row.total->setText(sentences::doseTotals(view, row.supplement.id));
    }
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

void SupplementsCard::rebuildRows(const std::vector<KnownSupplement>& unplanned)
{
    std::optional<SupplementId> worked;
    for (const Row& row : m_rows) {
        worked = row.take != nullptr && row.take->hasFocus() ? std::optional(row.supplement.id) : worked;
        delete row.whole;
    }
    m_rows.clear();
    for (const KnownSupplement& one : unplanned) {
        const QString name = sentences::nameOf(one);
        auto* whole = new QWidget(this);
        auto* line = new QHBoxLayout(whole);
        line->setContentsMargins(0, 0, 0, 0);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        QLabel* title = plainLabel(name, TextStep::heading, whole);
        title->setWordWrap(true);
        QLabel* total = plainLabel({}, TextStep::secondary, whole);
        total->setWordWrap(true);
        words->addWidget(title);
        words->addWidget(total);
        line->addLayout(words, 1);
        QPushButton* take = nullptr;
        if (one.definition.usual) {
            const QString usual = sentences::amount(*one.definition.usual);
            const bool first = m_rows.empty() && !m_keyTaken;
            auto* button = new TakeButton(first ? tr("&Take %1").arg(usual) : tr("Take %1").arg(usual), whole);
            take = button;
            connect(button, &TakeButton::keyPressed, this, [this, one] { takeByKey(one); });
            take->setAccessibleName(tr("Take %1 %2").arg(name, usual));
            setRole(*take, first ? ButtonRole::primary : ButtonRole::plain);
            connect(take, &QPushButton::clicked, this, [this, one] { takeUsual(one); });
            line->addWidget(take);
        }
        m_rowsLayout->addWidget(whole);
        m_rows.push_back({one, whole, total, take});
        if (take != nullptr && worked == one.id) {
            whole->show();
            take->setFocus(Qt::OtherFocusReason);
        }
    }
    orderTabs();
}

void SupplementsCard::orderTabs()
{
    QWidget* previous = tabThrough(header(), *m_doses);
    for (const Row& row : m_rows) {
        if (row.take != nullptr) {
            setTabOrder(previous, row.take);
            previous = row.take;
        }
    }
    setTabOrder(previous, m_which);
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
    const Outcome outcome = m_journal.record({dose}, m_day);
    if (outcome.problem) {
        Q_EMIT problem(sentences::problem(*outcome.problem));
    } else if (outcome.stored) {
        m_sureOf.reset();
        m_amount->clear();
        m_time->clear();
    }
}

} // namespace hf
