// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/import_dialog.h"

#include "ui/sentences.h"
#include "ui/theme/style.h"
#include "ui/theme/type_scale.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

namespace {

QString nameOf(DateOrder order)
{
    switch (order) {
    case DateOrder::ymd:
        return ImportDialog::tr("year, month, day");
    case DateOrder::dmy:
        return ImportDialog::tr("day, month, year");
    case DateOrder::mdy:
        return ImportDialog::tr("month, day, year");
    case DateOrder::ydm:
        return ImportDialog::tr("year, day, month");
    }
    return {};
}

} // namespace

ImportDialog::ImportDialog(JournalAccess access, std::filesystem::path file, QWidget* parent)
    : QDialog(parent),
      m_access(std::move(access)),
      m_file(std::move(file)),
      m_summary(plainLabel({}, TextStep::body, this)),
      m_orders(new QComboBox(this)),
      m_progress(new QProgressBar(this)),
      m_import(new QPushButton(tr("&Import"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Import file"));
    build();
    start(true);
}

void ImportDialog::build()
{
    constexpr int atLeast = 460;
    setMinimumWidth(atLeast);
    m_summary->setWordWrap(true);
    m_orders->setAccessibleName(tr("Order of the dates in the file"));
    m_orders->hide();
    m_progress->setAccessibleName(tr("Progress"));
    setRole(*m_import, ButtonRole::primary);
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::gap);
    all->addWidget(plainLabel(QString::fromStdString(m_file.filename().string()), TextStep::heading, this));
    all->addWidget(m_summary);
    all->addWidget(m_orders);
    all->addWidget(m_progress);
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_import);
    line->addWidget(m_cancel);
    all->addLayout(line);
    connect(m_import, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::cancel);
    connect(this, &QDialog::rejected, this, [this] { delete std::exchange(m_run, nullptr); });
    connect(m_orders, &QComboBox::activated, this, [this](int index) {
        m_order = static_cast<DateOrder>(m_orders->itemData(index).toInt());
        start(true);
    });
}

void ImportDialog::start(bool dryRun)
{
    delete std::exchange(m_run, nullptr);
    ImportOptions options;
    options.dryRun = dryRun;
    options.choices.dateOrder = m_order;
    m_run = new ImportRun(m_access, m_file, options, this);
    m_summary->setText(dryRun ? tr("Reading the file; nothing is stored yet.") : tr("Importing."));
    m_import->setEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    connect(m_run, &ImportRun::progressed, m_progress, &QProgressBar::setValue);
    connect(m_run, &QThread::finished, this, [this, dryRun] { onFinished(dryRun); });
    m_run->start();
}

void ImportDialog::onFinished(bool dryRun)
{
    m_progress->hide();
    if (!m_run->report()) {
        m_summary->setText(m_run->fault());
        return;
    }
    const ImportReport& report = *m_run->report();
    if (report.cancelled) {
        m_summary->setText(tr("Cancelled. Nothing was stored."));
        return;
    }
    m_summary->setText(sentences::importSummary(report, dryRun));
    if (dryRun) {
        offerOrders(report.plan);
        const bool any = !report.added.empty() || report.undecidedAdded > 0;
        m_import->setEnabled(any && !report.plan.needsDecision());
        (m_import->isEnabled() ? m_import : m_cancel)->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_imported = true;
    m_orders->hide();
    m_import->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::offerOrders(const ImportPlan& plan)
{
    if (!plan.needsDecision() || m_orders->count() > 0) {
        return;
    }
    for (const DateOrder order : plan.orders) {
        m_orders->addItem(nameOf(order), static_cast<int>(order));
    }
    m_orders->setCurrentIndex(-1);
    m_orders->setPlaceholderText(tr("Choose the order of the dates"));
    m_orders->show();
    m_orders->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::cancel()
{
    if (m_run != nullptr && m_run->isRunning()) {
        m_run->cancel();
        return;
    }
    if (m_imported) {
        accept();
    } else {
        reject();
    }
}

} // namespace hf
