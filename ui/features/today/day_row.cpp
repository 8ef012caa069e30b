// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/day_row.h"

#include "ui/base/theme/icons.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/features/today/doses/state_mark.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

namespace {

constexpr int besideMark = 10;

/// The clocks of all rows stand below each other.
int clockWidth(const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("00:00"));
}

} // namespace

DayRow::DayRow(const Text& words, QWidget* parent)
    : QWidget(parent),
      m_end(new QHBoxLayout)
{
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(besideMark);
    auto* mark = new StateMark(words.state, this);
    QSizePolicy place = mark->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    mark->setSizePolicy(place);
    mark->setHidden(words.offer);
    whole->addWidget(mark);
    QLabel* clock = plainLabel(words.clock, TextStep::body, this);
    clock->setForegroundRole(QPalette::PlaceholderText);
    clock->setMinimumWidth(clockWidth(clock->fontMetrics()));
    whole->addWidget(clock);
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    QLabel* title = plainLabel(words.title, TextStep::heading, this);
    title->setWordWrap(true);
    text->addStretch(1);
    text->addWidget(title);
    if (!words.detail.isEmpty()) {
        QLabel* detail = plainLabel(words.detail, TextStep::secondary, this);
        detail->setWordWrap(true);
        text->addWidget(detail);
    }
    text->addStretch(1);
    whole->addLayout(text, 1);
    if (!words.aside.isEmpty()) {
        QLabel* aside = plainLabel(words.aside, TextStep::secondary, this);
        whole->addWidget(aside);
    }
    m_end->setSpacing(space::tiny);
    whole->addLayout(m_end);
    setMinimumHeight(controlHeight());
}

QPushButton* DayRow::addEdit(const QString& name)
{
    auto* edit = new QPushButton(this);
    edit->setIcon(themeIcon(QStringLiteral("edit")));
    edit->setAccessibleName(name);
    edit->setToolTip(name);
    setRole(*edit, ButtonRole::quiet);
    addButton(edit);
    return edit;
}

void DayRow::addButton(QPushButton* button)
{
    button->ensurePolished(); // its width is that of its words as they are shown
    button->setMinimumWidth(button->sizeHint().width());
    m_end->addWidget(button);
}

} // namespace hf
