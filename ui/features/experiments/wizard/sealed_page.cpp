// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/wizard/sealed_page.h"

#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/charts/sentences_charts.h"
#include "ui/features/experiments/report/experiment_pdf.h"
#include "ui/features/experiments/words/sentences_experiments.h"
#include "ui/features/experiments/words/sentences_periods.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

SealedPage::SealedPage(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent),
      m_catalogue(catalogue),
      m_words(plainLabel(sentences::sealExplained(), TextStep::body, this)),
      m_digest(new QLineEdit(this)),
      m_copy(new QPushButton(tr("Cop&y"), this)),
      m_helper(plainLabel(sentences::sheetExplained(), TextStep::body, this)),
      m_save(new QPushButton(tr("&Save the helper\u2019s sheet\u2026"), this)),
      m_outcome(plainLabel({}, TextStep::secondary, this))
{
    m_digest->setReadOnly(true);
    m_digest->setAccessibleName(tr("Seal"));
    m_copy->setAccessibleName(tr("Copy the seal"));
    m_copy->setAutoDefault(false); // Return goes on
    m_save->setAccessibleName(tr("Save the helper\u2019s sheet"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::gap);
    for (QLabel* label : {m_words, m_helper, m_outcome}) {
        label->setWordWrap(true);
    }
    all->addWidget(m_words);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_digest, 1);
    line->addWidget(m_copy);
    all->addLayout(line);
    all->addWidget(m_helper);
    all->addWidget(m_save, 0, Qt::AlignLeft);
    all->addWidget(m_outcome);
    all->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, &SealedPage::copy);
    connect(m_save, &QPushButton::clicked, this, &SealedPage::saveSheet);
}

void SealedPage::show(const StartedExperiment& started, const ExperimentDraft& draft)
{
    m_draft = draft;
    m_sheet = started.sheet;
    m_saved = false;
    m_digest->setText(sentences::fromUtf8(started.digest));
    m_digest->setCursorPosition(0);
    m_helper->setVisible(m_sheet.has_value());
    m_save->setVisible(m_sheet.has_value());
    m_outcome->clear();
}

void SealedPage::start()
{
    if (m_sheet) {
        m_save->setFocus(Qt::OtherFocusReason);
    } else {
        m_digest->setFocus(Qt::OtherFocusReason);
    }
}

bool SealedPage::owesSheet() const
{
    return m_sheet && !m_saved;
}

void SealedPage::saveSheet()
{
    const QString path = m_choosePath(this, sentences::suggestedSheetName(), sentences::pdfFilter());
    if (path.isEmpty() || !m_sheet) {
        return;
    }
    const std::optional<QString> reason = writeWhole(path, helperPdf(*m_sheet, m_draft, m_catalogue));
    m_saved = m_saved || !reason;
    say(reason ? sentences::notSaved(path, *reason) : sentences::savedTo(path));
    if (!reason) {
        Q_EMIT sheetSaved();
    }
}

void SealedPage::copy()
{
    QApplication::clipboard()->setText(m_digest->text());
    say(tr("The seal is copied."));
}

void SealedPage::say(const QString& sentence)
{
    m_outcome->setText(sentence);
    QAccessibleEvent alert(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace hf
