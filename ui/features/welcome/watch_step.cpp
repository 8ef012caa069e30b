// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/welcome/watch_step.h"

#include "quickadd/taken/taken_name.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_settings.h"
#include "ui/base/words/words.h"
#include "ui/features/welcome/parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tab_order.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

/// Values that many people want, under the word of their language; they are the person's own once chosen.
std::vector<Item> suggestions()
{
    constexpr double worst = 10;
    constexpr double best = 5;
    Item headache = newItem(WatchStep::tr("Headache").toStdString(), ItemGroup::own);
    headache.low = 0;
    headache.high = worst;
    headache.better = Better::low;
    Item weight = newItem(WatchStep::tr("Weight").toStdString(), ItemGroup::own);
    weight.unit = "kg";
    Item mood = newItem(WatchStep::tr("Mood").toStdString(), ItemGroup::own);
    mood.low = 1;
    mood.high = best;
    mood.better = Better::high;
    return {headache, weight, mood};
}

} // namespace

WatchStep::WatchStep(JournalBridge& journal, QWidget* parent)
    : QWidget(parent),
      m_journal(journal),
      m_problem(plainLabel({}, TextStep::body, this)),
      m_count(plainLabel({}, TextStep::body, this))
{
    auto* card = new Card({}, this);
    card->header()->hide();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::gap);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    addGroup(*grid, ItemGroup::gut, tr("Gut"),
             tr("Belly pain, bloating, wind, rushing and queasiness make one number a day, the gut burden. It needs "
                "four of them; if you watch fewer than five, all."));
    addGroup(*grid, ItemGroup::recovery, tr("Recovery"), {});
    addGroup(*grid, ItemGroup::own, tr("Own"), {});
    addSuggestions();
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_count->setWordWrap(true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, space::tiny, 0);
    all->setSpacing(space::gap);
    all->addWidget(card);
    all->addWidget(m_problem);
    all->addWidget(m_count);
    count();
}

void WatchStep::addGroup(QGridLayout& grid, ItemGroup group, const QString& title, const QString& note)
{
    const int row = grid.rowCount();
    QLabel* heading = plainLabel(title, TextStep::heading, this);
    heading->setMinimumHeight(controlHeight());
    grid.addWidget(heading, row, 0, Qt::AlignTop);
    auto* chips = new QWidget(this);
    chips->setAccessibleName(title);
    auto* line = new FlowLayout(chips);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    grid.addWidget(chips, row, 1);
    for (const KnownItem& known : m_journal.catalogue().items) {
        if (known.definition.group == group) {
            auto* chip = new Chip(sentences::nameOf(known), chips);
            chip->setChecked(known.definition.enabledOn(m_journal.today()));
            connect(chip, &Chip::toggled, this, &WatchStep::count);
            line->add(chip);
            m_known.push_back({chip, {RecordId{known.id.value}, known.definition}});
        }
    }
    if (!note.isEmpty()) {
        grid.addWidget(noteLabel(note, this), row + 1, 1);
    }
    if (group == ItemGroup::own) {
        m_own = chips;
        m_ownChips = line;
    }
}

void WatchStep::addSuggestions()
{
    m_typed = new QLineEdit(m_own);
    m_typed->setAccessibleName(tr("Name of another value"));
    m_typed->setPlaceholderText(tr("another value"));
    m_add = new QPushButton(tr("A&dd value"), m_own);
    m_add->setAccessibleName(tr("Add value"));
    m_add->setAutoDefault(false);
    m_ownChips->add(m_typed, FlowLayout::Room::tight);
    m_ownChips->add(m_add);
    connect(m_add, &QPushButton::clicked, this, &WatchStep::addTyped);
    for (const Item& item : suggestions()) {
        if (!quickadd::takenName(m_journal.catalogue(), item.name)) {
            addOwn(item, false);
        }
    }
}

void WatchStep::addOwn(const Item& item, bool chosen)
{
    auto* chip = new Chip(sentences::fromUtf8(item.name), m_own);
    chip->setChecked(chosen);
    connect(chip, &Chip::toggled, this, &WatchStep::count);
    m_ownChips->insert(static_cast<std::size_t>(m_ownChips->count()) - 2, chip); // before the field and its button
    chip->show();
    m_new.push_back({chip, item});
    setTabOrder(chip, m_typed);
    setTabOrder(m_typed, m_add);
}

bool WatchStep::addTyped()
{
    const QString name = m_typed->text().trimmed();
    const std::string typed = name.toStdString();
    QString problem;
    const auto taken = quickadd::takenName(m_journal.catalogue(), typed);
    if (name.isEmpty()) {
        problem = tr("Write its name first.");
    } else if (const auto fault = quickadd::nameFault(typed, m_journal.frame())) {
        problem = sentences::nameFault(name, *fault);
    } else if (taken && !taken->like) {
        problem = sentences::nameTaken(name, *taken);
    } else if (std::any_of(m_new.begin(), m_new.end(), [&name](const New& one) {
                   return one.chip->name().compare(name, Qt::CaseInsensitive) == 0;
               })) {
        problem = tr("%1 is there already.").arg(name);
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        m_typed->setFocus(Qt::OtherFocusReason);
        return false;
    }
    addOwn(newItem(typed, ItemGroup::own), true);
    m_typed->clear();
    m_typed->setFocus(Qt::OtherFocusReason);
    count();
    return true;
}

bool WatchStep::isReady()
{
    return m_typed->text().trimmed().isEmpty() || addTyped();
}

bool WatchStep::takesReturn()
{
    if (!m_typed->hasFocus() || m_typed->text().trimmed().isEmpty()) {
        return false;
    }
    addTyped();
    return true;
}

void WatchStep::count()
{
    const auto known =
        std::count_if(m_known.begin(), m_known.end(), [](const Known& one) { return one.chip->isChecked(); });
    const auto fresh = std::count_if(m_new.begin(), m_new.end(), [](const New& one) { return one.chip->isChecked(); });
    m_count->setText(tr("%n questions. None has to be answered: an empty one stays “not set” and counts as unknown, "
                        "not as 0. On an ordinary day one key sets the gut to zeros. Stools, training and rest days "
                        "can be logged as well.",
                        nullptr, counted(known + fresh)));
}

std::vector<Record> WatchStep::changed() const
{
    std::vector<Record> changed;
    for (const Known& known : m_known) {
        Record record = known.record;
        auto& item = std::get<Item>(record.body);
        if (known.chip->isChecked() != item.enabledOn(m_journal.today())) {
            setItemHidden(item, !known.chip->isChecked(), m_journal.today());
            changed.push_back(std::move(record));
        }
    }
    return changed;
}

std::vector<Item> WatchStep::added() const
{
    std::vector<Item> added;
    for (const New& one : m_new) {
        if (one.chip->isChecked()) {
            Item item = one.item;
            item.order = static_cast<int>(added.size()) + 1;
            added.push_back(std::move(item));
        }
    }
    return added;
}

QWidget* WatchStep::firstField() const
{
    return m_known.front().chip;
}

} // namespace hf
