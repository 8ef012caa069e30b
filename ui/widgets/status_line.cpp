// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/status_line.h"

#include "ui/base/theme/style.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace hf {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent),
      m_label(plainLabel({}, TextStep::secondary, this)),
      m_undo(new QPushButton(tr("Undo"), this))
{
    setRole(*m_undo, ButtonRole::quiet);
    m_undo->setAutoDefault(false); // in a dialog Enter belongs to the field that has the focus
    m_undo->setAccessibleName(tr("Undo the last action"));
    m_label->setObjectName(QStringLiteral("status"));
    m_label->setWordWrap(true);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::page, space::tiny, space::page, space::tiny);
    line->addWidget(m_label, 1);
    line->addWidget(m_undo);
    m_undo->hide();
    setMinimumHeight(size::control + 2 * space::tiny);
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoWanted);
}

void StatusLine::say(const QString& sentence, bool canUndo)
{
    show(sentence, canUndo, false);
}

void StatusLine::warn(const QString& sentence)
{
    show(sentence, false, true);
}

QString StatusLine::text() const
{
    return m_label->text();
}

void StatusLine::show(const QString& sentence, bool canUndo, bool warning)
{
    m_label->setForegroundRole(warning ? QPalette::BrightText : QPalette::PlaceholderText);
    m_label->setText(sentence);
    m_undo->setVisible(canUndo);
    m_label->setAccessibleName(sentence);
    QAccessibleEvent alert(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace hf
