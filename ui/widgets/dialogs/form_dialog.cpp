// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/dialogs/form_dialog.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/widgets/fields/buddy_label.h"
#include "ui/widgets/scroll_column.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

FormDialog::FormDialog(const QString& title, QWidget* parent)
    : QDialog(parent),
      m_all(new QVBoxLayout(this)),
      m_fields(new QWidget),
      m_form(new QFormLayout(m_fields))
{
    constexpr int atLeast = 418;
    setWindowTitle(title);
    m_all->addStrut(withType(QSize(atLeast, 0)).width()); // and wider where the words ask for it
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(space::small + 2);
    m_form->setHorizontalSpacing(space::gap);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_all->setSpacing(space::gap);
    m_all->addWidget(new ScrollColumn(m_fields, this));
}

QLabel* FormDialog::addField(const QString& label, const QString& name, QWidget* field)
{
    QLabel* words = buddyLabel(label, field, this);
    if (!name.isEmpty()) {
        field->setAccessibleName(name);
    }
    m_form->addRow(words, field);
    return words;
}

QLabel* FormDialog::addNote(const QString& text)
{
    QLabel* note = plainLabel(text, TextStep::secondary, this);
    note->setWordWrap(true);
    m_form->addRow(note);
    return note;
}

QLabel* FormDialog::addBelow(const QString& text)
{
    QLabel* words = plainLabel(text, TextStep::secondary, this);
    words->setWordWrap(true);
    m_form->addRow(QString(), words);
    return words;
}

QPushButton* FormDialog::addRareDeed(const QString& text)
{
    QPushButton* button = m_buttons->addButton(text, QDialogButtonBox::ResetRole);
    button->setAutoDefault(false);
    setRole(*button, ButtonRole::quiet);
    return button;
}

void FormDialog::addButtons(const QString& saveText)
{
    m_problem = plainLabel({}, TextStep::body, this);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_all->addWidget(m_problem);
    m_all->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_buttons = buttons;
    m_save = buttons->addButton(saveText.isEmpty() ? tr("&Save") : saveText, QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    setRole(*m_save, ButtonRole::primary);
    m_all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        complain({});
        if (store()) {
            accept();
        }
    });
}

/// What is said further on must not press what stands there already.
void FormDialog::makeRoom()
{
    m_all->activate();
    const int wanted =
        m_all->hasHeightForWidth() ? m_all->totalHeightForWidth(width()) : m_all->totalSizeHint().height();
    if (height() < wanted) {
        resize(width(), wanted);
    }
}

void FormDialog::complain(const QString& sentence, QWidget* at)
{
    m_problem->setText(sentence);
    m_problem->setAccessibleName(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        makeRoom();
    }
    if (at != nullptr) {
        at->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace hf
