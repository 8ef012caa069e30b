// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/import/check_page.h"

#include "ui/base/theme/type_scale.h"
#include "ui/base/words/dates.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"
#include "ui/features/import/column_panel.h"
#include "ui/features/import/count_strip.h"
#include "ui/features/import/row_list.h"
#include "ui/features/import/sentences_import.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace hf {

namespace {

constexpr const char* automaticData = "";

std::vector<QStringList> problemRows(const ImportReport& report)
{
    std::vector<QStringList> rows;
    for (const RowProblem& problem : report.problems) {
        rows.push_back(
            {QString::number(problem.line), sentences::rowProblem(problem.code), sentences::fromUtf8(problem.text)});
    }
    return rows;
}

std::vector<QStringList> openRows(const ImportReport& report)
{
    std::vector<QStringList> rows;
    for (const Undecided& row : report.toDecide) {
        rows.push_back({QString::number(row.line), sentences::fromUtf8(row.name), sentences::fromUtf8(row.value),
                        sentences::undecidedReason(row.reason)});
    }
    return rows;
}

void nameAutomatic(QComboBox& box, const QString& found)
{
    box.setItemText(0, found.isEmpty() ? ImportCheckPage::tr("Automatic")
                                       : ImportCheckPage::tr("Automatic: %1").arg(found));
}

} // namespace

ImportCheckPage::ImportCheckPage(QWidget* parent)
    : QWidget(parent),
      m_file(plainLabel({}, TextStep::title, this)),
      m_facts(plainLabel({}, TextStep::secondary, this)),
      m_format(new QComboBox(this)),
      m_order(new QComboBox(this)),
      m_encoding(new QComboBox(this)),
      m_counts(
          new CountStrip({tr("would be added"), tr("already there"), tr("to decide"), tr("with a problem")}, this)),
      m_details(plainLabel({}, TextStep::secondary, this)),
      m_problem(plainLabel({}, TextStep::body, this)),
      m_tabs(new QTabWidget(this)),
      m_columns(new ColumnPanel(this)),
      m_open(new RowList(tr("Rows to decide"), this)),
      m_problems(new RowList(tr("Rows that cannot be read"), this)),
      m_names(new RowList(tr("New names"), this)),
      m_state(plainLabel({}, TextStep::secondary, this)),
      m_progress(new QProgressBar(this))
{
    build();
}

void ImportCheckPage::build()
{
    m_file->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_details->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    buildTabs();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::small);
    all->addWidget(m_file);
    all->addWidget(m_facts);
    all->addWidget(buildOptions());
    all->addWidget(m_counts);
    all->addWidget(m_details);
    all->addWidget(m_problem);
    all->addWidget(m_tabs, 1);
    all->addWidget(m_state);
    all->addWidget(m_progress);
}

QWidget* ImportCheckPage::buildOptions()
{
    m_format->addItem(QString(), QLatin1String(automaticData));
    for (const char* format : {"csv", "loop", "log"}) {
        m_format->addItem(sentences::formatName(format), QLatin1String(format));
    }
    m_order->addItem(QString(), -1);
    for (const DateOrder order : {DateOrder::ymd, DateOrder::dmy, DateOrder::mdy, DateOrder::ydm}) {
        m_order->addItem(sentences::dateOrderName(order), static_cast<int>(order));
    }
    m_encoding->addItem(QString(), QLatin1String(automaticData));
    for (const char* encoding : {"utf-8", "windows-1252"}) {
        m_encoding->addItem(sentences::encodingName(encoding), QLatin1String(encoding));
    }
    auto* options = new QWidget(this);
    auto* grid = new QGridLayout(options);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(space::tiny);
    constexpr int widest = 5;
    int column = 0;
    const auto add = [&](const QString& title, QComboBox* box, const QString& name) {
        auto* label = new QLabel(title, options);
        label->setBuddy(box);
        box->setAccessibleName(name);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        grid->addWidget(label, 0, column);
        grid->addWidget(box, 1, column);
        grid->setColumnStretch(column, widest - column);
        ++column;
        connect(box, &QComboBox::activated, this, &ImportCheckPage::choicesChanged);
    };
    add(tr("F&ormat"), m_format, tr("Format of the file"));
    add(tr("Order of the &dates"), m_order, tr("Order of the dates in the file"));
    add(tr("&Encoding"), m_encoding, tr("Encoding of the file"));
    connect(m_columns, &ColumnPanel::mappingChanged, this, &ImportCheckPage::choicesChanged);
    return options;
}

void ImportCheckPage::buildTabs()
{
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the file"));
    m_tabs->addTab(m_columns, tr("&Columns"));
    for (RowList* list : {m_open, m_problems, m_names}) {
        m_tabs->addTab(list, QString());
        m_tabs->setTabVisible(m_tabs->indexOf(list), false);
    }
}

void ImportCheckPage::begin(const QString& file)
{
    m_file->setText(QFileInfo(file).fileName());
    for (QComboBox* box : {m_format, m_order, m_encoding}) {
        box->setCurrentIndex(0);
        nameAutomatic(*box, {});
    }
    m_isLoop = false;
    m_columns->forget();
    m_facts->setText(QFileInfo(file).absolutePath());
    m_counts->clear();
    m_details->clear();
    m_problem->hide();
    m_tabs->setCurrentIndex(0);
}

