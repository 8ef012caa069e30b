// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/dialogs/figure_dialog.h"

#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

FigureDialog::FigureDialog(const QStringList& paragraphs, QWidget* parent)
    : QDialog(parent),
      m_text(new QPlainTextEdit(this))
{
    constexpr QSize usual(560, 420);
    setWindowTitle(tr("How this figure came about"));
    resize(usual);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("How this figure came about"));
    m_text->setPlainText(paragraphs.join(QStringLiteral("\n\n")));
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    setRole(*close, ButtonRole::primary);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::gap);
    all->addWidget(m_text, 1);
    all->addWidget(buttons);
    m_text->setFocus();
}

} // namespace hf
