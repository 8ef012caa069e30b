// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fields/buddy_label.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/type_scale.h"

#include <QtWidgets/QLabel>

namespace hf {

QLabel* buddyLabel(const QString& words, QWidget* field, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setBuddy(field);
    label->setMinimumHeight(controlHeight());
    // Letters beside an underlined one are not drawn as close together as they were measured.
    label->setMinimumWidth(label->sizeHint().width() + space::tiny);
    return label;
}

} // namespace hf
