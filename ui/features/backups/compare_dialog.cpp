// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/backups/compare_dialog.h"

#include "ui/base/models/text_table_model.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/dates.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"
#include "ui/widgets/figure_delegate.h"

#include <QtCore/QLocale>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace hf {

namespace {

QString inLocalDigits(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

} // namespace

CompareDialog::CompareDialog(const BackupComparison& comparison, const QString& name, Day today, QWidget* parent)
    : QDialog(parent)
{
    constexpr QSize roomy(560, 520);
    setWindowTitle(tr("Backup and journal"));
    resize(withType(roomy));
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::gap);
    QLabel* heading =
        plainLabel(tr("The backup of %1 and the journal of now", "day, time").arg(name), TextStep::heading, this);
    heading->setWordWrap(true);
    all->addWidget(heading);
    addCounts(*all, comparison);
    addWords(*all, comparison);
    addEntries(*all, comparison, today);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    setRole(*buttons->button(QDialogButtonBox::Close), ButtonRole::primary);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

QTableView* CompareDialog::table(const QString& name, const QStringList& headings, std::vector<QStringList> rows)
{
    auto* view = new QTableView(this);
    auto* model = new TextTableModel(view);
    model->show(headings, std::move(rows));
    view->setModel(model);
    view->setItemDelegate(new FigureDelegate(view));
    view->setAccessibleName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(true);
    view->resizeColumnsToContents();
    for (int column = 0; column + 1 < headings.size(); ++column) {
        view->setColumnWidth(column, view->columnWidth(column) + space::gap);
    }
    return view;
}

void CompareDialog::addCounts(QVBoxLayout& all, const BackupComparison& comparison)
{
    std::vector<QStringList> rows;
    for (const BackupComparison::Count& count : comparison.counts) {
        rows.push_back({sentences::kind(count.kind), inLocalDigits(count.then), inLocalDigits(count.now)});
    }
    QTableView* counts =
        table(tr("How many of each kind"),
              {tr("Kind"), tr("In the backup"), tr("Now", "a column: how many there are now")}, std::move(rows));
    counts->horizontalHeader()->setStretchLastSection(false); // figures stay near the words they are of
    all.addWidget(counts, 1);
}

void CompareDialog::addWords(QVBoxLayout& all, const BackupComparison& comparison)
{
    QStringList said;
    if (comparison.damaged) {
        said << tr("The backup is damaged: what can be read of it was counted.");
    }
    if (comparison.onlyOne.empty() && comparison.otherwise == 0) {
        said << tr("Both have the same entries.");
    }
    if (comparison.otherwise > 0) {
        said << tr("%n entries are in both and say something else now.", nullptr, counted(comparison.otherwise));
    }
    if (comparison.alsoOnlyOne > 0) {
        said << tr("%n more entries are only in one of them and not listed.", nullptr, counted(comparison.alsoOnlyOne));
    }
    for (const QString& sentence : said) {
        QLabel* label = plainLabel(sentence, TextStep::body, this);
        label->setWordWrap(true);
        all.addWidget(label);
    }
}

void CompareDialog::addEntries(QVBoxLayout& all, const BackupComparison& comparison, Day today)
{
    if (comparison.onlyOne.empty()) {
        return;
    }
    std::vector<QStringList> rows;
    for (const BackupComparison::OnlyOne& one : comparison.onlyOne) {
        rows.push_back({one.inBackup ? tr("in the backup", "the only place of an entry")
                                     : tr("in the journal", "the only place of an entry"),
                        sentences::dayMonth(one.day, today), one.entry});
    }
    all.addWidget(table(tr("Entries that only one of them has"), {tr("Only"), tr("Day"), tr("Entry")}, std::move(rows)),
                  1);
}

} // namespace hf
