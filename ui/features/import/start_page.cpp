// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/import/start_page.h"

#include "journal/errors.h"
#include "journal/files/export_file.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/widgets/card.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

ImportStartPage::ImportStartPage(QWidget* parent)
    : QWidget(parent),
      m_file(new QLineEdit(this)),
      m_problem(plainLabel({}, TextStep::body, this)),
      m_open(plainLabel({}, TextStep::body, this)),
      m_decide(new QPushButton(tr("&Decide them…"), this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::gap);
    auto* card = new Card(tr("Choose a file, or drop one here"), this);
    auto* what =
        plainLabel(tr("A table (CSV, TSV), an export of Loop Habit Tracker, or a journal log. You see what "
                      "the file would bring before anything is stored, and an import can be taken back whole."),
                   TextStep::secondary, this);
    what->setWordWrap(true);
    card->body()->addWidget(what);
    m_file->setAccessibleName(tr("File to import"));
    m_file->setPlaceholderText(tr("Path of the file"));
    auto* choose = new QPushButton(tr("C&hoose…"), this);
    choose->setAutoDefault(false);
    auto* read = new QPushButton(tr("&Read the file"), this);
    read->setAutoDefault(false);
    setRole(*read, ButtonRole::primary);
    auto* line = new QHBoxLayout;
    line->addWidget(m_file, 1);
    line->addWidget(choose);
    line->addWidget(read);
    card->body()->addLayout(line);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    card->body()->addWidget(m_problem);
    all->addWidget(card);
    auto* waiting = new QHBoxLayout;
    waiting->addWidget(m_open, 1);
    waiting->addWidget(m_decide);
    m_decide->setAutoDefault(false);
    all->addLayout(waiting);
    all->addStretch(1);
    setOpenRows(0);
    connect(choose, &QPushButton::clicked, this, &ImportStartPage::choose);
    connect(read, &QPushButton::clicked, this, &ImportStartPage::take);
    connect(m_file, &QLineEdit::returnPressed, this, &ImportStartPage::take);
    connect(m_file, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(m_decide, &QPushButton::clicked, this, &ImportStartPage::decideWanted);
}

void ImportStartPage::setOpenRows(std::int64_t count)
{
    m_open->setText(tr("Rows of earlier imports that wait for your decision: %1").arg(count));
    m_open->setVisible(count > 0);
    m_decide->setVisible(count > 0);
}

void ImportStartPage::complain(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->show();
    m_file->setFocus(Qt::OtherFocusReason);
}

void ImportStartPage::focusFirst()
{
    m_file->setFocus(Qt::OtherFocusReason);
    m_file->selectAll();
}

void ImportStartPage::choose()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Import file"), QString(),
                                                      tr("Tables and logs (*.csv *.tsv *.txt *.jsonl);;All files (*)"));
    if (!file.isEmpty()) {
        m_file->setText(file);
        take();
    }
}

void ImportStartPage::take()
{
    const QString file = m_file->text().trimmed();
    if (file.isEmpty()) {
        complain(tr("Name a file first, or choose one."));
        return;
    }
    try {
        refuseUnreadable(file.toStdString());
    } catch (const FileError& error) {
        complain(tr("%1 cannot be read: %2.").arg(file, sentences::fileReason(error)));
        return;
    }
    m_problem->hide();
    Q_EMIT chosen(QFileInfo(file).absoluteFilePath());
}

} // namespace hf
