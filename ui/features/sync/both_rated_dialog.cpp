// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/sync/both_rated_dialog.h"

#include "domain/entries/entry.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hf {

namespace {

constexpr int here = 1; ///< columns, after what was rated
constexpr int there = 2;

QString valueText(double value, ItemId item, const Catalogue& catalogue)
{
    const auto known = std::find_if(catalogue.items.begin(), catalogue.items.end(),
                                    [&](const KnownItem& one) { return one.id == item; });
    return known == catalogue.items.end() ? sentences::number(value) : sentences::value(value, known->definition);
}

QStandardItem* choice(const QString& text, bool counts)
{
    auto* item = new QStandardItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(counts ? Qt::Checked : Qt::Unchecked);
    return item;
}

} // namespace

BothRatedDialog::BothRatedDialog(JournalBridge& journal, std::vector<BothRated> rated, QWidget* parent)
    : QDialog(parent),
      m_journal(journal),
      m_rated(std::move(rated)),
      m_model(new QStandardItemModel(this))
{
    constexpr QSize roomy(520, 320);
    setWindowTitle(tr("Rated on both sides"));
    resize(withType(roomy));
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::gap);
    QLabel* said =
        plainLabel(tr("%n values were rated here and otherwise in the copy. The later one counts now; choose "
                      "the other where it is the right one. Both stay in the history of the entry.",
                      nullptr, counted(m_rated.size())),
                   TextStep::body, this);
    said->setWordWrap(true);
    all->addWidget(said);
    fill();
    buildTable(*all);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Leave as it is"), QDialogButtonBox::RejectRole);
    QPushButton* use = buttons->addButton(tr("&Use these"), QDialogButtonBox::AcceptRole);
    use->setDefault(true);
    setRole(*use, ButtonRole::primary);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &BothRatedDialog::store);
    m_table->setCurrentIndex(m_model->index(0, here));
    m_table->setFocus();
}

void BothRatedDialog::fill()
{
    m_model->setHorizontalHeaderLabels(
        {tr("What was rated"), tr("Here", "the value in this journal"), tr("In the copy", "the value there")});
    const Catalogue& catalogue = m_journal.catalogue();
    for (const BothRated& rated : m_rated) {
        auto* what = new QStandardItem(
            tr("%1, %2", "an item, a day")
                .arg(sentences::itemName(rated.item, catalogue), sentences::dayInText(rated.day, m_journal.today())));
        what->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_model->appendRow({what, choice(valueText(rated.here, rated.item, catalogue), rated.counts == rated.here),
                            choice(valueText(rated.there, rated.item, catalogue), rated.counts == rated.there)});
    }
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem* item) { follow(*item); });
}

void BothRatedDialog::buildTable(QVBoxLayout& all)
{
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Which value counts"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(controlHeight());
    m_table->resizeColumnsToContents();
    for (int column = here; column <= there; ++column) {
        m_table->setColumnWidth(column, m_table->columnWidth(column) + 2 * space::gap);
    }
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    all.addWidget(m_table, 1);
}

/// One of both counts: what is chosen takes the mark from the other, and the mark of the chosen one stays.
void BothRatedDialog::follow(const QStandardItem& item)
{
    const int otherColumn = item.column() == here ? there : here;
    QStandardItem* other = m_model->item(item.row(), otherColumn);
    const Qt::CheckState wanted = item.checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked;
    if (other->checkState() != wanted) {
        other->setCheckState(wanted);
    }
}

double BothRatedDialog::chosen(int row) const
{
    const BothRated& rated = m_rated[static_cast<std::size_t>(row)];
    return m_model->item(row, there)->checkState() == Qt::Checked ? rated.there : rated.here;
}

void BothRatedDialog::store()
{
    std::vector<Record> changed;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const BothRated& rated = m_rated[static_cast<std::size_t>(row)];
        const auto found =
            m_journal.ask<std::optional<Record>>([&](const Journal& journal) { return journal.find(rated.record); });
        if (!found) {
            return; // it was told why, and what was chosen stays
        }
        if (!*found) {
            continue; // it was removed meanwhile
        }
        Record record = **found;
        auto* rating = std::get_if<Rating>(&record.body);
        if (rating != nullptr && rating->value != chosen(row)) {
            rating->value = chosen(row);
            changed.push_back(std::move(record));
        }
    }
    if (changed.empty() || m_journal
                               .change(changed, tr("Changed: %n values of the copy or of before count now.", nullptr,
                                                   counted(changed.size())))
                               .stored) {
        accept();
    }
}

} // namespace hf
