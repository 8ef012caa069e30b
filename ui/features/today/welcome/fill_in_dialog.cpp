// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/welcome/fill_in_dialog.h"

#include "domain/entries/fine.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/bridge/plan_actions.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/widgets/dialogs/caution_gate.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace hf {

FillInDialog::FillInDialog(JournalBridge& journal, const std::vector<Day>& shown, QWidget* parent)
    : FormDialog(tr("Fill in the last days"), parent),
      m_journal(journal),
      m_planned(PlanActions(journal).occurrences({shown.front(), shown.back()}))
{
    addNote(tr("Tick what you remember. What stays unticked stays not logged, and counts nowhere."));
    auto* holder = new QWidget(this);
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::gap);
    grid->setColumnStretch(0, 1);
    buildHead(*grid);
    for (const Day day : shown) {
        buildRow(*grid, day);
    }
    form()->addRow(holder);
    addNote(tr("“All fine\u201D rates every gut item 0. “Doses taken\u201D stands for what was planned that "
               "day, or for the usual amounts; their times stay unknown."));
    addButtons();
    showSave();
    m_rows.front().ticks[restColumn]->setFocus();
}

void FillInDialog::buildHead(QGridLayout& grid)
{
    grid.addWidget(plainLabel(tr("All of them"), TextStep::secondary, this), 0, 0);
    const std::array words{tr("Rest day"), tr("All fine"), tr("Doses taken")};
    for (std::size_t column = 0; column < columnTotal; ++column) {
        auto* all = new QCheckBox(words.at(column), this);
        all->setAccessibleName(tr("All of them: %1").arg(words.at(column)));
        grid.addWidget(all, 0, static_cast<int>(column) + 1);
        connect(all, &QCheckBox::toggled, this, [this, column](bool on) { tickAll(static_cast<Column>(column), on); });
    }
}

void FillInDialog::buildRow(QGridLayout& grid, Day day)
{
    Row row;
    row.day = day;
    row.doses = dosesOf(day);
    const int at = static_cast<int>(m_rows.size()) + 1;
    const QString name = sentences::dayInText(day, m_journal.today());
    grid.addWidget(plainLabel(name, TextStep::body, this), at, 0);
    const std::array words{tr("rest day"), tr("all fine"), tr("doses taken")};
    for (std::size_t column = 0; column < columnTotal; ++column) {
        auto* tick = new QCheckBox(this);
        tick->setAccessibleName(tr("%1: %2", "day, what").arg(name, words.at(column)));
        tick->setEnabled(column != dosesColumn || !row.doses.empty());
        grid.addWidget(tick, at, static_cast<int>(column) + 1);
        row.ticks.at(column) = tick;
        connect(tick, &QCheckBox::toggled, this, &FillInDialog::showSave);
    }
    m_rows.push_back(std::move(row));
}

std::vector<Dose> FillInDialog::dosesOf(Day day) const
{
    std::vector<Dose> all;
    const auto add = [&](SupplementId supplement, const Amount& amount, std::optional<OccurrenceId> answers) {
        Dose dose;
        dose.supplement = supplement;
        dose.amount = amount;
        dose.when.day = day;
        dose.answers = answers;
        all.push_back(dose);
    };
    if (!m_planned) {
        return all; // what was planned is not known, so that no dose can be said to be taken
    }
    for (const Occurrence& one : *m_planned) {
        if (one.id.day == day && one.state != OccurrenceState::paused) {
            add(one.supplement, one.amount, one.id);
        }
    }
    if (!all.empty() || !m_planned->empty()) {
        return all;
    }
    for (const KnownSupplement& known : m_journal.catalogue().supplements) {
        if (!known.definition.hidden && known.definition.usual) {
            add(known.id, *known.definition.usual, std::nullopt);
        }
    }
    return all;
}

void FillInDialog::tickAll(Column column, bool on)
{
    for (const Row& row : m_rows) {
        QCheckBox* tick = row.ticks.at(column);
        tick->setChecked(on && tick->isEnabled());
    }
}

std::vector<RecordBody> FillInDialog::wanted() const
{
    std::vector<RecordBody> bodies;
    for (const Row& row : m_rows) {
        if (row.ticks[restColumn]->isChecked()) {
            bodies.emplace_back(RestDay{row.day, {}});
        }
        if (row.ticks[fineColumn]->isChecked()) {
            const std::vector<Rating> ratings = fineRatings(m_journal.catalogue(), row.day);
            bodies.insert(bodies.end(), ratings.begin(), ratings.end());
            bodies.emplace_back(FineDay{row.day});
        }
        if (row.ticks[dosesColumn]->isChecked()) {
            bodies.insert(bodies.end(), row.doses.begin(), row.doses.end());
        }
    }
    return bodies;
}

void FillInDialog::showSave()
{
    if (saveButton() != nullptr) {
        saveButton()->setEnabled(!wanted().empty());
    }
}

bool FillInDialog::store()
{
    bool stillEmpty = true;
    for (const Row& row : m_rows) {
        const auto view = m_journal.day(row.day);
        if (!view) {
            complain(sentences::notReadNow());
            return false;
        }
        stillEmpty = stillEmpty && view->entries.empty();
    }
    if (!stillEmpty) {
        complain(tr("One of these days was logged meanwhile. Please close this form and look at the days."));
        return false;
    }
    const std::vector<RecordBody> bodies = wanted();
    askBeforeDoses(m_journal, bodies, this);
    const Outcome outcome = m_journal.record(bodies, m_journal.today());
    if (!outcome.stored) {
        complain(outcome.problem ? sentences::problem(*outcome.problem)
                                 : tr("Not saved. What you ticked is still here; please try again."));
    }
    return outcome.stored;
}

} // namespace hf
