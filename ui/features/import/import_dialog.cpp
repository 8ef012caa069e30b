// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/import/import_dialog.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/features/import/check_page.h"
#include "ui/features/import/result_page.h"
#include "ui/features/import/sentences_import.h"
#include "ui/features/import/start_page.h"
#include "ui/widgets/filling_area.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace hf {

namespace {

constexpr QSize firstSize(760, 560);
constexpr QSize smallest(660, 480);

} // namespace

ImportDialog::ImportDialog(JournalBridge& journal, EntropySource entropy, QWidget* parent)
    : QDialog(parent),
      m_journal(journal),
      m_entropy(std::move(entropy)),
      m_stack(new QStackedWidget(this)),
      m_start(new ImportStartPage(this)),
      m_check(new ImportCheckPage(this)),
      m_result(new ImportResultPage(journal, this)),
      m_other(new QPushButton(tr("Another &file…"), this)),
      m_undo(new QPushButton(tr("&Undo this import"), this)),
      m_import(new QPushButton(tr("I&mport"), this)),
      m_close(new QPushButton(this))
{
    setWindowTitle(tr("Import"));
    setMinimumSize(smallest);
    resize(withType(firstSize));
    setAcceptDrops(true);
    build();
    goTo(Step::start);
}

void ImportDialog::build()
{
    for (QWidget* page :
         {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_check), static_cast<QWidget*>(m_result)}) {
        m_stack->addWidget(new FillingArea(page, m_stack));
    }
    setRole(*m_import, ButtonRole::primary);
    m_other->setAccessibleName(tr("Another file"));
    m_undo->setAccessibleName(tr("Undo this import"));
    m_import->setAccessibleName(tr("Import"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_other);
    line->addWidget(m_undo);
    line->addStretch(1);
    line->addWidget(m_close);
    line->addWidget(m_import);
    setTabOrder(m_close, m_import);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::page, space::page, space::page, space::cardY);
    all->setSpacing(space::gap);
    all->addWidget(m_stack, 1);
    all->addLayout(line);
    for (QPushButton* button : {m_other, m_undo, m_import, m_close}) {
        button->setAutoDefault(false); // Enter belongs to the field that has the focus
    }
    connect(m_start, &ImportStartPage::chosen, this, &ImportDialog::readFile);
    connect(m_start, &ImportStartPage::decideWanted, this, &ImportDialog::showOpenRows);
    connect(m_check, &ImportCheckPage::choicesChanged, this, [this] { start(true); });
    connect(m_other, &QPushButton::clicked, this, &ImportDialog::showStart);
    connect(m_undo, &QPushButton::clicked, this, &ImportDialog::takeBack);
    connect(m_import, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
}

void ImportDialog::goTo(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(step == Step::start ? 0 : step == Step::result ? 2 : 1); // as they were added
    m_other->setVisible(step == Step::check || step == Step::result);
    m_undo->setVisible(step == Step::result && m_batch.has_value());
    m_import->setVisible(step == Step::check || step == Step::store);
    m_import->setEnabled(false);
    const bool cancels = step == Step::check || step == Step::store;
    m_close->setText(cancels ? tr("Cancel") : tr("Close"));
}

bool ImportDialog::isStoring() const
{
    return m_step == Step::store;
}

void ImportDialog::showStart()
{
    const auto open = m_journal.ask<std::int64_t>([](const Journal& journal) {
        const auto counts = journal.info().counts;
        const auto found = counts.find(Kind::undecided);
        return found == counts.end() ? std::int64_t{0} : found->second;
    });
    m_batch.reset();
    delete std::exchange(m_run, nullptr);
    if (open) {
        m_start->setOpenRows(*open);
    }
    goTo(Step::start);
    m_start->focusFirst();
    Q_EMIT finishedWorking();
}

void ImportDialog::showOpenRows()
{
    m_batch.reset();
    goTo(Step::result);
    m_result->showOpenRows();
    (m_result->hasOpenRows() ? m_result->focusOpenRows() : m_close->setFocus(Qt::OtherFocusReason));
    Q_EMIT finishedWorking();
}

void ImportDialog::readFile(const QString& file)
{
    if (isStoring()) {
        return;
    }
    m_file = file;
    m_firstLook = true;
    m_batch.reset();
    m_check->begin(file);
    goTo(Step::check);
    m_close->setFocus(Qt::OtherFocusReason);
    start(true);
}

