// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/mark_dialog.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/style.h"
#include "ui/base/words/sentences.h"
#include "ui/widgets/fields/day_edit.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace hf {

MarkDialog::MarkDialog(Day day, std::span<const std::string> usual, QWidget* parent)
    : QDialog(parent),
      m_mark(new QComboBox(this)),
      m_first(new DayEdit(day, this)),
      m_last(new DayEdit(day, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Mark days"));
    m_mark->setEditable(true);
    m_mark->setInsertPolicy(QComboBox::NoInsert);
    m_mark->setAccessibleName(tr("Mark"));
    for (const std::string& mark : usual) {
        m_mark->addItem(sentences::markName(mark), QString::fromStdString(mark));
    }
    m_mark->lineEdit()->selectAll();
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Mark"), m_mark);
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    form->addRow(tr("&First day"), m_first);
    form->addRow(tr("&Last day"), m_last);
    form->addRow(m_buttons);
    QPushButton* save = m_buttons->button(QDialogButtonBox::Save);
    save->setDefault(true);
    setRole(*save, ButtonRole::primary);
    constexpr int usualWidth = 320; // its title and a mark of several words are read whole
    setMinimumWidth(withType(usualWidth));
    connect(m_first, &QDateEdit::dateChanged, this, [this](QDate first) {
        m_last->setMinimumDate(first); // moves the last day along where it would come before
    });
    m_last->setMinimumDate(m_first->date());
    connect(m_mark, &QComboBox::editTextChanged, this, &MarkDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void MarkDialog::check()
{
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!m_mark->currentText().trimmed().isEmpty());
}

DayMark MarkDialog::mark() const
{
    const QString text = m_mark->currentText().trimmed();
    const int listed = m_mark->findText(text);
    DayMark mark;
    mark.mark = (listed >= 0 ? m_mark->itemData(listed).toString() : text).toStdString();
    mark.range = {m_first->day(), m_last->day()};
    return mark;
}

} // namespace hf
