// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/import/result_page.h"

#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/features/import/count_strip.h"
#include "ui/features/import/decide_panel.h"
#include "ui/features/import/row_list.h"
#include "ui/features/import/sentences_import.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace hf {

ImportResultPage::ImportResultPage(JournalBridge& journal, QWidget* parent)
    : QWidget(parent),
      m_title(plainLabel({}, TextStep::title, this)),
      m_counts(new CountStrip({tr("added"), tr("already there"), tr("to decide"), tr("with a problem")}, this)),
      m_details(plainLabel({}, TextStep::secondary, this)),
      m_said(plainLabel({}, TextStep::body, this)),
      m_tabs(new QTabWidget(this)),
      m_open(new DecidePanel(journal, this)),
      m_problems(new RowList(tr("Rows that could not be read"), this))
{
    m_title->setWordWrap(true);
    m_details->setWordWrap(true);
    m_said->setWordWrap(true);
    m_tabs->tabBar()->setAccessibleName(tr("What is left of the file"));
    m_tabs->addTab(m_open, tr("To dec&ide"));
    m_tabs->addTab(m_problems, tr("&Problems"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::small);
    all->addWidget(m_title);
    all->addWidget(m_counts);
    all->addWidget(m_details);
    all->addWidget(m_said);
    all->addWidget(m_tabs, 1);
    all->addStretch(0);
    connect(m_open, &DecidePanel::countChanged, this, &ImportResultPage::nameTabs);
}

void ImportResultPage::show(const ImportResult& result)
{
    m_said->hide();
    m_counts->setVisible(true);
    if (result.merge) {
        m_title->setText(tr("The journals are merged"));
        m_counts->show({result.merge->added, result.merge->present, 0, 0});
        m_details->setText(sentences::mergeSummary(*result.merge, false));
        m_tabs->hide();
        return;
    }
    const ImportReport& report = *result.report;
    m_title->setText(sentences::importDone(report));
    m_counts->show({sentences::newEntries(report), report.present, report.undecidedAdded, report.problemCount});
    m_details->setText(sentences::importDetails(report, false));
    std::vector<QStringList> rows;
    for (const RowProblem& problem : report.problems) {
        rows.push_back(
            {QString::number(problem.line), sentences::rowProblem(problem.code), sentences::fromUtf8(problem.text)});
    }
    m_problems->show({tr("Line"), tr("Problem"), tr("In the file")}, rows);
    m_tabs->setTabVisible(1, !rows.empty());
    m_open->show(report.batch.value_or(RecordId{}));
    m_tabs->setTabVisible(0, hasOpenRows());
    m_tabs->setCurrentIndex(hasOpenRows() ? 0 : 1);
    m_tabs->setVisible(hasOpenRows() || !rows.empty());
    nameTabs();
}

void ImportResultPage::showOpenRows()
{
    m_said->hide();
    m_title->setText(tr("Rows to decide"));
    m_counts->hide();
    m_details->setText(tr("These rows of imported files count nowhere until you say how much it was. They can wait as "
                          "long as you like."));
    m_tabs->setTabVisible(1, false);
    m_tabs->setTabVisible(0, true);
    m_tabs->setCurrentIndex(0);
    m_tabs->setVisible(true);
    m_open->show(std::nullopt);
    nameTabs();
}

void ImportResultPage::say(const QString& sentence, bool takenBack)
{
    m_said->setForegroundRole(takenBack ? QPalette::WindowText : QPalette::BrightText);
    m_said->setText(sentence);
    m_said->show();
    if (takenBack) {
        m_title->setText(tr("The import was taken back"));
        m_counts->hide();
        m_details->clear();
        m_tabs->hide();
    }
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool ImportResultPage::hasOpenRows() const
{
    return m_open->count() > 0;
}

void ImportResultPage::focusOpenRows()
{
    m_open->focusFirst();
}

void ImportResultPage::nameTabs()
{
    m_tabs->setTabText(0, tr("To dec&ide (%1)").arg(m_open->count()));
    m_tabs->setTabText(1, tr("&Problems (%1)").arg(m_problems->rowCount()));
}

} // namespace hf