void ImportDialog::start(bool dryRun)
{
    if (m_run != nullptr && m_run->isRunning()) {
        m_again = true;
        m_run->cancel();
        m_import->setEnabled(false);
        return;
    }
    delete std::exchange(m_run, nullptr);
    m_again = false;
    JournalAccess access{m_journal.journal().path(), &m_journal.clock(), m_entropy, m_journal.frame()};
    m_run = new ImportRun(std::move(access), {m_file.toStdString(), m_check->choices(), dryRun}, this);
    if (!dryRun) {
        goTo(Step::store);
        m_close->setFocus(Qt::OtherFocusReason);
    }
    m_import->setEnabled(false);
    m_check->showBusy(!dryRun);
    connect(m_run, &ImportRun::progressed, m_check, &ImportCheckPage::setProgress);
    connect(m_run, &QThread::finished, this, &ImportDialog::onFinished);
    m_run->start();
}

void ImportDialog::onFinished()
{
    if (m_run == nullptr || sender() != m_run || m_run->isRunning()) {
        return; // of a file that was given up meanwhile, whose place in memory the run of now may have
    }
    if (m_again) {
        start(true);
        return;
    }
    if (m_run->request().dryRun) {
        onTried(m_run->result());
    } else {
        onStored(m_run->result());
    }
    Q_EMIT finishedWorking();
}

void ImportDialog::onTried(const ImportResult& result)
{
    m_check->show(result, knownNames());
    const bool news = result.merge
                          ? result.merge->added > 0
                          : result.report && (!result.report->added.empty() || result.report->undecidedAdded > 0);
    const bool open = result.report && result.report->plan.needsDecision();
    m_import->setEnabled(news && !open);
    if (std::exchange(m_firstLook, false) && !m_check->askOrder(result) && m_import->isEnabled()) {
        m_import->setFocus(Qt::OtherFocusReason);
    }
}

void ImportDialog::onStored(const ImportResult& result)
{
    if (!result.fault.isEmpty() || result.cancelled()) {
        ImportResult told = result;
        if (result.cancelled()) {
            told.fault = tr("Cancelled. Nothing was stored; the journal is as it was before.");
            told.report.reset();
            told.merge.reset();
        }
        goTo(Step::check);
        m_check->show(told, knownNames());
        m_import->setEnabled(true);
        m_import->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_batch = result.report ? result.report->batch : std::nullopt;
    m_journal.checkForForeignChange();
    m_journal.announceAll();
    tellStored(result);
    m_result->show(result);
    goTo(Step::result);
    if (m_result->hasOpenRows()) {
        m_result->focusOpenRows();
    } else {
        m_close->setFocus(Qt::OtherFocusReason);
    }
}

/// The window behind says it too: what it said before is no longer what Undo takes back.
void ImportDialog::tellStored(const ImportResult& result)
{
    if (!result.report) {
        m_journal.say(result.merge ? sentences::mergeSummary(*result.merge, false) : QString());
        return;
    }
    const auto newest =
        m_journal.ask<std::optional<ActionSummary>>([](const Journal& journal) { return journal.undoable(); });
    const bool ours = m_batch && newest && *newest && (*newest)->sort == ActionSummary::Sort::import;
    m_journal.say(sentences::importDone(*result.report),
                  ours ? MaybeOffer({Offer::Way::undo, (*newest)->action}) : std::nullopt);
}

void ImportDialog::takeBack()
{
    if (!m_batch) {
        return;
    }
    const std::optional<TakenBack> result = m_journal.undoImport(*m_batch);
    const bool done = result && result->outcome == TakenBack::Outcome::done;
    if (done) {
        m_result->say(tr("All of it left the journal again, decisions included. Reading the file once more would "
                         "bring it back."),
                      true);
        m_batch.reset();
        m_undo->hide();
        m_close->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_result->say(result ? tr("Not taken back, and nothing was changed: something else was done in the journal since. "
                              "Edit, Undo takes it back step by step.")
                         : tr("It could not be taken back. The import is in the journal as before."),
                  false);
}

QStringList ImportDialog::knownNames() const
{
    QStringList names;
    for (const KnownSupplement& known : m_journal.catalogue().supplements) {
        names << sentences::fromUtf8(known.definition.name);
    }
    for (const KnownItem& known : m_journal.catalogue().items) {
        names << sentences::fromUtf8(known.definition.name);
    }
    return names;
}

void ImportDialog::reject()
{
    if (isStoring() && m_run != nullptr) {
        m_run->cancel(); // the answer comes when the journal is as it was, or when it was too late
        return;
    }
    delete std::exchange(m_run, nullptr);
    QDialog::reject();
}

} // namespace hf