void ImportCheckPage::showBusy(bool storing)
{
    m_state->setText(storing ? tr("Importing. Cancelling stores nothing.")
                             : tr("Reading the file; nothing is stored yet."));
    m_progress->setRange(0, 100);
    m_progress->setValue(0);
    m_state->show();
    m_progress->show();
    for (QWidget* part : {static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_order),
                          static_cast<QWidget*>(m_encoding), static_cast<QWidget*>(m_tabs)}) {
        part->setEnabled(!storing);
    }
}

void ImportCheckPage::setProgress(int percent)
{
    m_progress->setValue(percent);
}

ImportChoices ImportCheckPage::choices() const
{
    ImportChoices choices;
    choices.format = m_format->currentData().toString().toStdString();
    choices.mapping = m_columns->mapping();
    // A column whose meaning was chosen keeps an export of Loop from being recognised: then it is said.
    if (choices.format.empty() && m_isLoop && !choices.mapping.empty()) {
        choices.format = "loop";
    }
    if (const int order = m_order->currentData().toInt(); order >= 0) {
        choices.dateOrder = static_cast<DateOrder>(order);
    }
    if (m_encoding->currentIndex() > 0) {
        choices.encoding = m_encoding->currentData().toString().toStdString();
    }
    return choices;
}

bool ImportCheckPage::askOrder(const ImportResult& result)
{
    const bool open = result.report && result.report->plan.needsDecision();
    if (open) {
        m_order->setFocus(Qt::OtherFocusReason);
    }
    return open;
}

void ImportCheckPage::show(const ImportResult& result, const QStringList& knownNames)
{
    m_state->hide();
    m_progress->hide();
    for (QWidget* part : {static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_order),
                          static_cast<QWidget*>(m_encoding), static_cast<QWidget*>(m_tabs)}) {
        part->setEnabled(true);
    }
    m_order->setEnabled(!result.isLog);
    m_encoding->setEnabled(!result.isLog);
    m_problem->setText(result.fault);
    m_problem->setVisible(!result.fault.isEmpty());
    m_tabs->setVisible(result.preview.has_value());
    m_counts->clear();
    m_details->clear();
    const ImportPlan* plan = result.report ? &result.report->plan : nullptr;
    if (result.preview) {
        m_columns->show(*result.preview, plan, knownNames);
    }
    showFacts(result);
    if (result.report) {
        showReport(*result.report);
    } else if (result.merge) {
        showLog(*result.merge);
    } else {
        for (RowList* list : {m_open, m_problems, m_names}) {
            showTab(list, {}, 0);
        }
    }
}

void ImportCheckPage::showFacts(const ImportResult& result)
{
    QStringList facts;
    if (result.report) {
        const ImportPlan& plan = result.report->plan;
        m_isLoop = plan.format == "loop";
        nameAutomatic(*m_format, sentences::formatName(plan.format));
        nameAutomatic(*m_order, plan.dateOrder ? sentences::dateOrderName(*plan.dateOrder) : tr("not certain"));
        if (plan.days) {
            facts << sentences::rangeWithYear(*plan.days);
        }
    }
    if (result.preview) {
        nameAutomatic(*m_encoding, sentences::encodingName(result.preview->encoding));
        facts.prepend(tr("cells separated by %1").arg(sentences::delimiterName(result.preview->delimiter)));
        facts.prepend(tr("%n columns", nullptr, counted(result.preview->headers.size())));
    }
    if (result.isLog) {
        nameAutomatic(*m_format, sentences::formatName("log"));
    }
    m_facts->setText(sentences::dotted(facts));
}

void ImportCheckPage::showReport(const ImportReport& report)
{
    const bool open = report.plan.needsDecision();
    if (open) {
        QStringList orders;
        for (const DateOrder order : report.plan.orders) {
            orders << sentences::dateOrderName(order);
        }
        m_problem->setText(tr("Every date of this file can be read in more than one way: %1. Choose the order of the "
                              "dates.")
                               .arg(orders.join(tr("; or "))));
        m_problem->show();
    } else {
        m_counts->show({sentences::newEntries(report), report.present, report.undecidedAdded, report.problemCount});
        m_details->setText(sentences::importDetails(report, true));
    }
    const std::vector<QStringList> openList = openRows(report);
    m_open->show({tr("Line"), tr("Name"), tr("In the file"), tr("Why it waits")}, openList);
    m_problems->show({tr("Line"), tr("Problem"), tr("In the file")}, problemRows(report));
    std::vector<QStringList> names;
    for (const QString& name : sentences::newNames(report.plan)) {
        names.push_back({name});
    }
    m_names->show({tr("Would be added to the journal")}, names);
    showTab(m_open, tr("To dec&ide (%1)"), static_cast<int>(report.undecidedAdded));
    showTab(m_problems, tr("&Problems (%1)"), static_cast<int>(report.problemCount));
    showTab(m_names, tr("Ne&w names (%1)"), static_cast<int>(names.size()));
}

void ImportCheckPage::showLog(const MergeReport& report)
{
    m_counts->show({report.added, report.present, 0, 0});
    m_details->setText(sentences::mergeSummary(report, true));
}

void ImportCheckPage::showTab(QWidget* tab, const QString& title, int count)
{
    const int at = m_tabs->indexOf(tab);
    m_tabs->setTabVisible(at, count > 0);
    m_tabs->setTabText(at, count > 0 ? title.arg(count) : title);
}

} // namespace hf
