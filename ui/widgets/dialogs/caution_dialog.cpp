// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/dialogs/caution_dialog.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hf {

CautionDialog::CautionDialog(const CautionCheck& check, QWidget* parent)
    : QDialog(parent),
      m_check(check),
      m_outcome(plainLabel({}, TextStep::heading, this))
{
    constexpr int atLeast = 520;
    setWindowTitle(tr("Check yourself"));
    setMinimumWidth(withType(QSize(atLeast, 0)).width());
    QLabel* intro = plainLabel(sentences::fromUtf8(check.intro), TextStep::body, this);
    intro->setWordWrap(true);
    m_outcome->setWordWrap(true);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(0, 1);
    for (const CautionCheck::Question& question : check.questions) {
        const int row = static_cast<int>(m_answers.size());
        const QString name = sentences::fromUtf8(question.name);
        const QString hint = sentences::fromUtf8(question.hint);
        auto* label = new QVBoxLayout;
        label->setSpacing(0);
        for (QLabel* line : {plainLabel(name, TextStep::body, this), plainLabel(hint, TextStep::secondary, this)}) {
            line->setWordWrap(true);
            label->addWidget(line);
        }
        auto* answer = new QComboBox(this);
        answer->addItem(tr("not answered"), static_cast<int>(CautionAnswer::Unanswered));
        answer->addItem(tr("no"), static_cast<int>(CautionAnswer::No));
        answer->addItem(tr("yes"), static_cast<int>(CautionAnswer::Yes));
        answer->addItem(tr("not sure"), static_cast<int>(CautionAnswer::NotSure));
        answer->setAccessibleName(name);
        answer->setAccessibleDescription(hint);
        grid->addLayout(label, row, 0);
        grid->addWidget(answer, row, 1, Qt::AlignTop);
        connect(answer, &QComboBox::currentIndexChanged, this, &CautionDialog::judge);
        m_answers.push_back(answer);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::gap);
    all->addWidget(intro);
    all->addLayout(grid);
    all->addWidget(m_outcome);
    all->addWidget(buttons);
    judge();
}

void CautionDialog::judge()
{
    std::vector<CautionAnswer> answers;
    answers.reserve(m_answers.size());
    for (const QComboBox* answer : m_answers) {
        answers.push_back(static_cast<CautionAnswer>(answer->currentData().toInt()));
    }
    m_outcome->setText(sentences::fromUtf8(outcomeText(m_check, cautionOutcome(m_check, answers))));
}

} // namespace hf
